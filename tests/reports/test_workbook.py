"""XLSX: read back as a spreadsheet would."""

import errno
import gc
import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from xlsxwriter.exceptions import FileCreateError

from clientfit.model.results import Results, Selection
from clientfit.reports import workbook
from clientfit.reports.sanitize import sanitize
from clientfit.reports.workbook import write_workbook
from tests.reports.conftest import Loaded

SHEETS = ["Clients", "Evidence", "Read"]


def packed(screened: Results) -> bytes:
    """The workbook of a screening."""
    stream = io.BytesIO()
    write_workbook(screened, stream)
    return stream.getvalue()


def sheets(data: bytes) -> dict[str, list[list[object]]]:
    """The rows of each sheet."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: [[*row] for row in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names}


def test_there_is_a_line_for_each_client(screened: Loaded) -> None:
    """Worst first, with a level column for each type, and days as days."""
    found = sheets(packed(screened))
    assert list(found) == SHEETS
    head, *lines = found["Clients"]
    assert [line[head.index("Client")] for line in lines] == [
        verdict.client_name for verdict in screened.verdicts
    ]
    for line, verdict in zip(lines, screened.verdicts, strict=True):
        assert line[head.index("Recommendation")] == verdict.recommendation.replace("_", " ")
        for kind in verdict.types.values():
            assert line[head.index(kind.title)] == kind.level.replace("_", " ")
        assert line[head.index("Last record")] == (verdict.history.last or "")


def test_the_evidence_has_a_sheet(screened: Loaded) -> None:
    """Each event of each raised signal, with its note and its place."""
    head, *lines = sheets(packed(screened))["Evidence"]
    told = [(line[head.index("Record")], line[head.index("Line")]) for line in lines]
    cited = [
        (event.event_id, event.line)
        for verdict in screened.verdicts
        for kind in verdict.types.values()
        for signal in kind.signals
        for event in signal.evidence.events
    ]
    assert told == cited
    assert cited


def test_what_was_read_has_a_sheet(screened: Loaded) -> None:
    """The account of each source, and every problem."""
    lines = sheets(packed(screened))["Read"]
    assert [line[0] for line in lines[1:3]] == [source.file for source in screened.head.inputs]
    told = {cell for line in lines for cell in line}
    assert {problem.code for problem in screened.head.problems} <= told


def test_headers_stay_and_levels_are_coloured(screened: Loaded) -> None:
    """The first row is frozen, every column filters, and each raised level has a colour of its own."""
    with zipfile.ZipFile(io.BytesIO(packed(screened))) as file:
        sheet = ET.fromstring(file.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - our own
    spaces = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    pane = sheet.find(".//x:pane", spaces)
    assert pane is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert sheet.find("x:autoFilter", spaces) is not None
    rules = [rule.findtext("x:formula", namespaces=spaces) for rule in sheet.iterfind(".//x:cfRule", spaces)]
    assert rules == ['"severe"', '"flag"', '"watch"']


def test_the_same_screening_gives_the_same_bytes(screened: Loaded) -> None:
    """There is no clock in it."""
    assert packed(screened) == packed(screened)


def test_hostile_text_is_no_formula_and_no_link(attacked: Loaded, hostile: str) -> None:
    """Text stays a text cell, without control codes, and is cut where a cell couldn't hold it."""
    data = packed(attacked)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        for name in file.namelist():
            text = file.read(name)
            ET.fromstring(text)  # noqa: S314 - our own; it is well-formed
            assert b"<f>" not in text
            assert b"<hyperlink" not in text
    shown = sheets(data)["Clients"][1][0]
    told = sanitize(hostile)
    assert shown == (told if len(told) <= workbook.LONGEST else told[: workbook.LONGEST - 1] + "…")


@pytest.mark.parametrize("text", ["_x0041_ Ltd", "a\x0bb", "\ufffe\uffff", "\U0001f4a3", " lead and trail "])
def test_odd_names_come_back(screened: Loaded, text: str) -> None:
    """What looks like an escape is none, and what XML forbids is marked."""
    worst = screened.verdicts[0].model_copy(update={"client_name": text})
    lines = sheets(packed(Loaded(screened.head, screened.summary, (worst,))))["Clients"]
    assert lines[1][1] == sanitize(text)


def test_a_full_sheet_is_said(screened: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are more lines than a sheet holds, the rest is left out and that is told."""
    monkeypatch.setattr(workbook, "MOST", 2)
    found = sheets(packed(screened))
    assert len(found["Clients"]) == 3
    assert len(found["Evidence"]) == 3
    assert any("sheets are full" in str(cell) for line in found["Read"] for cell in line)


def test_what_is_left_out_is_said(screened: Loaded) -> None:
    """Of a selection it is told how many of the book it shows."""
    lines = sheets(packed(Selection(screened, top=1)))["Read"]
    assert any("Shown: 1 of 5" in str(cell) for line in lines for cell in line)


class Full(io.BytesIO):
    """A place without room."""

    def write(self, _: object) -> int:
        """Refuse."""
        raise OSError(errno.ENOSPC, "No space left on device")


def test_no_room_is_an_error_of_the_system(screened: Loaded) -> None:
    """What the command tells of every file, it can tell of this one."""
    with pytest.raises(OSError, match="No space left"):
        write_workbook(screened, Full())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # XlsxWriter's, left open
def test_no_room_for_the_parts_is_one_too(screened: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    """XlsxWriter's own error of the file is told as the system's."""

    def fail(_: object) -> None:
        raise FileCreateError(OSError(errno.ENOSPC, "No space left on device"))

    monkeypatch.setattr(xlsxwriter.Workbook, "close", fail)
    with pytest.raises(OSError, match="No space left"):
        packed(screened)
    gc.collect()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # XlsxWriter's, left open
def test_nothing_is_left_in_the_temporary_folder(
    screened: Loaded, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The rows wait in files that go with the folder they are in, also when the writing fails."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    packed(screened)
    monkeypatch.setattr(workbook, "_evidence", None)
    with pytest.raises(TypeError):
        packed(screened)
    gc.collect()
    assert list(tmp_path.iterdir()) == []
