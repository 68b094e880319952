"""The screening: the steps from sources to verdicts, in order; the file to read first."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from clientfit.columnar.programme import ProgrammeOnDemand
from clientfit.columnar.runtime import OutOfRange
from clientfit.engine import default_engine
from clientfit.engine.components import Components, compile_components
from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers import MAX_UNPACKED, Intake, read
from clientfit.model import Client, Event, Verdict
from clientfit.model.event import COLUMNS
from clientfit.model.letter import Letter
from clientfit.plan import Plan, head_of
from clientfit.privacy import Pseudonyms, masked, pseudonymised, without_text
from clientfit.rulebook import Places, Rulebook, in_language, load_with_places
from clientfit.rulebook.expressions import tags_in
from clientfit.screening_result import Screening
from clientfit.sql_check import check_once
from clientfit.steps import step
from clientfit.store import Store, lookups, make_calendar
from clientfit.store.at_exit import IN_PROGRESS
from clientfit.verdict.alone import ClientAlone, client_alone
from clientfit.verdict.concluding import FEW, conclude, level_clients, waiver_problems
from clientfit.verdict.verdicts import Writer
from clientfit.waivers import Waivers, read_waivers

Override = int | float | str
Source = object

DAYS = 16
"""Number of as-of days for which a screener keeps its plan."""

_LOG = logging.getLogger(__name__)


@IN_PROGRESS
def screen(  # noqa: PLR0913 - each is an option of the caller
    source: Source | Sequence[Source],
    *,
    as_of: date,
    clients: Source | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    profile: str | Path | None = None,
    date_order: Literal["dmy", "mdy"] | None = None,
    decimal_mark: Literal["comma", "point"] | None = None,
    client_column: str | None = None,
    strict: bool = False,
    same: str | Path | None = None,
    corrections: str | Path | None = None,
    waivers: str | Path | None = None,
    expect: Sequence[str] = (),
    max_age_days: int | None = None,
    pseudonyms: Pseudonyms | str | Path | None = None,
    text: bool = True,
    language: str = "en",
    threads: int | None = None,
    memory_limit: str | None = None,
    max_unpacked: int = MAX_UNPACKED,
) -> Screening:
    """Screen every client of the sources as of one day.

    Args:
        source: a path (file, folder, glob), a frame (Arrow, pandas, Polars), an iterable of dicts or
            `Event` models, or a list of paths and frames.
        as_of: evaluate as of the end of this day; later events are unknown.
        clients: the clients table, as a source.
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        profile: the import profile; chosen by the header when None.
        date_order: order of day and month in ambiguous dates.
        decimal_mark: decimal mark of ambiguous amounts.
        client_column: the column that names the client in an export whose tool has no field for it.
        strict: raise an error when a row is rejected.
        same: a file of clients of several sources to join or to keep apart.
        corrections: a file of corrections of events by a person; those made after `as_of` are not applied.
        waivers: a YAML file of temporary exceptions from the rules; those in force on `as_of` are applied,
            and the verdict shows them.
        expect: import profiles or file names that must be among the sources, with rows.
        max_age_days: greatest age of the newest event of each source on `as_of`, in days.
        pseudonyms: pseudonyms for clients, files, events and jobs, or the file of their key, which is created
            if it is missing; free text and unknown tags are dropped.
        text: whether to keep notes and the text of rejected rows.
        language: the code of the language of the sentences, such as "de"; names and levels stay English.
        threads: number of threads, all cores when None; results don't depend on it.
        memory_limit: such as "4GB"; beyond it the store spills to disk.
        max_unpacked: greatest unpacked size of a compressed file or a workbook, in bytes.

    Raises:
        ClientFitError: nothing could be read, the rules are wrong, or `strict` and a row was rejected.

    >>> from datetime import date
    >>> import clientfit
    >>> invoice = {"client_id": "c1", "kind": "invoice", "occurred_at": "2026-02-02", "due": "2026-03-04"}
    >>> screening = clientfit.screen(
    ...     [invoice, {**invoice, "client_id": "c2", "settled": "2026-03-01"}], as_of=date(2026, 6, 30)
    ... )
    >>> [(verdict.client_id, verdict.recommendation) for verdict in screening]
    [('c1', 'not_enough_history'), ('c2', 'not_enough_history')]
    >>> screening.summary.clients, screening.problems
    (2, ())
    """
    screener = Screener(rules=rules, overrides=overrides, waivers=waivers, language=language)
    screener.plan(as_of)  # a day that can't be screened is refused before anything is read
    names = pseudonyms if isinstance(pseudonyms, Pseudonyms | None) else Pseudonyms.from_file(pseudonyms)
    store = Store(threads=threads, memory_limit=memory_limit)
    with step(_LOG, "read"), masked(names):
        intake = read(
            store,
            _listed(source),
            clients=clients,
            profile=profile,
            date_order=date_order,
            decimal_mark=decimal_mark,
            client_column=client_column,
            strict=strict,
            same=same,
            corrections=corrections,
            expect=expect,
            max_age_days=max_age_days,
            as_of=as_of,
            paid_share=_paid_share(screener.rulebook),
            max_unpacked=max_unpacked,
        )
        if names is not None:
            intake = pseudonymised(store, intake, names, tags=tags_in(screener.rulebook))
        elif not text:
            intake = without_text(store, intake)
    _log_account(intake)
    return screener.screen_store(store, intake, as_of)


def _paid_share(rulebook: Rulebook) -> float | None:
    """Return the share of an invoice's amount at which payments settle it; None without such a parameter."""
    parameter = rulebook.parameters.get("paid_share")
    return None if parameter is None else float(parameter.value)


