"""The levels of the rulebook's signals as plain conditions on measures, for engines that take conditions."""

from collections.abc import Iterable
from dataclasses import dataclass

from clientfit.measures import column_of
from clientfit.model.verdict import RANKS
from clientfit.rulebook.schema import Rulebook


@dataclass(frozen=True)
class Condition:
    """A measure's column against a number; `op` is > or >=."""

    column: str
    op: str
    value: float


@dataclass(frozen=True)
class Threshold:
    """One level of one signal: some of `min_evidence` and all of `when` have to hold."""

    signal: str
    level: int
    min_evidence: tuple[Condition, ...]
    when: tuple[Condition, ...]

    @property
    def columns(self) -> set[str]:
        """The columns that it reads."""
        return {condition.column for condition in (*self.min_evidence, *self.when)}


def thresholds(rulebook: Rulebook) -> list[Threshold]:
    """Every level of every signal."""
    found = []
    for name, signal in rulebook.signals.items():
        floor = [Condition(column_of(signal.min_evidence.measure), ">=", signal.min_evidence.at_least)]
        if signal.min_evidence.waived_by is not None:
            floor.append(Condition(column_of(signal.min_evidence.waived_by), ">=", 1))
        for level, conditions in signal.levels.items():
            when = tuple(Condition(column_of(each.measure), each.op, each.value) for each in conditions.when)
            found.append(Threshold(name, RANKS[level], tuple(floor), when))
    return found


def highest(reached: Iterable[Threshold]) -> dict[str, int]:
    """The highest level that each raised signal reached."""
    levels: dict[str, int] = {}
    for threshold in reached:
        levels[threshold.signal] = max(levels.get(threshold.signal, 0), threshold.level)
    return levels
