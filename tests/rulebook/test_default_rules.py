"""The rules that clientfit comes with: sound, reasoned throughout, and nothing in them idle."""

import re
from typing import Any

import pytest

from clientfit.rulebook import Rulebook, load, settings
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.overrides import apply_overrides


@pytest.fixture(scope="module")
def default() -> Rulebook:
    """Clientfit's own rulebook."""
    return load()


def test_the_six_types_are_there(default: Rulebook) -> None:
    """Each of the article's types is judged by at least one signal that is not only advice."""
    assert sorted(default.types) == [
        "commitment_phobic",
        "criticizer",
        "energy_zapper",
        "fee_haggler",
        "late_payer",
        "time_waster",
    ]
    for name in default.types:
        assert any(not default.signals[signal].advisory for signal in default.signals_of(name))


def test_every_number_has_a_why_and_a_reference(default: Rulebook) -> None:
    """Parameters, levels, floors, exemptions and clearing all say why, and where the number is from."""
    reasoned: list[Any] = [
        *default.parameters.values(),
        *(signal.min_evidence for signal in default.signals.values()),
        *(level for signal in default.signals.values() for level in signal.levels.values()),
        *(excuse for flag in default.types.values() for excuse in flag.exemptions.values()),
        *(flag.clearing for flag in default.types.values() if flag.clearing is not None),
        *default.policy,
    ]
    assert all(each.why.strip() and each.reference.strip() for each in reasoned)


def test_every_parameter_is_used(default: Rulebook) -> None:
    """Setting a parameter changes something: an expression, a sentence or a setting names it."""
    named = set(re.findall(r"\$(\w+)", " ".join(sql for sql in (each.sql for each in expressions(default)))))
    named.update(re.findall(r"\{(\w+)\}", default.model_dump_json()))
    named.add(str(default.answer_within))
    assert default.parameters.keys() <= named


def test_every_number_can_be_set(default: Rulebook) -> None:
    """Each key sets its own number and no other."""
    plain = settings(default)
    for key, setting in plain.items():
        other = 1 if setting.at_most == 1 else setting.value + 1
        found = settings(apply_overrides(default, {key: other}))
        assert found.pop(key).value == other
        assert found == {name: each for name, each in plain.items() if name != key}
