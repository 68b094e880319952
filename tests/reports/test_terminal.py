"""Text laid out by terminal columns."""

from hypothesis import given
from hypothesis import strategies as st

from clientfit.reports.terminal import numbered_list, text_width, truncate, wrap_lines


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_fitted_text_fits(text: str, limit: int) -> None:
    """No text takes more columns than its limit."""
    assert text_width(truncate(text, limit)) <= limit


def test_a_cut_is_shown() -> None:
    """What is cut ends with an ellipsis, by columns and not by characters."""
    assert truncate("Borealis Print GmbH", 10) == "Borealis…"
    assert truncate("田中工房株式会社", 9) == "田中工房…"
    assert truncate("Borealis", 8) == "Borealis"


def test_a_pile_of_marks_is_cut() -> None:
    """Ten thousand accents on one letter take one column and are cut all the same."""
    assert len(truncate("e" + "\u0301" * 10_000, 20)) <= 81


@given(st.text(), st.integers(min_value=10, max_value=60))
def test_wrapped_lines_fit(text: str, width: int) -> None:
    """Every line stays within the width, behind its indentation."""
    lines = list(wrap_lines(text, width, "  - "))
    assert lines
    assert all(text_width(line) <= width for line in lines)
    assert lines[0].startswith("  -")


def test_items_are_counted_from_one() -> None:
    """Long items hang under their number."""
    assert list(numbered_list(["Ask first.", "Then ask once more."], 16)) == [
        "  1. Ask first.",
        "  2. Then ask",
        "     once more.",
    ]
