"""The corpus of hostile files: no file stops the reading of others, and no line or row is lost."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.importers.formats.delimited import dialects, recovered
from clientfit.store import Store
from tests.hostile.corpus import make

TOGETHER = 25
"""Number of files that are read in one call."""

PEAK = 2 << 30
"""Bytes of memory within which every file is read."""

SECONDS = 30


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files, made once."""
    return make(tmp_path_factory.mktemp("corpus"))


def test_the_corpus_has_at_least_400_files(corpus: list[Path]) -> None:
    """The files are as many, and each is there once."""
    assert len({os.fsencode(path) for path in corpus}) == len(corpus) >= 400


def test_a_part_of_the_corpus_is_accounted_for(corpus: list[Path]) -> None:
    """Every twelfth file is read or refused by name, and its rows add up."""
    _check(corpus[::12])


@pytest.mark.long
def test_the_whole_corpus_is_accounted_for(corpus: list[Path]) -> None:
    """Every file is read or refused by name, and its rows add up."""
    _check(corpus)


def test_no_physical_line_is_lost(corpus: list[Path]) -> None:
    """Each line of each delimited file that isn't blank belongs to a record, a header or a comment."""
    checked = 0
    for path in corpus:
        if path.parent.name in {"cells", "quotes"}:
            _check_lines(path)
            checked += 1
    assert checked > 200


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by POSIX")
def test_the_command_survives_every_file(corpus: list[Path]) -> None:
    """Each file in a process of its own: no traceback, no hang, and memory within its bound."""
    faults = []
    for path in corpus:
        started = monotonic()
        run = subprocess.run(
            [sys.executable, "-m", "clientfit", "screen", path, "--as-of", "2026-06-30", "-q"],
            capture_output=True,
            check=False,
            timeout=SECONDS,
        )
        if run.returncode not in {0, 3} or b"Traceback" in run.stderr or monotonic() - started > SECONDS:
            faults.append((os.fsencode(path), run.returncode, run.stderr[-300:]))
    assert not faults
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < PEAK


def _check(files: Sequence[Path]) -> None:
    for start in range(0, len(files), TOGETHER):
        some = files[start : start + TOGETHER]
        store = Store(threads=1)
        try:
            intake = read(store, some)
        except ClientFitError as error:
            told = {problem.file for problem in error.problems}
        else:
            for each in intake.inputs:
                assert each.rows == each.used + each.duplicates + sum(each.skipped.values()) + each.rejected
            told = {*intake.unread, *(each.file for each in intake.inputs)}
        finally:
            store.close()
        names = {str(path).encode("utf-8", "backslashreplace").decode() for path in some}
        assert names <= {*told, *(name.partition("#")[0] for name in filter(None, told))} | _sharp(names)


def _sharp(names: set[str]) -> set[str]:
    return {name for name in names if "#" in name}


def _check_lines(path: Path) -> None:
    dialect = next(dialects(path))
    width = len(dialect.header)
    lines = path.read_bytes().decode().split("\n")
    lines = lines[:-1] if not lines[-1] else lines
    owned = {*range(1, dialect.first_line)}
    for record in recovered(path, dialect, lambda cells: len(cells) == width):
        owned |= set(range(record.line, record.line + 1 + sum(_breaks(record.cells))))
    assert owned == {*range(1, len(lines) + 1)}, path


def _breaks(cells: Sequence[str]) -> Iterator[int]:
    yield from (cell.count("\n") for cell in cells)
