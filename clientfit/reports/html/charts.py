"""Places on the axes of charts: days and numbers as parts of a width or height."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clientfit.model import Condition, SignalVerdict
from clientfit.model.timeline import Legend, Payment, Timeline
from clientfit.reports.html.formatting import clip_note, format_money, format_quantity
from clientfit.reports.phrases import RAISED, humanize, pluralize

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


ROOM = 1.15
"""The axis ends this much beyond the greatest number on it."""

HALF = 50
"""Percent of the width from which on the value stands inside its bar."""


@dataclass(frozen=True)
class Threshold:
    """What a level asks of the value, in words, and where that lies on the bar in percent."""

    level: str
    at: float
    asks: str
    holds: bool
    override: bool


@dataclass(frozen=True)
class Bar:
    """One measured value; `width` is in percent, `inside` whether the value is written on the bar itself."""

    label: str
    value: str
    width: float
    inside: bool
    thresholds: tuple[Threshold, ...]


def bars(signal: SignalVerdict, labels: Mapping[str, str]) -> Iterator[Bar]:
    """A bar for each measured value that the levels of a signal look at, in the order of the levels."""
    by_measure: dict[str, list[tuple[str, Condition]]] = {}
    for level in reversed(RAISED):
        for condition in signal.conditions.get(level, ()):
            by_measure.setdefault(condition.measure, []).append((level, condition))
    for measure, asked in by_measure.items():
        yield _bar(labels.get(measure, humanize(measure).replace(".", " ")), asked)


def _bar(label: str, asked: list[tuple[str, Condition]]) -> Bar:
    _, first = asked[0]
    value = first.value
    greatest = max(abs(number) for number in (value or 0, *(condition.threshold for _, condition in asked)))
    end = min(1.0, ROOM * greatest) if first.unit == "share" else ROOM * greatest
    width = _percent(value or 0, end)
    return Bar(
        label=clip_note(label),
        value=format_quantity(value, first.unit),
        width=width,
        inside=width >= HALF,
        thresholds=tuple(
            Threshold(
                level=level,
                at=_percent(condition.threshold, end),
                asks=f"{SIGNS[condition.op]} {format_quantity(condition.threshold, condition.unit)}",
                holds=condition.holds,
                override=condition.source != "rulebook",
            )
            for level, condition in asked
        ),
    )


SIGNS = {">": ">", ">=": "≥", "<": "<", "<=": "≤", "==": "="}
"""How a comparison is written."""


def _percent(value: float, end: float) -> float:
    return round(100 * min(1.0, max(0.0, value / end)), 1) if end else 0.0


def grounds(signal: SignalVerdict) -> tuple[str, ...]:
    """Why the thresholds of the signal's own level are what they are, each reason with where it is from."""
    found: dict[str, list[str]] = {}
    for condition in signal.conditions.get(signal.level, ()):
        if condition.why:
            found.setdefault(condition.why, []).append(condition.reference or "")
    return tuple(
        clip_note(
            f"{why} ({', '.join(dict.fromkeys(references))})"
            if (references := list(filter(None, named)))
            else why
        )
        for why, named in found.items()
    )


LANE = 22
"""Pixels of a lane's height."""


@dataclass(frozen=True)
class Lane:
    """One kind of event: its dots as SVG paths, `cited` those that a raised signal counts."""

    kind: str
    count: int
    plain: str
    cited: str


@dataclass(frozen=True)
class History:
    """The chart; `says` is what a reader who can't see it hears."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    height: int
    says: str


def history(timeline: Timeline, raised: Collection[str], as_of: date) -> History | None:
    """The lanes of a client's events, the busiest kind first; None without events."""
    entries = timeline.entries
    if not entries:
        return None
    axis = span([entry.day for entry in entries], as_of)
    totals: dict[str, int] = {}
    marked: dict[str, set[int]] = {}
    plain: dict[str, set[int]] = {}
    for entry in entries:
        totals[entry.kind] = totals.get(entry.kind, 0) + entry.count
        places = marked if any(signal in raised for signal in entry.signals) else plain
        places.setdefault(entry.kind, set()).add(axis.place(entry.day))
    kinds = sorted(totals, key=lambda kind: (-totals[kind], kind))
    lanes = tuple(
        Lane(
            kind=humanize(kind),
            count=totals[kind],
            plain=_dots(plain.get(kind, set()), at),
            cited=_dots(marked.get(kind, set()), at),
        )
        for at, kind in enumerate(kinds)
    )
    return History(
        lanes=lanes,
        ticks=tuple(axis.ticks()),
        height=LANE * len(lanes),
        says=_history_summary(axis, totals, kinds, sum(map(len, marked.values()))),
    )


def _dots(places: Collection[int], lane: int) -> str:
    """Lines of next to no length: their caps make each a dot, whatever the chart's width.

    Of a line of no length at all, a square cap is lost in print.
    """
    y = LANE * lane + LANE // 2
    return "".join(f"M{x} {y}h.1" for x in sorted(places))


def _history_summary(axis: Span, totals: dict[str, int], kinds: list[str], marked: int) -> str:
    told = ", ".join(f"{humanize(kind)} {totals[kind]:,}" for kind in kinds)
    cited = f"; {pluralize(marked, 'day')} with records that count" if marked else ""
    return f"Timeline from {axis.start} to {axis.end}: {told}{cited}."


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
        says=_payments_summary(drawn),
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
            yield Line(y, pluralize(days, "day") if days else "due")


def _payments_summary(drawn: tuple[Payment, ...]) -> str:
    late = [payment.late for payment in drawn if payment.late]
    still = sum(payment.paid is None for payment in drawn)
    told = (
        f"{len(late):,} came or are late, the latest by {pluralize(max(late), 'day')}"
        if late
        else "none is late"
    )
    return f"{len(drawn):,} payments due: {told}; {still:,} still open."


def _row(payment: Payment, as_of: date) -> Row:
    paid = str(payment.paid) if payment.paid else "not due yet" if payment.due > as_of else "open"
    amount = format_money(payment.amount, payment.currency) if payment.amount else ""
    return Row(due=payment.due, paid=paid, late=str(payment.late), amount=amount)
