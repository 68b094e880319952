"""Parse days as people write them: today, last Tuesday, two weeks ago, 3 May, 03.05., 2026-05-03."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from babel import Locale
from dateutil.relativedelta import relativedelta

from clientfit.errors import ClientFitError, Problem
from clientfit.ledger.words import Vocabulary

DayOrder = Literal["dmy", "mdy"]

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMERIC = re.compile(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})?)?")
_ORDINAL = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)?")
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_COUNT = re.compile(r"\d{1,4}", re.ASCII)
_WEEK = 7
_MONTHS = 12
_WIDEST = 6
"""Greatest number of words of a day."""


@dataclass(frozen=True)
class ParsedDay:
    """A day, and the number of words that it took."""

    day: date
    words: int


@dataclass(frozen=True)
class DayReader:
    """Parses days relative to another day.

    Args:
        vocabulary: the words for days and spans.
        today: the day that relative words count from.
        order: order of day and month in dates with a slash; None refuses ambiguous ones.
        ahead: whether a weekday, or a day without a year, is the next one; else the last one.
    """

    vocabulary: Vocabulary
    today: date
    order: DayOrder | None = None
    ahead: bool = False

    def read(self, words: Sequence[str]) -> ParsedDay | None:
        """Parse the longest day that the words begin with; None where they begin with none.

        Raises:
            ClientFitError: `log-unclear`: the day is ambiguous, or not in the calendar.
        """
        for count in range(min(_WIDEST, len(words)), 0, -1):
            day = self._day([word.casefold().rstrip(",") for word in words[:count]])
            if day is not None:
                return ParsedDay(day, count)
        return None

    def _day(self, words: list[str]) -> date | None:
        text = " ".join(words)
        if text in self.vocabulary.days:
            return self.today + timedelta(days=self.vocabulary.days[text])
        if len(words) == 1:
            return self._numeric(words[0]) or self._weekday(words, 0)
        return self._span(words) or self._last_or_next(text) or self._named(words)

    def _numeric(self, text: str) -> date | None:
        if _ISO.fullmatch(text):
            return _calendar_day(text, *map(int, text.split("-")))
        match = _NUMERIC.fullmatch(text)
        if match is None or (match[4] is None and match[2] == "." and not text.endswith(".")):
            return None  # 12.50 is an amount
        first, second = int(match[1]), int(match[3])
        order = "dmy" if match[2] == "." or first > _MONTHS else "mdy" if second > _MONTHS else self.order
        if order is None and first != second:
            raise unclear(
                f"{text} may be two days",
                hint="write 3 May or 2026-05-03, or say --date-order dmy or mdy",
            )
        day, month = (second, first) if order == "mdy" else (first, second)
        return self._in_year(text, day, month, match[4])

    def _named(self, words: list[str]) -> date | None:
        """Parse 3 May, May 3rd, 3. Mai 2026; without a year it is the nearest."""
        *rest, last = [word for word in words if word != "of"]
        year = last if _YEAR.fullmatch(last) else None
        parts = rest if year else [*rest, last]
        months = _month_names(self.vocabulary.languages)
        if len(parts) != 2:  # noqa: PLR2004 - a day and a month
            return None
        for number, name in (parts, parts[::-1]):
            match = _ORDINAL.fullmatch(number)
            if match and name.rstrip(".") in months:
                return self._in_year(" ".join(words), int(match[1]), months[name.rstrip(".")], year)
        return None

    def _in_year(self, text: str, day: int, month: int, year: str | None) -> date:
        if year is not None:
            return _calendar_day(text, int(year) if len(year) > 2 else 2000 + int(year), month, day)  # noqa: PLR2004
        years = (
            range(self.today.year, self.today.year + 9) if self.ahead else range(self.today.year, 1900, -1)
        )
        for each in years:  # up to 8 years to a 29 February
            if _exists(each, month, day):
                found = date(each, month, day)
                if (found >= self.today) if self.ahead else (found <= self.today):
                    return found
            elif not _exists(2000, month, day):
                break
        raise unclear(f"{text} is no day of the calendar")

    def _last_or_next(self, text: str) -> date | None:
        for phrases, sign in (
            (self.vocabulary.before_weekday.last, -1),
            (self.vocabulary.before_weekday.next, 1),
        ):
            for before in phrases:
                if text.startswith(f"{before} "):
                    return self._weekday([text.removeprefix(f"{before} ")], sign)
        return None

    def _weekday(self, words: list[str], sign: int) -> date | None:
        """Return the last (-1) or next (1) such weekday; with sign 0 it may be today."""
        weekday = _weekday_names(self.vocabulary.languages).get(words[0].rstrip("."))
        if weekday is None:
            return None
        back = (self.today.weekday() - weekday) % _WEEK
        if sign > 0 or (sign == 0 and self.ahead):
            ahead = (weekday - self.today.weekday()) % _WEEK
            return self.today + timedelta(days=ahead or (_WEEK if sign else 0))
        return self.today - timedelta(days=back or (_WEEK if sign else 0))

    def _span(self, words: list[str]) -> date | None:
        """Parse two weeks ago, vor 3 Tagen, in 30 days; with `ahead` also 30 days alone."""
        vocabulary = self.vocabulary
        if words[-1] in vocabulary.ago.after:
            return self._shifted(words[:-1], -1)
        if words[0] in vocabulary.ago.before:
            return self._shifted(words[1:], -1)
        text = " ".join(words)
        for before in vocabulary.ahead:
            if text.startswith(f"{before} "):
                return self._shifted(text.removeprefix(f"{before} ").split(), 1)
        return self._shifted(words, 1) if self.ahead else None

    def _shifted(self, words: list[str], sign: int) -> date | None:
        if len(words) != 2:  # noqa: PLR2004 - a number and a unit
            return None
        number, unit = words
        count = int(number) if _COUNT.fullmatch(number) else self.vocabulary.numbers.get(number)
        name = next((name for name, units in self.vocabulary.spans.items() if unit in units), None)
        if count is None or name is None:
            return None
        months, days = (
            ({"months": 1, "years": _MONTHS}[name] * count, 0)
            if name in {"months", "years"}
            else (0, {"days": 1, "weeks": _WEEK}[name] * count)
        )
        try:
            return self.today + relativedelta(months=sign * months, days=sign * days)
        except (ValueError, OverflowError) as error:
            raise unclear(f"{' '.join(words)} leads out of the calendar") from error


def unclear(message: str, *, found: str | None = None, hint: str | None = None) -> ClientFitError:
    """Build the error for words that can't be parsed."""
    return ClientFitError(Problem(code="log-unclear", message=message, found=found, hint=hint))


def _calendar_day(text: str, year: int, month: int, day: int) -> date:
    if not _exists(year, month, day) or not 1900 <= year <= 2200:  # noqa: PLR2004 - the years of the event table
        raise unclear(f"{text} is no day of the calendar")
    return date(year, month, day)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@cache
def _month_names(languages: tuple[str, ...]) -> dict[str, int]:
    return dict(_names(languages, "months")) | {"sept": 9}


@cache
def _weekday_names(languages: tuple[str, ...]) -> dict[str, int]:
    return dict(_names(languages, "days"))


def _names(languages: tuple[str, ...], field: Literal["months", "days"]) -> list[tuple[str, int]]:
    """Return the wide and abbreviated names of CLDR, in lower case and without a final point."""
    return [
        (name.casefold().rstrip("."), number)
        for language in languages
        for form in getattr(Locale.parse(language), field).values()
        for width in ("abbreviated", "wide")
        for number, name in form[width].items()
    ]
