"""The results of a screening that reports read: rows, verdicts and charts of the book or of a selection."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Any, Protocol

from clientfit.errors import Problem
from clientfit.languages import Language
from clientfit.model.letter import Letter
from clientfit.model.timeline import Book, Legend, Timeline
from clientfit.model.verdict import Head, Level, Summary, TypeVerdict, Verdict, Waived

JOINT = " | "
"""Separates several sentences in one cell of a table."""

FLAGGED: tuple[Level, ...] = ("severe", "flag")
"""Levels at which a client counts as flagged for a type."""


@dataclass(frozen=True, slots=True)
class Row:
    """A client's row of a table: the sentences of its verdict, without signals and evidence.

    `levels` maps every type to its level, in the rulebook's order; `drafts` those that are not counted.
    `owner` looks after the client.
    """

    client_id: str
    client_name: str
    stage: str
    recommendation: str
    levels: Mapping[str, Level]
    reasons: tuple[str, ...]
    conditions: tuple[str, ...]
    reverses_if: str | None
    review_on: date | None
    events: int
    first: date | None
    last: date | None
    waivers: tuple[Waived, ...] = ()
    without_waivers: str | None = None
    drafts: Mapping[str, Level] = field(default_factory=dict)
    owner: str | None = None


class Results(Protocol):
    """Everything that a report can be written from. Clients come worst first unless said otherwise."""

    @property
    def head(self) -> Head:
        """The head of all verdicts: tool, rulebook, day, inputs and problems."""

    @property
    def language(self) -> Language:
        """The language of the sentences."""

    @property
    def summary(self) -> Summary:
        """Counts over all clients."""

    @property
    def titles(self) -> Mapping[str, str]:
        """The client types with their titles, in the rulebook's order."""

    @property
    def advice(self) -> Sequence[str]:
        """The recommendations of the rulebook, worst first."""

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdicts, each built when it is read."""

    def rows(self) -> Iterator[Row]:
        """Yield a row for each client; much faster than its verdict."""

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:
        """Yield the verdicts on these clients; with `flips`, what further records would change each level."""

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:
        """Yield the rows with all measures as Arrow tables of one schema; needs pyarrow."""

    def legend(self) -> Legend:
        """Return the labels of the charts."""

    def book(self) -> Book:
        """Return what the whole book owes by age, and its quarters."""

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield the records and payments of these clients by day, in the order given."""

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Yield the letters that the records justify, in the order given, each client's usual one first."""


class ClientResults(Results, Protocol):
    """The results of a screening, as commands about one client read them."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems with the sources."""

    def clients(self) -> list[tuple[str, str]]:
        """Return the id and name of every client, by id."""

    def select(
        self,
        *,
        client_ids: Sequence[str] | None = None,
        flips: bool = False,
        only_type: str | None = None,
    ) -> "Selection":
        """Select clients by id for a report, with flips or reduced to one client type."""

    def letter(self, client_id: str, kind: str | None = None) -> Letter:
        """Return the letter of a kind to a client; by default that of its recommendation."""


