"""What an engine answers: conclusions with their derivation, the same whichever engine is asked."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol, Self

from clientfit.engine.rules import Count, Rule, Ruleset


@dataclass(frozen=True, slots=True)
class Step:
    """One rule or count that fired: the facts that held, sorted, and what follows from them.

    What had to be absent is no fact and is not listed; it stands in the rule of this name.
    """

    rule: str
    facts: tuple[str, ...]
    gives: str

    @classmethod
    def of_rule(cls, rule: Rule) -> Self:
        """The only way in which `rule` can fire."""
        return cls(rule.name, tuple(sorted(rule.when)), rule.gives)

    @classmethod
    def of_count(cls, count: Count, held: AbstractSet[str]) -> Self | None:
        """How `count` fires where the facts `held` hold; None where too few of its facts do."""
        facts = tuple(sorted(count.of & held))
        return cls(count.name, facts, count.gives) if len(facts) >= count.at_least else None


@dataclass(frozen=True, slots=True)
class Inference:
    """What follows from a set of facts: all conclusions, and every rule and count that fired.

    A fact that was put in is a conclusion only where a rule gives it as well. The derivation is sorted by
    the rules' names.
    """

    conclusions: frozenset[str]
    derivation: tuple[Step, ...]

    @classmethod
    def of(cls, steps: Iterable[Step]) -> Self:
        """The inference that consists of `steps`, in whatever order they were taken."""
        derivation = tuple(sorted(steps, key=attrgetter("rule")))
        return cls(frozenset(step.gives for step in derivation), derivation)


class Engine(Protocol):
    """Answers what follows from facts, the same for the same facts in any order and on any thread."""

    @property
    def name(self) -> str:
        """What the report says did the chaining, with its version."""
        ...

    def infer(self, ruleset: Ruleset, facts: AbstractSet[str]) -> Inference:
        """All that `ruleset` concludes where exactly `facts` hold."""
        ...


def infer_sets(
    engine: Engine, ruleset: Ruleset, fact_sets: Iterable[AbstractSet[str]]
) -> Iterator[Inference]:
    """One inference per set of facts, in their order, asking the engine once per distinct set.

    Sets count as distinct only where they differ in facts that the ruleset reads.
    """
    known: dict[frozenset[str], Inference] = {}
    for facts in fact_sets:
        read = ruleset.reads.intersection(facts)
        inference = known.get(read)
        if inference is None:
            inference = known[read] = engine.infer(ruleset, read)
        yield inference
