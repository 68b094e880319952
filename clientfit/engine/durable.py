"""The engine durable_rules, by its C functions, which one thread calls one after another.

Its `Host` and `durable.lang` are not used: they run actions on background threads, which read freed states
and swallow exceptions. Nor are `$not`, `count`, `any`, numbers and text; see `network`.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from importlib.metadata import version
from threading import Lock
from weakref import WeakKeyDictionary, finalize

import durable_rules_engine

from clientfit.engine.inference import Inference, Step
from clientfit.engine.network import ANCHOR, Network, message, network_of
from clientfit.engine.rules import Ruleset

SID = "0"
"""Id of the only state. Each live state takes a third of a megabyte or more, and ids of states are compared
by a 32-bit hash only."""

TAKEN = 0
"""Result of asserting a fact that is new and that some rule joins."""


class DurableEngine:
    """Chains the rules of each stratum by durable_rules; absences and counts are asserted between strata.

    A ruleset is compiled once, and freed when it is garbage-collected. The engine is safe to use from
    several threads; a lock serializes the inferences.
    """

    def __init__(self) -> None:
        self._name = f"durable_rules {version('durable_rules')}"
        self._turn = Lock()
        self._compiled: WeakKeyDictionary[Ruleset, _Compiled] = WeakKeyDictionary()

    @property
    def name(self) -> str:
        """Name and version of the engine, for the report's header."""
        return self._name

    def infer(self, ruleset: Ruleset, facts: AbstractSet[str]) -> Inference:
        """Infer all conclusions of `ruleset` from `facts`."""
        with self._turn:
            # Removed while in use: an interrupted inference (Ctrl-C) leaves a state behind, which the next
            # one must not see.
            compiled = self._compiled.pop(ruleset, None) or _Compiled(network_of(ruleset))
            inference = Inference.of(compiled.steps(ruleset, facts))
            self._compiled[ruleset] = compiled
            return inference


class _Compiled:
    """A ruleset registered with durable_rules."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._handle: int = durable_rules_engine.create_ruleset("clientfit", network.definition)
        finalize(self, durable_rules_engine.delete_ruleset, self._handle)

    def steps(self, ruleset: Ruleset, facts: AbstractSet[str]) -> list[Step]:
        """List the steps that fire for `facts`, in firing order."""
        # Deleting a state in which no action ever started frees pointers that were never set. So an action
        # starts before any other fact arrives, and from there on the state can be deleted whatever happens.
        state = self._assert(message(ANCHOR))
        durable_rules_engine.start_action_for_state(self._handle, state)
        try:
            durable_rules_engine.complete_and_start_action(self._handle, state)
            return self._chain(ruleset, facts, state)
        finally:
            durable_rules_engine.delete_state(self._handle, SID)

    def _chain(self, ruleset: Ruleset, facts: AbstractSet[str], state: int) -> list[Step]:
        known = set(facts)
        steps: list[Step] = []
        self._assert_all(facts)
        for stratum in ruleset.strata:
            for fact in stratum.absent:
                if fact not in known:
                    self._assert(self._network.absent[fact])
            counted = [Step.of_count(count, known) for count in stratum.counts]
            fired = [step for step in counted if step is not None] + self._fired(state)
            while fired:
                steps += fired
                fresh = {step.gives for step in fired} - known
                known |= fresh
                self._assert_all(fresh)
                fired = self._fired(state)
        return steps

    def _assert_all(self, facts: Iterable[str]) -> None:
        """Assert the facts that some rule joins."""
        present = self._network.present
        for fact in facts:
            if fact in present:
                self._assert(present[fact])

    def _fired(self, state: int) -> list[Step]:
        """Return the rules that fired."""
        fired: list[Step] = []
        started = durable_rules_engine.start_action_for_state(self._handle, state)
        result: str | None = started[1] if started else None
        while result is not None:
            rule = result[2 : result.index('"', 2)]  # {"r12":{...}}
            fired.append(self._network.steps[rule])
            result = durable_rules_engine.complete_and_start_action(self._handle, state)
        return fired

    def _assert(self, fact: str) -> int:
        """Assert a fact that is new and that some rule joins, and return the state.

        Raises:
            RuntimeError: durable_rules did not take the fact, which is a defect of clientfit.
        """
        outcome, state = durable_rules_engine.assert_fact(self._handle, fact)
        if outcome != TAKEN:
            raise RuntimeError(f"durable_rules did not take {fact}: {outcome}")
        return int(state)
