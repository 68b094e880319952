"""durable_rules used so that it can't crash: its C functions, called one after another by one thread.

Not its `Host` nor `durable.lang`: they run actions on background threads, which read states that were freed,
and swallow what goes wrong in them. No `$not`, `count`, `any`, numbers or text either; see `network`.
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
"""The one state there ever is. Each live state costs a third of a megabyte or more, and ids of states are
compared by a 32-bit hash only."""

TAKEN = 0
"""What asserting a fact returns where it is new and some rule joins it."""


class DurableEngine:
    """Lets durable_rules chain the rules of a stratum; what is absent or counted is asserted in between.

    A ruleset is compiled once and freed with it. Threads may share the engine: they take turns.
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
            # Taken out while in use: an inference that is interrupted (Ctrl-C) leaves a state behind, and
            # then the next one must not meet it.
            compiled = self._compiled.pop(ruleset, None) or _Compiled(network_of(ruleset))
            inference = Inference.of(compiled.steps(ruleset, facts))
            self._compiled[ruleset] = compiled
            return inference


class _Compiled:
    """One ruleset registered with durable_rules."""

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
        held = set(facts)
        steps: list[Step] = []
        self._hold(facts)
        for stratum in ruleset.strata:
            for fact in stratum.absent:
                if fact not in held:
                    self._assert(self._network.absent[fact])
            counted = [Step.of_count(count, held) for count in stratum.counts]
            fired = [step for step in counted if step is not None] + self._fired(state)
            while fired:
                steps += fired
                fresh = {step.gives for step in fired} - held
                held |= fresh
                self._hold(fresh)
                fired = self._fired(state)
        return steps

    def _hold(self, facts: Iterable[str]) -> None:
        """Assert those of `facts` that some rule joins."""
        present = self._network.present
        for fact in facts:
            if fact in present:
                self._assert(present[fact])

    def _fired(self, state: int) -> list[Step]:
        """Pop the rules that fired; the callback only records them, so that no exception is lost in C."""
        fired: list[Step] = []
        started = durable_rules_engine.start_action_for_state(self._handle, state)
        result: str | None = started[1] if started else None
        while result is not None:
            rule = result[2 : result.index('"', 2)]  # {"r12":{...}}
            fired.append(self._network.steps[rule])
            result = durable_rules_engine.complete_and_start_action(self._handle, state)
        return fired

    def _assert(self, fact: str) -> int:
        """Assert what is new and joined by some rule; anything else is a fault of ours."""
        outcome, state = durable_rules_engine.assert_fact(self._handle, fact)
        if outcome != TAKEN:
            raise RuntimeError(f"durable_rules did not take {fact}: {outcome}")
        return int(state)
