"""Read every source into the event table, the client table and the table of rejected rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers.corrections import apply_corrections
from clientfit.importers.formats import (
    MAX_UNPACKED,
    Source,
    Table,
    list_sources,
    split_source,
    without_long_cells,
)
from clientfit.importers.identity import SKIPPED, collect_emails, join_clients, prepare_emails
from clientfit.importers.profiles import (
    CLIENTS_TABLE,
    ClaimedSource,
    Recogniser,
    claim_source,
    named,
    stage_export,
)
from clientfit.importers.staging import (
    DateOrder,
    DecimalMark,
    Notation,
    Staged,
    by_word,
    contradictions,
    drop_duplicate_clients,
    drop_duplicate_events,
    implausible,
    incomplete_payments,
    make_client_table,
    make_event_table,
    prepare,
    prepare_directory,
    prepare_rejects,
    reduce_part_payments,
    reject_broken,
    reject_problems,
    stage_clients,
    stage_events,
)
from clientfit.model.verdict import Input
from clientfit.store import Store, file_errors, tables
from clientfit.temporary_folder import temporary_folder


@dataclass(frozen=True)
class Intake:
    """The account of a reading: counts of each source's rows, all problems, and the sources not read."""

    inputs: tuple[Input, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...] = ()


def read(  # noqa: PLR0913 - each is one thing that a caller may want to say
    store: Store,
    sources: Sequence[object],
    *,
    clients: object | None = None,
    profile: str | Path | None = None,
    date_order: DateOrder | None = None,
    decimal_mark: DecimalMark | None = None,
    in_parts: bool = False,
    client_column: str | None = None,
    strict: bool = False,
    same: str | Path | None = None,
    corrections: str | Path | None = None,
    expect: Sequence[str] = (),
    max_age_days: int | None = None,
    as_of: date | None = None,
    paid_share: float | None = None,
    max_unpacked: int = MAX_UNPACKED,
) -> Intake:
    """Fill the store's tables `event`, `client` and `reject` from the sources, and account for every row.

    A source is a path (file, folder, glob, `-`), a frame, or an iterable of dicts or `Event` models;
    `clients` is one more, in the columns of the clients table. `same` is a file that says which clients of
    several sources are one, and which are not; `corrections` is a person's corrections, of which those made
    by `as_of` are applied. `date_order` and `decimal_mark` are those of columns whose values don't
    show them; where the sources are `in_parts`, parts of larger ones, no column's are found from its values.
    Dates of exports that lie far after `as_of` are problems. In exports that
    have a column `client_column`, the client stands there. `expect` names import profiles and files that have
    to be among the sources, with rows; `max_age_days` is how old the newest event of a source may be as of
    `as_of`. Where one isn't met, it is a problem. `paid_share` is the share of an invoice's amount from which
    payments settle it: those of paid invoices that are less are problems too. A packed file or a workbook is
    unpacked to at most `max_unpacked` bytes.

    Raises:
        ClientFitError: no source can be read; the clients table, `same` or `corrections` can't be; or
            `strict` and a row was rejected, a source not read, or an expectation not met.
    """
    reading = _Reading(store, max_unpacked)
    chosen = None if profile is None else named(store, profile)
    notation = Notation(date_order, decimal_mark, in_parts=in_parts)
    reading.take(sources, Recogniser(chosen, client_column), "record", notation)
    if client_column is not None and reading.taken:
        _refuse_unknown_column(client_column, reading.taken)
    unread = len(reading.unread)
    if clients is not None:
        reading.take([clients], Recogniser(CLIENTS_TABLE), "client", notation)
    if not reading.taken or len(reading.unread) > unread:
        raise ClientFitError(*reading.faults)
    intake = reading.finish(strict=strict, same=None if same is None else Path(same), as_of=as_of)
    if paid_share is not None:
        intake = replace(intake, problems=(*intake.problems, *incomplete_payments(store, paid_share)))
    unmet = [*_missing(intake.inputs, expect), *_old(store, intake.inputs, max_age_days, as_of)]
    if strict and (unmet or intake.unread):
        raise ClientFitError(*unmet, *intake.problems)
    later = () if corrections is None else apply_corrections(store, Path(corrections), as_of)
    return replace(intake, problems=(*unmet, *intake.problems, *later))


