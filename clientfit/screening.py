"""The screening: one list of steps from sources to verdicts; the file to read first."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import Any, Literal

from clientfit.engine import default_engine
from clientfit.engine.components import Components, compile_components
from clientfit.errors import ClientFitError, Problem
from clientfit.importers import Intake, read
from clientfit.measures.check import check_sql
from clientfit.model import Calibration, Client, Event, Head, Summary, Tool, Verdict
from clientfit.model import Rulebook as RulebookUsed
from clientfit.model.as_json import write_json
from clientfit.model.timeline import Book, Legend, Timeline
from clientfit.rulebook import Rulebook, load_with_places
from clientfit.signals import Levels, compile_levels
from clientfit.store import Store, make_calendar, tables
from clientfit.verdict import Flipper, Writer, calibrate, conclude, read_records, summarise, table_sql
from clientfit.verdict.labels import legend
from clientfit.verdict.timeline import book, timelines

Override = int | float | str
Source = object


def screen(  # noqa: PLR0913 - each is one thing that a caller may want to say
    source: Source | Sequence[Source],
    *,
    as_of: date,
    clients: Source | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    profile: str | Path | None = None,
    date_order: Literal["dmy", "mdy"] | None = None,
    strict: bool = False,
    same: str | Path | None = None,
    annotations: str | Path | None = None,
    threads: int | None = None,
    memory_limit: str | None = None,
) -> "Screening":
    """Every client of the sources, measured, judged and advised upon as of one day.

    Args:
        source: a path (file, folder, glob), a frame (Arrow, pandas, Polars), an iterable of dicts or
            `Event` models, or a list of paths and frames.
        as_of: the day whose end is looked from; what came later is unknown.
        clients: the clients table, as a source.
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        profile: the import profile, where the header does not tell.
        date_order: day-month or month-day, where no value tells.
        strict: a rejected row stops the work.
        same: a file that tells which clients of several sources are one, and which are not.
        annotations: a file of what a person adds to events; what was said after `as_of` is unknown.
        threads: how many threads the store may use; the answers don't depend on it.
        memory_limit: such as "4GB"; beyond it the store spills to disk.

    Raises:
        ClientFitError: nothing could be read, the rules are wrong, or `strict` and a row was rejected.
    """
    screener = Screener(rules=rules, overrides=overrides)
    store = Store(threads=threads, memory_limit=memory_limit)
    intake = read(
        store,
        _listed(source),
        clients=clients,
        profile=profile,
        date_order=date_order,
        strict=strict,
        same=same,
        annotations=annotations,
        as_of=as_of,
    )
    return screener.screen_store(store, intake, as_of)


def _listed(source: object) -> list[object]:
    """A list of paths and frames is several sources; anything else, a list of events too, is one."""
    if not isinstance(source, (list, tuple)) or not source:
        return [source]
    return [source] if any(isinstance(one, (Mapping, Event)) for one in source) else list(source)


class Screener:
    """A rulebook compiled once, to screen by as often as wanted; safe to use from several threads.

    Args:
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.

    Raises:
        ClientFitError: the rules are wrong, with everything that is, each at its file and line.
    """

    def __init__(
        self, *, rules: str | Path | None = None, overrides: Mapping[str, Override] | None = None
    ) -> None:
        self.rulebook, places = load_with_places(None if rules is None else Path(rules), overrides)
        check_sql(self.rulebook, places)
        self._components: Components = compile_components(self.rulebook)
        self._engine = default_engine()
        self._compiled: dict[date, Levels] = {}

    def check(
        self,
        events: object,
        *,
        as_of: date,
        client: Client | Mapping[str, Any] | str | None = None,
    ) -> Verdict:
        """The verdict on one client from its events (dicts or `Event` models).

        Args:
            events: the client's events; `client_id` may be left out where `client` names it.
            as_of: the day whose end is looked from.
            client: the client's id, or what is known of the client beside the events.

        Raises:
            ClientFitError: the events are of several clients, or none of them could be read.
        """
        with self._alone(events, as_of, client) as (_, verdict):
            return verdict

    def explain(
        self,
        events: object,
        *,
        as_of: date,
        client: Client | Mapping[str, Any] | str | None = None,
    ) -> Verdict:
        """As `check`, with how many more records would change the level of each type; it takes longer.

        Raises:
            ClientFitError: the events are of several clients, or none of them could be read.
        """
        with self._alone(events, as_of, client) as (screening, verdict):
            return screening.explain(verdict.client_id)

    @contextmanager
    def _alone(
        self, events: object, as_of: date, client: Client | Mapping[str, Any] | str | None
    ) -> Iterator[tuple["Screening", Verdict]]:
        """The screening of one client's events, and the verdict on it."""
        known = (
            client if client is None or isinstance(client, (str, Client)) else Client.model_validate(client)
        )
        client_id = known.client_id if isinstance(known, Client) else known
        rows = [_as_row(event, client_id) for event in events]  # type: ignore[attr-defined]
        table = [known.model_dump()] if isinstance(known, Client) else None
        store = Store(threads=1)
        try:
            screening = self.screen_store(store, read(store, [rows], clients=table), as_of)
            found = list(screening)
            if client_id is not None:
                found = [verdict for verdict in found if verdict.client_id == client_id]
            if len(found) != 1:
                names = ", ".join(verdict.client_id for verdict in found) or None
                raise ClientFitError(
                    Problem(
                        code="client-unknown",
                        message="check takes the events of one client",
                        found=names,
                        hint="use clientfit.screen for several clients, or name the one with client=",
                    )
                )
            yield screening, found[0]
        finally:
            store.close()

    def screen_store(self, store: Store, intake: Intake, as_of: date) -> "Screening":
        """Screen what has been read into a store: measure, infer, keep the conclusions."""
        make_calendar(store, as_of, tables.countries(store))
        store.lock()
        levels = self._levels(as_of)
        store.make("levelled", levels.sql)
        conclude(store, self.rulebook, levels, self._components, self._engine)
        head = Head(
            tool=Tool(version=version("clientfit"), engine=self._engine.name),
            rulebook=RulebookUsed(
                name=self.rulebook.name,
                version=self.rulebook.version,
                sha256=self.rulebook.sha256,
                overrides=self.rulebook.overrides,
            ),
            as_of=as_of,
            inputs=intake.inputs,
            problems=intake.problems,
        )
        compiled = (self.rulebook, levels, self._components, self._engine, as_of)
        writer, flipper = Writer(*compiled), Flipper(*compiled)
        return Screening(store, self.rulebook, levels, writer=writer, flipper=flipper, head=head)

    def _levels(self, as_of: date) -> Levels:
        found = self._compiled.get(as_of)
        if found is None:
            found = self._compiled[as_of] = compile_levels(self.rulebook, as_of)
        return found


