"""English, and what every other language provides in its place."""

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

SUFFIX = ".po"
"""The suffix of files of translations."""


class Language:
    """English: messages as in the source code, and the formats of numbers, days and money.

    `code` is the language's code as in "de" or "pt_BR".
    """

    code = "en"

    def gettext(self, message: str) -> str:
        """Translate a message."""
        return message

    def pgettext(self, context: str, message: str) -> str:
        """Translate a message in a context; "name" is that of names, levels and kinds."""
        del context
        return message

    def ngettext(self, one: str, many: str, number: float) -> str:
        """Translate a message for a count, by the language's plural forms."""
        return one if number == 1 else many

    def number(self, value: float | Decimal, spec: str = ",") -> str:
        """Format a number by a format specification such as ",.1f", with the language's signs."""
        return format(value, spec)

    def date(self, day: date) -> str:
        """Format a day: 2026-03-05."""
        return day.isoformat()

    def money(self, amount: str, currency: str | None, *, grouped: bool = True) -> str:
        """Format an amount given as digits: "GBP 2,400.00"; without `grouped`, "GBP 2400.00"."""
        units, point, cents = amount.partition(".")
        whole = f"{int(units):,}" if grouped and units.isdecimal() else units
        return f"{currency} {whole}{point}{cents}" if currency else f"{whole}{point}{cents}"

    def amount(self, amount: str, currency: str | None) -> str:
        """Format the amount of one record as in its source: "2400.00 GBP"."""
        return f"{amount} {currency}" if currency else amount

    def mid_sentence(self, title: str) -> str:
        """Return a title as a part of a sentence, without capitals."""
        return title.lower()

    def record(self, says: str) -> str:
        """Translate what a record of the evidence says, such as "quoted 2026-03-05, no decision"."""
        return says


ENGLISH = Language()
"""The language of the sources."""


@cache
def available() -> tuple[str, ...]:
    """Return the codes of the languages that reports can be written in."""
    shipped = Path(__file__).parent.glob(f"*{SUFFIX}")
    return tuple(sorted({ENGLISH.code, *(file.stem for file in shipped)}))
