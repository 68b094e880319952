"""Check the limits of durable_rules when a rulebook is compiled, before any client is screened.

The limits are those of durable_rules 2.0.28, whose tables are fixed arrays without bounds checks: beyond them
it crashes, hangs or fails during an inference. They apply to every engine, so that a rulebook that is
accepted on one machine is accepted on all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from clientfit.engine.rules import Count, Rule
from clientfit.errors import Problem

FACT = re.compile(r"[a-z0-9_.]{1,64}")
"""Pattern of a fact's name: identifiers and levels of the rulebook; never text of a client."""

MAX_JOINED = 16
"""Conditions of one rule. A frame of joined facts is an array of 16, and the 17th is an error, but only when
it arrives."""

MAX_RULES_ON_CONDITION = 240
"""Rules that share a condition. Their list has 256 places and must end with an empty one: 255 are safe, 256
are read past its end, 257 are written past it (SIGSEGV). No rulebook written by people comes near."""

MAX_CONDITIONS = 480
"""Different conditions of one ruleset, a fact's absence being one of its own. Their hash table has 512 places
and is searched up to an empty one: 511 work, 512 fail when a fact arrives, 513 hang. The anchor takes one of
them, and probing a table that is nearly full is slow."""

MAX_RULES = 1000
"""Rules of one ruleset. durable_rules carries 4,096, but clears some 10 KB of memory per joined fact for each
inference, so that larger rulesets should be split into components long before."""


def problems(name: str, rules: Sequence[Rule], counts: Sequence[Count]) -> Iterator[Problem]:
    """List the limits that these rules exceed, as problems."""
    messages = [*_names(rules, counts), *_rules(rules), *_counts(counts), *_totals(rules)]
    for message, found, hint in messages:
        yield Problem(code="rules-bounds", message=f"ruleset {name}: {message}", found=found, hint=hint)


Message = tuple[str, str | None, str]
"""The message, the text found and the hint of one exceeded limit."""


def _names(rules: Iterable[Rule], counts: Iterable[Count]) -> Iterator[Message]:
    firing: list[Rule | Count] = [*rules, *counts]
    for name, times in sorted(Counter(each.name for each in firing).items()):
        if times > 1:
            yield f"rule {name} is defined {times} times", None, "derivations cite rules by name: rename one"
        if not (name and name.isprintable()):
            yield "a rule's name is empty or can't be printed", repr(name), "give it a readable name"
    facts = {each.gives for each in firing}.union(
        *(rule.when | rule.absent for rule in rules), *(count.of for count in counts)
    )
    for fact in sorted(facts):
        if not FACT.fullmatch(fact):
            hint = "facts are 1 to 64 of a-z, 0-9, underscore and dot"
            yield "a fact's name can't be used", repr(fact), hint


def _rules(rules: Iterable[Rule]) -> Iterator[Message]:
    for rule in rules:
        joined = len(rule.when) + len(rule.absent)
        if joined == 0:
            yield (
                f"rule {rule.name} has no condition",
                None,
                "it would always fire: name a fact that it needs",
            )
        if joined > MAX_JOINED:
            hint = f"at most {MAX_JOINED} can be joined, absent ones included: conclude a part of them first"
            yield f"rule {rule.name} joins too many facts", f"{joined} facts", hint
        if both := sorted(rule.when & rule.absent):
            hint = "it could never fire: remove the fact from one of the two"
            yield f"rule {rule.name} needs a fact and its absence", ", ".join(both), hint


def _counts(counts: Iterable[Count]) -> Iterator[Message]:
    for count in counts:
        if not 1 <= count.at_least <= len(count.of):
            found = f"at least {count.at_least} of {len(count.of)}"
            yield f"rule {count.name} can never count", found, "count from 1 to the number of its facts"


def _totals(rules: Sequence[Rule]) -> Iterator[Message]:
    if len(rules) > MAX_RULES:
        hint = f"at most {MAX_RULES} go into one: split it into components"
        yield "too many rules", f"{len(rules)} rules", hint
    present = Counter(fact for rule in rules for fact in rule.when)
    absent = Counter(fact for rule in rules for fact in rule.absent)
    if len(present) + len(absent) > MAX_CONDITIONS:
        found = f"{len(present)} facts and {len(absent)} absences"
        hint = f"at most {MAX_CONDITIONS} go into one ruleset: split it into components"
        yield "too many different conditions", found, hint
    shared = [(fact, fact, times) for fact, times in present.items()]
    shared += [(fact, f"the absence of {fact}", times) for fact, times in absent.items()]
    for _, condition, times in sorted(shared):
        if times > MAX_RULES_ON_CONDITION:
            hint = f"at most {MAX_RULES_ON_CONDITION} can share one: conclude a fact from it and use that"
            yield f"too many rules share the condition {condition}", f"{times} rules", hint
