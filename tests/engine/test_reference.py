"""What a ruleset means, shown on the reference evaluator."""

import pytest

from clientfit.engine import Count, Inference, Rule, Ruleset, Step, stratify
from clientfit.engine.reference import ReferenceEngine

NONE: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def late_payer() -> Ruleset:
    """A client type as a rulebook has it: two signals, an exemption, a count and a cap."""
    rules = [
        Rule("habit", frozenset({"late_habit.flag"}), frozenset({"own_fault"}), "late_payer.flag"),
        Rule("long", frozenset({"long_overdue.flag"}), NONE, "late_payer.flag"),
        Rule("worst", frozenset({"both"}), NONE, "late_payer.severe"),
        Rule(
            "just flagged",
            frozenset({"late_payer.flag"}),
            frozenset({"late_payer.severe"}),
            "ask_for_deposit",
        ),
    ]
    return stratify(
        "late_payer", rules, [Count("two", frozenset({"late_habit.flag", "long_overdue.flag"}), 2, "both")]
    )


def infer(ruleset: Ruleset, *facts: str) -> Inference:
    """What follows from these facts."""
    return ReferenceEngine().infer(ruleset, frozenset(facts))


def test_rules_chain(late_payer: Ruleset) -> None:
    """A conclusion is a fact for the next rule, and each step says what it rests on."""
    inference = infer(late_payer, "long_overdue.flag")
    assert inference.conclusions == {"late_payer.flag", "ask_for_deposit"}
    assert inference.derivation == (
        Step("just flagged", ("late_payer.flag",), "ask_for_deposit"),
        Step("long", ("long_overdue.flag",), "late_payer.flag"),
    )


def test_an_absent_fact_excuses(late_payer: Ruleset) -> None:
    """A rule does not fire where a fact holds that must be absent."""
    assert infer(late_payer, "late_habit.flag", "own_fault") == Inference(NONE, ())


def test_a_count_cites_the_facts_that_held(late_payer: Ruleset) -> None:
    """A count fires once, from all its facts that hold, and rules chain on from it."""
    inference = infer(late_payer, "late_habit.flag", "long_overdue.flag", "own_fault")
    assert inference.conclusions == {"both", "late_payer.flag", "late_payer.severe"}
    assert Step("two", ("late_habit.flag", "long_overdue.flag"), "both") in inference.derivation


def test_the_derivation_has_every_way_to_a_conclusion(late_payer: Ruleset) -> None:
    """Two rules that give the same fact both stand in the derivation; the conclusion is one."""
    inference = infer(late_payer, "late_habit.flag", "long_overdue.flag")
    ways = [step.rule for step in inference.derivation if step.gives == "late_payer.flag"]
    assert ways == ["habit", "long"]


def test_facts_that_no_rule_reads_change_nothing(late_payer: Ruleset) -> None:
    """A fact is a conclusion only where a rule gives it, and unknown facts are passed over."""
    assert infer(late_payer, "unheard_of", "late_payer.severe") == Inference(NONE, ())
    assert infer(late_payer, "long_overdue.flag", "unheard_of") == infer(late_payer, "long_overdue.flag")


def test_a_fact_that_was_put_in_and_is_concluded_is_a_conclusion(late_payer: Ruleset) -> None:
    """Rules that give what holds already fire all the same: the derivation is complete."""
    inference = infer(late_payer, "long_overdue.flag", "late_payer.flag")
    assert inference == infer(late_payer, "long_overdue.flag")


def test_facts_that_support_only_one_another_do_not_hold() -> None:
    """A circle of rules needs something to stand on."""
    circle = stratify(
        "c", [Rule("one", frozenset({"a"}), NONE, "b"), Rule("two", frozenset({"b"}), NONE, "a")]
    )
    assert infer(circle) == Inference(NONE, ())
    assert infer(circle, "a").conclusions == {"a", "b"}
