"""The screening of one client's file without a database, for commands about one client."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from clientfit.columnar.event_file import EventFile, read_event_file
from clientfit.columnar.programme import Programme, shipped_programme
from clientfit.columnar.runtime import OutOfRange
from clientfit.columnar.typed_rows import Unusual
from clientfit.engine import default_engine
from clientfit.engine.components import compile_components
from clientfit.errors import Problem
from clientfit.model.letter import Letter
from clientfit.model.results import ClientResults, Row, Selection
from clientfit.model.timeline import Book, Legend, Timeline
from clientfit.model.verdict import Head, Summary, Verdict
from clientfit.plan import Plan, head_of
from clientfit.rulebook import load
from clientfit.verdict.alone import ClientAlone
from clientfit.verdict.verdicts.writer import Writer

BySql = Callable[[], ClientResults]
"""Screens the same file with the same options in the database."""


def screen_file(
    path: Path,
    *,
    as_of: date,
    rules: Path | None,
    overrides: Mapping[str, int | float | str],
    by_sql: BySql,
) -> "OneClientScreening | None":
    """Screen an event table with the events of one client by the default rulebook's programme.

    None where that takes the database: the file has several clients or a problem, a number is too large, or
    the rules are other ones.

    Raises:
        ClientFitError: the rules or the overrides are wrong.
    """
    try:
        file = read_event_file(path)
        rulebook = load(rules, overrides)
        programme = shipped_programme(rulebook)
        if programme is None:
            return None
        plan = Plan(rulebook, compile_components(rulebook), default_engine(), as_of)
        return OneClientScreening(plan, programme, file, by_sql)
    except (Unusual, OutOfRange):
        return None


class OneClientScreening:
    """The verdict on the only client of a file; what takes more than the verdict is screened by `by_sql`.

    Raises:
        OutOfRange: a number is too large.
    """

    def __init__(self, plan: Plan, programme: Programme, file: EventFile, by_sql: BySql) -> None:
        self.head: Head = head_of(plan, inputs=(file.account,))
        self._plan = plan
        self._by_sql = by_sql
        self._alone = ClientAlone(programme, plan, Writer(plan), file.one)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """There are none: a file with a problem is read by the importers."""
        return self.head.problems

    @property
    def titles(self) -> Mapping[str, str]:
        """The client types with their titles, in the rulebook's order."""
        return {name: flag.title for name, flag in self._plan.rulebook.types.items()}

    @property
    def advice(self) -> Sequence[str]:
        """The recommendations of the rulebook, worst first."""
        return self._by_sql().advice

    @property
    def summary(self) -> Summary:
        """Counts over the one client."""
        return self._by_sql().summary

    def clients(self) -> list[tuple[str, str]]:
        """Id and name of the one client."""
        return [(self._alone.verdict.client_id, self._alone.verdict.client_name)]

    def select(
        self,
        *,
        client_ids: Sequence[str] | None = None,
        flips: bool = False,
        only_type: str | None = None,
    ) -> Selection:
        """Select the client for a report, as `Screening.select` does."""
        return Selection(self, client_ids=client_ids, flips=flips, only_type=only_type)

    def __iter__(self) -> Iterator[Verdict]:
        yield self._alone.verdict

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:
        """The verdict on the client; with `flips`, what further records would change each level."""
        if not flips:
            yield from (verdict for verdict in self if verdict.client_id in client_ids)
            return
        try:
            explained = [self._alone.explained]
        except OutOfRange:
            explained = list(self._by_sql().verdicts_on(client_ids, flips=True))
        yield from explained

    def rows(self) -> Iterator[Row]:
        """The client's row."""
        return self._by_sql().rows()

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:
        """The row with all measures as an Arrow table; needs pyarrow."""
        return self._by_sql().frames(client_ids)

    def legend(self) -> Legend:
        """The labels of the charts."""
        return self._by_sql().legend()

    def book(self) -> Book:
        """What is owed by age, and the quarters."""
        return self._by_sql().book()

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """The records and payments by day."""
        return self._by_sql().timelines(client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """The letters that the records justify, the usual one first."""
        return self._by_sql().letters(client_ids)

    def letter(self, client_id: str, kind: str | None = None) -> Letter:
        """The letter of a kind; when None, the usual one for what the client is advised."""
        try:
            return self._alone.letter(kind)
        except OutOfRange:
            return self._by_sql().letter(client_id, kind)
