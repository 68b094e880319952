"""Advice from the levels of a client's types: the reasons, the conditions, and what would reverse it.

A full verdict and a row of a table take it from here.
"""

from calendar import monthrange
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache, partial
from itertools import zip_longest
from typing import Any

from clientfit.model.verdict import RANKS
from clientfit.plan import Plan
from clientfit.rulebook.messages import advice_lines
from clientfit.rulebook.schema import AdviceLine
from clientfit.verdict.concluding.conclusions import Concluded
from clientfit.verdict.verdicts.sentences import parameters_in

Types = Mapping[str, Concluded]

SENTENCES = 1_024
"""Number of sentences that are kept; a rulebook has some hundred."""


class Adviser:
    """Gives advice by one plan.

    `fact_columns` are the columns of the facts that advice depends on.
    """

    def __init__(self, plan: Plan) -> None:
        self._rulebook = plan.rulebook
        self._as_of = plan.as_of
        self._with_parameters = lru_cache(SENTENCES)(partial(parameters_in, plan.rulebook, as_of=plan.as_of))
        read = {name for _, line in advice_lines(plan.rulebook) for name in (*line.when, *line.unless)}
        self._facts = {name: column for name, column in plan.columns.facts.items() if name in read}
        self.fact_columns = tuple(self._facts.values())

    def facts(self, values: Mapping[str, Any]) -> frozenset[str]:
        """Return the facts that advice depends on and that hold, from the values of `fact_columns`."""
        return frozenset(name for name, column in self._facts.items() if values[column])

    def weighty(self, types: Types) -> list[str]:
        """The signals that led to the recommendation: of those types at the highest level."""
        deciding = [type_ for type_ in types.values() if type_.level in ("flag", "severe")]
        if not deciding:
            deciding = [type_ for type_ in types.values() if type_.level == "watch"]
        return [
            signal.signal
            for type_ in deciding
            for signal in type_.signals
            if not signal.excused_by and RANKS[signal.level] >= min(RANKS[type_.level], RANKS["flag"])
        ]

    def reasons(self, recommendation: str, types: Types, says: Callable[[str], str]) -> tuple[str, ...]:
        """The sentences of what led to the recommendation, each once, then the recommendation's own."""
        sentences = dict.fromkeys(map(says, self.weighty(types)))
        return (*sentences, self.says(recommendation))

    def says(self, recommendation: str) -> str:
        """The recommendation's own sentence, which closes the reasons."""
        return self._rulebook.recommendations[recommendation].message

    def conditions(
        self, recommendation: str, types: Types, standing: str, facts: Collection[str]
    ) -> tuple[str, ...]:
        """Return the conditions that apply to the client, at most as many as the rulebook allows.

        Those of the recommendation come first, then those of the worst types, one of each type in turn, and
        a signal's own before its type's.
        """
        recommended = self._rulebook.recommendations[recommendation]
        lines = [*recommended.conditions]
        if recommended.with_advice:
            ranked = sorted({RANKS[type_.level] for type_ in types.values()}, reverse=True)
            for rank in ranked:
                own = [
                    [line for line in self._advice(name, type_, standing) if line.applies(facts)]
                    for name, type_ in types.items()
                    if RANKS[type_.level] == rank
                ]
                lines += [line for turn in zip_longest(*own) for line in turn if line is not None]
        return self._fill(lines, facts)[: self._rulebook.max_conditions]

    def _advice(self, name: str, type_: Concluded, standing: str) -> list[AdviceLine]:
        """The lines of a type at its level: those of its signals, then its own."""
        advice = self._rulebook.types[name].advice
        by_level: dict[str, tuple[AdviceLine, ...]] = {
            "watch": advice.watch,
            "flag": advice.flag,
            "severe": advice.severe.prospect if standing == "prospect" else advice.severe.existing,
        }
        lines: list[AdviceLine] = []
        for signal in type_.signals:
            own = self._rulebook.signals[signal.signal].advice
            lines += [line for level, lines_at in own.items() if level == signal.level for line in lines_at]
        return [*lines, *by_level.get(type_.level, ())]

    def plan(self, recommendation: str, facts: Collection[str]) -> tuple[str, ...]:
        """Return the steps of the recommendation."""
        return self._fill(self._rulebook.recommendations[recommendation].plan, facts)

    def reversal(self, types: Types) -> str | None:
        """Return what would clear the flagged types; None where none is flagged."""
        flagged = _flagged(types)
        sentences = [self._with_parameters(self._rulebook.types[name].reverses_if) for name in flagged]
        return " ".join(sentences) or None

    def review_on(self, types: Types) -> date | None:
        """The day to look again; None where no type is flagged."""
        return _months_later(self._as_of, self._rulebook.review_months) if _flagged(types) else None

    def _fill(self, lines: Iterable[AdviceLine], facts: Collection[str]) -> tuple[str, ...]:
        messages = dict.fromkeys(line.message for line in lines if line.applies(facts))
        return tuple(map(self._with_parameters, messages))


def _flagged(types: Types) -> list[str]:
    return [name for name, type_ in types.items() if type_.level in ("flag", "severe")]


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
