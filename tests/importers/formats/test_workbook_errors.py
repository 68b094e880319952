"""Errors of formulas in XLS, XLSB and OpenDocument: the row is rejected, as that of an XLSX file is."""

import struct
import sys
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import xlrd
import xlwt

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.importers.formats import workbook_errors
from clientfit.store import Store

HEADER = ("client_id", "kind", "occurred_at", "amount", "text")
ROWS = (
    ("kiln", "invoice", "2026-03-01", "=#DIV/0!", "first"),
    ("=#REF!", "praise", "2026-03-02", "", ""),
    ("kiln", "praise", "2026-03-03", "", "good"),
    ("kiln", "invoice", "2026-03-04", "=#N/A", ""),
    ("kiln", "invoice", "2026-03-05", "=#NAME?", ""),
    ("kiln", "invoice", "2026-03-06", "=#VALUE!", ""),
    ("kiln", "invoice", "2026-03-07", "=#NUM!", ""),
    ("kiln", "invoice", "2026-03-08", "=#NULL!", ""),
    ("kiln", "invoice", "2026-03-09", "#N/A", "typed"),
)
"""Text after `=` is an error."""

CODES = {text: code for code, text in workbook_errors._ERRORS.items()}  # noqa: SLF001 - of the file format


def write_xls(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Write the rows by another library, into the second sheet."""
    book = xlwt.Workbook()
    book.add_sheet("Notes").write(0, 0, "nothing")
    sheet = book.add_sheet("Log")
    for at, row in enumerate(rows):
        for place, cell in enumerate(row):
            if cell.startswith("="):
                sheet.row(at).set_cell_error(place, CODES[cell[1:]])
            elif cell:
                sheet.write(at, place, cell)
    book.save(str(path))


def record(kind: int, body: bytes = b"") -> bytes:
    """Write one record of a binary workbook: its type and length seven bits to a byte."""
    return seven_bits(kind) + seven_bits(len(body)) + body


def seven_bits(number: int) -> bytes:
    """Write a number seven bits to a byte; all but the last have the eighth bit."""
    high, low = number >> 7, number & 0x7F
    return bytes((low | 0x80,)) + seven_bits(high) if high else bytes((low,))


def wide(text: str) -> bytes:
    """Write text as binary workbooks do."""
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def binary_cell(place: int, cell: str, *, formula: bool) -> bytes:
    """Write a cell: text, or an error, typed or of a formula."""
    start = struct.pack("<II", place, 0)
    if not cell.startswith("="):
        return record(6, start + wide(cell))
    error = start + bytes((CODES[cell[1:]],))
    return record(11, error + struct.pack("<HII", 0, 0, 0)) if formula else record(3, error)


def write_xlsb(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Write the rows by hand; errors of odd rows are of formulas."""
    sheet = record(0x81) + record(0x94, struct.pack("<4I", 0, len(rows) - 1, 0, 4)) + record(0x91)
    for at, row in enumerate(rows):
        sheet += record(0, struct.pack("<I", at) + bytes(21))
        for place, cell in enumerate(row):
            sheet += binary_cell(place, cell, formula=bool(at % 2)) if cell else b""
    sheet += record(0x92) + record(0x82)
    listed = record(0x9C, struct.pack("<II", 0, 1) + wide("r1") + wide("Log"))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    package = "http://schemas.openxmlformats.org/package/2006"
    with ZipFile(path, "w") as book:
        book.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types"/>')
        book.writestr(
            "xl/workbook.bin",
            record(0x83) + record(0x8F) + listed + record(0x90) + record(0x9D) + record(0x84),
        )
        book.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{kind}" Target="worksheets/sheet1.bin"/></Relationships>',
        )
        book.writestr("xl/worksheets/sheet1.bin", sheet)


def document_cell(cell: str) -> str:
    """Write a cell as LibreOffice does; one of an error keeps its text apart from its value."""
    if not cell:
        return "<table:table-cell/>"
    if not cell.startswith("="):
        return f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
    return (
        '<table:table-cell table:formula="of:=IF(A1&gt;0;&quot;>&quot;;1/0)" office:value-type="string" '
        f'office:string-value="" calcext:value-type="error"><text:p>{cell[1:]}</text:p></table:table-cell>'
    )


