"""Workbooks: every sheet is a source, its rows have the numbers that one sees, its dates are dates."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import detect, read
from clientfit.store import Store

Sheet = Sequence[Sequence[str | float | None] | None]

EVENTS: Sheet = [
    ["client_id", "kind", "occurred_at", "amount", "text"],
    ["kiln", "invoice", 46082, 1250.5, "two\nlines"],
    None,
    ["kiln", "praise", 46083, None, "a, b"],
    ["kiln", "praise", "soon", None, 'say "no"'],
]
"""46082 is 2026-03-01 as spreadsheets count days."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def _xlsx(path: Path, **sheets: Sheet) -> None:
    """Write a workbook by hand; a number above 40,000 is a day, text after `=` an error of a formula."""
    with ZipFile(path, "w") as book:
        book.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types"/>')
        listed = "".join(
            f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1)
        )
        book.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>{listed}</sheets></workbook>',
        )
        book.writestr("_rels/.rels", _related("officeDocument", "xl/workbook.xml"))
        targets = [f"worksheets/s{n}.xml" for n in range(1, len(sheets) + 1)]
        book.writestr("xl/_rels/workbook.xml.rels", _related("worksheet", *targets))
        formats = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
        book.writestr("xl/styles.xml", f'<styleSheet xmlns="{_MAIN}">{formats}</styleSheet>')
        for n, rows in enumerate(sheets.values(), 1):
            told = "".join(
                f'<row r="{at}">{"".join(_cell(cell, at, place) for place, cell in enumerate(row))}</row>'
                for at, row in enumerate(rows, 1)
                if row is not None
            )
            book.writestr(
                f"xl/worksheets/s{n}.xml",
                f'<worksheet xmlns="{_MAIN}"><sheetData>{told}</sheetData></worksheet>',
            )


