"""The timeline of a client: a lane for each kind of event, with what signals count marked."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from clientfit.model.timeline import Timeline
from clientfit.reports.html.scale import Span, Tick, span
from clientfit.reports.words import counted, spoken

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
            kind=spoken(kind),
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
        says=_says(axis, totals, kinds, sum(map(len, marked.values()))),
    )


def _dots(places: Collection[int], lane: int) -> str:
    """Lines of next to no length: their caps make each a dot, whatever the chart's width.

    Of a line of no length at all, a square cap is lost in print.
    """
    y = LANE * lane + LANE // 2
    return "".join(f"M{x} {y}h.1" for x in sorted(places))


def _says(axis: Span, totals: dict[str, int], kinds: list[str], marked: int) -> str:
    told = ", ".join(f"{spoken(kind)} {totals[kind]:,}" for kind in kinds)
    cited = f"; {counted(marked, 'day')} with records that count" if marked else ""
    return f"Timeline from {axis.start} to {axis.end}: {told}{cited}."
