"""The book as text: a legend, every client in one table, worst first, and a summary."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from clientfit.languages import gettext, pgettext, uses_language
from clientfit.model import Head, Summary
from clientfit.model.results import Results, Row
from clientfit.model.verdict import Level
from clientfit.reports.phrases import (
    MARKS,
    abbreviate,
    client_label,
    count_text,
    draft_counts,
    drafts_heading,
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


@uses_language
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
    taken = (
        advice,
        *(max(widest, text_width(title)) for title in titles.values()),
        text_width(gettext("Events")),
    )
    spelled = width > PROSE_WIDTH and sum(taken) + GAP * (len(taken) + 1) + ROOMY <= width
    short = tuple(titles.values()) if spelled else tuple(abbreviate(titles).values())
    head = (gettext("Client"), gettext("Recommendation"), *short, gettext("Events"))
    return _Layout(head, words if spelled else _marks(), spelled)


def _table(rows: list[Row], layout: _Layout, width: int, paint: Paint) -> str:
    """Format the rows as a table of at most `width` columns; what clients share is formatted once."""
    head = layout.head
    judged = {_judged(row): [layout.levels[level] for level in row.levels.values()] for row in rows}
    advice = {key: humanize(key[0]) for key in judged}
    names = [truncate(row.client_name, width) for row in rows]
    events = [count_text(row.events) for row in rows]
    columns = (names, advice.values(), *zip(*judged.values(), strict=True), events)
    widths = [max(map(text_width, (name, *column))) for name, column in zip(head, columns, strict=True)]
    limit = max(NARROWEST, width - sum(widths[1:]) - GAP * (len(head) - 1))
    widths[0] = min(limit, widths[0])
    aligned = ("<", "<", *("^" for _ in head[2:-1]), ">")
    gap = " " * GAP
    middles = {}
    for key, levels in judged.items():
        painted = (paint.level(text, level) for text, level in zip(levels, key[1:], strict=True))
        places = zip(
            (advice[key], *levels), (advice[key], *painted), aligned[1:-1], widths[1:-1], strict=True
        )
        middles[key] = gap.join(_padded(*each) for each in places)
    bold = map(paint.bold, head)
    lines = [
        gap.join(_padded(*each) for each in zip(head, bold, aligned, widths, strict=True)),
        gap.join("-" * wide for wide in widths),
    ]
    for row, name, count in zip(rows, names, events, strict=True):
        shown = truncate(name, limit)
        lines.append(
            gap.join((_padded(shown, shown, "<", widths[0]), middles[_judged(row)], count.rjust(widths[-1])))
        )
    return "\n".join(lines)


def _marks() -> dict[Level, str]:
    """Return the sign of each level in narrow tables."""
    return {level: pgettext("mark", mark) for level, mark in MARKS.items()}


def _judged(row: Row) -> tuple[str, ...]:
    return (row.recommendation, *row.levels.values())


def _padded(text: str, painted: str, aligned: str, width: int) -> str:
    """Pad a painted text to a number of terminal columns, by the width of the text itself."""
    blank = width - text_width(text)
    left = {"<": 0, "^": blank // 2, ">": blank}[aligned]
    return " " * left + painted + " " * (blank - left)


def _legend(titles: Mapping[str, str], width: int) -> Iterator[str]:
    types = ", ".join(f"{short} {titles[name]}" for name, short in abbreviate(titles).items())
    yield from wrap_lines(f"{types}.", min(width, PROSE_WIDTH))
    levels = ", ".join(f"{mark} {humanize(level)}" for level, mark in _marks().items())
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
    for number, line in enumerate(draft_counts(screened, rows)):
        yield from [f"{drafts_heading()}:"] if number == 0 else []
        yield from wrap_lines(line, width, "  ", "    ")
    if len(rows) < summary.clients:
        yield from wrap_lines(omitted_count(len(rows), summary), width)
    yield from wrap_lines(provenance(screened.head), width)


def write_summary(  # noqa: PLR0913 - the counts, and their titles and layout
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
