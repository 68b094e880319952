"""A comparison as Markdown, for an issue or a mail."""

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
from clientfit.reports.sanitize import escape_markdown


def write_comparison(comparison: Comparison, stream: TextIO) -> None:
    """Write the counts, then each client that changed with the records and rule lines that led to it."""
    stream.writelines(line + "\n" for line in _lines(comparison))


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"# {escape_markdown(headline(comparison))}"
    yield from ("", escape_markdown(sides(comparison)))
    yield from _listed("Rule lines that differ:", map(rule, comparison.rules))
    for direction, clients in groupby(comparison.clients, key=lambda each: each.direction):
        yield from ("", f"## {TITLES[direction]}")
        for client in clients:
            yield from _client(client)
    yield from _listed(f"## {drafts_heading()}", drafts(comparison))


def _client(change: ClientChange) -> Iterator[str]:
    name = client_label(change.client_name, change.client_id)
    yield from ("", f"### {escape_markdown(name)}: {escape_markdown(advice(change))}")
    if change.types:
        yield from ("", escape_markdown(levels(change)))
    for title, items in details(change):
        yield from _listed(f"{title}:" if title else "", items)


def _listed(title: str, items: Iterable[str]) -> Iterator[str]:
    """Yield a list under its title; nothing when it has no items."""
    for number, item in enumerate(items):
        if number == 0:
            yield from ("", title, "") if title else ("",)
        yield f"- {escape_markdown(item)}"
