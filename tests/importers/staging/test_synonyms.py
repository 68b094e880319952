"""Other words for the event table's kinds and outcomes, and what is said of a word that none stands for."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.importers.event_stream import keep
from clientfit.model.cell_words import KIND_OUTCOMES, KIND_SYNONYMS, OUTCOME_SYNONYMS
from clientfit.model.kinds import KINDS, OUTCOMES


@pytest.mark.parametrize(
    ("word", "outcome", "read_as"),
    [
        ("call", "", ("meeting", None)),
        ("Call", "attended", ("meeting", "held")),
        ("no-show", "", ("meeting", "missed")),
        ("No Show", "cancelled", ("meeting", "cancelled")),
        ("meeting", "No-Show", ("meeting", "missed")),
        ("re-quote", "", ("quote_revision", None)),
        ("Payment Promise", "", ("payment_promise", None)),
        ("quote", "Won", ("quote", "accepted")),
        ("quote", "rejected", ("quote", "declined")),
        ("delivery", "rejected", ("delivery", "rejected")),
        ("discount-request", "Accepted", ("discount_request", "granted")),
        ("invoice", "written off", ("invoice", "written_off")),
        ("INVOICE", "unpaid", ("invoice", "open")),
    ],
)
def test_other_words_for_kinds_and_outcomes_are_read(
    here: Path, reading: Callable[..., Any], word: str, outcome: str, read_as: tuple[str, str | None]
) -> None:
    """In any case, with spaces or hyphens; an outcome that is written speaks before the kind's own."""
    (here / "events.csv").write_text(
        f"client_id,kind,occurred_at,outcome\nkiln,{word},2026-01-05,{outcome}\n"
    )
    found = reading("events.csv")
    assert found.events("kind", "outcome") == [read_as]
    assert found.problems == []


def test_a_kind_brings_its_outcome_where_there_is_no_such_column(reading: Callable[..., Any]) -> None:
    """A no-show was missed."""
    found = reading([{"client_id": "kiln", "kind": "no-show", "occurred_at": "2026-01-05"}])
    assert found.events("kind", "outcome") == [("meeting", "missed")]


def test_every_synonym_stands_for_a_word_there_is_and_is_none_itself() -> None:
    """A synonym that is a word of its own would change what was written."""
    assert set(KIND_SYNONYMS.values()) <= set(KINDS)
    assert not set(KIND_SYNONYMS) & set(KINDS)
    for word, outcome in KIND_OUTCOMES.items():
        assert outcome in OUTCOMES[KIND_SYNONYMS[word]]
    for kind, words in OUTCOME_SYNONYMS.items():
        assert set(words.values()) <= set(OUTCOMES[kind])
        assert not set(words) & set(OUTCOMES[kind])


def test_a_word_that_none_stands_for_is_reported_once(here: Path, reading: Callable[..., Any]) -> None:
    """Not once a row: with the number of rows and the likeliest word; the table of rejects has each row."""
    rows = "kiln,invoise,2026-01-05\nkiln,bill,2026-01-05\nkiln,invoise,2026-01-06\nkiln,invoise,2026-01-07\n"
    (here / "events.csv").write_text(f"client_id,kind,occurred_at\n{rows}")
    found = reading("events.csv")
    assert found.problems == [("row-bad-kind", 2, "invoise"), ("row-bad-kind", 3, "bill")]
    first, second = found.intake.problems
    assert first.message.endswith(", in 3 rows")
    assert first.hint.startswith("did you mean 'invoice'? one of inquiry, meeting")
    assert second.hint.startswith("one of inquiry")
    assert found.rejects("line") == [(2,), (3,), (4,), (5,)]
    assert found.input.rejected == 4


def test_each_record_of_a_feed_with_such_a_word_is_rejected_by_itself() -> None:
    """Whoever sent it has to know which."""
    event = {"client_id": "kiln", "kind": "bill", "occurred_at": "2026-01-05"}
    found = keep([{**event, "event_id": "1"}, {**event, "event_id": "2"}])
    assert [(problem.code, problem.line) for problem in found.rejected] == [
        ("row-bad-kind", 1),
        ("row-bad-kind", 2),
    ]
    assert found.problems == found.rejected
