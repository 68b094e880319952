"""Write the verdict on one client from its record and the engine's conclusions."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from clientfit.engine import Inference
from clientfit.languages import ENGLISH
from clientfit.measures import column_of
from clientfit.model import LEVELS, Condition, Derived, Evidence, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.verdict import RANKS, Waived
from clientfit.plan import Plan
from clientfit.rulebook.schema import Raised, Remark, Rulebook
from clientfit.verdict.concluding.conclusions import Concluded, Conclusions, SignalLevel
from clientfit.verdict.concluding.outcome import type_column
from clientfit.verdict.verdicts.advice import Adviser
from clientfit.verdict.verdicts.records import ClientRecord
from clientfit.verdict.verdicts.sentences import (
    Number,
    parameters_in,
    sentence,
    shortfall,
    signal_says,
    tidy,
    unit_of,
)
from clientfit.waivers import WaivedSignals

Values = Mapping[str, Any]


WAIVER = "waiver"
"""What excuses a waived signal, where the names of exemptions are listed."""

REMEMBERED = 65_536
"""Conditions that are kept: most values are counts, and many clients share them."""


class Writer:
    """Writes verdicts by one plan.

    Its `conclusions` and `adviser` also serve reports that need less than a verdict.
    """

    def __init__(self, plan: Plan) -> None:
        self._rulebook = plan.rulebook
        self._counted = tuple(plan.rulebook.counted_types)
        self._drafts = tuple(plan.rulebook.draft_types)
        self._remarks = plan.columns.remarks
        self._language = plan.rulebook.language
        self._signal_columns = plan.columns.signals
        self._waivers = plan.waivers
        self._provenance = plan.provenance
        self.conclusions = Conclusions(plan)
        self.adviser = Adviser(plan)
        self._condition = lru_cache(REMEMBERED, typed=True)(partial(_condition, plan.rulebook))

    def write(self, record: ClientRecord) -> Verdict:
        """The verdict on one client."""
        values = record.values
        every_type = self.conclusions.types(values)
        concluded = self.counted(values)
        recommendation = str(values["recommendation"])
        full = self._unwaived(record)
        unwaived = self.conclusions.types(full) if record.waived else {}
        facts = self.adviser.facts(values)

        def says(signal: str) -> str:
            return signal_says(self._rulebook, signal, values)

        return Verdict(
            provenance=self._provenance,
            client_id=record.client_id,
            client_name=record.client_name,
            stage=values["stage"],
            stage_inferred=bool(values["stage_inferred"]),
            owner=record.owner,
            history=record.history.model_copy(
                update={"notes": self._sentences(self._rulebook.notes, values)}
            ),
            recommendation=recommendation,
            reasons=self.adviser.reasons(recommendation, concluded, says),
            conditions=self.adviser.conditions(recommendation, concluded, str(values["standing"]), facts),
            plan=self.adviser.plan(recommendation, facts),
            recovery=self._recovery(values),
            positives=self._sentences(self._rulebook.positives, values),
            reverses_if=self.adviser.reversal(concluded),
            review_on=self.adviser.review_on(concluded),
            money=record.money,
            corrections=record.corrections,
            waivers=self._waived(record, full),
            without_waivers=str(full["recommendation"]) if record.waived else None,
            types={
                name: self._type(name, _with_waived(type_, record.waived, unwaived.get(name)), record)
                for name, type_ in concluded.items()
            },
            drafts={name: self._type(name, every_type[name], record) for name in self._drafts},
            derivation=_derivation(
                inference
                for name, inference in self.conclusions.inferences(values).items()
                if name not in self._drafts
            ),
        )

    def counted(self, values: Values) -> dict[str, Concluded]:
        """Return the conclusions about every type but the drafts, in the rulebook's order."""
        concluded = self.conclusions.types(values)
        return {name: concluded[name] for name in self._counted}

    def _unwaived(self, record: ClientRecord) -> dict[str, Any]:
        """Return the client's values as they are without waivers, conclusions included."""
        if not record.waived:
            return record.values
        values = record.values | {self._signal_columns[name]: rank for name, rank in record.waived.items()}
        return values | self.conclusions.outcome(values)

    def _waived(self, record: ClientRecord, full: Values) -> tuple[Waived, ...]:
        """List the waivers that changed something; `full` are the values without waivers."""
        if not record.waived:
            return ()
        waivers = self._waivers.of(record.client_id, record.client_name)
        ranks = {name: record.waived.get(name, 0) for name in self._signal_columns}
        waived_signals = WaivedSignals.of(waivers, ranks)
        if waived_signals is None:
            return ()
        levels = {name: int(full[type_column(name)]) for name in self._rulebook.types}
        return waived_signals.listed(self._rulebook, levels)

    def _type(self, name: str, concluded: Concluded, record: ClientRecord) -> TypeVerdict:
        signals = tuple(self._signal(signal, record) for signal in concluded.signals)
        reason, settled_by = None, None
        if concluded.level == "not_judged":
            reason, settled_by = self._unjudged(name, record.values)
        return TypeVerdict(
            level=concluded.level,
            title=self._rulebook.types[name].title,
            raised=concluded.raised,
            exempted_by=concluded.exempted_by,
            not_judged=reason,
            settled_by=settled_by,
            signals=signals,
        )

    def _unjudged(self, name: str, values: Values) -> tuple[str, str | None]:
        """Return why nothing of a type could be judged, and the fewest records that would change that."""
        signals = self._rulebook.signals
        lacking = [
            shortfall(self._rulebook, signal, values)
            for signal in self._rulebook.signals_of(name)
            if not signals[signal].advisory
        ]
        hoped_for = [each for each in lacking if each.settled_by is not None] or lacking
        begun = [each for each in hoped_for if each.have] or hoped_for
        nearest = min(begun, key=lambda each: each.missing)
        return nearest.reason, nearest.settled_by

    def _signal(self, concluded: SignalLevel, record: ClientRecord) -> SignalVerdict:
        name, level, values = concluded.signal, concluded.level, record.values
        signal = self._rulebook.signals[name]
        conditions: dict[str, tuple[Condition, ...]] = {
            tier: tuple(
                self._condition(
                    name,
                    tier,
                    place,
                    tidy(values[column_of(condition.measure)]),
                    record.holds[name, tier, place],
                )
                for place, condition in enumerate(conditions_of.when)
            )
            for tier, conditions_of in signal.levels.items()
        }
        decided = conditions.get(level) or next(iter(conditions.values()))
        measure = self._rulebook.measures[signal.measure]
        reason, settled_by = None, None
        if level == "not_judged":
            lacking = shortfall(self._rulebook, name, values)
            reason, settled_by = lacking.reason, lacking.settled_by
        return SignalVerdict(
            signal=name,
            title=parameters_in(self._rulebook, signal.title),
            level=level,
            measure=signal.measure,
            value=tidy(values[column_of(signal.measure)]),
            compared=decided[0].value,
            k=values.get(f"{signal.measure}__incidents"),
            n=values.get(f"{signal.measure}__opportunities"),
            unit=measure.unit,
            conditions=conditions,
            says=self._says(name, level, values),
            excused_by=concluded.excused_by,
            not_judged=reason,
            settled_by=settled_by,
            advisory=signal.advisory,
            evidence=self._evidence(record.evidence.get(name, Evidence(count=0))),
        )

    def _evidence(self, evidence: Evidence) -> Evidence:
        """Return the evidence in the rulebook's language; the SQL of the rules writes it in English."""
        if self._language is ENGLISH:
            return evidence
        events = (
            event.model_copy(update={"says": self._language.record(event.says)}) for event in evidence.events
        )
        return evidence.model_copy(update={"events": tuple(events)})

    def _says(self, name: str, level: str, values: Values) -> str:
        """Return a signal's sentence, or that there is too little evidence, with the sentence so far."""
        if level != "not_judged":
            return signal_says(self._rulebook, name, values)
        if values.get(f"{self._rulebook.signals[name].measure}__incidents"):
            seen = signal_says(self._rulebook, name, values)
            if seen:
                return self._seen_so_far(seen)
        reason = shortfall(self._rulebook, name, values).reason
        return self._language.gettext("Too few records to judge: {reason}.").format(reason=reason)

    def _seen_so_far(self, sentence: str) -> str:
        """Return that there are too few records to judge, with the sentence so far."""
        # Only in English does a sentence begin with a small letter after a colon.
        after = f"{sentence[0].lower()}{sentence[1:]}" if self._language is ENGLISH else sentence
        return self._language.gettext("Seen so far, too few to judge: {sentence}").format(sentence=after)

    def _sentences(self, remarks: Mapping[str, Remark], values: Values) -> tuple[str, ...]:
        return tuple(
            sentence(self._rulebook, remark.message, values)
            for name, remark in remarks.items()
            if values[self._remarks[name]]
        )

    def _recovery(self, values: Values) -> tuple[str, ...]:
        steps: list[str] = []
        for name, remark in self._rulebook.recovery.items():
            if values[self._remarks[name]]:
                steps += [sentence(self._rulebook, remark.message, values), *remark.steps]
        return tuple(dict.fromkeys(steps))


