"""Client text made harmless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientfit.reports.sanitize import csv_cell, csv_raw_cell, sanitize, sanitize_line

BIDIRECTIONAL = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(st.text())
def test_nothing_that_acts_is_left(text: str) -> None:
    """No control code but tab and line feed, no reordering mark, no separator of lines survives."""
    for sign in sanitize(text):
        assert sign in "\t\n" or unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(sign) not in BIDIRECTIONAL
        assert sign not in "\u200e\u200f\u061c"


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    """White space of any kind becomes one blank; making it one line twice changes nothing."""
    line = sanitize_line(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert "  " not in line
    assert sanitize_line(line) == line


@given(st.text())
def test_no_cell_is_calculated(text: str) -> None:
    """Whatever the text, neither kind of cell begins as a formula."""
    for shown in (csv_cell(text), csv_raw_cell(text)):
        assert not shown.startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('=HYPERLINK("x")', '\'=HYPERLINK("x")'),
        ("  -2", "'-2"),
        ("\t@SUM(A1)", "'@SUM(A1)"),
        ("\u200b=1+1", "'=1+1"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("A-B=C", "A-B=C"),
        ("", ""),
    ],
)
def test_formulas_get_an_apostrophe(text: str, shown: str) -> None:
    """Only what a spreadsheet would calculate is marked; a sign inside a name is left alone."""
    assert csv_cell(text) == shown


def test_ordinary_text_stays_as_it_is() -> None:
    """Accents, other scripts, joiners of Persian and of emoji are kept."""
    for name in ("Lumen Bäckerei", "田中工房", "\u0645\u06cc\u200c\u062e\u0648", "👩\u200d🚀 Studio"):
        assert sanitize_line(name) == name


def test_a_control_code_leaves_a_mark() -> None:
    """A reader sees that something stood there."""
    assert sanitize_line("a\x1b[2Jb") == "a\ufffd[2Jb"
