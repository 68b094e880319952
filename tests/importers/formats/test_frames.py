"""Parquet and dataframes: columns that have their types already."""

# ruff: noqa: DTZ001 - the moments of the event table are plain, in UTC

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.store import Store

TABLE = pa.table(
    {
        "client_id": pa.array([1, 2, None], pa.int64()),
        "kind": ["invoice", "message", "praise"],
        "occurred_at": pa.array([datetime(2026, 1, 31, 9, 30, tzinfo=UTC)] * 3),
        "amount": pa.array([12.5, float("nan"), None]),
        "due": pa.array([date(2026, 3, 1), None, None]),
        "tags": [["b", "A"], None, []],
        "paid_extra": [True, None, False],
    }
)
READ = [
    ("1", "record:1", datetime(2026, 1, 31, 9, 30), Decimal("12.5000"), date(2026, 3, 1), ";a;b;", True, 1),
    ("2", "record:2", datetime(2026, 1, 31, 9, 30), None, None, "", False, 2),
]


def _frames() -> dict[str, Callable[[], object]]:
    return {
        "arrow": lambda: TABLE,
        "arrow-reader": TABLE.to_reader,
        "pandas": TABLE.to_pandas,
        "polars": lambda: pl.from_arrow(TABLE),
        "polars-lazy": lambda: pl.DataFrame(pl.from_arrow(TABLE)).lazy(),
        "duckdb": lambda: duckdb.connect().from_arrow(TABLE),
    }


@pytest.mark.parametrize("library", list(_frames()))
def test_a_frame_of_any_library_reads_alike(reading: Callable[..., Any], library: str) -> None:
    """Zones become UTC, missing numbers blanks, whole ids text, lists tags; a row's line is its number."""
    found = reading(_frames()[library]())
    columns = ("client_id", "event_id", "occurred_at", "amount", "due", "tags", "paid_extra", "line")
    assert found.events(*columns) == READ
    assert found.rejects("line", "code") == [(3, "row-no-client")]


def test_parquet_reads_as_its_frame(reading: Callable[..., Any], here: Path) -> None:
    """In place, under the file's name."""
    pq.write_table(TABLE, here / "a.parquet")
    found = reading("a.parquet")
    assert found.events("client_id", "event_id", "line") == [("1", "a.parquet:1", 1), ("2", "a.parquet:2", 2)]
    assert found.input.sha256 is not None


def test_rows_keep_their_numbers_over_many_groups(reading: Callable[..., Any], here: Path) -> None:
    """However the rows are read, each one's line is its place in the file."""
    count = 300_000
    table = pa.table(
        {
            "client_id": [f"c{number % 97}" for number in range(count)],
            "kind": ["praise"] * count,
            "occurred_at": [date(2026, 1, 31)] * count,
            "text": [str(number + 1) for number in range(count)],
        }
    )
    pq.write_table(table, here / "a.parquet", row_group_size=20_000)
    wrong = "SELECT count(*) FROM event WHERE text <> CAST(line AS VARCHAR)"
    assert reading("a.parquet").store.row(wrong) == (0,)
    assert reading(table).store.row(wrong) == (0,)


@pytest.mark.parametrize(
    ("column", "values", "code"),
    [
        ("amount", [-1.0], "row-negative-amount"),
        ("amount", [1e30], "row-bad-number"),
        ("amount", [Decimal("-0.5")], "row-negative-amount"),
        ("score", [float("inf")], "row-bad-number"),
        ("due", ["someday"], "row-bad-date"),
        ("paid_extra", [7], "row-bad-flag"),
        ("occurred_at", [None], "row-bad-date"),
    ],
)
def test_typed_cells_are_checked_too(
    reading: Callable[..., Any], column: str, values: list[object], code: str
) -> None:
    """A type is no proof of sense."""
    event = {"client_id": ["a"], "kind": ["invoice"], "occurred_at": [date(2026, 1, 31)]} | {column: values}
    assert reading(pd.DataFrame(event)).rejects("code") == [(code,)]


def test_other_number_types_are_money(reading: Callable[..., Any]) -> None:
    """Whole numbers and decimals of any scale, exactly."""
    for values, kind in (([7], pa.int32()), ([Decimal("7.00")], pa.decimal128(9, 2)), ([7], pa.uint8())):
        event = {"client_id": ["a"], "kind": ["invoice"], "occurred_at": [date(2026, 1, 31)]}
        found = reading(pa.table({**event, "amount": pa.array(values, kind)}))
        assert found.events("amount") == [(Decimal("7.0000"),)]


