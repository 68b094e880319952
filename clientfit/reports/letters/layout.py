"""The text of a letter laid out: paragraphs and items, wrapped as plain text or one a line as Markdown."""

import re
from collections.abc import Iterator

from clientfit.reports.terminal import wrapped

_ITEM = re.compile(r"(- |\d+\. )")


def blocks(text: str) -> Iterator[list[str]]:
    """The paragraphs of a filled template, each a list of lines: one line, or the items of a list."""
    lines: list[str] = []
    for line in (*map(str.strip, text.splitlines()), ""):
        if line and (not lines or _ITEM.match(line)):
            lines.append(line)
        elif line:
            lines[-1] = f"{lines[-1]} {line}"
        elif lines:
            yield lines
            lines = []


def as_lines(text: str) -> str:
    """A paragraph or an item a line, however long: Markdown, or what is wrapped where it is shown."""
    return _joined(text, None)


def as_text(text: str, width: int) -> str:
    """Wrapped to `width` columns, items with their further lines indented."""
    return _joined(text, width)


def _joined(text: str, width: int | None) -> str:
    """The blocks with an empty line between them; items that follow each other stay one list."""
    told: list[str] = []
    listing = False
    for lines in blocks(text):
        items = _ITEM.match(lines[0]) is not None
        if told and not (items and listing):
            told.append("")
        told += lines if width is None else (part for line in lines for part in _wrapped(line, width))
        listing = items
    return "\n".join(told) + "\n"


def _wrapped(line: str, width: int) -> Iterator[str]:
    item = _ITEM.match(line)
    mark = item[1] if item else ""
    return wrapped(line[len(mark) :], width, mark)
