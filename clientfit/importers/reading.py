"""Reading: every source into the one event table, the client table, and the table of rejected rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.corrections import annotate
from clientfit.importers.formats.raw_table import Table
from clientfit.importers.formats.source_parts import parts
from clientfit.importers.formats.sources import Source, listed
from clientfit.importers.identity import join as identity
from clientfit.importers.open_source import Opened, open_source, refuse_foreign
from clientfit.importers.profiles import apply as profiled
from clientfit.importers.profiles.load import named
from clientfit.importers.profiles.match import CLIENTS_TABLE, Recogniser
from clientfit.importers.staging import clients as client_table
from clientfit.importers.staging import duplicates, events, rejects
from clientfit.importers.staging.collect import Staged
from clientfit.importers.staging.dates import DateOrder
from clientfit.importers.staging.sanity_checks import contradictions, implausible
from clientfit.model.verdict import Input
from clientfit.store import Store
from clientfit.yaml_source import nearest


@dataclass(frozen=True)
class Intake:
    """The account of a reading: what became of each source's rows, and everything worth telling."""

    inputs: tuple[Input, ...]
    problems: tuple[Problem, ...]


def read(  # noqa: PLR0913 - each is one thing that a caller may want to say
    store: Store,
    sources: Sequence[object],
    *,
    clients: object | None = None,
    profile: str | Path | None = None,
    date_order: DateOrder | None = None,
    client_column: str | None = None,
    strict: bool = False,
    same: str | Path | None = None,
    annotations: str | Path | None = None,
    as_of: date | None = None,
) -> Intake:
    """Fill the store's tables `event`, `client` and `reject` from the sources, and account for every row.

    A source is a path (file, folder, glob, `-`), a frame, or an iterable of dicts or `Event` models;
    `clients` is one more, in the columns of the clients table. `same` is a file that tells which clients of
    several sources are one, and which are not; `annotations` is one of what a person adds to events, of which
    counts what was said by `as_of`. Dates of exports that lie far after `as_of` are told. In exports that
    have a column `client_column`, the client stands there.

    Raises:
        ClientFitError: no source can be read, or `strict` and a row was rejected.
    """
    reading = _Reading(store)
    chosen = None if profile is None else named(store, profile)
    reading.take(sources, Recogniser(chosen, client_column), "record", date_order)
    if client_column is not None and reading.taken:
        _refuse_unknown_column(client_column, reading.taken)
    if clients is not None:
        reading.take([clients], Recogniser(CLIENTS_TABLE), "client")
    if not reading.taken:
        raise ClientFitError(*reading.faults)
    intake = reading.finish(strict=strict, same=None if same is None else Path(same), as_of=as_of)
    if annotations is None:
        return intake
    return replace(intake, problems=(*intake.problems, *annotate(store, Path(annotations), as_of)))


@dataclass(frozen=True)
class _Taken:
    """One source that was read, and what became of its rows."""

    opened: Opened
    staged: Staged


