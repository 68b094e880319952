"""Fill the rulebook's sentences with numbers, each in its unit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from clientfit.languages import ENGLISH, Language
from clientfit.measures import column_of
from clientfit.rulebook.messages import DAY, OPTIONAL, PLACE, SPAN
from clientfit.rulebook.schema import Rulebook
from clientfit.rulebook.translation import noun_of

Number = float | int | None
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEAR = 365.25
_NAMES_KEPT = 4_096

SPAN_CONTEXT = "in the last"
"""Context of spans of days in the catalogues."""


def tidy(value: Any) -> Number:  # noqa: ANN401 - whatever the store returns for a number
    """A number as reports carry it: whole numbers as int, others to nine significant digits."""
    if value is None or isinstance(value, int):
        return value
    return float(f"{float(value):.9g}") + 0.0  # no minus zero


def format_value(value: Number, unit: str, language: Language = ENGLISH) -> str:
    """Format `value` in its unit: 0.42 of a share is "42 %", 31 days are "31 days", a missing one nothing."""
    if value is None:
        return ""
    if unit in ("share", "ratio"):
        return f"{language.number(100 * value, '.0f')} %"
    shown = round(value, 1)
    plain = language.number(value, ",.0f" if shown == round(value) else ",.1f")
    if unit == "days":
        return language.ngettext("{number} day", "{number} days", shown).format(number=plain)
    if unit == "months":
        return language.ngettext("{number} month", "{number} months", shown).format(number=plain)
    return plain


def format_span(days: float, language: Language = ENGLISH) -> str:
    """Format a span of days that follows "in the last": 731 are "two years", 365 "year", 90 "90 days".

    In the catalogues its context is "in the last", as other languages have a case for it.
    """
    years = round(days / _YEAR)
    if not 1 <= years < len(_NUMBERS) or abs(days - years * _YEAR) > years:
        number = language.number(days, ",.0f")
        unit = "{number} day" if days == 1 else "{number} days"
        return language.pgettext(SPAN_CONTEXT, unit).format(number=number)
    if years == 1:
        return language.pgettext(SPAN_CONTEXT, "year")
    number = language.pgettext(SPAN_CONTEXT, _NUMBERS[years])
    return language.pgettext(SPAN_CONTEXT, "{number} years").format(number=number)


def parameters_in(rulebook: Rulebook, template: str, as_of: date | None = None) -> str:
    """`template` with every `{parameter}` replaced by its value; other braces stay.

    `{span.parameter}` is a number of days in words; with `as_of`, `{day.parameter}` is the day so much later.
    """
    if "{" not in template:
        return template
    language = rulebook.language

    def value(match: re.Match[str]) -> str:
        prefix, _, name = match[1].rpartition(".")
        parameter = rulebook.parameters.get(name if f"{prefix}." in (DAY, SPAN) else match[1])
        if parameter is None:
            return match[0]
        if f"{prefix}." == SPAN:
            return format_span(parameter.value, language)
        if f"{prefix}." == DAY and as_of is not None:
            return language.date(as_of + timedelta(days=int(parameter.value)))
        return _filled(match, parameter.value, "plain", language)

    return PLACE.sub(value, template)


def sentence(rulebook: Rulebook, template: str, values: Mapping[str, Any], measure: str | None = None) -> str:
    """`template` with `{field}` of `measure`, `{measure.field}` and `{parameter}` replaced by values.

    `{field|one|many}` is one of the two words. A part in square brackets is left out where a value in it is
    missing or 0; where a value outside of brackets is missing, the text is empty.
    """

    def numbers(part: str) -> list[Any]:
        values_named = (_value_of(place[1], values, measure) for place in PLACE.finditer(part))
        return [values[each[0]] for each in values_named if each is not None]

    def value(match: re.Match[str]) -> str:
        known = _value_of(match[1], values, measure)
        if known is None:
            return parameters_in(rulebook, match[0])
        owner, _, part = known[1].partition(".")
        unit = unit_of(rulebook, owner, part)
        return _filled(match, tidy(values[known[0]]), unit, rulebook.language)

    whole = OPTIONAL.sub(lambda part: part[1] if all(numbers(part[1])) else "", template)
    return "" if None in numbers(whole) else PLACE.sub(value, whole)


def _value_of(name: str, values: Mapping[str, Any], measure: str | None) -> tuple[str, str] | None:
    """Return the column and path of a name in a template; None where it is a parameter."""
    for each in _meanings(name, measure):
        if each[0] in values:
            return each
    return None


def _filled(match: re.Match[str], value: Number, unit: str, language: Language) -> str:
    """A placeholder's value, or the one of its two words that goes with it."""
    if match[2] is None:
        return format_value(value, unit, language)
    return match[2] if value == 1 else match[3]


def columns_in(template: str, measure: str | None = None) -> list[str]:
    """The columns that `sentence` looks for; names of parameters are among them."""
    return [column for match in PLACE.finditer(template) for column, _ in _meanings(match[1], measure)]


@lru_cache(_NAMES_KEPT)
def _meanings(name: str, measure: str | None) -> tuple[tuple[str, str], ...]:
    """Yield the possible meanings of a name in a template, as column and path.

    It is a field of the measure itself, or of the measure it names.
    """
    paths = (name,) if measure is None else (f"{measure}.{name}", name)
    return tuple((column_of(path), path) for path in paths)


def signal_says(rulebook: Rulebook, name: str, values: Mapping[str, Any]) -> str:
    """A signal's sentence with a client's numbers."""
    signal = rulebook.signals[name]
    return sentence(rulebook, signal.message, values, signal.measure)


def unit_of(rulebook: Rulebook, measure: str, part: str) -> str:
    """The unit of a measure's field."""
    return rulebook.unit_of(f"{measure}.{part}")


@dataclass(frozen=True)
class Shortfall:
    """The evidence that a signal lacks to be judged.

    `reason` states the records needed and known, `settled_by` those that would settle it (None where they
    would be bad news in themselves); `have` and `missing` are numbers of records.
    """

    reason: str
    settled_by: str | None
    have: float
    missing: float


def shortfall(rulebook: Rulebook, signal: str, values: Mapping[str, Any]) -> Shortfall:
    """Return why a signal is not judged, and what would settle it."""
    language = rulebook.language
    needed = rulebook.signals[signal].min_evidence
    owner = rulebook.measures[needed.measure.partition(".")[0]]
    have = tidy(values[column_of(needed.measure)]) or 0
    missing = needed.at_least - have
    one, many = (owner.noun.one, owner.noun.many) if owner.noun else (language.mid_sentence(owner.title),) * 2
    need = f"{format_value(needed.at_least, 'plain', language)} {one if needed.at_least == 1 else many}"
    if have:
        known = format_value(have, "plain", language)
        reason = language.gettext("needs {need}, has {known}").format(need=need, known=known)
    else:
        # There may be records that can't be judged, such as invoices paid on a day that is not known.
        reason = language.gettext("too little is known of {nouns}").format(nouns=many)
    settled_by = None
    if needed.next_record is not None:
        noun = noun_of(needed.next_record)
        number = format_value(missing, "plain", language)
        more = language.gettext("{number} more {record}") if have else language.gettext("{number} {record}")
        settled_by = more.format(number=number, record=noun.one if missing == 1 else noun.many)
    return Shortfall(reason, settled_by, have, missing)
