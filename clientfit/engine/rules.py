"""What an engine is given: rules over facts, counts of facts, and the ruleset made of them."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Rule:
    """Where all of `when` hold and none of `absent` does, `gives` holds too."""

    name: str
    when: frozenset[str]
    absent: frozenset[str]
    gives: str


@dataclass(frozen=True, slots=True)
class Count:
    """Where at least `at_least` of the facts `of` hold, `gives` holds too."""

    name: str
    of: frozenset[str]
    at_least: int
    gives: str


@dataclass(frozen=True, slots=True)
class Stratum:
    """One round of an inference: what is settled before it, then rules chained until nothing new follows.

    `absent` are the facts that neither this nor a later round can give: one that does not hold when the
    round begins never will, so rules may rest on its absence. The same is true of the facts that `counts`
    count.
    """

    absent: tuple[str, ...]
    counts: tuple[Count, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, eq=False)
class Ruleset:
    """Rules and counts in an order in which each inference has exactly one answer.

    Made by `stratify`, which refuses what an engine can't carry. Two rulesets are equal only if they are the
    same object, so that an engine can keep what it compiled from one for as long as it lives.
    """

    name: str
    strata: tuple[Stratum, ...]

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, in the order of their strata."""
        return tuple(rule for stratum in self.strata for rule in stratum.rules)

    @cached_property
    def counts(self) -> tuple[Count, ...]:
        """All counts, in the order of their strata."""
        return tuple(count for stratum in self.strata for count in stratum.counts)

    @cached_property
    def reads(self) -> frozenset[str]:
        """The facts on which the answer can depend; any other fact changes nothing."""
        conditions = [rule.when | rule.absent for rule in self.rules]
        return frozenset().union(*conditions, *(count.of for count in self.counts))

    @cached_property
    def gives(self) -> frozenset[str]:
        """The facts that can be concluded."""
        return frozenset(rule.gives for rule in self.rules) | {count.gives for count in self.counts}