def _with_waived(concluded: Concluded, waived: Mapping[str, int], unwaived: Concluded | None) -> Concluded:
    """Show waived signals at their own level, excused, and what the type was raised to without waivers."""
    own = {signal.signal for signal in concluded.signals} & waived.keys()
    if unwaived is None or not own:
        return concluded
    signals = [
        SignalLevel(each.signal, LEVELS[waived[each.signal] + 1], (*each.excused_by, WAIVER))
        if each.signal in own
        else each
        for each in concluded.signals
    ]
    return replace(
        concluded,
        raised=unwaived.raised,
        exempted_by=tuple(dict.fromkeys((*concluded.exempted_by, WAIVER))),
        signals=tuple(sorted(signals, key=lambda signal: -RANKS[signal.level])),
    )


def _derivation(inferences: Iterable[Inference]) -> tuple[Derived, ...]:
    steps = sorted((s.rule, s.facts, s.gives) for inference in inferences for s in inference.derivation)
    return tuple(Derived(rule=rule, from_=facts, gives=gives) for rule, facts, gives in steps)


def _condition(  # noqa: PLR0913, PLR0917 - what tells one condition of one client from another
    rulebook: Rulebook,
    name: str,
    tier: Raised,
    place: int,
    value: Number,
    holds: bool,  # noqa: FBT001 - by position, as it is remembered by
) -> Condition:
    level = rulebook.signals[name].levels[tier]
    condition = level.when[place]
    owner, _, part = condition.measure.partition(".")
    return Condition(
        measure=condition.measure,
        op=condition.op,
        threshold=condition.value,
        value=value,
        holds=holds,
        distance=None if value is None else tidy(abs(value - condition.value)),
        unit=unit_of(rulebook, owner, part),
        why=condition.why or parameters_in(rulebook, level.why),
        reference=condition.reference or level.reference,
        source=condition.source,
    )
