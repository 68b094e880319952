"""Rows that are one record: lines of an invoice that are added up, or that repeat its total."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROFILE = """
name: lines
title: Lines of invoices
about: One row a line.
reference: made up
columns:
  customer: {names: [Customer], required: true}
  number: {names: [Num], required: true}
  day: {names: [Date], required: true, read: date}
  item: {names: [Item]}
  amount: {names: [Amount], required: true, read: money}
define:
  twice: 2 * amount
record: {by: [customer, number]SUM}
client: customer
events:
  - kind: invoice
    columns: {event_id: number, occurred_at: day, amount: AMOUNT}
"""
HEADER = "Customer,Num,Date,Item,Amount\n"


@pytest.fixture
def lines(here: Path, reading: Callable[..., Any]) -> Callable[..., Any]:
    """Read rows of lines, whose amounts are added up or repeat the total."""

    def read(*files: str, added_up: bool, amount: str = "amount") -> Any:  # noqa: ANN401 - as `reading`
        summed = ", sum: [amount, twice]" if added_up else ""
        (here / "lines.yml").write_text(PROFILE.replace("SUM", summed).replace("AMOUNT", amount))
        for number, rows in enumerate(files):
            (here / f"{number}.csv").write_text(HEADER + rows)
        return reading(*(f"{number}.csv" for number in range(len(files))), profile="lines.yml")

    return read


def test_lines_are_added_up(lines: Callable[..., Any]) -> None:
    """One invoice per client and number, on the line of its first row, wherever the others stand."""
    found = lines("Kiln,1,2026-01-31,a,10\nLumen,1,2026-01-31,a,1\nKiln,1,2026-01-31,b,5.50\n", added_up=True)
    columns = ("client_id", "event_id", "CAST(amount AS VARCHAR)", "line")
    assert found.events(*columns) == [("Kiln", "1", "15.5000", 2), ("Lumen", "1", "1.0000", 3)]
    assert (found.input.rows, found.input.used, found.input.events) == (3, 3, 2)
    assert found.problems == []


def test_what_is_computed_from_a_line_is_added_up_too(lines: Callable[..., Any]) -> None:
    """A definition is a row's value like a column."""
    found = lines("Kiln,1,2026-01-31,a,10\nKiln,1,2026-01-31,b,5\n", added_up=True, amount="twice")
    assert found.events("CAST(amount AS VARCHAR)") == [("30.0000",)]


def test_a_repeated_total_is_taken_once(lines: Callable[..., Any]) -> None:
    """Nor are its rows duplicates: they are the lines of one invoice."""
    found = lines("Kiln,1,2026-01-31,a,10\nKiln,1,2026-01-31,b,10\n", added_up=False)
    assert found.events("CAST(amount AS VARCHAR)") == [("10.0000",)]
    assert (found.input.used, found.input.duplicates) == (2, 0)


def test_rows_that_contradict_one_another_are_told(lines: Callable[..., Any]) -> None:
    """With the columns that differ; the greatest value is used, whatever the order of the rows."""
    rows = ["Kiln,1,2026-01-31,a,10\n", "Kiln,1,2026-02-01,b,12\n"]
    for each in (rows, rows[::-1]):
        found = lines("".join(each), added_up=False)
        assert found.events("CAST(amount AS VARCHAR)", "CAST(day AS VARCHAR)") == [("12.0000", "2026-02-01")]
        (problem,) = found.intake.problems
        assert (problem.code, problem.line, problem.found) == ("row-conflict", 2, "Kiln 1")
        assert problem.message == "rows of one record differ in Date, Amount"


def test_no_sum_is_made_without_a_line_that_can_t_be_read(lines: Callable[..., Any]) -> None:
    """The bad row is rejected, and the others of its record are skipped by name."""
    rows = "Kiln,1,2026-01-31,a,10\nKiln,1,2026-01-31,b,x\nKiln,2,2026-01-31,b,1\n"
    found = lines(rows, added_up=True)
    assert found.events("event_id") == [("2",)]
    assert (found.input.rejected, found.input.skipped) == (1, {"incomplete-record": 1})


def test_a_repeated_total_needs_no_other_line(lines: Callable[..., Any]) -> None:
    """Where nothing is added up, the good rows tell the invoice."""
    found = lines("Kiln,1,2026-01-31,a,10\nKiln,1,2026-01-31,b,x\n", added_up=False)
    assert found.events("CAST(amount AS VARCHAR)") == [("10.0000",)]
    assert (found.input.used, found.input.rejected) == (1, 1)


def test_rows_without_a_number_are_records_of_their_own(lines: Callable[..., Any]) -> None:
    """What has no number can't be known to belong together."""
    found = lines("Kiln,,2026-01-31,a,10\nKiln,,2026-01-31,b,11\n", added_up=True)
    assert found.events("event_id") == [("0.csv:2",), ("0.csv:3",)]


def test_a_record_told_by_two_files_is_a_duplicate_with_all_its_rows(lines: Callable[..., Any]) -> None:
    """The account is of rows, not of records."""
    rows = "Kiln,1,2026-01-31,a,10\nKiln,1,2026-01-31,b,5\n"
    found = lines(rows, rows + "Kiln,2,2026-01-31,b,5\n", added_up=True)
    assert [(each.rows, each.used, each.duplicates) for each in found.intake.inputs] == [
        (2, 2, 0),
        (3, 1, 2),
    ]


def test_a_record_whose_event_is_wrong_is_rejected_with_all_its_rows(lines: Callable[..., Any]) -> None:
    """An invoice below zero is none."""
    found = lines("Kiln,1,2026-01-31,a,10\nKiln,1,2026-01-31,b,-15\n", added_up=True)
    assert found.rejects("line", "code", "found") == [(2, "row-negative-amount", "-5.0000")]
    assert (found.input.rows, found.input.used, found.input.rejected) == (2, 0, 2)
