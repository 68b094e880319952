"""The event table's conventions: blanks, names, the same event twice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DAY = {"occurred_at": "2026-01-31"}


def _event(**cells: object) -> dict[str, object]:
    return {"client_id": "kiln", "kind": "invoice", **DAY, **cells}


@pytest.mark.parametrize("way", ["short", "long"])
@pytest.mark.parametrize(
    ("cells", "actor"),
    [
        *(({"kind": kind}, "provider") for kind in ("quote", "quote_revision", "delivery", "invoice")),
        *(({"kind": kind}, "provider") for kind in ("request", "provider_failure", "credit")),
        *(({"kind": kind}, "client") for kind in ("meeting", "payment", "complaint", "message", "conduct")),
        ({"kind": "message", "tags": "notice"}, "provider"),
        ({"kind": "message", "tags": "x;Notice:hours"}, "provider"),
        ({"kind": "message", "tags": "goodwill"}, "provider"),
        ({"kind": "message", "tags": "agreed_extension"}, "provider"),
        ({"kind": "message", "tags": "noticeable;apology"}, "client"),
        ({"kind": "meeting", "tags": "goodwill"}, "client"),
        ({"kind": "reminder"}, "provider"),
        ({"kind": "invoice", "actor": "unknown"}, "unknown"),
        ({"kind": "message", "tags": "goodwill", "actor": "client"}, "client"),
    ],
)
def test_a_blank_actor_follows_from_the_kind(
    reading: Callable[..., Any], cells: dict[str, object], actor: str, way: str
) -> None:
    """The provider's kinds, credits and marked messages are the provider's; the rest is the client's."""
    event = _event(**cells) | ({"file": "a", "line": 1} if way == "long" else {})
    assert reading([event]).events("actor") == [(actor,)]


def test_an_invoice_with_a_settled_day_and_no_outcome_is_paid(reading: Callable[..., Any]) -> None:
    """Only an invoice, only a blank outcome, only with the day."""
    found = reading(
        [
            _event(event_id="1", settled="2026-02-01"),
            _event(event_id="2", settled="2026-02-01", outcome="void"),
            _event(event_id="3", settled=None),
            _event(event_id="4", settled="2026-02-01", kind="quote"),
        ]
    )
    assert found.events("event_id", "outcome") == [("1", "paid"), ("2", "void"), ("3", None), ("4", None)]


def test_clients_are_numbered_in_order_of_their_ids(reading: Callable[..., Any]) -> None:
    """The key is dense and follows the client_id, whatever the order of the events."""
    found = reading([_event(client_id=name) for name in ("b", "Z", "é", "a", "b")][:4])
    assert found.clients("client", "client_id") == [(0, "Z"), (1, "a"), (2, "b"), (3, "é")]


@pytest.mark.parametrize("way", ["short", "long"])
def test_a_client_has_its_most_frequent_name(reading: Callable[..., Any], way: str) -> None:
    """Of equally frequent names the greatest; without any, the id."""
    names = ["Kiln", "Kiln Ltd", "Kiln", "", None, "Kiln Ltd"]
    events = [_event(event_id=str(n), client_name=name) for n, name in enumerate(names)]
    events += [
        _event(client_id="lumen", file="a" if way == "long" else None, line=1 if way == "long" else None)
    ]
    if way == "short":
        events = [
            {name: value for name, value in event.items() if name not in {"file", "line"}} for event in events
        ]
    assert reading(events).clients("client_id", "client_name") == [("kiln", "Kiln Ltd"), ("lumen", "lumen")]


def test_the_clients_table_speaks_first(reading: Callable[..., Any], here: Path) -> None:
    """Its names win, its traits are kept apart from the events' tags, and clients without events stay."""
    (here / "clients.csv").write_text(
        "client_id,client_name,stage,traits,since,terms_days,country\n"
        "kiln,Kiln & Co,Active,Startup; nonprofit,2024-01-01,30,de\n"
        "nova,,prospect,,,,\n"
    )
    found = reading([_event(client_name="Kiln", tags="startup;cause")], clients="clients.csv")
    assert found.clients(
        "client_id", "client_name", "stage", "traits", "CAST(since AS VARCHAR)", "terms_days", "country"
    ) == [
        ("kiln", "Kiln & Co", "active", ";nonprofit;startup;", "2024-01-01", 30, "DE"),
        ("nova", "nova", "prospect", "", None, None, None),
    ]
    assert [(each.profile, each.used, each.events) for each in found.intake.inputs] == [
        ("event-table", 1, 1),
        ("clients-table", 2, 0),
    ]


