"""Letters to a client: which there is ground for, and what each says, from the verdict and the rulebook."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from clientfit.model import EvidenceEvent, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.letter import DISCLOSURE, AdvisedLetter, CitedRecord, Held, Letter, Sentence
from clientfit.plan import Plan
from clientfit.rulebook.schema import AdviceLine, Remark
from clientfit.verdict.letters.debts import Owing
from clientfit.verdict.letters.sentences import LetterSentences
from clientfit.verdict.verdicts.records import ClientRecord

FLAGGED = ("flag", "severe")

CITED = 12
"""Number of records listed one by one in a letter."""


@dataclass(frozen=True)
class _Cited:
    """The records behind the facts: some listed one by one, some by their day alone, older ones left out."""

    records: tuple[CitedRecord, ...]
    days: tuple[date, ...]
    older: bool


class LetterWriter:
    """Drafts letters by one plan."""

    def __init__(self, plan: Plan) -> None:
        self._rulebook = plan.rulebook
        self._remark_columns = plan.columns.remarks
        self._fact_columns = plan.columns.facts
        self._as_of = plan.as_of
        self._sentences = LetterSentences(plan.rulebook, plan.as_of)

    def letters(self, record: ClientRecord, verdict: Verdict, owing: Owing) -> tuple[Letter, ...]:
        """The letters that the recommendation names and that have something to say, the usual one first."""
        named = self._rulebook.recommendations[verdict.recommendation].letters
        return tuple(
            letter for kind in named if (letter := self._letter(kind, record, verdict, owing)) is not None
        )

    def disclosure(self, record: ClientRecord, verdict: Verdict) -> Letter:
        """Write the data held about the client: the records by kind, their contents, and our own failures."""
        history, raised, values = verdict.history, _raised(verdict), record.values
        cited = self._cited(raised)
        return Letter(
            kind=DISCLOSURE,
            client_id=verdict.client_id,
            client_name=verdict.client_name,
            stage=verdict.stage,
            as_of=self._as_of,
            answer_by=self._answer_by(),
            ours=self._remarks(self._rulebook.recovery, values),
            facts=tuple(self._facts(raised, values)),
            records=cited.records,
            days=cited.days,
            older=cited.older,
            held=tuple(Held(kind=kind, count=count) for kind, count in history.kinds.items()),
            events=history.events,
            first=history.first or self._as_of,
            last=history.last or self._as_of,
        )

    def _letter(
        self, kind: AdvisedLetter, record: ClientRecord, verdict: Verdict, owing: Owing
    ) -> Letter | None:
        values = record.values
        letter = Letter(
            kind=kind,
            client_id=verdict.client_id,
            client_name=verdict.client_name,
            stage=verdict.stage,
            as_of=self._as_of,
            answer_by=self._answer_by(),
            notes=verdict.history.notes,
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
            requests = [self._asks(name, type_.level, values) for name, type_ in raised.items()]
            asks += [ask for own in requests for ask in own]
            unasked = not all(requests)
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
                "again": tuple(each for name in raised for each in self._again(name, values))
                if kind == "decline"
                else (),
                **(debts if kind == "wind_down" else {}),
            }
        )

    def _answer_by(self) -> date | None:
        within = self._rulebook.answer_within
        return None if within is None else self._sentences.day(int(self._rulebook.parameters[within].value))

    def _facts(self, raised: Mapping[str, TypeVerdict], values: Mapping[str, Any]) -> Iterator[Sentence]:
        for name, type_ in raised.items():
            for signal in _speaking(type_):
                fact = self._fact(name, signal.signal)
                measure = self._rulebook.signals[signal.signal].measure
                yield from self._sentences.fill(signal.signal, fact, values, measure)

    def _fact(self, name: str, signal: str) -> str:
        """The sentence of a fact; the signal's own where no letter has one."""
        letters = self._rulebook.letters.get(name)
        fact = letters.facts.get(signal) if letters is not None else None
        return self._rulebook.signals[signal].message if fact is None else fact.message

    def _how(self, name: str, signal: str) -> str:
        """Return how a signal's records are listed; by their days, unless the rulebook says otherwise."""
        letters = self._rulebook.letters.get(name)
        fact = letters.facts.get(signal) if letters is not None else None
        return "days" if fact is None else fact.records

    def _cited(self, raised: Mapping[str, TypeVerdict]) -> _Cited:
        """Return the records of the facts, each once; in full only where no signal lists it by day alone."""
        listed: dict[str, EvidenceEvent] = {}
        days: dict[str, EvidenceEvent] = {}
        older = False
        for name, type_ in raised.items():
            for signal in _speaking(type_):
                how = self._how(name, signal.signal)
                if how == "none":
                    continue
                records = listed if how == "full" else days
                records.update((event.event_id, event) for event in signal.evidence.events)
                older |= signal.evidence.count > len(signal.evidence.events)
        one_by_one = sorted(
            (event for key, event in listed.items() if key not in days),
            key=lambda event: (event.occurred_at, event.event_id),
            reverse=True,
        )
        return _Cited(
            records=tuple(map(_cited_record, one_by_one[:CITED])),
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
            sentence
            for name, line in asks.items()
            if line.applies(facts)
            for sentence in self._sentences.fill(f"{owner}.{name}", line.message, values)
        ]

    def _again(self, name: str, values: Mapping[str, Any]) -> Iterator[Sentence]:
        letters = self._rulebook.letters.get(name)
        says = self._rulebook.types[name].reverses_if if letters is None else letters.again
        return self._sentences.fill(f"{name}.again", says, values)

    def _remarks(self, remarks: Mapping[str, Remark], values: Mapping[str, Any]) -> tuple[Sentence, ...]:
        return tuple(
            sentence
            for name, remark in remarks.items()
            if remark.letter is not None and values[self._remark_columns[name]]
            for sentence in self._sentences.fill(name, remark.letter, values)
        )


def _raised(verdict: Verdict) -> dict[str, TypeVerdict]:
    """The types that led to the advice, the worst first: those flagged, else those watched."""
    for levels in (("severe", "flag"), ("watch",)):
        raised = {
            name: type_
            for level in levels
            for name, type_ in verdict.types.items()
            if type_.level == level and any(_speaking(type_))
        }
        if raised:
            return raised
    return {}


def _speaking(type_: TypeVerdict) -> Iterator[SignalVerdict]:
    """The signals of a raised type that nothing excuses, at its level or flagged."""
    least = ("watch", *FLAGGED) if type_.level == "watch" else FLAGGED
    return (signal for signal in type_.signals if not signal.excused_by and signal.level in least)


def _cited_record(event: EvidenceEvent) -> CitedRecord:
    own = event.file is None or event.event_id != f"{event.file}:{event.line}"
    number = event.event_id if own else None
    return CitedRecord(day=_day(event), kind=event.kind, number=number, says=event.says)


def _day(event: EvidenceEvent) -> date:
    return date.fromisoformat(event.occurred_at[:10])
