"""Measured values as bars, with the thresholds of the levels they are compared with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clientfit.model import Condition, SignalVerdict
from clientfit.reports.html.wording import note, quantity
from clientfit.reports.words import RAISED, spoken

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
        yield _bar(labels.get(measure, spoken(measure).replace(".", " ")), asked)


def _bar(label: str, asked: list[tuple[str, Condition]]) -> Bar:
    _, first = asked[0]
    value = first.value
    greatest = max(abs(number) for number in (value or 0, *(condition.threshold for _, condition in asked)))
    end = min(1.0, ROOM * greatest) if first.unit == "share" else ROOM * greatest
    width = _percent(value or 0, end)
    return Bar(
        label=note(label),
        value=quantity(value, first.unit),
        width=width,
        inside=width >= HALF,
        thresholds=tuple(
            Threshold(
                level=level,
                at=_percent(condition.threshold, end),
                asks=f"{SIGNS[condition.op]} {quantity(condition.threshold, condition.unit)}",
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
        note(
            f"{why} ({', '.join(dict.fromkeys(references))})"
            if (references := list(filter(None, named)))
            else why
        )
        for why, named in found.items()
    )
