"""Workbooks (XLSX, XLS, XLSB, ODS): each sheet is a source of its own; a row's line is its number."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from importlib.util import find_spec
from io import BytesIO
from math import isfinite
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.raw_table import ERROR_MARK, Column, Raw, as_delimited
from clientfit.importers.formats.sources import Source, check_unpacked
from clientfit.importers.load_rows import create_table
from clientfit.store import Store, quoted, tables

_OLD = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_INSIDE = ("[Content_Types].xml", "mimetype")
_SHEET_PART = re.compile(r"/?xl/worksheets/[^/]*", re.IGNORECASE)
_ERROR_CELL = re.compile(
    rb"""(<(?:\w+:)?c\b[^>]*?\s)t\s*=\s*["']e["']([^>]*>\s*(?:<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</[^>]*>)\s*)?"""
    rb"""<(?:\w+:)?v>)"""
)
"""A cell of an error up to the error's text: without its type, and what comes before the text."""

_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,7})([0-9]{1,10})[\"']")

MOST_CELLS = 10_000_000
"""Number of cells of the largest sheet that is read, empty ones counted."""

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


def check_size(path: Path, name: str, bound: int) -> None:
    """Check that a workbook unpacks to no more than `bound` bytes, and that no sheet has too many cells.

    The reader reserves memory for every cell up to the farthest one. The cells of an XLSX file are found in
    its text; other workbooks are opened by another process first, which may run out of memory.

    Raises:
        ClientFitError: it is too large.
    """
    with path.open("rb") as file:
        is_zip = file.read(4) == _ZIP
    if is_zip:
        with ZipFile(path) as archive:
            unpacked = 0
            for part in archive.infolist():
                with archive.open(part) as text:
                    size, rows, columns = _extent(text, bound - unpacked)
                unpacked += size
                check_unpacked(name, path.stat().st_size, unpacked, bound)
                if rows * columns > MOST_CELLS:
                    raise ClientFitError(_too_many_cells(name, f"{rows:,} rows by {columns:,} columns"))
            if "[Content_Types].xml" in archive.namelist() and "xl/workbook.bin" not in archive.namelist():
                return
    _check_by_process(path, name)


def _too_many_cells(name: str, found: str | None) -> Problem:
    return Problem(
        code="source-unsupported",
        message=f"a sheet of more than {MOST_CELLS:,} cells is not read",
        file=name,
        found=found,
        hint="delete stray cells far from the table, or save the sheet as CSV",
    )


_CHECK = """
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
except ImportError:  # Windows
    pass
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
for name in book.sheet_names:
    sheet = book.get_sheet_by_name(name)
    print(sheet.total_height, sheet.total_width)
"""
"""Prints the rows and columns of each sheet, within 2 GiB of memory."""

_SECONDS = 60


