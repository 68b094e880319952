"""Physical lines of a delimited file's records: where each of the records that were accepted starts.

Blank lines, quoted newlines and broken records lie between accepted ones. So the map is a list of breaks:
from the accepted record `n` on a record's line is n + `shift`, until the next break.
"""

import csv
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from clientfit.importers.dialect import Dialect


@dataclass(frozen=True)
class LineMap:
    """The breaks as (n, shift), the broken records' lines by byte offset, and how many are accepted."""

    breaks: tuple[tuple[int, int], ...]
    broken: dict[int, int]
    accepted: int


@dataclass(frozen=True)
class Record:
    """One record, or a blank line: its line, its byte offset, and its cells.

    A broken one has its last physical line for a cell, and says what is wrong in `fault`.
    """

    line: int
    offset: int
    cells: tuple[str, ...] = ()
    fault: str | None = None


def line_count(path: Path) -> int:
    """How many physical lines the file has; an unfinished last one counts."""
    lines, last = 0, b"\n"
    with path.open("rb") as file:
        while block := file.read(1 << 22):
            lines += block.count(b"\n")
            last = block[-1:]
    return lines + (last != b"\n")


def mapped(path: Path, dialect: Dialect, broken: Collection[int], *, multiline: bool) -> LineMap:
    """Scan the file for the line of each record, knowing the byte offsets of the `broken` ones.

    `multiline` says that records may span lines, which takes a scan of the quotes.
    """
    scan = records(path, dialect) if multiline else _lines(path, dialect)
    breaks: list[tuple[int, int]] = []
    lines: dict[int, int] = {}
    accepted = 0
    for record in scan:
        if record.offset in broken:
            lines[record.offset] = record.line
        elif record.cells and record.fault is None:
            shift = record.line - accepted
            if not breaks or breaks[-1][1] != shift:
                breaks.append((accepted, shift))
            accepted += 1
    return LineMap(tuple(breaks), lines, accepted)


def records(path: Path, dialect: Dialect) -> Iterator[Record]:
    """The records of the data part, one by one; a blank line has neither cells nor a fault."""
    position, last = 0, ""

    def decoded() -> Iterator[str]:
        nonlocal position, last
        for line in file:
            position += len(line)
            last = line.decode()
            yield last

    limit = csv.field_size_limit(sys.maxsize)
    try:
        with path.open("rb") as file:
            reader = csv.reader(decoded(), delimiter=dialect.delimiter, skipinitialspace=True, strict=True)
            line, offset, number = 1, 0, 0
            while True:
                try:
                    record = Record(line, offset, tuple(next(reader)))
                except csv.Error as error:
                    record = Record(line, offset, (last.rstrip("\r\n"),), str(error))
                except StopIteration:
                    return
                if number >= dialect.before:
                    yield record
                line, offset, number = reader.line_num + 1, position, number + 1
    finally:
        csv.field_size_limit(limit)


def _lines(path: Path, dialect: Dialect) -> Iterator[Record]:
    """As `records` where each record is one line, without looking into it."""
    offset = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if number >= dialect.first_line:
                yield Record(number, offset, () if line in _BLANK_LINES else _CELLS)
            offset += len(line)


_BLANK_LINES = {b"\n", b"\r\n"}
_CELLS = ("",)