def write_ods(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Write the document by hand."""
    uri = "urn:oasis:names:tc:opendocument:xmlns"
    names = " ".join(
        f'xmlns:{name}="{uri}:{name}:1.0"' for name in ("office", "table", "text", "manifest", "calcext")
    )
    lines = "".join(f"<table:table-row>{''.join(map(document_cell, row))}</table:table-row>" for row in rows)
    with ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("META-INF/manifest.xml", f"<manifest:manifest {names}/>")
        book.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Log">{lines}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )


WRITERS = {"xls": write_xls, "xlsb": write_xlsb, "ods": write_ods}


@pytest.mark.parametrize("ending", WRITERS)
def test_an_error_in_a_cell_rejects_its_row(reading: Callable[..., Any], here: Path, ending: str) -> None:
    """Each error is told with its row; what a person typed, #N/A too, is read as before."""
    name = f"book.{ending}"
    WRITERS[ending](here / name, [HEADER, *ROWS])
    found = reading(f"{name}#Log")
    assert found.rejects("line", "code", "found") == [
        (at, "row-error-cell", error)
        for at, error in (
            (2, "#DIV/0!"),
            (3, "#REF!"),
            (5, "#N/A"),
            (6, "#NAME?"),
            (7, "#VALUE!"),
            (8, "#NUM!"),
            (9, "#NULL!"),
        )
    ]
    assert found.events("line", "amount", "text") == [(4, None, "good"), (10, None, "typed")]
    assert found.rejects("raw")[0] == ("kiln,invoice,2026-03-01,#DIV/0!,first",)


@pytest.mark.parametrize("ending", WRITERS)
def test_without_errors_a_workbook_is_read_as_it_is(here: Path, ending: str) -> None:
    """No copy is made, and no error is listed."""
    path = here / f"book.{ending}"
    WRITERS[ending](path, [HEADER, ROWS[2]])
    assert workbook_errors.with_marked_errors(path) is None
    assert workbook_errors.listed_errors(path, "Log") == {}


@pytest.mark.parametrize("ending", ["xlsb", "ods"])
def test_errors_are_found_wherever_a_block_ends(
    here: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """A part is read in blocks; a cell that spans two is marked, and all else stays as it was."""
    path = here / f"book.{ending}"
    WRITERS[ending](path, [HEADER, *ROWS])
    contents = []
    for size in (1 << 20, 97, 7):
        monkeypatch.setattr(workbook_errors, "_BLOCK", size)
        copy = workbook_errors.with_marked_errors(path)
        assert copy is not None
        with ZipFile(copy) as book:
            contents.append({name: book.read(name) for name in book.namelist()})
    assert contents[0] == contents[1] == contents[2]


def test_a_damaged_binary_sheet_is_kept_up_to_its_last_byte() -> None:
    """A record that the sheet ends within is passed on as it stands."""
    text = record(0x91) + binary_cell(3, "=#REF!", formula=True)
    for end in range(len(text)):
        blocks = workbook_errors._binary_sheet(BytesIO(text[:end]))  # noqa: SLF001 - of no whole file
        assert b"".join(new for _, new in blocks) == text[:end]


def test_an_open_document_keeps_what_no_formula_made(reading: Callable[..., Any], here: Path) -> None:
    """An error that other programs give as a number with the text of an error is one as well."""
    write_ods(here / "book.ods", [HEADER, ROWS[2], ROWS[8]])
    with ZipFile(here / "book.ods") as book:
        parts = {name: book.read(name) for name in book.namelist()}
    number = (
        b'<table:table-cell office:value-type="float" table:formula="x" office:value="0"><text:p>Err:502<'
    )
    typed = b'<table:table-cell office:value-type="string"><text:p>#N/A<'
    with ZipFile(here / "book.ods", "w") as book:
        for name, content in parts.items():
            book.writestr(name, content.replace(typed, number))
    found = reading("book.ods")
    assert found.rejects("line", "code", "found") == [(3, "row-error-cell", "Err:502")]


def test_a_workbook_whose_errors_cannot_be_found_is_not_read(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where an XLS file's errors can't be told from blanks, none of its rows is used."""

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("the file has a fault")

    write_xls(here / "book.xls", [HEADER, ROWS[2]])
    monkeypatch.setattr(xlrd, "open_workbook", fail)
    with pytest.raises(ClientFitError, match="the sheet can't be read — the file has a fault") as raised:
        read(Store(threads=1), ["book.xls#Log"])
    assert raised.value.code == "source-unreadable"


def test_without_the_extra_an_old_workbook_is_not_read(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names what to install, as errors would pass for blanks."""
    write_xls(here / "book.xls", [HEADER, *ROWS])
    monkeypatch.setitem(sys.modules, "xlrd", None)
    with pytest.raises(ClientFitError, match=r"clientfit\[excel\]"):
        read(Store(threads=1), ["book.xls#Log"])
