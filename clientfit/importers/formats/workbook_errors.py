"""Errors of formulas in workbooks, such as #REF!, which the reader of workbooks gives as empty cells.

In the zipped formats a copy of the workbook is made in which an error is text that begins with `ERROR_MARK`.
An XLS file has no parts that could be replaced, so its errors are listed with their places.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO, StringIO
from pathlib import Path
from typing import IO, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from clientfit.importers.formats.raw_table import ERROR_MARK

_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0"
_MARK = ERROR_MARK.encode()
_BLOCK = 1 << 20

Marked: TypeAlias = Iterator[tuple[bytes, bytes]]
"""The text of a part, block by block: as it is, and with its errors marked (the same object without any)."""


def with_marked_errors(path: Path) -> BytesIO | None:
    """Return a copy of an XLSX, XLSB or ODS file in which errors are marked text; None without errors."""
    if _start(path) != _ZIP:
        return None
    with ZipFile(path) as archive:
        markers = {name: marker for name in archive.namelist() if (marker := _marker(name)) is not None}
        if not any(_has_errors(archive, name, marker) for name, marker in markers.items()):
            return None
        copy = BytesIO()
        with ZipFile(copy, "w", ZIP_DEFLATED, compresslevel=1) as written:
            for part in archive.infolist():
                marker = markers.get(part.filename)
                with archive.open(part) as given, written.open(part.filename, "w") as out:
                    for block in _blocks(given) if marker is None else (new for _, new in marker(given)):
                        out.write(block)
    copy.seek(0)
    return copy


def listed_errors(path: Path, sheet: str) -> Mapping[tuple[int, int], str]:
    """Return the text of each error of a sheet of an XLS file by row and column, from 0; none of others.

    Raises:
        Exception: of several kinds that xlrd, which finds them, can't read.
    """
    if _start(path) != _OLD:
        return {}
    import xlrd  # noqa: PLC0415 - optional

    with xlrd.open_workbook(path, logfile=StringIO(), on_demand=True, ragged_rows=True) as book:
        cells = book.sheet_by_name(sheet)
        return {
            (row, column): xlrd.error_text_from_code.get(cells.cell_value(row, column), "#ERROR!")
            for row in range(cells.nrows)
            for column, kind in enumerate(cells.row_types(row))
            if kind == xlrd.XL_CELL_ERROR
        }


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)


def _marker(part: str) -> Callable[[IO[bytes]], Marked] | None:
    """Return what marks the errors of a part of a workbook; None where the part holds no cells."""
    name = part.lower().removeprefix("/")
    if name == "content.xml":
        return _open_document
    if name.rpartition("/")[0] != "xl/worksheets":
        return None
    return _binary_sheet if name.endswith(".bin") else _sheet


def _has_errors(archive: ZipFile, part: str, marker: Callable[[IO[bytes]], Marked]) -> bool:
    with archive.open(part) as text:
        return any(new is not plain for plain, new in marker(text))


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


_ERROR_CELL = re.compile(
    rb"""(<(?:\w+:)?c\b[^>]*?\s)t\s*=\s*["']e["']([^>]*>\s*(?:<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</[^>]*>)\s*)?"""
    rb"""<(?:\w+:)?v>)"""
)
"""A cell of an error in a sheet of XLSX up to the error's text: without its type, and what follows that."""


def _sheet(sheet: IO[bytes]) -> Marked:
    return _substituted(sheet, b"</", _ERROR_CELL, lambda cell: b'%bt="str"%b%b' % (*cell.groups(), _MARK))


_ATTRIBUTES = rb"""(?:[^>"']|"[^"]*"|'[^']*')*"""
_DOCUMENT_CELL = re.compile(
    rb"<table:table-cell(\s%b)(?<!/)>(\s*(?:<office:annotation\b.*?</office:annotation>\s*)?"
    rb"<text:p(?:\s%b)?(?<!/)>)(#[A-Z0-9/]+[!?]|#N/A|Err:[0-9]+)(?=<)" % (_ATTRIBUTES, _ATTRIBUTES),
    re.DOTALL,
)
"""A cell of OpenDocument whose text is that of an error: its attributes, what follows them, and the text."""

_VALUE = re.compile(rb"""\s[\w.-]+:[\w-]*value(?:-type)?\s*=\s*(?:"[^"]*"|'[^']*')""")


def _open_document(content: IO[bytes]) -> Marked:
    return _substituted(content, b"<table:table-cell", _DOCUMENT_CELL, _document_cell)


def _document_cell(cell: re.Match[bytes]) -> bytes:
    """Return the cell with its text marked; as it is where a person typed the text and no formula failed."""
    attributes, before, error = cell.groups()
    if b"table:formula" not in attributes and b'value-type="error"' not in attributes:
        return cell[0]
    kept = _VALUE.sub(b"", attributes)
    return b'<table:table-cell%b office:value-type="string">%b%b%b' % (kept, before, _MARK, error)


def _substituted(
    file: IO[bytes], start: bytes, cell: re.Pattern[bytes], marked: Callable[[re.Match[bytes]], bytes]
) -> Marked:
    """Replace the cells of a text that is cut before the last `start` of each block."""
    rest = b""
    for block in _blocks(file):
        text, found, tail = (rest + block).rpartition(start)
        rest = found + tail
        yield _replaced(text, cell, marked)
    yield _replaced(rest, cell, marked)


def _replaced(
    text: bytes, cell: re.Pattern[bytes], marked: Callable[[re.Match[bytes]], bytes]
) -> tuple[bytes, bytes]:
    new = cell.sub(marked, text)
    return text, text if new == text else new


_STRING_CELL = 6
_ERROR_CELLS = {3, 11}
"""The records of a sheet of XLSB for an error, typed in or of a formula: BrtCellError and BrtFmlaError."""

_PLACE = 8
"""Bytes in which a record of a cell has its column and style."""

_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}


def _binary_sheet(sheet: IO[bytes]) -> Marked:
    rest = b""
    for block in _blocks(sheet):
        text, at, parts = rest + block, 0, []
        while (record := _record(text, at)) is not None:
            kind, body, end = record
            error = kind in _ERROR_CELLS and len(body) > _PLACE
            parts.append(_text_record(body) if error else text[at:end])
            at = end
        new = b"".join(parts)
        rest = text[at:]
        yield text[:at], text[:at] if new == text[:at] else new
    yield rest, rest


def _record(text: bytes, at: int) -> tuple[int, bytes, int] | None:
    """Return a record's type, its body and its end; None where the text ends within it.

    Type and length are given seven bits to a byte, of which the eighth bit is set but for the last.
    """
    numbers = []
    for most in (2, 4):
        number = shift = 0
        for _ in range(most):
            if at >= len(text):
                return None
            number |= (text[at] & 0x7F) << shift
            shift += 7
            at += 1
            if text[at - 1] < 0x80:  # noqa: PLR2004 - the eighth bit
                break
        numbers.append(number)
    kind, length = numbers
    return (kind, text[at : at + length], at + length) if at + length <= len(text) else None


def _text_record(body: bytes) -> bytes:
    """Return a record of text, the error's, in the place of a record of an error."""
    error = ERROR_MARK + _ERRORS.get(body[_PLACE], "#ERROR!")
    text = len(error).to_bytes(4, "little") + error.encode("utf-16-le")
    return bytes((_STRING_CELL, _PLACE + len(text))) + body[:_PLACE] + text