def _check_by_process(path: Path, name: str) -> None:
    """Check the cells of each sheet in a process of its own, as a hostile file can end the process."""
    if find_spec("python_calamine") is None:
        return  # said where the workbook is opened
    try:
        run = subprocess.run(  # noqa: S603 - our own program and a file name
            [sys.executable, "-I", "-c", _CHECK, str(path.absolute())],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        problem = Problem(
            code="source-unreadable", message=f"its sheets can't be opened in {_SECONDS} s", file=name
        )
        raise ClientFitError(problem) from None
    if run.returncode < 0 or "MemoryError" in run.stderr or "memory allocation" in run.stderr:
        raise ClientFitError(_too_many_cells(name, "more than fit in 2 GiB of memory"))
    if "PanicException" in run.stderr:
        problem = Problem(
            code="source-unreadable",
            message="the workbook can't be read",
            file=name,
            found=run.stderr.strip().splitlines()[-1],
        )
        raise ClientFitError(problem)
    for line in run.stdout.splitlines():
        rows, columns = map(int, line.split())
        if rows * columns > MOST_CELLS:
            raise ClientFitError(_too_many_cells(name, f"{rows:,} rows by {columns:,} columns"))


def _extent(sheet: IO[bytes], bound: int) -> tuple[int, int, int]:
    """Return the size in bytes, up to just above `bound`, and the farthest row and column of a cell."""
    size = rows = columns = 0
    tail = b""
    while size <= bound and (block := sheet.read(1 << 20)):
        size += len(block)
        for column, row in _REFERENCE.findall(tail + block):
            rows = max(rows, int(row))
            columns = max(columns, _column_number(column))
        tail = block[-30:]
    return size, rows, columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def by_sheet(source: Source) -> list[Source]:
    """Split a workbook into one source for each sheet that holds anything, or take the named sheet.

    Raises:
        ClientFitError: it can't be read, or has no sheet of the given name.
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
    sheets = [
        replace(source, name=f"{source.name}#{name}", sheet=name) for name in names if _holds(book, name)
    ]
    if not sheets:
        raise ClientFitError(_fault(source, "source-empty", "no sheet holds anything"))
    return sheets


def sheet_rows(source: Source) -> list[Row]:
    """The rows of the source's sheet that aren't empty, each with its number and as many cells as the widest.

    A date is ISO 8601, a whole number has no decimals, an empty cell is ''. An error of an XLSX file has
    `ERROR_MARK` before its text.

    Raises:
        ClientFitError: the file can't be read.
    """
    try:
        cells = _opened(source, marked=True).get_sheet_by_name(source.sheet).to_python(skip_empty_area=False)
    except Exception as error:  # calamine's errors share no class of their own
        raise ClientFitError(
            _fault(source, "source-unreadable", "the sheet can't be read", str(error))
        ) from error
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


def _with_marked_errors(path: Path) -> BytesIO | None:
    """Return a copy of an XLSX file in which an error is marked text; None where no sheet has one.

    The library reads an error as an empty cell.
    """
    with path.open("rb") as file:
        if file.read(4) != _ZIP:
            return None
    with ZipFile(path) as archive:
        sheets = {each for each in archive.namelist() if _SHEET_PART.fullmatch(each)}
        if not any(_has_errors(archive, each) for each in sheets):
            return None
        copy = BytesIO()
        with ZipFile(copy, "w", ZIP_DEFLATED, compresslevel=1) as written:
            for part in archive.infolist():
                with archive.open(part) as given, written.open(part.filename, "w") as out:
                    blocks = _marked_errors(given) if part.filename in sheets else _blocks(given)
                    for block in blocks:
                        out.write(block)
    copy.seek(0)
    return copy


def _has_errors(archive: ZipFile, part: str) -> bool:
    with archive.open(part) as sheet:
        return any(block is not plain for plain, block in _compared(sheet))


def _compared(sheet: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Yield the text of a sheet, cut at ends of cells, as it is and with its errors marked."""
    rest = b""
    for block in _blocks(sheet):
        text, end, rest = (rest + block).rpartition(b"</")
        plain = text
        yield plain, _ERROR_CELL.sub(_MARKED, plain) if _ERROR_CELL.search(plain) else plain
        rest = end + rest
    yield rest, rest


def _marked_errors(sheet: IO[bytes]) -> Iterator[bytes]:
    return (block for _, block in _compared(sheet))


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    while block := file.read(1 << 20):
        yield block


_MARKED = rb'\1t="str"\2' + ERROR_MARK.encode()


def _opened(source: Source, *, marked: bool = False) -> Any:  # noqa: ANN401 - an optional library's
    try:
        from python_calamine import CalamineWorkbook  # noqa: PLC0415 - optional
    except ImportError as error:
        problem = _fault(source, "source-unsupported", "workbooks are read with the extra 'excel'")
        hint = "pip install 'clientfit[excel]', or save the sheet as CSV (UTF-8)"
        raise ClientFitError(problem.model_copy(update={"hint": hint})) from error
    try:
        copy = _with_marked_errors(source.path) if marked and source.path is not None else None
        if copy is not None:
            return CalamineWorkbook.from_filelike(copy)
        return CalamineWorkbook.from_path(str(source.path))
    except Exception as error:  # calamine's errors share no class of their own
        raise ClientFitError(
            _fault(source, "source-unreadable", "the workbook can't be read", str(error))
        ) from error


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
