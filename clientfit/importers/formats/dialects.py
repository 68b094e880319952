"""Dialects of delimited text: which delimiter, and on which record the header stands."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

DELIMITERS = (",", ";", "\t", "|")
"""The delimiters that are tried, the likelier ones first."""

_SAMPLE = 200
"""Number of physical lines from which the dialect is found."""


@dataclass(frozen=True)
class Dialect:
    """One way to read a delimited file, whose quote is `"`, doubled inside quotes.

    `before` counts the records, blank lines too, up to the header and the comments that follow it; the data
    start on the physical line `first_line`. `record` is the header's number among the candidates.
    """

    delimiter: str
    header: tuple[str, ...]
    header_line: int
    before: int
    first_line: int
    record: int = 1


@dataclass(frozen=True)
class _Record:
    cells: tuple[str, ...]
    line: int
    next_line: int

    @property
    def blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)

    @property
    def comment(self) -> bool:
        """Whether it starts with a lone `#`, as the lines of our own template do."""
        return bool(self.cells) and self.cells[0].split(" ")[0] == "#"


def dialects(path: Path, within: int = 1) -> Iterator[Dialect]:
    """Yield every dialect that the file may have, the likeliest first; none for a file without text.

    The header is one of the first `within` records, comments and blank lines not counted.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(islice(file, _SAMPLE))
    sampled = {delimiter: list(sampled_records(lines, delimiter)) for delimiter in DELIMITERS}
    for delimiter in sorted(DELIMITERS, key=lambda each: _regularity(sampled[each]), reverse=True):
        yield from _headers(delimiter, sampled[delimiter], within)


def _headers(delimiter: str, records: Sequence[_Record], within: int) -> Iterator[Dialect]:
    seen = 0
    for number, record in enumerate(records):
        if record.blank or record.comment:
            continue
        after = _after_comments(records, number + 1)
        yield Dialect(
            delimiter=delimiter,
            header=tuple(cell.strip() for cell in record.cells),
            header_line=record.line,
            before=after,
            first_line=records[after - 1].next_line,
            record=seen + 1,
        )
        seen += 1
        if seen == within:
            return


def _after_comments(records: Sequence[_Record], start: int) -> int:
    """Find the record where the data start: after the comments that follow the header."""
    after = start
    for number in range(start, len(records)):
        if records[number].comment:
            after = number + 1
        elif not records[number].blank:
            break
    return after


def sampled_records(lines: Iterable[str], delimiter: str) -> Iterator[_Record]:
    """Yield the records of the lines, without regard to faults; they end before a cell that is too long."""
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    line = 1
    try:
        for cells in reader:
            yield _Record(tuple(cells), line, reader.line_num + 1)
            line = reader.line_num + 1
    except csv.Error:  # a cell is too long, and what came before it is enough of a sample
        if line == 1:
            raise


def _regularity(records: Iterable[_Record]) -> tuple[float, int]:
    """Share of the records that have the most frequent width, 0-1, and that width; 0 below two cells."""
    widths = Counter(len(record.cells) for record in records if not (record.blank or record.comment))
    if not widths:
        return 0.0, 0
    width, times = max(widths.items(), key=lambda each: (each[1], each[0]))
    return (times / widths.total(), width) if width > 1 else (0.0, width)
