"""What speaks for each kind of event: the names of the file and its columns, words of states, and days."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from clientfit.importers.profiles.suggest_names import read_name, vocabulary
from clientfit.importers.profiles.suggest_scores import (
    STATED,
    Look,
    understood,
)

EVIDENCE = 0.6
"""What must at least speak for a kind."""

LEAD = 1.0
"""How much more must speak for a kind than for the next one, for it to be sure."""

_FILE_WEIGHT = 3.0

_AGAIN = 0.2

_WORDS_WEIGHT = 1.5

_UNTIMELY = 1.5

_DAYLESS = 10.0


def evidence_for(source: str, looks: Sequence[Look], kind: str, roles: Mapping[str, int]) -> float:
    """How much speaks for a kind: the names of the file and its columns, and the words of its states."""
    declared = vocabulary().kinds[kind]
    file, _, sheet = source.rpartition("/")[2].partition("#")
    of_file = read_name(f"{Path(file).stem.split('.')[0]} {sheet}").concepts
    evidence = _FILE_WEIGHT * sum(declared.concepts.get(each, 0.0) for each in of_file if each != "paid")
    named: dict[str, int] = {}
    for look in looks:
        for concept in look.name.concepts:
            named[concept] = named.get(concept, 0) + 1
    for concept, times in named.items():
        evidence += declared.concepts.get(concept, 0.0) * (1 + _AGAIN * (times - 1))
        evidence -= declared.against.get(concept, 0.0)
    for role in STATED:
        if role in roles:
            look = looks[roles[role]]
            varied = 1 if len(look.cells.distinct) > 1 else 0.5
            evidence += _WORDS_WEIGHT * understood(look, kind) * varied
    evidence -= _untimely(looks, kind, roles)
    if kind == "survey" and "score" not in roles:
        evidence = evidence - 2.0 if "text" in roles else min(evidence, 0.0)
    if kind == "message":
        evidence -= 0.0 if "text" in roles or "direction" in roles else 1.0
    return evidence


def _untimely(looks: Sequence[Look], kind: str, roles: Mapping[str, int]) -> float:
    """How much the days speak against a kind.

    Every event has its day. Payments have no earlier day of issue: with one, the day of payment is that on
    which an invoice was paid.
    """
    if "issued" not in roles:
        return 0.0 if "due" in roles else _DAYLESS
    days = looks[roles["issued"]].cells
    against = _UNTIMELY if None in days.texts and days.filled else 0.0
    if kind == "payment":
        against += _UNTIMELY * any(
            look.name.concepts & {"issue", "invoice"} and look.cells.are_days and look.cells.filled
            for place, look in enumerate(looks)
            if place not in roles.values()
        )
        named = looks[roles["amount"]].name.concepts if "amount" in roles else frozenset()
        against -= _UNTIMELY * bool(
            named & {"paid", "payment", "created"} and named <= {"paid", "payment", "created", "amount"}
        )
    return against
