"""Thresholds that never or always hold, levels out of order, and exemptions that excuse everybody.

Conditions are an interval for each measure's field; one set of them implies another where its intervals lie
in the other's.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import inf

from clientfit.lint.codes import Finding, find
from clientfit.rulebook import Places, Rulebook
from clientfit.rulebook.schema import RAISED, Condition, Exemption, Raised, Signal
from clientfit.yaml_source import Loc


@dataclass(frozen=True)
class Interval:
    """The numbers from `low` to `high`; each end belongs to it unless it is open."""

    low: float = -inf
    high: float = inf
    low_open: bool = False
    high_open: bool = False

    def __and__(self, other: "Interval") -> "Interval":
        """Return the numbers in both."""
        low, low_open = max((self.low, self.low_open), (other.low, other.low_open))
        high, inside = min((self.high, not self.high_open), (other.high, not other.high_open))
        return Interval(low, high, low_open, not inside)

    @property
    def empty(self) -> bool:
        """Whether no number is in it."""
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def __le__(self, other: "Interval") -> bool:
        """Return whether all of it lies in the other."""
        return self.empty or (self & other) == self


Box = dict[str, Interval]
"""Intervals by measure's field; a field that isn't named may have any value."""


def interval(condition: Condition) -> Interval:
    """Return the numbers that meet a condition."""
    value = float(condition.value)
    return {
        ">": Interval(low=value, low_open=True),
        ">=": Interval(low=value),
        "<": Interval(high=value, high_open=True),
        "<=": Interval(high=value),
        "==": Interval(value, value),
    }[condition.op]


def bounds_of(rulebook: Rulebook, path: str) -> Interval:
    """Return the numbers that a measure's field can be."""
    name, _, field = path.partition(".")
    measure = rulebook.measures[name]
    if rulebook.is_share(path):
        # A Wilson lower bound comes near 1 and never reaches it.
        return Interval(0, 1, high_open=field in rulebook.bounds)
    counted = field in ("opportunities", "incidents", "n_eff")
    counted |= field in ("", "value") and measure.value is None
    return Interval(low=0) if counted else Interval()


def is_whole(rulebook: Rulebook, path: str) -> bool:
    """Return whether a measure's field is a count, which is a whole number."""
    name, _, field = path.partition(".")
    measure = rulebook.measures[name]
    return field in ("opportunities", "incidents") or (
        field in ("", "value") and measure.value is None and measure.unit == "count"
    )


def box(rulebook: Rulebook, conditions: Iterable[Condition]) -> Box:
    """Return the intervals in which conditions hold together, within the bounds of the measures."""
    bounds: Box = {}
    for condition in conditions:
        path = condition.measure.removesuffix(".value")
        bounds[path] = bounds.get(path, bounds_of(rulebook, path)) & interval(condition)
    for path, inside in list(bounds.items()):
        name, _, field = path.partition(".")
        whole = f"{name}.opportunities"
        if field == "incidents":  # no more incidents than opportunities
            bounds[whole] = bounds.get(whole, Interval(low=0)) & Interval(inside.low, inf, inside.low_open)
    return bounds


def implies(some: Box, others: Box) -> bool:
    """Return whether the second box contains the first."""
    return all(path in some and some[path] <= inside for path, inside in others.items())


def check_thresholds(rulebook: Rulebook, places: Places) -> Iterator[Finding]:
    """Find conditions without effect, levels that hide each other and exemptions that excuse everybody."""
    for loc, conditions in _conditions(rulebook):
        for at, condition in enumerate(conditions):
            yield from _check_condition(rulebook, places, condition, (*loc, at))
    for name, signal in rulebook.signals.items():
        yield from _check_signal(rulebook, places, name, signal)
    for name, type_ in rulebook.types.items():
        for exemption, excuse in type_.exemptions.items():
            loc = ("types", name, "exemptions", exemption)
            yield from _check_exemption(rulebook, places, name, excuse, loc)


def _conditions(rulebook: Rulebook) -> Iterator[tuple[Loc, tuple[Condition, ...]]]:
    for name, signal in rulebook.signals.items():
        for level, part in signal.levels.items():
            yield ("signals", name, "levels", level, "when"), part.when
    for name, type_ in rulebook.types.items():
        for exemption, excuse in type_.exemptions.items():
            yield ("types", name, "exemptions", exemption, "when"), excuse.when
    for name, fact in rulebook.facts.items():
        yield ("facts", name, "when"), fact.when
    for section in ("notes", "positives", "recovery"):
        for name, remark in getattr(rulebook, section).items():
            yield (section, name, "when"), remark.when


