"""Compile a ruleset to the JSON of durable_rules: the definition, and the messages to assert.

Only generated codes are passed to durable_rules, never a name from a rulebook: it parses JSON by hand, treats
5 as equal to "5" and true to 1, and finds properties and messages by a 32-bit hash of their names. Each
condition is a property of its own, so that a fact is found by that hash, without trying all values.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from clientfit.engine.inference import Step
from clientfit.engine.rules import Ruleset

ANCHOR = "a"
"""The code of the rule and of the fact that begin every inference."""


def message(code: str) -> str:
    """Return the message that asserts the fact `code`; its id avoids a hash of its content."""
    return f'{{"{code}":"t","id":"{code}"}}'


def code(number: int) -> str:
    """Return the code of the condition with this number; a test shows that no two of them share a hash."""
    return f"c{number}"


@dataclass(frozen=True, eq=False)
class Network:
    """A compiled ruleset: its definition, the messages for present and absent facts, and each rule's step.

    Facts that no rule joins are not in `present`; they are counted elsewhere.
    """

    definition: str
    present: Mapping[str, str]
    absent: Mapping[str, str]
    steps: Mapping[str, Step]


def network_of(ruleset: Ruleset) -> Network:
    """Compile a ruleset; equal rulesets give equal networks."""
    present = sorted({fact for rule in ruleset.rules for fact in rule.when})
    absent = sorted({fact for rule in ruleset.rules for fact in rule.absent})
    codes = {fact: code(number) for number, fact in enumerate(present)}
    absences = {fact: code(number) for number, fact in enumerate(absent, start=len(present))}
    definition = {ANCHOR: _joining([ANCHOR])}
    steps: dict[str, Step] = {}
    for number, rule in enumerate(ruleset.rules):
        conditions = [codes[fact] for fact in sorted(rule.when)]
        conditions += [absences[fact] for fact in sorted(rule.absent)]
        definition[f"r{number}"] = _joining(conditions)
        steps[f"r{number}"] = Step.of_rule(rule)
    return Network(
        definition=json.dumps(definition),
        present={fact: message(code) for fact, code in codes.items()},
        absent={fact: message(code) for fact, code in absences.items()},
        steps=steps,
    )


def _joining(conditions: list[str]) -> dict[str, list[dict[str, dict[str, str]]]]:
    return {"all": [{f"m{place}": {code: "t"}} for place, code in enumerate(conditions)]}
