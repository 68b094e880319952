"""What each column's cells may be, and how a bad one is told."""

# ruff: noqa: DTZ001 - the moments of the event table are plain, in UTC

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

PLACE = {"file": "given.csv", "line": 7}
EVENT = {"client_id": "kiln", "kind": "invoice", "occurred_at": "2026-01-31", **PLACE}


@pytest.mark.parametrize(
    ("column", "written", "read"),
    [
        ("client_id", "  kiln ", "kiln"),
        ("client_id", 17, "17"),
        ("kind", " Invoice ", "invoice"),
        ("occurred_at", "2026-01-31", datetime(2026, 1, 31)),
        ("occurred_at", "2026-01-31T14:30", datetime(2026, 1, 31, 14, 30)),
        ("occurred_at", "2026-01-31 14:30:15.25", datetime(2026, 1, 31, 14, 30, 15, 250000)),
        ("occurred_at", "2026-01-31T23:30:00-05:00", datetime(2026, 2, 1, 4, 30)),
        ("occurred_at", "2026-01-31T14:30:00Z", datetime(2026, 1, 31, 14, 30)),
        ("occurred_at", "31/01/2026", datetime(2026, 1, 31)),
        ("occurred_at", "1/31/2026 2:30 PM", datetime(2026, 1, 31, 14, 30)),
        ("occurred_at", "20260131", datetime(2026, 1, 31)),
        ("due", "28. Februar 2026", date(2026, 2, 28)),
        ("occurred_at", "2026-01-31T14:30:00.000+0200", datetime(2026, 1, 31, 12, 30)),
        ("occurred_at", datetime(2026, 1, 31, 9), datetime(2026, 1, 31, 9)),
        ("due", "2026-02-28", date(2026, 2, 28)),
        ("due", "2026-02-28T23:30:00-05:00", date(2026, 3, 1)),
        ("settled", " ", None),
        ("amount", "1250.5", Decimal("1250.5000")),
        ("amount", 0, Decimal(0)),
        ("amount", "1e3", Decimal(1000)),
        ("amount", "1,250.50", Decimal("1250.5")),
        ("amount", "1.250,50", Decimal("1250.5")),
        ("amount", "12 EUR", Decimal(12)),
        ("amount", "", None),
        ("currency", "eur", "EUR"),
        ("currency", None, ""),
        ("outcome", "PAID", "paid"),
        ("actor", "Provider", "provider"),
        ("cause", "law", "law"),
        ("severity", "High", "high"),
        ("currency", "Euro", "EUR"),
        ("currency", "US Dollar", "USD"),
        ("score", "9", 9.0),
        ("paid_extra", "Yes", True),
        ("paid_extra", "0", False),
        ("paid_extra", "Ja", True),
        ("paid_extra", None, False),
        ("confirmed", True, True),
        ("text", "  kept whole  ", "kept whole"),
        ("engagement", "", None),
    ],
)
def test_a_good_cell_is_read(reading: Callable[..., Any], column: str, written: object, read: object) -> None:
    """Outer spaces, case and the ways to write a date, a number or a yes don't matter."""
    found = reading([{**EVENT, column: written}])
    assert found.events(f'"{column}"') == [(read,)]


