"""The event table as it was known at the end of a day: the rules of EVENTS, one by one."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from clientfit.store import Store
from clientfit.store.as_of import day_literal, known_event

AS_OF = date(2026, 6, 30)
YESTERDAY, TODAY, TOMORROW = date(2026, 6, 29), AS_OF, date(2026, 7, 1)
LONG_AGO = date(2026, 1, 5)


@pytest.fixture
def known(store: Store, events: Callable[..., None]) -> Callable[..., list[dict[str, Any]]]:
    """What is known on the day of these events, each as its filled columns."""

    def known(*told: dict[str, Any]) -> list[dict[str, Any]]:
        events(*told)
        columns = [name for name, _ in store.columns(known_event(AS_OF))]
        rows = store.rows(f"SELECT * FROM ({known_event(AS_OF)}) ORDER BY event_id")
        return [
            {name: cell for name, cell in zip(columns, row, strict=True) if cell is not None} for row in rows
        ]

    return known


Known = Callable[..., list[dict[str, Any]]]


def test_the_whole_day_is_included(known: Known) -> None:
    """An event in the last minute of the day is known, one at the next midnight is not."""
    late = {"kind": "message", "day": TODAY, "occurred_at": datetime(2026, 6, 30, 23, 59)}  # noqa: DTZ001
    next_day = {"kind": "message", "day": TOMORROW, "occurred_at": datetime(2026, 7, 1)}  # noqa: DTZ001
    assert [row["event_id"] for row in known(late, next_day)] == ["e0"]


def test_what_settled_later_is_open(known: Known) -> None:
    """A `settled` after the day is empty, and the outcome that it brought is open."""
    told = known(
        {"kind": "invoice", "day": LONG_AGO, "settled": TODAY, "outcome": "paid"},
        {"kind": "invoice", "day": LONG_AGO, "settled": TOMORROW, "outcome": "paid"},
        {"kind": "complaint", "day": LONG_AGO, "settled": TOMORROW, "outcome": "upheld"},
        {"kind": "delivery", "day": LONG_AGO, "settled": TOMORROW},
    )
    assert [(row.get("settled"), row.get("outcome")) for row in told] == [
        (TODAY, "paid"),
        (None, "open"),
        (None, "open"),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("quote", "expired"),
        ("payment_promise", "broken"),
        ("request", "unanswered"),
        ("invoice", "written_off"),
        ("invoice", "credited"),
    ],
)
def test_what_lapses_by_itself_became_known_on_its_due_day(known: Known, kind: str, outcome: str) -> None:
    """Without a day of its own, such an outcome was known when `due` had come, and not before."""
    told = known(
        {"kind": kind, "day": LONG_AGO, "due": TODAY, "outcome": outcome},
        {"kind": kind, "day": LONG_AGO, "due": TOMORROW, "outcome": outcome},
        {"kind": kind, "day": LONG_AGO, "outcome": outcome},
        {"kind": kind, "day": LONG_AGO, "due": TOMORROW, "settled": YESTERDAY, "outcome": outcome},
    )
    assert [row["outcome"] for row in told] == [outcome, "open", outcome, outcome]


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("quote", "declined"),
        ("payment_promise", "kept"),
        ("request", "answered"),
        ("invoice", "paid"),
        ("complaint", "not_upheld"),
        ("meeting", "missed"),
    ],
)
def test_any_other_outcome_was_known_when_it_happened(known: Known, kind: str, outcome: str) -> None:
    """A due day to come takes nothing away from an outcome that doesn't lapse by itself."""
    (row,) = known({"kind": kind, "day": TODAY, "due": TOMORROW, "outcome": outcome})
    assert (row["outcome"], row["due"]) == (outcome, TOMORROW)


def test_the_plan_of_an_announced_leave_stays(known: Known) -> None:
    """There `settled` is the first day of the leave, known when it was announced; elsewhere it is emptied."""
    away = {"kind": "message", "day": TODAY, "settled": TOMORROW, "due": date(2026, 7, 10)}
    told = known(
        {**away, "tags": ";announced_leave;"},
        {**away, "tags": ";agreed_extension;"},
        {**away, "tags": ";announced_leave_of_absence;"},
        {**away, "kind": "request", "tags": ";announced_leave;"},
    )
    assert [row.get("settled") for row in told] == [TOMORROW, None, None, None]


def test_a_void_invoice_never_was_one(known: Known) -> None:
    """From the day it was known to be void it is gone; until then it was open. Other kinds are not void."""
    told = known(
        {"event_id": "gone", "kind": "invoice", "day": LONG_AGO, "outcome": "void"},
        {"event_id": "went", "kind": "invoice", "day": LONG_AGO, "settled": TODAY, "outcome": "void"},
        {"event_id": "goes", "kind": "invoice", "day": LONG_AGO, "settled": TOMORROW, "outcome": "void"},
        {"event_id": "stays", "kind": "invoice", "day": LONG_AGO},
    )
    assert [(row["event_id"], row.get("outcome")) for row in told] == [("goes", "open"), ("stays", None)]


def test_everything_else_stays_as_it_was_told(known: Known) -> None:
    """The day changes nothing but `settled` and `outcome`."""
    happened = {
        "client": 3,
        "event_id": "e",
        "ref": "r",
        "kind": "conduct",
        "day": LONG_AGO,
        "actor": "client",
    }
    when = {"occurred_at": datetime(2026, 1, 5, 12), "due": TOMORROW, "settled": TODAY}  # noqa: DTZ001
    words = {"outcome": "warned", "phase": "p", "cause": "law", "severity": "low", "tags": ";hostile;"}
    rest = {"engagement": "site", "amount": 5, "currency": "EUR", "score": 7.5}
    event = happened | when | words | rest | {"paid_extra": True, "confirmed": True}
    assert known(event) == [event]


def test_only_the_clients_shown_are_read(store: Store, events: Callable[..., None]) -> None:
    """With a table of clients, the events of the others are not there."""
    events(*({"client": client, "kind": "message", "day": LONG_AGO} for client in (1, 2, 3)))
    store.run("CREATE TABLE wanted AS SELECT unnest([1, 3]) AS client")
    rows = store.rows(f"SELECT client FROM ({known_event(AS_OF, clients_table='wanted')}) ORDER BY client")
    assert rows == [(1,), (3,)]


def test_a_day_is_portable_sql(store: Store) -> None:
    """The literal is a date in any dialect."""
    assert day_literal(AS_OF) == "CAST('2026-06-30' AS DATE)"
    assert store.row(f"SELECT {day_literal(AS_OF)}") == (AS_OF,)
