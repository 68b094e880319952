"""A ruleset as durable_rules' JSON: the definition, the messages to assert, and the rule of each name.

Only codes of our own go into durable_rules, never a name that someone wrote: it parses JSON by hand, holds 5
equal to "5" and true to 1, and finds properties and messages by a 32-bit hash of their names. Each condition
is a property of its own, so that a fact is found by that hash and not by trying the values of all the others.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from clientfit.engine.inference import Step
from clientfit.engine.rules import Ruleset

ANCHOR = "a"
"""The code of the rule and the fact with which every inference begins."""


def message(code: str) -> str:
    """The fact `code` as durable_rules takes it; naming its id spares a hash of its content."""
    return f'{{"{code}":"t","id":"{code}"}}'


def code(number: int) -> str:
    """The code of the condition with this number; a test shows that no two of them share a hash."""
    return f"c{number}"


@dataclass(frozen=True, eq=False)
class Network:
    """What to create, what to assert for a fact that holds or is known to be absent, and what fires.

    Facts that no rule joins are not in `present`: counting them is not the network's work.
    """

    definition: str
    present: Mapping[str, str]
    absent: Mapping[str, str]
    steps: Mapping[str, Step]


def network_of(ruleset: Ruleset) -> Network:
    """The network of `ruleset`; the same ruleset always gives the same one."""
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
