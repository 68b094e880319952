"""Compare the conclusions about a case's client with those that the case expects."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from clientfit.cases.schema import Expected
from clientfit.measures import column_of
from clientfit.model import LEVELS, Verdict
from clientfit.plan import Plan
from clientfit.store import Store
from clientfit.verdict.concluding.outcome import read_values, type_column

NEAR = 1e-9
"""Tolerance for the comparison of two numbers."""


@dataclass(frozen=True)
class Actual:
    """The measures and conclusions of one client; with the verdict where a case needs it."""

    types: Mapping[str, str]
    signals: Mapping[str, str]
    recommendation: str
    facts: Collection[str]
    remarks: Collection[str]
    measures: Mapping[str, Any] = field(repr=False)
    verdict: Verdict | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Difference:
    """A value that differs from the expected one."""

    what: str
    expected: str
    found: str

    def __str__(self) -> str:
        """Format as `what: expected …, found …`."""
        return f"{self.what}: expected {self.expected}, found {self.found}"


def read_actual(store: Store, plan: Plan) -> dict[str, Actual]:
    """Read the results of a screening from its tables, by client_id."""
    return {
        client_id: Actual(
            types={name: LEVELS[values[type_column(name)] + 1] for name in plan.rulebook.types},
            signals={name: LEVELS[values[column] + 1] for name, column in plan.columns.signals.items()},
            recommendation=values["recommendation"],
            facts=frozenset(name for name, column in plan.columns.facts.items() if values[column]),
            remarks=frozenset(name for name, column in plan.columns.remarks.items() if values[column]),
            measures={name: values[name] for name in plan.columns.values},
        )
        for client_id, values in read_values(store)
    }


def differences(expected: Expected, type_: str | None, actual: Actual) -> Iterator[Difference]:
    """List every difference between a case's expectation and the result.

    `type_` is the client type that `expected.level` belongs to.
    """
    types = expected.types if expected.level is None else {str(type_): expected.level, **expected.types}
    for name, level in types.items():
        yield from _difference(name, level, actual.types[name])
    for name, level in expected.signals.items():
        yield from _difference(name, level, actual.signals[name])
    if expected.recommendation is not None:
        yield from _difference("recommendation", expected.recommendation, actual.recommendation)
    for path, number in expected.measures.items():
        value = actual.measures[column_of(path)]
        if not _same(number, value):
            yield Difference(path, _number(number), _number(value))
    for name, holds in expected.facts.items():
        yield from _difference(name, str(holds).lower(), str(name in actual.facts).lower())
    for name in expected.remarks:
        yield from _difference(name, "said", "said" if name in actual.remarks else "not said")
    for name in expected.silent:
        yield from _difference(name, "not said", "said" if name in actual.remarks else "not said")
    if expected.of_the_verdict and actual.verdict is not None:
        yield from _in_the_verdict(expected, type_, actual.verdict)


def sentences(differing: Iterable[Difference], verdict: Verdict) -> Iterator[str]:
    """List the verdict's sentences about each signal, type and recommendation that differs, each once."""
    types = verdict.types | verdict.drafts
    signals = {signal.signal: signal for part in types.values() for signal in part.signals}
    lines: list[str] = []
    for difference in differing:
        name = difference.what.removeprefix("evidence of ")
        if name in signals:
            lines.append(signals[name].says)
        elif name in types:
            part = types[name]
            raised = [each for each in part.signals if each.level not in ("clear", "not_judged")]
            lines += [each.says for each in raised or part.signals]
        elif name == "recommendation":
            lines += verdict.reasons
    yield from dict.fromkeys(lines)


def _in_the_verdict(expected: Expected, type_: str | None, verdict: Verdict) -> Iterator[Difference]:
    types = verdict.types | verdict.drafts
    if expected.exempted_by is not None and type_ is not None:
        excuses = types[type_].exempted_by
        yield from _difference("exempted by", _listed(expected.exempted_by), _listed(excuses))
    signals = {signal.signal: signal for part in types.values() for signal in part.signals}
    if expected.messages:
        messages = {signal.says for signal in signals.values()}
        messages |= {*verdict.history.notes, *verdict.positives, *verdict.recovery, *verdict.reasons}
        near = [signals[name].says for name in expected.signals] or sorted(messages)
        for sentence in expected.messages:
            if sentence not in messages:
                yield Difference("message", repr(sentence), " / ".join(repr(other) for other in near))
    for name, events in expected.evidence.items():
        cited = [event.event_id for event in signals[name].evidence.events]
        yield from _difference(f"evidence of {name}", _listed(events), _listed(cited))


def _difference(what: str, expected: str, found: str) -> Iterator[Difference]:
    if expected != found:
        yield Difference(what, expected, found)


def _same(expected: float | None, found: float | None) -> bool:
    """Return whether two numbers are equal, rounded to the decimals of the expected one."""
    if expected is None or found is None:
        return expected == found
    decimals = len(str(expected).partition(".")[2])
    return abs(float(found) - expected) <= (0.5 * 10**-decimals if decimals else 0) + NEAR


def _number(number: float | None) -> str:
    return "no value" if number is None else f"{float(number):.9g}"


def _listed(names: Collection[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
