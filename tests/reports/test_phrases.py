"""How levels, names and numbers are worded."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientfit.model import LEVELS
from clientfit.model.verdict import Money
from clientfit.reports.phrases import (
    MARKS,
    abbreviate,
    client_label,
    format_measured,
    format_number,
    humanize,
    money_line,
    pluralize,
)


def test_every_level_has_a_mark_of_its_own() -> None:
    """The table can show any level, and no two look alike."""
    assert set(MARKS) == set(LEVELS)
    assert len(set(MARKS.values())) == len(LEVELS)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "\u2013"),
        (5, "5"),
        (1200, "1,200"),
        (0.0, "0"),
        (0.574661, "0.5747"),
        (61.625, "61.62"),
        (1234.5, "1,234"),
    ],
)
def test_what_was_measured_is_rounded(value: float | None, shown: str) -> None:
    """Four digits that matter, thousands apart, no exponents."""
    assert format_measured(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(5, "5"), (5.0, "5"), (10_000, "10,000"), (0.333333, "0.333333"), (1234.5, "1,234.5")],
)
def test_what_was_set_is_exact(value: float, shown: str) -> None:
    """A threshold or parameter reads as it was written."""
    assert format_number(value) == shown


def test_names_become_words() -> None:
    """Underscores are for machines; an id stands behind a name only where it differs."""
    assert humanize("accept_with_conditions") == "accept with conditions"
    assert client_label("Kiln & Co", "c1") == "Kiln & Co (c1)"
    assert client_label("c1", "c1") == "c1"
    assert pluralize(1, "client") == "1 client"


def test_headings_are_initials() -> None:
    """Two words give their initials, one word its beginning."""
    titles = {"a": "Time waster", "b": "Late payer", "c": "Commitment-phobic", "d": "Criticizer"}
    assert abbreviate(titles) == {"a": "TW", "b": "LP", "c": "CP", "d": "Cr"}


@given(st.lists(st.text(max_size=20), max_size=30))
def test_no_heading_stands_twice(titles: list[str]) -> None:
    """Whatever the titles, each type gets a short heading of its own."""
    found = abbreviate({str(number): title for number, title in enumerate(titles)})
    assert len(set(found.values())) == len(titles)
    assert all(0 < len(heading) <= 4 for heading in found.values())


def test_money_lines_say_what_there_is() -> None:
    """Open chargebacks stand after what is owed, alone where nothing is, and without a sum if unknown."""
    since = date(2026, 3, 1)
    back = {"charged_back": "40.00", "charged_back_since": since}
    owed = Money(currency="EUR", owed="70.00", overdue="70.00", oldest_days=8)
    none = Money(currency="EUR", owed="0.00", overdue="0.00", charged_back_since=since)
    assert money_line(owed) == "EUR 70.00 owed, 70.00 of it overdue, the oldest for 8 days"
    assert money_line(owed.model_copy(update=back)) == (
        "EUR 70.00 owed, 70.00 of it overdue, the oldest for 8 days;"
        " EUR 40.00 charged back and not decided, since 2026-03-01"
    )
    assert money_line(none.model_copy(update=back)) == (
        "EUR 40.00 charged back and not decided, since 2026-03-01"
    )
    assert (
        money_line(none) == "card payments of unknown amount charged back and not decided, since 2026-03-01"
    )
