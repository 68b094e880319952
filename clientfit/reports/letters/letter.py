"""Letters to clients as plain text or Markdown: drafts for a person to finish and send."""

import re
from collections.abc import Callable, Iterator
from typing import TextIO

from clientfit.model.letter import Letter
from clientfit.reports.letters.language import LetterLanguage
from clientfit.reports.terminal import wrap_lines

WIDTH = 72
"""Columns of a line of a letter in plain text, the custom of mail."""

_ITEM = re.compile(r"(- |\d+\. )")


def blocks(text: str) -> Iterator[list[str]]:
    """Yield the paragraphs of a rendered template, each a list of lines: one line, or the items of a list."""
    lines: list[str] = []
    for line in (*map(str.strip, text.splitlines()), ""):
        if line and (not lines or _ITEM.match(line)):
            lines.append(line)
        elif line:
            lines[-1] = f"{lines[-1]} {line}"
        elif lines:
            yield lines
            lines = []


def one_line_each(text: str) -> str:
    """Put each paragraph and item on one line, without wrapping."""
    return _join_blocks(text, None)


def wrap_text(text: str, width: int) -> str:
    """Wrap to `width` columns, with hanging indents for items."""
    return _join_blocks(text, width)


def _join_blocks(text: str, width: int | None) -> str:
    """Join the blocks with empty lines between them; consecutive items stay one list."""
    joined: list[str] = []
    listing = False
    for lines in blocks(text):
        items = _ITEM.match(lines[0]) is not None
        if joined and not (items and listing):
            joined.append("")
        joined += lines if width is None else (part for line in lines for part in _wrap_line(line, width))
        listing = items
    return "\n".join(joined) + "\n"


def _wrap_line(line: str, width: int) -> Iterator[str]:
    item = _ITEM.match(line)
    mark = item[1] if item else ""
    return wrap_lines(line[len(mark) :], width, mark)


def write_letter(letter: Letter, stream: TextIO, *, language: str = "en", width: int = WIDTH) -> None:
    """Write a letter as plain text, wrapped, then what its sender should know before it goes out.

    Args:
        letter: the letter's facts, as `Screening.letter` gives them.
        stream: where to write.
        language: the code of a language, or the path of a file of letters.
        width: columns of a line.

    Raises:
        ClientFitError: code "letter-language", where there is no such language or the file can't be used.
    """
    words = LetterLanguage(language)
    _write(words, letter, stream, lambda text: wrap_text(text, width))


def write_markdown_letter(letter: Letter, stream: TextIO, *, language: str = "en") -> None:
    """Write a letter as Markdown, a paragraph a line, then what its sender should know before it goes out.

    Arguments and errors are those of `write_letter`.
    """
    _write(LetterLanguage(language, marked=True), letter, stream, one_line_each)


def _write(words: LetterLanguage, letter: Letter, stream: TextIO, layout: Callable[[str], str]) -> None:
    stream.write(layout(words.written(letter)) + "\n---\n\n" + layout(words.notes(letter)))
