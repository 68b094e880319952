"""Names and notes that would act, from a client's record through the screening into every format."""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from markdown_it import MarkdownIt
from python_calamine import CalamineWorkbook
from wcwidth import wcswidth

from clientfit.model.json_writer import write_json, write_jsonl
from clientfit.reports.arrow import write_arrow, write_parquet
from clientfit.reports.csv_table import write_csv
from clientfit.reports.html.document import write_html
from clientfit.reports.markdown import write_markdown, write_markdown_page
from clientfit.reports.sanitize import sanitize
from clientfit.reports.text_explanation import write_explanation
from clientfit.reports.text_page import write_page
from clientfit.reports.text_table import write_table
from clientfit.reports.workbook import write_workbook
from clientfit.screening import screen
from clientfit.screening_result import Screening

NAMES = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://example.com", "x")',
    "@SUM(A1)|cmd",
    "\x1b[2J\x1b]0;owned\x07",
    "\u202egpj.exe\u202c\u200fevil\u2066",
    "a | b `c` [d](http://example.com) **e**",
    "one\ntwo\r\nthree\tfour",
    "_x0041_\x0b\x0c\ufffe",
    "A" * 10_000,
    "\u7530" * 10_000,
    "e" + "\u0301" * 10_000,
)


def events() -> Iterator[dict[str, Any]]:
    """Each hostile text as a client's id, name, note, job and event; each paid late and was abusive."""
    for name in NAMES:
        known = {"client_id": name, "client_name": name, "text": name, "engagement": name}
        for month in range(1, 9):
            due, paid = f"2025-{month:02}-15", f"2025-{month + 2:02}-15"
            yield known | {
                "kind": "invoice", "event_id": f"{name} {month}", "occurred_at": f"2025-{month:02}-01",
                "due": due, "settled": paid, "amount": 100, "currency": "EUR",
            }  # fmt: skip
        yield known | {
            "kind": "conduct", "occurred_at": "2026-05-01", "confirmed": True, "tags": "abusive"
        }  # fmt: skip


@pytest.fixture(scope="module")
def hostile_book() -> Screening:
    """All of them in one book."""
    return screen(list(events()), as_of=date(2026, 6, 30))


def written(write: Callable[[Screening, Any], None], screening: Screening) -> str:
    """What a report writes as text."""
    stream = io.StringIO()
    write(screening, stream)
    return stream.getvalue()


def packed(write: Callable[[Screening, Any], None], screening: Screening) -> io.BytesIO:
    """What a report writes as bytes."""
    stream = io.BytesIO()
    write(screening, stream)
    stream.seek(0)
    return stream


def names(screening: Screening) -> list[str]:
    """The names as they were read, worst first."""
    return [row.client_name for row in screening.rows()]


def test_the_book_is_full_of_them(hostile_book: Screening) -> None:
    """Every name is a client that is flagged, with a note as evidence."""
    assert len(names(hostile_book)) == len(NAMES)
    for verdict in hostile_book:
        assert {kind.level for kind in verdict.types.values()} & {"flag", "severe"}


@pytest.mark.parametrize("write", [write_table, write_page, write_explanation])
def test_text_stays_within_its_lines(
    hostile_book: Screening, write: Callable[[Screening, Any], None]
) -> None:
    """No line of the table, the page or the explanation has a control code; the first two keep the width."""
    for line in written(write, hostile_book).splitlines():
        assert line.isprintable()
        assert wcswidth(line) <= 80 or write is write_explanation


@pytest.mark.parametrize("write", [write_markdown, write_markdown_page])
def test_markdown_shows_them(hostile_book: Screening, write: Callable[[Screening, Any], None]) -> None:
    """Nothing of them becomes a link, an image, HTML or a column of the table."""
    text = written(write, hostile_book)
    tokens = MarkdownIt("gfm-like").parse(text)
    inner = [child for token in tokens for child in token.children or []]
    assert not {"link_open", "image"} & {child.type for child in inner}
    raw = {each.content for each in (*tokens, *inner) if each.type in ("html_inline", "html_block")}
    assert raw <= {"<!-- -->"}
    rows = [token.type for token in tokens].count("tr_open")
    assert rows == (1 + len(NAMES) if write is write_markdown else 0)
    assert all(line.isprintable() for line in text.splitlines())


def test_csv_calculates_nothing(hostile_book: Screening) -> None:
    """A row each, of cells that are text on one line."""
    table = list(csv.reader(io.StringIO(written(write_csv, hostile_book)), strict=True))
    assert len(table) == 1 + len(NAMES)
    assert {len(row) for row in table} == {len(table[0])}
    for cell in (cell for row in table for cell in row):
        assert cell.isprintable()
        assert not cell.startswith(("=", "+", "-", "@"))


def test_json_keeps_them_whole_in_ascii(hostile_book: Screening) -> None:
    """Both kinds carry every name as it was read, escaped."""
    whole, lines = (written(write, hostile_book) for write in (write_json, write_jsonl))
    assert whole.isascii()
    assert lines.isascii()
    assert "\x1b" not in whole + lines
    told = [client["client_name"] for client in json.loads(whole)["clients"]]
    assert told == [json.loads(line)["client_name"] for line in lines.splitlines()] == names(hostile_book)


def test_workbooks_hold_text(hostile_book: Screening) -> None:
    """Well-formed, with no formula and no link, and the names come back."""
    stream = packed(write_workbook, hostile_book)
    with zipfile.ZipFile(stream) as file:
        for name in file.namelist():
            part = file.read(name)
            ET.fromstring(part)  # noqa: S314 - our own
            assert b"<f>" not in part
            assert b"<hyperlink" not in part
    rows = (
        CalamineWorkbook.from_filelike(io.BytesIO(stream.getvalue())).get_sheet_by_name("Clients").to_python()
    )
    for row, name in zip(rows[1:], names(hostile_book), strict=True):
        assert str(row[1])[:7_999] == sanitize(name)[:7_999]


def test_frames_hold_them_whole(hostile_book: Screening) -> None:
    """Parquet and Arrow are data: every name is as it was read."""
    parquet = pq.read_table(packed(write_parquet, hostile_book))
    arrow = pa.ipc.open_file(packed(write_arrow, hostile_book)).read_all()
    for table in (parquet, arrow):
        assert table.column("client_name").to_pylist() == names(hostile_book)


class Seen(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.acting: list[str] = []
        self.within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what would run."""
        self.within = tag
        self.acting += [name for name, _ in attrs if name.startswith("on")] + [tag] * (tag == "img")

    def handle_data(self, data: str) -> None:
        """Note what runs."""
        if self.within == "script":
            self.scripts.append(data)


def test_html_shows_them(hostile_book: Screening) -> None:
    """No element, handler or script comes of them, and no control code is left."""
    page = written(write_html, hostile_book)
    seen = Seen()
    seen.feed(page)
    assert seen.acting == []
    assert "alert(1)" not in "".join(seen.scripts)
    assert "\x1b" not in page
    assert "\u202e" not in page
