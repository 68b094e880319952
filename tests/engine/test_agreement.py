"""On random rulesets the engines agree, and their answer is the only one that the rules allow."""

from collections.abc import Set as AbstractSet

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientfit.engine import Count, Engine, Inference, Rule, Ruleset, Step, stratify
from clientfit.engine.reference import ReferenceEngine

LAYERS = 4
WIDTH = 3

layers = st.integers(0, LAYERS - 1)


def facts_of(below: int) -> st.SearchStrategy[str]:
    """A fact of one of the layers below."""
    return st.builds("l{}.f{}".format, st.integers(0, below - 1), st.integers(0, WIDTH - 1))


@st.composite
def rules(draw: st.DrawFn, name: str) -> Rule:
    """A rule that joins facts of its layer and those below, with absences from strictly below."""
    layer = draw(layers)
    absent = draw(st.frozensets(facts_of(layer), max_size=4)) if layer else frozenset[str]()
    when = draw(st.frozensets(facts_of(layer + 1), min_size=0 if absent else 1, max_size=4)) - absent
    gives = draw(st.integers(0, WIDTH - 1))
    return Rule(name, when, absent, f"l{layer}.f{gives}")


@st.composite
def counts(draw: st.DrawFn, name: str) -> Count:
    """A count of facts from strictly below its layer."""
    layer = draw(st.integers(1, LAYERS - 1))
    of = draw(st.frozensets(facts_of(layer), min_size=1, max_size=6))
    gives = draw(st.integers(0, WIDTH - 1))
    return Count(name, of, draw(st.integers(1, len(of))), f"l{layer}.f{gives}")


@st.composite
def rulesets(draw: st.DrawFn) -> Ruleset:
    """A ruleset with strata: positive circles within a layer, absences and counts between layers."""
    some_rules = [draw(rules(f"r{number}")) for number in range(draw(st.integers(2, 14)))]
    some_counts = [draw(counts(f"k{number}")) for number in range(draw(st.integers(0, 3)))]
    return stratify("random", some_rules, some_counts)


orders = st.lists(facts_of(LAYERS + 1), unique=True, max_size=12)
"""Facts to start from, in some order; those of the last layer are read by no rule."""


@pytest.fixture(scope="session")
def durable() -> Engine:
    """durable_rules, where it can be imported."""
    pytest.importorskip(
        "durable_rules_engine", reason="durable_rules can't be imported", exc_type=ImportError
    )
    from clientfit.engine.durable import DurableEngine  # noqa: PLC0415 - skipped where it can't be imported

    return DurableEngine()


@given(ruleset=rulesets(), order=orders, other=orders)
@settings(max_examples=20 * settings().max_examples, deadline=None)
def test_durable_rules_and_the_reference_agree(
    durable: Engine, ruleset: Ruleset, order: list[str], other: list[str]
) -> None:
    """Conclusions and derivation are equal for any facts, in whatever order they are asserted.

    The keys of a dict are a set with an order: in that order the adapter asserts them.
    """
    expected = ReferenceEngine().infer(ruleset, frozenset(order))
    assert durable.infer(ruleset, dict.fromkeys(order).keys()) == expected
    assert durable.infer(ruleset, dict.fromkeys(sorted(order)).keys()) == expected
    between = ReferenceEngine().infer(ruleset, frozenset(other))
    assert durable.infer(ruleset, dict.fromkeys(other).keys()) == between
    assert durable.infer(ruleset, dict.fromkeys(reversed(order)).keys()) == expected


@given(ruleset=rulesets(), order=orders)
@settings(max_examples=10 * settings().max_examples, deadline=None)
def test_the_reference_gives_the_stable_model(ruleset: Ruleset, order: list[str]) -> None:
    """What the reference concludes is exactly what follows once its own absences and counts are given.

    That is the definition of a stable model (Gelfond and Lifschitz), of which stratified rules have one. It
    owes nothing to the strata, so it tests them too.
    """
    facts = frozenset(order)
    inference = ReferenceEngine().infer(ruleset, facts)
    held = facts | inference.conclusions
    assert held == least_model(ruleset, facts, held)
    assert inference == everything_that_fires(ruleset, held)


@given(ruleset=rulesets())
@settings(max_examples=5 * settings().max_examples, deadline=None)
def test_strata_settle_what_they_rest_on(ruleset: Ruleset) -> None:
    """Nothing that a stratum takes as absent, or counts, is given by that stratum or a later one."""
    for number, stratum in enumerate(ruleset.strata):
        later = ruleset.strata[number:]
        given_later = {rule.gives for one in later for rule in one.rules}
        given_later |= {count.gives for one in later for count in one.counts}
        told_absent = {fact for one in ruleset.strata[: number + 1] for fact in one.absent}
        assert given_later.isdisjoint(stratum.absent)
        assert given_later.isdisjoint(fact for count in stratum.counts for fact in count.of)
        assert told_absent.issuperset(fact for rule in stratum.rules for fact in rule.absent)


def least_model(ruleset: Ruleset, facts: AbstractSet[str], held: AbstractSet[str]) -> frozenset[str]:
    """All that follows from `facts` when absences and counts are read off `held`."""
    model = set(facts)
    model.update(count.gives for count in ruleset.counts if len(count.of & held) >= count.at_least)
    remaining = [rule for rule in ruleset.rules if rule.absent.isdisjoint(held)]
    while fresh := {rule.gives for rule in remaining if rule.when <= model} - model:
        model |= fresh
    return frozenset(model)


def everything_that_fires(ruleset: Ruleset, held: AbstractSet[str]) -> Inference:
    """The inference whose steps are all rules and counts that hold where `held` does."""
    from_rules = [
        (rule.name, rule.when, rule.gives)
        for rule in ruleset.rules
        if rule.when <= held and rule.absent.isdisjoint(held)
    ]
    from_counts = [
        (count.name, count.of & held, count.gives)
        for count in ruleset.counts
        if len(count.of & held) >= count.at_least
    ]
    return Inference(
        frozenset(gives for _, _, gives in from_rules + from_counts),
        tuple(Step(name, tuple(sorted(of)), gives) for name, of, gives in sorted(from_rules + from_counts)),
    )
