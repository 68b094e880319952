"""The book as text: a legend, every client in one table, worst first, and a summary."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from tabulate import tabulate

from clientfit.model import Head, Summary
from clientfit.model.results import Results, Row
from clientfit.model.verdict import Level
from clientfit.reports.phrases import (
    MARKS,
    abbreviate,
    client_label,
    flag_counts,
    humanize,
    omitted_count,
    provenance,
    recommendation_counts,
    waiver_lines,
)
from clientfit.reports.terminal import PROSE_WIDTH, Paint, text_width, truncate, wrap_lines

GAP = 2
"""Gap between two columns of the table, in terminal columns."""

NARROWEST = 12
"""Least width of a client's name, in columns."""

ROOMY = 32
"""Width for names, in columns, where types and levels are spelled out."""


@dataclass(frozen=True)
class _Layout:
    """Headings of a table, and each level as words where they fit, else as signs."""

    head: tuple[str, ...]
    levels: Mapping[Level, str]
    spelled: bool


def write_table(screened: Results, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write the legend, a row for each client, worst first, and the counts, fitted to `width` columns."""
    titles = screened.titles
    rows = list(screened.rows())
    paint = Paint(colour)
    if rows:
        layout = _layout(rows, titles, width)
        if not layout.spelled:
            stream.writelines(line + "\n" for line in _legend(titles, width))
            stream.write("\n")
        stream.write(_table(rows, layout, width, paint) + "\n\n")
    stream.writelines(line + "\n" for line in _summary(screened, rows, min(width, PROSE_WIDTH)))


def _layout(rows: list[Row], titles: Mapping[str, str], width: int) -> _Layout:
    advice = max(text_width(humanize(row.recommendation)) for row in rows)
    words = {level: humanize(level) for level in MARKS}
    widest = max(map(text_width, words.values()))
    taken = (advice, *(max(widest, text_width(title)) for title in titles.values()), text_width("Events"))
    spelled = width > PROSE_WIDTH and sum(taken) + GAP * (len(taken) + 1) + ROOMY <= width
    short = tuple(titles.values()) if spelled else tuple(abbreviate(titles).values())
    return _Layout(("Client", "Recommendation", *short, "Events"), words if spelled else MARKS, spelled)


def _table(rows: list[Row], layout: _Layout, width: int, paint: Paint) -> str:
    cells = [
        (
            truncate(row.client_name, width),
            humanize(row.recommendation),
            *(layout.levels[level] for level in row.levels.values()),
            f"{row.events:,}",
        )
        for row in rows
    ]
    head = layout.head
    widths = [max(map(text_width, column)) for column in zip(*([head, *cells]), strict=True)]
    limit = max(NARROWEST, width - sum(widths[1:]) - GAP * (len(head) - 1))
    widths[0] = min(limit, widths[0])
    painted = (
        (
            truncate(name, limit),
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
    types = ", ".join(f"{short} {titles[name]}" for name, short in abbreviate(titles).items())
    yield from wrap_lines(f"{types}.", min(width, PROSE_WIDTH))
    levels = ", ".join(f"{mark} {humanize(level)}" for level, mark in MARKS.items())
    yield from wrap_lines(f"{levels}.", min(width, PROSE_WIDTH))


def _summary(screened: Results, rows: list[Row], width: int) -> Iterator[str]:
    """Yield the counts by recommendation and by type, and the provenance."""
    summary = screened.summary
    yield from wrap_lines(recommendation_counts(summary, screened.advice), width)
    if summary.clients:
        yield from wrap_lines(flag_counts(summary, screened.titles), width)
    for row in rows:
        for line in waiver_lines(row.waivers, row.without_waivers):
            yield from wrap_lines(f"{client_label(row.client_name, row.client_id)}: {line}", width)
    if len(rows) < summary.clients:
        yield from wrap_lines(omitted_count(len(rows), summary), width)
    yield from wrap_lines(provenance(screened.head), width)


def write_summary(  # noqa: PLR0913 - what is told, and in which words
    head: Head,
    summary: Summary,
    stream: TextIO,
    *,
    titles: Mapping[str, str],
    advice: Iterable[str],
    width: int = PROSE_WIDTH,
) -> None:
    """Write the counts by recommendation and by type, and the provenance.

    `titles` are the types' by name, `advice` the recommendations, the worst first.
    """
    lines = [
        recommendation_counts(summary, advice),
        *([flag_counts(summary, titles)] if summary.clients else []),
        provenance(head),
    ]
    for line in lines:
        stream.writelines(part + "\n" for part in wrap_lines(line, min(width, PROSE_WIDTH)))
