"""Row sets that nobody has rows of, left out of the statement without changing a number."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit.importers import read
from clientfit.measures import absent_rows
from clientfit.model import KINDS
from clientfit.rulebook import load
from clientfit.signals import compile_levels
from clientfit.store import Store, make_calendar
from tests.properties.book import AS_OF, Row, random_book

BOOK = load()
FULL = compile_levels(BOOK, AS_OF)
EVENTS = random_book(7, 40)


def filled(events: list[Row], *, few: bool = False) -> Store:
    """A store of these events."""
    store = Store(threads=1, few=few)
    read(store, [events], clients=[{"client_id": "nobody"}])
    make_calendar(store, AS_OF)
    return store


def row(kind: str, day: date, **more: object) -> Row:
    """One event of a client."""
    return {"client_id": "c", "event_id": kind, "kind": kind, "occurred_at": day, **more}


def test_what_is_not_there_is_absent() -> None:
    """An invoice leaves those of quotes, meetings and conduct empty, and what is made from them."""
    absent = absent_rows(filled([row("invoice", date(2026, 1, 5))]), BOOK, AS_OF)
    assert {"meeting", "incident", "complaint_link", "complaint_link2", "complaint_root"} <= absent
    assert {"slice", "aged_slice", "opportunity"} <= absent
    assert not {"invoice", "due_invoice", "party", "recent_event", "habits", "job"} & absent


def test_the_first_condition_decides() -> None:
    """A meeting before the window, or an incident that nobody confirmed, is as if there were none."""
    events = [row("meeting", date(2019, 1, 7)), row("conduct", date(2026, 1, 5), confirmed=False)]
    assert {"meeting", "incident"} <= absent_rows(filled(events), BOOK, AS_OF)


def test_what_comes_after_the_day_is_not_there() -> None:
    """An event that is unknown as of the day makes no row set present."""
    events = [row("invoice", date(2026, 1, 5)), row("meeting", date(2026, 7, 1))]
    assert "meeting" in absent_rows(filled(events), BOOK, AS_OF)
    assert "meeting" not in absent_rows(filled(events), BOOK, date(2026, 7, 1))


@settings(
    max_examples=settings().max_examples // 10, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(kinds=st.sets(st.sampled_from(sorted(KINDS)), min_size=1, max_size=9))
def test_leaving_out_the_absent_changes_nothing(kinds: set[str]) -> None:
    """Whatever kinds there are: every column of every client is what the whole statement gives."""
    events = [event for event in EVENTS if event["kind"] in kinds]
    store = filled(events)
    absent = absent_rows(store, BOOK, AS_OF)
    cut = compile_levels(BOOK, AS_OF, absent=absent)
    assert cut.columns == FULL.columns
    assert sorted(store.rows(cut.sql)) == sorted(store.rows(FULL.sql))
    store.close()


@pytest.mark.parametrize("kinds", [set(KINDS), {"invoice", "payment", "fee_dispute"}])
def test_short_planning_changes_nothing(kinds: set[str]) -> None:
    """A store for few events gives the same columns as one that plans well."""
    events = [event for event in EVENTS if event["kind"] in kinds]
    assert sorted(filled(events, few=True).rows(FULL.sql)) == sorted(filled(events).rows(FULL.sql))
