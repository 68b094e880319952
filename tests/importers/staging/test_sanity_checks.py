"""A wrong mapping can't pass silently: what speaks against it is named."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

HEADER = "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n"
AS_OF = date(2026, 6, 30)


def told(read: Any) -> list[tuple[str, int | None, str]]:  # noqa: ANN401 - what the fixture gives
    """Code, line and message of the doubts about a mapping."""
    doubts = ("column-mismatch", "date-implausible", "duration-negative")
    return [(each.code, each.line, each.message) for each in read.intake.problems if each.code in doubts]


def export(here: Path, *rows: str) -> str:
    """An export of 200 good rows and these, which begin on line 202."""
    good = "".join(f"kiln,{n},2026-01-15,2026-02-14,10,No,2026-02-10\n" for n in range(200))
    (here / "ar.csv").write_text(HEADER + good + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return "ar.csv"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("lathe,{n},soon,2026-02-14,10,No,", "InvoiceDate: a date can't be read, in 3 of 203 rows"),
        (
            "lathe,{n},2026-01-15,2026-02-14,ten,No,",
            "InvoiceAmount: a number can't be read, in 3 of 203 rows",
        ),
        (
            "lathe,{n},2026-01-15,2026-02-14,10,Perhaps,",
            "Disputed: a word is not one of the column's declared words, in 3 of 203 rows",
        ),
    ],
)
def test_a_column_of_another_type_is_named(
    reading: Callable[..., Any], here: Path, row: str, message: str
) -> None:
    """From more than one cell in a hundred on, with the first of them."""
    read = reading(export(here, *(row.format(n=n) for n in range(201, 204))), as_of=AS_OF)
    assert told(read) == [("column-mismatch", 202, message)]


def test_a_few_bad_cells_are_no_column(reading: Callable[..., Any], here: Path) -> None:
    """Two in 202 rows are told as rows, and only so."""
    read = reading(export(here, *["lathe,1,soon,2026-02-14,10,No,"] * 2), as_of=AS_OF)
    assert told(read) == []
    assert read.input.rejected == 2


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("lathe,1,1989-12-31,2026-02-14,10,No,", "occurred_at"),
        ("lathe,1,2026-01-15,2031-07-01,10,No,", "due"),
        ("lathe,1,2026-01-15,2026-02-14,10,No,2031-07-01", "settled"),
    ],
)
def test_a_day_outside_of_what_can_be_is_named(
    reading: Callable[..., Any], here: Path, row: str, column: str
) -> None:
    """Before 1990, or more than five years after the day of the screening."""
    read = reading(export(here, row), as_of=AS_OF)
    message = f"{column} lies before 1990, or more than 5 years after 2026-06-30, in 1 event"
    assert told(read) == [("date-implausible", 202, message)]
    assert read.input.rejected == 0


def test_days_at_the_bounds_can_be(reading: Callable[..., Any], here: Path) -> None:
    """The first of January 1990, and the same day five years on; without a day nothing is too late."""
    path = export(here, "lathe,1,1990-01-01,2031-06-30,10,No,")
    assert told(reading(path, as_of=AS_OF)) == []
    path = export(here, "lathe,1,1990-01-01,2999-06-30,10,No,")
    assert told(reading(path)) == []


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("lathe,1,2026-01-15,2026-01-14,10,No,", "due"),
        ("lathe,1,2026-01-15,2026-02-14,10,No,2026-01-14", "settled"),
    ],
)
def test_an_end_before_the_beginning_is_named(
    reading: Callable[..., Any], here: Path, row: str, column: str
) -> None:
    """What is due or settled before it was issued; the row is used as ever."""
    read = reading(export(here, row), as_of=AS_OF)
    assert told(read) == [("duration-negative", 202, f"{column} lies before occurred_at, in 1 event")]
    assert read.input.used == 201


def test_the_event_table_is_not_doubted(reading: Callable[..., Any], here: Path) -> None:
    """Its columns are nobody's mapping, and `due` may lie before what came late."""
    (here / "events.csv").write_text(
        "client_id,kind,occurred_at,due\nkiln,invoice,2026-01-15,2026-01-14\n", encoding="utf-8"
    )
    assert told(reading("events.csv", as_of=AS_OF)) == []
