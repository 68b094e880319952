"""Run cases: all cases of an as-of day in one screening, each as a client of its own."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from clientfit.cases.compare import Actual, Difference, differences, read_actual, sentences
from clientfit.cases.load import LoadedCase, load_cases
from clientfit.cases.schema import Case, Row, moment
from clientfit.errors import Problem
from clientfit.importers import read
from clientfit.rulebook import default_rules
from clientfit.screening import Override, Screener
from clientfit.screening_result import Screening
from clientfit.store import Store

_WRITTEN_OUT = {"event_id", "ref", "engagement", "occurred_at", "due", "settled", "tags", "times", "every"}


@dataclass(frozen=True)
class CaseResult:
    """A case with its differences from the expectation, and the verdict's sentences about them."""

    case: Case
    file: str
    line: int
    differences: tuple[Difference, ...] = ()
    sentences: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the result is as expected."""
        return not self.differences

    def problems(self) -> Iterator[Problem]:
        """Report a failed case at its file and line."""
        if self.differences:
            yield Problem(
                code="rules-cases",
                message=self.case.description.rstrip("."),
                file=self.file,
                line=self.line,
                found="; ".join(str(difference) for difference in self.differences),
                hint=" ".join(self.sentences) or None,
            )


def run_cases(
    rules: str | Path | None = None, overrides: Mapping[str, Override] | None = None
) -> list[CaseResult]:
    """Run every case in the folder of a rulebook (clientfit's own when None).

    Raises:
        ClientFitError: the rules or the files of cases are wrong.
    """
    screener = Screener(rules=rules, overrides=overrides)
    cases = load_cases(default_rules() if rules is None else Path(rules), screener.rulebook)
    by_day: dict[date, list[LoadedCase]] = defaultdict(list)
    for loaded in cases:
        by_day[loaded.as_of].append(loaded)
    results: dict[int, CaseResult] = {}
    for as_of, of_the_day in by_day.items():
        store = Store(threads=1)
        screening = screen_cases(screener, store, of_the_day, as_of)
        actual = actual_of(screener, store, screening, of_the_day)
        names = client_ids(of_the_day)
        of_clients = {
            client_id: _result(loaded, each)
            for client_id, loaded, each in zip(names, of_the_day, actual, strict=True)
        }
        explained = _explained(of_clients, screening)
        results |= {id(loaded): result for loaded, result in zip(of_the_day, explained, strict=True)}
        store.close()
    return [results[id(loaded)] for loaded in cases]


def screen_cases(screener: Screener, store: Store, cases: Sequence[LoadedCase], as_of: date) -> Screening:
    """Screen all cases of one as-of day in an empty store, each as the client that `client_ids` names.

    Raises:
        ClientFitError: an event could not be read.
    """
    named = list(zip(client_ids(cases), cases, strict=True))
    events = [
        {**event, "client_id": client_id}
        for client_id, loaded in named
        for event in events_of(loaded.rows, as_of)
    ]
    clients = [
        {
            **loaded.case.client.model_dump(exclude={"since"}),
            **({"since": moment(since, as_of, as_of)} if (since := loaded.case.client.since) else {}),
            "client_id": client_id,
        }
        for client_id, loaded in named
    ]
    intake = read(store, [events], clients=clients, strict=True)
    return screener.screen_store(store, intake, as_of)


def actual_of(
    screener: Screener, store: Store, screening: Screening, cases: Sequence[LoadedCase]
) -> list[Actual]:
    """Read the result of each case, with the verdict where the case reads it."""
    actual = read_actual(store, screener.plan(screening.head.as_of))
    named = dict(zip(client_ids(cases), cases, strict=True))
    if any(loaded.case.expect.of_the_verdict for loaded in cases):
        for verdict in screening:
            if named[verdict.client_id].case.expect.of_the_verdict:
                actual[verdict.client_id] = replace(actual[verdict.client_id], verdict=verdict)
    return [actual[client_id] for client_id in named]


def events_of(rows: Sequence[Row], as_of: date) -> Iterator[dict[str, object]]:
    """Write out rows as events: days counted, repetitions expanded, each event with an id of its own."""
    for place, row in enumerate(rows, start=1):
        plain = row.model_dump(exclude=_WRITTEN_OUT, exclude_none=True)
        for turn in range(row.times):
            later = timedelta(days=turn * int((row.every or "0d")[:-1]))
            occurred_at = moment(row.occurred_at, as_of, as_of) + later
            own_day = occurred_at.date() if isinstance(occurred_at, datetime) else occurred_at
            days = {"occurred_at": occurred_at}
            for name in ("due", "settled"):
                written = getattr(row, name)
                if written is not None:
                    day = moment(written, as_of, own_day)
                    days[name] = day if written.startswith("+") else day + later
            names = {
                "event_id": row.event_id or f"{row.kind}-{place}-#",
                "ref": row.ref,
                "engagement": row.engagement,
            }
            yield {
                **plain,
                **{name: day.isoformat() for name, day in days.items()},
                **{name: key.replace("#", str(turn + 1)) for name, key in names.items() if key is not None},
                **({"tags": ";".join(row.tags)} if row.tags else {}),
            }


def client_ids(cases: Collection[LoadedCase]) -> list[str]:
    """Return an id of a client for each case."""
    return [f"case-{place:05}" for place in range(len(cases))]


def _explained(results: Mapping[str, CaseResult], screening: Screening) -> list[CaseResult]:
    """Add to each failed case the sentences of its verdict about the differences."""
    if all(result.holds for result in results.values()):
        return list(results.values())
    explained = dict(results)
    for verdict in screening:
        result = results[verdict.client_id]
        if not result.holds:
            lines = tuple(sentences(result.differences, verdict))
            explained[verdict.client_id] = replace(result, sentences=lines)
    return [explained[client_id] for client_id in results]


def _result(loaded: LoadedCase, actual: Actual) -> CaseResult:
    differing = tuple(differences(loaded.case.expect, loaded.type, actual))
    return CaseResult(loaded.case, loaded.file, loaded.line, differing)
