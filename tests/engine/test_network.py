"""What of a ruleset reaches durable_rules."""

import json

from clientfit.engine import Count, Rule, stratify
from clientfit.engine.bounds import MAX_CONDITIONS
from clientfit.engine.network import ANCHOR, code, network_of

OWN_PROPERTIES = ("id", "sid", "$s", "0", "sid-0", "$forward")
"""Names that durable_rules gives to properties and messages itself."""


def hash_of(text: str) -> int:
    """The 32-bit FNV-1a hash by which durable_rules finds properties, messages and states."""
    found = 0x811C9DC5
    for byte in text.encode():
        found = (found ^ byte) * 0x01000193 % 2**32
    return found


def test_no_two_codes_share_a_hash() -> None:
    """durable_rules compares hashes and not names: among all codes there are, no two collide."""
    assert hash_of("sid") == 3593476751  # as its source has it
    assert hash_of("id") == 926444256
    codes = [*(code(number) for number in range(MAX_CONDITIONS)), ANCHOR, *OWN_PROPERTIES]
    assert len({hash_of(each) for each in codes}) == len(codes)


def test_no_name_reaches_durable_rules() -> None:
    """Facts and rules go in as codes: what people wrote stays outside, whatever it looks like."""
    odd = 'x"}]}, {"all": [{"m": {"$not": 1'
    network = network_of(
        stratify(
            odd,
            [Rule(odd, frozenset({"late_habit.flag", "true"}), frozenset({"own.fault"}), "late.payer")],
            [Count("two", frozenset({"counted.one", "late.payer"}), 2, "two.of.them")],
        )
    )
    assert json.loads(network.definition) == {
        "a": {"all": [{"m0": {"a": "t"}}]},
        "r0": {"all": [{"m0": {"c0": "t"}}, {"m1": {"c1": "t"}}, {"m2": {"c2": "t"}}]},
    }
    assert network.present == {"late_habit.flag": '{"c0":"t","id":"c0"}', "true": '{"c1":"t","id":"c1"}'}
    assert network.absent == {"own.fault": '{"c2":"t","id":"c2"}'}
    assert {each: step.rule for each, step in network.steps.items()} == {"r0": odd}
