"""CSV: one client a row, safe to open in a spreadsheet; and the table of rejected rows."""

import csv
from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.model.results import JOINT, Results, Row
from clientfit.reports.earlier import Earlier
from clientfit.reports.phrases import waiver_lines
from clientfit.reports.sanitize import csv_cell, csv_raw_cell

BEFORE = ("client_id", "client_name", "stage", "owner", "recommendation")
AFTER = ("reasons", "conditions", "reverses_if", "review_on", "events", "first", "last", "waived")

REJECTS = ("file", "line", "code", "message", "found", "hint", "raw")
"""The columns of the rejected rows."""


def write_csv(screened: Results, stream: TextIO, *, earlier: Earlier | None = None) -> None:
    """Write a header and one row a client, worst first, with one level column for each client type.

    The levels of draft types come last, and after them the differences from an `earlier` screening.
    """
    types = tuple(screened.titles)
    writer = csv.writer(stream, lineterminator="\n")
    drafts = [f"draft__{name}" for name in screened.head.rulebook.drafts]
    compared = [] if earlier is None else [f"on_{earlier.as_of}"]
    writer.writerow([*BEFORE, *map(csv_cell, types), *AFTER, *map(csv_cell, drafts), *compared])
    for row in screened.rows():
        cells = [*_cells(row, types)]
        if earlier is not None:
            cells.append(earlier.difference(row.client_id, row.recommendation, row.levels, screened.titles))
        writer.writerow(map(csv_cell, cells))


def write_rejects(rejects: Iterable[tuple[object, ...]], stream: TextIO) -> None:
    """Write the rejected rows with their reasons, each as it stood in its file."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(REJECTS)
    writer.writerows([csv_raw_cell(_text(value)) for value in reject] for reject in rejects)


def _cells(row: Row, types: tuple[str, ...]) -> Iterator[str]:
    """Yield one client's cells as text, in the order of the columns."""
    yield from (row.client_id, row.client_name, row.stage, row.owner or "", row.recommendation)
    yield from (row.levels[name] for name in types)
    yield from (JOINT.join(row.reasons), JOINT.join(row.conditions))
    for value in (row.reverses_if, row.review_on, row.events, row.first, row.last):
        yield _text(value)
    yield JOINT.join(waiver_lines(row.waivers, row.without_waivers))
    yield from row.drafts.values()


def _text(value: object) -> str:
    return "" if value is None else str(value)
