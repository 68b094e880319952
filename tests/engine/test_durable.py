"""durable_rules behind its guards: each crash, hang or wrong answer that was found can't happen.

What could end the process runs in an interpreter of its own, with freed and new memory filled (by
MALLOC_PERTURB_, in glibc), so that a read of either does not go well by luck.
"""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, permutations
from textwrap import dedent

import pytest

pytest.importorskip("durable_rules_engine", reason="durable_rules can't be imported", exc_type=ImportError)

import durable_rules_engine

from clientfit.engine import Count, Rule, Step, stratify
from clientfit.engine.durable import DurableEngine
from clientfit.engine.reference import ReferenceEngine

NONE: frozenset[str] = frozenset()
REFERENCE = ReferenceEngine()


@pytest.fixture(scope="module")
def engine() -> DurableEngine:
    """One engine for all tests, as there is one for all threads of a program."""
    return DurableEngine()


def rule(name: str, when: str, gives: str, absent: str = "") -> Rule:
    """A rule from facts written with blanks between them."""
    return Rule(name, frozenset(when.split()), frozenset(absent.split()), gives)


def alone(code: str) -> str:
    """What `code` prints in an interpreter of its own, which must end well."""
    start = """
        from clientfit.engine import Count, Rule, stratify
        from clientfit.engine.bounds import *
        from clientfit.engine.durable import DurableEngine
        from clientfit.engine.reference import ReferenceEngine
        engine, reference, none = DurableEngine(), ReferenceEngine(), frozenset()
    """
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent(start) + dedent(code)],
        env={**os.environ, "MALLOC_PERTURB_": "165"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def test_no_host_and_no_threads() -> None:
    """`Host` acts on freed states in background threads: neither it nor any thread is ever started."""
    told = alone("""
        import sys, threading
        ruleset = stratify("s", [Rule("r", frozenset({"a"}), frozenset({"b"}), "g")])
        print(sorted(engine.infer(ruleset, {"a"}).conclusions))
        print(threading.active_count(), sorted(each for each in sys.modules if each.startswith("durable")))
    """)
    assert told.splitlines() == ["['g']", "1 ['durable_rules_engine']"]


@pytest.mark.parametrize("facts", [set(), {"a"}, {"unread"}])
def test_a_state_in_which_no_rule_fired_is_deleted_safely(facts: set[str]) -> None:
    """Deleting a state without any action frees wild pointers: the anchor's action is always the first."""
    told = alone(f"""
        for number in range(50):
            ruleset = stratify("s", [Rule("r", frozenset({{"a", "b"}}), none, "g")])
            assert engine.infer(ruleset, {facts!r}).conclusions == none
        print(engine.infer(ruleset, {{"a", "b"}}).conclusions)
    """)
    assert told == "frozenset({'g'})"


def test_the_danger_is_real() -> None:
    """Without the anchor the same memory ends the process, so the test above would notice its loss."""
    code = """
        import json, durable_rules_engine as bare
        for number in range(50):
            rule = {"all": [{"m": {"a": "t"}}, {"n": {"b": "t"}}]}
            handle = bare.create_ruleset("s", json.dumps({"r": rule}))
            bare.assert_fact(handle, '{"a":"t"}')
            bare.delete_state(handle, "0")
    """
    ended = subprocess.run(
        [sys.executable, "-c", dedent(code)],
        env={**os.environ, "MALLOC_PERTURB_": "165"},
        capture_output=True,
        check=False,
    )
    if ended.returncode == 0:
        pytest.skip("this machine's allocator hides the fault")
    assert ended.returncode < 0


def test_more_inferences_than_there_can_be_states(engine: DurableEngine) -> None:
    """1,024 live states are the most, so each inference deletes its own: the 3,000th is still right."""
    ruleset = stratify("s", [rule("one", "a", "g", absent="b"), rule("two", "g c", "h")])
    sets = [{"a"}, {"a", "c"}, {"a", "b", "c"}, set[str](), {"c"}]
    expected = [REFERENCE.infer(ruleset, each) for each in sets]
    for _ in range(600):
        assert [engine.infer(ruleset, each) for each in sets] == expected


def test_absence_does_not_depend_on_order(engine: DurableEngine) -> None:
    """`$not` is wrong in some orders of the facts: an absence told after the fact's last rule never is."""
    ruleset = stratify("s", [rule("one", "x z", "g", absent="y"), rule("two", "w", "y")])
    for facts in ("xz", "xyz", "wxz", "wxyz"):
        expected = REFERENCE.infer(ruleset, set(facts))
        assert ("g" in expected.conclusions) == (facts == "xz")
        for order in permutations(facts):
            assert engine.infer(ruleset, dict.fromkeys(order).keys()) == expected


def test_absences_alone_fire(engine: DurableEngine) -> None:
    """A rule that begins with `$not` never fires: a rule of nothing but absences does."""
    ruleset = stratify("s", [rule("clean", "", "clear", absent="a b")])
    assert engine.infer(ruleset, NONE).derivation == (Step("clean", (), "clear"),)
    assert engine.infer(ruleset, {"b"}).derivation == ()


def test_counts_count_facts(engine: DurableEngine) -> None:
    """`count` counts frames of joined facts: here facts count, each once, and concluded ones with them."""
    rules = [rule("one", "a", "c"), rule("other", "b", "c")]
    ruleset = stratify("s", rules, [Count("two", frozenset("abc"), 3, "g")])
    for size in range(4):
        for facts in combinations("abc", size):
            fires = {"a", "b"} <= set(facts)
            assert ("g" in engine.infer(ruleset, set(facts)).conclusions) == fires
    counted = [step for step in engine.infer(ruleset, {"a", "b"}).derivation if step.rule == "two"]
    assert counted == [Step("two", ("a", "b", "c"), "g")]


def test_a_conclusion_reached_twice_is_one(engine: DurableEngine) -> None:
    """`any` fires several times: here each way is a step, its conclusion one fact that fires rules once."""
    ruleset = stratify("s", [rule("one", "a", "g"), rule("two", "b", "g"), rule("then", "g", "h")])
    assert engine.infer(ruleset, {"a", "b"}).derivation == (
        Step("one", ("a",), "g"),
        Step("then", ("g",), "h"),
        Step("two", ("b",), "g"),
    )


def test_facts_that_look_like_values_stay_apart(engine: DurableEngine) -> None:
    """To durable_rules 5 is "5", 1 is true, and 1e-05 is an error: as codes all facts are distinct."""
    facts = ["5", "5.0", "1", "true", "1e.05", "null", "id", "sid", "0", "a", "m0", "r0", "c0", "c1"]
    ruleset = stratify("s", [rule(f"of {fact}", fact, f"g.{fact}") for fact in facts])
    for fact in facts:
        assert engine.infer(ruleset, {fact}).conclusions == {f"g.{fact}"}
    assert engine.infer(ruleset, set(facts)).conclusions == {f"g.{fact}" for fact in facts}


def test_names_that_look_like_json_stay_outside(engine: DurableEngine) -> None:
    """Names of rules and rulesets may be anything printable: none reaches the JSON of durable_rules."""
    name = "\"}]}, 'all': [{\\u0000 $not é 客户 %s%n"
    ruleset = stratify(name, [Rule(name, frozenset({"a"}), frozenset({"b"}), "g")])
    assert engine.infer(ruleset, {"a"}).derivation == (Step(name, ("a",), "g"),)


def test_the_widest_rule_fires() -> None:
    """16 joined facts, half of them absent, still fit in a frame; one more is refused by `stratify`."""
    told = alone("""
        wide = frozenset(f"a{each}" for each in range(MAX_JOINED // 2))
        absent = frozenset(f"n{each}" for each in range(MAX_JOINED // 2))
        ruleset = stratify("s", [Rule("wide", wide, absent, "g")])
        answers = [engine.infer(ruleset, facts) for facts in (wide, wide | {"n3"}, wide - {"a3"})]
        print([len(answer.derivation) for answer in answers])
    """)
    assert told == "[1, 0, 0]"


def test_the_most_rules_on_one_condition_fire() -> None:
    """As many rules as `stratify` lets share a fact and an absence all fire; 257 would end the process."""
    told = alone("""
        rules = [
            Rule(f"r{each}", frozenset({"shared", f"own{each % 9}"}), frozenset({"b"}), f"g{each}")
            for each in range(MAX_RULES_ON_CONDITION)
        ]
        facts = {"shared", *(f"own{each}" for each in range(9))}
        ruleset = stratify("s", rules)
        assert engine.infer(ruleset, facts) == reference.infer(ruleset, facts)
        print(len(engine.infer(ruleset, facts).derivation) == MAX_RULES_ON_CONDITION)
    """)
    assert told == "True"


def test_the_most_conditions_are_told_apart() -> None:
    """With as many facts and absences as `stratify` lets through each is found; 513 would hang."""
    told = alone("""
        rules = [
            Rule(f"r{each}", frozenset({f"a{each}"}), frozenset({f"n{each}"}), f"g{each}")
            for each in range(MAX_CONDITIONS // 2)
        ]
        ruleset = stratify("s", rules)
        facts = {f"a{each}" for each in range(0, MAX_CONDITIONS // 2, 3)} | {"n0", "n6"}
        assert engine.infer(ruleset, facts) == reference.infer(ruleset, facts)
        print(sorted(engine.infer(ruleset, facts).conclusions)[:3])
    """)
    assert told == "['g102', 'g105', 'g108']"


def test_the_most_rules_fire() -> None:
    """The largest ruleset that `stratify` lets through answers as the reference does."""
    told = alone("""
        rules = [
            Rule(f"r{each}", frozenset(f"a{(each * 7 + k) % 400}" for k in range(3)), none, f"g{each}")
            for each in range(MAX_RULES)
        ]
        ruleset = stratify("s", rules)
        facts = {f"a{each}" for each in range(400)}
        assert engine.infer(ruleset, facts) == reference.infer(ruleset, facts)
        print(len(engine.infer(ruleset, facts).conclusions) == MAX_RULES)
    """)
    assert told == "True"


class Interrupted(AbstractSet[str]):
    """Facts of which one arrives before Ctrl-C does."""

    def __contains__(self, fact: object) -> bool:
        return fact == "a"

    def __len__(self) -> int:
        return 2

    def __iter__(self) -> Iterator[str]:
        yield "a"
        raise KeyboardInterrupt


def test_exceptions_come_out_and_leave_nothing_behind(engine: DurableEngine) -> None:
    """`Host` swallows exceptions: here they reach the caller, and the next inference starts afresh."""
    ruleset = stratify("s", [rule("one", "a b", "g")])
    with pytest.raises(KeyboardInterrupt):
        engine.infer(ruleset, Interrupted())
    assert engine.infer(ruleset, {"b"}).conclusions == NONE
    assert engine.infer(ruleset, {"a", "b"}).conclusions == {"g"}


@pytest.mark.parametrize(
    "function", ["assert_fact", "start_action_for_state", "complete_and_start_action", "delete_state"]
)
def test_an_interrupt_anywhere_is_survived(
    monkeypatch: pytest.MonkeyPatch, engine: DurableEngine, function: str
) -> None:
    """Wherever an inference is broken off, even before its state is deleted, the next one is right."""
    ruleset = stratify("s", [rule("one", "a b", "g", absent="c")])
    assert engine.infer(ruleset, {"a", "b"}).conclusions == {"g"}

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(durable_rules_engine, function, interrupt)
        with pytest.raises(KeyboardInterrupt):
            engine.infer(ruleset, {"a"})
    assert engine.infer(ruleset, {"b"}).conclusions == NONE
    assert engine.infer(ruleset, {"a", "b"}).conclusions == {"g"}


def test_a_fact_that_is_not_taken_is_an_error(monkeypatch: pytest.MonkeyPatch, engine: DurableEngine) -> None:
    """durable_rules says by a number that it dropped a fact; a conclusion is never drawn without it."""
    ruleset = stratify("s", [rule("one", "a", "g")])
    dropped = 2
    with monkeypatch.context() as patched:
        patched.setattr(durable_rules_engine, "assert_fact", lambda *_: (dropped, 1))
        with pytest.raises(RuntimeError, match="did not take"):
            engine.infer(ruleset, {"a"})
    assert engine.infer(ruleset, {"a"}).conclusions == {"g"}


class Handles:
    """The rulesets that were created in durable_rules and deleted from it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.created: list[int] = []
        self.deleted: list[int] = []
        self._create = durable_rules_engine.create_ruleset
        self._delete = durable_rules_engine.delete_ruleset
        monkeypatch.setattr(durable_rules_engine, "create_ruleset", self.create)
        monkeypatch.setattr(durable_rules_engine, "delete_ruleset", self.delete)

    def create(self, name: str, definition: str) -> int:
        """Create and remember."""
        handle: int = self._create(name, definition)
        self.created.append(handle)
        return handle

    def delete(self, handle: int) -> None:
        """Delete and remember."""
        self._delete(handle)
        self.deleted.append(handle)


def test_rulesets_are_compiled_once_and_freed(monkeypatch: pytest.MonkeyPatch, engine: DurableEngine) -> None:
    """A ruleset is created in durable_rules with its first inference and deleted when it is forgotten."""
    handles = Handles(monkeypatch)
    rulesets = [stratify("s", [rule("one", "a", "g")])]
    for _ in range(5):
        assert engine.infer(rulesets[0], {"a"}).conclusions == {"g"}
    assert (len(handles.created), handles.deleted) == (1, [])
    rulesets.clear()
    gc.collect()
    assert handles.deleted == handles.created


def test_threads_may_share_an_engine(monkeypatch: pytest.MonkeyPatch, engine: DurableEngine) -> None:
    """Threads that infer on the same rulesets get the reference's answers, and compile nothing twice."""
    handles = Handles(monkeypatch)
    rulesets = [
        stratify(f"s{number}", [rule("one", f"a f{number}", "g", absent="b"), rule("two", "g c", "h")])
        for number in range(3)
    ]
    work = [
        (ruleset, frozenset(facts))
        for size in range(7)
        for facts in combinations(["a", "b", "c", "f0", "f1", "f2"], size)
        for ruleset in rulesets
    ] * 5
    expected = [REFERENCE.infer(*each) for each in work]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(max_workers=8) as pool:
            assert list(pool.map(lambda each: engine.infer(*each), work)) == expected
    finally:
        sys.setswitchinterval(before)
    assert len(handles.created) == len(rulesets)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.long
def test_memory_stays_flat() -> None:
    """50,000 inferences on different sets of facts leave the process as large as the first 5,000 did."""
    told = alone("""
        import os, pathlib, random
        def resident():
            pages = pathlib.Path("/proc/self/statm").read_text().split()[1]
            return int(pages) * os.sysconf("SC_PAGE_SIZE")
        facts = [f"a{each}" for each in range(40)]
        rules = [
            Rule(f"r{each}", frozenset(facts[each : each + 2]), frozenset({facts[-each - 1]}), f"g{each % 5}")
            for each in range(15)
        ]
        rules += [Rule("last", frozenset({"g1"}), frozenset({"g2"}), "h")]
        ruleset = stratify("s", rules, [Count("k", frozenset({"g0", "g3", "g4"}), 2, "many")])
        chance = random.Random(7)
        def infer(times):
            for _ in range(times):
                engine.infer(ruleset, frozenset(chance.sample(facts, 12)))
        infer(5000)
        before = resident()
        infer(50000)
        print((resident() - before) // 2**20)
    """)
    assert int(told) < 4
