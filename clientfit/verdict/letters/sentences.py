"""Sentences of letters with their values, which the template of a language fills in."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from clientfit.measures import column_of
from clientfit.model.letter import Sentence, Value
from clientfit.rulebook.messages import OPTIONAL, PLACE
from clientfit.rulebook.schema import Rulebook
from clientfit.verdict.verdicts.sentences import format_span, tidy, unit_of


class LetterSentences:
    """Looks up the values of the rulebook's sentences, as of one day."""

    def __init__(self, rulebook: Rulebook, as_of: date) -> None:
        self._rulebook = rulebook
        self._as_of = as_of

    def fill(
        self, name: str, says: str, values: Mapping[str, Any], measure: str | None = None
    ) -> Iterator[Sentence]:
        """Yield the sentence with its values; nothing where a value outside of square brackets is missing."""
        places = dict.fromkeys(match[1] for match in PLACE.finditer(says))
        known = {place: self._value(place, values, measure) for place in places}

        def chosen(match: re.Match[str]) -> str:
            if match[2] is None:
                return match[0]
            return match[2] if known[match[1]] == 1 else match[3]

        def kept(part: re.Match[str]) -> str:
            lacks = any(known[match[1]] in (None, 0) for match in PLACE.finditer(part[1]))
            return "" if lacks else part[1]

        text = OPTIONAL.sub(kept, says)
        if all(known[match[1]] is not None for match in PLACE.finditer(text)):
            given = {place: value for place, value in known.items() if value is not None}
            yield Sentence(name=name, says=PLACE.sub(chosen, text), values=given)

    def _value(self, place: str, values: Mapping[str, Any], measure: str | None) -> Value | None:
        """The value of a placeholder: a day counted by a parameter, a measure's field, or a parameter.

        `day.x` is x days after the as-of day, `since.x` the first of the x days that end on it.
        """
        before, _, parameter = place.partition(".")
        if before in ("day", "since", "span") and parameter in self._rulebook.parameters:
            days = int(self._rulebook.parameters[parameter].value)
            if before == "span":
                return format_span(days, self._rulebook.language)
            return self.day(days if before == "day" else 1 - days)
        for path in (*((f"{measure}.{place}",) if measure is not None else ()), place):
            column = column_of(path)
            if column in values:
                owner, _, part = path.partition(".")
                return _plain(tidy(values[column]), unit_of(self._rulebook, owner, part))
        return _plain(self._rulebook.parameters[place].value, "count")

    def day(self, days: int) -> date:
        """The day a number of days after the as-of day, within the calendar's years."""
        ordinal = self._as_of.toordinal() + days
        if not 1 <= ordinal <= date.max.toordinal():
            return date.max if days > 0 else date.min
        return self._as_of + timedelta(days=days)


def _plain(value: float | None, unit: str) -> Value | None:
    """Format a number for a letter: rounded, a share in percent; None where it is not known."""
    if value is None:
        return None
    return f"{100 * value:.0f} %" if unit in ("share", "ratio") else round(value)