class _Reading:
    """The sources read so far; each one's position is its `src` in the staged tables."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.taken: list[_Taken] = []
        self.faults: list[Problem] = []
        rejects.prepare(store)
        events.prepare(store)
        client_table.prepare(store)
        identity.prepare(store)

    def take(
        self,
        sources: Sequence[object],
        recogniser: Recogniser,
        label: str,
        date_order: DateOrder | None = None,
    ) -> None:
        """Read each source into the staged tables, collecting the faults of those that can't be read."""
        found, missing = listed(sources, label)
        self.faults += missing
        with TemporaryDirectory(prefix="clientfit-") as folder:
            for source in self._in_parts(found):
                number = len(self.taken)
                try:
                    opened = open_source(self.store, source, f"raw_{number}", recogniser, Path(folder))
                    refuse_foreign(self.store, opened)
                except ClientFitError as error:
                    self.faults += error.problems
                else:
                    self.taken.append(_Taken(opened, _stage(self.store, number, opened, date_order)))
                    if opened.claim.name != CLIENTS_TABLE:
                        identity.collect_emails(self.store, number, opened.raw, "staged")
                    else:
                        identity.collect_emails(self.store, number, opened.raw, "told_client")
                    opened.raw.release()

    def _in_parts(self, found: Sequence[Source]) -> Iterator[Source]:
        """The sources, each as its parts, collecting the faults of those that can't be read."""
        for source in found:
            try:
                found_in_it = parts(source)
            except ClientFitError as error:
                self.faults += error.problems
            else:
                yield from found_in_it

    def finish(self, *, strict: bool, same: Path | None = None, as_of: date | None = None) -> Intake:
        """The event and client tables from what was staged, and the account."""
        names = [taken.opened.raw.name for taken in self.taken]
        formats = [
            None if each.opened.claim.profile is None else each.opened.claim.name for each in self.taken
        ]
        joined = identity.join(self.store, names, formats, same)
        lost = duplicates.of_events(self.store, names)
        lost_clients = duplicates.of_clients(self.store, names)
        rejected = rejects.problems(self.store)
        if strict and rejected:
            raise ClientFitError(*rejected)
        doubtful = self._doubts(as_of)
        client_table.make(self.store)
        events.make(self.store, names)
        self.store.run("DROP TABLE staged; DROP TABLE several; DROP TABLE told_client; DROP TABLE mail")
        inputs = tuple(
            _input(
                taken, lost.rows.get(number, 0) + lost_clients.rows.get(number, 0), lost.events.get(number, 0)
            )
            for number, taken in enumerate(self.taken)
        )
        told = [problem for taken in self.taken for problem in taken.opened.problems]
        merged = [taken.staged.conflicts for taken in self.taken]
        differing = [problem for each in merged for problem in each.problems]
        rows = [*rejected, *differing, *lost.problems, *lost_clients.problems]
        if (
            more := sum(each.rejected for each in inputs)
            + sum(each.count for each in merged)
            + lost.conflicts
            + lost_clients.conflicts
            - len(rows)
        ):
            hint = "the rejects file holds every rejected row"
            rows.append(Problem(code="problems-more", message=f"{more} more rows have problems", hint=hint))
        return Intake(inputs, (*self.faults, *told, *doubtful, *rows, *joined, *contradictions(self.store)))

    def _doubts(self, as_of: date | None) -> list[Problem]:
        """What speaks against the mapping of the exports."""
        exports = {
            number: taken for number, taken in enumerate(self.taken) if taken.opened.claim.profile is not None
        }
        names = {number: taken.opened.raw.name for number, taken in exports.items()}
        rows = {
            number: taken.opened.raw.records - sum(taken.staged.skipped.values())
            for number, taken in exports.items()
        }
        return implausible(self.store, names, rows, as_of)


def _refuse_unknown_column(name: str, taken: Sequence[_Taken]) -> None:
    """Make sure that one of the sources has the client column.

    Raises:
        ClientFitError: none of them has it.
    """
    known = {column.name.strip(): None for each in taken for column in each.opened.raw.columns}
    if name.strip().casefold() in {each.casefold() for each in known}:
        return
    problem = Problem(
        code="column-missing",
        message="no source has the client column",
        found=name,
        hint=nearest(name, tuple(each for each in known if each)),
    )
    raise ClientFitError(problem)


def _stage(store: Store, number: int, opened: Opened, date_order: DateOrder | None) -> Staged:
    """Put a source's rows into the staged table that they belong to."""
    if not opened.raw.records:
        return Staged(events=0)
    table = Table(number, opened.raw, opened.columns)
    if opened.claim.profile is not None:
        return profiled.stage(store, table, opened.claim.profile, date_order)
    if opened.claim.name == CLIENTS_TABLE:
        return client_table.stage(store, table)
    return events.stage(store, table)


def _input(taken: _Taken, duplicate_rows: int, lost_events: int) -> Input:
    """The account of one source: rows = used + duplicates + skipped + rejected."""
    raw, staged = taken.opened.raw, taken.staged
    rejected = raw.broken + staged.rejected
    return Input(
        file=raw.name,
        sha256=taken.opened.sha256,
        profile=taken.opened.claim.name,
        rows=raw.records,
        used=raw.records - rejected - duplicate_rows - sum(staged.skipped.values()),
        duplicates=duplicate_rows,
        skipped=dict(staged.skipped),
        rejected=rejected,
        events=staged.events - lost_events,
    )
