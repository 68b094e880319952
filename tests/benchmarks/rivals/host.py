"""durable_rules through its `Host`, as its documentation does it, once per client.

    python -m tests.benchmarks.rivals.host ROWS MOST levels|types keep|delete

ROWS is a JSONL file of measures and levels, of which the first MOST are asked for. `levels` asks for the
signals' levels from their measures; `types` for the types' levels and the recommendation from those of the
signals, by the very rules that clientfit has its engine chain. Each client is a state of its own, which the
documentation keeps; `delete` deletes it once the client is answered.
"""

import operator
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import reduce
from pathlib import Path
from typing import Any

from durable.engine import MessageNotHandledException
from durable.lang import assert_fact, c, delete_state, get_host, m, ruleset, when_all

from clientfit.engine import Rule
from clientfit.engine.components import Component, compile_components
from clientfit.model.verdict import RANKS
from clientfit.rulebook import load
from clientfit.rulebook.schema import Rulebook
from clientfit.signals import LevelColumns
from clientfit.verdict.concluding.outcome import input_columns, type_column
from tests.benchmarks.rivals.asked import Answer, Row, answer_all
from tests.benchmarks.rivals.thresholds import Condition, Threshold, thresholds

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
}

SIGNALS = "signals"

NONE = "none"
"""Where nothing was concluded by the time that the fact was asserted."""


class LevelsByHost:
    """The thresholds of a rulebook as rules on one fact that holds a client's measures."""

    def __init__(self, rulebook: Rulebook, *, keep: bool) -> None:
        self._keep = keep
        self._answers: dict[str, dict[str, int]] = {}
        rules = thresholds(rulebook)
        self._columns = sorted(set().union(*(rule.columns for rule in rules)))
        with ruleset(SIGNALS):
            for rule in rules:
                floor = reduce(operator.or_, map(_test, rule.min_evidence))
                when_all(reduce(operator.and_, map(_test, rule.when), floor))(self._reaching(rule))
        get_host()

    def levels(self, client: str, row: Row) -> Answer:
        """The levels of the signals that are raised."""
        answer = self._answers[client] = {}
        measures = {column: row[column] for column in self._columns}
        with suppress(MessageNotHandledException):  # where no rule fits
            assert_fact(SIGNALS, {"sid": client, "id": client, **measures})
        if not self._keep:
            delete_state(SIGNALS, client)
        return answer

    def _reaching(self, rule: Threshold) -> Callable[[Any], None]:
        # The `Host` may run it on a thread of its own, after the fact was asserted.
        def reach(closure: Any) -> None:  # noqa: ANN401 - durable_rules has no types
            answer = self._answers[closure.s.sid]
            answer[rule.signal] = max(answer.get(rule.signal, 0), rule.level)

        return reach


class TypesByHost:
    """The rules of the types and of the policy, each component a ruleset, each fact a fact."""

    def __init__(self, rulebook: Rulebook, *, keep: bool) -> None:
        self._keep = keep
        self._components = compile_components(rulebook)
        levels = LevelColumns.of(rulebook)
        self._inputs = {part.name: input_columns(part, levels) for part in self._components.all}
        self._joined: dict[str, frozenset[str]] = {}
        self._held: dict[str, set[str]] = {}
        for part in self._components.all:
            self._joined[part.name] = frozenset().union(*(rule.when for rule in part.ruleset.rules))
            with ruleset(part.name):
                for rule in part.ruleset.rules:
                    when_all(*_joining(rule))(self._giving(part, rule.gives))
        get_host()

    def types(self, client: str, row: Row) -> Answer:
        """The levels of the types, by their columns, and the recommendation."""
        answers: dict[str, int | str] = {}
        for part in self._components.types:
            answers[type_column(part.name)] = RANKS.get(self._answer(part, client, row), NONE)
        recommendation = self._answer(self._components.policy, client, {**row, **answers})
        return {**answers, "recommendation": recommendation}

    def _answer(self, part: Component, client: str, row: Row) -> str:
        """What follows for one component; counts and what is absent are settled between the strata."""
        held = self._held[client] = set()
        for fact in sorted(part.facts([row[column] for column in self._inputs[part.name]])):
            self._hold(part, client, fact)
        for stratum in part.ruleset.strata:
            for fact in stratum.absent:
                if fact not in held:
                    assert_fact(part.name, {"sid": client, **_fact(f"no {fact}")})
            for count in stratum.counts:
                if len(count.of & held) >= count.at_least:
                    self._hold(part, client, count.gives)
        if not self._keep:
            delete_state(part.name, client)
        return next((part.answers[fact] for fact in sorted(held) if fact in part.answers), NONE)

    def _hold(self, part: Component, client: str, fact: str) -> None:
        self._held[client].add(fact)
        if fact in self._joined[part.name]:
            assert_fact(part.name, {"sid": client, **_fact(fact)})

    def _giving(self, part: Component, fact: str) -> Callable[[Any], None]:
        def give(closure: Any) -> None:  # noqa: ANN401 - durable_rules has no types
            held = self._held[closure.s.sid]
            if fact not in held:
                held.add(fact)
                if fact in self._joined[part.name]:
                    closure.assert_fact(_fact(fact))

        return give


def _test(condition: Condition) -> Any:  # noqa: ANN401 - durable_rules has no types
    return OPERATORS[condition.op](getattr(m, condition.column), condition.value)


def _joining(rule: Rule) -> list[Any]:
    facts = [*sorted(rule.when), *(f"no {fact}" for fact in sorted(rule.absent))]
    return [getattr(c, f"fact{place}") << (m.fact == fact) for place, fact in enumerate(facts)]


def _fact(name: str) -> dict[str, str]:
    return {"id": name, "fact": name}


if __name__ == "__main__":
    file, most, asked, states = sys.argv[1:]
    keep = states == "keep"
    book = load()
    ask = LevelsByHost(book, keep=keep).levels if asked == "levels" else TypesByHost(book, keep=keep).types
    answer_all(Path(file), int(most), ask)
