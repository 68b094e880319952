"""The payments of a client: each from the day it was due, as high as the days until it was paid."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from clientfit.model.timeline import Legend, Payment, Timeline
from clientfit.reports.html.scale import Tick, span
from clientfit.reports.html.wording import money
from clientfit.reports.words import counted

HIGH = 150
"""Pixels of the chart's height."""

MARGIN = 12
"""Pixels above the highest dot and below the due line."""

LOWEST = 30
"""Days that the chart is high at least, so that a day late looks like one."""

ROWS = 60
"""So many payments stand in the table, the newest."""

SHADES = 5
"""So many ages have a shade of their own; later ones share the last."""


@dataclass(frozen=True)
class Stems:
    """The payments of one age, as SVG paths: stems up from the due line, dots of paid and of open ones."""

    shade: int
    stems: str
    paid: str
    open: str


@dataclass(frozen=True)
class Line:
    """A line across the chart at so many days late."""

    y: int
    label: str


@dataclass(frozen=True)
class Row:
    """One payment in the table beside the chart."""

    due: date
    paid: str
    late: str
    amount: str


@dataclass(frozen=True)
class Payments:
    """The chart; `says` is what a reader who can't see it hears, `earlier` the payments not in `rows`."""

    title: str
    about: str
    ages: tuple[Stems, ...]
    lines: tuple[Line, ...]
    ticks: tuple[Tick, ...]
    height: int
    says: str
    rows: tuple[Row, ...]
    earlier: int


def payments(timeline: Timeline, legend: Legend, as_of: date) -> Payments | None:
    """The chart of what a client paid against what was due; None where nothing was due."""
    drawn = timeline.payments
    if not drawn:
        return None
    axis = span([payment.due for payment in drawn], as_of)
    top = max(LOWEST, *(payment.late for payment in drawn))
    marks = [
        (shade(payment.late, legend.ages), axis.place(payment.due), height(payment.late, top), payment)
        for payment in drawn
    ]
    return Payments(
        title=legend.payments,
        about=legend.payments_about,
        ages=tuple(
            Stems(
                shade=of,
                stems="".join(f"M{x} {height(0, top)}V{y}" for age, x, y, p in marks if age == of and p.late),
                paid="".join(f"M{x} {y}h0" for age, x, y, p in marks if age == of and p.paid),
                open="".join(f"M{x} {y}h0" for age, x, y, p in marks if age == of and not p.paid),
            )
            for of in sorted({age for age, *_ in marks})
        ),
        lines=tuple(_lines(legend, top)),
        ticks=tuple(axis.ticks()),
        height=HIGH,
        says=_says(drawn),
        rows=tuple(_row(payment, as_of) for payment in reversed(drawn[-ROWS:])),
        earlier=max(0, len(drawn) - ROWS),
    )


def shade(late: int, ages: tuple[int, ...]) -> int:
    """The shade of the age that so many days late belong to, 0 for in time."""
    return min(SHADES - 1, sum(late > begins for begins in ages))


def height(late: int, top: int) -> int:
    """Where so many days late lie from the upper edge, the due line being the lowest."""
    return round(HIGH - MARGIN - (HIGH - 2 * MARGIN) * late / top)


def _lines(legend: Legend, top: int) -> Iterator[Line]:
    """The due line, and where the ages begin; one that has no room above the line below it is left out."""
    last = HIGH + MARGIN
    for days in sorted({0, *legend.ages}):
        y = height(days, top)
        if days <= top and last - y >= MARGIN:
            last = y
            yield Line(y, counted(days, "day") if days else "due")


def _says(drawn: tuple[Payment, ...]) -> str:
    late = [payment.late for payment in drawn if payment.late]
    still = sum(payment.paid is None for payment in drawn)
    told = (
        f"{len(late):,} came or are late, the latest by {counted(max(late), 'day')}"
        if late
        else "none is late"
    )
    return f"{len(drawn):,} payments due: {told}; {still:,} still open."


def _row(payment: Payment, as_of: date) -> Row:
    paid = str(payment.paid) if payment.paid else "not due yet" if payment.due > as_of else "open"
    amount = money(payment.amount, payment.currency) if payment.amount else ""
    return Row(due=payment.due, paid=paid, late=str(payment.late), amount=amount)
