"""CSV and its kin: encodings, dialects, physical lines, and rows that can't be read."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError

DATA = Path(__file__).parent / "delimited"
HEADER = "client_id,kind,occurred_at,amount,text\n"
ROW = "kiln,invoice,2026-01-31,12.50,Größe\n"


def test_an_awkward_file_reads_as_its_golden_file_says(
    reading: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Comments, blank lines, quoted newlines and every kind of bad row: each on its physical line."""
    monkeypatch.chdir(DATA)
    read = reading("awkward.csv")
    columns = (
        "line",
        "event_id",
        "kind",
        "CAST(occurred_at AS VARCHAR)",
        "CAST(amount AS VARCHAR)",
        "currency",
        "CAST(settled AS VARCHAR)",
        "outcome",
        "text",
        "tags",
    )
    found = {
        "account": read.input.model_dump(exclude={"sha256"}),
        "events": [list(row) for row in read.events(*columns)],
        "rejects": [list(row) for row in read.rejects("line", "code", "message", "found", "raw")],
    }
    assert found == json.loads((DATA / "awkward.json").read_text(encoding="utf-8"))


def test_the_account_adds_up(reading: Callable[..., Any]) -> None:
    """Its rows are used, duplicates, skipped or rejected, whatever the file is like."""
    account = reading(DATA / "awkward.csv").input
    parts = account.used + account.duplicates + sum(account.skipped.values()) + account.rejected
    assert account.rows == parts


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", []),
        ("utf-16-le", []),
        ("utf-16-be", []),
        ("cp1252", ["source-encoding"]),
    ],
)
def test_encodings_are_found(here: Path, reading: Callable[..., Any], encoding: str, told: list[str]) -> None:
    """UTF-8 and UTF-16 with or without a mark are read as they are; other bytes as Windows-1252, and told."""
    (here / "a.csv").write_bytes((HEADER + ROW).encode(encoding))
    read = reading("a.csv")
    assert read.events("text", "line") == [("Größe", 2)]
    assert [problem.code for problem in read.intake.problems] == told


