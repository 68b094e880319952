"""A book measured by the programme: what the statement gives, whatever the chunks, threads and numbers."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from clientfit.columnar.arrow_columns import CLIENTS, EVENTS
from clientfit.columnar.book import measure_clients
from clientfit.columnar.programme import Programme, ProgrammeOnDemand
from clientfit.importers import read
from clientfit.plan import Plan
from clientfit.screening import Screener
from clientfit.store import Store, lookups, make_calendar
from clientfit.store.tables import CLIENT, EVENT, LEVELLED
from clientfit.verdict.concluding import level_clients
from tests.columnar.both import Rows
from tests.properties.book import AS_OF, Row, random_book, random_clients
from tests.properties.null_book import null_book

Book = Callable[[int, int], list[Row]]


def _store(events: Rows, clients: Rows, as_of: date) -> Store:
    store = Store(threads=2)
    read(store, [list(events)], clients=list(clients) or None)
    make_calendar(store, as_of, lookups.countries(store))
    return store


def _levelled(
    store: Store, plan: Plan, programme: ProgrammeOnDemand | None, part: int | None = None
) -> object:
    """Types and rows of the table `levelled`."""
    level_clients(store, plan, programme, part=part)
    return store.arrow(f"SELECT * FROM {LEVELLED} ORDER BY client")


@pytest.fixture(autouse=True)
def _for_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure by the programme however few events there are."""
    monkeypatch.setattr("clientfit.verdict.concluding.levelling.FEW", 0)


@pytest.mark.parametrize(
    ("make", "part", "at_once", "words"), [(random_book, None, 500_000, 2), (null_book, 60, 20, 1_000)]
)
def test_a_book_is_levelled_as_by_the_statement(  # noqa: PLR0913, PLR0917 - a book and how it is measured
    screener: Screener,
    monkeypatch: pytest.MonkeyPatch,
    make: Book,
    part: int | None,
    at_once: int,
    words: int,
) -> None:
    """Every column of `levelled` has the same type and values, measured at once or in parts.

    Columns of more words than are made codes for the whole book stay texts, and give the same.
    """
    monkeypatch.setattr("clientfit.verdict.concluding.levelling.PROGRAMME_PART", at_once)
    monkeypatch.setattr("clientfit.columnar.arrow_columns._FEW_WORDS", words)
    store = _store(make(11, 30), random_clients(11, 30), AS_OF)
    plan, programme = screener.plan(AS_OF), ProgrammeOnDemand(screener.rulebook)
    assert programme.shipped
    assert _levelled(store, plan, programme, part) == _levelled(store, plan, None)
    store.close()


def test_what_is_too_large_for_the_programme_is_measured_by_the_statement(
    screener: Screener, caplog: pytest.LogCaptureFixture
) -> None:
    """Clients with an amount beyond the programme's numbers are in the table too, with the same values."""
    events = random_book(12, 12)
    large = {**events[0], "event_id": "large", "kind": "invoice", "amount": "99999999999999", "outcome": None}
    store = _store([*events, large], (), AS_OF)
    plan, programme = screener.plan(AS_OF), ProgrammeOnDemand(screener.rulebook)
    with caplog.at_level("INFO"):
        assert _levelled(store, plan, programme) == _levelled(store, plan, None)
    (clients,) = store.row(f"SELECT count(*) FROM {CLIENT}")
    assert f"{clients} clients are measured by SQL: they exceed the programme's limits" in caplog.messages
    store.close()


def _measured(
    store: Store, screener: Screener, programme: Programme, chunk: int, threads: int
) -> Sequence[Row]:
    found = measure_clients(
        programme,
        screener.rulebook,
        AS_OF,
        [
            (
                store.arrow(f"SELECT {', '.join(EVENTS)} FROM {EVENT} ORDER BY random()"),
                store.arrow(f"SELECT {', '.join(CLIENTS)} FROM {CLIENT} ORDER BY client"),
            )
        ],
        threads,
        chunk,
    )
    return [row for table, beyond in found for row in (*table.to_pylist(), *beyond)]


def test_chunks_threads_and_the_order_of_events_change_nothing(
    screener: Screener, programme: Programme
) -> None:
    """A client alone in a chunk has the values that it has among all others."""
    store = _store(random_book(13, 25), random_clients(13, 25), AS_OF)
    alone = _measured(store, screener, programme, 1, 2)
    assert alone == _measured(store, screener, programme, 10_000, 1)
    assert len(alone) == store.row(f"SELECT count(*) FROM {CLIENT}")[0]
    store.close()


def test_a_rulebook_of_ones_own_is_compiled_at_once_for_a_large_book(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A first call for few events leaves them to the statement; one for many compiles the programme."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    own = Screener(overrides={"paid_share": 0.985}).rulebook
    assert ProgrammeOnDemand(own)() is None
    compiled = ProgrammeOnDemand(own)(often=True)
    assert compiled is not None
    assert compiled.serves(own)
