"""Records of delimited text: what each holds, the physical line it starts on, and what is wrong with it."""

import csv
import sys
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clientfit.importers.formats.dialects import Dialect
from clientfit.model.cell_words import LONGEST_CELL

_LONGEST_ATTEMPT = 200
"""Physical lines of the longest record that is looked for after a stray quote."""

FAULTS = {
    "MISSING COLUMNS": "fewer cells than the header",
    "TOO MANY COLUMNS": "more cells than the header",
    "UNQUOTED VALUE": "a quote is not closed, or text follows a closing quote",
    "LINE SIZE OVER MAXIMUM": "the record is too long; is a quote not closed?",
    "CELL SIZE": "a cell has more than 1,048,576 characters; is a quote not closed?",
}
HINT = "quote cells that hold the delimiter, a quote or a line end, and double the quotes inside"


@dataclass(frozen=True)
class LineMap:
    """The breaks as (n, shift), the broken records' lines by byte offset, and the number of accepted ones."""

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
    """Count the physical lines of the file; an unfinished last one counts."""
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
        if record.offset in broken or record.fault is not None:
            lines[record.offset] = record.line
        elif record.cells:
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


def recovered(path: Path, dialect: Dialect, fits: Callable[[Sequence[str]], bool]) -> Iterator[Record]:
    """Yield the records of the data part that aren't blank, and go on after a stray quote.

    A record that has a fault, or spans lines and does not fit, is broken; it ends before the next line on
    which a record starts that fits. Its fault names the lines that it swallowed.
    """
    limit = csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            pending: deque[str] = deque()
            line, number = 1, 0
            while True:
                cells, fault, taken = _next_record(pending, file, dialect.delimiter)
                if not taken:
                    return
                size = len(taken)
                in_disorder = number >= dialect.before and (
                    fault is not None or (size > 1 and not fits(cells))
                )
                if in_disorder:
                    fault = fault or FAULTS["MISSING COLUMNS"]
                    size = _swallowed(taken, file, dialect.delimiter, fits)
                    pending.extendleft(reversed(taken[size:]))
                    text = "".join(taken[:size]).rstrip("\r\n")
                    yield Record(line, 0, (text,), _told(fault, line, size))
                elif number >= dialect.before and cells:
                    yield Record(line, 0, cells)
                line, number = line + size, number + 1
    finally:
        csv.field_size_limit(limit)


def _next_record(
    pending: deque[str], file: Iterator[str], delimiter: str, most: int | None = None
) -> tuple[tuple[str, ...], str | None, list[str]]:
    """Read a record from the pending lines, then the file: its cells, its fault, and the lines taken.

    A record of more than `most` lines is faulty.
    """
    taken: list[str] = []

    def lines() -> Iterator[str]:
        while len(taken) != most:
            line = pending.popleft() if pending else next(file, None)
            if line is None:
                return
            taken.append(line)
            yield line

    try:
        cells = next(csv.reader(lines(), delimiter=delimiter, skipinitialspace=True, strict=True), [])
    except csv.Error as error:
        too_long = "field limit" in str(error)
        return (), FAULTS["CELL SIZE" if too_long else "UNQUOTED VALUE"], taken
    return tuple(cells), None, taken


def _swallowed(
    taken: list[str], file: Iterator[str], delimiter: str, fits: Callable[[Sequence[str]], bool]
) -> int:
    """Return how many of the lines taken belong to the broken record; lines read ahead join `taken`."""
    for start in range(1, len(taken)):
        if not taken[start].strip():
            continue
        ahead = deque(taken[start:])
        cells, fault, lines = _next_record(ahead, file, delimiter, _LONGEST_ATTEMPT)
        taken[start:] = [*lines, *ahead]
        if fault is None and fits(cells):
            return start
    return len(taken)


def _told(fault: str, line: int, size: int) -> str:
    if size == 1:
        return fault
    return f"{fault}; lines {line} to {line + size - 1} are rejected with it"


def _lines(path: Path, dialect: Dialect) -> Iterator[Record]:
    """Yield the records of a file in which each is one line, without parsing them."""
    offset = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if number >= dialect.first_line:
                yield Record(number, offset, () if line in _BLANK_LINES else _CELLS)
            offset += len(line)


_BLANK_LINES = {b"\n", b"\r\n"}
_CELLS = ("",)
