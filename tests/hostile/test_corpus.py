"""The corpus of hostile files: no file stops the reading of others, and no line or row is lost."""

import os
import re
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers.formats import Raw, list_sources, split_source
from clientfit.importers.formats.text_files import prepare_file
from clientfit.importers.profiles import Recogniser, claim_source
from clientfit.store import Store, file_errors
from tests.hostile.accounts import read_accounted
from tests.hostile.corpus import make

TOGETHER = 25
"""Number of files that are read in one call."""

PEAK = 1 << 30
"""Bytes of memory within which every file is read, as SECURITY.md states."""

SECONDS = 30
"""Processor time within which a file is read; that of the clock depends on what else the machine does."""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files, made once."""
    return make(tmp_path_factory.mktemp("corpus"))


def test_the_corpus_has_at_least_400_files(corpus: list[Path]) -> None:
    """The files are as many, and each is there once."""
    assert len({os.fsencode(path) for path in corpus}) == len(corpus) >= 400


@pytest.mark.long
def test_the_whole_corpus_is_accounted_for(corpus: list[Path]) -> None:
    """Every file is read or refused by name, and its rows add up."""
    _check(corpus)


def test_no_line_of_a_part_of_the_corpus_is_lost(corpus: list[Path], tmp_path: Path) -> None:
    """Every 24th file: each physical line is in a record, a header or a comment, or is blank."""
    assert _count_lines(corpus[::24], tmp_path) > 12


@pytest.mark.long
def test_no_line_of_the_corpus_is_lost(corpus: list[Path], tmp_path: Path) -> None:
    """Every file that is read and has lines: each physical line is in a record, a header or a comment."""
    assert _count_lines(corpus, tmp_path) > 350


@pytest.mark.long
def test_the_command_survives_a_part_of_the_corpus(corpus: list[Path]) -> None:
    """One process reads every twelfth file: the good ones are used, and each of the others is named."""
    some = corpus[::12]
    run = _screen(*some)
    assert (run.returncode, b"Traceback" in run.stderr) == (3, False)
    unnamed = [path for path in some if str(path).encode("utf-8", "backslashreplace") not in run.stderr]
    assert [path.name for path in unnamed] == ["rejects.txt"]  # the files whose rows it holds are named


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by POSIX")
def test_the_command_survives_every_file(corpus: list[Path]) -> None:
    """Each file in a process of its own: no traceback, no hang, and memory within its bound."""
    faults, times = [], {}
    for path in corpus:
        before = _processor_time()
        run = _screen(path)
        times[path] = _processor_time() - before
        if run.returncode not in {0, 3} or b"Traceback" in run.stderr:
            faults.append((os.fsencode(path), run.returncode, run.stderr[-300:]))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    slowest = ", ".join(
        f"{path.name!a} {times[path]:.1f} s" for path in sorted(times, key=times.__getitem__)[-5:]
    )
    print(f"{len(corpus)} files, slowest {slowest}, peak {peak >> 20} MiB")  # noqa: T201 - the figures
    assert not faults
    assert peak < PEAK


def _processor_time() -> float:
    """Return the seconds that the processes started so far have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _screen(*files: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "clientfit", "screen", *files, "--as-of", "2026-06-30", "-v"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_CPU, (SECONDS, SECONDS)),
        timeout=SECONDS * len(files) * 10,
    )


def _check(files: Sequence[Path]) -> None:
    for start in range(0, len(files), TOGETHER):
        some = files[start : start + TOGETHER]
        try:
            intake = read_accounted(some)
        except ClientFitError as error:
            told = {problem.file for problem in error.problems}
        else:
            told = {*intake.unread, *(each.file for each in intake.inputs)}
        names = {str(path).encode("utf-8", "backslashreplace").decode() for path in some}
        assert names <= {*told, *(name.partition("#")[0] for name in filter(None, told))} | _sharp(names)


def _sharp(names: set[str]) -> set[str]:
    return {name for name in names if "#" in name}


def _count_lines(files: Sequence[Path], folder: Path) -> int:
    """Check the lines of every file that is read and isn't an array of JSON; return the number of files."""
    store = Store(threads=1)
    checked = 0
    for path in files:
        sources, _ = list_sources([path], "file")
        try:
            with file_errors(str(path)):
                parts = [part for source in sources for part in split_source(source)]
                file = prepare_file(parts[0], folder)
                claimed = claim_source(store, parts[0], "raw_file", Recogniser(None), folder)
        except (ClientFitError, IndexError):
            continue  # refused whole, which the tests of the accounts check
        lines = file.path.read_text("utf-8").split("\n") if file.kind in {"delimited", "json"} else []
        if lines and not lines[0].startswith("["):
            owned = _lines_of(store, claimed.raw)
            above = {line for line, text in enumerate(lines[:3], 1) if text.startswith("# ")}
            expected = {line for line, text in enumerate(lines, 1) if text.strip()}
            assert expected - above - {claimed.header_line} - {*owned} == set(), path
            assert [line for line, times in owned.items() if times > 1] == [], path
            assert claimed.raw.records == sum(each.rows for each in read_accounted([path]).inputs), path
            checked += 1
        claimed.raw.release()
    store.close()
    return checked


def _lines_of(store: Store, raw: Raw) -> Counter[int]:
    """Return the physical lines of every record, those of broken ones and of quoted line breaks too."""
    lines: Counter[int] = Counter()
    text = ", ".join(f"coalesce(CAST({column.sql} AS VARCHAR), '')" for column in raw.columns)
    breaks = "0" if raw.has_numbers else f"len(regexp_replace(concat({text}), '[^\n]', '', 'g'))"
    numbered = f"(SELECT n, line FROM {raw.relation}) AS numbered"
    for line, more in store.rows(
        f"SELECT numbered.line, {breaks} FROM {numbered} JOIN {raw.all_cells()} USING (n)"
    ):
        lines.update(range(line, line + 1 + more))
    for broken in raw.broken:
        swallowed = re.search(r"lines (\d+) to (\d+) are rejected", broken.message)
        last = int(swallowed[2]) if swallowed else broken.line
        lines.update(range(broken.line, last + 1))
    return lines
