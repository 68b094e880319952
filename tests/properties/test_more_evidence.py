"""More bad evidence never improves the advice on a small history, and more good evidence never worsens it.

An exception is one that the rulebook explains: a signal with `not_monotone` moved, or one reached its minimum
of evidence.
"""

from collections.abc import Iterator

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from clientfit.screening import Screener
from tests.properties.book import AS_OF, Row
from tests.properties.records import BAD, GOOD, History, Record, ago
from tests.properties.screened import Found, found

RANKS = {"accept": 0, "not_enough_history": 1, "accept_with_conditions": 2, "decline": 3, "wind_down": 3}
AGES = (0, 3, 20, 40, 70, 100, 150, 200, 250, 300, 400, 500, 600)
JOBS = (None, "site", "shop")

FEW_PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""A history that fails is short as it is: shrinking twenty at once takes minutes."""

Entry = tuple[Record, int, str | None]
"""A record, how many days ago, and for which job."""

entries = st.tuples(st.sampled_from((*GOOD, *BAD)), st.sampled_from(AGES), st.sampled_from(JOBS))
histories = st.one_of(
    st.lists(entries, max_size=8),
    # A few records again and again: habits.
    st.lists(entries, min_size=1, max_size=3).flatmap(
        lambda few: st.lists(
            st.tuples(
                st.sampled_from([record for record, _, _ in few]),
                st.sampled_from(AGES),
                st.sampled_from([job for _, _, job in few]),
            ),
            min_size=2,
            max_size=9,
        )
    ),
)
books = st.lists(st.tuples(histories, st.sampled_from(AGES), st.sampled_from(JOBS)), min_size=20, max_size=20)
"""Histories, each with the day and the job of one more record; screened together, which is faster."""


def rows_of(history: list[Entry]) -> list[Row]:
    """The history as rows, each record about what came before it in the list."""
    rows: list[Row] = [{"kind": "inquiry", "event_id": "first", "occurred_at": ago(AS_OF, 650)}]
    for number, (record, age, job) in enumerate(history):
        row = record.added(History(rows, job), ago(AS_OF, age))
        if row is not None:
            rows.append({**plain(row), "event_id": f"e{number}"})
    return rows


def plain(row: Row) -> Row:
    """A row without a place in a file: each client's then differ."""
    return {name: value for name, value in row.items() if name not in ("file", "line")}


def with_one_more(
    screener: Screener, book: list[tuple[list[Entry], int, str | None]], records: tuple[Record, ...]
) -> Iterator[tuple[str, Found, Found]]:
    """Each history with each record that can be added to it, and what was found before and after."""
    events: list[Row] = []
    pairs: list[tuple[str, str]] = []
    for number, (history, age, job) in enumerate(book):
        rows = rows_of(history)
        before = f"{number}: {[(record.name, *when) for record, *when in history]}"
        events += [{**row, "client_id": before} for row in rows]
        for record in records:
            row = record.added(History(rows, job), ago(AS_OF, age))
            if row is not None:
                after = f"{before} + {record.name}"
                pairs.append((before, after))
                events += [{**each, "client_id": after} for each in (*rows, plain(row))]
    told = found(screener, events)
    return ((after, told[before], told[after]) for before, after in pairs)


def explained(screener: Screener, moved: set[str]) -> set[str]:
    """Those of the signals that say why they may move the other way."""
    return {name for name in moved if screener.rulebook.signals[name].not_monotone}


def improved(screener: Screener, book: list[tuple[list[Entry], int, str | None]]) -> list[str]:
    """Histories whose advice, or a type's level, a bad record improved without a reason in the rulebook."""
    wrong = []
    for name, before, after in with_one_more(screener, book, BAD):
        fell = {each for each, level in after.signals.items() if level < before.signals[each] > 0}
        if explained(screener, fell):
            continue
        better = any(max(level, 0) < before.types[each] for each, level in after.types.items())
        if better or RANKS[after.recommendation] < RANKS[before.recommendation]:
            wrong.append(name)
    return wrong


def worsened(screener: Screener, book: list[tuple[list[Entry], int, str | None]]) -> list[str]:
    """Histories whose advice, or a type's level, a good record worsened without a reason in the rulebook."""
    wrong = []
    for name, before, after in with_one_more(screener, book, GOOD):
        rose = {each for each, level in after.signals.items() if level > max(before.signals[each], 0)}
        if explained(screener, rose) or any(before.signals[each] < 0 for each in rose):
            continue
        worse = any(level > max(before.types[each], 0) for each, level in after.types.items())
        # Where money is overdue, anything else that is known makes it a matter of conditions.
        known_now = (before.recommendation, after.recommendation) == (
            "not_enough_history",
            "accept_with_conditions",
        )
        if worse or (RANKS[after.recommendation] > RANKS[before.recommendation] and not known_now):
            wrong.append(name)
    return wrong


@pytest.mark.slow
@settings(max_examples=12, deadline=None, phases=FEW_PHASES)
@given(book=books)
@pytest.mark.long
def test_a_bad_record_never_improves_the_advice(
    screener: Screener, book: list[tuple[list[Entry], int, str | None]]
) -> None:
    """Whatever is known of a client, one more bad record of any kind leaves the advice or worsens it."""
    assert improved(screener, book) == []


@pytest.mark.slow
@settings(max_examples=12, deadline=None, phases=FEW_PHASES)
@given(book=books)
@pytest.mark.long
def test_a_good_record_never_worsens_the_advice(
    screener: Screener, book: list[tuple[list[Entry], int, str | None]]
) -> None:
    """Whatever is known of a client, one more good record of any kind leaves the advice or improves it."""
    assert worsened(screener, book) == []


@pytest.mark.long
@settings(max_examples=200, deadline=None, phases=FEW_PHASES)
@given(book=books)
def test_a_bad_record_never_improves_the_advice_of_many(
    screener: Screener, book: list[tuple[list[Entry], int, str | None]]
) -> None:
    """The same of four thousand histories and every bad record."""
    assert improved(screener, book) == []


@pytest.mark.long
@settings(max_examples=200, deadline=None, phases=FEW_PHASES)
@given(book=books)
def test_a_good_record_never_worsens_the_advice_of_many(
    screener: Screener, book: list[tuple[list[Entry], int, str | None]]
) -> None:
    """The same of four thousand histories and every good record."""
    assert worsened(screener, book) == []
