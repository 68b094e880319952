"""Rulebooks that differ from a given one in a single number or a single excuse."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from clientfit.rulebook import Rulebook
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.schema import Condition

SHARE_STEP = 0.05
"""One step of a share or a ratio: five points of a hundred."""

STEP = 1
"""One step of all else: an event, a day, a working day, a month, a point of a score."""

REMARKS = ("notes", "positives", "recovery")

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Mutant:
    """A changed rulebook: what kind of change, what in words, and whether measuring changes with it."""

    kind: str
    change: str
    rulebook: Rulebook
    measures: bool = False


def mutants(rulebook: Rulebook) -> Iterator[Mutant]:
    """Every mutant: numbers one step up and one down, excuses, caps, clearing and signals taken away."""
    yield from _thresholds(rulebook)
    yield from _floors(rulebook)
    yield from _excuses(rulebook)
    yield from _raising(rulebook)
    yield from _clearing(rulebook)
    yield from _policy(rulebook)
    yield from _parameters(rulebook)


def _thresholds(rulebook: Rulebook) -> Iterator[Mutant]:
    places: list[tuple[str, str, Loc, tuple[Condition, ...]]] = []
    for name, signal in rulebook.signals.items():
        for level, part in signal.levels.items():
            places.append(("threshold", f"{name}.{level}", ("signals", name, "levels", level), part.when))
    for name, flag in rulebook.types.items():
        for excuse, exemption in flag.exemptions.items():
            loc: Loc = ("types", name, "exemptions", excuse)
            places.append(("exemption", f"{name}.{excuse}", loc, exemption.when))
    for section in ("facts", *REMARKS):
        pieces = getattr(rulebook, section)
        kind = "policy" if section == "facts" else "remark"
        places += [(kind, name, (section, name), piece.when) for name, piece in pieces.items()]
    for kind, name, loc, conditions in places:
        for at, condition in enumerate(conditions):
            told = f"{name}: {condition.measure} {condition.op}"
            step = _step(rulebook, condition.measure)
            for change, changed in _moved(rulebook, told, (*loc, "when", at, "value"), step):
                yield Mutant(kind, change, changed)


def _floors(rulebook: Rulebook) -> Iterator[Mutant]:
    for name, signal in rulebook.signals.items():
        told = f"{name}: {signal.min_evidence.measure} >="
        for change, changed in _moved(rulebook, told, ("signals", name, "min_evidence", "at_least")):
            yield Mutant("min_evidence", change, changed)


def _excuses(rulebook: Rulebook) -> Iterator[Mutant]:
    for name, flag in rulebook.types.items():
        for excuse, exemption in flag.exemptions.items():
            kept = {other: part for other, part in flag.exemptions.items() if other != excuse}
            without = _put(rulebook, ("types", name, "exemptions"), kept)
            yield Mutant("exemption", f"{name}: no exemption {excuse}", without)
            if exemption.cap != "clear":
                capless = _put(rulebook, ("types", name, "exemptions", excuse, "cap"), "clear")
                yield Mutant("exemption", f"{name}: {excuse} excuses wholly", capless)


def _raising(rulebook: Rulebook) -> Iterator[Mutant]:
    for name, flag in rulebook.types.items():
        for at, part in enumerate(flag.raised_by):
            if part.cap is not None and any(
                level != part.cap for signal in part.signals for level in rulebook.signals[signal].levels
            ):
                loc = ("types", name, "raised_by", at, "cap")
                yield Mutant("raising", f"{name}: no cap", _put(rulebook, loc, None))
    for name, signal in rulebook.signals.items():
        for level in signal.levels:
            kept = {other: part for other, part in signal.levels.items() if other != level}
            yield Mutant("raising", f"{name}: no {level}", _put(rulebook, ("signals", name, "levels"), kept))


def _clearing(rulebook: Rulebook) -> Iterator[Mutant]:
    for name, flag in rulebook.types.items():
        if flag.clearing is not None:
            loc = ("types", name, "clearing", "periods")
            for change, changed in _moved(rulebook, f"{name}: clean periods", loc):
                yield Mutant("clearing", change, changed)


def _policy(rulebook: Rulebook) -> Iterator[Mutant]:
    for at, policy in enumerate(rulebook.policy):
        for level in policy.types:
            told = f"{policy.recommend}: types at {level}"
            for change, changed in _moved(rulebook, told, ("policy", at, "types", level), least=1):
                yield Mutant("policy", change, changed)


def _parameters(rulebook: Rulebook) -> Iterator[Mutant]:
    """Those that SQL reads; the rest stand in advice only."""
    read = set(re.findall(r"\$(\w+)", " ".join(sql for sql in (each.sql for each in expressions(rulebook)))))
    for name, parameter in rulebook.parameters.items():
        if name in read:
            step = SHARE_STEP if parameter.unit == "share" else STEP
            for change, changed in _moved(rulebook, name, ("parameters", name, "value"), step):
                yield Mutant("parameter", change, changed, measures=True)


def _step(rulebook: Rulebook, path: str) -> float:
    owner, _, field = path.partition(".")
    ratio = rulebook.measures[owner].unit == "ratio" and field in ("", "value")
    return SHARE_STEP if ratio or rulebook.is_share(path) else STEP


def _moved(
    rulebook: Rulebook, told: str, loc: Loc, step: float = STEP, least: float = 0
) -> Iterator[tuple[str, Rulebook]]:
    """The number at `loc` one step up and one down, in words and done; never below `least`."""
    number = _get(rulebook, loc)
    for other in (round(number - step, 9), round(number + step, 9)):
        if other >= least:
            yield f"{told} {number} becomes {other}", _put(rulebook, loc, other)


def _get(piece: Any, loc: Loc) -> Any:  # noqa: ANN401 - models, mappings, tuples
    for key in loc:
        if isinstance(piece, tuple):
            piece = piece[int(key)]
        else:
            piece = piece[key] if isinstance(piece, dict) else getattr(piece, str(key))
    return piece


def _put(piece: Any, loc: Loc, value: Any) -> Any:  # noqa: ANN401 - models, mappings, tuples
    """`piece` with the value at `loc` replaced, and all on the way to it made anew."""
    if not loc:
        return value
    key, rest = loc[0], loc[1:]
    if isinstance(piece, tuple):
        return tuple(_put(one, rest, value) if at == key else one for at, one in enumerate(piece))
    if isinstance(piece, dict):
        return {name: _put(one, rest, value) if name == key else one for name, one in piece.items()}
    return piece.model_copy(update={str(key): _put(getattr(piece, str(key)), rest, value)})
