"""The day of a screening at the ends of the calendar, and of the years that dates may have."""

from datetime import date
from functools import cache

import pytest

from clientfit import ClientFitError, Screener, screen

EVENTS = [
    {"client_id": "c1", "event_id": str(number), "kind": "invoice", "occurred_at": day, "due": day}
    for number, day in enumerate(("1900-01-01", "2026-03-04", "2200-12-31"))
]
screener = cache(Screener)


@pytest.mark.parametrize("as_of", [date.min, date(1899, 12, 31), date(2201, 1, 1), date.max])
def test_a_day_without_a_calendar_is_refused(as_of: date) -> None:
    """Windows of years would run over the end of the calendar; no event can lie there."""
    for judged in (screener().check, screener().explain, screener().letter, screen):
        with pytest.raises(ClientFitError, match="1900-01-01 to 2200-12-31") as raised:
            judged(EVENTS, as_of=as_of)
        assert raised.value.code == "as-of-range"


@pytest.mark.parametrize(("as_of", "known"), [(date(1900, 1, 1), 1), (date(2200, 12, 31), 3)])
def test_the_first_and_the_last_day_are_judged(as_of: date, known: int) -> None:
    """Working days, holidays and windows of years reach beyond both, by SQL and by programme."""
    client = {"client_id": "c1", "country": "DE", "terms_days": 30, "since": "1900-01-01"}
    (verdict,) = screen(EVENTS, as_of=as_of, clients=[client])
    assert verdict.history.events == known
    assert screener().check(EVENTS, as_of=as_of, client=client) == verdict
    assert screener().explain(EVENTS, as_of=as_of, client=client).history == verdict.history


@pytest.mark.parametrize("day", ["0000-01-01", "0001-01-01", "10000-01-01", "9999-12-31", date.min, date.max])
def test_an_event_outside_the_years_is_a_rejected_row(day: object) -> None:
    """The other events of the client are judged."""
    found = screen([*EVENTS, {**EVENTS[0], "event_id": "x", "occurred_at": day}], as_of=date(2026, 6, 30))
    assert [(problem.code, problem.line) for problem in found.problems] == [("row-bad-date", 4)]
    assert found.head.inputs[0].used == 3