class Screening:
    """The verdicts on all clients, worst first; each is written when it is looked at."""

    def __init__(  # noqa: PLR0913 - what was screened by what, and the steps that are left
        self,
        store: Store,
        rulebook: Rulebook,
        levels: Levels,
        *,
        writer: Writer,
        flipper: Flipper,
        head: Head,
    ) -> None:
        self._store = store
        self._rulebook = rulebook
        self._levels = levels
        self._writer = writer
        self._flipper = flipper
        self.head = head

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with the sources."""
        return self.head.problems

    @cached_property
    def summary(self) -> Summary:
        """Counts by recommendation, and by type and level."""
        return summarise(self._store, self._rulebook)

    def calibration(self) -> Calibration:
        """How often each type and each signal fires over the whole book, and which fire too often."""
        return calibrate(self._store, self._rulebook, self._levels, self.head)

    def __len__(self) -> int:
        return self.summary.clients

    def __iter__(self) -> Iterator[Verdict]:
        return self._verdicts(None)

    def clients(self) -> list[tuple[str, str]]:
        """Id and name of every client, by id."""
        return tables.clients(self._store)

    def verdict(self, client_id: str) -> Verdict:
        """The verdict on one client.

        Raises:
            KeyError: there is no such client.
        """
        (verdict,) = self._verdicts([tables.client_key(self._store, client_id)])
        return verdict

    def explain(self, client_id: str) -> Verdict:
        """The verdict on one client, with how many more records would change the level of each type.

        It takes about as long again as the screening of a small book.

        Raises:
            KeyError: there is no such client.
        """
        return self._flipper.add(self.verdict(client_id), self._store)

    def legend(self) -> Legend:
        """The words for what is drawn."""
        return legend(self._rulebook)

    def book(self) -> Book:
        """What the whole book owes by age, and its quarters."""
        return book(self._store, self._rulebook, self._levels, self.head.as_of)

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Records and payments of these clients in time, in the order asked for."""
        return timelines(self._store, self._rulebook, self._levels, self.head.as_of, client_ids)

    def to_json(self) -> str:
        """The whole screening as one JSON document, the same bytes as the command writes."""
        stream = StringIO()
        write_json(self, stream)
        return stream.getvalue()

    def to_arrow(self) -> Any:  # noqa: ANN401 - pyarrow is optional
        """One row a client, worst first, as an Arrow table; needs pyarrow.

        Columns: client_id, client_name, stage, recommendation, a level per type by the type's name, and
        every measure's fields as `measure__field`.
        """
        return self._store.arrow(table_sql(self._rulebook, self._levels))

    def to_pandas(self) -> Any:  # noqa: ANN401 - pandas is optional
        """As `to_arrow`, as a pandas frame; needs pyarrow and pandas."""
        return self.to_arrow().to_pandas()

    def to_polars(self) -> Any:  # noqa: ANN401 - polars is optional
        """As `to_arrow`, as a Polars frame; needs pyarrow and polars."""
        import polars as pl  # noqa: PLC0415 - optional

        return pl.from_arrow(self.to_arrow())

    def rejects(self) -> Iterator[tuple[Any, ...]]:
        """The rejected rows: file, line, code, message, found, hint, raw."""
        yield from tables.rejects(self._store)

    def _verdicts(self, clients: Sequence[int] | None) -> Iterator[Verdict]:
        records = read_records(self._store, self._rulebook, self._levels, self.head.as_of, clients)
        for record in records:
            yield self._writer.write(record)


def _as_row(event: object, client_id: str | None) -> object:
    if isinstance(event, Mapping) and client_id is not None and "client_id" not in event:
        return {**event, "client_id": client_id}
    return event
