"""From two verdicts on one client to what changed between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from clientfit.model import Verdict
from clientfit.model.change import Change, SignalChange, TypeChange
from clientfit.model.verdict import Level


@dataclass(frozen=True)
class Standing:
    """What of a verdict is compared with the next one: a fraction of the verdict's memory."""

    recommendation: str | None
    types: Mapping[str, Level]
    signals: Mapping[tuple[str, str], Level]

    @classmethod
    def of(cls, verdict: Verdict) -> Self:
        """How the client stands by a verdict."""
        return cls(
            recommendation=verdict.recommendation,
            types={name: type_.level for name, type_ in verdict.types.items()},
            signals={
                (name, signal.signal): signal.level
                for name, type_ in verdict.types.items()
                for signal in type_.signals
            },
        )


RAISED: frozenset[Level] = frozenset({"watch", "flag", "severe"})
"""The levels at which a signal has something to say."""

UNKNOWN = Standing(None, {}, {})
"""The standing of a client without a verdict so far."""


def change_from(before: Standing, verdict: Verdict, as_of: date) -> Change:
    """Compare a verdict with the standing before; a type or signal without one counts as not judged."""
    types = tuple(
        TypeChange(type=name, title=type_.title, before=was, after=type_.level)
        for name, type_ in verdict.types.items()
        if (was := before.types.get(name, "not_judged")) != type_.level
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
        if (was := before.signals.get((name, signal.signal), "not_judged")) != signal.level
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
