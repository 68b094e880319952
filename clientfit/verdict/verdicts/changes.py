"""Compare two verdicts on one client."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Self

from clientfit.model import LEVELS, Verdict
from clientfit.model.change import Change, SignalChange, TypeChange
from clientfit.model.verdict import Level
from clientfit.plan import Plan
from clientfit.store import Store
from clientfit.store.tables import CLIENT, LEVELLED, OUTCOME
from clientfit.verdict.concluding.outcome import type_column

Name = tuple[str] | tuple[str, str]
"""A type, or a type and one of its signals."""


@dataclass(frozen=True, slots=True)
class VerdictLevels:
    """The recommendation and levels of a verdict, to compare with the next: a fraction of its memory.

    Clients of one rulebook share the sorted `names` of what has a level.
    """

    recommendation: str | None
    names: tuple[Name, ...]
    levels: tuple[Level, ...]

    @classmethod
    def by_name(cls, recommendation: str | None, levels: Mapping[Name, Level]) -> Self:
        """Create from the levels of types and signals."""
        names = _shared(tuple(sorted(levels)))
        return cls(recommendation, names, tuple(levels[name] for name in names))

    @classmethod
    def of(cls, verdict: Verdict) -> Self:
        """Take the recommendation and levels of a verdict."""
        levels: dict[Name, Level] = {(name,): type_.level for name, type_ in verdict.types.items()}
        levels |= {
            (name, signal.signal): signal.level
            for name, type_ in verdict.types.items()
            for signal in type_.signals
        }
        return cls.by_name(verdict.recommendation, levels)

    def level_of(self) -> dict[Name, Level]:
        """The levels by type, and by type and signal."""
        return dict(zip(self.names, self.levels, strict=True))


@lru_cache
def _shared(names: tuple[Name, ...]) -> tuple[Name, ...]:
    return names


def read_verdict_levels(store: Store, plan: Plan) -> dict[str, VerdictLevels]:
    """Read the recommendation and levels of every client of a screened store, by client_id."""
    rulebook = plan.rulebook
    columns: dict[Name, str] = {(name,): type_column(name) for name in rulebook.counted_types}
    columns |= {
        (name, signal): plan.columns.signals[signal]
        for name in rulebook.counted_types
        for signal in rulebook.signals_of(name)
    }
    names = _shared(tuple(sorted(columns)))
    rows = store.rows(
        f"SELECT client_id, recommendation, {', '.join(columns[name] for name in names)}"
        f" FROM {OUTCOME} JOIN {LEVELLED} USING (client) JOIN {CLIENT} USING (client)"
    )
    return {
        client_id: VerdictLevels(recommendation, names, tuple(LEVELS[rank + 1] for rank in ranks))
        for client_id, recommendation, *ranks in rows
    }


RAISED: frozenset[Level] = frozenset({"watch", "flag", "severe"})
"""The levels at which a signal has something to say."""

UNKNOWN = VerdictLevels(None, (), ())
"""The levels of a client without a verdict so far."""


def change_from(before: VerdictLevels, verdict: Verdict, as_of: date) -> Change:
    """Compare a verdict with the levels before; a type or signal without one counts as not judged."""
    levels = before.level_of()
    types = tuple(
        TypeChange(type=name, title=type_.title, before=was, after=type_.level)
        for name, type_ in verdict.types.items()
        if (was := levels.get((name,), "not_judged")) != type_.level
    )
    signals = tuple(
        SignalChange(
            type=name,
            signal=signal.signal,
            title=signal.title,
            before=was,
            after=signal.level,
            says=signal.not_judged or signal.says,
        )
        for name, type_ in verdict.types.items()
        for signal in type_.signals
        if (was := levels.get((name, signal.signal), "not_judged")) != signal.level
    )
    says = [signal.says for signal in signals if {signal.before, signal.after} & RAISED]
    if before.recommendation != verdict.recommendation:
        says.append(verdict.reasons[-1])
    return Change(
        client_id=verdict.client_id,
        client_name=verdict.client_name,
        as_of=as_of,
        before=before.recommendation,
        after=verdict.recommendation,
        types=types,
        signals=signals,
        says=tuple(dict.fromkeys(says)),
        verdict=verdict,
    )
