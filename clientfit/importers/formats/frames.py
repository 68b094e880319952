"""Parquet files and dataframes: columns that have their types already."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timezone, tzinfo
from pathlib import Path
from typing import Any

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.raw_table import Column, Raw, as_json, check_width
from clientfit.store import Store, file_path, quoted, tables

_MODULES = {"pyarrow", "pandas", "polars", "duckdb", "_duckdb"}


@dataclass(frozen=True)
class NamedFrame:
    """A frame of a database or of Spark, with the name by which problems and events call it.

    The zones of its columns are those of a session, and mean nothing.
    """

    name: str
    frame: Any


def is_frame(source: object) -> bool:
    """Whether DuckDB can read `source` as columns: Arrow, pandas, Polars, a DuckDB relation."""
    return hasattr(source, "__arrow_c_stream__") or type(source).__module__.partition(".")[0] in _MODULES


def read_parquet(store: Store, name: str, relation: str, path: Path) -> Raw:
    """Read a Parquet file in place; a record's line is its number."""
    scan = f"read_parquet({file_path(path)}, hive_partitioning = false, file_row_number = true)"
    return _view(store, name, relation, (scan, "file_row_number"), {})


def read_frame(
    store: Store,
    name: str,
    relation: str,
    frame: Any,  # noqa: ANN401 - any library's
    *,
    zoned: bool = True,
) -> Raw:
    """Read a dataframe in place; a record's line is its number.

    The columns of Arrow and Polars are not copied, nor are those of pandas that hold numbers, dates or Arrow;
    of a pandas column of objects every cell is converted when it is read. An Arrow reader can be read only
    once, so its batches go into a table of the store; a relation of another connection becomes Arrow first.
    Moments with a zone become UTC; where columns are `zoned`, a midnight in the column's own zone is
    that calendar day. The zone of a relation is its connection's, and isn't used.

    Raises:
        ClientFitError: code "source-empty", where it has no columns.
    """
    if hasattr(frame, "fetchall"):
        frame, zoned = frame.to_arrow_table(), False
    types = _types(frame)
    if not types and (hasattr(frame, "schema") or hasattr(frame, "columns")):
        raise ClientFitError(Problem(code="source-empty", message="the frame has no columns", file=name))
    zones = _zones(types) if zoned else {}
    frame = _with_known_types(frame)
    registered = f"{relation}_frame"
    store.frame(registered, frame)
    if hasattr(frame, "read_all"):
        table = tables.RAW_BATCHES.named(f"{relation}_batches")
        store.keep_in_order(table, f"SELECT * FROM {registered}")
        store.forget(registered)
        row = f"{relation}_row"
        raw = _view(store, name, relation, (f"(SELECT *, rowid AS {row} FROM {table})", row), zones)

        def drop() -> None:
            raw.release()
            store.drop(table)

        return replace(raw, release=drop)
    row = f"{relation}_row"
    scan = f"(SELECT *, row_number() OVER () - 1 AS {row} FROM {registered})"
    raw = _view(store, name, relation, (scan, row), zones)

    def release() -> None:
        raw.release()
        store.forget(registered)

    return replace(raw, release=release)


def _with_known_types(frame: Any) -> Any:  # noqa: ANN401 - any library's
    """Return a pandas frame in which columns of types that DuckDB does not know hold Python objects."""
    if type(frame).__module__.partition(".")[0] != "pandas":
        return frame
    unknown = [
        at
        for at, kind in enumerate(frame.dtypes)
        if re.match(r"period|interval|Sparse|float128|complex", str(kind))
    ]
    if not unknown:
        return frame
    frame = frame.copy(deep=False)
    for at in unknown:
        frame.isetitem(at, frame.iloc[:, at].astype(object))
    return frame


def _types(frame: Any) -> dict[str, Any]:  # noqa: ANN401 - any library's
    """Return the type of each column by the library's own names."""
    schema = frame.collect_schema() if hasattr(frame, "collect_schema") else getattr(frame, "schema", None)
    if schema is None:  # pandas
        dtypes = getattr(frame, "dtypes", {})
        if not hasattr(dtypes, "items"):
            raise TypeError(f"a source is a frame with named columns, not {type(frame).__name__}")
        return dict(dtypes.items())
    if hasattr(schema, "names") and hasattr(schema, "types"):  # Arrow
        return dict(zip(schema.names, schema.types, strict=True))
    return dict(schema.items())


def _zones(types: Mapping[str, Any]) -> dict[str, str]:
    """Return the time zone of each column that has one other than UTC."""
    zones = {
        str(name): _zone(getattr(kind, "tz", None) or getattr(kind, "time_zone", None) or "UTC")
        for name, kind in types.items()
    }
    return {
        name: re.sub(r"^(?=[+-]\d)", "UTC", zone) for name, zone in zones.items() if zone.upper() != "UTC"
    }


def _zone(zone: object) -> str:
    """Return a zone's name; a fixed offset, which a library may name after its own class, is `UTC+05:00`."""
    offset = zone.utcoffset(None) if isinstance(zone, tzinfo) else None
    return str(zone) if offset is None else str(timezone(offset))


def _moment(cell: str, zone: str) -> str:
    """Return the SQL of a moment in UTC, a midnight in its zone as that calendar day."""
    own = f"timezone({quoted(zone)}, {cell})"
    return f"CASE WHEN {own} = date_trunc('day', {own}) THEN {own} ELSE timezone('UTC', {cell}) END"


def _view(store: Store, name: str, relation: str, numbered: tuple[str, str], zoned: Mapping[str, str]) -> Raw:
    """Create a view of a scan with the name of the column that numbers the records from 0.

    `zoned` has the zones of columns of which a midnight is a calendar day.
    """
    scan, row = numbered
    described = [(column, kind) for column, kind in store.columns(f"SELECT * FROM {scan}") if column != row]
    check_width(name, len(described))
    columns = tuple(
        Column(column, f"c{number}", "TIMESTAMP" if column in zoned else kind)
        for number, (column, kind) in enumerate(described)
    )
    sqls = {
        column: _moment(_name(column), zoned[column]) if column in zoned else _name(column)
        for column, _ in described
    }
    cells = "".join(f", {sqls[column.name]} AS {column.sql}" for column in columns)
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
