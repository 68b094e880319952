"""Sentences of the rulebook with their numbers put in, each number in its unit."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from clientfit.measures import column_of
from clientfit.rulebook.schema import Rulebook

Number = float | int | None
_PLACE = re.compile(r"\{([a-z0-9_.]+)\}")


def tidy(value: Any) -> Number:  # noqa: ANN401 - whatever the store returns for a number
    """A number as reports carry it: whole numbers as int, others to nine significant digits."""
    if value is None or isinstance(value, int):
        return value
    return float(f"{float(value):.9g}") + 0.0  # no minus zero


def format_value(value: Number, unit: str) -> str:
    """Format `value` in its unit: 0.42 of a share is "42 %", 31 days are "31 days"."""
    if value is None:
        return "unknown"
    if unit in ("share", "ratio"):
        return f"{100 * value:.0f} %"
    plain = f"{value:.1f}".removesuffix(".0")
    if unit in ("days", "months"):
        return f"{plain} {unit[:-1] if plain == '1' else unit}"
    return plain


def parameters_in(rulebook: Rulebook, template: str, as_of: date | None = None) -> str:
    """`template` with every `{parameter}` replaced by its value; other braces stay.

    With `as_of`, `{day.parameter}` is the day so many days after it.
    """

    def value(found: re.Match[str]) -> str:
        parameter = rulebook.parameters.get(found[1].removeprefix("day."))
        if parameter is None:
            return found[0]
        if found[1].startswith("day.") and as_of is not None:
            return (as_of + timedelta(days=int(parameter.value))).isoformat()
        return format_value(parameter.value, "plain")

    return _PLACE.sub(value, template)


def sentence(rulebook: Rulebook, template: str, values: Mapping[str, Any], measure: str | None = None) -> str:
    """`template` with `{field}` of `measure`, `{measure.field}` and `{parameter}` replaced by values."""

    def value(found: re.Match[str]) -> str:
        for path in _paths(found[1], measure):
            column = column_of(path)
            if column in values:
                owner, _, part = path.partition(".")
                return format_value(tidy(values[column]), unit_of(rulebook, owner, part))
        return parameters_in(rulebook, found[0])

    return _PLACE.sub(value, template)


def columns_in(template: str, measure: str | None = None) -> list[str]:
    """The columns that `sentence` looks for; names of parameters are among them."""
    return [column_of(path) for name in _PLACE.findall(template) for path in _paths(name, measure)]


def _paths(name: str, measure: str | None) -> tuple[str, ...]:
    """What a name in a template may mean: a field of the measure itself, or of the measure it names."""
    return (name,) if measure is None else (f"{measure}.{name}", name)


def signal_says(rulebook: Rulebook, name: str, values: Mapping[str, Any]) -> str:
    """A signal's sentence with a client's numbers."""
    signal = rulebook.signals[name]
    return sentence(rulebook, signal.message, values, signal.measure)


def unit_of(rulebook: Rulebook, measure: str, part: str) -> str:
    """The unit of a measure's field."""
    return rulebook.unit_of(f"{measure}.{part}")


def shortfall(rulebook: Rulebook, signal: str, values: Mapping[str, Any]) -> tuple[str, str, Number]:
    """Why a signal is not judged, what record would settle it, and how many are there already."""
    needed = rulebook.signals[signal].min_evidence
    owner = needed.measure.partition(".")[0]
    counts = rulebook.measures[owner].noun
    have = tidy(values[column_of(needed.measure)]) or 0
    many = counts.many if counts is not None else rulebook.measures[owner].title.lower()
    one = counts.one if counts is not None else many
    need = format_value(needed.at_least, "plain")
    missing = format_value(needed.at_least - have, "plain")
    plural = needed.next_record if missing == "1" else f"{needed.next_record}s"
    noun = many if needed.next_record == one else plural
    reason = f"needs {need} {one if need == '1' else many}, has {format_value(have, 'plain')}"
    return reason, f"{missing} more {needed.next_record if missing == '1' else noun}", have
