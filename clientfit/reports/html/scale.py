"""Places on the axes of charts: days and numbers as parts of a width or height."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

WIDE = 1000
"""A chart's own width; it stretches to the width there is."""

MONTHS = (1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000, 120_000)
"""What two ticks of a time axis may lie apart."""

NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""The months, whatever the locale."""

TICKS = 6
"""At most so many labels have room on a telephone."""

SHORT = 60
"""A span of days that an axis has at least, so that one day is no whole chart."""

EDGE = 8
"""Percent of the width next to an edge within which a label begins or ends at its tick."""


@dataclass(frozen=True)
class Tick:
    """A labelled place on an axis, in percent; `anchor` is which end of the label stands there."""

    at: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True)
class Span:
    """A time axis from one day to another."""

    start: date
    end: date

    def place(self, day: date) -> int:
        """Where a day lies on the axis, from 0 to WIDE; days beyond the ends lie on them."""
        within = (day - self.start).days / max(1, (self.end - self.start).days)
        return round(WIDE * min(1.0, max(0.0, within)))

    def ticks(self) -> Iterator[Tick]:
        """First days of months, evenly apart, named by month and year, or by the year alone."""
        length = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month
        apart = next((months for months in MONTHS if length <= months * TICKS), MONTHS[-1])
        month = self.start.year * 12 + self.start.month - 1
        month += -month % apart
        while month < 12 * (date.max.year + 1) and date(month // 12, month % 12 + 1, 1) <= self.end:
            day = date(month // 12, month % 12 + 1, 1)
            if day >= self.start:
                label = str(day.year) if apart >= MONTHS[3] else f"{NAMES[day.month - 1]} {day.year}"
                yield tick(self.place(day) / 10, label)
            month += apart


def span(days: list[date], until: date) -> Span:
    """The axis that holds all these days, until the last of them or `until`."""
    last = max([until, *days])
    first = min([last, *days])
    return Span(min(first, date.fromordinal(max(1, last.toordinal() - SHORT))), last)


def tick(at: float, label: str) -> Tick:
    """A tick whose label stays within the axis."""
    anchor = "start" if at < EDGE else "end" if at > 100 - EDGE else "middle"
    return Tick(round(at, 1), label, anchor)
