"""What `stratify` orders, and what it refuses."""

import pytest

from clientfit.engine import Count, Rule, Ruleset, stratify
from clientfit.engine.bounds import MAX_CONDITIONS, MAX_JOINED, MAX_RULES, MAX_RULES_ON_CONDITION
from clientfit.errors import ClientFitError

NONE: frozenset[str] = frozenset()


def rule(name: str, when: str, gives: str, absent: str = "") -> Rule:
    """A rule from facts written with blanks between them."""
    return Rule(name, frozenset(when.split()), frozenset(absent.split()), gives)


def names(ruleset: Ruleset) -> list[list[str]]:
    """The names of counts and rules, stratum by stratum."""
    return [
        [count.name for count in stratum.counts] + [rule.name for rule in stratum.rules]
        for stratum in ruleset.strata
    ]


def numbered(prefix: str, number: int) -> frozenset[str]:
    """As many facts as asked for."""
    return frozenset(f"{prefix}{each}" for each in range(number))


def refusal(*rules: Rule, counts: tuple[Count, ...] = ()) -> ClientFitError:
    """The error with which these rules are refused; its code is always that of the bounds."""
    with pytest.raises(ClientFitError) as caught:
        stratify("trial", rules, counts)
    assert {problem.code for problem in caught.value.problems} == {"rules-bounds"}
    return caught.value


def test_positive_rules_share_one_stratum() -> None:
    """Rules that only join facts need no order, even where they support one another in a circle."""
    ruleset = stratify("s", [rule("one", "a", "b"), rule("two", "b", "a"), rule("three", "b", "c")])
    assert names(ruleset) == [["one", "two", "three"]]


def test_an_absence_waits_for_every_rule_that_could_end_it() -> None:
    """A rule that rests on an absence comes after all rules that give the fact, however long their chain."""
    rules = [rule("late", "a", "z", absent="c"), rule("first", "a", "b"), rule("second", "b", "c")]
    ruleset = stratify("s", rules)
    assert names(ruleset) == [["first", "second"], ["late"]]
    assert [stratum.absent for stratum in ruleset.strata] == [(), ("c",)]


def test_the_absence_of_an_input_is_settled_from_the_start() -> None:
    """A fact that no rule gives is known to be absent before anything is concluded."""
    ruleset = stratify("s", [rule("one", "a", "b", absent="excused")])
    assert names(ruleset) == [["one"]]
    assert ruleset.strata[0].absent == ("excused",)


def test_a_count_waits_for_all_it_counts() -> None:
    """A count of conclusions comes one stratum after them; a count of inputs comes first."""
    rules = [rule("one", "a", "b"), rule("two", "many", "c")]
    counts = [
        Count("conclusions", frozenset({"a", "b"}), 2, "many"),
        Count("inputs", frozenset({"a", "x"}), 1, "y"),
    ]
    assert names(stratify("s", rules, counts)) == [["inputs", "one"], ["conclusions", "two"]]


def test_what_a_ruleset_reads_and_gives() -> None:
    """Reads are the facts of all conditions, absent and counted ones included; gives are all conclusions."""
    ruleset = stratify("s", [rule("r", "a", "b", absent="c")], [Count("k", frozenset({"d"}), 1, "e")])
    assert ruleset.reads == {"a", "c", "d"}
    assert ruleset.gives == {"b", "e"}


def test_an_empty_ruleset_is_one() -> None:
    """No rules make a ruleset without strata, which reads and gives nothing."""
    ruleset = stratify("empty", [])
    assert (ruleset.strata, ruleset.reads, ruleset.gives) == ((), NONE, NONE)


def test_a_cycle_through_an_absence_is_refused_by_name() -> None:
    """Rules that exclude what they depend on have no single answer: the error names them in their order."""
    error = refusal(
        rule("accept", "asked", "accepted", absent="declined"),
        rule("decline", "doubted", "declined"),
        rule("doubt", "accepted", "doubted"),
        rule("bystander", "accepted", "invoiced"),
    )
    assert [problem.found for problem in error.problems] == ["accept -> doubt -> decline -> accept"]


def test_a_rule_that_rests_on_the_absence_of_its_own_conclusion_is_refused() -> None:
    """The shortest cycle has one rule."""
    assert refusal(rule("liar", "a", "b", absent="b")).problems[0].found == "liar -> liar"


def test_a_cycle_through_a_count_is_refused_by_name() -> None:
    """A count that feeds what it counts is refused as an absence is."""
    error = refusal(
        rule("raise", "many", "a.flag"), counts=(Count("many", frozenset({"a.flag"}), 1, "many"),)
    )
    assert error.problems[0].found == "many -> raise -> many"