def test_bytes_that_windows_does_not_know_are_latin_1(here: Path, reading: Callable[..., Any]) -> None:
    """A byte without meaning in Windows-1252 doesn't stop the reading."""
    (here / "a.csv").write_bytes(HEADER.encode() + b"kiln,praise,2026-01-31,,\x81 \xe9\n")
    assert reading("a.csv").events("text") == [("\x81 é",)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends_are_found(
    here: Path, reading: Callable[..., Any], delimiter: str, newline: str
) -> None:
    """The same rows in every dialect give the same events on the same lines."""
    rows = [
        'kiln,praise,2026-01-31,,"one"',
        'lumen,praise,2026-02-28,,"two, three"',
        "lumen,praise,2026-03-01,,",
    ]
    text = (HEADER + "\n".join(rows)).replace(",", delimiter).replace("\n", newline)
    (here / "a.csv").write_bytes(text.encode())
    assert reading("a.csv").events("client_id", "text", "line") == [
        ("kiln", "one", 2),
        ("lumen", f"two{delimiter} three", 3),
        ("lumen", None, 4),
    ]


def test_line_ends_may_be_mixed(here: Path, reading: Callable[..., Any]) -> None:
    """Files pasted together from several systems keep their lines."""
    (here / "a.csv").write_bytes(
        HEADER.encode()
        + b"a,praise,2026-01-31,,\r\nb,praise,2026-01-31,,\nc,praise,2026-01-31,,\rd,praise,2026-01-31,,"
    )
    assert reading("a.csv").events("client_id", "line") == [("a", 2), ("b", 3), ("c", 4), ("d", 5)]


def test_gzip_is_unpacked(here: Path, reading: Callable[..., Any]) -> None:
    """A packed file reads as what is in it, under its own name."""
    (here / "a.csv.gz").write_bytes(gzip.compress((HEADER + ROW).encode()))
    read = reading("a.csv.gz")
    assert read.events("event_id", "file") == [("a.csv.gz:2", "a.csv.gz")]


def test_broken_gzip_is_unreadable(here: Path, reading: Callable[..., Any]) -> None:
    """A packed file that ends too early is told, not read by half."""
    (here / "a.csv.gz").write_bytes(gzip.compress((HEADER + ROW * 100).encode())[:-20])
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv.gz")
    assert raised.value.code == "source-unreadable"


def test_a_cell_in_quotes_may_hold_what_it_likes(here: Path, reading: Callable[..., Any]) -> None:
    """Delimiters, doubled quotes and lines inside quotes are text; the next record's line is right."""
    (here / "a.csv").write_text(HEADER + 'a,praise,2026-01-31,,"x\n\n,""y"""\nb,praise,2026-01-31,,z\n')
    assert reading("a.csv").events("client_id", "text", "line") == [("a", 'x\n\n,"y"', 2), ("b", "z", 5)]


def test_stray_quotes_don_t_shift_lines(here: Path, reading: Callable[..., Any]) -> None:
    """Quotes inside an unquoted cell are text, also beside records of several lines."""
    rows = 'a,praise,2026-01-31,,5" pipe\nb,praise,2026-01-31,,"two\nlines"\nc,praise,2026-01-31,,x "y" z"\n'
    (here / "a.csv").write_text(HEADER + rows)
    assert reading("a.csv").events("client_id", "line") == [("a", 2), ("b", 3), ("c", 5)]


def test_an_unclosed_quote_rejects_the_record_it_opens(here: Path, reading: Callable[..., Any]) -> None:
    """The record that the quote opens is rejected, and the next line that is a row is used."""
    rows = 'a,praise,2026-01-31,,x\nb,praise,2026-01-31,,"open\nc,praise,2026-01-31,,y\n'
    (here / "a.csv").write_text(HEADER + rows)
    read = reading("a.csv")
    assert read.events("client_id") == [("a",), ("c",)]
    assert read.rejects("line", "code", "raw") == [(3, "row-shape", 'b,praise,2026-01-31,,"open')]
    assert (read.input.rows, read.input.rejected) == (3, 1)


def test_a_file_whose_quotes_are_in_disorder_is_read_record_by_record(
    here: Path, reading: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no line map accounts for every record, the scan alone is believed, with the same result."""
    rows = 'a,praise,2026-01-31,,"x\ny"\nb,praise\nc,"praise"x,2026-01-31,,\n\n'
    rows += "d,praise,2026-01-31,,z\n"
    (here / "a.csv").write_text(HEADER + rows)
    usual = reading("a.csv")
    monkeypatch.setattr("clientfit.importers.formats.delimited._line_map", lambda *_: None)
    slow = reading("a.csv")
    assert slow.content() == usual.content()
    assert (
        slow.events("line", "event_id")
        == usual.events("line", "event_id")
        == [(2, "a.csv:2"), (7, "a.csv:7")]
    )
    assert slow.rejects("line", "code", "message", "raw") == usual.rejects("line", "code", "message", "raw")
    assert slow.input == usual.input


def test_many_bad_and_blank_lines_keep_every_line_right(here: Path, reading: Callable[..., Any]) -> None:
    """On a file of many blocks, each row's text names its own line."""
    lines = [HEADER.strip()]
    for number in range(2, 60_000):
        if number % 997 == 0:
            lines.append("")
        elif number % 991 == 0:
            lines.append("bad,row")
        else:
            lines.append(f"c{number % 7},praise,2026-01-31,,{number} {'x' * (number % 90)}")
    (here / "a.csv").write_text("\n".join(lines))
    read = reading("a.csv")
    assert read.store.row(
        "SELECT count(*) FROM event WHERE split_part(text, ' ', 1) <> CAST(line AS VARCHAR)"
    ) == (0,)
    assert [line for (line,) in read.rejects("line")] == [n for n in range(991, 60_000, 991) if n % 997]


def test_comments_are_lines_that_start_with_a_lone_sign(here: Path, reading: Callable[..., Any]) -> None:
    """`# ` before and just after the header is a comment; a client whose id starts with # is none."""
    (here / "a.csv").write_text("# ours\n" + HEADER + "# kiln,praise,2026-01-31,,\n#7,praise,2026-01-31,,\n")
    read = reading("a.csv")
    assert read.events("client_id", "line") == [("#7", 4)]
    assert read.input.rows == 1


def test_a_row_without_cells_is_skipped_by_name(here: Path, reading: Callable[..., Any]) -> None:
    """Spreadsheets leave rows of commas: they are counted, not rejected; blank lines are no rows."""
    (here / "a.csv").write_text(HEADER + ",,,,\n\n" + ROW + " , ,,,\n")
    assert reading("a.csv").input.skipped == {"blank-row": 2}


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "source-empty", None),
        (b"\n \n\n", "source-empty", None),
        (b"name,value\n1,2\n", "header-unknown", 1),
        (b"client_id,kindd,occurred_at\na,b,c\n", "column-missing", 1),
        (b"client_id,kind,occurred_at,Kind\na,b,c,d\n", "column-repeated", 1),
        (b"PK\x03\x04 a broken archive", "source-unreadable", None),
        (b"\xff\xfe\x00", "source-unreadable", None),
    ],
)
def test_a_file_of_which_nothing_can_be_used_stops_the_work(
    here: Path, reading: Callable[..., Any], content: bytes, code: str, line: int | None
) -> None:
    """Empty, nobody's, or incomplete: an error with the file and the line."""
    (here / "a.csv").write_bytes(content)
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv")
    assert (raised.value.code, raised.value.file, raised.value.line) == (code, "a.csv", line)


def test_a_missing_column_is_told_with_the_nearest_one(here: Path, reading: Callable[..., Any]) -> None:
    """A header that nearly is an event table's says what is missing and what may have been meant."""
    (here / "a.csv").write_text("client_id,kindd,occurred_at\na,b,c\n")
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv")
    assert raised.value.message == "event-table: a required column is absent: kind"
    assert raised.value.hint == "did you mean 'kindd'?"


def test_a_header_without_rows_is_read(here: Path, reading: Callable[..., Any]) -> None:
    """No rows is no error: empty tables, and a problem."""
    (here / "a.csv").write_text(HEADER)
    read = reading("a.csv")
    assert read.problems == [("source-no-rows", None, None)]
    assert read.input.rows == 0
    assert read.events("line") == []


def test_unknown_columns_are_told_once_each(here: Path, reading: Callable[..., Any]) -> None:
    """What is not read is named; a column without a name is not."""
    (here / "a.csv").write_text("client_id,kind,occurred_at,Mood,,\na,praise,2026-01-31,good,,\n")
    assert reading("a.csv").problems == [("column-unused", 1, "Mood")]
