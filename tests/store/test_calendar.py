"""The calendar: working days and holidays, counted so that two days tell what lies between them."""

from datetime import date, timedelta

import pytest

from clientfit.store import Store, make_calendar

AS_OF = date(2026, 6, 30)


@pytest.fixture
def calendar(store: Store) -> Store:
    """A store with the calendar of no country, of Germany, and of one that nobody knows."""
    make_calendar(store, AS_OF, ("DE", "GB", "XX"))
    return store


def _between(store: Store, first: date, last: date, country: str = "") -> int:
    (days,) = store.row(
        "SELECT b.working_day - a.working_day FROM calendar AS a JOIN calendar AS b USING (country)"
        " WHERE country = ? AND a.day = ? AND b.day = ?",
        [country, first, last],
    )
    return int(days)


def _next(store: Store, day: date, country: str = "") -> date:
    (found,) = store.row("SELECT next_working FROM calendar WHERE country = ? AND day = ?", [country, day])
    assert isinstance(found, date)
    return found


def test_working_days_leave_out_weekends(calendar: Store) -> None:
    """From Friday to Monday is one, over a whole week five, within a weekend none."""
    friday, monday = date(2026, 6, 26), date(2026, 6, 29)
    assert _between(calendar, friday, monday) == 1
    assert _between(calendar, friday, friday + timedelta(7)) == 5
    assert _between(calendar, date(2026, 6, 27), date(2026, 6, 28)) == 0


def test_a_country_has_its_holidays(calendar: Store) -> None:
    """Easter 2026 takes two days out in Germany, one in all of Great Britain, none without a country."""
    thursday, tuesday = date(2026, 4, 2), date(2026, 4, 7)
    assert [_between(calendar, thursday, tuesday, country) for country in ("DE", "GB", "")] == [1, 2, 3]


def test_an_unknown_country_has_weekends_only(calendar: Store) -> None:
    """A country that the holidays package doesn't know is no error."""
    easter = (date(2026, 4, 2), date(2026, 4, 7))
    assert _between(calendar, *easter, "XX") == _between(calendar, *easter)


def test_the_next_working_day_is_the_day_itself_or_the_first_after_it(calendar: Store) -> None:
    """A working day is its own; before Easter it takes four days to the next."""
    assert _next(calendar, AS_OF) == AS_OF
    assert _next(calendar, date(2026, 6, 27)) == date(2026, 6, 29)
    assert _next(calendar, date(2026, 4, 3), "DE") == date(2026, 4, 7)
    assert _next(calendar, date(2026, 12, 25), "GB") == date(2026, 12, 29)  # Boxing Day is a Saturday


def test_every_day_of_the_years_at_hand_is_there_once(calendar: Store) -> None:
    """Twelve years back and three ahead, without a gap, for each country."""
    rows = calendar.rows(
        "SELECT country, min(day), max(day), count(*), count(DISTINCT day) FROM calendar"
        " GROUP BY country ORDER BY country"
    )
    first, last = date(2014, 1, 1), date(2029, 12, 31)
    days = (last - first).days + 1
    assert rows == [(country, first, last, days, days) for country in ("", "DE", "GB", "XX")]


def test_the_last_days_have_a_next_working_day_or_none(calendar: Store) -> None:
    """At the end of the range nothing is made up: the last day of 2029 is a Monday, its own."""
    assert _next(calendar, date(2029, 12, 30)) == date(2029, 12, 31)


def test_a_country_told_twice_is_there_once(store: Store) -> None:
    """Repeating a country doubles no days."""
    make_calendar(store, AS_OF, ("DE", "DE"))
    assert store.row("SELECT count(*) FROM calendar WHERE day = ? AND country = 'DE'", [AS_OF]) == (1,)


def test_the_calendar_can_be_made_again(store: Store) -> None:
    """A second screening of the same store has the calendar of its own day."""
    make_calendar(store, AS_OF)
    make_calendar(store, date(2031, 1, 1))
    assert store.row("SELECT min(day), max(day) FROM calendar") == (date(2019, 1, 1), date(2034, 12, 31))
