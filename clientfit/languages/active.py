"""The language in use, for the functions that reports call on their messages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from clientfit.languages.language import ENGLISH, Language

_ACTIVE: ContextVar[Language] = ContextVar("language", default=ENGLISH)


class _InALanguage(Protocol):
    """A report's content."""

    @property
    def language(self) -> Language:
        """The language that it is in."""


Content = TypeVar("Content", bound=_InALanguage)
Rest = ParamSpec("Rest")


def active() -> Language:
    """Return the language in use."""
    return _ACTIVE.get()


@contextmanager
def use(language: Language) -> Iterator[None]:
    """Use a language within the block."""
    token = _ACTIVE.set(language)
    try:
        yield
    finally:
        _ACTIVE.reset(token)


def uses_language(
    write: Callable[Concatenate[Content, Rest], None],
) -> Callable[Concatenate[Content, Rest], None]:
    """Decorate a writer: it runs in the language of the results that it writes."""

    @wraps(write)
    def written(results: Content, /, *args: Rest.args, **options: Rest.kwargs) -> None:
        with use(results.language):
            write(results, *args, **options)

    return written


def gettext(message: str) -> str:
    """Translate a message into the language in use."""
    return _ACTIVE.get().gettext(message)


def pgettext(context: str, message: str) -> str:
    """Translate a message in a context."""
    return _ACTIVE.get().pgettext(context, message)


def ngettext(one: str, many: str, number: float) -> str:
    """Translate a message for a count, by the plural forms of the language in use."""
    return _ACTIVE.get().ngettext(one, many, number)
