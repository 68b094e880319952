"""The screening of an event table without a database, for commands about one of its clients."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from clientfit.columnar.event_file import EventFile, read_event_file
from clientfit.columnar.programme import (
    Programme,
    cached_programme,
    kept_programme_of,
    shipped_programme,
)
from clientfit.columnar.runtime import OutOfRange
from clientfit.columnar.typed_rows import Unusual
from clientfit.engine import default_engine
from clientfit.engine.components import compile_components
from clientfit.errors import Problem
from clientfit.languages import Language
from clientfit.model.letter import Letter
from clientfit.model.results import ClientResults, Row, Selection
from clientfit.model.timeline import Book, Legend, Timeline
from clientfit.model.verdict import Head, Summary, Verdict
from clientfit.plan import Plan, head_of
from clientfit.rulebook import Places, Rulebook, in_language, load_with_places
from clientfit.verdict.alone import ClientAlone
from clientfit.verdict.verdicts.writer import Writer

BySql = Callable[[], ClientResults]
"""Screens the same file with the same options in the database."""


def screen_file(  # noqa: PLR0913 - each is an option of the commands
    path: Path,
    *,
    as_of: date,
    rules: Path | None,
    overrides: Mapping[str, int | float | str],
    by_sql: BySql,
    language: str = "en",
) -> "OneClientScreening | None":
    """Screen the clients of an event table, each when it is read, by the rulebook's programme.

    None where only the database can: the file is no plain table or has a problem, or the rules have no
    programme. The programme of a user's rules is compiled once and kept in the cache.

    Raises:
        ClientFitError: the rules or the overrides are wrong, or there is no such language.
    """
    try:
        file = read_event_file(path)
        loaded, places = load_with_places(rules, overrides)
        rulebook = in_language(loaded, language, rules)
        programme = shipped_programme(rulebook)
        own = None if programme is not None else places
        programme = programme or _own_programme(rulebook, places)
        if programme is None:
            return None
        plan = Plan(rulebook, compile_components(rulebook), default_engine(), as_of, places=own)
        return OneClientScreening(plan, programme, file, by_sql)
    except Unusual:
        return None


def _own_programme(rulebook: Rulebook, places: Places) -> Programme | None:
    """Return the programme of a user's rules: from the cache, else compiled; None where there is none.

    Raises:
        ClientFitError: code "rules-sql": the rules' SQL can't run.
    """
    cached = cached_programme(rulebook)
    if cached is not None:
        return cached
    from clientfit.columnar.compiler import Refused  # noqa: PLC0415 - only where rules are compiled
    from clientfit.sql_check import check_once  # noqa: PLC0415

    check_once(rulebook, places)
    try:
        return kept_programme_of(rulebook)
    except Refused:
        return None


class OneClientScreening:
    """The verdicts on the clients of a file; what takes more than one client is screened by `by_sql`."""

    def __init__(self, plan: Plan, programme: Programme, file: EventFile, by_sql: BySql) -> None:
        self.head: Head = head_of(plan, inputs=(file.account,))
        self._plan = plan
        self._by_sql = by_sql
        self._file = file
        writer = Writer(plan)
        self._alone: Callable[[str], ClientAlone] = cache(
            lambda client_id: ClientAlone(programme, plan, writer, file.clients[client_id])
        )

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems: none, as a file with a problem is read by the importers."""
        return self.head.problems

    @property
    def language(self) -> Language:
        """The language of the sentences."""
        return self._plan.rulebook.language

    @property
    def titles(self) -> Mapping[str, str]:
        """The client types with their titles, in the rulebook's order."""
        return {name: type_.title for name, type_ in self._plan.rulebook.counted_types.items()}

    @property
    def advice(self) -> Sequence[str]:
        """The recommendations of the rulebook, worst first."""
        return self._by_sql().advice

    @property
    def summary(self) -> Summary:
        """Counts over all clients."""
        return self._by_sql().summary

    def clients(self) -> list[tuple[str, str]]:
        """Return id and name of every client, by id."""
        return [(name, one.client["client_name"]) for name, one in self._file.clients.items()]

    def select(
        self,
        *,
        client_ids: Sequence[str] | None = None,
        flips: bool = False,
        only_type: str | None = None,
    ) -> Selection:
        """Select clients by id for a report, as `Screening.select` does."""
        return Selection(self, client_ids=client_ids, flips=flips, only_type=only_type)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self._by_sql())

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:
        """Yield the verdicts on these clients; with `flips`, what further records would change each level."""
        if len(client_ids) != 1:
            return self._by_sql().verdicts_on(client_ids, flips=flips)
        try:
            alone = self._alone(client_ids[0])
            return iter([alone.explained if flips else alone.verdict])
        except OutOfRange:
            return self._by_sql().verdicts_on(client_ids, flips=flips)

    def rows(self) -> Iterator[Row]:
        """Yield a row for each client."""
        return self._by_sql().rows()

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:
        """Yield the rows with all measures as Arrow tables; needs pyarrow."""
        return self._by_sql().frames(client_ids)

    def legend(self) -> Legend:
        """Return the labels of the charts."""
        return self._by_sql().legend()

    def book(self) -> Book:
        """Return the debts by age, and the quarters."""
        return self._by_sql().book()

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield the records and payments of these clients by day."""
        return self._by_sql().timelines(client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Yield the letters that the records justify, the usual one first."""
        return self._by_sql().letters(client_ids)

    def letter(self, client_id: str, kind: str | None = None) -> Letter:
        """Return the letter of a kind; when None, the usual one for what the client is advised."""
        try:
            return self._alone(client_id).letter(kind)
        except OutOfRange:
            return self._by_sql().letter(client_id, kind)
