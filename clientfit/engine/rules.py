"""Rules over facts, counts of facts, and rulesets: the input of an engine."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Rule:
    """Concludes `gives` where all facts of `when` and none of `absent` hold."""

    name: str
    when: frozenset[str]
    absent: frozenset[str]
    gives: str


@dataclass(frozen=True, slots=True)
class Count:
    """Concludes `gives` where at least `at_least` of the facts `of` hold."""

    name: str
    of: frozenset[str]
    at_least: int
    gives: str


@dataclass(frozen=True, slots=True)
class Stratum:
    """A round of stratified inference: absences and counts are asserted, then rules chain to a fixpoint.

    `absent` are facts that neither this nor a later round can conclude: one that does not hold at the
    beginning of the round never will, so rules may use its absence. The same is true of the facts that
    `counts` count.
    """

    absent: tuple[str, ...]
    counts: tuple[Count, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, eq=False)
class Ruleset:
    """Rules and counts, stratified so that each inference has exactly one answer.

    `stratify` builds it, and refuses what exceeds a limit of an engine. Two rulesets are equal only if they
    are the same object, so that an engine can cache what it compiled from one for as long as it lives.
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
        """Facts that any rule or count reads; others change nothing."""
        conditions = [rule.when | rule.absent for rule in self.rules]
        return frozenset().union(*conditions, *(count.of for count in self.counts))

    @cached_property
    def gives(self) -> frozenset[str]:
        """Facts that can be concluded."""
        return frozenset(rule.gives for rule in self.rules) | {count.gives for count in self.counts}
