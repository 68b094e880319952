"""One source opened: its rows, and who knows its header."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.calendar_files import read_calendar
from clientfit.importers.formats.delimited import Dialect, dialects, read_delimited
from clientfit.importers.formats.frames import is_frame, read_frame, read_parquet
from clientfit.importers.formats.json_files import read_json
from clientfit.importers.formats.raw_table import Column, Raw
from clientfit.importers.formats.records import read_records
from clientfit.importers.formats.rejects_source import as_cells, as_objects, raw_rows
from clientfit.importers.formats.sources import STDIN, Source, listed
from clientfit.importers.formats.text_files import File, ready
from clientfit.importers.formats.workbook import headers, read_sheet, sheet_rows
from clientfit.importers.identity.join import email_columns
from clientfit.importers.profiles.match import Claim, Recogniser, event_table, unused
from clientfit.importers.staging.cells import plain_text
from clientfit.importers.staging.rejects import reject_broken
from clientfit.store import Store

_ABSENT = Column("", "NULL")


@dataclass(frozen=True)
class Opened:
    """A source's rows, who knows its header, the hash of its bytes, and what was met on the way."""

    raw: Raw
    claim: Claim
    sha256: str | None = None
    header_line: int | None = None
    met: tuple[Problem, ...] = ()

    @property
    def columns(self) -> dict[str, Column]:
        """The source's column for each column that the claim knows."""
        columns = {name: self.raw.columns[position] for name, position in self.claim.positions.items()}
        for name, places in self.claim.again.items():
            columns[name] = self._repeated(name, columns[name], [self.raw.columns[place] for place in places])
        return columns

    def _repeated(self, name: str, column: Column, others: Sequence[Column]) -> Column:
        """A column that stands several times, as one."""
        cells = ", ".join(plain_text(each) for each in (column, *others))
        join = self.claim.profile is not None and self.claim.profile.columns[name].repeated == "join"
        return Column(column.name, f"concat_ws(';', {cells})" if join else f"coalesce({cells})")

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is worth telling of the source as a whole."""
        header = [column.name for column in self.raw.columns]
        read = {column.name for column in email_columns(self.raw.columns)}
        unread = unused(self.claim, self.raw.name, header, self.header_line)
        told = [*self.met, *(problem for problem in unread if problem.found not in read)]
        if not self.raw.records:
            told.append(Problem(code="source-no-rows", message="a header and no rows", file=self.raw.name))
        return tuple(told)


def open_source(store: Store, source: Source, relation: str, recogniser: Recogniser, folder: Path) -> Opened:
    """The source's rows as the relation `relation`; temporary files go into `folder`.

    Raises:
        ClientFitError: nothing of it can be used: it can't be read, is empty, or has nobody's header.
    """
    if source.path is None and source.name != STDIN:
        return _opened(_in_memory(store, source, relation), recogniser, None)
    file = ready(source, folder)
    if file.kind == "workbook":
        return _sheet(store, source, file, relation, recogniser)
    if source.sheet is not None:
        return _mended(store, source, file, relation, recogniser=recogniser, folder=folder)
    if file.kind != "delimited":
        return _opened(with_types(store, file, relation), recogniser, file)
    dialect, claim = _recognised(file, recogniser)
    ragged = claim.profile is not None and claim.profile.ragged
    raw = read_delimited(store, file.name, relation, file.path, dialect, ragged=ragged)
    return Opened(raw, claim, file.sha256, dialect.header_line, file.problems)


def refuse_foreign(store: Store, opened: Opened) -> None:
    """Make sure that the rows are of the export whose header they have.

    Raises:
        ClientFitError: none is what its profile says that at least one has to be.
    """
    profile = opened.claim.profile
    if profile is None or profile.some_row is None or not opened.raw.records:
        return
    columns = opened.columns
    texts = ", ".join(f"{plain_text(columns.get(name, _ABSENT))} AS {name}" for name in profile.columns)
    (found,) = store.row(
        f"SELECT count(*) FROM (SELECT {texts} FROM {opened.raw.relation}) WHERE {profile.some_row.when}"
    )
    if not found:
        opened.raw.release()
        problem = Problem(
            code="source-foreign",
            message=f"{profile.name}: {profile.some_row.otherwise}",
            file=opened.raw.name,
            hint=profile.export,
        )
        raise ClientFitError(problem)


def with_types(store: Store, file: File, relation: str) -> Raw:
    """The rows of a file that names its columns itself: Parquet, JSON or a calendar."""
    readers = {"parquet": read_parquet, "json": read_json, "calendar": read_calendar}
    return readers[file.kind](store, file.name, relation, file.path)


def _sheet(store: Store, source: Source, file: File, relation: str, recogniser: Recogniser) -> Opened:
    """The rows of a workbook's sheet under the first header that somebody knows."""
    if source.sheet is None:
        problem = Problem(
            code="source-unsupported",
            message="a workbook is read from a file that is not packed",
            file=file.name,
            hint="save it as a file",
        )
        raise ClientFitError(problem)
    rows = sheet_rows(source)
    found = list(headers(rows, recogniser.within))
    if not found:
        raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=file.name))
    position, header = next((each for each in found if recogniser.knows(each[1][1])), found[0])
    claim = recogniser.claim(file.name, header[1], header[0])
    raw = read_sheet(store, file.name, relation, header, rows[position + 1 :])
    return Opened(raw, claim, file.sha256, header[0])


