"""The conclusions about one client, type by type, inferred once for each distinct set of facts."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from clientfit.engine import Engine, Inference
from clientfit.engine.components import Component
from clientfit.model import LEVELS
from clientfit.model.verdict import RANKS, Level
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.verdict.concluding.outcome import input_columns, set_columns, type_column

REMEMBERED = 8192
"""Distinct sets of facts that are kept; a book of 300,000 clients has some 2,000."""

Key = tuple[Hashable, ...]
"""One value for each input of a component."""


@dataclass(frozen=True)
class SignalLevel:
    """A signal of a type: its own level, and the exemptions that excused it."""

    signal: str
    level: Level
    excused_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Concluded:
    """A type: its level, its level before caps and clearing, and its signals, the worst first."""

    level: Level
    raised: Level
    exempted_by: tuple[str, ...]
    signals: tuple[SignalLevel, ...]


class Conclusions:
    """Reads the conclusions about a client from its values.

    `sets` are the columns of `outcome` that are equal for clients with the same conclusions.
    """

    def __init__(self, plan: Plan) -> None:
        self._types = {part.name: part for part in plan.components.types}
        self._all = {part.name: part for part in plan.components.all}
        self._columns = {part.name: input_columns(part, plan.columns) for part in plan.components.all}
        self.sets = set_columns(plan.components)
        # Partial functions: a method would hold on to its object, and with it to all that it was read from.
        self._infer = lru_cache(REMEMBERED)(partial(_inferred, self._all, plan.engine))
        self._conclude = lru_cache(REMEMBERED)(partial(_concluded, plan.rulebook, self._types, self._infer))

    def inferences(self, values: Mapping[str, Any]) -> dict[str, Inference]:
        """The inference of every component, in the rulebook's order, the policy's last."""
        return {name: self._infer(name, self._key(name, values)) for name in self._all}

    def types(self, values: Mapping[str, Any]) -> dict[str, Concluded]:
        """Return the conclusions about every type, in the rulebook's order."""
        return {name: self._conclude(name, self._key(name, values)) for name in self._types}

    def outcome(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The columns of `outcome` that follow from a client's columns of `levelled`."""
        columns: dict[str, Any] = {}
        for name, part in self._types.items():
            columns[type_column(name)] = RANKS[part.answer(self._infer(name, self._key(name, values)))]
        policy = self._all["policy"]
        key = self._key("policy", {**values, **columns})
        return {**columns, "recommendation": policy.answer(self._infer("policy", key))}

    def columns(self) -> list[str]:
        """The columns that `types` reads."""
        return list(dict.fromkeys(column for name in self._types for column in self._columns[name]))

    def _key(self, name: str, values: Mapping[str, Any]) -> Key:
        return tuple([values[column] for column in self._columns[name]])


def _inferred(parts: Mapping[str, Component], engine: Engine, name: str, key: Key) -> Inference:
    return parts[name].infer(engine, key)


def _concluded(
    rulebook: Rulebook,
    parts: Mapping[str, Component],
    infer: Callable[[str, Key], Inference],
    name: str,
    key: Key,
) -> Concluded:
    part, inference = parts[name], infer(name, key)
    level = LEVELS[RANKS[part.answer(inference)] + 1]
    excused: dict[str, list[str]] = {}
    raised = ["not_judged" if level == "not_judged" else "clear"]
    for fact in sorted(inference.conclusions):
        kind, _, rest = fact.removeprefix(f"{name}.").partition(".")
        if kind == "reached":
            raised.append(rest)
        elif kind == "excused":
            exemption, signal, tier = rest.split(".")
            raised.append(tier)
            excused.setdefault(signal, []).append(exemption)
    own = {each.name: key[place] for place, each in enumerate(part.inputs) if each.kind == "signal"}
    signals = [
        SignalLevel(signal, LEVELS[int(str(own[signal])) + 1], tuple(dict.fromkeys(excused.get(signal, ()))))
        for signal in rulebook.signals_of(name)
    ]
    return Concluded(
        level=level,
        raised=LEVELS[max(map(RANKS.__getitem__, raised)) + 1],
        exempted_by=tuple(dict.fromkeys(why for names in excused.values() for why in names)),
        signals=tuple(sorted(signals, key=lambda signal: -RANKS[signal.level])),
    )
