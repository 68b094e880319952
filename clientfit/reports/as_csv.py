"""CSV: one client a row, safe to open in a spreadsheet; and the table of rejected rows."""

import csv
from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.model import Screened, Verdict
from clientfit.reports.inert import cell, raw_cell

BETWEEN = " | "
"""What stands between several sentences in one cell."""

BEFORE = ("client_id", "client_name", "stage", "recommendation")
AFTER = ("reasons", "conditions", "reverses_if", "review_on", "events", "first", "last")

REJECTS = ("file", "line", "code", "message", "found", "hint", "raw")
"""The columns of the rejected rows."""


def write_csv(screened: Screened, stream: TextIO) -> None:
    """Write a header and one row a client, worst first, with one level column for each client type."""
    types = tuple(screened.summary.by_type)
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([*BEFORE, *map(cell, types), *AFTER])
    writer.writerows([cell(text) for text in _row(verdict, types)] for verdict in screened)


def write_rejects(rejects: Iterable[tuple[object, ...]], stream: TextIO) -> None:
    """Write the rejected rows with their reasons, each as it stood in its file."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(REJECTS)
    writer.writerows([raw_cell(_text(value)) for value in reject] for reject in rejects)


def _row(verdict: Verdict, types: tuple[str, ...]) -> Iterator[str]:
    """One client's cells as text, in the order of the columns."""
    yield from (verdict.client_id, verdict.client_name, verdict.stage, verdict.recommendation)
    yield from (verdict.types[name].level for name in types)
    yield from (BETWEEN.join(verdict.reasons), BETWEEN.join(verdict.conditions))
    history = verdict.history
    for value in (verdict.reverses_if, verdict.review_on, history.events, history.first, history.last):
        yield _text(value)


def _text(value: object) -> str:
    return "" if value is None else str(value)
