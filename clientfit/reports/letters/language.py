"""The letters of one language: a sandboxed template and its filters."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from traceback import walk_tb
from typing import Any

from jinja2 import Template
from jinja2.exceptions import SecurityError
from markupsafe import Markup

from clientfit.errors import ClientFitError, Problem
from clientfit.languages import ENGLISH, Language, available, use
from clientfit.model.letter import Letter
from clientfit.regular_file import read_regular
from clientfit.reports.html.formatting import clip_note
from clientfit.reports.letters.sandbox import Sandbox, plain_data
from clientfit.reports.phrases import humanize
from clientfit.reports.sanitize import escape_markdown

SUFFIX = ".jinja"

_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")

Say = Callable[[str], str]
"""Escapes a text for the output format."""


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have letters."""
    entries = files(__package__).iterdir()
    return tuple(sorted(each.name.removesuffix(SUFFIX) for each in entries if each.name.endswith(SUFFIX)))


class LetterLanguage:
    """The letters in one language and one format.

    Args:
        name: a language's code, or the path of a file of letters.
        marked: as Markdown instead of plain text.

    Raises:
        ClientFitError: code "letter-language", where there is no such language or the file can't be used.
    """

    def __init__(self, name: str = "en", *, marked: bool = False) -> None:
        self._file, source = _source(name)
        self._language = _language(name)
        say = _marked if marked else clip_note
        self._sandbox = _sandbox(say, marked=marked)
        self._template: Template | None = None
        try:
            self._template = self._sandbox.from_string(source)
            self._module = self._template.make_module()
        except Exception as error:
            raise self._fault(error) from error
        for macro in ("written", "notes"):
            if not callable(getattr(self._module, macro, None)):
                raise ClientFitError(
                    Problem(
                        code="letter-language",
                        message=f"a file of letters has a macro {macro!r}",
                        file=self._file,
                        hint="copy en.jinja and translate it",
                    )
                )

    def written(self, letter: Letter) -> str:
        """Render the letter, as paragraphs and items without layout."""
        return self._filled("written", letter)

    def notes(self, letter: Letter) -> str:
        """Render the notes to the sender, which are no part of the letter."""
        return self._filled("notes", letter)

    def _filled(self, macro: str, letter: Letter) -> str:
        self._sandbox.reset()
        try:
            with use(self._language):
                return str(getattr(self._module, macro)(plain_data(letter)))
        except Exception as error:
            raise self._fault(error) from error

    def _fault(self, error: Exception) -> ClientFitError:
        line = getattr(error, "lineno", None) or self._line_of(error)
        refused = isinstance(error, SecurityError)
        return ClientFitError(
            Problem(
                code="letter-language",
                message="a template of letters may not do that"
                if refused
                else f"the template fails: {error}",
                file=self._file,
                line=line,
                found=str(error) if refused else None,
                hint="templates get plain data, and may print it, loop over it and compare it",
            )
        )

    def _line_of(self, error: Exception) -> int | None:
        """Return the template's line of an error."""
        frames = [
            frame for frame in walk_tb(error.__traceback__) if frame[0].f_code.co_filename == "<template>"
        ]
        if not frames or self._template is None:
            return None
        return self._template.get_corresponding_lineno(frames[-1][1])


def _marked(text: str) -> str:
    return escape_markdown(clip_note(text))


Day = Callable[[dict[str, int]], str]
"""A macro that formats a day given as {year, month, day}."""


def said(sentence: Mapping[str, Any], phrases: Mapping[str, str], day: Day, say: Say) -> Markup:
    """Fill the values into a sentence, translated where `phrases` has an entry for its name."""
    text = phrases.get(sentence["name"], sentence["says"])
    for place, value in sentence["values"].items():
        text = text.replace(f"{{{place}}}", _value_text(value, day))
    return Markup(say(text))  # noqa: S704 - made harmless for the format just now


def dated(text: str, day: Day, say: Say) -> Markup:
    """Format every day written as 2026-06-30 in the way of the language."""

    def format_day(match: re.Match[str]) -> str:
        try:
            return _value_text(plain_data(date.fromisoformat(match[0])), day)
        except ValueError:
            return match[0]

    return Markup(say(_DAY.sub(format_day, text)))  # noqa: S704 - made harmless for the format just now


def _value_text(value: int | str | dict[str, int], day: Day) -> str:
    return str(day(value) if isinstance(value, dict) else value)


def grouped(amount: str, thousands: str, point: str) -> str:
    """Format an amount with separators for thousands and cents."""
    whole, dot, cents = amount.partition(".")
    units = f"{int(whole):,}".replace(",", thousands) if whole.isdecimal() else whole
    return f"{units}{point}{cents}" if dot else units


def _sandbox(say: Say, *, marked: bool) -> Sandbox:
    """Return the template environment of letters, which escapes every value once."""

    def strong(text: str) -> Markup:
        line = say(str(text))
        return Markup(f"**{line}** " if marked else f"{line} ")  # noqa: S704 - made harmless just now

    return Sandbox(
        say,
        filters={"grouped": grouped, "strong": strong, "words": humanize},
        functions={"said": partial(said, say=say), "dated": partial(dated, say=say)},
    )


def _language(name: str) -> Language:
    """Return the language of the names that a template prints: English for a user's template."""
    if name == ENGLISH.code or name not in available():
        return ENGLISH
    from clientfit.languages.translation import read_language  # noqa: PLC0415 - Babel, not for English

    return read_language(name)


def letters_in(code: str) -> LetterLanguage:
    """Return the letters in a language; in English where it has none."""
    return LetterLanguage(code if code in languages() else ENGLISH.code)


@cache
def _shipped(name: str) -> str | None:
    path = files(__package__) / f"{name}{SUFFIX}"
    return path.read_text(encoding="utf-8") if name in languages() else None


def _source(name: str) -> tuple[str, str]:
    """Return the file's name and its text."""
    shipped = _shipped(name)
    if shipped is not None:
        return f"{name}{SUFFIX}", shipped
    path = Path(name)
    try:
        return name, read_regular(path).decode("utf-8")
    except (OSError, ValueError) as error:
        raise ClientFitError(
            Problem(
                code="letter-language",
                message="no letters in that language",
                found=name,
                hint=f"there are: {', '.join(languages())}; or give the path of a file of letters",
            )
        ) from error
