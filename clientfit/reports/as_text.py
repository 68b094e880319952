"""Text: every client in one table, worst first, what its signs mean, and a summary."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from tabulate import tabulate

from clientfit.model import Screened, Verdict
from clientfit.reports.account import provenance
from clientfit.reports.terminal import columns, fitted, wrapped
from clientfit.reports.words import FLAGGED, MARKS, counted, headings, spoken

GAP = 2
"""Columns of the terminal that stand between two of the table."""

NARROWEST = 12
"""What a client's name is never cut below, however many types there are."""


def write_text(screened: Screened, stream: TextIO, *, width: int = 80) -> None:
    """Write a row for each client, worst first, the legend and the counts, fitted to `width` columns."""
    titles = {name: spoken(name) for name in screened.summary.by_type}
    advice: dict[str, None] = {}
    rows: list[tuple[str, ...]] = []
    for verdict in screened:
        titles = {name: verdict.types[name].title for name in titles}
        advice[verdict.recommendation] = None
        rows.append(_row(verdict, tuple(titles), width))
    if rows:
        stream.write(_table(rows, titles, width) + "\n\n")
        stream.writelines(line + "\n" for line in _legend(titles, width))
        stream.write("\n")
    stream.writelines(line + "\n" for line in _summary(screened, advice, titles, width))


def _row(verdict: Verdict, types: tuple[str, ...], width: int) -> tuple[str, ...]:
    marks = (MARKS[verdict.types[name].level] for name in types)
    name = fitted(verdict.client_name, width)
    return (name, spoken(verdict.recommendation), *marks, f"{verdict.history.events:,}")


def _table(rows: list[tuple[str, ...]], titles: dict[str, str], width: int) -> str:
    head = ("Client", "Recommendation", *headings(titles).values(), "Events")
    widths = [max(map(columns, column)) for column in zip(*([head, *rows]), strict=True)]
    limit = max(NARROWEST, width - sum(widths[1:]) - GAP * (len(head) - 1))
    widths[0] = min(limit, widths[0])
    return tabulate(
        [head, ["-" * wide for wide in widths], *((fitted(name, limit), *cells) for name, *cells in rows)],
        tablefmt="plain",
        disable_numparse=True,
        colalign=("left", "left", *("center" for _ in titles), "right"),
    )


def _legend(titles: dict[str, str], width: int) -> Iterator[str]:
    types = ", ".join(f"{short} {titles[name]}" for name, short in headings(titles).items())
    yield from wrapped(f"{types}.", width)
    yield from wrapped(", ".join(f"{mark} {spoken(level)}" for level, mark in MARKS.items()) + ".", width)


def _summary(screened: Screened, advice: Iterable[str], titles: dict[str, str], width: int) -> Iterator[str]:
    """How many clients got which advice (worst first), how many are flagged for what, and on what ground."""
    summary = screened.summary
    given = ", ".join(f"{summary.by_recommendation[name]:,} {spoken(name)}" for name in advice)
    yield from wrapped(counted(summary.clients, "client") + (f": {given}." if given else "."), width)
    if summary.clients:
        yield from wrapped(_flagged(screened, titles), width)
    yield from wrapped(provenance(screened.head), width)


def _flagged(screened: Screened, titles: dict[str, str]) -> str:
    by_type = screened.summary.by_type
    flagged = {title: sum(by_type[name].get(level, 0) for level in FLAGGED) for name, title in titles.items()}
    told = ", ".join(f"{title} {count:,}" for title, count in flagged.items() if count)
    return f"Flagged: {told or 'none'}."
