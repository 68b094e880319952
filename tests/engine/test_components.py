"""A rulebook as rulesets: what raises a type, what excuses it, what clears it, and what is recommended."""

from collections.abc import Callable, Hashable, Mapping
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientfit.engine import Engine, Inference, default_engine
from clientfit.engine.components import Component, Input, compile_components
from clientfit.engine.reference import ReferenceEngine
from clientfit.errors import ClientFitError
from clientfit.model import LEVELS
from clientfit.model.verdict import RANKS
from clientfit.rulebook import Rulebook, load

SIGNAL = """
  {name}:
    title: {name}
    measure: seen
    advisory: {advisory}
    min_evidence:
      {{measure: seen.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: event}}
    levels:
      watch: &level {{why: so it is, reference: HOUSE, when: [{{measure: seen, op: ">", value: 9}}]}}
      flag: {{why: so it is, reference: HOUSE, when: [{{measure: seen, op: ">", value: 9}}]}}
      severe: {{why: so it is, reference: HOUSE, when: [{{measure: seen, op: ">", value: 9}}]}}
    message: "{{opportunities}} events."
""".replace("&level ", "")

FLAG = """
types:
  payer:
    title: Payer
    short: payer
    status: stable
    about: Pays.
    reference: HOUSE
    raised_by:
{raised_by}
    exemptions:
{exemptions}
{clearing}
    reverses_if: It pays.
    advice: {{watch: [], flag: [], severe: {{prospect: [], existing: []}}}}
"""

EXEMPTION = """
      {name}:
        title: {name}
        when: [{{measure: seen, op: ">", value: 9}}]
        signals: [{signals}]
        cap: {cap}
        why: so it is
        reference: HOUSE
        message: It is excused.
"""

CLEARING = "    clearing: {days: 90, periods: 2, why: half a year, reference: HOUSE}"


