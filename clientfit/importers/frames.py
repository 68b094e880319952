"""Parquet files and dataframes: columns that have their types already."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from clientfit.importers.raw import Column, Raw, as_json
from clientfit.store import Store, quoted

_MODULES = {"pyarrow", "pandas", "polars", "duckdb", "_duckdb"}


def is_frame(source: object) -> bool:
    """Whether DuckDB can read `source` as columns: Arrow, pandas, Polars, a DuckDB relation."""
    return hasattr(source, "__arrow_c_stream__") or type(source).__module__.partition(".")[0] in _MODULES


def read_parquet(store: Store, name: str, relation: str, path: Path) -> Raw:
    """A Parquet file, read in place; a record's line is its number."""
    scan = f"read_parquet({quoted(str(path))}, file_row_number = true)"
    return _view(store, name, relation, scan, "file_row_number")


def read_frame(store: Store, name: str, relation: str, frame: Any) -> Raw:  # noqa: ANN401 - any library's
    """A dataframe, read in place; a record's line is its number.

    The columns of Arrow and Polars are not copied, nor are those of pandas that hold numbers, dates or Arrow;
    of a pandas column of objects every cell is converted when it is read. An Arrow reader and a relation are
    read into Arrow memory first, as they can be read only once, or belong to another connection.
    """
    if hasattr(frame, "fetchall"):  # a relation belongs to a connection of its own
        frame = frame.to_arrow_table()
    elif hasattr(frame, "read_all"):  # a reader can be read only once
        frame = frame.read_all()
    registered = f"{relation}_frame"
    store.frame(registered, frame)
    row = f"{relation}_row"
    raw = _view(
        store, name, relation, f"(SELECT *, row_number() OVER () - 1 AS {row} FROM {registered})", row
    )

    def release() -> None:
        raw.release()
        store.forget(registered)

    return replace(raw, release=release)


def _view(store: Store, name: str, relation: str, scan: str, row: str) -> Raw:
    """A view of a scan whose column `row` numbers the records from 0."""
    described = [(column, kind) for column, kind in store.columns(f"SELECT * FROM {scan}") if column != row]
    columns = tuple(Column(column, f"c{number}", kind) for number, (column, kind) in enumerate(described))
    cells = "".join(f", {_name(column.name)} AS {column.sql}" for column in columns)
    store.run(
        f"CREATE OR REPLACE TEMP VIEW {relation} AS SELECT {row} AS n, {row} + 1 AS line{cells} FROM {scan}"
    )
    (records,) = store.row(f"SELECT count(*) FROM {scan}")
    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=records,
        text=as_json(columns),
        release=lambda: store.run(f"DROP VIEW {relation}"),
    )


def _name(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'
