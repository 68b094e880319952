"""Overrides: parameters, thresholds and the least evidence that a user sets in place of the rulebook's."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.rulebook.schema import Condition, Parameter, Rulebook
from clientfit.yaml_source import Loc, read_yaml

Value = int | float | str
"""An override's value: a number, or its text as it comes from a command line."""

_MOST_DIGITS = 300
"""Characters of the longest number that is read; Python refuses to convert thousands of digits."""

_WHOLE = re.compile(r"[-+]?[0-9]+")
_DECIMAL = re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?")


@dataclass(frozen=True)
class Setting:
    """A number of the rulebook that a user may set: its place and bounds."""

    loc: Loc
    value: int | float
    at_least: int | float | None = None
    at_most: int | float | None = None
    whole: bool = False


def settings(rulebook: Rulebook) -> dict[str, Setting]:
    """List every number that can be overridden, by its key.

    The keys are a parameter's name; `calibrate_above`; `SIGNAL.LEVEL.MEASURE` with the measure's field
    where it is not the value (`late_habit.flag.late_grace.lower80`); `SIGNAL.min_evidence`; and
    `TYPE.EXEMPTION.MEASURE`.
    """
    by_key = {
        name: _parameter(("parameters", name, "value"), parameter)
        for name, parameter in rulebook.parameters.items()
    }
    if rulebook.calibrate_above is not None:
        by_key["calibrate_above"] = _parameter(("calibrate_above", "value"), rulebook.calibrate_above)
    for name, signal in rulebook.signals.items():
        needed = signal.min_evidence
        by_key[f"{name}.min_evidence"] = Setting(
            ("signals", name, "min_evidence", "at_least"), needed.at_least, at_least=0
        )
        for level, part in signal.levels.items():
            by_key.update(
                _conditions(rulebook, f"{name}.{level}", ("signals", name, "levels", level), part.when)
            )
    for name, type_ in rulebook.types.items():
        for exemption, excuse in type_.exemptions.items():
            loc = ("types", name, "exemptions", exemption)
            by_key.update(_conditions(rulebook, f"{name}.{exemption}", loc, excuse.when))
    return by_key


def _parameter(loc: Loc, parameter: Parameter) -> Setting:
    whole = isinstance(parameter.value, int)
    return Setting(loc, parameter.value, parameter.at_least, parameter.at_most, whole=whole)


def _conditions(
    rulebook: Rulebook, key: str, loc: Loc, conditions: tuple[Condition, ...]
) -> Iterator[tuple[str, Setting]]:
    for at, condition in enumerate(conditions):
        bounds = (0, 1) if rulebook.is_share(condition.measure) else (None, None)
        yield (
            f"{key}.{short(condition.measure)}",
            Setting((*loc, "when", at, "value"), condition.value, *bounds),
        )


def short(path: str) -> str:
    """Shorten a measure's field for a key: without the field where it is the value."""
    return path.removesuffix(".value")


def apply_overrides(rulebook: Rulebook, overrides: Mapping[str, Value]) -> Rulebook:
    """Replace numbers of the rulebook; each condition and least evidence records where its number is from.

    Raises:
        ClientFitError: with every key that names nothing and every value out of bounds.
    """
    if not overrides:
        return rulebook
    known = settings(rulebook)
    problems: list[Problem] = []
    changes: dict[str, int | float] = {}
    for written, value in overrides.items():
        key = short(str(written))
        if key not in known:
            problems.append(_unknown(str(written), known))
            continue
        number = _number(value)
        wrong = "not a number" if number is None else _misfit(number, known[key])
        if number is None or wrong is not None:
            message = f"{written} can't be set: {wrong}"
            problems.append(Problem(code="override-value", message=message, found=str(value)))
        else:
            changes[key] = int(number) if known[key].whole else number
    if problems:
        raise ClientFitError(*problems)
    for key, number in changes.items():
        rulebook = _replaced(rulebook, known[key].loc, number)
    return rulebook.model_copy(update={"overrides": dict(sorted(changes.items()))})


def read_overrides(path: Path) -> dict[str, int | float]:
    """Read overrides from a YAML file: a mapping of the keys that `apply_overrides` takes to numbers."""
    file = read_yaml(path)
    if not isinstance(file.data, dict):
        problem = Problem(
            code="override-value",
            message="a file of overrides is a mapping of names to numbers",
            file=str(path),
            line=file.line(()),
        )
        raise ClientFitError(problem)
    problems = [
        Problem(
            code="override-value",
            message=f"{key} can't be set: not a number",
            file=str(path),
            line=file.line((key,)),
            found=None if isinstance(value, (dict, list)) else str(value),
        )
        for key, value in file.data.items()
        if isinstance(value, bool) or not isinstance(value, (int, float))
    ]
    if problems:
        raise ClientFitError(*problems)
    return dict(file.data)


def _unknown(key: str, known: Mapping[str, Setting]) -> Problem:
    """Report an unknown key with the nearest known one, or those with the same beginning."""
    alike = [other for other in known if other.partition(".")[0] == key.partition(".")[0]]
    hint = nearest(key, alike or list(known))
    if hint is not None and not alike and not hint.startswith("did"):
        hint = "a parameter, SIGNAL.min_evidence, SIGNAL.LEVEL.MEASURE or TYPE.EXEMPTION.MEASURE"
    return Problem(
        code="override-unknown",
        message=f"{key} names no parameter and no threshold of the rulebook",
        hint=hint,
    )


def _number(value: object) -> int | float | None:
    """Parse a finite number; None where `value` is none."""
    if isinstance(value, str):
        text = value.strip()
        if len(text) > _MOST_DIGITS:
            return None
        value = int(text) if _WHOLE.fullmatch(text) else float(text) if _DECIMAL.fullmatch(text) else None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return value


def _misfit(number: float, setting: Setting) -> str | None:
    if setting.whole and not float(number).is_integer():
        return "only a whole number fits"
    if setting.at_least is not None and number < setting.at_least:
        return f"at least {setting.at_least}"
    if setting.at_most is not None and number > setting.at_most:
        return f"at most {setting.at_most}"
    return None


def _replaced(rulebook: Rulebook, loc: Loc, number: float) -> Rulebook:
    """Copy the rulebook with the number at `loc` replaced."""

    def at(piece: Any, key: str | int, *rest: str | int) -> Any:  # noqa: ANN401 - models, mappings, tuples
        if isinstance(piece, tuple):
            return tuple(at(one, *rest) if index == key else one for index, one in enumerate(piece))
        if isinstance(piece, dict):
            return {name: at(one, *rest) if name == key else one for name, one in piece.items()}
        name = str(key)
        if rest:
            return piece.model_copy(update={name: at(getattr(piece, name), *rest)})
        source = {"source": "override"} if hasattr(piece, "source") else {}
        return piece.model_copy(update={name: number, **source})

    changed: Rulebook = at(rulebook, *loc)
    return changed