@dataclass(frozen=True)
class Selection:
    """Some clients of a screening, as results of their own.

    `client_ids` selects clients by id, and the summary counts these only. `types`, `levels` and `top` narrow
    the rows shown; the summary stays that of all. `types` selects clients flagged for one of them (at flag or
    severe); `levels` those at one of them, for these types or else for any; `top` is the greatest number
    of clients, the worst. With `client_ids`, `flips` adds what further records would change each level, and
    `only_type` reduces each verdict to one client type.
    """

    results: Results
    types: Sequence[str] = ()
    levels: Sequence[str] = ()
    top: int | None = None
    client_ids: Sequence[str] | None = None
    flips: bool = False
    only_type: str | None = None

    @property
    def head(self) -> Head:
        """The head of all verdicts."""
        return self.results.head

    @property
    def language(self) -> Language:
        """The language of the sentences."""
        return self.results.language

    @cached_property
    def summary(self) -> Summary:
        """Counts over the clients selected by id, or over the whole book."""
        if self.client_ids is None:
            return self.results.summary
        return Summary(
            clients=len(self._verdicts),
            by_recommendation=dict(Counter(verdict.recommendation for verdict in self._verdicts)),
            by_type=_counts_by_level(verdict.types for verdict in self._verdicts),
            by_draft=_counts_by_level(verdict.drafts for verdict in self._verdicts),
        )

    @property
    def titles(self) -> Mapping[str, str]:
        """The client types with their titles."""
        return self.results.titles

    @property
    def advice(self) -> Sequence[str]:
        """The recommendations of the rulebook, worst first."""
        return self.results.advice

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdicts on the selected clients, worst first."""
        return self.verdicts_on([row.client_id for row in self.rows()])

    def rows(self) -> Iterator[Row]:
        """Yield the rows of the selected clients, worst first."""
        rows = self.results.rows() if self.client_ids is None else map(row_of, self._verdicts)
        yield from islice(filter(self._matches, rows), self.top)

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:
        """Yield the verdicts on these clients, worst first."""
        if self.client_ids is None:
            return self.results.verdicts_on(client_ids, flips=flips)
        wanted = set(client_ids)
        return (verdict for verdict in self._verdicts if verdict.client_id in wanted)

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:
        """Yield the selected rows with all measures as Arrow tables."""
        selected = [row.client_id for row in self.rows()] if client_ids is None else client_ids
        return self.results.frames(selected)

    def legend(self) -> Legend:
        """Return the labels of the charts."""
        return self.results.legend()

    def book(self) -> Book:
        """Return the sums of the whole book; none where clients are selected by id."""
        return self.results.book() if self.client_ids is None else Book()

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield the records and payments of these clients by day, in the order given."""
        return self.results.timelines(client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Yield the letters to these clients, in the order given."""
        return self.results.letters(client_ids)

    @cached_property
    def _verdicts(self) -> tuple[Verdict, ...]:
        """The verdicts on the clients selected by id: read once, as each may be written several times."""
        verdicts = self.results.verdicts_on(self.client_ids or (), flips=self.flips)
        if self.only_type is None:
            return tuple(verdicts)
        return tuple(reduce_to_type(verdict, self.only_type) for verdict in verdicts)

    def _matches(self, row: Row) -> bool:
        if not self.types and not self.levels:
            return True
        among = self.types or tuple(row.levels)
        return any(row.levels[name] in (self.levels or FLAGGED) for name in among)


def _counts_by_level(verdicts: Iterable[Mapping[str, TypeVerdict]]) -> dict[str, dict[str, int]]:
    """Count the clients at each level of each type."""
    counted: dict[str, Counter[str]] = {}
    for types in verdicts:
        for name, type_ in types.items():
            counted.setdefault(name, Counter())[type_.level] += 1
    return {name: dict(counts) for name, counts in counted.items()}


def row_of(verdict: Verdict) -> Row:
    """Build the row of a client from its verdict."""
    history = verdict.history
    return Row(
        client_id=verdict.client_id,
        client_name=verdict.client_name,
        stage=verdict.stage,
        recommendation=verdict.recommendation,
        levels={name: type_.level for name, type_ in verdict.types.items()},
        reasons=verdict.reasons,
        conditions=verdict.conditions,
        reverses_if=verdict.reverses_if,
        review_on=verdict.review_on,
        events=history.events,
        first=history.first,
        last=history.last,
        waivers=verdict.waivers,
        without_waivers=verdict.without_waivers,
        drafts={name: type_.level for name, type_ in verdict.drafts.items()},
        owner=verdict.owner,
    )


def reduce_to_type(verdict: Verdict, name: str) -> Verdict:
    """Reduce a verdict to one client type and the derivation steps that lead to it; a draft has none.

    Raises:
        KeyError: there is no such type.
    """
    if name in verdict.drafts:
        update = {"types": {}, "drafts": {name: verdict.drafts[name]}, "derivation": ()}
        return verdict.model_copy(update=update)
    facts = {step.gives for step in verdict.derivation if step.gives.split(".")[0] == name}
    for _ in verdict.derivation:
        facts |= {fact for step in verdict.derivation if step.gives in facts for fact in step.from_}
    steps = tuple(step for step in verdict.derivation if step.gives in facts)
    return verdict.model_copy(
        update={"types": {name: verdict.types[name]}, "drafts": {}, "derivation": steps}
    )
