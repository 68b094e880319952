"""A backtest as text."""

from collections.abc import Iterator
from typing import TextIO

from tabulate import tabulate

from clientfit.model.backtest import Backtest
from clientfit.reports.backtest.tables import ReportTable, omitted, reading, summary, tables
from clientfit.reports.terminal import PROSE_WIDTH, Paint, wrap_lines


def write_backtest(backtest: Backtest, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write a table of scores for each outcome, the lead times, and how steady the flags were."""
    lines = _lines(backtest, min(width, PROSE_WIDTH), Paint(colour))
    stream.writelines(line + "\n" for line in lines)


def _lines(backtest: Backtest, width: int, paint: Paint) -> Iterator[str]:
    yield from wrap_lines(summary(backtest), width)
    yield from wrap_lines(reading(backtest), width)
    for table in tables(backtest):
        yield from ("", paint.bold(table.title))
        yield from wrap_lines(table.note, width)
        yield from _table(table).splitlines()
    rest = list(omitted(backtest))
    if rest:
        yield ""
        for line in rest:
            yield from wrap_lines(line, width)


def _table(table: ReportTable) -> str:
    return tabulate(
        table.rows,
        headers=table.head,
        tablefmt="simple",
        disable_numparse=True,
        colalign=("left", *("right" for _ in table.head[1:])),
    )
