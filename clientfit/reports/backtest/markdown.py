"""A backtest as Markdown."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.model.backtest import Backtest
from clientfit.reports.backtest.tables import ReportTable, omitted, reading, summary, tables
from clientfit.reports.sanitize import escape_markdown


def write_backtest(backtest: Backtest, stream: TextIO) -> None:
    """Write a table of scores for each outcome, the lead times, and how steady the flags were."""
    stream.writelines(line + "\n" for line in _lines(backtest))


def _lines(backtest: Backtest) -> Iterator[str]:
    yield from ("# Backtest", "", escape_markdown(summary(backtest)))
    yield from ("", escape_markdown(reading(backtest)))
    for table in tables(backtest):
        yield from ("", f"## {escape_markdown(table.title)}", "", escape_markdown(table.note), "")
        yield from _table(table)
    for line in omitted(backtest):
        yield from ("", escape_markdown(line))


def _table(table: ReportTable) -> Iterator[str]:
    yield _line(table.head)
    yield _line(("---", *("--:" for _ in table.head[1:])), escaped=True)
    yield from map(_line, table.rows)


def _line(cells: Iterable[str], *, escaped: bool = False) -> str:
    return f"| {' | '.join(cell if escaped else escape_markdown(cell) for cell in cells)} |"
