"""Text layout and colour for terminals; a wide character takes two columns, a combining mark none."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wcwidth import wcswidth, wrap

from clientfit.reports.sanitize import sanitize_line

ELLIPSIS = "…"

PROSE_WIDTH = 100
"""Greatest width of sentences in columns, for legibility."""

MAX_WIDTH = 2_000
"""Greatest width of one text in columns; the JSON has it in full."""


def text_width(text: str) -> int:
    """Return the number of terminal columns that the text takes."""
    return max(wcswidth(text), 0)


def truncate(text: str, limit: int) -> str:
    """Truncate the text to one line of at most `limit` columns, with an ellipsis."""
    line = sanitize_line(text)
    head = line[: 4 * limit]  # more code points than this in so few columns is a pile of marks
    if len(head) == len(line) and text_width(head) <= limit:
        return line
    end = bisect_left(range(len(head)), limit, key=lambda length: text_width(head[:length]))
    return head[: end - 1].rstrip() + ELLIPSIS


def wrap_lines(text: str, width: int, first: str = "", rest: str | None = None) -> Iterator[str]:
    """Wrap the text to `width` columns; `first` and `rest` are the indents of the first and other lines."""
    after = " " * text_width(first) if rest is None else rest
    yield from wrap(
        truncate(text, MAX_WIDTH),
        width,
        initial_indent=first,
        subsequent_indent=after,
        control_codes="ignore",
    ) or [first.rstrip()]


def bullet_list(items: Iterable[str], width: int, mark: str, rest: str | None = None) -> Iterator[str]:
    """Yield the items as a list: `mark` is the indent of each first line, `rest` of the others."""
    for item in items:
        yield from wrap_lines(item, width, mark, rest)


def numbered_list(items: Iterable[str], width: int) -> Iterator[str]:
    """Yield the items as a list numbered from 1."""
    for number, item in enumerate(items, start=1):
        yield from wrap_lines(item, width, f"{number:>3}. ")


SGR_CODES = {"severe": "1;31", "flag": "31", "watch": "33", "clear": "32", "not_judged": "2"}
"""Select Graphic Rendition of each level: bold red, red, yellow, green, faint."""

SGR_BOLD = "1"


@dataclass(frozen=True)
class Paint:
    """Colours text for a terminal, or returns it unchanged when off."""

    on: bool = False

    def level(self, text: str, level: str) -> str:
        """Return the text in a level's colour; unchanged for an unknown level."""
        return self._painted(text, SGR_CODES[level]) if level in SGR_CODES else text

    def bold(self, text: str) -> str:
        """Return the text in bold."""
        return self._painted(text, SGR_BOLD)

    def _painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text
