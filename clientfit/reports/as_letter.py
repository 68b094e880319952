"""A letter to a client as plain text or Markdown: a draft for a person to finish and send."""

from typing import TextIO

from clientfit.model.letter import Letter

WIDTH = 72
"""Columns of a line, as letters by mail have them."""


def write_letter(letter: Letter, stream: TextIO, *, markdown: bool = False, language: str = "en") -> None:
    """Write the letter, a rule, and what its sender should know before it goes out.

    Args:
        letter: what it says, as `Screening.letter` gives it.
        stream: where it goes.
        markdown: as Markdown, a paragraph a line; else as plain text, wrapped.
        language: the code of a language, or the path of a file of letters.

    Raises:
        ClientFitError: code "letter-language", where there is no such language or the file can't be used.
    """
    # The templates' engine is loaded only where a letter is written.
    from clientfit.reports.letters.language import Language  # noqa: PLC0415
    from clientfit.reports.letters.layout import as_lines, as_text  # noqa: PLC0415

    words = Language(language, marked=markdown)
    stream.writelines(
        rule + (as_lines(text) if markdown else as_text(text, WIDTH))
        for rule, text in (("", words.written(letter)), ("\n---\n\n", words.notes(letter)))
    )
