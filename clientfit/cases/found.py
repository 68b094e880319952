"""What a screening found of a case's client, and where it differs from what the case expects."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from clientfit.cases.models import Expected
from clientfit.measures import column_of
from clientfit.model import LEVELS, Verdict
from clientfit.plan import Plan
from clientfit.store import Store
from clientfit.store.tables import LEVELLED, OUTCOME
from clientfit.verdict.concluding.outcome import type_column

NEAR = 1e-9
"""Two numbers that differ by no more are equal."""


@dataclass(frozen=True)
class Found:
    """What was measured and concluded of one client; the verdict only where it is needed."""

    types: Mapping[str, str]
    signals: Mapping[str, str]
    recommendation: str
    remarks: Collection[str]
    measures: Mapping[str, Any] = field(repr=False)
    verdict: Verdict | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Difference:
    """One thing that is not as expected."""

    what: str
    expected: str
    found: str

    def __str__(self) -> str:
        """In words."""
        return f"{self.what}: expected {self.expected}, found {self.found}"


def read_found(store: Store, plan: Plan) -> dict[str, Found]:
    """What was found of every client, by client_id, from the tables of a screening."""
    names = [
        name
        for name, _ in store.columns(f"SELECT l.*, o.* EXCLUDE (client) FROM {LEVELLED} AS l, {OUTCOME} AS o")
    ]
    found = {}
    for client_id, *cells in store.rows(
        f"SELECT c.client_id, l.*, o.* EXCLUDE (client) FROM {LEVELLED} AS l"
        f" JOIN {OUTCOME} AS o USING (client) JOIN client AS c USING (client)"
    ):
        values = dict(zip(names, cells, strict=True))
        found[client_id] = Found(
            types={name: LEVELS[values[type_column(name)] + 1] for name in plan.rulebook.types},
            signals={name: LEVELS[values[column] + 1] for name, column in plan.levels.signals.items()},
            recommendation=values["recommendation"],
            remarks=frozenset(name for name, column in plan.levels.remarks.items() if values[column]),
            measures={name: values[name] for name in plan.levels.values},
        )
    return found


def differences(expected: Expected, type_: str | None, found: Found) -> Iterator[Difference]:
    """Everything in which `found` is not as `expected`; `type_` is the one that `expected.level` is of."""
    types = expected.types if expected.level is None else {str(type_): expected.level, **expected.types}
    for name, level in types.items():
        yield from _differs(name, level, found.types[name])
    for name, level in expected.signals.items():
        yield from _differs(name, level, found.signals[name])
    if expected.recommendation is not None:
        yield from _differs("recommendation", expected.recommendation, found.recommendation)
    for path, number in expected.measures.items():
        value = found.measures[column_of(path)]
        if not _same(number, value):
            yield Difference(path, _told(number), _told(value))
    for name in expected.remarks:
        yield from _differs(name, "said", "said" if name in found.remarks else "not said")
    for name in expected.silent:
        yield from _differs(name, "not said", "said" if name in found.remarks else "not said")
    if expected.of_the_verdict and found.verdict is not None:
        yield from _in_the_verdict(expected, type_, found.verdict)


def _in_the_verdict(expected: Expected, type_: str | None, verdict: Verdict) -> Iterator[Difference]:
    if expected.exempted_by is not None and type_ is not None:
        excuses = verdict.types[type_].exempted_by
        yield from _differs("exempted by", _listed(expected.exempted_by), _listed(excuses))
    signals = {signal.signal: signal for part in verdict.types.values() for signal in part.signals}
    if expected.messages:
        said = {signal.says for signal in signals.values()}
        said |= {*verdict.history.notes, *verdict.positives, *verdict.recovery, *verdict.reasons}
        near = [signals[name].says for name in expected.signals] or sorted(said)
        for sentence in expected.messages:
            if sentence not in said:
                yield Difference("message", repr(sentence), " / ".join(repr(other) for other in near))
    for name, events in expected.evidence.items():
        cited = [event.event_id for event in signals[name].evidence.events]
        yield from _differs(f"evidence of {name}", _listed(events), _listed(cited))


def _differs(what: str, expected: str, found: str) -> Iterator[Difference]:
    if expected != found:
        yield Difference(what, expected, found)


def _same(expected: float | None, found: float | None) -> bool:
    """Whether a measured number is the expected one, to as many decimals as that is written with."""
    if expected is None or found is None:
        return expected == found
    decimals = len(str(expected).partition(".")[2])
    return abs(float(found) - expected) <= (0.5 * 10**-decimals if decimals else 0) + NEAR


def _told(number: float | None) -> str:
    return "no value" if number is None else f"{float(number):.9g}"


def _listed(names: Collection[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
