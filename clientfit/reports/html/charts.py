"""Charts: bars of measured values, the timeline of events, and payments against due dates."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clientfit.languages import gettext, ngettext, pgettext
from clientfit.model import Condition, SignalVerdict
from clientfit.model.timeline import Legend, Payment, Timeline
from clientfit.reports.html.formatting import clip_note, format_money, format_quantity
from clientfit.reports.phrases import RAISED, count_text, day_text, humanize, pluralize

WIDE = 1000
"""Width of a chart in its own units; it stretches to the page."""

MONTHS = (1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000, 120_000)
"""Possible distances of two ticks of a time axis, in months."""

NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Names of the months, independent of the locale."""

TICKS = 6
"""Greatest number of labels, so that they fit on a telephone."""

SHORT = 60
"""Least length of a time axis, in days."""

EDGE = 8
"""Distance from an edge, in percent, within which a label starts or ends at its tick."""


@dataclass(frozen=True)
class Tick:
    """A label on an axis at a position in percent; `anchor` is the SVG text anchor."""

    at: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True)
class Span:
    """A time axis from one day to another."""

    start: date
    end: date

    def place(self, day: date) -> int:
        """Return a day's position on the axis, 0 to WIDE, clamped to the ends."""
        within = (day - self.start).days / max(1, (self.end - self.start).days)
        return round(WIDE * min(1.0, max(0.0, within)))

    def ticks(self) -> Iterator[Tick]:
        """Yield ticks at first days of months, evenly spaced, labelled by month and year or by year."""
        length = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month
        apart = next((months for months in MONTHS if length <= months * TICKS), MONTHS[-1])
        month = self.start.year * 12 + self.start.month - 1
        month += -month % apart
        while month < 12 * (date.max.year + 1) and date(month // 12, month % 12 + 1, 1) <= self.end:
            day = date(month // 12, month % 12 + 1, 1)
            if day >= self.start:
                label = (
                    str(day.year)
                    if apart >= MONTHS[3]
                    else f"{pgettext('month', NAMES[day.month - 1])} {day.year}"
                )
                yield tick(self.place(day) / 10, label)
            month += apart


def span(days: list[date], until: date) -> Span:
    """Return the axis that contains all these days and `until`."""
    last = max([until, *days])
    first = min([last, *days])
    return Span(min(first, date.fromordinal(max(1, last.toordinal() - SHORT))), last)


def tick(at: float, label: str) -> Tick:
    """Return a tick whose label stays within the axis."""
    anchor = "start" if at < EDGE else "end" if at > 100 - EDGE else "middle"
    return Tick(round(at, 1), label, anchor)


ROOM = 1.15
"""Ratio of an axis's end to the greatest number on it."""

NEAR = 1.0
"""Distance of two thresholds, in percent, below which one would cover the other."""

APART = 4
"""Distance in pixels at which such thresholds are drawn."""


@dataclass(frozen=True)
class Threshold:
    """A level's threshold as text; its position on the bar in percent, and `shift` pixels to the right."""

    level: str
    at: float
    shift: int
    asks: str
    holds: bool
    override: bool


@dataclass(frozen=True)
class Bar:
    """A measured value; `width` is in percent."""

    label: str
    value: str
    width: float
    thresholds: tuple[Threshold, ...]


def bars(signal: SignalVerdict, labels: Mapping[str, str]) -> Iterator[Bar]:
    """Yield a bar for each measure in a signal's conditions, in the order of the levels."""
    by_measure: dict[str, list[tuple[str, Condition]]] = {}
    for level in reversed(RAISED):
        for condition in signal.conditions.get(level, ()):
            by_measure.setdefault(condition.measure, []).append((level, condition))
    for measure, conditions in by_measure.items():
        yield _bar(labels.get(measure, humanize(measure).replace(".", " ")), conditions)


def _bar(label: str, conditions: list[tuple[str, Condition]]) -> Bar:
    _, first = conditions[0]
    value = first.value
    greatest = max(
        abs(number) for number in (value or 0, *(condition.threshold for _, condition in conditions))
    )
    end = min(1.0, ROOM * greatest) if first.unit == "share" else ROOM * greatest
    places = [_percent(condition.threshold, end) for _, condition in conditions]
    return Bar(
        label=clip_note(label),
        value=format_quantity(value, first.unit),
        width=_percent(value or 0, end),
        thresholds=tuple(
            Threshold(
                level=level,
                at=at,
                shift=APART * sum(abs(at - before) < NEAR for before in places[:number]),
                asks=f"{SIGNS[condition.op]} {format_quantity(condition.threshold, condition.unit)}",
                holds=condition.holds,
                override=condition.source != "rulebook",
            )
            for number, (at, (level, condition)) in enumerate(zip(places, conditions, strict=True))
        ),
    )


SIGNS = {">": ">", ">=": "≥", "<": "<", "<=": "≤", "==": "="}
"""The sign of each comparison."""


def _percent(value: float, end: float) -> float:
    return round(100 * min(1.0, max(0.0, value / end)), 1) if end else 0.0


def grounds(signal: SignalVerdict) -> tuple[str, ...]:
    """Return the reasons for the thresholds of the signal's level; `explain` has their sources."""
    reasons = (condition.why for condition in signal.conditions.get(signal.level, ()) if condition.why)
    return tuple(map(clip_note, dict.fromkeys(reasons)))


LANE = 22
"""Height of a lane in pixels."""


@dataclass(frozen=True)
class Lane:
    """A kind of event: its dots as SVG paths, `cited` those that a raised signal counts."""

    kind: str
    count: int
    plain: str
    cited: str


@dataclass(frozen=True)
class History:
    """The timeline chart; `says` is its text for screen readers."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    height: int
    says: str


def history(timeline: Timeline, raised: Collection[str], as_of: date) -> History | None:
    """Build the timeline of a client's events, the most frequent kind first; None without events."""
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
    """Draw dots as lines of nearly no length: their caps stay round at any width of the chart.

    A line of length 0 would lose its cap in print.
    """
    y = LANE * lane + LANE // 2
    return "".join(f"M{x} {y}h.1" for x in sorted(places))


def _history_summary(axis: Span, totals: dict[str, int], kinds: list[str], marked: int) -> str:
    counts = ", ".join(f"{humanize(kind)} {count_text(totals[kind])}" for kind in kinds)
    if marked:
        counts += ngettext(
            "; {days} day with records that count", "; {days} days with records that count", marked
        ).format(days=count_text(marked))
    return gettext("Timeline from {start} to {end}: {counts}.").format(
        start=day_text(axis.start), end=day_text(axis.end), counts=counts
    )


HIGH = 150
"""Height of the chart in pixels."""

MARGIN = 12
"""Pixels above the highest dot and below the due line."""

LOWEST = 30
"""Least range of the chart in days."""

ROWS = 60
"""Number of payments in the table, the newest."""

SHADES = 5
"""Number of shades; later ages share the last."""


@dataclass(frozen=True)
class Stems:
    """The payments of one age, as SVG paths: stems up from the due line, dots of paid and of open ones."""

    shade: int
    stems: str
    paid: str
    open: str


@dataclass(frozen=True)
class Line:
    """A line across the chart at a number of days late."""

    y: int
    label: str


@dataclass(frozen=True)
class Row:
    """A payment in the table below the chart."""

    due: date
    paid: str
    late: str
    amount: str


@dataclass(frozen=True)
class Payments:
    """The payment chart; `says` is its text for screen readers, `earlier` counts payments not in `rows`."""

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
    """Build the chart of payments against due dates; None where nothing was due."""
    due_payments = timeline.payments
    if not due_payments:
        return None
    axis = span([payment.due for payment in due_payments], as_of)
    top = max(LOWEST, *(payment.late for payment in due_payments))
    marks = [
        (shade(payment.late, legend.ages), axis.place(payment.due), height(payment.late, top), payment)
        for payment in due_payments
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
        says=_payments_summary(due_payments),
        rows=tuple(_row(payment, as_of) for payment in reversed(due_payments[-ROWS:])),
        earlier=max(0, len(due_payments) - ROWS),
    )


def shade(late: int, ages: tuple[int, ...]) -> int:
    """Return the shade of a payment `late` days late; 0 is in time."""
    return min(SHADES - 1, sum(late > begins for begins in ages))


def height(late: int, top: int) -> int:
    """Return the distance from the upper edge for a payment `late` days late, in pixels."""
    return round(HIGH - MARGIN - (HIGH - 2 * MARGIN) * late / top)


def _lines(legend: Legend, top: int) -> Iterator[Line]:
    """Yield the due line and the lines where ages begin, without those too close to the line below."""
    last = HIGH + MARGIN
    for days in sorted({0, *legend.ages}):
        y = height(days, top)
        if days <= top and last - y >= MARGIN:
            last = y
            yield Line(y, pluralize(days, "day") if days else gettext("due"))


def _payments_summary(due_payments: tuple[Payment, ...]) -> str:
    late = [payment.late for payment in due_payments if payment.late]
    still = sum(payment.paid is None for payment in due_payments)
    lateness = gettext("none is late")
    if late:
        lateness = gettext("{count} came or are late, the latest by {days}").format(
            count=count_text(len(late)), days=pluralize(max(late), "day")
        )
    return gettext("{count} payments due: {late}; {open} still open.").format(
        count=count_text(len(due_payments)), late=lateness, open=count_text(still)
    )


def _row(payment: Payment, as_of: date) -> Row:
    if payment.paid:
        paid = day_text(payment.paid)
    else:
        paid = gettext("not due yet") if payment.due > as_of else pgettext("name", "open")
    amount = format_money(payment.amount, payment.currency) if payment.amount else ""
    return Row(due=payment.due, paid=paid, late=str(payment.late), amount=amount)
