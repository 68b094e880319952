"""Rows become events of the event table."""

from datetime import date
from typing import Any

from clientfit.cases.run import events_of
from clientfit.cases.schema import Row

AS_OF = date(2026, 6, 30)


def _events(*rows: dict[str, Any]) -> list[dict[str, object]]:
    return list(events_of([Row.model_validate(row) for row in rows], AS_OF))


def test_a_row_is_an_event() -> None:
    """Columns that are given stand in the event, days written out; the others are left to the table."""
    row = {"kind": "invoice", "occurred_at": "-90d", "due": "+30d", "amount": 100, "paid_extra": False}
    assert _events(row) == [
        {
            "kind": "invoice",
            "event_id": "invoice-1-1",
            "occurred_at": "2026-04-01",
            "due": "2026-05-01",
            "amount": 100,
            "paid_extra": False,
        }
    ]


def test_a_repeated_row_moves_on_with_its_days() -> None:
    """Days counted from the event, from the as-of day and named ones all move by the same interval."""
    row = {
        "kind": "invoice",
        "occurred_at": "-90d",
        "due": "+30d",
        "settled": "-20d",
        "times": 3,
        "every": "7d",
    }
    found = [(event["occurred_at"], event["due"], event["settled"]) for event in _events(row)]
    assert found == [
        ("2026-04-01", "2026-05-01", "2026-06-10"),
        ("2026-04-08", "2026-05-08", "2026-06-17"),
        ("2026-04-15", "2026-05-15", "2026-06-24"),
    ]
    named = {"kind": "message", "occurred_at": "2026-03-03T23:10", "times": 2, "every": "1d"}
    assert [event["occurred_at"] for event in _events(named)] == [
        "2026-03-03T23:10:00",
        "2026-03-04T23:10:00",
    ]


def test_names_are_numbered() -> None:
    """A # in event_id, ref and engagement is the number of the repetition."""
    row = {"kind": "payment", "occurred_at": "-9d", "event_id": "p#", "ref": "i#", "engagement": "job#"}
    found = _events({**row, "times": 2, "every": "1d"})
    assert [(event["event_id"], event["ref"], event["engagement"]) for event in found] == [
        ("p1", "i1", "job1"),
        ("p2", "i2", "job2"),
    ]


def test_rows_alike_stay_events_of_their_own() -> None:
    """Every event has an id, or the table would take equal ones for one."""
    row = {"kind": "revision", "occurred_at": "-9d", "times": 2, "every": "0d"}
    ids = [event["event_id"] for event in _events(row, row)]
    assert len(set(ids)) == 4


def test_tags_are_one_or_several() -> None:
    """A tag may stand alone or in a list."""
    one, two = ({"kind": "commitment", "occurred_at": "0d", "tags": tags} for tags in ("a", ["a", "b"]))
    assert [event["tags"] for event in _events(one, two)] == ["a", "a;b"]