def test_moments_without_a_zone_stand(reading: Callable[..., Any]) -> None:
    """Nanoseconds, seconds, days and text alike."""
    moments = [
        pa.array([datetime(2026, 1, 31, 9)], pa.timestamp("ns")),
        pa.array([datetime(2026, 1, 31, 9)], pa.timestamp("s")),
        pa.array(["2026-01-31T09:00"]),
    ]
    for moment in moments:
        found = reading(
            pa.table({"client_id": ["a"], "kind": ["praise"], "occurred_at": moment, "due": moment})
        )
        assert found.events("occurred_at", "due") == [(datetime(2026, 1, 31, 9), date(2026, 1, 31))]


@pytest.mark.parametrize("library", ["pandas", "polars", "arrow", "arrow reader"])
@pytest.mark.parametrize("zone", ["Asia/Karachi", "+05:00"])
def test_a_midnight_in_the_zone_of_its_column_is_that_day(
    reading: Callable[..., Any], library: str, zone: str
) -> None:
    """As in a text, where the zone stands beside it; any other time becomes UTC."""
    moments = [datetime(2026, 6, 19, 19, tzinfo=UTC), datetime(2026, 6, 19, 20, tzinfo=UTC)]
    table = pa.table(
        {
            "client_id": ["kiln", "kiln"],
            "event_id": ["1", "2"],
            "kind": ["invoice", "invoice"],
            "occurred_at": pa.array(moments, pa.timestamp("us", zone)),
            "due": pa.array(moments, pa.timestamp("us", zone)),
        }
    )
    if library == "pandas":
        source: Any = table.to_pandas()
    elif library == "polars":
        if zone.startswith("+"):
            pytest.skip("Polars knows zones by name only")
        source = pl.from_arrow(table)
    else:
        source = table.to_reader() if library == "arrow reader" else table
    assert reading(source).events("occurred_at", "due") == [
        (datetime(2026, 6, 20), date(2026, 6, 20)),
        (datetime(2026, 6, 19, 20), date(2026, 6, 19)),
    ]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        pytest.param(pd.period_range("2026-01", periods=1, freq="M"), "2026-01", id="period"),
        pytest.param(pd.interval_range(0, 1), "(0, 1]", id="interval"),
        pytest.param(pd.array([1j]), "1j", id="complex"),
        pytest.param(pd.to_timedelta([1], unit="D"), "1 day", id="duration"),
    ],
)
def test_types_of_pandas_alone_are_read_as_text(
    reading: Callable[..., Any], values: object, shown: str
) -> None:
    """In a column of dates such a cell is a fault of its row; in a column that isn't read it is none."""
    event = {"client_id": ["a"], "kind": ["invoice"], "occurred_at": [date(2026, 1, 31)]}
    assert reading(pd.DataFrame({**event, "due": values})).rejects("code", "found") == [
        ("row-bad-date", shown)
    ]
    assert len(reading(pd.DataFrame({**event, "own": values})).events("event_id")) == 1


def test_a_sparse_column_holds_its_numbers(reading: Callable[..., Any]) -> None:
    """Sparse and long numbers of pandas are amounts as any others."""
    event = {"client_id": ["a"], "kind": ["invoice"], "occurred_at": [date(2026, 1, 31)]}
    for amounts in (pd.arrays.SparseArray([7]), pd.array([7], dtype="longdouble")):
        assert reading(pd.DataFrame({**event, "amount": amounts})).events("amount") == [(Decimal(7),)]


@pytest.mark.parametrize("frame", [pd.DataFrame(), pd.DataFrame(index=[1]), pl.DataFrame(), pa.table({})])
def test_a_frame_without_columns_is_empty(frame: object) -> None:
    """It is a problem of the source, whichever library it is of."""
    store = Store(threads=1)
    with pytest.raises(ClientFitError) as raised:
        read(store, [frame])
    assert raised.value.code == "source-empty"
    store.close()


@pytest.mark.parametrize("amount", [float("inf"), float("-inf")])
def test_infinity_is_no_amount(reading: Callable[..., Any], amount: float) -> None:
    """In records as in frames it rejects its row; NaN is the missing value of both."""
    event = {"client_id": "a", "kind": "invoice", "occurred_at": "2026-01-31"}
    for source in ([{**event, "amount": amount}], pd.DataFrame([{**event, "amount": amount}])):
        assert reading(source).rejects("code", "found") == [("row-bad-number", str(amount))]
    assert reading([{**event, "amount": float("nan")}]).events("amount") == [(None,)]


def test_a_series_is_no_table() -> None:
    """It has no columns with names, and is refused as a wrong argument."""
    with pytest.raises(TypeError, match="a source is a frame with named columns, not Series"):
        read(Store(threads=1), [pd.Series([1])])
