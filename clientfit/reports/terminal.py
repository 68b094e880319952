"""Text laid out for a terminal, counted in columns: a wide character takes two, a combining mark none."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wcwidth import wcswidth, wrap

from clientfit.reports.sanitize import sanitize_line

ELLIPSIS = "…"

PROSE_WIDTH = 100
"""Columns that sentences take at most: longer lines are not read."""

MAX_WIDTH = 2_000
"""Columns of a single text that are shown; no sentence of ours is as long, and the JSON has everything."""


def text_width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return max(wcswidth(text), 0)


def truncate(text: str, limit: int) -> str:
    """The text on one line of at most `limit` columns, cut with an ellipsis where it is longer."""
    line = sanitize_line(text)
    head = line[: 4 * limit]  # more code points than this in so few columns is a pile of marks
    if len(head) == len(line) and text_width(head) <= limit:
        return line
    end = bisect_left(range(len(head)), limit, key=lambda length: text_width(head[:length]))
    return head[: end - 1].rstrip() + ELLIPSIS


def wrap_lines(text: str, width: int, first: str = "", rest: str | None = None) -> Iterator[str]:
    """The text's lines, none wider than `width`; `first` and `rest` stand before the first and the others."""
    after = " " * text_width(first) if rest is None else rest
    yield from wrap(
        truncate(text, MAX_WIDTH),
        width,
        initial_indent=first,
        subsequent_indent=after,
        control_codes="ignore",
    ) or [first.rstrip()]


def bullet_list(items: Iterable[str], width: int, mark: str, rest: str | None = None) -> Iterator[str]:
    """The items one below the other, each behind `mark`, further lines behind `rest`."""
    for item in items:
        yield from wrap_lines(item, width, mark, rest)


def numbered_list(items: Iterable[str], width: int) -> Iterator[str]:
    """The items one below the other, counted from 1."""
    for number, item in enumerate(items, start=1):
        yield from wrap_lines(item, width, f"{number:>3}. ")


SGR_CODES = {"severe": "1;31", "flag": "31", "watch": "33", "clear": "32", "not_judged": "2"}
"""Select Graphic Rendition of each level: bold red, red, yellow, green, faint."""

SGR_BOLD = "1"


@dataclass(frozen=True)
class Paint:
    """Paints text, or leaves it as it is where there is no colour."""

    on: bool = False

    def level(self, text: str, level: str) -> str:
        """The text in a level's colour; of an unknown level as it is."""
        return self._painted(text, SGR_CODES[level]) if level in SGR_CODES else text

    def bold(self, text: str) -> str:
        """The text in bold."""
        return self._painted(text, SGR_BOLD)

    def _painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text
