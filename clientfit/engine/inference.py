"""The interface of an inference engine: facts in, conclusions and their derivation out."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol, Self

from clientfit.engine.rules import Count, Rule, Ruleset


@dataclass(frozen=True, slots=True)
class Step:
    """A rule or count that fired, with the facts that it needed (sorted) and its conclusion.

    Facts that had to be absent are not listed; the rule of this name has them.
    """

    rule: str
    facts: tuple[str, ...]
    gives: str

    @classmethod
    def of_rule(cls, rule: Rule) -> Self:
        """Build the step of a rule that fired."""
        return cls(rule.name, tuple(sorted(rule.when)), rule.gives)

    @classmethod
    def of_count(cls, count: Count, known: AbstractSet[str]) -> Self | None:
        """Build the step of a count over the facts `known`; None where too few of them are known."""
        facts = tuple(sorted(count.of & known))
        return cls(count.name, facts, count.gives) if len(facts) >= count.at_least else None


@dataclass(frozen=True, slots=True)
class Inference:
    """The conclusions from a set of facts, and every rule and count that fired.

    An input fact is a conclusion only where a rule concludes it as well. The derivation is sorted by the
    rules' names.
    """

    conclusions: frozenset[str]
    derivation: tuple[Step, ...]

    @classmethod
    def of(cls, steps: Iterable[Step]) -> Self:
        """Collect `steps`, in any order, into an inference."""
        derivation = tuple(sorted(steps, key=attrgetter("rule")))
        return cls(frozenset(step.gives for step in derivation), derivation)


class Engine(Protocol):
    """An engine that chains rules forward; deterministic for a set of facts, and safe to share by threads."""

    @property
    def name(self) -> str:
        """Name and version of the engine, for the report's header."""
        ...

    def infer(self, ruleset: Ruleset, facts: AbstractSet[str]) -> Inference:
        """Infer all conclusions of `ruleset` from `facts`; a fact that is not in the set is false."""
        ...
