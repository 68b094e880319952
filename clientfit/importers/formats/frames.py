"""Parquet files and dataframes: columns that have their types already."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clientfit.importers.formats.raw_table import Column, Raw, as_json, check_width
from clientfit.store import Store, file_path, tables

_MODULES = {"pyarrow", "pandas", "polars", "duckdb", "_duckdb"}


@dataclass(frozen=True)
class NamedFrame:
    """A frame with the name by which problems and events call it."""

    name: str
    frame: Any


def is_frame(source: object) -> bool:
    """Whether DuckDB can read `source` as columns: Arrow, pandas, Polars, a DuckDB relation."""
    return hasattr(source, "__arrow_c_stream__") or type(source).__module__.partition(".")[0] in _MODULES


def read_parquet(store: Store, name: str, relation: str, path: Path) -> Raw:
    """Read a Parquet file in place; a record's line is its number."""
    scan = f"read_parquet({file_path(path)}, hive_partitioning = false, file_row_number = true)"
    return _view(store, name, relation, scan, "file_row_number")


def read_frame(store: Store, name: str, relation: str, frame: Any) -> Raw:  # noqa: ANN401 - any library's
    """Read a dataframe in place; a record's line is its number.

    The columns of Arrow and Polars are not copied, nor are those of pandas that hold numbers, dates or Arrow;
    of a pandas column of objects every cell is converted when it is read. An Arrow reader can be read only
    once, so its batches go into a table of the store; a relation of another connection becomes Arrow first.
    """
    if hasattr(frame, "fetchall"):
        frame = frame.to_arrow_table()
    registered = f"{relation}_frame"
    store.frame(registered, frame)
    if hasattr(frame, "read_all"):
        table = tables.RAW_BATCHES.named(f"{relation}_batches")
        store.keep_in_order(table, f"SELECT * FROM {registered}")
        store.forget(registered)
        raw = _view(
            store, name, relation, f"(SELECT *, rowid AS {relation}_row FROM {table})", f"{relation}_row"
        )

        def drop() -> None:
            raw.release()
            store.drop(table)

        return replace(raw, release=drop)
    row = f"{relation}_row"
    raw = _view(
        store, name, relation, f"(SELECT *, row_number() OVER () - 1 AS {row} FROM {registered})", row
    )

    def release() -> None:
        raw.release()
        store.forget(registered)

    return replace(raw, release=release)


def _view(store: Store, name: str, relation: str, scan: str, row: str) -> Raw:
    """Create a view of a scan whose column `row` numbers the records from 0."""
    described = [(column, kind) for column, kind in store.columns(f"SELECT * FROM {scan}") if column != row]
    check_width(name, len(described))
    columns = tuple(Column(column, f"c{number}", kind) for number, (column, kind) in enumerate(described))
    cells = "".join(f", {_name(column.name)} AS {column.sql}" for column in columns)
    view = tables.RAW_VIEW.named(relation)
    store.create(view, f"SELECT {row} AS n, {row} + 1 AS line{cells} FROM {scan}")
    (records,) = store.row(f"SELECT count(*) FROM {scan}")
    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=records,
        text=as_json(columns),
        release=lambda: store.drop(view),
    )


def _name(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'
