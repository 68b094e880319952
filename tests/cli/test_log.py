"""`clientfit log`, from the command line to the verdict."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of one's own, with an empty ledger."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLIENTFIT_LEDGER", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "ledger.csv").touch()
    return tmp_path


def log(*words: str) -> Result:
    """Run `clientfit log` on 30 June 2026."""
    return CliRunner().invoke(main, ["log", "--as-of", "2026-06-30", *words])


def test_what_was_written_is_shown() -> None:
    """The row in plain words, the file and line, how to take it back, and the command for the verdict."""
    ended = log("Studio Blau", "missed-call", "yesterday", "nobody came")
    assert ended.output.splitlines() == [
        'Studio Blau: meeting K-1, on Monday 2026-06-29, missed, "nobody came"',
        "Written to ledger.csv:2. Take it back: clientfit log --undo",
        "The verdict: clientfit check --client 'Studio Blau'",
    ]


def test_the_ledger_is_what_check_reads() -> None:
    """Without a SOURCE, check judges the client from the ledger."""
    for said in ("quote Q-1 900 EUR", "asked-discount on Q-1", "missed-call 3 May"):
        assert log("Studio Blau", *said.split()).exit_code == 0
    ended = CliRunner().invoke(main, ["check", "--client", "studio blau", "--as-of", "2026-06-30"])
    assert ended.exit_code == 0
    assert "Studio Blau (studio-blau)" in ended.output
    assert "3 events" in ended.output


def test_without_a_ledger_check_asks_for_a_source(folder: Path) -> None:
    """Without a SOURCE and a ledger, the message names the commands that write one."""
    (folder / "ledger.csv").unlink()
    ended = CliRunner().invoke(main, ["check"])
    assert ended.exit_code == 2
    assert "clientfit log and clientfit ask write one" in ended.output


def test_undo_says_what_it_took_back() -> None:
    """The row taken back, and the row as it is again."""
    log("Studio Blau", "quote", "Q-1", "900", "EUR")
    log("Studio Blau", "accepted")
    assert log("--undo").output.splitlines() == [
        "Taken back: quote Q-1, 900 EUR, on Tuesday 2026-06-30, accepted on 2026-06-30",
        "It is again: quote Q-1, 900 EUR, on Tuesday 2026-06-30",
    ]
    assert log("--undo").output.splitlines() == ["Taken back: quote Q-1, 900 EUR, on Tuesday 2026-06-30"]
    ended = log("--undo")
    assert (ended.exit_code, ended.output) == (3, "ledger.csv: there is nothing to take back\n")


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["Studio Blau"], 2, "say who and what"),
        ([], 2, "say who and what"),
        (["Studio Blau", "mised", "call"], 2, "did you mean missed call"),
        (["--undo", "Studio Blau"], 2, "--undo takes no words"),
    ],
)
def test_what_is_refused(words: list[str], code: int, message: str) -> None:
    """Invalid words exit with 2 and say what was meant perhaps; nothing is written."""
    ended = log(*words)
    assert ended.exit_code == code
    assert message in ended.output
    assert Path("ledger.csv").read_bytes() == b""
