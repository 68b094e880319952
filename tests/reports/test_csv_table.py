"""CSV: one client a row, and nothing in it that a spreadsheet would calculate."""

import csv
import io
from collections.abc import Callable

from clientfit.model.results import Results
from clientfit.reports.csv_table import write_csv, write_rejects


def rows_of(text: str) -> list[list[str]]:
    """The text as a spreadsheet would read it."""
    return list(csv.reader(io.StringIO(text), strict=True))


def written(screened: Results) -> str:
    """The CSV of a screening."""
    stream = io.StringIO()
    write_csv(screened, stream)
    return stream.getvalue()


def test_the_table_is_the_golden_file(screened: Results, golden: Callable[[str, str], None]) -> None:
    """Rows, columns and wording are those of the golden file."""
    golden("screening.csv", written(screened))


def test_there_is_a_level_column_for_each_type_of_the_data(screened: Results) -> None:
    """Type names come from the screening, in its order, never from code."""
    header, first, *_ = rows_of(written(screened))
    assert [name for name in header if name in screened.summary.by_type] == list(screened.summary.by_type)
    worst = next(iter(screened))
    levels = dict(zip(header, first, strict=True))
    assert all(levels[name] == kind.level for name, kind in worst.types.items())


def test_sentences_share_a_cell(screened: Results) -> None:
    """Reasons and conditions are text, several of them joined by a bar."""
    header, first, *_ = rows_of(written(screened))
    worst = next(iter(screened))
    assert first[header.index("conditions")].split(" | ") == list(worst.conditions)


def test_hostile_text_stays_text(attacked: Results) -> None:
    """No cell starts a formula, no control code or bidirectional mark is left, and rows keep their shape."""
    table = rows_of(written(attacked))
    assert {len(row) for row in table} == {len(table[0])}
    for text in (cell for row in table for cell in row):
        assert not text.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert text.isprintable()


def test_rejected_rows_keep_their_shape() -> None:
    """Raw text keeps its tabs and line breaks inside its cell, and can't calculate."""
    stream = io.StringIO()
    write_rejects([("a.tsv", 7, "row-shape", "too few cells", None, "add one", "=1\tx\r\ny\x1b")], stream)
    header, row = rows_of(stream.getvalue())
    assert header == ["file", "line", "code", "message", "found", "hint", "raw"]
    assert row == ["a.tsv", "7", "row-shape", "too few cells", "", "add one", "'=1\tx\ny\ufffd"]
