"""Letters to a client: which there is ground for, and what each says, from the verdict and the rulebook."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from clientfit.measures import column_of
from clientfit.model import EvidenceEvent, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.letter import Letter, LetterKind, Sentence, Told, Value
from clientfit.plan import Plan
from clientfit.rulebook.messages import OPTIONAL, PLACE
from clientfit.rulebook.schema import AdviceLine, Remark
from clientfit.verdict.letters.debts import Owing
from clientfit.verdict.verdicts.records import ClientRecord
from clientfit.verdict.verdicts.sentences import format_span, tidy, unit_of

FLAGGED = ("flag", "severe")

UNKNOWN = "?"
"""What stands for a number that is not known."""

CITED = 12
"""Number of records listed one by one in a letter."""


@dataclass(frozen=True)
class _Cited:
    """The records behind the facts: some listed one by one, some by their day alone, older ones left out."""

    records: tuple[Told, ...]
    days: tuple[date, ...]
    older: bool


class LetterWriter:
    """Drafts letters by one plan."""

    def __init__(self, plan: Plan) -> None:
        self._rulebook = plan.rulebook
        self._remark_columns = plan.columns.remarks
        self._fact_columns = plan.columns.facts
        self._as_of = plan.as_of

    def letters(self, record: ClientRecord, verdict: Verdict, owing: Owing) -> tuple[Letter, ...]:
        """The letters that the recommendation names and that have something to say, the usual one first."""
        named = self._rulebook.recommendations[verdict.recommendation].letters
        return tuple(
            letter for kind in named if (letter := self._letter(kind, record, verdict, owing)) is not None
        )

    def _letter(
        self, kind: LetterKind, record: ClientRecord, verdict: Verdict, owing: Owing
    ) -> Letter | None:
        values = record.values
        letter = Letter(
            kind=kind,
            client_id=verdict.client_id,
            client_name=verdict.client_name,
            stage=verdict.stage,
            as_of=self._as_of,
            answer_by=self._answer_by(),
        )
        debts = {
            "debts": owing.debts,
            "more_debts": owing.more,
            "sums": owing.sums,
            "disputed": owing.disputed,
        }
        if kind == "recovery":
            return letter.model_copy(update=debts) if owing.debts else None
        raised = _raised(verdict)
        own = self._rulebook.recommendations[verdict.recommendation].letters[kind]
        asks = self._lines(verdict.recommendation, own, values)
        unasked = False
        if kind == "conditions":
            if not raised and not asks:
                return None
            wanted = [self._asks(name, kind.level, values) for name, kind in raised.items()]
            asks += [ask for own in wanted for ask in own]
            unasked = not all(wanted)
        cited = self._cited(raised)
        return letter.model_copy(
            update={
                "thanks": self._remarks(self._rulebook.positives, values),
                "ours": self._remarks(self._rulebook.recovery, values),
                "facts": tuple(self._facts(raised, values)),
                "records": cited.records,
                "days": cited.days,
                "older": cited.older,
                "asks": tuple({ask.says: ask for ask in asks}.values()),
                "unasked": unasked,
                "again": tuple(self._again(name, values) for name in raised) if kind == "decline" else (),
                **(debts if kind == "wind_down" else {}),
            }
        )

    def _answer_by(self) -> date | None:
        within = self._rulebook.answer_within
        return None if within is None else self._day(int(self._rulebook.parameters[within].value))

    def _facts(self, raised: Mapping[str, TypeVerdict], values: Mapping[str, Any]) -> Iterator[Sentence]:
        for name, kind in raised.items():
            for signal in _speaking(kind):
                fact = self._fact(name, signal.signal)
                measure = self._rulebook.signals[signal.signal].measure
                yield self._sentence(signal.signal, fact, values, measure)

    def _fact(self, name: str, signal: str) -> str:
        """The sentence of a fact; the signal's own where no letter has one."""
        letters = self._rulebook.letters.get(name)
        fact = letters.facts.get(signal) if letters is not None else None
        return self._rulebook.signals[signal].message if fact is None else fact.message

    def _how(self, name: str, signal: str) -> str:
        """How a signal's records are listed; without a word from the rulebook, by their days."""
        letters = self._rulebook.letters.get(name)
        fact = letters.facts.get(signal) if letters is not None else None
        return "days" if fact is None else fact.records

    def _cited(self, raised: Mapping[str, TypeVerdict]) -> _Cited:
        """The records of the facts, each once; what one signal lists by its day, none tells in full."""
        listed: dict[str, EvidenceEvent] = {}
        days: dict[str, EvidenceEvent] = {}
        older = False
        for name, kind in raised.items():
            for signal in _speaking(kind):
                how = self._how(name, signal.signal)
                if how == "none":
                    continue
                records = listed if how == "told" else days
                records.update((event.event_id, event) for event in signal.evidence.events)
                older |= signal.evidence.count > len(signal.evidence.events)
        one_by_one = sorted(
            (event for key, event in listed.items() if key not in days),
            key=lambda event: (event.occurred_at, event.event_id),
            reverse=True,
        )
        return _Cited(
            records=tuple(map(_told, one_by_one[:CITED])),
            days=tuple(sorted({_day(event) for event in days.values()})),
            older=older or len(one_by_one) > CITED,
        )

    def _asks(self, name: str, level: str, values: Mapping[str, Any]) -> list[Sentence]:
        letters = self._rulebook.letters.get(name)
        if letters is None:
            return []
        asks = {
            "watch": letters.asks.watch,
            "flag": letters.asks.flag,
            "severe": letters.asks.severe or letters.asks.flag,
        }[level]
        return self._lines(name, asks, values)

    def _lines(self, owner: str, asks: Mapping[str, AdviceLine], values: Mapping[str, Any]) -> list[Sentence]:
        """The sentences of the lines that apply to the client."""
        facts = {name for name, column in self._fact_columns.items() if values[column]}
        return [
            self._sentence(f"{owner}.{name}", line.message, values)
            for name, line in asks.items()
            if line.applies(facts)
        ]

    def _again(self, name: str, values: Mapping[str, Any]) -> Sentence:
        letters = self._rulebook.letters.get(name)
        says = self._rulebook.types[name].reverses_if if letters is None else letters.again
        return self._sentence(f"{name}.again", says, values)

    def _remarks(self, remarks: Mapping[str, Remark], values: Mapping[str, Any]) -> tuple[Sentence, ...]:
        return tuple(
            self._sentence(name, remark.letter, values)
            for name, remark in remarks.items()
            if remark.letter is not None and values[self._remark_columns[name]]
        )

    def _sentence(
        self, name: str, says: str, values: Mapping[str, Any], measure: str | None = None
    ) -> Sentence:
        places = dict.fromkeys(found[1] for found in PLACE.finditer(says))
        known = {place: self._value(place, values, measure) for place in places}

        def chosen(found: re.Match[str]) -> str:
            if found[2] is None:
                return found[0]
            return found[2] if known[found[1]] == 1 else found[3]

        def kept(part: re.Match[str]) -> str:
            lacks = any(known[found[1]] == UNKNOWN for found in PLACE.finditer(part[1]))
            return "" if lacks else part[1]

        return Sentence(name=name, says=PLACE.sub(chosen, OPTIONAL.sub(kept, says)), values=known)

    def _value(self, place: str, values: Mapping[str, Any], measure: str | None) -> Value:
        """What stands in a place: a day counted by a parameter, a measure's field, or a parameter.

        `day.x` is x days after the as-of day, `since.x` the first of the x days that end on it.
        """
        before, _, parameter = place.partition(".")
        if before in ("day", "since", "span") and parameter in self._rulebook.parameters:
            days = int(self._rulebook.parameters[parameter].value)
            if before == "span":
                return format_span(days)
            return self._day(days if before == "day" else 1 - days)
        for path in (*((f"{measure}.{place}",) if measure is not None else ()), place):
            column = column_of(path)
            if column in values:
                owner, _, part = path.partition(".")
                return _plain(tidy(values[column]), unit_of(self._rulebook, owner, part))
        return _plain(self._rulebook.parameters[place].value, "count")

    def _day(self, days: int) -> date:
        """The day so many days after the as-of day, within the calendar's years."""
        ordinal = self._as_of.toordinal() + days
        if not 1 <= ordinal <= date.max.toordinal():
            return date.max if days > 0 else date.min
        return self._as_of + timedelta(days=days)


