"""Frames in and frames out: the same answers from every library's, read where they are."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from clientfit import Screener, Screening, screen
from clientfit.importers import read
from clientfit.store import Store

AS_OF = date(2026, 6, 30)
Row = dict[str, Any]

ROWS: list[Row] = [
    {
        "client_id": client,
        "event_id": f"{client}{month}",
        "kind": "invoice",
        "occurred_at": datetime(2026, month, 2, 9, 30),  # noqa: DTZ001 - the event table has no zones
        "due": date(2026, month, 20),
        "settled": date(2026, month, 25) if month < 4 else None,
        "amount": 100.5 * month,
        "currency": "EUR",
        "confirmed": None,
        "text": "päid ☕" if month == 1 else None,
    }
    for client in ("ann", "bob")
    for month in range(1, 6)
]
TABLE = pa.Table.from_pylist(ROWS)


class Stream:
    """Any library's frame that is known by Arrow's stream interface alone."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows as an Arrow stream, anew each time."""
        return TABLE.__arrow_c_stream__(requested_schema)


def relation() -> duckdb.DuckDBPyRelation:
    """A relation of a connection that is not ours."""
    connection = duckdb.connect()
    connection.register("events", TABLE)
    return connection.sql("SELECT * FROM events ORDER BY event_id")


FORMS: dict[str, Callable[[], object]] = {
    "arrow table": lambda: TABLE,
    "arrow table in chunks": lambda: pa.concat_tables([TABLE.slice(0, 3), TABLE.slice(3)]),
    "arrow dictionaries": lambda: TABLE.set_column(2, "kind", TABLE["kind"].dictionary_encode()),
    "arrow batch": lambda: TABLE.combine_chunks().to_batches()[0],
    "arrow reader": lambda: pa.RecordBatchReader.from_batches(TABLE.schema, TABLE.to_batches(4)),
    "arrow stream": Stream,
    "pandas of objects": lambda: pd.DataFrame(ROWS, dtype=object),
    "pandas": lambda: pd.DataFrame(ROWS),
    "pandas of arrow": lambda: TABLE.to_pandas(types_mapper=pd.ArrowDtype),
    "pandas with an index": lambda: (
        pd.DataFrame(ROWS).set_index("event_id", drop=False).iloc[::-1].iloc[::-1]
    ),
    "polars": lambda: pl.DataFrame(ROWS),
    "polars categories": lambda: pl.DataFrame(ROWS).with_columns(pl.col("kind").cast(pl.Categorical)),
    "polars lazy": lambda: pl.DataFrame(ROWS).lazy(),
    "duckdb relation": relation,
}


@pytest.fixture(scope="module")
def screener() -> Screener:
    """Clientfit's own rules, compiled once."""
    return Screener()


def screened(screener: Screener, source: object) -> Screening:
    """The source screened by rules that are compiled already."""
    store = Store(threads=2)
    return screener.screen_store(store, read(store, [source]), AS_OF)


@pytest.fixture(scope="module")
def expected(screener: Screener) -> list[Row]:
    """What is said of the clients when the rows are dicts."""
    return [verdict.model_dump() for verdict in screened(screener, ROWS)]


@pytest.mark.parametrize("form", FORMS)
def test_every_frame_gives_the_same_answers(screener: Screener, expected: list[Row], form: str) -> None:
    """Amounts, days, notes and lines of the evidence included, to the last field."""
    screening = screened(screener, FORMS[form]())
    assert [verdict.model_dump() for verdict in screening] == expected
    (source,) = screening.head.inputs
    assert (source.rows, source.used, source.rejected) == (10, 10, 0)


