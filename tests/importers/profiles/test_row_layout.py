"""The layout of exports: headings, totals and footers, ragged rows, headers below a preamble."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROFILE = r"""
name: grouped
title: A grouped report
about: Invoices below their clients.
reference: made up
header_within: 4
ragged: true
columns:
  heading: {names: [''], required: true}
  day: {names: [Date], required: true, read: date}
  number: {names: [Num], required: true}
  amount: {names: [Amount], required: true, read: money}
headings: {in: heading, as: customer, totals: ['Total for {}', 'Total for {} with sub-customers']}
skip:
  - {reason: total-row, when: first_cell = 'TOTAL'}
  - {reason: report-footer, when: "filled_cells = 1 and contains(first_cell, 'GMT')"}
client: customer
events:
  - kind: invoice
    columns: {event_id: number, occurred_at: day, amount: amount}
"""
HEADER = "Our shop\nReport,,,\n\n,Date,Num,Amount\n"


@pytest.fixture
def grouped(here: Path, reading: Callable[..., Any]) -> Callable[[str], Any]:
    """Read these rows below the header of a grouped report."""
    (here / "grouped.yml").write_text(PROFILE)

    def read(rows: str) -> Any:  # noqa: ANN401 - what `reading` gives
        (here / "a.csv").write_text(HEADER + rows)
        return reading("a.csv", profile="grouped.yml")

    return read


def whose(found: Any) -> list[tuple[str, str, int]]:  # noqa: ANN401 - what `reading` gives
    """Client, number and line of each event."""
    rows: list[tuple[str, str, int]] = found.events("client_id", "event_id", "line")
    return rows


def test_rows_are_the_client_s_whose_heading_they_stand_below(grouped: Callable[[str], Any]) -> None:
    """Headings, totals, blank rows and footers are skipped, each by its reason; lines are the file's."""
    found = grouped(
        "Kiln,,,\n,2026-01-31,1,10\n,2026-01-31,2,5\nTotal for Kiln,,,15\n\n,,,\n"
        'Lumen,,,\n,2026-01-31,3,1\nTotal for Lumen,,,1\nTOTAL,,,16\n\n" Monday, 9:30 PM GMT-04:00",,,\n'
    )
    assert whose(found) == [("Kiln", "1", 6), ("Kiln", "2", 7), ("Lumen", "3", 12)]
    assert found.input.skipped == {"blank-row": 1, "group-heading": 2, "total-row": 3, "report-footer": 1}
    assert (found.input.rows, found.input.used, found.input.rejected) == (10, 3, 0)


def test_a_client_whose_name_begins_with_total_is_a_client(grouped: Callable[[str], Any]) -> None:
    """Only a row that closes an open group is its total."""
    found = grouped(
        "Total Quality,,,\n,2026-01-31,1,10\nTotal for Total Quality,,,10\n"
        "Total for Good,,,\n,2026-01-31,2,10\nTotal for Total for Good,,,10\n"
    )
    assert whose(found) == [("Total Quality", "1", 6), ("Total for Good", "2", 9)]
    assert found.input.skipped == {"group-heading": 2, "total-row": 2}


def test_groups_without_totals_end_at_the_next_heading(grouped: Callable[[str], Any]) -> None:
    """So a client is never taken for a part of the one before."""
    found = grouped("Kiln,,,\n,2026-01-31,1,10\nLumen,,,\n,2026-01-31,2,10\n")
    assert whose(found) == [("Kiln", "1", 6), ("Lumen", "2", 8)]


def test_groups_inside_a_closed_group_are_parts_of_it(grouped: Callable[[str], Any]) -> None:
    """Their names are joined; after an inner total the rows are the outer group's again."""
    found = grouped(
        "Kiln,,,\n,2026-01-31,1,10\nShop,,,\n,2026-01-31,2,10\nTotal for Shop,,,10\n,2026-01-31,3,10\n"
        "Oven,,,\n,2026-01-31,4,10\nTotal for Kiln with sub-customers,,,40\nLumen,,,\n,2026-01-31,5,10\n"
    )
    assert [client for client, _, _ in whose(found)] == ["Kiln", "Kiln:Shop", "Kiln", "Kiln:Oven", "Lumen"]


def test_a_total_of_no_open_group_is_not_passed_over(grouped: Callable[[str], Any]) -> None:
    """It is a row that can't be read, and told."""
    found = grouped("Kiln,,,\n,2026-01-31,1,10\nTotal for Lumen,,,10\n")
    assert found.rejects("line", "code") == [(7, "row-bad-date")]


def test_a_row_above_every_heading_has_no_client(grouped: Callable[[str], Any]) -> None:
    """It is rejected, with its line."""
    assert grouped(",2026-01-31,1,10\n").rejects("line", "code") == [(5, "row-no-client")]


def test_ragged_rows_are_read_when_nothing_stands_outside_the_header(grouped: Callable[[str], Any]) -> None:
    """Shorter ones are filled up, longer ones cut where they are empty; else the row is rejected, whole."""
    found = grouped("Kiln\n,2026-01-31,1,10,,\n,2026-01-31,2\n,2026-01-31,3,10,,x\n")
    assert found.events("event_id", "CAST(amount AS VARCHAR)") == [("1", "10.0000"), ("2", None)]
    assert found.rejects("line", "code", "raw") == [(8, "row-shape", ",2026-01-31,3,10,,x")]


COLUMNS = r"""
name: labels
title: Repeated columns
about: Columns that stand several times.
reference: made up
without: [Vendor]
columns:
  customer: {names: [Customer], required: true}
  day: {names: [Date], required: true, read: date}
  labels: {names: [Labels], repeated: join}
  phone: {names: [Phone], repeated: first}
  extra: {names: [Extra], read: flag}
ignored: [Watchers]
client: customer
events:
  - kind: message
    columns: {occurred_at: day, tags: labels, text: phone, paid_extra: extra}
"""


def test_repeated_and_unnamed_columns_do_no_harm(here: Path, reading: Callable[..., Any]) -> None:
    """A repeated column is joined, or its first filled cell speaks; an ignored one may stand twice."""
    (here / "labels.yml").write_text(COLUMNS)
    (here / "a.csv").write_text(
        "Customer,Date,Labels,,Labels,Watchers,Phone,Watchers,Phone, ,Extra\n"
        "Kiln,2026-01-31,b,?,a,x,,y,555,?,yes\n Kiln\u00a0  & Co ,2026-01-31,,,,,1,,2,,No\n"
    )
    found = reading("a.csv", profile="labels.yml")
    assert found.events("client_id", "tags", "text", "paid_extra") == [
        ("Kiln", ";a;b;", "555", True),
        ("Kiln & Co", "", "1", False),
    ]
    assert found.problems == []


def test_a_header_that_names_what_it_must_not_is_another_s(here: Path, reading: Callable[..., Any]) -> None:
    """`without` tells exports apart that share their columns."""
    (here / "labels.yml").write_text(COLUMNS)
    (here / "a.csv").write_text("Customer,Date,Vendor\nKiln,2026-01-31,x\n")
    with pytest.raises(Exception, match="no Vendor"):
        reading("a.csv", profile="labels.yml")


def test_a_flag_that_can_t_be_read_rejects_the_row(here: Path, reading: Callable[..., Any]) -> None:
    """Yes or no, in the words that exports use."""
    (here / "labels.yml").write_text(COLUMNS)
    (here / "a.csv").write_text("Customer,Date,Extra\nKiln,2026-01-31,maybe\n")
    found = reading("a.csv", profile="labels.yml")
    assert found.rejects("code", "found") == [("row-bad-flag", "maybe")]
