"""Days as people say them."""

from datetime import date

import pytest

from clientfit.errors import ClientFitError
from clientfit.ledger.days import DayOrder, DayReader
from clientfit.ledger.words import read_vocabulary

TUESDAY = date(2026, 6, 30)


def day(said: str, *, ahead: bool = False, order: DayOrder | None = None) -> date | None:
    """The day that was said on 30 June 2026, a Tuesday; None when some word is left over."""
    words = said.split()
    found = DayReader(read_vocabulary(), TUESDAY, order, ahead).read(words)
    return found.day if found and found.words == len(words) else None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", "2026-06-30"),
        ("Yesterday", "2026-06-29"),
        ("the day before yesterday", "2026-06-28"),
        ("vorgestern", "2026-06-28"),
        ("Tuesday", "2026-06-30"),
        ("last Tuesday", "2026-06-23"),
        ("letzten Dienstag", "2026-06-23"),
        ("monday", "2026-06-29"),
        ("Mo", "2026-06-29"),
        ("wed", "2026-06-24"),
        ("two weeks ago", "2026-06-16"),
        ("a month ago", "2026-05-30"),
        ("vor 3 Tagen", "2026-06-27"),
        ("last week", "2026-06-23"),
        ("3 May", "2026-05-03"),
        ("May 3", "2026-05-03"),
        ("3rd of May", "2026-05-03"),
        ("3. Mai", "2026-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("24 December", "2025-12-24"),
        ("29 February", "2024-02-29"),
        ("03.05.", "2026-05-03"),
        ("03.05.2025", "2025-05-03"),
        ("3.5.25", "2025-05-03"),
        ("2026-05-03", "2026-05-03"),
        ("25/5", "2026-05-25"),
        ("5/25", "2026-05-25"),
        ("5/5", "2026-05-05"),
    ],
)
def test_a_day_that_was(said: str, meant: str) -> None:
    """A day without a year, and a weekday, is the last one that is not to come."""
    assert day(said) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("30 days", "2026-07-30"),
        ("in two weeks", "2026-07-14"),
        ("Friday", "2026-07-03"),
        ("Tuesday", "2026-06-30"),
        ("next Tuesday", "2026-07-07"),
        ("3 May", "2027-05-03"),
        ("15.07.", "2026-07-15"),
        ("tomorrow", "2026-07-01"),
    ],
)
def test_a_day_by_which(said: str, meant: str) -> None:
    """A day by which something is due is the next one."""
    assert day(said, ahead=True) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    "said", ["12", "12.50", "1200", "maybe", "so", "INV-7", "3 Maybe", "30 days", "1.200"]
)
def test_what_is_no_day(said: str) -> None:
    """Numbers, amounts, ids and other words are not taken for days; "so" alone is a German Sunday."""
    assert day(said) == (date(2026, 6, 28) if said == "so" else None)


def test_the_order_of_day_and_month_is_asked_for() -> None:
    """3/5 may be two days; it is read only in an order that is named."""
    with pytest.raises(ClientFitError, match="3/5 may be two days"):
        day("3/5")
    assert day("3/5", order="dmy") == date(2026, 5, 3)
    assert day("3/5", order="mdy") == date(2026, 3, 5)


@pytest.mark.parametrize("said", ["31.02.", "31 April", "32.01.2026", "2026-13-01", "9999 years ago"])
def test_no_day_of_the_calendar(said: str) -> None:
    """A day that the calendar does not have is refused, not moved to another."""
    with pytest.raises(ClientFitError, match="calendar"):
        day(said)
