"""The result of a screening: the verdicts on all clients, each written when it is read."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from io import StringIO
from typing import Any

from clientfit.errors import Problem
from clientfit.languages import Language
from clientfit.model import Calibration, Head, Summary, Verdict
from clientfit.model.costs import Costs
from clientfit.model.json_writer import write_json
from clientfit.model.letter import DISCLOSURE, Letter
from clientfit.model.results import Row, Selection, row_of
from clientfit.model.timeline import Book, Legend, Timeline
from clientfit.model.verdict import Level
from clientfit.plan import Plan
from clientfit.store import Store, lookups
from clientfit.verdict.book import (
    calibrate,
    costs,
    read_draft_levels,
    read_frames,
    read_levels,
    read_rows,
    summarise,
    table_sql,
    write_book_text,
)
from clientfit.verdict.concluding import waived_ranks
from clientfit.verdict.letters import drafts
from clientfit.verdict.verdicts import Writer, add_flips, read_records
from clientfit.verdict.verdicts.timeline import book, legend, timelines


class Screening:
    """The verdicts on all clients, worst first; each is written when it is read.

    >>> from datetime import date
    >>> import clientfit
    >>> praise = {"client_id": "c1", "client_name": "Ann & Co", "kind": "praise", "occurred_at": "2026-02-02"}
    >>> screening = clientfit.screen([praise], as_of=date(2026, 6, 30))
    >>> screening.clients()
    [('c1', 'Ann & Co')]
    >>> screening.verdict("c1").recommendation
    'not_enough_history'
    >>> screening.summary.by_type["late_payer"]["not_judged"]
    1
    >>> screening.head.inputs[0].rows, screening.head.tool.name
    (1, 'clientfit')
    >>> screening.to_arrow().column_names[:4]
    ['client_id', 'client_name', 'stage', 'recommendation']
    >>> screening.to_json()[:33]
    '{"schema": "clientfit/verdict/1",'
    """

    def __init__(self, store: Store, plan: Plan, head: Head) -> None:
        self._store = store
        self._plan = plan
        self._writer = Writer(plan)
        self.head = head
        self._has_text = False

    @property
    def store(self) -> Store:
        """The store with the events; the screening can't be read once it is closed."""
        return self._store

    @property
    def plan(self) -> Plan:
        """The rulebook, compiled as of the day."""
        return self._plan

    @property
    def language(self) -> Language:
        """The language of the sentences."""
        return self._plan.rulebook.language

    @property
    def titles(self) -> dict[str, str]:
        """Titles of the counted client types, in the rulebook's order."""
        return {name: type_.title for name, type_ in self._plan.rulebook.counted_types.items()}

    @property
    def advice(self) -> list[str]:
        """The rulebook's recommendations, worst first."""
        recommendations = self._plan.rulebook.recommendations
        return sorted(recommendations, key=lambda name: -recommendations[name].rank)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems with the sources."""
        return self.head.problems

    @cached_property
    def summary(self) -> Summary:
        """Counts by recommendation, and by type and level."""
        return summarise(self._store, self._plan.rulebook)

    def calibration(self) -> Calibration:
        """Count how often each type and signal fires over all clients, and mark those that fire too often."""
        return calibrate(self._store, self._plan, self.head)

    def costs(self, client_ids: Collection[str] | None = None) -> Costs:
        """Return what these clients, or all, cost and bring; it is not part of any verdict.

        Raises:
            KeyError: there is no such client.
        """
        return costs(self._store, self._plan, self.head, client_ids)

    def __len__(self) -> int:
        return self.summary.clients

    def __iter__(self) -> Iterator[Verdict]:
        return self._verdicts(None)

    def clients(self) -> list[tuple[str, str]]:
        """Return id and name of every client, sorted by id."""
        return lookups.clients(self._store)

    def verdict(self, client_id: str) -> Verdict:
        """Return the verdict on one client.

        Raises:
            KeyError: there is no such client.
        """
        (verdict,) = self._verdicts([lookups.client_key(self._store, client_id)])
        return verdict

    def verdicts_on(self, client_ids: Sequence[str], *, flips: bool = False) -> Iterator[Verdict]:
        """Return the verdicts on these clients, worst first; with `flips` as `explain` returns them.

        Raises:
            KeyError: there is no such client.
        """
        verdicts = self._verdicts(lookups.client_keys(self._store, client_ids))
        if not flips:
            return verdicts
        return iter([add_flips(self._store, self._plan, verdict) for verdict in list(verdicts)])

    def select(  # noqa: PLR0913 - each narrows the selection
        self,
        *,
        types: Sequence[str] = (),
        levels: Sequence[str] = (),
        top: int | None = None,
        client_ids: Sequence[str] | None = None,
        flips: bool = False,
        only_type: str | None = None,
    ) -> Selection:
        """Select clients to report: by id, by type and level, or the worst.

        Args:
            types: clients flagged for one of these types.
            levels: clients at one of these levels, of `types` or else of any type.
            top: the greatest number of clients.
            client_ids: these clients, worst first; the summary then counts them only.
            flips: with `client_ids`: add to each verdict what further records would change each level.
            only_type: with `client_ids`: reduce each verdict to this client type.
        """
        return Selection(self, types, levels, top, client_ids, flips, only_type)

    def explain(self, client_id: str) -> Verdict:
        """Return the verdict on one client, with how many more records would change the level of each type.

        It takes about as long as screening a few clients.

        Raises:
            KeyError: there is no such client.
        """
        return add_flips(self._store, self._plan, self.verdict(client_id))

    def legend(self) -> Legend:
        """Return the legend of the charts."""
        return legend(self._plan.rulebook)

    def book(self) -> Book:
        """Return what all clients owe, by age, and their figures by quarter."""
        return book(self._store, self._plan)

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield the records and payments of these clients over time, in the given order."""
        return timelines(self._store, self._plan, client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Yield the letters that each client's records justify, the usual one first, in the given order.

        Raises:
            KeyError: there is no such client.
        """
        yield from drafts.letters(self._store, self._plan, self._writer, client_ids)

    def disclosures(self, client_ids: Sequence[str]) -> Iterator[Letter]:
        """Yield the letter that informs each client which data is stored about it, in the given order.

        Raises:
            KeyError: there is no such client.
        """
        yield from drafts.disclosures(self._store, self._plan, self._writer, client_ids)

    def letter(self, client_id: str, kind: str | None = None) -> Letter:
        """Return the letter of a kind to one client; when None, the usual one for its recommendation.

        Kinds are conditions, decline, wind_down, recovery and disclosure; `clientfit.reports.write_letter`
        writes a letter as text.

        Raises:
            KeyError: there is no such client.
            ClientFitError: code "letter-groundless": the records don't justify it.
        """
        if kind == DISCLOSURE:
            (letter,) = self.disclosures([client_id])
            return letter
        (letters,) = self.letters([client_id])
        chosen = drafts.choose(letters, kind)
        if chosen is None:
            raise drafts.no_ground(letters, kind, self.verdict(client_id))
        return chosen

    def rows(self) -> Iterator[Row]:
        """Yield a row for each client, worst first: the main values of its verdict, much faster to read."""
        self._write_text()
        waived = {row.client_id: row for row in map(row_of, self._waived_verdicts())}
        rows = read_rows(self._store, self._plan.rulebook)
        return (waived.get(row.client_id, row) for row in rows) if waived else rows

    def _waived_verdicts(self) -> Iterator[Verdict]:
        """Yield the verdicts that a waiver changed."""
        clients = [*waived_ranks(self._store, self._plan)]
        return self._verdicts(clients) if clients else iter(())

    def levels(self) -> Iterator[tuple[str, str, dict[str, Level]]]:
        """Yield id, recommendation, and level by type of each client, worst first; no sentences."""
        return read_levels(self._store, self._plan.rulebook)

    def draft_levels(self) -> Iterator[tuple[str, str, dict[str, Level]]]:
        """Yield id, name, and level by draft type of each client, by id."""
        return read_draft_levels(self._store, self._plan.rulebook)

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:
        """Yield the rows with every measure as Arrow tables of one schema, a part at a time; needs pyarrow.

        Columns are those of `to_arrow`, and after the levels reasons, conditions, reverses_if, review_on,
        events, first, last. With `client_ids`, of these clients only.
        """
        keys = None if client_ids is None else lookups.client_keys(self._store, client_ids)
        self._write_text()
        return read_frames(self._store, self._plan, keys)

    def to_json(self) -> str:
        """Return the screening as one JSON document, the same bytes as the command writes."""
        stream = StringIO()
        write_json(self, stream)
        return stream.getvalue()

    def to_arrow(self) -> Any:  # noqa: ANN401 - pyarrow is optional
        """Return one row per client, worst first, as an Arrow table; needs pyarrow.

        Columns: client_id, client_name, stage, recommendation, a level per type by the type's name, and
        every measure's fields as `measure__field`; then the levels of draft types as `draft__NAME`.
        """
        return self._store.arrow(table_sql(self._plan))

    def to_pandas(self) -> Any:  # noqa: ANN401 - pandas is optional
        """Return the table of `to_arrow` as a pandas frame; needs pyarrow and pandas."""
        return self.to_arrow().to_pandas()

    def to_polars(self) -> Any:  # noqa: ANN401 - polars is optional
        """Return the table of `to_arrow` as a Polars frame; needs pyarrow and polars."""
        import polars as pl  # noqa: PLC0415 - optional

        return pl.from_arrow(self.to_arrow())

    def rejects(self) -> Iterator[tuple[Any, ...]]:
        """Yield the rejected rows: file, line, code, message, found, hint, raw."""
        yield from lookups.rejects(self._store)

    def _write_text(self) -> None:
        """Write the sentences of all verdicts into the store, once, for the tables that have them."""
        if not self._has_text:
            write_book_text(self._store, self._plan, self._writer)
            self._has_text = True

    def _verdicts(self, clients: Sequence[int] | None) -> Iterator[Verdict]:
        return map(self._writer.write, read_records(self._store, self._plan, clients))
