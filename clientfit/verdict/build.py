"""One client's verdict, written from the record and from what the engine concluded of it."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

from clientfit.engine import Engine, Inference
from clientfit.engine.components import RANKS, Component, Components
from clientfit.measures import column_of
from clientfit.model import LEVELS, Condition, Derived, Evidence, SignalVerdict, TypeVerdict, Verdict
from clientfit.rulebook.models import Raised, Remark, Rulebook
from clientfit.signals import Levels
from clientfit.verdict.outcome import input_columns
from clientfit.verdict.records import ClientRecord
from clientfit.verdict.sentences import parameters_in, sentence, shortfall, tidy, unit_of, worst_first

Values = Mapping[str, Any]


class Writer:
    """Writes verdicts by one rulebook as of one day."""

    def __init__(
        self, rulebook: Rulebook, levels: Levels, components: Components, engine: Engine, as_of: date
    ) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._components = components
        self._engine = engine
        self._as_of = as_of

    def write(self, record: ClientRecord) -> Verdict:
        """The verdict on one client."""
        values: dict[str, Any] = dict(record.values)
        inferences = {part.name: self._inference(part, values) for part in self._components.all}
        types = {
            part.name: self._type(part.name, inferences[part.name], record, values)
            for part in self._components.types
        }
        recommendation = self._components.policy.answer(inferences["policy"])
        flagged = [name for name, found in types.items() if found.level in ("flag", "severe")]
        return Verdict(
            client_id=record.client_id,
            client_name=record.client_name,
            stage=values["stage"],
            stage_inferred=bool(values["stage_inferred"]),
            history=record.history.model_copy(update={"notes": self._said(self._rulebook.notes, values)}),
            recommendation=recommendation,
            reasons=self._reasons(recommendation, types),
            conditions=self._conditions(recommendation, types, str(values["standing"])),
            plan=self._advice(self._rulebook.recommendations[recommendation].plan),
            recovery=self._recovery(values),
            positives=self._said(self._rulebook.positives, values),
            reverses_if=self._reversal(flagged),
            review_on=_months_later(self._as_of, self._rulebook.review_months) if flagged else None,
            money=record.money,
            types=types,
            derivation=_derivation(inferences),
        )

    def _inference(self, part: Component, values: Values) -> Inference:
        columns = input_columns(part, self._levels)
        return part.infer(self._engine, [values[column] for column in columns])

    def _type(self, name: str, inference: Inference, record: ClientRecord, values: Values) -> TypeVerdict:
        flag = self._rulebook.flags[name]
        level = LEVELS[values[f"type__{name}"] + 1]
        excused: dict[str, list[str]] = {}
        raised = ["not_judged" if level == "not_judged" else "clear"]
        for fact in sorted(inference.conclusions):
            kind, _, told = fact.removeprefix(f"{name}.").partition(".")
            if kind == "reached":
                raised.append(told)
            elif kind == "excused":
                exemption, signal, tier = told.split(".")
                raised.append(tier)
                excused.setdefault(signal, []).append(exemption)
        names = self._rulebook.signals_of(name)
        signals = tuple(
            self._signal(signal, tuple(dict.fromkeys(excused.get(signal, ()))), record) for signal in names
        )
        reason, settled_by = self._unjudged(signals, values) if level == "not_judged" else (None, None)
        return TypeVerdict(
            level=level,
            title=flag.title,
            raised=LEVELS[max(map(RANKS.__getitem__, raised)) + 1],
            exempted_by=tuple(dict.fromkeys(why for names in excused.values() for why in names)),
            not_judged=reason,
            settled_by=settled_by,
            signals=worst_first(signals, lambda tier: RANKS[tier]),
        )

    def _unjudged(self, signals: tuple[SignalVerdict, ...], values: Values) -> tuple[str, str | None]:
        """Why nothing of a type could be judged, and the nearest record that would change that."""
        able = [signal for signal in signals if not signal.advisory]
        known = [shortfall(self._rulebook, signal.signal, values) for signal in able]
        if all(not have for _, _, have in known):
            lacking = []
            for signal in able:
                floor = self._rulebook.signals[signal.signal].floor.measure.partition(".")[0]
                counts = self._rulebook.measures[floor].counts
                lacking.append(counts.many if counts else self._rulebook.measures[floor].title.lower())
            reason = f"no {', '.join(dict.fromkeys(lacking))} in the data"
        else:
            reason = "; ".join(dict.fromkeys(why for why, _, have in known if have))
        nearest = max(range(len(known)), key=lambda place: (known[place][2] or 0, -place))
        return reason, known[nearest][1]

    def _signal(self, name: str, excused: tuple[str, ...], record: ClientRecord) -> SignalVerdict:
        signal = self._rulebook.signals[name]
        values = record.values
        level = LEVELS[values[self._levels.signals[name]] + 1]
        conditions = {
            tier: tuple(
                self._condition(name, tier, place, record) for place in range(len(signal.levels[tier].when))
            )
            for tier in signal.levels
        }
        decided = conditions.get(level) or next(iter(conditions.values()))
        measure = self._rulebook.measures[signal.measure]
        reason, settled_by = None, None
        if level == "not_judged":
            reason, settled_by, _ = shortfall(self._rulebook, name, values)
        return SignalVerdict(
            signal=name,
            title=parameters_in(self._rulebook, signal.title),
            level=level,
            measure=signal.measure,
            value=tidy(values[column_of(signal.measure)]),
            compared=decided[0].value,
            k=values.get(f"{signal.measure}__k"),
            n=values.get(f"{signal.measure}__n"),
            unit=measure.unit,
            conditions={str(tier): found for tier, found in conditions.items()},
            says=sentence(self._rulebook, signal.says, values, signal.measure),
            excused_by=excused,
            not_judged=reason,
            settled_by=settled_by,
            advisory=signal.advisory,
            evidence=record.evidence.get(name, Evidence(count=0)),
        )

    def _condition(self, name: str, tier: Raised, place: int, record: ClientRecord) -> Condition:
        level = self._rulebook.signals[name].levels[tier]
        condition = level.when[place]
        owner, _, part = condition.measure.partition(".")
        value = tidy(record.values[column_of(condition.measure)])
        return Condition(
            measure=condition.measure,
            op=condition.op,
            threshold=condition.value,
            value=value,
            holds=record.holds[name, tier, place],
            distance=None if value is None else tidy(abs(value - condition.value)),
            unit=unit_of(self._rulebook, owner, part),
            why=condition.why or parameters_in(self._rulebook, level.why),
            reference=condition.reference or level.reference,
            source=condition.source,
        )

    def _reasons(self, recommendation: str, types: Mapping[str, TypeVerdict]) -> tuple[str, ...]:
        """What led to the recommendation: the sentences of the signals at the highest level found."""
        weighty = [found for found in types.values() if found.level in ("flag", "severe")]
        if not weighty:
            weighty = [found for found in types.values() if found.level == "watch"]
        said = [
            signal.says
            for found in weighty
            for signal in found.signals
            if not signal.excused_by and RANKS[signal.level] >= min(RANKS[found.level], RANKS["flag"])
        ]
        return (*dict.fromkeys(said), self._rulebook.recommendations[recommendation].says)

    def _conditions(
        self, recommendation: str, types: Mapping[str, TypeVerdict], standing: str
    ) -> tuple[str, ...]:
        """What to ask for: the advice of the types, worst first, and of signals that have their own."""
        asked: list[str] = list(self._rulebook.recommendations[recommendation].conditions)
        for name in sorted(types, key=lambda name: -RANKS[types[name].level]):
            advice = self._rulebook.flags[name].advice
            by_level: dict[str, tuple[str, ...]] = {
                "watch": advice.watch,
                "flag": advice.flag,
                "severe": advice.severe.prospect if standing == "prospect" else advice.severe.existing,
            }
            asked += by_level.get(types[name].level, ())
            for signal in types[name].signals:
                own = self._rulebook.signals[signal.signal].advice
                asked += [line for level, lines in own.items() if level == signal.level for line in lines]
        return self._advice(asked)

    def _advice(self, lines: tuple[str, ...] | list[str]) -> tuple[str, ...]:
        return tuple(parameters_in(self._rulebook, line, self._as_of) for line in dict.fromkeys(lines))

    def _said(self, remarks: Mapping[str, Remark], values: Values) -> tuple[str, ...]:
        return tuple(
            sentence(self._rulebook, remark.says, values)
            for name, remark in remarks.items()
            if values[self._levels.remarks[name]]
        )

    def _recovery(self, values: Values) -> tuple[str, ...]:
        steps: list[str] = []
        for name, remark in self._rulebook.recovery.items():
            if values[self._levels.remarks[name]]:
                steps += [sentence(self._rulebook, remark.says, values), *remark.steps]
        return tuple(dict.fromkeys(steps))

    def _reversal(self, flagged: list[str]) -> str | None:
        said = [parameters_in(self._rulebook, self._rulebook.flags[name].reverses_if) for name in flagged]
        return " ".join(said) or None


def _derivation(inferences: Mapping[str, Inference]) -> tuple[Derived, ...]:
    steps = sorted((s.rule, s.facts, s.gives) for found in inferences.values() for s in found.derivation)
    return tuple(Derived(rule=rule, from_=facts, gives=gives) for rule, facts, gives in steps)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