@pytest.fixture(params=["reference", "default"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """The reference evaluator, and whatever the machine has."""
    return ReferenceEngine() if request.param == "reference" else default_engine()


class Payer:
    """A type of four signals (`advice` is advisory) and the exemptions given, to ask for its level."""

    def __init__(self, component: Component, engine: Engine) -> None:
        self.component = component
        self._engine = engine

    def infer(self, told: str) -> Inference:
        """What follows from `a=flag b=clear excuse=1 cleared=2`; unsaid is not judged, or 0."""
        words = dict(word.split("=") for word in told.split())
        values: list[Hashable] = []
        for part in self.component.inputs:
            word = words.pop("cleared" if part.kind == "cleared" else part.name, None)
            values.append(RANKS[word or "not_judged"] if part.kind == "signal" else int(word or 0))
        assert not words, f"no such input: {words}"
        return self.component.infer(self._engine, values)

    def level(self, told: str) -> str:
        """The level of the type."""
        return self.component.answer(self.infer(told))

    def excused(self, told: str) -> set[str]:
        """Which exemption excuses which signal from what, as `exemption.signal.level`."""
        prefix = "payer.excused."
        return {fact.removeprefix(prefix) for fact in self.infer(told).conclusions if fact.startswith(prefix)}


MakePayer = Callable[..., Payer]


@pytest.fixture
def payer(rulebook: Callable[[str], Rulebook], engine: Engine) -> MakePayer:
    """A type raised by a, b and c, unless said otherwise, with exemptions given as name=(cap, signals)."""

    def payer(
        *raised_by: str,
        exemptions: Mapping[str, tuple[str, str]] | None = None,
        clearing: bool = False,
    ) -> Payer:
        told = raised_by or ("{signals: [a, b, c, advice]}",)
        listed = [part.partition("[")[2].partition("]")[0].split(", ") for part in told]
        names = [name for name in ("a", "b", "c", "advice") if any(name in part for part in listed)]
        signals = "".join(SIGNAL.format(name=name, advisory=str(name == "advice").lower()) for name in names)
        flag = FLAG.format(
            raised_by="\n".join(f"      - {part}" for part in told),
            exemptions="".join(
                EXEMPTION.format(name=name, cap=cap, signals=signals)
                for name, (cap, signals) in (exemptions or {}).items()
            )
            or "      {}",
            clearing=CLEARING if clearing else "",
        )
        components = compile_components(rulebook("signals:" + signals + flag))
        (found,) = (part for part in components.types if part.name == "payer")
        return Payer(found, engine)

    return payer


def test_a_type_is_at_the_level_of_its_worst_judged_signal(payer: MakePayer) -> None:
    """Whatever the others are; those that are not judged have no say."""
    type_ = payer()
    assert type_.level("a=watch b=clear") == "watch"
    assert type_.level("a=watch b=severe c=flag") == "severe"
    assert type_.level("a=flag") == "flag"
    assert type_.level("a=clear") == "clear"


def test_a_type_is_not_judged_where_no_signal_is(payer: MakePayer) -> None:
    """Not judged is never clear."""
    assert payer().level("") == "not_judged"


def test_advice_makes_no_type_judged(payer: MakePayer) -> None:
    """It raises the type only where another signal is judged."""
    type_ = payer()
    assert type_.level("advice=severe") == "not_judged"
    assert type_.level("advice=clear") == "not_judged"
    assert type_.level("advice=flag a=clear") == "flag"


def test_a_cap_is_the_most_that_a_signal_can_do(payer: MakePayer) -> None:
    """Below it the signal's own level counts."""
    type_ = payer("{signals: [a]}", "{signals: [b, advice], cap: watch}")
    assert type_.level("b=severe") == "watch"
    assert type_.level("b=watch") == "watch"
    assert type_.level("b=severe a=flag") == "flag"
    assert type_.level("a=clear advice=severe") == "watch"


def test_a_signal_may_raise_to_a_level_of_the_type_s_own(payer: MakePayer) -> None:
    """Then its own level only says that it fires."""
    type_ = payer("{signals: [a], level: flag}")
    assert [type_.level(f"a={level}") for level in ("watch", "flag", "severe")] == ["flag"] * 3
    assert type_.level("a=clear") == "clear"


def test_at_least_so_many_signals_raise_together(payer: MakePayer) -> None:
    """Fewer raise nothing; how far each of them goes is its own."""
    type_ = payer("{signals: [a, b, c], at_least: 2}")
    assert type_.level("a=severe b=clear") == "clear"
    assert type_.level("a=severe") == "clear"
    assert type_.level("a=flag b=watch") == "flag"
    assert type_.level("a=watch c=watch") == "watch"
    (step,) = (step for step in type_.infer("a=flag c=watch b=clear").derivation if "group" in step.gives)
    assert step.facts == ("a.flag", "c.watch")


def test_together_they_may_raise_further_than_alone(payer: MakePayer) -> None:
    """A signal may stand in several ways to raise its type."""
    type_ = payer("{signals: [a, b]}", "{signals: [a, b, c], at_least: 2, level: severe}")
    assert type_.level("a=watch b=clear") == "watch"
    assert type_.level("c=severe") == "clear"
    assert type_.level("a=watch c=watch") == "severe"


def test_an_excused_signal_raises_nothing(payer: MakePayer) -> None:
    """The others still do, and the conclusion names what was excused by what."""
    type_ = payer(exemptions={"excuse": ("clear", "a, b")})
    assert type_.level("a=severe excuse=1") == "clear"
    assert type_.level("a=severe c=watch excuse=1") == "watch"
    assert type_.level("a=severe excuse=0") == "severe"
    assert type_.excused("a=severe b=watch c=flag excuse=1") == {"excuse.a.severe", "excuse.b.watch"}
    assert type_.excused("a=clear excuse=1") == set()


def test_an_exemption_without_signals_excuses_all(payer: MakePayer) -> None:
    """Every signal of the type."""
    type_ = payer(exemptions={"excuse": ("clear", "")})
    assert type_.level("a=severe b=flag c=watch excuse=1") == "clear"
    assert type_.excused("a=severe b=flag excuse=1") == {"excuse.a.severe", "excuse.b.flag"}


def test_an_exemption_may_leave_a_rest(payer: MakePayer) -> None:
    """Down to its cap; what is not above it needs no excuse."""
    type_ = payer(exemptions={"excuse": ("watch", "")})
    assert type_.level("a=severe excuse=1") == "watch"
    assert type_.level("a=watch excuse=1") == "watch"
    assert type_.excused("a=watch b=flag excuse=1") == {"excuse.b.flag"}


def test_of_several_exemptions_the_strongest_counts(payer: MakePayer) -> None:
    """It alone is named; two that go as far are both named."""
    type_ = payer(
        exemptions={
            "some": ("flag", ""),
            "more": ("watch", "a"),
            "all": ("clear", "a"),
            "too": ("clear", "a"),
        }
    )
    assert type_.level("a=severe some=1") == "flag"
    assert type_.level("a=severe some=1 more=1") == "watch"
    assert type_.level("a=severe some=1 more=1 all=1") == "clear"
    assert type_.excused("a=severe some=1 more=1") == {"more.a.severe"}
    assert type_.excused("a=severe some=1 more=1 all=1 too=1") == {"all.a.severe", "too.a.severe"}
    assert type_.level("a=severe b=severe all=1") == "severe"


def test_an_excused_signal_still_makes_its_type_judged(payer: MakePayer) -> None:
    """Excused is clear and not unknown."""
    assert payer(exemptions={"excuse": ("clear", "")}).level("a=flag excuse=1") == "clear"


def test_a_signal_excused_counts_among_so_many(payer: MakePayer) -> None:
    """Firing is what is counted; what each may do is asked of it alone."""
    type_ = payer("{signals: [a, b], at_least: 2}", exemptions={"excuse": ("clear", "a")})
    assert type_.level("a=severe b=watch excuse=1") == "watch"


def test_clean_periods_lower_the_level(payer: MakePayer) -> None:
    """By as many as were cleared, to clear at most; nothing judged stays not judged."""
    type_ = payer(clearing=True)
    assert [type_.level(f"a=severe cleared={count}") for count in range(4)] == [
        "severe",
        "flag",
        "watch",
        "clear",
    ]
    assert type_.level("a=watch cleared=3") == "clear"
    assert type_.level("a=clear cleared=2") == "clear"
    assert type_.level("cleared=2") == "not_judged"


def test_what_was_reached_before_clearing_is_concluded(payer: MakePayer) -> None:
    """So that a report can say from what the level was lowered."""
    type_ = payer(exemptions={"excuse": ("flag", "")}, clearing=True)
    assert "payer.reached.flag" in type_.infer("a=severe excuse=1 cleared=1").conclusions
    assert type_.level("a=severe excuse=1 cleared=1") == "watch"


def test_advice_is_lowered_with_the_rest(payer: MakePayer) -> None:
    """Clearing takes levels off the type, wherever they came from."""
    assert payer(clearing=True).level("a=clear advice=flag cleared=1") == "watch"


def test_a_component_reads_the_facts_of_its_values(payer: MakePayer) -> None:
    """Not judged is no fact, clear is that it was judged, and an exemption that doesn't hold is none."""
    component = payer(exemptions={"excuse": ("clear", "")}, clearing=True).component
    assert [part.name for part in component.inputs] == ["a", "b", "c", "advice", "excuse", "payer"]
    assert component.facts([-1, 0, 2, 3, 0, 0]) == {
        "payer.asked",
        "b.judged",
        "c.judged",
        "c.flag",
        "advice.severe",
    }
    assert component.facts([-1, -1, -1, -1, 1, 2]) == {"payer.asked", "payer.exempt.excuse", "payer.clean.2"}


def test_a_derivation_names_its_steps(payer: MakePayer) -> None:
    """From the signal to the type's level, each rule with the facts it rests on."""
    steps = payer().infer("a=flag b=clear").derivation
    assert [(step.rule, step.facts, step.gives) for step in steps] == [
        ("payer.judge.a", ("a.judged",), "payer.judged"),
        ("payer.judge.b", ("b.judged",), "payer.judged"),
        ("payer.raise.a.flag", ("a.flag",), "payer.raised.flag"),
        ("payer.reach.flag", ("payer.raised.flag",), "payer.reached.flag"),
        ("payer.stay.flag", ("payer.reached.flag",), "payer.flag"),
    ]


def test_more_excuses_than_an_engine_can_carry_are_refused(payer: MakePayer) -> None:
    """When the rulebook is compiled, and not when a client is judged."""
    with pytest.raises(ClientFitError) as caught:
        payer(exemptions={f"excuse{number}": ("clear", "a") for number in range(20)})
    assert {problem.code for problem in caught.value.problems} == {"rules-bounds"}


def test_every_combination_has_one_answer(payer: MakePayer) -> None:
    """The rules leave exactly one level, and it is the one that plain Python finds."""
    type_ = payer(
        "{signals: [a, b]}",
        "{signals: [advice], cap: watch}",
        exemptions={"excuse": ("watch", "a")},
        clearing=True,
    )
    for a, b, advice, excuse, cleared in product(LEVELS, LEVELS, LEVELS, (0, 1), range(4)):
        told = f"a={a} b={b} advice={advice} excuse={excuse} cleared={cleared}"
        ranks = [min(RANKS[a], 1) if excuse else RANKS[a], RANKS[b]]
        if max(ranks) < 0:
            expected = "not_judged"
        else:
            expected = LEVELS[max(0, max(*ranks, min(RANKS[advice], 1)) - cleared) + 1]
        assert type_.level(told) == expected, told


# The policy ------------------------------------------------------------------------------------------


POLICY = """
facts:
  enough: {when: [{measure: seen, op: ">=", value: 3}], message: there is enough}
  odd: {when: [{measure: seen, op: "==", value: 7}], message: it is odd}
policy:
  - {recommend: end, types: {severe: 1}, standing: existing, why: severe, reference: HOUSE}
  - {recommend: refuse, types: {flag: 2}, standing: prospect, why: twice, reference: HOUSE}
  - {recommend: ask, types: {watch: 1}, unless: [odd], why: watched, reference: HOUSE}
  - {recommend: accept, types: {judged: 1}, facts: [enough], why: judged, reference: HOUSE}
  - {recommend: wait, why: nothing else, reference: HOUSE}
recommendations:
  end: {rank: 3, title: end, message: End.}
  refuse: {rank: 3, title: refuse, message: Refuse.}
  ask: {rank: 2, title: ask, message: Ask.}
  wait: {rank: 1, title: wait, message: Wait.}
  accept: {rank: 0, title: accept, message: Fine.}
"""


@pytest.fixture
def recommended(base: str, tmp_path: Path, engine: Engine) -> Callable[..., str]:
    """What is recommended for the levels of two types, the standing, and the facts that hold."""
    one, two = (
        FLAG.format(raised_by=f"      - {{signals: [{name}]}}", exemptions="      {}", clearing="")
        for name in "ab"
    )
    two = two.replace("payer:", "buyer:").replace("\ntypes:\n", "")
    kept = base[: base.index("policy:")]
    (tmp_path / "base.yml").write_text(kept, encoding="utf-8")
    signals = "".join(SIGNAL.format(name=name, advisory="false") for name in "ab")
    (tmp_path / "more.yml").write_text("signals:" + signals + one + two + POLICY, encoding="utf-8")
    policy = compile_components(load(tmp_path)).policy

    def recommended(payer: str, buyer: str, standing: str = "existing", **facts: int) -> str:
        levels = {"payer": payer, "buyer": buyer, "busybody": "not_judged"}
        values: list[Hashable] = []
        for part in policy.inputs:
            if part.kind == "type":
                values.append(RANKS[levels[part.name]])
            else:
                values.append(standing if part.kind == "standing" else facts.get(part.name, 0))
        return policy.answer(policy.infer(engine, values))

    return recommended


Recommended = Callable[..., str]


def test_the_first_way_that_holds_is_given(recommended: Recommended) -> None:
    """In the order of the file: what comes later is passed by."""
    assert recommended("severe", "severe") == "end"
    assert recommended("severe", "severe", "prospect") == "refuse"
    assert recommended("watch", "clear", enough=1) == "ask"
    assert recommended("clear", "not_judged", enough=1) == "accept"
    assert recommended("not_judged", "not_judged", enough=1) == "wait"


def test_types_are_counted_at_a_level_or_worse(recommended: Recommended) -> None:
    """Two flags are wanted: a severe one is as good as a flag, a watch is not."""
    assert recommended("flag", "severe", "prospect") == "refuse"
    assert recommended("flag", "watch", "prospect") == "ask"


def test_facts_must_hold_or_must_not(recommended: Recommended) -> None:
    """As the way says."""
    assert recommended("clear", "clear") == "wait"
    assert recommended("watch", "clear", odd=1) == "wait"
    assert recommended("watch", "clear", odd=1, enough=1) == "accept"


RULES = load()
DEFAULT = compile_components(RULES)
LEVEL = st.sampled_from(LEVELS)


@settings(deadline=None, max_examples=3 * settings().max_examples)
@given(st.lists(LEVEL, min_size=6, max_size=6), st.sampled_from(["prospect", "existing"]), st.integers(0, 1))
def test_the_default_policy_is_the_one_of_the_domain_notes(
    levels: list[str], standing: str, enough: int
) -> None:
    """One severe or two flags end it, one flag asks for conditions, else it is how much is known."""
    policy = DEFAULT.policy
    facts = {"enough_good": enough}
    values: list[Hashable] = [
        *map(RANKS.__getitem__, levels),
        standing,
        *(facts.get(part.name, 0) for part in policy.inputs if part.kind == "fact"),
    ]
    assert [part.kind for part in policy.inputs[:7]] == ["type"] * 6 + ["standing"]
    flagged = sum(level in ("flag", "severe") for level in levels)
    if "severe" in levels or flagged >= 2:
        expected = "decline" if standing == "prospect" else "wind_down"
    elif flagged:
        expected = "accept_with_conditions"
    elif enough:
        expected = "accept"
    else:
        expected = "not_enough_history"
    assert policy.answer(policy.infer(ReferenceEngine(), values)) == expected


SHARED = [
    (name, other, fact) for name, flag in RULES.types.items() for other, fact in flag.counted_with.items()
]


@pytest.mark.parametrize(("name", "other", "fact"), SHARED)
def test_types_with_the_same_evidence_count_as_one(name: str, other: str, fact: str) -> None:
    """Two flags on the same records ask for conditions; on records of their own they end it."""
    policy = DEFAULT.policy

    def recommended(level: str, of_other: str, *, same: int) -> str:
        levels = {name: level, other: of_other}
        values: list[Hashable] = []
        for part in policy.inputs:
            if part.kind == "type":
                values.append(RANKS[levels.get(part.name, "clear")])
            else:
                values.append("prospect" if part.kind == "standing" else same * (part.name == fact))
        return policy.answer(policy.infer(ReferenceEngine(), values))

    assert recommended("flag", "flag", same=1) == "accept_with_conditions"
    assert recommended("flag", "flag", same=0) == "decline"
    assert recommended("flag", "watch", same=1) == "accept_with_conditions"
    assert recommended("severe", "flag", same=1) == "decline"


@settings(deadline=None, max_examples=3 * settings().max_examples)
@given(st.sampled_from(DEFAULT.types), st.data())
def test_a_worse_signal_never_makes_a_type_better(component: Component, data: st.DataObject) -> None:
    """In clientfit's own rules, whatever else holds."""
    known = [_values(part) for part in component.inputs]
    values = [data.draw(st.sampled_from(each)) for each in known]
    place = data.draw(
        st.sampled_from([n for n, part in enumerate(component.inputs) if part.kind == "signal"])
    )
    worse = data.draw(st.sampled_from(known[place][known[place].index(values[place]) :]))
    engine = ReferenceEngine()
    before = component.answer(component.infer(engine, values))
    values[place] = worse
    assert RANKS[component.answer(component.infer(engine, values))] >= RANKS[before]


def _values(part: Input) -> list[int]:
    """What an input can be, from good to bad for a signal."""
    if part.kind == "signal":
        return [-1, 0, *(RANKS[level] for level in RULES.signals[part.name].levels)]
    return [0, 1] if part.kind == "exempt" else [0, 1, 2, 3]