def test_a_relation_may_belong_to_another_connection(screener: Screener, expected: list[Row]) -> None:
    """It is read through Arrow; the connection it belongs to goes on as before."""
    connection = duckdb.connect()
    connection.register("events", TABLE)
    connection.execute("CREATE TABLE ledger AS SELECT * FROM events")
    theirs = connection.table("ledger").order("event_id")
    assert [verdict.model_dump() for verdict in screened(screener, theirs)] == expected
    assert connection.execute("SELECT count(*) FROM ledger").fetchall() == [(10,)]
    assert len(theirs.fetchall()) == 10


@pytest.mark.parametrize("make", [lambda: TABLE, lambda: pl.DataFrame(ROWS)], ids=["arrow", "polars"])
def test_columns_are_read_where_they_are(make: Callable[[], Any]) -> None:
    """Arrow's and Polars's memory is not copied into other Arrow memory before it is read."""
    frame = make()
    big = pa.concat_tables([TABLE] * 5000) if isinstance(frame, pa.Table) else pl.concat([frame] * 5000)
    store = Store(threads=1)
    before = pa.total_allocated_bytes()
    peak = pa.default_memory_pool().max_memory()
    store.frame("theirs", big)
    assert store.row("SELECT count(*), count(text) FROM theirs") == (50_000, 10_000)
    assert pa.total_allocated_bytes() - before < 100_000
    assert (pa.default_memory_pool().max_memory() or 0) - (peak or 0) < 100_000
    store.close()


def test_a_frame_is_left_as_it_was(screener: Screener) -> None:
    """No column is added, no type changed, and nothing holds on to it."""
    frame = pd.DataFrame(ROWS)
    copy = frame.copy(deep=True)
    screened(screener, frame)
    pd.testing.assert_frame_equal(frame, copy)


# Out ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def screening(screener: Screener) -> Screening:
    """The rows, screened."""
    return screened(screener, TABLE)


def test_results_as_arrow_have_types(screening: Screening) -> None:
    """Words are text, counts integers, values fractions; a column per type and per measure's field."""
    table = screening.to_arrow()
    types = list(next(iter(screening)).types)
    assert table.column_names[: 4 + len(types)] == [
        "client_id", "client_name", "stage", "recommendation", *types
    ]  # fmt: skip
    kinds = {field.name: field.type for field in table.schema}
    assert {kinds[name] for name in table.column_names[: 4 + len(types)]} == {pa.string()}
    assert kinds["late_grace__incidents"] == kinds["late_grace__opportunities"] == pa.int64()
    assert kinds["late_grace__value"] == pa.float64()
    assert table["client_id"].to_pylist() == [verdict.client_id for verdict in screening]
    assert not any(pa.types.is_null(kind) for kind in kinds.values())
    counts = {name: kind for name, kind in kinds.items() if name.endswith(("__opportunities", "__incidents"))}
    assert set(counts.values()) == {pa.int64()}, counts


def test_results_as_pandas_and_polars_are_the_same(screening: Screening) -> None:
    """Columns, order and cells; what was not measured is missing."""
    arrow, pandas, polars = screening.to_arrow(), screening.to_pandas(), screening.to_polars()
    assert list(pandas.columns) == polars.columns == arrow.column_names
    assert polars.to_dicts() == arrow.to_pylist()
    assert polars.schema["late_grace__opportunities"] == pl.Int64
    assert polars.schema["recommendation"] == pl.String
    assert pandas["late_grace__opportunities"].dtype == "int64"
    assert pandas["recommendation"].tolist() == arrow["recommendation"].to_pylist()
    assert pandas["undecided__value"].isna().all()
    assert arrow["undecided__value"].to_pylist() == [None, None]


def test_the_clients_table_may_be_a_frame() -> None:
    """As the events may."""
    known = pl.DataFrame({"client_id": ["ann"], "client_name": ["Ann Ltd"], "stage": ["past"]})
    told = screen(TABLE, as_of=AS_OF, clients=known)
    assert {verdict.client_id: (verdict.client_name, verdict.stage) for verdict in told} == {
        "ann": ("Ann Ltd", "past"), "bob": ("bob", "active")
    }  # fmt: skip
