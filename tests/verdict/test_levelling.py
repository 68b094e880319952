"""Clients measured a part of the book at a time."""

from datetime import date
from pathlib import Path

import pytest

from clientfit.importers import read
from clientfit.screening import Screener
from clientfit.store import Store, make_calendar
from clientfit.store.tables import LEVELLED
from clientfit.verdict.concluding import level_clients
from clientfit.verdict.concluding.levelling import BYTES
from tests.benchmarks.book import AS_OF, write_book

CLIENTS, EACH = 6, 20
DAY = date.fromisoformat(AS_OF)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A made-up book of 6 clients with 20 events each."""
    path: Path = tmp_path_factory.mktemp("book") / "events.parquet"
    write_book(path, clients=CLIENTS, per_client=EACH)
    store = Store()
    read(store, [path])
    make_calendar(store, DAY)
    return store


def levelled(store: Store, part: int | None) -> list[tuple[object, ...]]:
    """Every client's row, measured in parts of so many events."""
    level_clients(store, Screener().plan(DAY), part=part)
    return store.rows(f"SELECT * FROM {LEVELLED} ORDER BY client")


@pytest.mark.slow
@pytest.mark.parametrize("part", [1, 2 * EACH + 3, CLIENTS * EACH - 1])
def test_parts(store: Store, part: int) -> None:
    """However many events are measured at once, every client has the one row that the whole book gives it."""
    whole = levelled(store, CLIENTS * EACH)
    assert [row[0] for row in whole] == list(range(CLIENTS))
    assert levelled(store, part) == whole


@pytest.mark.slow
@pytest.mark.parametrize(
    ("events", "told"),
    [
        (CLIENTS * EACH, "120 events at once"),
        (2 * EACH, "120 events, 2 clients at a time"),
        (0, "120 events, 1 clients at a time"),
    ],
)
def test_little_memory_makes_small_parts(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, events: int, told: str
) -> None:
    """As many events are measured at once as there is memory for, and each client has the same row."""
    whole = levelled(store, None)
    monkeypatch.setattr(store, "memory", lambda: events * BYTES)
    with caplog.at_level("DEBUG", "clientfit.verdict.concluding.levelling"):
        caplog.clear()
        assert levelled(store, None) == whole
    assert caplog.messages == [told]