def test_a_bad_client_is_rejected(reading: Callable[..., Any], here: Path) -> None:
    """The clients table's rows are checked and told as the events' are."""
    (here / "clients.csv").write_text(
        "client_id,stage,terms_days\nkiln,sleeping,30\nnova,past,-1\n,past,1\noak,past,1\n"
    )
    found = reading([_event()], clients="clients.csv")
    assert found.rejects("line", "code", "found") == [
        (2, "row-bad-word", "sleeping"),
        (3, "row-bad-number", "-1"),
        (4, "row-no-client", None),
    ]
    assert found.clients("client_id", "stage") == [("kiln", None), ("oak", "past")]


def test_a_client_told_twice_is_one(reading: Callable[..., Any], here: Path) -> None:
    """Identical rows are one; of different ones the fuller wins, and it is told."""
    (here / "clients.csv").write_text(
        "client_id,stage,terms_days\nkiln,past,30\nkiln,past,30\nnova,past,\nnova,active,14\n"
    )
    found = reading([_event()], clients="clients.csv")
    assert found.clients("client_id", "stage", "terms_days") == [("kiln", "past", 30), ("nova", "active", 14)]
    assert found.problems == [("row-conflict", 4, "nova")]
    assert found.intake.inputs[1].duplicates == 2


def test_identical_rows_are_one_event(reading: Callable[..., Any]) -> None:
    """With the same id, or without ids and alike in every column; blank or filled-in alike is alike."""
    found = reading(
        [
            _event(event_id="1", amount="5"),
            _event(event_id="1", amount="5.00", actor="provider"),
            _event(client_id="lumen", event_id="1", amount="5"),
            _event(text="x"),
            _event(text="x", client_name=""),
            _event(text="y"),
        ]
    )
    assert found.events("client_id", "event_id", "line") == [
        ("kiln", "1", 1),
        ("lumen", "1", 3),
        ("kiln", "record:4", 4),
        ("kiln", "record:6", 6),
    ]
    assert (found.input.rows, found.input.used, found.input.duplicates) == (6, 4, 2)
    assert found.problems == []


def test_of_different_rows_with_one_id_the_fuller_wins(reading: Callable[..., Any]) -> None:
    """Then the greater one; every other is told, and counted as a duplicate."""
    found = reading(
        [
            _event(event_id="1", amount="5"),
            _event(event_id="1", amount="5", due="2026-03-01"),
            _event(event_id="2", amount="7"),
            _event(event_id="2", amount="8"),
            _event(event_id="2", amount="8"),
        ]
    )
    assert found.events("event_id", "CAST(amount AS VARCHAR)", "line") == [
        ("1", "5.0000", 2),
        ("2", "8.0000", 4),
    ]
    assert found.problems == [("row-conflict", 1, "1"), ("row-conflict", 3, "2")]
    assert found.intake.problems[0].hint == "used: record:2, which fills more columns or sorts last"
    assert (found.input.used, found.input.duplicates) == (2, 3)


def test_a_default_id_meets_an_id_that_was_given(reading: Callable[..., Any], here: Path) -> None:
    """An export and what was once imported from it tell the same event."""
    (here / "a.csv").write_text("client_id,kind,occurred_at\nkiln,praise,2026-01-31\n")
    (here / "b.csv").write_text("client_id,event_id,kind,occurred_at\nkiln,a.csv:2,praise,2026-01-31\n")
    found = reading("a.csv", "b.csv")
    assert found.events("event_id", "file") == [("a.csv:2", "a.csv")]
    assert [(each.file, each.used, each.duplicates) for each in found.intake.inputs] == [
        ("a.csv", 1, 0),
        ("b.csv", 0, 1),
    ]