def test_too_many_joined_facts_are_refused() -> None:
    """A frame holds 16 facts, absent ones included: 16 compile, 17 are refused and told."""
    half = numbered("a", MAX_JOINED // 2)
    fits = Rule("wide", half, numbered("n", MAX_JOINED // 2), "g")
    assert stratify("s", [fits]).rules == (fits,)
    error = refusal(Rule("wide", half, numbered("n", MAX_JOINED // 2 + 1), "g"))
    assert "rule wide joins too many facts" in error.message
    assert error.problems[0].found == "17 facts"


@pytest.mark.parametrize("absent", [False, True])
def test_too_many_rules_on_one_condition_are_refused(absent: bool) -> None:  # noqa: FBT001
    """256 rules on one condition crash durable_rules: well before, the condition they share is named."""

    def rules(number: int) -> list[Rule]:
        shared = frozenset({"shared"})
        own = [frozenset({f"own{each % 9}"}) for each in range(number)]
        sides = [(own[each], shared) if absent else (own[each] | shared, NONE) for each in range(number)]
        return [Rule(f"r{each}", *sides[each], f"g{each}") for each in range(number)]

    assert MAX_RULES_ON_CONDITION == 240
    assert len(stratify("s", rules(MAX_RULES_ON_CONDITION)).rules) == MAX_RULES_ON_CONDITION
    error = refusal(*rules(MAX_RULES_ON_CONDITION + 1))
    assert error.message.endswith(
        "share the condition the absence of shared" if absent else "too many rules share the condition shared"
    )


def test_too_many_conditions_are_refused() -> None:
    """513 different conditions hang durable_rules: 480 are the most, a fact and its absence being two."""

    def rules(number: int) -> list[Rule]:
        return [
            Rule(f"r{each}", frozenset({f"a{each}"}), frozenset({f"n{each}"}), f"g{each}")
            for each in range(number)
        ]

    assert MAX_CONDITIONS == 480
    assert stratify("s", rules(MAX_CONDITIONS // 2)).reads
    assert refusal(*rules(MAX_CONDITIONS // 2 + 1)).problems[0].found == "241 facts and 241 absences"


def test_too_many_rules_are_refused() -> None:
    """A ruleset beyond the limit is to be split."""
    rules = [rule(f"r{each}", f"a{each % 300}", f"g{each}") for each in range(MAX_RULES + 1)]
    assert len(stratify("s", rules[:-1]).rules) == MAX_RULES == 1000
    assert "split it" in (refusal(*rules).hint or "")


def test_counted_facts_are_not_conditions() -> None:
    """Counting happens outside durable_rules, so its limits don't apply to what is counted."""
    counted = numbered("a", 2000)
    assert stratify("s", [], [Count("half", counted, 1000, "g")]).reads == counted


@pytest.mark.parametrize("fact", ["", "Late", "late habit", 'a"b', "früh", "a" * 65, "a\n", "late-habit"])
def test_a_fact_with_another_name_is_refused(fact: str) -> None:
    """Facts are short codes: whatever a person could have written freely is refused in every place."""
    for rules, counts in (
        ([Rule("r", frozenset({fact}), NONE, "g")], []),
        ([Rule("r", frozenset({"a"}), frozenset({fact}), "g")], []),
        ([Rule("r", frozenset({"a"}), NONE, fact)], []),
        ([], [Count("k", frozenset({fact}), 1, "g")]),
        ([], [Count("k", frozenset({"a"}), 1, fact)]),
    ):
        assert refusal(*rules, counts=tuple(counts)).problems[0].found == repr(fact)


def test_rules_that_share_a_name_are_refused() -> None:
    """A derivation cites rules by name, so rules and counts of one ruleset have names of their own."""
    error = refusal(rule("same", "a", "b"), counts=(Count("same", frozenset({"a"}), 1, "c"),))
    assert "rule same is defined 2 times" in error.message


@pytest.mark.parametrize("name", ["", "two\nlines"])
def test_a_rule_without_a_readable_name_is_refused(name: str) -> None:
    """Names appear in reports, so they are printable and not empty."""
    assert refusal(rule(name, "a", "b")).problems[0].found == repr(name)


def test_a_rule_without_conditions_is_refused() -> None:
    """A rule that would always fire is a mistake in the rules that it was made from."""
    assert "rule always has no condition" in refusal(rule("always", "", "b")).message


def test_a_rule_that_contradicts_itself_is_refused() -> None:
    """A rule that wants a fact and its absence could never fire; the fact is named."""
    assert refusal(rule("never", "a b", "c", absent="b")).problems[0].found == "b"


@pytest.mark.parametrize("at_least", [0, 3])
def test_a_count_out_of_reach_is_refused(at_least: int) -> None:
    """A count of none always holds and a count of more than there is never does."""
    error = refusal(counts=(Count("k", frozenset({"a", "b"}), at_least, "g"),))
    assert error.problems[0].found == f"at least {at_least} of 2"


def test_all_problems_are_told_at_once() -> None:
    """Whoever mends a rulebook sees everything that is wrong with it."""
    error = refusal(rule("always", "", "b"), rule("liar", "a", "c", absent="c"), rule("odd", "A", "d"))
    told = " ".join(problem.message for problem in error.problems)
    assert "always" in told
    assert "wait for one another" in told
    assert "a fact's name can't be used" in told
