"""What follows from the levels of a client's types: the reasons, what to ask for, and what would reverse it.

A full verdict and a row of a table take it from here.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from clientfit.engine.components import RANKS
from clientfit.rulebook.schema import Rulebook
from clientfit.verdict.concluding.conclusions import Concluded
from clientfit.verdict.verdicts.sentences import parameters_in

Types = Mapping[str, Concluded]


class Adviser:
    """Gives advice by one rulebook as of one day."""

    def __init__(self, rulebook: Rulebook, as_of: date) -> None:
        self._rulebook = rulebook
        self._as_of = as_of

    def weighty(self, types: Types) -> list[str]:
        """The signals that led to the recommendation: of those types at the highest level."""
        deciding = [kind for kind in types.values() if kind.level in ("flag", "severe")]
        if not deciding:
            deciding = [kind for kind in types.values() if kind.level == "watch"]
        return [
            standing.signal
            for kind in deciding
            for standing in kind.signals
            if not standing.excused_by and RANKS[standing.level] >= min(RANKS[kind.level], RANKS["flag"])
        ]

    def reasons(self, recommendation: str, types: Types, says: Callable[[str], str]) -> tuple[str, ...]:
        """The sentences of what led to the recommendation, each once, then the recommendation's own."""
        sentences = dict.fromkeys(map(says, self.weighty(types)))
        return (*sentences, self.says(recommendation))

    def says(self, recommendation: str) -> str:
        """The recommendation's own sentence, which closes the reasons."""
        return self._rulebook.recommendations[recommendation].message

    def conditions(self, recommendation: str, types: Types, standing: str) -> tuple[str, ...]:
        """What to ask for: the advice of the types, worst first, and of signals that have their own."""
        conditions: list[str] = list(self._rulebook.recommendations[recommendation].conditions)
        for name in sorted(types, key=lambda name: -RANKS[types[name].level]):
            advice = self._rulebook.types[name].advice
            by_level: dict[str, tuple[str, ...]] = {
                "watch": advice.watch,
                "flag": advice.flag,
                "severe": advice.severe.prospect if standing == "prospect" else advice.severe.existing,
            }
            conditions += by_level.get(types[name].level, ())
            for signal in types[name].signals:
                own = self._rulebook.signals[signal.signal].advice
                conditions += [
                    line for level, lines in own.items() if level == signal.level for line in lines
                ]
        return self._fill(conditions)

    def plan(self, recommendation: str) -> tuple[str, ...]:
        """How to go about the recommendation, step by step."""
        return self._fill(self._rulebook.recommendations[recommendation].plan)

    def reversal(self, types: Types) -> str | None:
        """What would take the flagged types off again; None where none is flagged."""
        flagged = _flagged(types)
        sentences = [
            parameters_in(self._rulebook, self._rulebook.types[name].reverses_if) for name in flagged
        ]
        return " ".join(sentences) or None

    def review_on(self, types: Types) -> date | None:
        """The day to look again; None where no type is flagged."""
        return _months_later(self._as_of, self._rulebook.review_months) if _flagged(types) else None

    def _fill(self, lines: Iterable[str]) -> tuple[str, ...]:
        return tuple(parameters_in(self._rulebook, line, self._as_of) for line in dict.fromkeys(lines))


def _flagged(types: Types) -> list[str]:
    return [name for name, kind in types.items() if kind.level in ("flag", "severe")]


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
