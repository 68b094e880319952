"""What several rooms need: a small made-up rulebook, a store filled by hand, and books screened once.

Tiny histories, one a test, are screened together, as a screening costs the same for one client and for many.
A test writes its client's history into the marker `history`, one event a line (`kind id day column=value …`),
and asks for what clientfit's own rules made of it: `measured`, `rows`, `verdict`.
"""

import os
import shlex
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import settings

from clientfit.importers import read
from clientfit.measures.rows import Cte, compile_rows
from clientfit.measures.statement import Measured
from clientfit.model import Verdict
from clientfit.rulebook import Rulebook, load
from clientfit.screening import Screener, screen
from clientfit.screening_result import Screening
from clientfit.store import Store, make_calendar
from clientfit.store.as_of import KNOWN_EVENT, known_event

for _profile, _examples in (("quick", 10), ("thorough", 500)):
    settings.register_profile(_profile, max_examples=_examples)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the user's cache of checked rulebooks in a folder of the tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


EXAMPLES = Path(__file__).parents[1] / "examples"
AS_OF = date(2026, 6, 30)

Row = dict[str, Any]

BASE = """
rulebook:
  name: trial
  version: "1"
  about: What every rulebook needs, and nothing more.
  review_months: 6
  evidence_cap: 3
  bounds: {lower80: 1.2816, lower95: 1.96}
parameters:
  grace: {value: 7, unit: days, why: it is a week, reference: HOUSE}
  part: {value: 0.5, unit: share, why: it is a half, reference: HOUSE}
standing: {from: party, stage: stage_now, inferred: unsaid, standing: stands}
views:
  party:
    about: One row a client.
    from: client
    columns: {stage_now: "coalesce(stage, 'active')", unsaid: stage is null, stands: "'existing'"}
measures:
  seen: {title: Events, unit: count, from: event}
signals:
  busy:
    title: Busy
    measure: seen
    min_evidence:
      {measure: seen.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: event}
    levels: {watch: {why: it is much, reference: HOUSE, when: [{measure: seen, op: ">", value: 99}]}}
    message: "{opportunities} events."
types:
  busybody:
    title: Busybody
    short: busy
    status: stable
    about: Has many events.
    reference: HOUSE
    raised_by: [{signals: [busy]}]
    reverses_if: It calms down.
    advice: {watch: [], flag: [], severe: {prospect: [], existing: []}}
policy: [{recommend: accept, why: nothing else is there, reference: HOUSE}]
recommendations: {accept: {rank: 0, title: accept, message: Fine.}}
"""


@pytest.fixture
def base() -> str:
    """The text of the small rulebook."""
    return BASE


@pytest.fixture
def rulebook(tmp_path: Path) -> Callable[[str], Rulebook]:
    """The rulebook of BASE and one more file."""

    def loaded(text: str = "") -> Rulebook:
        (tmp_path / "base.yml").write_text(BASE, encoding="utf-8")
        (tmp_path / "more.yml").write_text(dedent(text).removeprefix("\n"), encoding="utf-8")
        return load(tmp_path)

    return loaded


@pytest.fixture
def filled() -> Callable[..., Store]:
    """A store with these events, their clients and the calendar."""

    def filled(events: Iterable[Row], clients: Iterable[Row] = ()) -> Store:
        store = Store(threads=1)
        told = [
            {"client_id": "c", "kind": "message", "occurred_at": "2026-06-01", **event} for event in events
        ]
        read(store, [told], clients=list(clients) or None)
        make_calendar(store, AS_OF, ("DE",))
        return store

    return filled


@pytest.fixture(scope="session")
def agency() -> Screening:
    """The example of forty clients, screened once for all tests."""
    folder = EXAMPLES / "agency"
    return screen(folder / "events.csv", as_of=AS_OF, clients=folder / "clients.csv")


@pytest.fixture(scope="session")
def verdicts(agency: Screening) -> list[Verdict]:
    """The verdicts on all clients of the agency, worst first."""
    return list(agency)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", "history(text): the events of the test's own client")


def _told(client_id: str, text: str) -> tuple[Row, list[Row]]:
    """What a history says of its client, and its events."""
    known: Row = {"client_id": client_id}
    events: list[Row] = []
    for words in filter(None, map(shlex.split, text.splitlines())):
        more = dict(word.split("=", 1) for word in words if "=" in word)
        if words[0] == "client":
            known |= more
        else:
            kind, event_id, day = words[:3]
            events.append(
                {"client_id": client_id, "kind": kind, "event_id": event_id, "occurred_at": day, **more}
            )
    return known, events


_CONTRADICTIONS = {"row-contradiction", "payments-incomplete"}


class Book:
    """The clients of all tests, read into one store and screened once."""

    def __init__(self, histories: dict[str, str]) -> None:
        told = [_told(client_id, text) for client_id, text in histories.items()]
        clients = [known for known, _ in told]
        columns = {column: None for known in clients for column in known}
        self._store = Store(threads=2)
        screener = Screener()
        intake = read(
            self._store,
            [[event for _, events in told for event in events]],
            clients=[columns | known for known in clients],
        )
        # Some histories contradict themselves on purpose, to show what wins.
        faults = [problem for problem in intake.problems if problem.code not in _CONTRADICTIONS]
        assert not faults, "\n".join(map(str, faults))
        self._rulebook = screener.rulebook
        self.screening: Screening = screener.screen_store(self._store, intake, AS_OF)
        table = self.screening.to_arrow().to_pylist()
        self.measured = {row["client_id"]: {_path(column): row[column] for column in row} for row in table}
        self.rows = cache(self._rows)

    @cached_property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict on each client."""
        return {verdict.client_id: verdict for verdict in self.screening}

    def _rows(self, name: str) -> dict[str, dict[str, Row]]:
        """The rows of a row set by client and event."""
        ctes = (Cte(KNOWN_EVENT, known_event(AS_OF)), *compile_rows(self._rulebook, AS_OF, {name}))
        statement = Measured(ctes).statement(
            f"SELECT client_id, told.* EXCLUDE (client) FROM {name} AS told JOIN client USING (client)"
        )
        columns = [column for column, _ in self._store.columns(statement)]
        found: dict[str, dict[str, Row]] = {}
        for client_id, *cells in self._store.rows(statement):
            row = dict(zip(columns[1:], cells, strict=True))
            key = row.get("event_id") or "/".join(
                str(row[part]) for part in self._rulebook.views[name].group or ()
            )
            found.setdefault(client_id, {})[key] = row
        return found


def _path(column: str) -> str:
    measure, _, field = column.partition("__")
    return f"{measure}.{field}" if field not in ("", "value") else measure


@pytest.fixture(scope="session")
def book(request: pytest.FixtureRequest) -> Book:
    """Every history that a test of this session tells, screened together."""
    marks = {item.name: item.get_closest_marker("history") for item in request.session.items}
    return Book({name: mark.args[0] for name, mark in marks.items() if mark is not None})


@pytest.fixture
def measured(book: Book, request: pytest.FixtureRequest) -> Row:
    """What was measured of the test's client: `late14.incidents`, and `late14` for a measure's value."""
    return book.measured[request.node.name]


@pytest.fixture
def rows(book: Book, request: pytest.FixtureRequest) -> Callable[[str], dict[str, Row]]:
    """The rows of a row set that the test's client has, by event (or by the columns grouped by)."""
    return lambda name: book.rows(name).get(request.node.name, {})


@pytest.fixture
def verdict(book: Book, request: pytest.FixtureRequest) -> Verdict:
    """The verdict on the test's client."""
    return book.verdicts[request.node.name]
