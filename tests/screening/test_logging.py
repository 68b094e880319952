"""What the library says of its work: through `logging`, in numbers, and never of whom."""

import logging
import re
from datetime import date

import pytest

from clientfit import Screener, Watcher, screen
from tests.test_imports import loaded_by

AS_OF = date(2026, 6, 30)
SECRETS = ("Quillhammer", "quill-7", "owes and shouts", "Q-77", "secret-job", "quill@")
ROWS = [
    {
        "client_id": "quill-7",
        "client_name": "Quillhammer & Co",
        "event_id": f"Q-77{number}",
        "kind": "invoice",
        "occurred_at": "2026-01-05",
        "due": "2026-02-04",
        "amount": 100,
        "text": "owes and shouts, see quill@quillhammer.example",
        "engagement": "secret-job",
    }
    for number in range(4)
]
BAD = {**ROWS[0], "event_id": "Q-779", "occurred_at": "Quillhammer's day"}


def test_steps_are_told_with_counts_and_durations(caplog: pytest.LogCaptureFixture) -> None:
    """INFO for what became of the rows; DEBUG for the steps, their seconds, and what the engine was asked."""
    with caplog.at_level(logging.DEBUG, "clientfit"):
        screen([*ROWS, BAD], as_of=AS_OF)
    info = [record.getMessage() for record in caplog.records if record.levelno == logging.INFO]
    assert info == [
        "read 1 sources: 5 rows, 4 used, 0 duplicates, 0 skipped, 1 rejected; 4 events, 1 problems"
    ]
    debug = [record.getMessage() for record in caplog.records if record.levelno == logging.DEBUG]
    timed = [message.partition(":")[0] for message in debug if re.fullmatch(r"\w+: \d+\.\d{3} s", message)]
    assert timed == ["read", "measure", "conclude"]
    assert "late_payer: 1 distinct sets of facts" in debug
    assert {record.name.partition(".")[0] for record in caplog.records} == {"clientfit"}


@pytest.mark.slow
def test_no_client_is_named(caplog: pytest.LogCaptureFixture) -> None:
    """Neither names nor ids, notes nor amounts, whatever is called and however bad the rows are."""
    with caplog.at_level(logging.DEBUG, "clientfit"):
        list(screen([*ROWS, BAD], as_of=AS_OF))
        screener = Screener()
        screener.explain(ROWS, as_of=AS_OF)
        watcher = Watcher(screener, as_of=AS_OF)
        watcher.load([*ROWS, BAD])
        watcher.take({**ROWS[0], "settled": "2026-03-01"})
        watcher.advance(date(2026, 7, 1))
    assert caplog.records
    said = "\n".join(f"{record.getMessage()} {record.args}" for record in caplog.records).lower()
    assert [secret for secret in SECRETS if secret.lower() in said] == []


def test_nothing_is_said_unless_asked_for(capfd: pytest.CaptureFixture[str]) -> None:
    """No print, no handler of ours but the one that does nothing, and the root logger untouched."""
    before = (logging.getLogger().handlers[:], logging.getLogger().level)
    screen(ROWS, as_of=AS_OF)
    assert capfd.readouterr() == ("", "")
    assert (logging.getLogger().handlers, logging.getLogger().level) == before
    ours = [name for name in logging.Logger.manager.loggerDict if name.partition(".")[0] == "clientfit"]
    handlers = [handler for name in ours for handler in logging.getLogger(name).handlers]
    assert [type(handler) for handler in handlers] == [logging.NullHandler]
    assert {logging.getLogger(name).level for name in ours} == {logging.NOTSET}


def test_logging_is_not_loaded_before_it_is_used() -> None:
    """`import clientfit` alone stays quick."""
    assert "logging" not in loaded_by("import clientfit")
