"""One source opened: its parts, its possible headers, and the rows below each of them."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol, cast

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.calendar_files import read_calendar
from clientfit.importers.formats.delimited import read_delimited
from clientfit.importers.formats.dialects import Dialect, dialects
from clientfit.importers.formats.frames import is_frame, read_frame, read_parquet
from clientfit.importers.formats.json_files import read_json
from clientfit.importers.formats.raw_table import BrokenRows, Raw, check_width
from clientfit.importers.formats.records import read_records
from clientfit.importers.formats.rejects_source import (
    as_cells,
    as_objects,
    by_file,
    is_rejects,
    raw_rows,
)
from clientfit.importers.formats.sources import STDIN, Source, list_sources
from clientfit.importers.formats.text_files import File, prepare_file
from clientfit.importers.formats.workbook import Row, by_sheet, headers, is_workbook, read_sheet, sheet_rows
from clientfit.store import Store


class ReadRows(Protocol):
    """Reads the rows below a header."""

    def __call__(
        self, *, ragged: bool = False, needed: int | None = None, wanted: Collection[int] | None = None
    ) -> Raw:
        """Read them; in a `ragged` file a row may be shorter than the header, or longer by empty cells.

        Else a row of a delimited file has at least the first `needed` cells, by default all of them. Of a
        delimited file only the `wanted` columns are read, by default all of them.
        """


@dataclass(frozen=True)
class Header:
    """A possible header of a source: its cells, and the file and line where it stands.

    `record` counts the records from the top down to it, comments and blank lines not counted; 1 is the first.
    `read` reads the rows below it.
    """

    cells: tuple[str, ...]
    file: str
    line: int | None = None
    record: int = 1
    delimiter: str = ","
    read: ReadRows = field(kw_only=True, repr=False)


@dataclass(frozen=True)
class OpenSource:
    """A source with its possible headers, the likeliest first; a source of named columns has one.

    `sha256` is the hash of the original file's bytes; `problems` are those of the file itself.
    """

    name: str
    headers: tuple[Header, ...]
    sha256: str | None = None
    problems: tuple[Problem, ...] = ()
    release: Callable[[], None] = field(default=lambda: None, repr=False)
    """Frees what was read to find the headers; also freed by `Raw.release` of what is read below one."""


def split_source(source: Source) -> list[Source]:
    """Split a source into its parts: a workbook's sheets, or the files whose rows a rejects file holds.

    Any other source is its own only part, and so is one that names its part.

    Raises:
        ClientFitError: it can't be read, or has no part of the given name.
    """
    path = source.path
    if path is None or not path.is_file():
        return [source]
    if is_workbook(path):
        return by_sheet(source)
    if is_rejects(path):
        return _rejects_parts(source, path)
    if source.sheet is not None:
        raise ClientFitError(_missing(source, "the file is no workbook and has no sheets"))
    return [source]


def open_source(
    store: Store, source: Source, relation: str, folder: Path, *, header_within: int = 1
) -> OpenSource:
    """Open a source, to read its rows as the relation `relation`; temporary files go into `folder`.

    The header is one of the first `header_within` records.

    Raises:
        ClientFitError: it can't be read, or is empty.
    """
    if source.path is None and source.name != STDIN:
        return _named_columns(_in_memory(store, source, relation))
    file = prepare_file(source, folder)
    if file.kind == "workbook":
        possible = _sheet_headers(store, source, file, relation, header_within)
    elif source.sheet is not None:
        return _corrected(store, source, file, relation, folder=folder, header_within=header_within)
    elif file.kind == "delimited":
        possible = _delimited_headers(store, file, relation, header_within)
    else:
        readers = {"parquet": read_parquet, "json": read_json, "calendar": read_calendar}
        return _named_columns(readers[file.kind](store, file.name, relation, file.path), file)
    return OpenSource(file.name, possible, file.sha256, file.problems)


def _rejects_parts(source: Source, path: Path) -> list[Source]:
    if source.sheet is None:
        return by_file(source, path)
    file = Source(source.name.removesuffix(f"#{source.sheet}"), path)
    parts = [part for part in by_file(file, path) if part.sheet == source.sheet]
    if not parts:
        raise ClientFitError(_missing(source, "the rejects file has no rows of that file"))
    return parts


def _missing(source: Source, message: str) -> Problem:
    return Problem(code="source-missing", message=message, file=source.name)


def _in_memory(store: Store, source: Source, relation: str) -> Raw:
    if is_frame(source.data):
        return read_frame(store, source.name, relation, source.data, zoned=source.zoned)
    return read_records(store, source.name, relation, cast("Iterable[object]", source.data))


def _named_columns(raw: Raw, file: File | None = None) -> OpenSource:
    """A source whose columns have names of their own."""

    def read(
        *,
        ragged: bool = False,  # noqa: ARG001 - no row is short
        needed: int | None = None,  # noqa: ARG001 - as above
        wanted: Collection[int] | None = None,  # noqa: ARG001 - all are read
    ) -> Raw:
        return raw

    header = Header(tuple(column.name for column in raw.columns), raw.name, read=read)
    sha256, problems = (None, ()) if file is None else (file.sha256, file.problems)
    return OpenSource(raw.name, (header,), sha256, problems, raw.release)


def _delimited_headers(store: Store, file: File, relation: str, within: int) -> tuple[Header, ...]:
    def read(
        dialect: Dialect,
        *,
        ragged: bool = False,
        needed: int | None = None,
        wanted: Collection[int] | None = None,
    ) -> Raw:
        return read_delimited(
            store, file.name, relation, file.path, dialect, ragged=ragged, needed=needed, wanted=wanted
        )

    return _not_empty(
        file,
        [
            Header(
                dialect.header,
                file.name,
                dialect.header_line,
                dialect.record,
                dialect.delimiter,
                read=partial(read, dialect),
            )
            for dialect in dialects(file.path, within)
        ],
    )


def _sheet_headers(
    store: Store, source: Source, file: File, relation: str, within: int
) -> tuple[Header, ...]:
    if source.sheet is None:
        problem = Problem(
            code="source-unsupported",
            message="a workbook is read from a file that is not packed",
            file=file.name,
            hint="save it as a file",
        )
        raise ClientFitError(problem)
    rows = sheet_rows(source)

    def read(
        position: int,
        header: Row,
        *,
        ragged: bool = False,  # noqa: ARG001 - a sheet's rows are never short
        needed: int | None = None,  # noqa: ARG001 - as above
        wanted: Collection[int] | None = None,  # noqa: ARG001 - all are read
    ) -> Raw:
        return read_sheet(store, file.name, relation, header, rows[position + 1 :])

    return _not_empty(
        file,
        [
            Header(row[1], file.name, row[0], record, read=partial(read, position, row))
            for record, (position, row) in enumerate(headers(rows, within), 1)
        ],
    )


def _not_empty(file: File, possible: Sequence[Header]) -> tuple[Header, ...]:
    if not possible:
        raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=file.name))
    check_width(file.name, max(len(header.cells) for header in possible))
    return tuple(possible)


def _corrected(  # noqa: PLR0913 - as open_source, and the prepared file
    store: Store, source: Source, file: File, relation: str, *, folder: Path, header_within: int
) -> OpenSource:
    """The corrected rows of one file, below the header of that file."""
    rows = raw_rows(source, file.path)
    if (objects := as_objects(rows)) is not None:
        good, broken = objects
        raw = read_records(store, file.name, relation, [each for _, each in good], [line for line, _ in good])
        kept = BrokenRows.of(store, relation, broken)
        return _named_columns(replace(raw, records=len(rows), broken=kept), file)

    def read(
        header: Header,
        *,
        ragged: bool = False,  # noqa: ARG001 - corrected rows are as wide as the header
        needed: int | None = None,  # noqa: ARG001 - as above
        wanted: Collection[int] | None = None,  # noqa: ARG001 - all are read
    ) -> Raw:
        cells, broken = as_cells(rows, len(header.cells), header.delimiter)
        raw = read_sheet(store, file.name, relation, (1, header.cells), cells)
        kept = BrokenRows.of(store, relation, broken)
        return replace(raw, records=raw.records + len(broken), broken=kept)

    originals = _original_headers(store, source, file, folder, header_within)
    possible = tuple(replace(header, read=partial(read, header)) for header in originals)
    return OpenSource(file.name, possible, file.sha256)


def _original_headers(
    store: Store, source: Source, file: File, folder: Path, within: int
) -> tuple[Header, ...]:
    """The possible headers of the file that rejected rows came from."""
    originals, missing = list_sources([str(source.sheet)], "record")
    originals = [replace(each, max_unpacked=source.max_unpacked) for each in originals]
    if missing:
        hint = "its header is needed to read its rows again"
        raise ClientFitError(*(each.model_copy(update={"hint": hint}) for each in missing))
    original = prepare_file(originals[0], folder)
    if original.kind == "workbook":
        possible = _sheet_headers(store, originals[0], original, "", within)
        return tuple(replace(header, file=file.name, line=None) for header in possible)
    return _delimited_headers(store, original, "", within)
