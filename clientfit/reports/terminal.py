"""Text laid out for a terminal, counted in columns: a wide character takes two, a combining mark none."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from wcwidth import wcswidth, wrap

from clientfit.reports.inert import one_line

ELLIPSIS = "…"

PROSE = 100
"""Columns that sentences take at most: longer lines are not read."""

LONGEST = 2_000
"""Columns of a single text that are shown; no sentence of ours is as long, and the JSON has everything."""


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return max(wcswidth(text), 0)


def fitted(text: str, limit: int) -> str:
    """The text on one line of at most `limit` columns, cut with an ellipsis where it is longer."""
    line = one_line(text)
    head = line[: 4 * limit]  # more code points than this in so few columns is a pile of marks
    if len(head) == len(line) and columns(head) <= limit:
        return line
    end = bisect_left(range(len(head)), limit, key=lambda length: columns(head[:length]))
    return head[: end - 1].rstrip() + ELLIPSIS


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> Iterator[str]:
    """The text's lines, none wider than `width`; `first` and `rest` stand before the first and the others."""
    after = " " * columns(first) if rest is None else rest
    yield from wrap(
        fitted(text, LONGEST), width, initial_indent=first, subsequent_indent=after, control_codes="ignore"
    ) or [first.rstrip()]


def listed(items: Iterable[str], width: int, mark: str, rest: str | None = None) -> Iterator[str]:
    """The items one below the other, each behind `mark`, further lines behind `rest`."""
    for item in items:
        yield from wrapped(item, width, mark, rest)


def numbered(items: Iterable[str], width: int) -> Iterator[str]:
    """The items one below the other, counted from 1."""
    for number, item in enumerate(items, start=1):
        yield from wrapped(item, width, f"{number:>3}. ")