@pytest.mark.parametrize(
    ("column", "written", "code"),
    [
        ("client_id", " ", "row-no-client"),
        ("kind", "bill", "row-bad-kind"),
        ("kind", None, "row-bad-kind"),
        ("occurred_at", None, "row-bad-date"),
        ("occurred_at", "31/31/2026", "row-bad-date"),
        ("occurred_at", "2026-02-30", "row-bad-date"),
        ("occurred_at", "2026-01-31 later", "row-bad-date"),
        ("occurred_at", "infinity", "row-bad-date"),
        ("occurred_at", "epoch", "row-bad-date"),
        ("occurred_at", "20261301", "row-bad-date"),
        ("due", "tomorrow", "row-bad-date"),
        ("settled", "2026-13-01", "row-bad-date"),
        ("amount", "1,25,50", "row-bad-number"),
        ("amount", "12 hours", "row-bad-number"),
        ("amount", "1e30", "row-bad-number"),
        ("amount", "-0.01", "row-negative-amount"),
        ("outcome", "perhaps", "row-bad-word"),
        ("outcome", "accepted", "row-bad-word"),
        ("phase", "after_due", "row-bad-word"),
        ("actor", "me", "row-bad-word"),
        ("cause", "weather", "row-bad-word"),
        ("severity", "5", "row-bad-word"),
        ("score", "nine", "row-bad-number"),
        ("score", "inf", "row-bad-number"),
        ("paid_extra", "maybe", "row-bad-flag"),
        ("confirmed", "2", "row-bad-flag"),
        ("currency", "Dollar", "row-bad-currency"),
        ("currency", "E1R", "row-bad-currency"),
        ("currency", "$", "row-bad-currency"),
        ("currency", "\u0415UR", "row-bad-currency"),  # a Cyrillic letter
        ("currency", "E\nU", "row-bad-currency"),
    ],
)
def test_a_bad_cell_rejects_its_row(
    reading: Callable[..., Any], column: str, written: object, code: str
) -> None:
    """The row is not used at all; what was found is told."""
    found = reading([{**EVENT, column: written}, EVENT])
    assert len(found.events("event_id")) == 1
    shown = None if written is None or not str(written).strip() else written
    assert found.rejects("line", "code", "found") == [(1, code, shown)]


@pytest.mark.parametrize(
    ("written", "read"),
    [("eur", "EUR"), (" Usd ", "USD"), ("\u20ac", "EUR"), ("\u00a3", "GBP"), ("", ""), ("n/a", "")],
)
def test_a_currency_is_three_letters(reading: Callable[..., Any], written: str, read: str) -> None:
    """Any case will do, and a sign that stands for one currency; none is no fault."""
    assert reading([{**EVENT, "currency": written}]).events("currency") == [(read,)]


def test_the_first_bad_column_is_told(reading: Callable[..., Any]) -> None:
    """A row with several faults is one reject, for the first in the event table's order."""
    bad = {
        "settled": "never",
        "amount": "much",
        "kind": "bill",
        "occurred_at": "2026-01-31",
        "client_id": "a",
    }
    assert reading([bad]).rejects("code", "found") == [("row-bad-kind", "bill")]


@pytest.mark.parametrize("tags", ["b; A ;a;;", ["b", "A"], {"a", "b"}, ("a", "b;a")])
def test_tags_are_marks_in_order(reading: Callable[..., Any], tags: object) -> None:
    """Lower-cased, trimmed, sorted, each once, between semicolons."""
    assert reading([{**EVENT, "tags": tags}]).events("tags") == [(";a;b;",)]


@pytest.mark.parametrize("tags", [None, "", " ; ;", []])
def test_no_tags_are_no_marks(reading: Callable[..., Any], tags: object) -> None:
    """Nothing between semicolons is nothing."""
    assert reading([{**EVENT, "tags": tags}]).events("tags") == [("",)]


def test_a_hint_lists_the_words(reading: Callable[..., Any]) -> None:
    """Whoever wrote a wrong word sees the right ones."""
    found = reading([{**EVENT, "severity": "grave"}])
    assert found.rejects("message", "hint") == [
        ("severity: a word is not one of the column's declared words", "one of low, medium, high")
    ]


def test_a_reject_keeps_the_record(reading: Callable[..., Any]) -> None:
    """The record as it stood, to mend it."""
    found = reading([{"client_id": "a", "kind": "praise", "occurred_at": "soon"}])
    assert found.rejects("raw") == [('{"client_id":"a","kind":"praise","occurred_at":"soon"}',)]


def test_given_places_stand(reading: Callable[..., Any]) -> None:
    """An event that says where it came from keeps that; half a place is none."""
    found = reading([EVENT, {**EVENT, "line": None, "amount": 1}])
    assert found.events("file", "line", "event_id") == [
        ("given.csv", 7, "record:1"),
        ("record", 2, "record:2"),
    ]
