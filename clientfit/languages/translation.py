"""Languages other than English: PO files read by Babel, and Babel's formats."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from copy import copy
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_currency

from clientfit.errors import ClientFitError, Problem
from clientfit.languages.language import ENGLISH, SUFFIX, Language, available

FOLDER = "languages"
"""The folder of translations within a folder of rules."""

NAME = "name"
"""Context of names in the catalogues: levels, kinds, outcomes, stages, recommendations."""

RECORD = "record"
"""Context of the patterns of what records say, with a {slot} for each value."""

DAYS = ("day", "before")
"""Slots of such patterns that hold a day, and no other words."""

_SLOT = re.compile(r"\{[a-z_]+\}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Translation(Language):
    """A language with catalogues; the first that has a message is taken.

    Args:
        code: the language's code.
        catalogues: messages by the English text.
    """

    def __init__(self, code: str, catalogues: Sequence[Catalog]) -> None:
        self.code = code
        self._locale = Locale.parse(code)
        self._decimal = self._locale.decimal_formats[None]
        self._messages: GNUTranslations | None = None
        for catalogue in reversed(catalogues):
            messages = _compiled(catalogue)
            if self._messages is not None:
                messages.add_fallback(self._messages)
            self._messages = messages
        self._records = sorted(
            (record for catalogue in reversed(catalogues) for record in _records(catalogue)),
            key=lambda record: -record.literal,
        )

    def gettext(self, message: str) -> str:
        """Translate a message."""
        return self._messages.gettext(message) if message and self._messages is not None else message

    def pgettext(self, context: str, message: str) -> str:
        """Translate a message in a context."""
        return self._messages.pgettext(context, message) if self._messages is not None else message

    def ngettext(self, one: str, many: str, number: float) -> str:
        """Translate a message for a count."""
        if self._messages is None:
            return super().ngettext(one, many, number)
        # The plural rules are for whole numbers; 1.5 days are several.
        return self._messages.ngettext(one, many, int(number) if float(number).is_integer() else 2)

    def number(self, value: float | Decimal, spec: str = ",") -> str:
        """Format a number with as many digits as the specification gives."""
        english = format(value, spec)
        with suppress(InvalidOperation):
            digits = Decimal(english.replace(",", ""))
            places = max(0, -int(digits.as_tuple().exponent))
            pattern = copy(self._decimal)
            pattern.frac_prec = (places, places)
            formatted: str = pattern.apply(digits, self._locale, group_separator="," in spec)
            return formatted
        return english

    def date(self, day: date) -> str:
        """Format a day as the language's short texts write it: 05.03.2026."""
        return format_date(day, "medium", locale=self._locale)

    def money(self, amount: str, currency: str | None, *, grouped: bool = True) -> str:
        """Format an amount with the language's signs and the currency's symbol: 1.234,50 €."""
        del grouped
        try:
            digits = Decimal(amount)
        except InvalidOperation:
            return super().money(amount, currency)
        if currency:
            return format_currency(digits, currency, locale=self._locale)
        return self.number(digits, ",.2f")

    def amount(self, amount: str, currency: str | None) -> str:
        """Format an amount, as `money` does."""
        return self.money(amount, currency)

    def mid_sentence(self, title: str) -> str:
        """Return a title as a part of a sentence: as it is, since other languages keep capitals."""
        return title

    def record(self, says: str) -> str:
        """Translate what a record says, part by part between commas; an unknown part stays."""
        return ", ".join(map(self._part, says.split(", ")))

    def _part(self, part: str) -> str:
        for record in self._records:
            match = record.pattern.fullmatch(part)
            if match is not None:
                values = {name: self._value(value) for name, value in match.groupdict().items()}
                return record.translation.format_map(values)
        return self._value(part)

    def _value(self, value: str) -> str:
        """Format a day or a number; translate a name."""
        if _DAY.fullmatch(value):
            return self.date(date.fromisoformat(value))
        if _NUMBER.fullmatch(value):
            return self.number(Decimal(value), ",f")
        return self.pgettext(NAME, value.replace("_", " "))


class _Record:
    """A pattern of what records say, and its translation."""

    def __init__(self, message: str, translation: str) -> None:
        escaped = re.sub(r"\\\{([a-z_]+)\\\}", _group, re.escape(message))
        self.pattern = re.compile(escaped, re.DOTALL)
        self.literal = len(_SLOT.sub("", message))
        self.translation = translation


def _group(slot: re.Match[str]) -> str:
    """Return the pattern of a slot: a day where its name says so, else any text."""
    name = slot[1]
    return rf"(?P<{name}>{_DAY.pattern if name in DAYS else '.+?'})"


def _records(catalogue: Catalog) -> Iterator[_Record]:
    for message in catalogue:
        if message.context == RECORD and message.string and not message.fuzzy:
            yield _Record(str(message.id), str(message.string))


def _compiled(catalogue: Catalog) -> GNUTranslations:
    stream = BytesIO()
    write_mo(stream, catalogue)
    stream.seek(0)
    return GNUTranslations(stream)


def read_language(code: str, rules: Sequence[Path] = ()) -> Language:
    """Read a language with the translations in folders of rules, of which the last comes first.

    Raises:
        ClientFitError: code "language-unknown" where reports have no such language, "language-file" where a
            PO file can't be read.
    """
    if code == ENGLISH.code:
        return ENGLISH
    if code not in available():
        raise ClientFitError(
            Problem(
                code="language-unknown",
                message="reports have no such language",
                found=str(code),
                hint=f"there are: {', '.join(available())}",
            )
        )
    files = [folder / FOLDER / f"{code}{SUFFIX}" for folder in reversed(rules)]
    catalogues = [read_catalogue(file, code) for file in files if file.is_file()]
    return Translation(code, [*catalogues, _shipped(code)])


@cache
def _shipped(code: str) -> Catalog:
    return read_catalogue(Path(__file__).parent / f"{code}{SUFFIX}", code)


def read_catalogue(file: Path, code: str) -> Catalog:
    """Read a PO file.

    Raises:
        ClientFitError: code "language-file", where it can't be read.
    """
    try:
        with file.open("rb") as stream:
            return read_po(stream, locale=code, abort_invalid=True)
    except (PoFileError, UnknownLocaleError, OSError, ValueError) as error:
        raise ClientFitError(
            Problem(
                code="language-file",
                message="a file of translations can't be read",
                file=str(file),
                line=getattr(error, "lineno", None),
                found=getattr(error, "line", None) or str(error),
            )
        ) from error
