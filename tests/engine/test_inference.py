"""Inferring once per distinct set of facts."""

from collections.abc import Set as AbstractSet

from clientfit.engine import Inference, Rule, Ruleset, infer_sets, stratify
from clientfit.engine.reference import ReferenceEngine

NONE: frozenset[str] = frozenset()


class Listening:
    """An engine that remembers what it was asked."""

    name = "listening"

    def __init__(self) -> None:
        self.asked: list[AbstractSet[str]] = []

    def infer(self, ruleset: Ruleset, facts: AbstractSet[str]) -> Inference:
        """What the reference evaluator answers."""
        self.asked.append(facts)
        return ReferenceEngine().infer(ruleset, facts)


def test_an_engine_is_asked_once_per_distinct_set() -> None:
    """Answers come in the order of the sets, equal sets are asked for once, and unread facts don't count."""
    ruleset = stratify("s", [Rule("r", frozenset({"a"}), frozenset({"b"}), "g")])
    engine = Listening()
    sets: list[set[str]] = [{"a"}, {"a", "b"}, {"a", "x"}, set(), {"x"}, {"b", "a"}]
    answers = list(infer_sets(engine, ruleset, sets))
    assert [answer.conclusions for answer in answers] == [{"g"}, NONE, {"g"}, NONE, NONE, NONE]
    assert engine.asked == [{"a"}, {"a", "b"}, NONE]


def test_sets_are_taken_one_by_one() -> None:
    """A stream of sets is answered as it comes, so a million clients need not be in memory."""
    ruleset = stratify("s", [Rule("r", frozenset({"a"}), NONE, "g")])
    stream = iter([{"a"}, set[str]()])
    answers = infer_sets(ReferenceEngine(), ruleset, stream)
    assert next(answers).conclusions == {"g"}
    assert list(stream) == [set()]
