"""The calendar without a database: working days of countries, as the store's calendar has them."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import numpy as np

from clientfit.columnar.runtime import Array
from clientfit.store.calendar import YEARS_AHEAD, YEARS_BACK, public_holidays

_EPOCH = date(1970, 1, 1).toordinal()
_THURSDAY = 3
_WORKING = 5
_KEPT = 64


@lru_cache(_KEPT)
def _tables(names: tuple[str, ...], year: int) -> tuple[Array, Array]:
    """The tables of several countries, one after another."""
    numbers, following = zip(*(_table(name, year) for name in names), strict=True)
    return np.concatenate(numbers), np.concatenate(following)


@lru_cache(_KEPT)
def _table(country: str, year: int) -> tuple[Array, Array]:
    """For every day around a year: the number of the working day, and the next working day, -1 without."""
    first = date(year - YEARS_BACK, 1, 1)
    last = date(year + YEARS_AHEAD, 12, 31)
    days = np.arange(first.toordinal() - _EPOCH, last.toordinal() - _EPOCH + 1)
    works = (days + _THURSDAY) % 7 < _WORKING
    if country:
        free = [day.toordinal() - _EPOCH - int(days[0]) for day in public_holidays(country, first, last)]
        works[[place for place in free if 0 <= place < len(works)]] = False
    after = np.where(works, days, days[-1] + 1)
    following = np.minimum.accumulate(after[::-1])[::-1]
    return np.cumsum(works), np.where(following > days[-1], -1, following)


class Calendar:
    """The days around a year in some countries; '' has weekends only.

    `words` gives the code of each country. A day's place is that of its row in `working_day` (the number of
    the working day) and `next_working` (days since 1970, -1 where none is known).
    """

    def __init__(self, year: int, countries: set[str], words: Mapping[str, int]) -> None:
        names = ("", *sorted(countries - {""}))
        self._first = date(year - YEARS_BACK, 1, 1).toordinal() - _EPOCH
        self.working_day, self.next_working = _tables(names, year)
        self._days = len(self.working_day) // len(names)
        self._starts = np.full(len(words) + 1, -1, np.int64)
        for place, name in enumerate(names):
            if name in words:
                self._starts[words[name]] = place * self._days

    def places(self, days: Array, countries: Array, rows: int) -> Array:
        """The place of each day in a country, -1 where the calendar doesn't have it."""
        start = self._starts[countries]
        place = np.broadcast_to(days - self._first, rows)
        return np.where((start >= 0) & (place >= 0) & (place < self._days), start + place, -1)
