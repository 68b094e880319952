"""Scenarios: the same client after some more records, time moved on and what is open ended."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from clientfit.importers import read
from clientfit.plan import Plan
from clientfit.rulebook.schema import FlipRecords
from clientfit.screening import Screener
from clientfit.store import Store, make_calendar
from clientfit.verdict.verdicts.scenarios import (
    DEFAULT_AMOUNT,
    Scenario,
    days_on,
    endings_used,
    make_scenarios,
    scenario_store,
)

AS_OF = date(2026, 6, 30)

ROWS = [
    {"kind": "invoice", "event_id": "i1", "occurred_at": "2026-01-05", "due": "2026-02-04"}
    | {"settled": "2026-02-10", "amount": "100", "currency": "EUR"},
    {"kind": "invoice", "event_id": "i2", "occurred_at": "2026-03-02", "due": "2026-04-01"}
    | {"settled": "2026-04-01", "amount": "200", "currency": "EUR"},
    {"kind": "invoice", "event_id": "i3", "occurred_at": "2026-06-15", "due": "2026-07-15"}
    | {"amount": "9000", "currency": "USD"},
    {"kind": "invoice", "event_id": "i4", "occurred_at": "2026-05-01", "due": "2026-05-29"}
    | {"settled": "2026-07-03", "outcome": "paid", "currency": "EUR"},
    {"kind": "invoice", "event_id": "i5", "occurred_at": "2026-07-01", "due": "2026-07-02", "amount": "1"},
    {"kind": "survey", "event_id": "s1", "occurred_at": "2026-06-30T14:30:00", "score": "9"},
]


@cache
def plan() -> Plan:
    """The plan of the rulebook that ships with clientfit."""
    return Screener().plan(AS_OF)


def records(**event: Any) -> FlipRecords:  # noqa: ANN401 - whatever a row may say
    """Records of one row, a fortnight apart."""
    return FlipRecords.model_validate(
        {"message": {"one": "one", "many": "{count}"}, "every": 14, "events": [{"kind": "invoice", **event}]}
    )


@contextmanager
def scenarios_of(*scenarios: Scenario, client: str = "a") -> Iterator[Store]:
    """The store beside, with the tables of these scenarios about one of two clients."""
    store = Store(threads=1)
    rows = [{"client_id": client_id, **row} for client_id in "ab" for row in ROWS]
    read(store, [rows], clients=[{"client_id": "a", "since": "2026-01-05", "country": "DE"}])
    make_calendar(store, AS_OF, ("DE",))
    with scenario_store(store, plan(), client) as beside:
        make_scenarios(beside, plan(), scenarios)
        yield beside
    assert not store.rows("SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'base_%'")
    store.close()


@pytest.mark.parametrize(
    ("begins", "days"),
    [(0, 14), (-6, 14), (-13, 14), (-14, 21), (-20, 21), (-49, 56)],
)
def test_the_first_record_begins_after_today(begins: int, days: int) -> None:
    """Time moves on in whole weeks, by what a record takes and at least by what is between two."""
    assert days_on(records(occurred_at=begins), 1) == days
    assert days_on(records(occurred_at=begins), 3) == days + 28


def test_the_known_history_moves_back() -> None:
    """Dates go back by the scenario's days; what was not known today is not there, or open."""
    with scenarios_of(Scenario(0, "time_waster", "worse", 0, 14, 21)) as store:
        events = {
            row[0]: row[1:]
            for row in store.rows("SELECT event_id, occurred_at, due, settled, outcome FROM event")
        }
    assert events["i1"] == (datetime(2025, 12, 15), date(2026, 1, 14), date(2026, 1, 20), "paid")  # noqa: DTZ001
    assert events["i4"] == (datetime(2026, 4, 10), date(2026, 5, 8), None, "open")  # noqa: DTZ001
    assert events["s1"][0] == datetime(2026, 6, 9, 14, 30)  # noqa: DTZ001
    assert "i5" not in events


def test_what_is_open_ends_when_due_or_at_once() -> None:
    """As the type's flips say, and only for that type."""
    with scenarios_of(
        Scenario(0, "late_payer", "better", 0, 49, 49), Scenario(1, "time_waster", "better", 0, 49, 49)
    ) as store:
        assert endings_used(store) == {"late_payer": [0]}
        events = {
            row[:2]: row[2:] for row in store.rows("SELECT client, event_id, settled, outcome FROM event")
        }
    assert events[0, "i3"] == (date(2026, 5, 27), "paid")
    assert events[0, "i4"] == (date(2026, 5, 12), "paid")
    assert events[0, "i1"] == (date(2025, 12, 23), "paid")
    assert events[1, "i3"] == (None, None)


def test_the_new_records_stand_at_the_end() -> None:
    """The last record's day is the as-of day, and each keeps its rows together."""
    with scenarios_of(Scenario(7, "fee_haggler", "worse", 2, 14, 28)) as store:
        rows = store.rows(
            "SELECT client, event_id, ref, kind, day, due, actor, engagement, outcome, tags FROM event"
            " WHERE event_id LIKE '+%' ORDER BY event_id"
        )
    assert rows == [
        (7, "+0:1", "+0:bill", "discount_request", AS_OF, None, "client", "+0:job", "refused", ""),
        (7, "+0:bill", None, "invoice", date(2026, 6, 23), date(2026, 7, 7), "provider", "+0:job", None, ""),
        (
            7,
            "+1:1",
            "+1:bill",
            "discount_request",
            date(2026, 6, 16),
            None,
            "client",
            "+1:job",
            "refused",
            "",
        ),
        (7, "+1:bill", None, "invoice", date(2026, 6, 9), date(2026, 6, 23), "provider", "+1:job", None, ""),
    ]


def test_a_record_is_worth_what_its_kind_usually_is() -> None:
    """The mean in the currency of most; without any of the kind, a set amount in the currency used most."""
    with scenarios_of(
        Scenario(0, "late_payer", "better", 1, 49, 49), Scenario(1, "commitment_phobic", "better", 1, 49, 49)
    ) as store:
        rows = store.rows("SELECT kind, amount, currency FROM event WHERE event_id LIKE '+%' ORDER BY client")
    assert rows == [("invoice", Decimal(150), "EUR"), ("quote", Decimal(DEFAULT_AMOUNT), "EUR")]


def test_a_guess_is_the_same_client() -> None:
    """What is known beside the events stays, the day since when moves back with the history."""
    with scenarios_of(
        Scenario(3, "late_payer", "better", 1, 49, 49), Scenario(4, "late_payer", "better", 2, 49, 98)
    ) as store:
        rows = store.rows("SELECT client, client_id, since, country FROM client ORDER BY client")
    assert rows == [(3, "a", date(2025, 11, 17), "DE"), (4, "a", date(2025, 9, 29), "DE")]


def test_no_other_client_is_in_a_guess() -> None:
    """Only the events of the client explained are there, once per scenario."""
    scenarios = [Scenario(client, "time_waster", "worse", 0, 14, 14) for client in range(3)]
    with scenarios_of(*scenarios, client="b") as store:
        assert store.rows("SELECT client, count(*) FROM event GROUP BY client ORDER BY client") == [
            (0, 5),
            (1, 5),
            (2, 5),
        ]
