"""`clientfit ask`, with answers from a pipe, from a file, and from a person at a terminal."""

import os
import sys
from pathlib import Path

import pexpect
import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.ledger import Ledger

PROSPECT = "no\n5 of 5\n4 of 5\n6\nno\n\n0\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of one's own, with an empty ledger."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLIENTFIT_LEDGER", raising=False)
    (tmp_path / "ledger.csv").touch()
    return tmp_path


def ask(*words: str, answers: str | None = None) -> Result:
    """Run `clientfit ask` on 30 June 2026."""
    return CliRunner().invoke(main, ["ask", "--as-of", "2026-06-30", *words], input=answers)


def test_answers_from_a_pipe_end_with_the_verdict() -> None:
    """The questions and answers, the verdict, what was not judged with the next record, the ledger."""
    ended = ask("Studio Blau", answers=PROSPECT)
    assert ended.exit_code == 0
    assert "1 of 6. Of the quotes you sent them" in ended.output
    assert "DECLINE. This is advice" in ended.output
    said = " ".join(ended.output.split())
    assert "Next, note 2 deliverables, each with its rounds of revision" in said
    assert "This rests on your memory: 16 records with estimated days went to ledger.csv" in said
    assert "clientfit check --client 'Studio Blau'" in ended.output
    kinds = [row["kind"] for row in Ledger(Path("ledger.csv")).rows()]
    assert {kind: kinds.count(kind) for kind in kinds} == {"quote": 5, "meeting": 5, "discount_request": 6}


def test_asking_again_replaces_the_answers_and_undo_restores_them() -> None:
    """What was written by hand stays; the records from memory are those of the last interview."""
    CliRunner().invoke(main, ["log", "Studio Blau", "call", "2026-06-01"])
    ask("Studio Blau", answers=PROSPECT)
    before = sorted(row["event_id"] for row in Ledger(Path("ledger.csv")).rows())
    ask("Blau", answers="no\n1 of 2\n!\n")
    assert [row["event_id"] for row in Ledger(Path("ledger.csv")).rows()] == ["K-1", "quotes-1", "quotes-2"]
    CliRunner().invoke(main, ["log", "--undo"])
    assert sorted(row["event_id"] for row in Ledger(Path("ledger.csv")).rows()) == before


def test_every_question_can_be_skipped() -> None:
    """Blank answers, an early end, and the end of the input write nothing."""
    for answers in ("\n" * 9, "!\n", "yes\n!\n", ""):
        ended = ask("Studio Blau", answers=answers)
        assert (ended.exit_code, ended.output.splitlines()[-1]) == (
            0,
            "Nothing was answered, so nothing was written.",
        )
    assert Path("ledger.csv").read_bytes() == b""


def test_a_wrong_answer_of_a_file_is_named_by_its_line(folder: Path) -> None:
    """Nobody can be asked again, so the command ends with 3, and nothing is written."""
    (folder / "answers.txt").write_text("no\nmany\n", encoding="utf-8")
    ended = ask("Studio Blau", "--answers", "answers.txt")
    assert ended.exit_code == 3
    assert "answers.txt:2: that is no answer to the question — many — as in 2 of 5, or none" in ended.output
    assert Path("ledger.csv").read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_at_a_terminal_a_wrong_answer_is_asked_again() -> None:
    """A person types the name and the answers, and is asked again where one can't be read."""
    environment = {**os.environ, "TERM": "dumb", "COLUMNS": "80"}
    command = ["-m", "clientfit", "ask", "--as-of", "2026-06-30"]
    terminal = pexpect.spawn(sys.executable, command, env=environment, encoding="utf-8", timeout=30)
    for expected, said in (
        (r"Who is it\?", "Studio Blau"),
        ("Have they had work", "no"),
        ("1 of 6", "many"),
        ("no answer to the question", "5 of 5"),
        ("2 of 6", ""),
        ("3 of 6", "!"),
    ):
        terminal.expect(expected)
        terminal.expect("> ")
        terminal.sendline(said)
    terminal.expect("Commitment-phobic: FLAG")
    terminal.expect("This rests on your memory: 5 records")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
