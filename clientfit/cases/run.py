"""Running cases: all of a folder in one screening per as-of day, each case a client of its own."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from clientfit.cases.days import moment
from clientfit.cases.found import Difference, Found, differences, read_found
from clientfit.cases.histories import events_of
from clientfit.cases.models import Case
from clientfit.cases.read import PlacedCase, read_cases
from clientfit.errors import Problem
from clientfit.importers import read
from clientfit.rulebook import default_rules
from clientfit.screening import Override, Screener
from clientfit.screening_result import Screening
from clientfit.store import Store


@dataclass(frozen=True)
class CaseResult:
    """One case and in what it doesn't hold."""

    case: Case
    file: str
    line: int
    differences: tuple[Difference, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything was found as expected."""
        return not self.differences

    def problems(self) -> Iterator[Problem]:
        """What there is to tell of a case that doesn't hold, at its file and line."""
        if self.differences:
            yield Problem(
                code="rules-cases",
                message=self.case.description.rstrip("."),
                file=self.file,
                line=self.line,
                found="; ".join(str(difference) for difference in self.differences),
            )


def run_cases(
    rules: str | Path | None = None, overrides: Mapping[str, Override] | None = None
) -> list[CaseResult]:
    """Every case in the folder of a rulebook (clientfit's own when None), and whether it holds.

    Raises:
        ClientFitError: the rules or the files of cases are wrong.
    """
    screener = Screener(rules=rules, overrides=overrides)
    cases = read_cases(default_rules() if rules is None else Path(rules), screener.rulebook)
    days: dict[date, list[PlacedCase]] = defaultdict(list)
    for placed in cases:
        days[placed.as_of].append(placed)
    found = {}
    for as_of, of_the_day in days.items():
        store = Store(threads=1)
        screening = screen_cases(screener, store, of_the_day, as_of)
        told = zip(of_the_day, found_of(screener, store, screening, of_the_day), strict=True)
        found.update({id(placed): each for placed, each in told})
        store.close()
    return [_result(placed, found[id(placed)]) for placed in cases]


def screen_cases(screener: Screener, store: Store, cases: Sequence[PlacedCase], as_of: date) -> Screening:
    """All cases of one as-of day screened in an empty store, by the clients that `client_ids` names.

    Raises:
        ClientFitError: an event could not be read.
    """
    named = list(zip(client_ids(cases), cases, strict=True))
    events = [
        {**event, "client_id": client_id}
        for client_id, placed in named
        for event in events_of(placed.rows, as_of)
    ]
    clients = [
        {
            **placed.case.client.model_dump(exclude={"since"}),
            **({"since": moment(since, as_of, as_of)} if (since := placed.case.client.since) else {}),
            "client_id": client_id,
        }
        for client_id, placed in named
    ]
    intake = read(store, [events], clients=clients, strict=True)
    return screener.screen_store(store, intake, as_of)


def found_of(
    screener: Screener, store: Store, screening: Screening, cases: Sequence[PlacedCase]
) -> list[Found]:
    """What was found of each case, with the verdict where the case asks for something of it."""
    found = read_found(store, screener.plan(screening.head.as_of))
    named = dict(zip(client_ids(cases), cases, strict=True))
    if any(placed.case.expect.of_the_verdict for placed in cases):
        for verdict in screening:
            if named[verdict.client_id].case.expect.of_the_verdict:
                found[verdict.client_id] = replace(found[verdict.client_id], verdict=verdict)
    return [found[client_id] for client_id in named]


def client_ids(cases: Collection[PlacedCase]) -> list[str]:
    """The client that each case of a screening is about."""
    return [f"case-{place:05}" for place in range(len(cases))]


def _result(placed: PlacedCase, found: Found) -> CaseResult:
    differing = tuple(differences(placed.case.expect, placed.type, found))
    return CaseResult(placed.case, placed.file, placed.line, differing)


__all__ = ["CaseResult", "client_ids", "found_of", "run_cases", "screen_cases"]