def _log_account(intake: Intake) -> None:
    """Log the row counts, without any name."""
    sources = intake.inputs
    _LOG.info(
        "read %d sources: %d rows, %d used, %d duplicates, %d skipped, %d rejected; %d events, %d problems",
        len(sources),
        sum(each.rows for each in sources),
        sum(each.used for each in sources),
        sum(each.duplicates for each in sources),
        sum(sum(each.skipped.values()) for each in sources),
        sum(each.rejected for each in sources),
        sum(each.events for each in sources),
        len(intake.problems),
    )


def _listed(source: object) -> list[object]:
    """Return a list of sources: a list of paths and frames as it is; anything else is one source."""
    if not isinstance(source, (list, tuple)) or not source:
        return [source]
    return [source] if any(isinstance(one, (Mapping, Event)) for one in source) else list(source)


class Screener:
    """A rulebook, compiled once, that screens any number of times; safe to use from several threads.

    Args:
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        waivers: a YAML file of temporary exceptions from the rules.
        language: the code of the language of the sentences.

    Raises:
        ClientFitError: the rules are wrong; it has every problem, with file and line.

    >>> import clientfit
    >>> screener = clientfit.Screener(overrides={"grace_days": 14})
    >>> screener.rulebook.parameters["grace_days"].value
    14
    >>> clientfit.Screener(overrides={"grace_day": 14})
    Traceback (most recent call last):
    clientfit.errors.ClientFitError: grace_day: no parameter or threshold of that name ...
    """

    @IN_PROGRESS
    def __init__(
        self,
        *,
        rules: str | Path | None = None,
        overrides: Mapping[str, Override] | None = None,
        waivers: str | Path | None = None,
        language: str = "en",
    ) -> None:
        folder = None if rules is None else Path(rules)
        loaded, places = load_with_places(folder, overrides)
        self.rulebook = in_language(loaded, language, folder)
        self._programme = ProgrammeOnDemand(self.rulebook)
        if not self._programme.shipped:
            check_once(self.rulebook, places)
        self._waivers = Waivers() if waivers is None else read_waivers(Path(waivers), self.rulebook)
        # The only mutable state of a screener; the caches are bounded and have locks of their own.
        self.plan: Callable[[date], Plan] = lru_cache(DAYS)(
            partial(
                _plan,
                self.rulebook,
                compile_components(self.rulebook),
                self._waivers,
                None if self._programme.shipped else places,
            )
        )
        self._writer: Callable[[date], Writer] = lru_cache(DAYS)(partial(_writer, self.plan))

    @IN_PROGRESS
    def check(
        self,
        events: object,
        *,
        as_of: date,
        client: Client | Mapping[str, Any] | str | None = None,
    ) -> Verdict:
        """Judge one client by its events (dicts or `Event` models).

        The verdict rests on the events that can be used; it names the others in its `problems`.

        Args:
            events: the client's events; `client_id` may be left out where `client` names it.
            as_of: evaluate as of the end of this day.
            client: the client's id, or its row of the clients table.

        Raises:
            ClientFitError: the events are of several clients, or none of them could be read.

        >>> from datetime import date
        >>> import clientfit
        >>> screener = clientfit.Screener()
        >>> months = [date(2026, month, 1) for month in range(1, 5)]
        >>> invoices = [
        ...     {"kind": "invoice", "event_id": f"R-{day:%m}", "occurred_at": day, "due": day.replace(day=15)}
        ...     for day in months
        ... ]
        >>> verdict = screener.check(invoices, as_of=date(2026, 6, 30), client="c1")
        >>> verdict.recommendation, verdict.types["late_payer"].level
        ('wind_down', 'severe')
        >>> verdict.types["late_payer"].signals[0].evidence.events[0].event_id
        'R-04'
        """
        given = _given(events, client)
        alone = self._alone(given, as_of)
        if alone is not None:
            return alone.verdict
        with self._screen_one(given, as_of) as (_, verdict, faults):
            return verdict.model_copy(update={"problems": faults})

    @IN_PROGRESS
    def explain(
        self,
        events: object,
        *,
        as_of: date,
        client: Client | Mapping[str, Any] | str | None = None,
    ) -> Verdict:
        """Judge one client as `check` does, and find how many more records would change each type's level.

        Raises:
            ClientFitError: the events are of several clients, or none of them could be read.
        """
        given = _given(events, client)
        # With waivers the client is screened: whether they apply to further records is decided there.
        alone = None if self.plan(as_of).waivers else self._alone(given, as_of)
        if alone is not None:
            with suppress(OutOfRange):
                return alone.explained
        with self._screen_one(given, as_of) as (screening, verdict, faults):
            return screening.explain(verdict.client_id).model_copy(update={"problems": faults})

    @IN_PROGRESS
    def letter(
        self,
        events: object,
        *,
        as_of: date,
        client: Client | Mapping[str, Any] | str | None = None,
        kind: str | None = None,
    ) -> Letter:
        """Draft a letter to the client, of one kind or the usual one, as `Screening.letter` does.

        The letter rests on the events that can be used; it names the others in its `problems`.

        Raises:
            ClientFitError: the events are of several clients, none of them could be read, or the records
                don't justify the letter.
        """
        given = _given(events, client)
        alone = self._alone(given, as_of)
        if alone is not None:
            with suppress(OutOfRange):
                return alone.letter(kind)
        with self._screen_one(given, as_of) as (screening, verdict, faults):
            return screening.letter(verdict.client_id, kind).model_copy(update={"problems": faults})

    def _alone(self, given: "_Given", as_of: date) -> ClientAlone | None:
        """Measure one client's events by the numpy programme; None where only the SQL statement can."""
        programme = self._programme()
        if programme is None:
            return None
        with step(_LOG, "measure by the programme"):
            plan, writer = self.plan(as_of), self._writer(as_of)
            alone = client_alone(programme, plan, writer, given.rows, given.table)
        return alone if alone is not None and given.fits(alone.verdict.client_id) else None

    @contextmanager
    def _screen_one(
        self, given: "_Given", as_of: date
    ) -> Iterator[tuple[Screening, Verdict, tuple[Problem, ...]]]:
        """Screen one client's events by SQL; yield the screening, the verdict and the events not used."""
        _refuse_unknown_keys(given.rows)
        store = Store(threads=1, few=len(given.rows) <= FEW)
        try:
            intake = read(store, [given.rows], clients=given.table or None)
            screening = self.screen_store(store, intake, as_of)
            verdicts = [verdict for verdict in screening if given.fits(verdict.client_id)]
            faults = tuple(problem for problem in intake.problems if _is_unused(problem))
            if not verdicts and faults:
                raise ClientFitError(*faults)
            if len(verdicts) != 1:
                names = ", ".join(verdict.client_id for verdict in verdicts) or None
                raise ClientFitError(
                    Problem(
                        code="client-unknown",
                        message="check takes the events of one client",
                        found=names,
                        hint="use clientfit.screen for several clients, or pass client=",
                    )
                )
            yield screening, verdicts[0], faults
        finally:
            store.close()

    def screen_store(self, store: Store, intake: Intake, as_of: date) -> Screening:
        """Screen the events of a store: measure, then infer; verdicts are written when they are read."""
        make_calendar(store, as_of, lookups.countries(store))
        store.lock()
        plan = self.plan(as_of)
        with step(_LOG, "measure"):
            level_clients(store, plan, self._programme)
        with step(_LOG, "conclude"):
            conclude(store, plan)
        problems = (*intake.problems, *waiver_problems(store, plan))
        head = head_of(plan, inputs=intake.inputs, unread=intake.unread, problems=problems)
        return Screening(store, plan, head)


