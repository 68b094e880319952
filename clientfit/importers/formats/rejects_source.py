"""A corrected rejects file: its raw rows, read as rows of the files they came from.

The column `raw` holds each rejected row as it stood: a delimited line, or a JSON object. Corrected there, the
file is a source like any other: for each file that it names one part `rejects.csv#export.csv`, under that
file's own header, which must still be there for delimited rows. The other columns are not read.
"""

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.delimited_records import records
from clientfit.importers.formats.dialects import Dialect, dialects
from clientfit.importers.formats.raw_table import BrokenRow
from clientfit.importers.formats.side_table import unguarded
from clientfit.importers.formats.sources import Source

HEADER = ("file", "line", "code", "message", "found", "hint", "raw")
"""The header by which a rejects file is known."""

_HINT = "correct the column raw: a row as it stood in its file"
_FIRST = ",".join(HEADER).encode()

Raws = list[tuple[int, str]]
"""Raw rows, each with its line in the rejects file."""


def is_rejects(path: Path) -> bool:
    """Whether the file begins with the header of a rejects file, in any of the usual delimiters."""
    with path.open("rb") as file:
        start = file.read(256).removeprefix(b"\xef\xbb\xbf")
    first, *_ = start.splitlines() or [b""]
    plain = first.replace(b'"', b"").replace(b";", b",").replace(b"\t", b",")
    return plain.strip().lower() == _FIRST


def by_file(source: Source, path: Path) -> list[Source]:
    """The rejects file as one source for each file whose rows it holds."""
    files = dict.fromkeys(file for file, _, _ in _rows(path))
    if not files:
        raise ClientFitError(
            Problem(code="source-empty", message="the rejects file has no rows", file=source.name)
        )
    return [replace(source, name=f"{source.name}#{file}", sheet=file) for file in files]


def raw_rows(source: Source, path: Path) -> Raws:
    """The raw rows of one of its files, those that were emptied left out."""
    return [(line, raw) for file, line, raw in _rows(path) if file == source.sheet and raw.strip()]


def as_objects(rows: Raws) -> tuple[list[tuple[int, dict[str, Any]]], list[BrokenRow]] | None:
    """The rows as JSON objects, and those that aren't any more; None when they are no JSON at all."""
    if not any(raw.lstrip().startswith("{") for _, raw in rows):
        return None
    objects: list[tuple[int, dict[str, Any]]] = []
    broken: list[BrokenRow] = []
    for line, raw in rows:
        try:
            value = json.loads(raw, parse_float=str, parse_int=str)
        except ValueError:
            value = None
        if isinstance(value, dict):
            objects.append((line, value))
        else:
            broken.append(BrokenRow(line, "not a JSON object", _HINT, raw))
    return objects, broken


def as_cells(
    rows: Raws, width: int, delimiter: str
) -> tuple[list[tuple[int, tuple[str, ...]]], list[BrokenRow]]:
    """The rows as cells, and those that have more or fewer than the header."""
    good: list[tuple[int, tuple[str, ...]]] = []
    broken: list[BrokenRow] = []
    for line, raw in rows:
        cells = next(csv.reader(raw.splitlines(keepends=True), delimiter=delimiter, skipinitialspace=True))
        if len(cells) == width:
            good.append((line, tuple(cells)))
        else:
            fault = "fewer cells than the header" if len(cells) < width else "more cells than the header"
            broken.append(BrokenRow(line, fault, _HINT, raw))
    return good, broken


def _rows(path: Path) -> list[tuple[str, int, str]]:
    """File, line in the rejects file, and raw text of every row."""
    dialect = _dialect(path)
    rows = []
    for record in records(path, dialect):
        cells = record.cells
        if record.fault is None and len(cells) == len(HEADER):
            rows.append((unguarded(cells[0]), record.line, unguarded(cells[-1])))
    return rows


def _dialect(path: Path) -> Dialect:
    wanted: Sequence[str] = HEADER
    return next(each for each in dialects(path) if tuple(map(str.lower, each.header)) == wanted)
