"""A comparison as text, for a terminal or a mail."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

from clientfit.model.comparison import ClientChange, Comparison
from clientfit.reports.comparison.phrases import (
    TITLES,
    advice,
    details,
    drafts,
    headline,
    levels,
    rule,
    sides,
)
from clientfit.reports.phrases import client_label, drafts_heading
from clientfit.reports.terminal import PROSE_WIDTH, Paint, bullet_list, wrap_lines


def write_comparison(
    comparison: Comparison, stream: TextIO, *, width: int = 80, colour: bool = False
) -> None:
    """Write the counts, then each client that changed with the records and rule lines that led to it."""
    lines = _lines(comparison, min(width, PROSE_WIDTH), Paint(colour))
    stream.writelines(line + "\n" for line in lines)


def _lines(comparison: Comparison, width: int, paint: Paint) -> Iterator[str]:
    for line in wrap_lines(headline(comparison), width):
        yield paint.bold(line)
    yield from wrap_lines(sides(comparison), width)
    yield from _listed("Rule lines that differ", map(rule, comparison.rules), width, paint)
    for direction, clients in groupby(comparison.clients, key=lambda each: each.direction):
        yield from ("", paint.bold(TITLES[direction]))
        for client in clients:
            yield from _client(client, width, paint)
    yield from _listed(drafts_heading(), drafts(comparison), width, paint)


def _client(change: ClientChange, width: int, paint: Paint) -> Iterator[str]:
    name = client_label(change.client_name, change.client_id)
    first, *rest = wrap_lines(f"{name}: {advice(change)}", width, "  ", "    ")
    yield from (first.replace(name, paint.bold(name), 1), *rest)
    if change.types:
        yield from wrap_lines(levels(change), width, "    ")
    for title, items in details(change):
        for number, line in enumerate(bullet_list(items, width, "    - ")):
            if number == 0 and title:
                yield f"    {title}:"
            yield line


def _listed(title: str, items: Iterable[str], width: int, paint: Paint) -> Iterator[str]:
    for number, line in enumerate(bullet_list(items, width, "  - ")):
        if number == 0:
            yield from ("", paint.bold(title))
        yield line