def _missing(inputs: Sequence[Input], expect: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for each expected profile or file that gave no row."""
    names: set[str] = set()
    for each in inputs:
        if each.used:
            names |= {each.profile or "", each.file, Path(each.file).name}
    for name in expect:
        if name not in names:
            yield Problem(
                code="source-expected",
                message="expected, and no source of that name gave a row",
                found=name,
                hint=f"read: {', '.join(f'{each.file} ({each.profile})' for each in inputs) or 'nothing'}",
            )


def _old(
    store: Store, inputs: Sequence[Input], max_age_days: int | None, as_of: date | None
) -> Iterator[Problem]:
    """Yield a problem for each source whose newest event by `as_of` is older than allowed."""
    if max_age_days is None or as_of is None:
        return
    newest: dict[str, date] = dict(
        store.rows("SELECT file, max(day) FROM event WHERE day <= ? GROUP BY file", [as_of])
    )
    for each in inputs:
        day = newest.get(each.file)
        if day is not None and (as_of - day).days > max_age_days:
            yield Problem(
                code="source-old",
                message=f"the newest event is older than {max_age_days} days",
                file=each.file,
                found=day.isoformat(),
                hint="export it again",
            )


@dataclass(frozen=True)
class _ReadSource:
    """One source that was read, and the counts of its rows."""

    claimed: ClaimedSource
    staged: Staged

    def skipping(self, reason: str, rows: int, events: int) -> "_ReadSource":
        """Count rows of so many events as skipped."""
        staged = self.staged
        skipped = {**staged.skipped, reason: staged.skipped.get(reason, 0) + rows}
        return replace(self, staged=replace(staged, events=staged.events - events, skipped=skipped))


class _Reading:
    """The sources read so far; each one's position is its `src` in the staged tables."""

    def __init__(self, store: Store, max_unpacked: int) -> None:
        self.store = store
        self._max_unpacked = max_unpacked
        self.taken: list[_ReadSource] = []
        self.faults: list[Problem] = []
        self.unread: list[str] = []
        prepare_rejects(store)
        prepare(store)
        prepare_directory(store)
        prepare_emails(store)

    def take(
        self,
        sources: Sequence[object],
        recogniser: Recogniser,
        label: str,
        notation: Notation,
    ) -> None:
        """Read each source into the staged tables, collecting the faults of those that can't be read."""
        existing, missing = list_sources(sources, label)
        self._skip(missing)
        with temporary_folder() as folder:
            bounded = [replace(source, max_unpacked=self._max_unpacked) for source in existing]
            for source in self._in_parts(bounded):
                try:
                    with file_errors(source.name):
                        self.taken.append(self._take(source, recogniser, folder, notation))
                except ClientFitError as error:
                    self._skip(error.problems, source.name)
                    self._forget(len(self.taken), source.name)

    def _take(self, source: Source, recogniser: Recogniser, folder: Path, notation: Notation) -> _ReadSource:
        """Read one source into the staged tables.

        Raises:
            ClientFitError: nothing of it can be used.
        """
        number = len(self.taken)
        before = _stamp(source)
        claimed = claim_source(self.store, source, f"raw_{number}", recogniser, folder)
        raw = without_long_cells(self.store, claimed.raw)
        claimed = replace(claimed, raw=raw)
        reject_broken(self.store, raw.name, raw.broken)
        staged = _stage(self.store, number, claimed, notation)
        clients = claimed.claim.name == CLIENTS_TABLE
        into = tables.LISTED_CLIENT if clients else tables.STAGED
        collect_emails(self.store, number, raw, into, claimed.email_id)
        raw.release()
        if _stamp(source) != before:
            raise ClientFitError(
                Problem(
                    code="source-unreadable",
                    message="the file changed while it was read",
                    file=source.name,
                    hint="read it again when it is complete",
                )
            )
        return _ReadSource(claimed, staged)

    def _forget(self, number: int, name: str) -> None:
        """Drop what was staged of a source that could not be read to its end."""
        for table in (tables.STAGED, tables.LISTED_CLIENT, tables.ROW_OWNER):
            self.store.run(f"DELETE FROM {table} WHERE src = {number}")
        self.store.run("DELETE FROM reject WHERE file = ?", [name])

    def _in_parts(self, sources: Sequence[Source]) -> Iterator[Source]:
        """Split each source into its parts, collecting the faults of those that can't be read."""
        for source in sources:
            try:
                with file_errors(source.name):
                    parts = split_source(source)
            except ClientFitError as error:
                self._skip(error.problems, source.name)
            else:
                yield from parts

    def _skip(self, problems: Sequence[Problem], name: str | None = None) -> None:
        """Note why sources are not read."""
        self.faults += problems
        self.unread += [name or each.file or "" for each in problems[: 1 if name else None]]

    def finish(self, *, strict: bool, same: Path | None = None, as_of: date | None = None) -> Intake:
        """Make the event and client tables from the staged rows, and the account."""
        names = [taken.claimed.raw.name for taken in self.taken]
        formats = [
            None if each.claimed.claim.profile is None else each.claimed.claim.name for each in self.taken
        ]
        several = [number for number, each in enumerate(self.taken) if each.claimed.names_several]
        joined, apart = join_clients(self.store, names, formats, same, several)
        for number, counts in apart.items():
            self.taken[number] = self.taken[number].skipping(SKIPPED, *counts)
        lost = drop_duplicate_events(self.store, names, formats)
        lost_clients = drop_duplicate_clients(self.store, names)
        parts = reduce_part_payments(self.store, names)
        rejected = reject_problems(self.store)
        if strict and rejected:
            raise ClientFitError(*rejected)
        doubtful = self._implausible(as_of)
        make_client_table(self.store)
        make_event_table(self.store, names)
        self.store.drop(tables.STAGED, tables.SEVERAL, tables.LISTED_CLIENT, tables.MAIL)
        self.store.drop(tables.DIRECTORY_ENTRY, tables.CLIENT_CALLED, tables.ROW_OWNER)
        inputs = tuple(
            _input(
                taken,
                lost.rows.get(number, 0) + lost_clients.rows.get(number, 0),
                lost.events.get(number, 0) + parts.dropped.get(number, 0),
            )
            for number, taken in enumerate(self.taken)
        )
        of_sources = [
            problem for taken in self.taken for problem in (*taken.claimed.problems, *taken.staged.remarks)
        ]
        merged = [taken.staged.conflicts for taken in self.taken]
        differing = [problem for each in merged for problem in each.problems]
        rows = [*rejected, *differing, *lost.problems, *lost_clients.problems]
        listed = by_word(rows)
        if (
            more := sum(each.rejected for each in inputs)
            + sum(each.count for each in merged)
            + lost.conflicts
            + lost_clients.conflicts
            - len(rows)
        ):
            hint = "the rejects file holds every rejected row"
            listed.append(Problem(code="problems-more", message=f"{more} more rows have problems", hint=hint))
        return Intake(
            inputs,
            (
                *self.faults,
                *of_sources,
                *doubtful,
                *listed,
                *lost.updates,
                *parts.problems,
                *joined,
                *contradictions(self.store),
            ),
            (*self.unread, *(each.file for each in inputs if each.rejected and each.rejected == each.rows)),
        )

    def _implausible(self, as_of: date | None) -> list[Problem]:
        """Find signs that an export's columns are mapped wrongly."""
        exports = {
            number: taken
            for number, taken in enumerate(self.taken)
            if taken.claimed.claim.profile is not None
        }
        names = {number: taken.claimed.raw.name for number, taken in exports.items()}
        rows = {
            number: taken.claimed.raw.records - sum(taken.staged.skipped.values())
            for number, taken in exports.items()
        }
        return implausible(self.store, names, rows, as_of)


def _stamp(source: Source) -> tuple[int, ...]:
    """Return what changes when the file of a source is written or replaced; nothing without a file."""
    if source.path is None:
        return ()
    status = source.path.stat()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _refuse_unknown_column(name: str, taken: Sequence[_ReadSource]) -> None:
    """Check that one of the sources has the client column.

    Raises:
        ClientFitError: none of them has it.
    """
    known = {column.name.strip(): None for each in taken for column in each.claimed.raw.columns}
    if name.strip().casefold() in {each.casefold() for each in known}:
        return
    problem = Problem(
        code="column-missing",
        message="no source has the client column",
        found=name,
        hint=nearest(name, tuple(each for each in known if each)),
    )
    raise ClientFitError(problem)


def _stage(store: Store, number: int, claimed: ClaimedSource, notation: Notation) -> Staged:
    """Put a source's rows into the staged table that they belong to."""
    if not claimed.raw.records:
        return Staged(events=0)
    table = Table(number, claimed.raw, claimed.columns)
    if claimed.claim.profile is not None:
        return stage_export(store, table, claimed.claim.profile, notation)
    if claimed.claim.name == CLIENTS_TABLE:
        return stage_clients(store, table, notation)
    return stage_events(store, table, notation)


def _input(taken: _ReadSource, duplicate_rows: int, lost_events: int) -> Input:
    """The account of one source: rows = used + duplicates + skipped + rejected."""
    raw, staged = taken.claimed.raw, taken.staged
    rejected = len(raw.broken) + staged.rejected
    return Input(
        file=raw.name,
        sha256=taken.claimed.sha256,
        profile=taken.claimed.claim.name,
        rows=raw.records,
        used=raw.records - rejected - duplicate_rows - sum(staged.skipped.values()),
        duplicates=duplicate_rows,
        skipped=dict(staged.skipped),
        rejected=rejected,
        events=staged.events - lost_events,
    )
