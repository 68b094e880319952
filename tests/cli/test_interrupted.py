"""A run that is ended from outside leaves nothing behind."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.benchmarks.book import AS_OF, write_book

PATIENCE = 120.0
"""Seconds after which a run counts as stuck."""


def started(folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    """`clientfit screen` in a process of its own, with an output folder and a temporary one."""
    for name in ("out", "tmp"):
        (folder / name).mkdir()
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "clientfit", "screen", *arguments),
            *("--as-of", AS_OF, "-o", "a.csv", "-o", "b.jsonl"),
        ],
        cwd=folder / "out",
        env={**os.environ, "TMPDIR": str(folder / "tmp")},
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip


def until(reached: Callable[[], bool], process: "subprocess.Popen[str]") -> None:
    """Wait until the run has come so far."""
    end = monotonic() + PATIENCE
    while not reached():
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert monotonic() < end, "nothing happened"
        sleep(0.02)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("number", "code"), [pytest.param(signal.SIGINT, 130, marks=pytest.mark.long), (signal.SIGTERM, 143)]
)
def test_nothing_is_left_of_a_half_written_report(tmp_path: Path, number: int, code: int) -> None:
    """Ended while it writes, it takes its drafts with it, and the old file stands."""
    book = tmp_path / "book.parquet"
    write_book(book, clients=4000)
    process = started(tmp_path, str(book), "--memory-limit", "500MB")
    out = tmp_path / "out"
    (out / "a.csv").write_text("old", encoding="utf-8")
    until(lambda: any(path.stat().st_size for path in out.rglob("draft.jsonl")), process)
    process.send_signal(number)
    _, told = process.communicate(timeout=PATIENCE)
    assert process.returncode == code
    assert told.splitlines()[-1] == "Interrupted."
    assert [(path.name, path.read_text(encoding="utf-8")) for path in out.iterdir()] == [("a.csv", "old")]
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.slow
def test_nothing_is_left_of_what_was_piped_in(tmp_path: Path) -> None:
    """Ended while it waits for more of stdin, it takes along what it has kept of it."""
    process = started(tmp_path, "-")
    assert process.stdin is not None
    process.stdin.write("client_id,kind,occurred_at\n" + "a,inquiry,2026-01-01\n" * 1000)
    process.stdin.flush()
    until(lambda: any((tmp_path / "tmp").rglob("stdin")), process)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert [list((tmp_path / name).iterdir()) for name in ("out", "tmp")] == [[], []]