def _raised(verdict: Verdict) -> dict[str, TypeVerdict]:
    """The types that led to the advice, the worst first: those flagged, else those watched."""
    for levels in (("severe", "flag"), ("watch",)):
        raised = {
            name: kind
            for level in levels
            for name, kind in verdict.types.items()
            if kind.level == level and any(_speaking(kind))
        }
        if raised:
            return raised
    return {}


def _speaking(kind: TypeVerdict) -> Iterator[SignalVerdict]:
    """The signals of a raised type that nothing excuses, at its level or flagged."""
    least = ("watch", *FLAGGED) if kind.level == "watch" else FLAGGED
    return (signal for signal in kind.signals if not signal.excused_by and signal.level in least)


def _told(event: EvidenceEvent) -> Told:
    own = event.file is None or event.event_id != f"{event.file}:{event.line}"
    return Told(day=_day(event), kind=event.kind, number=event.event_id if own else None, says=event.says)


def _day(event: EvidenceEvent) -> date:
    return date.fromisoformat(event.occurred_at[:10])


def _plain(value: float | None, unit: str) -> Value:
    """Format a number for a letter: rounded, a share in percent, an unknown one as a question mark."""
    if value is None:
        return UNKNOWN
    return f"{100 * value:.0f} %" if unit in ("share", "ratio") else round(value)