def _plan(
    rulebook: Rulebook, components: Components, waivers: Waivers, places: Places | None, as_of: date
) -> Plan:
    return Plan(rulebook, components, default_engine(), as_of, waivers.as_of(as_of), places)


def _writer(plan: Callable[[date], Plan], as_of: date) -> Writer:
    return Writer(plan(as_of))


@dataclass(frozen=True)
class _Given:
    """A client's events, its row of the clients table, if any, and its id, if given."""

    rows: list[object]
    table: list[dict[str, Any]]
    client_id: str | None

    def fits(self, client_id: str) -> bool:
        """Return whether this is the client that was named; true where none was."""
        return self.client_id in (None, client_id)


def _refuse_unknown_keys(rows: Sequence[object]) -> None:
    """Check that dicts with a kind and a day have no keys but the event table's columns.

    Raises:
        ClientFitError: code "column-unused", with the nearest column as hint.
    """
    problems = [
        Problem(
            code="column-unused",
            message="an event has no such key",
            file="record",
            line=line,
            found=key,
            hint=nearest(key, tuple(COLUMNS)),
        )
        for line, row in enumerate(rows, 1)
        if isinstance(row, Mapping) and {"kind", "occurred_at"} <= row.keys()
        for key in map(str, row)
        if key.strip().lower() not in COLUMNS
    ]
    if problems:
        raise ClientFitError(*problems)


