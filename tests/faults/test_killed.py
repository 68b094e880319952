"""Processes that are killed while they write: each file is the old or the new one, and nothing is left."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import pytest

ROOT = Path(__file__).parents[2]
EVENTS = ROOT / "examples/prospect.csv"
CLIENT = "bramlow-fisk"
FORMATS = ("txt", "md", "csv", "json", "jsonl", "html", "xlsx", "parquet", "arrow")
KILLS = 30
OLD = b"what was there before\n"
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
]


@dataclass(frozen=True)
class Writer:
    """A command, the files that it replaces (with the bytes before it), and whether its bytes repeat."""

    arguments: tuple[str, ...]
    before: dict[str, bytes]
    repeats: bool = True


def start(folder: Path, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Start the command in the folder `out`, with a temporary folder of its own."""
    environment = {
        **os.environ,
        "TMPDIR": str(folder / "tmp"),
        "CLIENTFIT_LEDGER": str(folder / "out/ledger.csv"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "clientfit", *arguments],
        cwd=folder / "out",
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def run(folder: Path, arguments: Sequence[str]) -> None:
    """Run the command to its end."""
    process = start(folder, arguments)
    _, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors.decode()


def prepare(folder: Path) -> None:
    """Make the two folders."""
    (folder / "out").mkdir(parents=True)
    (folder / "tmp").mkdir()


def lay(folder: Path, files: dict[str, bytes]) -> None:
    """Write the files as they are before the command."""
    for name, content in files.items():
        (folder / "out" / name).write_bytes(content)


def content(folder: Path) -> dict[str, bytes]:
    """Return the files that are there, without locks and drafts."""
    out = folder / "out"
    return {
        path.name: path.read_bytes() for path in out.iterdir() if path.is_file() and path.suffix != ".lock"
    }


def writers(folder: Path) -> dict[str, Writer]:
    """Return every kind of command that writes a file, with real files to start from."""
    screen = ("screen", str(EVENTS), "--as-of", "2026-06-30", "-q")
    check = ("check", str(EVENTS), "--as-of", "2026-06-30", "-q", "--log", "verdicts.log")
    log = ("log", "bramlow", "quote", "Q-12", "4800", "EUR", "2026-02-03")
    prepare(folder)
    run(folder, check)
    run(folder, log)
    before = content(folder)
    audit = {"verdicts.log": before.pop("verdicts.log")}
    outputs = tuple(part for name in FORMATS for part in ("-o", f"x.{name}"))
    return {
        "screen": Writer((*screen, *outputs), {f"x.{name}": OLD for name in FORMATS}),
        "convert": Writer(("import", str(EVENTS), "-o", "x.csv", "-q"), {"x.csv": OLD}),
        "template": Writer(("template", "-o", "x.csv"), {"x.csv": OLD}),
        "audit log": Writer(check, audit, repeats=False),
        "forget": Writer(("audit", "forget", "verdicts.log", "--client", CLIENT), audit),
        "ledger": Writer(("log", "bramlow", "meeting", "2026-03-04"), before, repeats=False),
    }


def kill(folder: Path, writer: Writer, number: int, dice: random.Random, usual: float) -> None:
    """Start the command and send the signal at some moment, half the time once it has a draft."""
    lay(folder, writer.before)
    process = start(folder, writer.arguments)
    end = monotonic() + dice.uniform(0, usual)
    if dice.random() < 0.5:
        while not list((folder / "out").glob(".clientfit-*")) and process.poll() is None:
            sleep(0.001)
        end = monotonic() + dice.uniform(0, 0.05)
    sleep(max(0, end - monotonic()))
    process.send_signal(number)
    _, errors = process.communicate(timeout=300)
    if b"Traceback" in errors and b"super().main(" not in errors:
        return  # Python was still starting or importing clientfit
    # Python ends itself by SIGINT where the interrupt met the code of an extension module that is imported.
    ended = {0, -number, 128 + number, *([-signal.SIGINT] if b"Interrupted." in errors else [])}
    assert process.returncode in ended, errors.decode()
    assert b"Traceback" not in errors, errors.decode()


def check_killed(folder: Path, name: str, times: int) -> None:
    """Kill the writer so many times; its files stay as before or are complete, and all is swept at last."""
    writer = writers(folder / "first")[name]
    prepare(folder / "whole")
    lay(folder / "whole", writer.before)
    began = monotonic()
    run(folder / "whole", writer.arguments)
    usual = monotonic() - began
    after = content(folder / "whole")
    prepare(folder / "killed")
    dice = random.Random(name)  # noqa: S311 - the same moments in every run
    changed = 0
    for number in (SIGNALS * times)[:times]:
        kill(folder / "killed", writer, number, dice, usual)
        for file, left in content(folder / "killed").items():
            complete = len(left) == len(after[file]) if not writer.repeats else left == after[file]
            changed += complete
            assert complete or left == writer.before.get(file), (file, number)
    lay(folder / "killed", writer.before)
    run(folder / "killed", writer.arguments)
    assert set(content(folder / "killed")) == set(after)
    assert list((folder / "killed/out").glob(".clientfit-*")) == []
    assert list((folder / "killed/tmp").iterdir()) == []


@pytest.mark.parametrize("name", ["screen", "convert", "template", "audit log", "forget", "ledger"])
def test_a_writer_is_killed_at_many_moments(tmp_path: Path, name: str) -> None:
    """Killed by three signals at random moments, no file is half written, and nothing stays."""
    check_killed(tmp_path, name, KILLS)
