"""The inputs that a programme takes from a rulebook when it runs, and the key of its compiled part."""

import hashlib
from collections.abc import Mapping
from typing import Any

from clientfit.columnar.kinds import Kind
from clientfit.rulebook.schema import Condition, Rulebook

Key = tuple[str | int, ...]
"""The place of a threshold in the rulebook."""

_TEXTS: Mapping[str, Any] = dict.fromkeys(("title", "about", "why", "reference"), True)
_CONDITIONS = {"when": {"__all__": {"value", "why", "reference", "source"}}}
_REMARK = {"__all__": {**_TEXTS, **_CONDITIONS, "message": True, "steps": True, "letter": True}}

NOT_COMPILED: Mapping[str, Any] = {
    **dict.fromkeys(("name", "version", "about", "sha256", "overrides", "parameters"), True),
    **dict.fromkeys(("review_months", "evidence_cap", "max_conditions", "claims", "calibrate_above"), True),
    **dict.fromkeys(("answer_within", "policy", "recommendations", "letters", "interview"), True),
    "views": {"__all__": {"about"}},
    "measures": {"__all__": {"title", "noun", "reference"}},
    "signals": {
        "__all__": {
            **_TEXTS,
            "message": True,
            "advice": True,
            "not_monotone": True,
            "min_evidence": {"at_least", "why", "reference", "source", "next_record"},
            "levels": {"__all__": {"why": True, "reference": True, **_CONDITIONS}},
        }
    },
    "types": {
        "__all__": {
            **_TEXTS,
            **dict.fromkeys(
                (
                    "short",
                    "status",
                    "version",
                    "history",
                    "reverses_if",
                    "advice",
                    "left_out",
                    "counted_with",
                ),
                True,
            ),
            "exemptions": {"__all__": {**_TEXTS, **_CONDITIONS, "message": True}},
            "flips": {"worse": True, "better": True, "meanwhile": {"__all__": {"outcome", "message"}}},
        }
    },
    "facts": {"__all__": {**_CONDITIONS, "message": True}},
    "costs": {"__all__": {**_TEXTS, "column": True, "needs": True}},
    "notes": _REMARK,
    "positives": _REMARK,
    "recovery": _REMARK,
}
"""The pieces of a rulebook that no programme and no check of SQL depends on: texts and numbers that are given
when it runs. A piece that is not listed counts as compiled."""


def fingerprint(rulebook: Rulebook) -> str:
    """The SHA-256 of what a programme is compiled from.

    Rulebooks that differ in texts, thresholds or the values of parameters of the same kinds share it.
    """
    compiled = rulebook.model_dump_json(exclude=dict(NOT_COMPILED))
    kinds = ",".join(f"{name}:{kind}:{scale}" for name, (kind, scale) in parameter_kinds(rulebook).items())
    return hashlib.sha256(f"{kinds}\n{compiled}".encode()).hexdigest()


def parameter_kinds(rulebook: Rulebook) -> dict[str, tuple[Kind, int]]:
    """Kind and scale of each parameter's value: a programme serves all values of the same kinds."""
    return {name: kind_of_number(parameter.value) for name, parameter in rulebook.parameters.items()}


def kind_of_number(value: float) -> tuple[Kind, int]:
    """Return kind and scale of a number as SQL reads it: whole, decimal by its digits, or a double."""
    if float(value).is_integer():
        return "int", 0
    text = repr(float(value))
    return ("float", 0) if "e" in text else ("decimal", len(text.partition(".")[2]))


def thresholds(rulebook: Rulebook) -> dict[Key, float]:
    """Every number that a measure is compared with, by its place."""
    numbers: dict[Key, float] = {}
    for name, signal in rulebook.signals.items():
        numbers["signals", name, "min_evidence"] = signal.min_evidence.at_least
        for level, part in signal.levels.items():
            for place, condition in enumerate(part.when):
                numbers["signals", name, level, place] = condition.value
    for key, conditions in conditions_held(rulebook).items():
        for place, condition in enumerate(conditions):
            numbers[(*key, place)] = condition.value
    return numbers


def conditions_held(rulebook: Rulebook) -> dict[Key, tuple[Condition, ...]]:
    """The conditions of exemptions, facts and remarks."""
    remarks = rulebook.notes | rulebook.positives | rulebook.recovery
    return {
        **{
            ("types", type_, name): exemption.when
            for type_, parts in rulebook.types.items()
            for name, exemption in parts.exemptions.items()
        },
        **{("facts", name): fact.when for name, fact in rulebook.facts.items()},
        **{("remarks", name): remark.when for name, remark in remarks.items()},
    }