def _check_condition(rulebook: Rulebook, places: Places, condition: Condition, loc: Loc) -> Iterator[Finding]:
    bounds, inside = bounds_of(rulebook, condition.measure), interval(condition)
    written = f"{condition.measure} {condition.op} {condition.value:g}"
    among = f"{condition.measure} lies between {bounds.low:g} and {bounds.high:g}"
    if bounds.high == inf:
        among = f"{condition.measure} is never below {bounds.low:g}"
    if is_whole(rulebook, condition.measure) and condition.op == "==" and condition.value % 1:
        yield find(places, "CF301", loc, "the condition never holds", written, "a count is a whole number")
    elif (bounds & inside).empty:
        yield find(places, "CF301", loc, "the condition never holds", written, among)
    elif bounds != Interval() and bounds <= inside:
        yield find(places, "CF302", loc, "the condition always holds", written, among)


def _reached(rulebook: Rulebook, signal: Signal, level: Raised) -> Box:
    """Return where a signal has a level: its conditions and the least evidence together."""
    needed = signal.min_evidence
    conditions = list(signal.levels[level].when)
    if needed.waived_by is None:
        conditions.append(Condition(measure=needed.measure, op=">=", value=needed.at_least))
    return box(rulebook, conditions)


def _check_signal(rulebook: Rulebook, places: Places, name: str, signal: Signal) -> Iterator[Finding]:
    levels = [level for level in RAISED if level in signal.levels]
    reached = {level: _reached(rulebook, signal, level) for level in levels}
    for at, level in enumerate(levels):
        loc: Loc = ("signals", name, "levels", level)
        single = any(
            (bounds_of(rulebook, each.measure) & interval(each)).empty for each in signal.levels[level].when
        )
        if not single and any(inside.empty for inside in reached[level].values()):
            hint = "no record meets all of its conditions and the least evidence"
            yield find(places, "CF301", loc, f"{name} never reaches {level}", hint=hint)
            continue
        for worse in levels[at + 1 :]:
            if implies(reached[level], box(rulebook, signal.levels[worse].when)):
                hint = f"make {worse} harder to reach than {level}"
                yield find(places, "CF303", loc, f"{name} is never {level}: it is {worse} then", hint=hint)
                break


def _check_exemption(
    rulebook: Rulebook, places: Places, name: str, excuse: Exemption, loc: Loc
) -> Iterator[Finding]:
    own = rulebook.signals_of(name)
    signals = {each: rulebook.signals[each] for each in excuse.signals or own}
    raised = [part for part in rulebook.types[name].raised_by if {*part.signals} & {*signals}]
    worst = max((_worst(part.level, part.cap, signals, part.signals) for part in raised), default=0)
    caps = ("clear", *RAISED)
    if worst <= caps.index(excuse.cap):
        hint = f"its signals raise {name} to {caps[worst]} at most"
        yield find(places, "CF305", loc, "the exemption never lowers a level", f"cap: {excuse.cap}", hint)
    elif excuse.cap == "clear" and {*signals} == {*own}:
        excused = box(rulebook, excuse.when)
        boxes = [_reached(rulebook, signal, level) for signal in signals.values() for level in signal.levels]
        if all(_excuses(rulebook, reached, excused) for reached in boxes):
            hint = "its conditions hold whenever a signal is raised"
            yield find(places, "CF304", loc, f"the exemption leaves nothing of {name}", hint=hint)


def _excuses(rulebook: Rulebook, reached: Box, excused: Box) -> bool:
    everywhere = {path: bounds_of(rulebook, path) for path in excused}
    return implies({**everywhere, **reached}, excused)


def _worst(
    level: Raised | None, cap: Raised | None, signals: dict[str, Signal], names: tuple[str, ...]
) -> int:
    """Return the worst level, from 1 for watch, to which these signals can raise a type by one entry."""
    own = [RAISED.index(each) + 1 for name in names if name in signals for each in signals[name].levels]
    raised = max(own, default=0) if level is None else RAISED.index(level) + 1
    return raised if cap is None else min(raised, RAISED.index(cap) + 1)