def _related(kind: str, *targets: str) -> str:
    listed = "".join(
        f'<Relationship Id="r{n}" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
        for n, target in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _cell(cell: str | float | None, number: int, place: int) -> str:
    at = f'r="{chr(65 + place)}{number}"'
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.startswith("="):
        return f'<c {at} t="e"><f>A1</f><v>{cell[1:]}</v></c>'
    if isinstance(cell, str):
        text = cell.replace("&", "&amp;").replace("<", "&lt;")
        return f'<c {at} t="inlineStr"><is><t>{text}</t></is></c>'
    return f'<c {at} s="{int(cell > 40_000)}"><v>{cell}</v></c>'


def _ods(path: Path, rows: Sheet) -> None:
    """Write the text document of a spreadsheet by hand, with the days of `_xlsx` as dates."""
    uri = "urn:oasis:names:tc:opendocument:xmlns"
    told = ""
    for row in rows:
        cells = "".join(
            '<table:table-cell office:value-type="date" office:date-value="2026-03-01"/>'
            if isinstance(cell, float | int)
            else f'<table:table-cell office:value-type="string"><text:p>{cell or ""}</text:p>'
            "</table:table-cell>"
            for cell in row or [None]
        )
        told += f"<table:table-row>{cells}</table:table-row>"
    names = " ".join(f'xmlns:{name}="{uri}:{name}:1.0"' for name in ("office", "table", "text", "manifest"))
    with ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("META-INF/manifest.xml", f"<manifest:manifest {names}/>")
        book.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Log">{told}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )


def test_a_sheet_is_read_with_the_numbers_of_its_rows(reading: Callable[..., Any], here: Path) -> None:
    """Days are days, an empty row is no row, line ends inside cells shift nothing."""
    _xlsx(here / "book.xlsx", Log=EVENTS)
    found = reading("book.xlsx")
    assert found.events("event_id", "day", "amount", "text", "file", "line") == [
        (
            "book.xlsx#Log:2",
            *found.store.row("SELECT DATE '2026-03-01', 1250.5"),
            "two\nlines",
            "book.xlsx#Log",
            2,
        ),
        ("book.xlsx#Log:4", *found.store.row("SELECT DATE '2026-03-02', NULL"), "a, b", "book.xlsx#Log", 4),
    ]
    assert found.rejects("line", "code", "raw") == [(5, "row-bad-date", 'kiln,praise,soon,,"say ""no"""')]
    assert (found.input.rows, found.input.used, found.input.rejected) == (3, 2, 1)


def test_an_open_document_is_read_alike(reading: Callable[..., Any], here: Path) -> None:
    """What LibreOffice writes has rows, days and text too."""
    _ods(here / "book.ods", [["client_id", "kind", "occurred_at"], None, ["kiln", "praise", 46082]])
    assert reading("book.ods").events("CAST(day AS VARCHAR)", "file", "line") == [
        ("2026-03-01", "book.ods#Log", 3)
    ]


def test_every_sheet_is_a_source(reading: Callable[..., Any], here: Path) -> None:
    """The account tells them apart; an empty sheet is none, one of nobody's header is told."""
    clients: Sheet = [["client_id", "terms_days"], ["kiln", 14]]
    _xlsx(here / "book.xlsx", Log=EVENTS, Clients=clients, Empty=[], Notes=[["my", "notes"], ["a", "b"]])
    found = reading("book.xlsx")
    assert sorted((each.file, each.profile, each.rows) for each in found.intake.inputs) == [
        ("book.xlsx#Clients", "clients-table", 1),
        ("book.xlsx#Log", "event-table", 3),
    ]
    assert [(each.code, each.file) for each in found.intake.problems if each.code == "header-unknown"] == [
        ("header-unknown", "book.xlsx#Notes")
    ]
    assert found.clients("terms_days") == [(14,)]


def test_one_sheet_can_be_chosen(reading: Callable[..., Any], here: Path) -> None:
    """`file#sheet` reads that sheet alone, once."""
    _xlsx(here / "book.xlsx", Log=EVENTS, Older=EVENTS)
    assert [each.file for each in reading("book.xlsx#Older", "book.xlsx#Older").intake.inputs] == [
        "book.xlsx#Older"
    ]


def test_a_header_may_stand_below_a_title(here: Path) -> None:
    """Whose header it is is told of a sheet as of a file, with the row it stands on."""
    _xlsx(here / "book.xlsx", Log=[["# a title"], *EVENTS])
    assert (detect("book.xlsx").header[0], detect("book.xlsx").line) == ("client_id", 2)


@pytest.mark.parametrize(
    ("source", "code", "found"),
    [
        ("book.xlsx#None", "source-missing", "None"),
        ("plain.csv#Log", "source-missing", None),
        ("broken.xlsx", "source-unreadable", None),
        ("empty.xlsx", "source-empty", None),
    ],
)
def test_what_cannot_be_read_is_told(here: Path, source: str, code: str, found: str | None) -> None:
    """A missing sheet, no workbook at all, a damaged one, one without a cell."""
    _xlsx(here / "book.xlsx", Log=EVENTS)
    _xlsx(here / "empty.xlsx", Log=[])
    (here / "plain.csv").write_text("client_id,kind,occurred_at\n")
    (here / "broken.xlsx").write_bytes(b"\xd0\xcf\x11\xe0 and no more")
    with pytest.raises(ClientFitError) as raised:
        read(Store(threads=1), [source])
    (problem,) = raised.value.problems
    assert (problem.code, problem.file) == (code, source)
    assert found is None or problem.found == found


def test_a_reader_that_panics_is_a_problem_of_the_file(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What aborts the reader is no `Exception`: the file is refused by name, and Ctrl-C ends the work."""

    class PanicException(BaseException):
        pass

    for raised, expected in ((PanicException, ClientFitError), (KeyboardInterrupt, KeyboardInterrupt)):

        def fail(_: str, kind: type[BaseException] = raised) -> None:
            raise kind("index out of bounds")

        _xlsx(here / "book.xlsx", Log=EVENTS)
        monkeypatch.setattr("python_calamine.CalamineWorkbook", SimpleNamespace(from_filelike=fail))
        with pytest.raises(expected, match="index out of bounds"):
            read(Store(threads=1), ["book.xlsx"])


def test_without_the_extra_it_is_named(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    _xlsx(here / "book.xlsx", Log=EVENTS)
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(ClientFitError, match=r"clientfit\[excel\]"):
        read(Store(threads=1), ["book.xlsx"])


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!"])
def test_an_error_in_a_cell_rejects_its_row(reading: Callable[..., Any], here: Path, error: str) -> None:
    """It is no blank, in a column of money as in one of names; the rejects file has it as the sheet does."""
    rows: Sheet = [["kiln", "invoice", 46082, f"={error}"], [f"={error}", "invoice", 46082, 5]]
    _xlsx(here / "book.xlsx", Log=[EVENTS[0], *rows, *EVENTS[1:2]])
    found = reading("book.xlsx")
    assert found.rejects("line", "code", "found") == [
        (2, "row-error-cell", error),
        (3, "row-error-cell", error),
    ]
    assert found.rejects("raw")[0] == (f"kiln,invoice,2026-03-01,{error},",)
    assert found.events("line") == [(4,)]


def test_a_word_for_nothing_is_no_error(reading: Callable[..., Any], here: Path) -> None:
    """What a person typed, #N/A too, is blank; an error in a column that isn't read does no harm."""
    rows: Sheet = [["kiln", "invoice", 46082, "#N/A", "=#REF!"], ["kiln", "invoice", 46083, "N/A"]]
    _xlsx(here / "book.xlsx", Log=[[*(EVENTS[0] or [])[:4], "my own"], *rows])
    found = reading("book.xlsx")
    assert (found.rejects("line"), found.events("line", "amount")) == ([], [(2, None), (3, None)])


def test_an_error_in_an_export_rejects_its_row(reading: Callable[..., Any], here: Path) -> None:
    """A profile's columns are read alike."""
    header = [
        "invoice_number",
        "client_or_company_name",
        "status",
        "total_amount",
        "issued_date",
        "paid_date",
    ]
    rows: Sheet = [["1", "Kiln", "sent", 5, "=#VALUE!", None], ["2", "Kiln", "sent", 5, 46082, None]]
    _xlsx(here / "book.xlsx", Log=[header, *rows])
    found = reading("book.xlsx")
    assert [code for (code,) in found.rejects("code")] == ["row-error-cell"]


def test_a_far_cell_of_an_open_document_is_a_problem(here: Path) -> None:
    """The sheet is measured by a process of its own, which may come to its end."""
    _ods(here / "book.ods", EVENTS)
    with ZipFile(here / "book.ods") as book:
        parts = {name: book.read(name) for name in book.namelist()}
    far = b'<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>'
    far += b'<table:table-row><table:table-cell table:number-columns-repeated="16000"/>'
    far += b'<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    far += b"</table:table-row>"
    with ZipFile(here / "far.ods", "w") as book:
        for name, content in parts.items():
            book.writestr(name, content.replace(b"</table:table>", far + b"</table:table>"))
    store = Store(threads=1)
    intake = read(store, [here / "far.ods", here / "book.ods"])
    assert intake.unread == (str(here / "far.ods"),)
    assert intake.problems[0].code in {"source-unsupported", "source-unreadable"}
    store.close()


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        pytest.param("xl/sharedStrings.xml", "", '<sst uniqueCount="4294967295"/>', id="texts announced"),
        pytest.param("xl/worksheets/s1.xml", 'r="A2"', 'r="xfd1048576"', id="small letters"),
        pytest.param(
            "xl/worksheets/s1.xml", '<row r="2"><c r="A2"', '<row r="99999999"><c', id="a row of its own"
        ),
    ],
)
def test_what_a_workbook_announces_ends_no_process(here: Path, part: str, old: str, new: str) -> None:
    """The reader reserves memory for it and aborts, in a process of its own; the next file is read."""
    _xlsx(here / "book.xlsx", Log=EVENTS)
    with ZipFile(here / "book.xlsx") as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    with ZipFile(here / "bad.xlsx", "w") as book:
        for name, text in {part: "", **parts}.items():
            book.writestr(name, (text.replace(old, new, 1) if text else new) if name == part else text)
    store = Store(threads=1)
    intake = read(store, [here / "bad.xlsx", here / "book.xlsx"])
    assert intake.unread == (str(here / "bad.xlsx"),)
    assert intake.problems[0].code == "source-unsupported"
    assert [each.file for each in intake.inputs] == [f"{here / 'book.xlsx'}#Log"]
    store.close()


def test_a_workbook_of_too_many_sheets_is_refused(here: Path, reading: Callable[..., Any]) -> None:
    """Each sheet is a source of its own and takes its time; one of them can be named."""
    _xlsx(here / "book.xlsx", **{f"S{number}": EVENTS for number in range(501)})
    with pytest.raises(ClientFitError, match=r"book\.xlsx: more than 500 sheets — 501 — name one of them"):
        read(Store(threads=1), [here / "book.xlsx"])
    assert reading("book.xlsx#S500").events("client_id") == [("kiln",), ("kiln",)]


def test_a_workbook_is_recognised_by_its_content(here: Path, reading: Callable[..., Any]) -> None:
    """An XLSX file whose name ends as that of another kind of workbook, or of none, is read alike."""
    for name in ("book.xlsb", "book.xls", "book.ods", "book.csv"):
        _xlsx(here / name, Log=EVENTS)
        assert reading(name).events("line") == [(2,), (4,)]
