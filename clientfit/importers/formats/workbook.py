"""Workbooks (XLSX, XLS, XLSB, ODS): each sheet is a source of its own; a row's line is its number."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from math import isfinite
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.raw_table import ERROR_MARK, Column, Raw, as_delimited
from clientfit.importers.formats.sources import Source
from clientfit.importers.formats.workbook_errors import listed_errors, with_marked_errors
from clientfit.importers.formats.workbook_size import MOST_SHEETS, check_size
from clientfit.importers.load_rows import create_table
from clientfit.store import Store, quoted, tables

_OLD = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_INSIDE = ("[Content_Types].xml", "mimetype")

Row = tuple[int, tuple[str, ...]]
"""A row's number, from 1, and its cells as text."""


def is_workbook(path: Path) -> bool:
    """Whether the file is a workbook, by what is in it."""
    with path.open("rb") as file:
        start = file.read(4)
    if start != _ZIP:
        return start == _OLD
    try:
        with ZipFile(path) as archive:
            return any(name in _INSIDE for name in archive.namelist())
    except BadZipFile:
        return False


def by_sheet(source: Source) -> list[Source]:
    """Split a workbook into one source for each sheet that holds anything, or take the named sheet.

    Raises:
        ClientFitError: it can't be read, has no sheet of the given name, or has more than `MOST_SHEETS`.
    """
    if source.path is not None:
        check_size(source.path, source.name, source.max_unpacked)
    book = _opened(source, marked=True)
    names: list[str] = book.sheet_names
    if source.sheet is not None:
        if source.sheet not in names:
            problem = _fault(source, "source-missing", "the workbook has no such sheet", source.sheet)
            raise ClientFitError(problem.model_copy(update={"hint": f"its sheets: {', '.join(names)}"}))
        return [source]
    if len(names) > MOST_SHEETS:
        problem = _fault(source, "source-unsupported", f"more than {MOST_SHEETS} sheets", f"{len(names):,}")
        hint = "name one of them as FILE#SHEET, or save the sheets as CSV"
        raise ClientFitError(problem.model_copy(update={"hint": hint}))
    sheets = [
        replace(source, name=f"{source.name}#{name}", sheet=name) for name in names if _holds(book, name)
    ]
    if not sheets:
        raise ClientFitError(_fault(source, "source-empty", "no sheet holds anything"))
    return sheets


def sheet_rows(source: Source) -> list[Row]:
    """The rows of the source's sheet that aren't empty, each with its number and as many cells as the widest.

    A date is ISO 8601, a whole number has no decimals, an empty cell is ''. An error of a formula has
    `ERROR_MARK` before its text.

    Raises:
        ClientFitError: the file can't be read.
    """
    with _reader_errors(source, "the sheet can't be read"):
        cells = _opened(source, marked=True).get_sheet_by_name(source.sheet).to_python(skip_empty_area=False)
        errors = listed_errors(source.path, source.sheet) if source.path and source.sheet else {}
        for (row, column), text in errors.items():
            cells[row][column] = ERROR_MARK + text
    rows = [(number, tuple(map(_text, row))) for number, row in enumerate(cells, 1)]
    return [row for row in rows if any(cell.strip() for cell in row[1])]


def headers(rows: Sequence[Row], within: int) -> Iterator[tuple[int, Row]]:
    """Yield the possible headers: the first `within` rows, comments aside, each with its position."""
    seen = 0
    for position, row in enumerate(rows):
        if _is_comment(row):
            continue
        yield position, (row[0], tuple(cell.removeprefix(ERROR_MARK) for cell in row[1]))
        seen += 1
        if seen == within:
            return


def read_sheet(store: Store, name: str, relation: str, header: Row, rows: Sequence[Row]) -> Raw:
    """Read the rows that follow a header, as text; a record's line is its row's number."""
    records = [row for row in rows if not _is_comment(row)]
    errors = {number for _, cells in records for number, cell in enumerate(cells) if cell[:1] == ERROR_MARK}
    columns = tuple(
        Column(cell.strip(), f"c{number}", errors=number in errors) for number, cell in enumerate(header[1])
    )
    table = tables.RAW.named(relation, {column.sql: "VARCHAR" for column in columns})
    create_table(
        store,
        table,
        [(n, number, *(cell or None for cell in cells)) for n, (number, cells) in enumerate(records)],
    )
    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=len(records),
        text=f"replace({as_delimited(columns, ',')}, {quoted(ERROR_MARK)}, '')",
        release=lambda: store.drop(table),
    )


@contextmanager
def _reader_errors(source: Source, message: str) -> Iterator[None]:
    """Raise what the readers of workbooks raise as a problem of the source.

    Their errors share no class of their own; what aborts calamine, written in Rust, is no `Exception`.

    Raises:
        ClientFitError: code "source-unreadable", or "source-unsupported" without the extra.
    """
    try:
        yield
    except ClientFitError:
        raise
    except ImportError as error:
        problem = _fault(source, "source-unsupported", "workbooks are read with the extra 'excel'")
        hint = "pip install 'clientfit[excel]', or save the sheet as CSV (UTF-8)"
        raise ClientFitError(problem.model_copy(update={"hint": hint})) from error
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise ClientFitError(_fault(source, "source-unreadable", message, str(error))) from error


def _opened(source: Source, *, marked: bool = False) -> Any:  # noqa: ANN401 - an optional library's
    with _reader_errors(source, "the workbook can't be read"):
        from python_calamine import CalamineWorkbook  # noqa: PLC0415 - optional

        copy = with_marked_errors(source.path) if marked and source.path is not None else None
        if copy is not None:
            return CalamineWorkbook.from_filelike(copy)
        with Path(str(source.path)).open("rb") as file:  # by its content: from_path goes by the ending
            return CalamineWorkbook.from_filelike(file)


def _holds(book: Any, name: str) -> bool:  # noqa: ANN401 - an optional library's
    """Whether a sheet has any row that is not a comment."""
    try:
        sheet = book.get_sheet_by_name(name)
        return any(
            str(row[0]).split(" ")[0] != "#" for row in sheet.iter_rows() if any(cell != "" for cell in row)
        )
    except Exception:  # noqa: BLE001 - a sheet of charts is none to read
        return False


def _fault(source: Source, code: str, message: str, found: str | None = None) -> Problem:
    return Problem(code=code, message=message, file=source.name, found=found)


def _is_comment(row: Row) -> bool:
    return row[1][0].split(" ")[0] == "#"


def _text(cell: object) -> str:
    for kind, written in _WRITTEN:
        if isinstance(cell, kind):
            return written(cell)
    return str(cell)


def _moment(cell: datetime) -> str:
    return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep="T", timespec="seconds")


def _number(cell: float) -> str:
    """Return a number's text; a fourth decimal keeps three decimals from looking like grouped thousands.

    What is not finite is no value that a spreadsheet can hold, and an error.
    """
    if not isfinite(cell):
        return f"{ERROR_MARK}{cell}"
    if cell.is_integer():
        return str(int(cell))
    text = repr(cell)
    return f"{text}0" if text[-4:-3] == "." else text


_WRITTEN: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (str, str),
    (bool, lambda cell: "true" if cell else "false"),
    (float, _number),
    (datetime, _moment),
    (date, date.isoformat),
    (time, time.isoformat),
    (timedelta, str),
)
