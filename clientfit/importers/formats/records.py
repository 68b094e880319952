"""Records in memory: dicts, models and other records of named values, read through DuckDB's JSON."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import isfinite, isnan
from typing import Any

from pydantic import BaseModel

from clientfit.importers.formats.raw_table import BrokenRow, BrokenRows, Column, Raw, as_json, check_width
from clientfit.importers.load_rows import create_table
from clientfit.model.cell_words import is_unicode
from clientfit.store import Store, tables

_LISTS = ("tags", "traits")


def read_records(
    store: Store, name: str, relation: str, records: Iterable[object], lines: Sequence[int] | None = None
) -> Raw:
    """Read an iterable of mappings or pydantic models, whose keys are the columns.

    `lines` are the physical lines on which the records start; without them a record's line is its number.

    Raises:
        TypeError: an item is neither a mapping nor a model.
    """
    mappings = [as_mapping(record) for record in records]
    keys = list(dict.fromkeys(key for record in mappings for key in record))
    places: Sequence[int] = range(1, len(mappings) + 1) if lines is None else lines
    halves = (
        set() if lines is not None else {n for n, record in enumerate(mappings) if not is_unicode(record)}
    )
    message, hint = "a text holds half of a surrogate pair", "decode the text anew"
    broken = [
        BrokenRow(places[n], message, hint, json.dumps(mappings[n], default=_plain)) for n in sorted(halves)
    ]
    check_width(name, len(keys))
    columns = named_columns(keys)
    rows = [
        [number, line, *map(record.get, keys)]
        for number, (line, record) in enumerate(zip(places, mappings, strict=True))
        if number not in halves
    ]
    table = tables.RAW.named(relation, {column.sql: "VARCHAR" for column in columns})
    create_table(store, table, rows, dumps=_json)
    shared = lines is not None and len(set(lines)) < len(lines)
    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=len(mappings),
        broken=BrokenRows.of(store, relation, broken) if broken else (),
        text=as_json(columns),
        place="n + 1" if shared else "line",
        has_numbers=True,
        release=lambda: store.drop(table),
    )


def named_columns(keys: Iterable[str]) -> tuple[Column, ...]:
    """A column of text for each key; tags and traits may also be lists."""
    return tuple(
        Column(key, f"c{number}", "JSON" if key.strip().lower() in _LISTS else "VARCHAR")
        for number, key in enumerate(keys)
    )


def as_mapping(record: object) -> Mapping[str, Any]:
    """The record as a mapping from column names.

    Raises:
        TypeError: it is neither a mapping nor a model.
    """
    if isinstance(record, BaseModel):
        return record.model_dump(exclude_none=True)
    if isinstance(record, Mapping):
        return (
            record if all(isinstance(key, str) for key in record) else {str(k): v for k, v in record.items()}
        )
    raise TypeError(f"an event is a mapping or a model, not {type(record).__name__}")


def _json(rows: list[list[Any]]) -> str:
    try:
        return json.dumps(rows, default=_plain, allow_nan=False)
    except ValueError:  # NaN, a missing value of frames, or infinity
        return json.dumps([[_finite(value) for value in row] for row in rows], default=_plain)


def _plain(value: object) -> object:
    """Convert a value that JSON has no type for to text, or to a list."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=str)
    return str(value)


def _finite(value: object) -> object:
    """Return None for NaN, and infinity as text, which is no number."""
    if isinstance(value, float) and not isfinite(value):
        return None if isnan(value) else str(value)
    return value
