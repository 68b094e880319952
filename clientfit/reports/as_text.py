"""Text: every client in one table, worst first, what its signs mean, and a summary."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from tabulate import tabulate

from clientfit.model.table import Row, Tabled
from clientfit.model.verdict import Level
from clientfit.reports.account import provenance
from clientfit.reports.colour import Paint
from clientfit.reports.passages import advised, left_out, raised
from clientfit.reports.terminal import PROSE, columns, fitted, wrapped
from clientfit.reports.words import MARKS, headings, spoken

GAP = 2
"""Columns of the terminal that stand between two of the table."""

NARROWEST = 12
"""What a client's name is never cut below, however many types there are."""

ROOMY = 32
"""What is left for names where types and levels are written out."""


@dataclass(frozen=True)
class _Layout:
    """A table's headings, and how each level is written: in words where they fit, else as signs."""

    head: tuple[str, ...]
    levels: Mapping[Level, str]
    spelled: bool


def write_text(screened: Tabled, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write a row for each client, worst first, the legend and the counts, fitted to `width` columns."""
    titles = screened.titles
    rows = list(screened.rows())
    paint = Paint(colour)
    if rows:
        layout = _layout(rows, titles, width)
        stream.write(_table(rows, layout, width, paint) + "\n\n")
        if not layout.spelled:
            stream.writelines(line + "\n" for line in _legend(titles, width))
            stream.write("\n")
    stream.writelines(line + "\n" for line in _summary(screened, rows, min(width, PROSE)))


def _layout(rows: list[Row], titles: Mapping[str, str], width: int) -> _Layout:
    advice = max(columns(spoken(row.recommendation)) for row in rows)
    words = {level: spoken(level) for level in MARKS}
    widest = max(map(columns, words.values()))
    taken = (advice, *(max(widest, columns(title)) for title in titles.values()), columns("Events"))
    spelled = width > PROSE and sum(taken) + GAP * (len(taken) + 1) + ROOMY <= width
    short = tuple(titles.values()) if spelled else tuple(headings(titles).values())
    return _Layout(("Client", "Recommendation", *short, "Events"), words if spelled else MARKS, spelled)


def _table(rows: list[Row], layout: _Layout, width: int, paint: Paint) -> str:
    cells = [
        (
            fitted(row.client_name, width),
            spoken(row.recommendation),
            *(layout.levels[level] for level in row.levels.values()),
            f"{row.events:,}",
        )
        for row in rows
    ]
    head = layout.head
    widths = [max(map(columns, column)) for column in zip(*([head, *cells]), strict=True)]
    limit = max(NARROWEST, width - sum(widths[1:]) - GAP * (len(head) - 1))
    widths[0] = min(limit, widths[0])
    painted = (
        (
            fitted(name, limit),
            advice,
            *(paint.level(text, level) for text, level in zip(levels, row.levels.values(), strict=True)),
            events,
        )
        for row, (name, advice, *levels, events) in zip(rows, cells, strict=True)
    )
    return tabulate(
        [[paint.bold(name) for name in head], ["-" * wide for wide in widths], *painted],
        tablefmt="plain",
        disable_numparse=True,
        colalign=("left", "left", *("center" for _ in head[2:-1]), "right"),
    )


def _legend(titles: Mapping[str, str], width: int) -> Iterator[str]:
    types = ", ".join(f"{short} {titles[name]}" for name, short in headings(titles).items())
    yield from wrapped(f"{types}.", min(width, PROSE))
    levels = ", ".join(f"{mark} {spoken(level)}" for level, mark in MARKS.items())
    yield from wrapped(f"{levels}.", min(width, PROSE))


def _summary(screened: Tabled, rows: list[Row], width: int) -> Iterator[str]:
    """How many clients got which advice (worst first), how many are flagged for what, and on what ground."""
    summary = screened.summary
    yield from wrapped(advised(summary, screened.advice), width)
    if summary.clients:
        yield from wrapped(raised(summary, screened.titles), width)
    if len(rows) < summary.clients:
        yield from wrapped(left_out(len(rows), summary), width)
    yield from wrapped(provenance(screened.head), width)