def _is_unused(problem: Problem) -> bool:
    """Return whether it is of an event that was rejected, or gave way to another one of the same id."""
    return problem.code.startswith("row-") and problem.code != "row-contradiction"


def _given(events: object, client: Client | Mapping[str, Any] | str | None) -> _Given:
    if isinstance(client, Mapping):
        client = _read_client(client)
    if not isinstance(client, (str, Client, type(None))):
        raise TypeError(f"client is an id, a mapping or a Client, not {type(client).__name__}")
    if not isinstance(events, Iterable):
        raise TypeError(f"events is an iterable of mappings or models, not {type(events).__name__}")
    client_id = client.client_id if isinstance(client, Client) else client
    rows = [_as_row(event, client_id) for event in events]
    return _Given(rows, [client.model_dump()] if isinstance(client, Client) else [], client_id)


def _read_client(row: Mapping[str, Any]) -> Client:
    """Read a row of the clients table.

    Raises:
        ClientFitError: code "client-value", with every cell that can't be used and every unknown key.
    """
    try:
        return Client.model_validate(row)
    except ValidationError as error:
        raise ClientFitError(
            *(
                Problem(
                    code="client-value",
                    message=f"client: {'.'.join(map(str, fault['loc']))}: {fault['msg'].lower()}",
                    found=None if fault["type"] == "missing" else repr(fault["input"])[:80],
                    hint=nearest(str(fault["loc"][-1]), tuple(Client.model_fields))
                    if fault["type"] == "extra_forbidden"
                    else None,
                )
                for fault in error.errors(include_url=False)
            )
        ) from None


def _as_row(event: object, client_id: str | None) -> object:
    if isinstance(event, Mapping) and client_id is not None and "client_id" not in event:
        return {**event, "client_id": client_id}
    return event
