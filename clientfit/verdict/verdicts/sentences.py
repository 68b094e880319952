"""Sentences of the rulebook with their numbers put in, each number in its unit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from clientfit.measures import column_of
from clientfit.rulebook.messages import DAY, OPTIONAL, PLACE, SPAN
from clientfit.rulebook.schema import Noun, Rulebook

Number = float | int | None
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEAR = 365.25


def tidy(value: Any) -> Number:  # noqa: ANN401 - whatever the store returns for a number
    """A number as reports carry it: whole numbers as int, others to nine significant digits."""
    if value is None or isinstance(value, int):
        return value
    return float(f"{float(value):.9g}") + 0.0  # no minus zero


def format_value(value: Number, unit: str) -> str:
    """Format `value` in its unit: 0.42 of a share is "42 %", 31 days are "31 days", a missing one nothing."""
    if value is None:
        return ""
    if unit in ("share", "ratio"):
        return f"{100 * value:.0f} %"
    plain = f"{value:,.1f}".removesuffix(".0")
    if unit in ("days", "months"):
        return f"{plain} {unit[:-1] if plain == '1' else unit}"
    return plain


def format_span(days: float) -> str:
    """Format a span of days in words: 731 are "two years", 365 "year", and 90 "90 days"."""
    years = round(days / _YEAR)
    if not 1 <= years < len(_NUMBERS) or abs(days - years * _YEAR) > years:
        return format_value(days, "days")
    return "year" if years == 1 else f"{_NUMBERS[years]} years"


def parameters_in(rulebook: Rulebook, template: str, as_of: date | None = None) -> str:
    """`template` with every `{parameter}` replaced by its value; other braces stay.

    `{span.parameter}` is so many days in words. With `as_of`, `{day.parameter}` is that many days after it.
    """

    def value(found: re.Match[str]) -> str:
        prefix, _, name = found[1].rpartition(".")
        parameter = rulebook.parameters.get(name if f"{prefix}." in (DAY, SPAN) else found[1])
        if parameter is None:
            return found[0]
        if f"{prefix}." == SPAN:
            return format_span(parameter.value)
        if f"{prefix}." == DAY and as_of is not None:
            return (as_of + timedelta(days=int(parameter.value))).isoformat()
        return _filled(found, parameter.value, "plain")

    return PLACE.sub(value, template)


def sentence(rulebook: Rulebook, template: str, values: Mapping[str, Any], measure: str | None = None) -> str:
    """`template` with `{field}` of `measure`, `{measure.field}` and `{parameter}` replaced by values.

    `{field|one|many}` is one of the two words. What stands in square brackets is left out where a value in it
    is missing or 0; where one outside of them is missing, there is no sentence, and the text is empty.
    """

    def numbers(part: str) -> list[Any]:
        found = (_value_of(place[1], values, measure) for place in PLACE.finditer(part))
        return [values[each[0]] for each in found if each is not None]

    def value(found: re.Match[str]) -> str:
        known = _value_of(found[1], values, measure)
        if known is None:
            return parameters_in(rulebook, found[0])
        owner, _, part = known[1].partition(".")
        return _filled(found, tidy(values[known[0]]), unit_of(rulebook, owner, part))

    whole = OPTIONAL.sub(lambda part: part[1] if all(numbers(part[1])) else "", template)
    return "" if None in numbers(whole) else PLACE.sub(value, whole)


def _value_of(name: str, values: Mapping[str, Any], measure: str | None) -> tuple[str, str] | None:
    """The column and the path that a name in a template stands for; None where it is a parameter."""
    found = ((column_of(path), path) for path in _paths(name, measure))
    return next((each for each in found if each[0] in values), None)


def _filled(found: re.Match[str], value: Number, unit: str) -> str:
    """A placeholder's value, or the one of its two words that goes with it."""
    if found[2] is None:
        return format_value(value, unit)
    return found[2] if value == 1 else found[3]


def columns_in(template: str, measure: str | None = None) -> list[str]:
    """The columns that `sentence` looks for; names of parameters are among them."""
    return [column_of(path) for found in PLACE.finditer(template) for path in _paths(found[1], measure)]


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


@dataclass(frozen=True)
class Shortfall:
    """What a signal lacks to be judged.

    `reason` says what is needed and known, `settled_by` the records that would settle it (None where these
    would be bad news in themselves); `have` and `missing` are numbers of records.
    """

    reason: str
    settled_by: str | None
    have: float
    missing: float


def shortfall(rulebook: Rulebook, signal: str, values: Mapping[str, Any]) -> Shortfall:
    """Return why a signal is not judged, and what would settle it."""
    needed = rulebook.signals[signal].min_evidence
    owner = rulebook.measures[needed.measure.partition(".")[0]]
    have = tidy(values[column_of(needed.measure)]) or 0
    missing = needed.at_least - have
    one, many = (owner.noun.one, owner.noun.many) if owner.noun else (owner.title.lower(),) * 2
    need = f"{format_value(needed.at_least, 'plain')} {one if needed.at_least == 1 else many}"
    # There may be records that can't be judged, such as invoices paid on a day that is not known.
    reason = f"needs {need}, has {format_value(have, 'plain')}" if have else f"too little is known of {many}"
    settled_by = None
    if needed.next_record is not None:
        settled_by = _counted(needed.next_record, missing, "more " if have else "")
    return Shortfall(reason, settled_by, have, missing)


def _counted(record: str | Noun, count: float, more: str) -> str:
    noun = Noun(one=record, many=f"{record}s") if isinstance(record, str) else record
    return f"{format_value(count, 'plain')} {more}{noun.one if count == 1 else noun.many}"
