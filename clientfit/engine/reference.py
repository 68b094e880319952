"""The reference engine: the semantics of a ruleset in a few lines of Python.

durable_rules is tested against it, and it is used where durable_rules can't be imported.
"""

from collections.abc import Set as AbstractSet

from clientfit.engine.inference import Inference, Step
from clientfit.engine.rules import Rule, Ruleset


class ReferenceEngine:
    """Fires each rule whose conditions hold, stratum by stratum, up to the fixpoint."""

    @property
    def name(self) -> str:
        """Name of the engine, for the report's header."""
        return "reference"

    def infer(self, ruleset: Ruleset, facts: AbstractSet[str]) -> Inference:
        """Infer all conclusions of `ruleset` from `facts`."""
        known = set(facts)
        steps: list[Step] = []
        for stratum in ruleset.strata:
            # The counted facts are final, so the order of the counts does not matter.
            counted = [Step.of_count(count, known) for count in stratum.counts]
            steps += [step for step in counted if step is not None]
            known.update(step.gives for step in counted if step is not None)
            pending = list(stratum.rules)
            while pending:
                firing: list[Rule] = []
                waiting: list[Rule] = []
                for rule in pending:
                    fires = rule.when <= known and known.isdisjoint(rule.absent)
                    (firing if fires else waiting).append(rule)
                if not firing:
                    break
                steps += map(Step.of_rule, firing)
                known.update(rule.gives for rule in firing)
                pending = waiting
        return Inference.of(steps)