def _mended(  # noqa: PLR0913 - as open_source, and the file made ready
    store: Store, source: Source, file: File, relation: str, *, recogniser: Recogniser, folder: Path
) -> Opened:
    """The corrected rows of one file, under the header of that file."""
    rows = raw_rows(source, file.path)
    hint = "correct the column raw: a row as it stood in its file"
    if (objects := as_objects(rows)) is not None:
        good, broken = objects
        raw = read_records(store, file.name, relation, [each for _, each in good], [line for line, _ in good])
        reject_broken(store, file.name, broken, hint)
        return _opened(replace(raw, records=len(rows), broken=len(broken)), recogniser, file)
    header, delimiter = _original(source, recogniser, folder)
    cells, broken = as_cells(rows, len(header), delimiter)
    claim = recogniser.claim(file.name, header)
    raw = read_sheet(store, file.name, relation, (1, header), cells)
    reject_broken(store, file.name, broken, hint)
    return Opened(replace(raw, records=raw.records + len(broken), broken=len(broken)), claim, file.sha256)


def _original(source: Source, recogniser: Recogniser, folder: Path) -> tuple[tuple[str, ...], str]:
    """Header and delimiter of the file that rejected rows came from."""
    found, missing = listed([str(source.sheet)], "record")
    if missing:
        hint = "its header is needed to read its rows again"
        raise ClientFitError(*(each.model_copy(update={"hint": hint}) for each in missing))
    file = ready(found[0], folder)
    if file.kind == "workbook":
        tops = [cells for _, (_, cells) in headers(sheet_rows(found[0]), recogniser.within)]
        return next((each for each in tops if recogniser.knows(each)), tops[0]), ","
    dialect, _ = _recognised(file, recogniser)
    return dialect.header, dialect.delimiter


def _in_memory(store: Store, source: Source, relation: str) -> Raw:
    if is_frame(source.data):
        return read_frame(store, source.name, relation, source.data)
    return read_records(store, source.name, relation, cast("Iterable[object]", source.data))


def _opened(raw: Raw, recogniser: Recogniser, file: File | None) -> Opened:
    """Rows whose header is their columns' names; no rows at all need no header."""
    header = [column.name for column in raw.columns]
    try:
        claim = recogniser.claim(raw.name, header) if header or raw.records else event_table(())
    except ClientFitError:
        raw.release()
        raise
    if file is None:
        return Opened(raw, claim)
    return Opened(raw, claim, file.sha256, None, file.problems)


def _recognised(file: File, recogniser: Recogniser) -> tuple[Dialect, Claim]:
    """The likeliest dialect in which somebody knows the header."""
    found = list(dialects(file.path, recogniser.within))
    if not found:
        raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=file.name))
    dialect = next((each for each in found if recogniser.knows(each.header)), None)
    if dialect is None:
        dialect = min(found, key=lambda each: recogniser.lack(each.header))
    return dialect, recogniser.claim(file.name, dialect.header, dialect.header_line)
