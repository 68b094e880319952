"""The programs by hand, in pandas and in polars, and clientfit give the same levels for the made-up book."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from clientfit.importers import read
from clientfit.screening import Screener
from clientfit.store import Store
from clientfit.store.tables import LEVELLED
from tests.benchmarks.book import AS_OF, write_book
from tests.benchmarks.by_hand import screen_by_hand
from tests.benchmarks.hand.judgement import TYPES
from tests.benchmarks.polars_by_hand import screen_by_polars

DAY = date.fromisoformat(AS_OF)

CAN_BE_RAISED = {
    *("no_decision", "free_scoping", "many_requotes", "unfounded_complaints", "blocking_silence"),
    *("missed_work_meetings", "price_pressure", "price_pressure_again", "money_unpaid"),
    *("days_beyond_terms", "late_share", "late_habit", "late_streak", "rising_delay"),
    *("oldest_open", "broken_promises", "reversals"),
}
"""The signals that some client of these books raises; the others have nothing to go by in them."""

BOOKS = {
    "as measured": (300, 20, DAY),
    "long": (200, 80, DAY),
    "very long": (100, 140, DAY),
    "without deliveries": (100, 10, DAY),
    "as of an earlier day": (200, 40, date(2025, 11, 9)),
}
"""Clients, events of each, and the as-of day."""


@pytest.fixture(scope="module")
def screener() -> Screener:
    """A screener for all books."""
    return Screener()


PROGRAMS = {"pandas": screen_by_hand, "polars": screen_by_polars}


def by_hand(book: Path, as_of: date, program: str = "pandas") -> pd.DataFrame:
    """What a program by hand wrote, by client."""
    to = book.with_name("levels.parquet")
    PROGRAMS[program](book, to, as_of)
    return pd.read_parquet(to).set_index("client_id").sort_index()


def by_clientfit(screener: Screener, book: Path, as_of: date) -> pd.DataFrame:
    """The same columns of the same clients by clientfit."""
    store = Store()
    screening = screener.screen_store(store, read(store, [str(book)]), as_of)
    signals = [f"signal__{signal}" for signal in screener.rulebook.signals]
    levels = store.rows(f"SELECT client_id, {', '.join(signals)} FROM {LEVELLED} JOIN client USING (client)")
    verdicts = screening.to_pandas().set_index("client_id")[["recommendation", *TYPES]]
    both = verdicts.join(pd.DataFrame(levels, columns=["client_id", *signals]).set_index("client_id"))
    return both.sort_index()


@pytest.mark.parametrize(("clients", "per_client", "as_of"), BOOKS.values(), ids=BOOKS)
def test_every_signal_type_and_recommendation_is_the_same(
    tmp_path: Path, screener: Screener, clients: int, per_client: int, as_of: date
) -> None:
    """All forty signals, six types and the recommendation are equal for every client."""
    book = tmp_path / "events.parquet"
    write_book(book, clients=clients, per_client=per_client)
    expected = by_clientfit(screener, book, as_of)
    columns = list(expected.columns)
    assert len(expected) > clients * 0.9
    for program in PROGRAMS:
        found = by_hand(book, as_of, program)
        assert sorted(found.columns) == sorted(columns), program
        assert list(found.index) == list(expected.index), program
        assert found[columns].astype(str).to_dict("index") == expected.astype(str).to_dict("index"), program


def test_the_books_raise_every_signal_that_they_can(tmp_path: Path) -> None:
    """The comparison is of raised signals too: each that has records to go by is raised for some client."""
    raised = set()
    for clients, per_client, as_of in BOOKS.values():
        book = tmp_path / "events.parquet"
        write_book(book, clients=clients, per_client=per_client)
        levels = by_hand(book, as_of).filter(like="signal__").max()
        raised |= {name.removeprefix("signal__") for name in levels[levels > 0].index}
    assert raised == CAN_BE_RAISED
