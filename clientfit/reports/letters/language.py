"""The letters of one language: a template that is filled in with nothing but text."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from importlib.resources import files
from pathlib import Path

from jinja2 import StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from clientfit.errors import ClientFitError, Problem
from clientfit.model.letter import Letter, Sentence, Value
from clientfit.reports.html.wording import note
from clientfit.reports.markup import plain
from clientfit.reports.words import spoken

SUFFIX = ".jinja"

_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")

Say = Callable[[str], str]
"""Makes a text harmless for the format at hand."""


def languages() -> tuple[str, ...]:
    """The codes of the languages that letters are there for."""
    found = files(__package__).iterdir()
    return tuple(sorted(each.name.removesuffix(SUFFIX) for each in found if each.name.endswith(SUFFIX)))


class Language:
    """The letters in one language and one format.

    Args:
        name: a language's code, or the path of a file of letters.
        marked: as Markdown instead of plain text.

    Raises:
        ClientFitError: code "letter-language", where there is no such language or the file can't be used.
    """

    def __init__(self, name: str = "en", *, marked: bool = False) -> None:
        self._file, source = _source(name)
        say = _marked if marked else note
        self._environment = _environment(say, marked=marked)
        try:
            self._template = self._environment.from_string(source)
            self._module = self._template.make_module()
        except TemplateError as error:
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
        """The letter, as paragraphs and items that are still to be laid out."""
        return self._filled("written", letter)

    def notes(self, letter: Letter) -> str:
        """What the sender should know before the letter goes out, which is no part of it."""
        return self._filled("notes", letter)

    def _filled(self, macro: str, letter: Letter) -> str:
        try:
            return str(getattr(self._module, macro)(letter))
        except (TemplateError, TypeError, ValueError) as error:
            raise self._fault(error) from error

    def _fault(self, error: Exception) -> ClientFitError:
        line = getattr(error, "lineno", None)
        refused = isinstance(error, SecurityError)
        return ClientFitError(
            Problem(
                code="letter-language",
                message="the file reaches for what letters have no use for" if refused else str(error),
                file=self._file,
                line=line,
                found=str(error) if refused else None,
            )
        )


def _marked(text: str) -> str:
    return plain(note(text))


def said(sentence: Sentence, phrases: Mapping[str, str], day: Callable[[date], str], say: Say) -> Markup:
    """The sentence with its values, in the language's own words where `phrases` has any by its name."""
    text = phrases.get(sentence.name, sentence.says)
    for place, value in sentence.values.items():
        text = text.replace(f"{{{place}}}", _told(value, day))
    return Markup(say(text))  # noqa: S704 - made harmless for the format just now


def dated(text: str, day: Callable[[date], str], say: Say) -> Markup:
    """The text with every day that is written as 2026-06-30 in the language's own way."""

    def told(found: re.Match[str]) -> str:
        try:
            return _told(date.fromisoformat(found[0]), day)
        except ValueError:
            return found[0]

    return Markup(say(_DAY.sub(told, text)))  # noqa: S704 - made harmless for the format just now


def _told(value: Value, day: Callable[[date], str]) -> str:
    return str(day(value) if isinstance(value, date) else value)


def grouped(amount: str, thousands: str, point: str) -> str:
    """An amount of the model with signs between its thousands and before its cents."""
    whole, dot, cents = amount.partition(".")
    told = f"{int(whole):,}".replace(",", thousands) if whole.isdecimal() else whole
    return f"{told}{point}{cents}" if dot else told


def _environment(say: Say, *, marked: bool) -> ImmutableSandboxedEnvironment:
    """A sandbox whose values are all made harmless for the format, once."""

    def finished(value: object) -> object:
        return value if isinstance(value, Markup) else Markup(say(str(value)))  # noqa: S704 - as above

    def strong(text: str) -> Markup:
        told = say(str(text))
        return Markup(f"**{told}** " if marked else f"{told} ")  # noqa: S704 - as above

    environment = ImmutableSandboxedEnvironment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finished,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"grouped": grouped, "strong": strong, "words": spoken}
    environment.globals |= {"said": partial(said, say=say), "dated": partial(dated, say=say)}
    return environment


@cache
def _shipped(name: str) -> str | None:
    found = files(__package__) / f"{name}{SUFFIX}"
    return found.read_text(encoding="utf-8") if name in languages() else None


def _source(name: str) -> tuple[str, str]:
    """The file's name and its text."""
    shipped = _shipped(name)
    if shipped is not None:
        return f"{name}{SUFFIX}", shipped
    path = Path(name)
    try:
        return name, path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ClientFitError(
            Problem(
                code="letter-language",
                message="no letters in that language",
                found=name,
                hint=f"there are: {', '.join(languages())}; or give the path of a file of letters",
            )
        ) from error
