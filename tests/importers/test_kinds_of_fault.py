"""Kinds of fault in real files: days with a zone, short rows, text that begins like JSON, part payments."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from clientfit.screening import screen

ZONES = ("Z", "+05:00", "-08:00", "+0530", " +02", "+00:00")
MIDNIGHTS = ("T00:00:00", "T00:00", " 00:00:00.000")
XERO = (
    "ContactName,EmailAddress,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,"
    "Currency,Type,Status\n"
)
XERO_ROW = "Kiln & Co,ap@kiln.example,INV-1,13/01/2026,12/02/2026,1000.00,{},{},GBP,Sales invoice,{}\n"
STRIPE = "id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer Email,Invoice Number\n"


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("midnight", MIDNIGHTS)
def test_a_midnight_with_a_zone_is_the_day_as_written(
    here: Path, reading: Callable[..., Any], midnight: str, zone: str
) -> None:
    """In every column of the event table, whatever the zone."""
    moment = midnight + zone
    (here / "events.csv").write_text(
        "client_id,kind,occurred_at,due,settled\n"
        f"kiln,invoice,2026-05-20{moment},2026-06-20{moment},2026-06-19{moment}\n"
    )
    found = reading("events.csv")
    assert found.problems == []
    assert found.events("occurred_at", "due", "settled") == [
        (datetime(2026, 5, 20), date(2026, 6, 20), date(2026, 6, 19))  # noqa: DTZ001 - as stored
    ]


def test_any_other_time_with_a_zone_is_converted_to_utc(reading: Callable[..., Any]) -> None:
    """One minute past midnight in the east is the day before in UTC, also as an object of Python's."""
    east = timezone(timedelta(hours=5))
    rows: list[dict[str, Any]] = [
        {"occurred_at": "2026-05-20T00:01:00+05:00"},
        {"occurred_at": datetime(2026, 5, 20, 0, 1, tzinfo=east)},
        {"occurred_at": datetime(2026, 5, 20, tzinfo=east)},
    ]
    found = reading(
        [{"client_id": "kiln", "kind": "praise", **row, "text": str(n)} for n, row in enumerate(rows)]
    )
    assert found.events("CAST(occurred_at AS VARCHAR)") == [
        ("2026-05-19 19:01:00",),
        ("2026-05-19 19:01:00",),
        ("2026-05-20 00:00:00",),
    ]


@pytest.mark.parametrize("day", ["1899-12-31", "2201-01-01", "9999-12-31", "0202-05-01"])
def test_a_year_that_no_record_has_is_a_bad_date(reading: Callable[..., Any], day: str) -> None:
    """Outside 1900 to 2200, in any date column; the row is rejected and nothing is guessed."""
    good = {"client_id": "kiln", "kind": "invoice", "occurred_at": "2026-01-05"}
    found = reading([{**good, "due": day}, {**good, "occurred_at": day}, {**good, "due": "2200-12-31"}])
    assert found.problems == [("row-bad-date", 1, day), ("row-bad-date", 2, day)]
    assert len(found.events("due")) == 1


def test_a_year_of_an_export_that_no_record_has_is_a_bad_date(
    here: Path, reading: Callable[..., Any]
) -> None:
    """The typing error 3026 in an invoice's due day rejects it."""
    (here / "xero.csv").write_text(
        XERO + XERO_ROW.format("0", "1000.00", "Awaiting Payment").replace("12/02/2026", "12/02/3026")
    )
    found = reading("xero.csv", date_order="dmy")
    assert [(code, line) for code, line, _ in found.problems if code == "row-bad-date"] == [
        ("row-bad-date", 2)
    ]


SHORT = "client_id,kind,occurred_at,amount,due,text\n"


def test_missing_trailing_cells_of_optional_columns_are_blank(
    here: Path, reading: Callable[..., Any]
) -> None:
    """Spreadsheets leave out trailing delimiters; lines and the account stay exact."""
    (here / "events.csv").write_text(
        SHORT
        + "kiln,invoice,2026-01-05,100,2026-02-04,first\n"
        + 'kiln,invoice,2026-01-06,"1\nx"\n'
        + "kiln,invoice,2026-01-07,100\n"
        + "kiln,praise,2026-01-08\n"
        + "kiln,praise\n"
        + "\n"
        + "kiln,invoice,2026-01-09,100,2026-02-04,last\n"
    )
    found = reading("events.csv")
    assert found.events("line", "CAST(day AS VARCHAR)", "CAST(amount AS DOUBLE)", "text") == [
        (2, "2026-01-05", 100.0, "first"),
        (5, "2026-01-07", 100.0, None),
        (6, "2026-01-08", None, None),
        (9, "2026-01-09", 100.0, "last"),
    ]
    assert found.problems == [("row-bad-number", 3, "1\nx"), ("row-shape", 7, None)]
    assert (found.input.rows, found.input.used, found.input.rejected) == (6, 4, 2)


def test_a_row_short_of_a_required_cell_is_rejected(here: Path, reading: Callable[..., Any]) -> None:
    """A row of an export without its client or number is broken, not blank."""
    (here / "xero.csv").write_text(
        XERO + XERO_ROW.format("1000.00", "0", "Paid") + "Kiln & Co,ap@kiln.example,INV-2\n"
    )
    found = reading("xero.csv", date_order="dmy")
    assert found.rejects("line", "code") == [(3, "row-shape")]
    assert found.input.used == 1


def test_a_last_row_that_was_cut_off_is_rejected(here: Path, reading: Callable[..., Any]) -> None:
    """Without a line end nobody knows what the rest of the row, or of its last cell, was."""
    (here / "events.csv").write_text(SHORT + "kiln,praise,2026-01-05\nkiln,invoice,2026-01-06,10")
    found = reading("events.csv")
    assert found.events("line", "kind") == [(2, "praise")]
    assert found.rejects("line", "code", "raw") == [(3, "row-shape", "kiln,invoice,2026-01-06,10")]


@pytest.mark.parametrize("first", ["{}", "{Invoices}", "[Invoices]", "[2026-01-31]", "[]", "{ }", "[1] list"])
def test_a_text_file_that_only_begins_like_json_is_a_table(
    here: Path, reading: Callable[..., Any], first: str
) -> None:
    """A line of braces above the header makes no JSON of a file of cells."""
    profile = (
        "name: listed\ntitle: A list\nabout: One row a payment.\nreference: made up\nheader_within: 2\n"
        "columns:\n  client: {names: [Co./Last Name], required: true}\n"
        "  day: {names: [Date], required: true, read: date}\n"
        "events:\n  - kind: payment\n    columns: {client_id: client, occurred_at: day}\n"
    )
    (here / "listed.yml").write_text(profile)
    (here / "list.txt").write_text(f"{first}\nCo./Last Name\tDate\nKiln & Co\t15/03/2026\n")
    found = reading("list.txt", profile="listed.yml")
    assert found.events("client_id", "CAST(day AS VARCHAR)", "line") == [("Kiln & Co", "2026-03-15", 3)]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("name", ["events.txt", "events", "events.json"])
def test_json_is_read_as_json_whatever_its_name(
    here: Path, reading: Callable[..., Any], name: str, indent: int | None
) -> None:
    """An array of objects, on one line or on many."""
    event = {"client_id": "kiln", "kind": "praise", "occurred_at": "2026-01-31"}
    (here / name).write_text(json.dumps([event], indent=indent))
    assert reading(name).events("client_id", "kind") == [("kiln", "praise")]


@pytest.mark.parametrize(
    ("invoice", "payments", "reported"),
    [
        (("1000.00", "0", "Paid"), ("300.00",), True),
        (("1000.00", "0", "Paid"), ("300.00", "200.00"), True),
        (("1000.00", "0", "Paid"), ("700.00", "285.00"), False),
        (("300.00", "700.00", "Awaiting Payment"), ("300.00",), False),
    ],
)
def test_payments_that_are_less_than_a_paid_invoice_are_reported(
    here: Path,
    reading: Callable[..., Any],
    invoice: tuple[str, ...],
    payments: tuple[str, ...],
    *,
    reported: bool,
) -> None:
    """By invoice, with both amounts; an invoice that isn't said to be paid is none."""
    _money(here, XERO_ROW.format(*invoice), payments)
    found = reading("xero.csv", "stripe.csv", date_order="dmy")
    assert [
        (each.file, each.line, each.found)
        for each in found.intake.problems
        if each.code == "payments-incomplete"
    ] == ([("xero.csv", 2, f"{sum(map(float, payments)):.2f} of 1000.00 GBP")] if reported else [])


def _money(here: Path, row: str, payments: tuple[str, ...]) -> None:
    (here / "xero.csv").write_text(XERO + row)
    rows = "".join(
        f"ch_{number},2026-03-{number + 1:02} 10:00,{amount},0.00,gbp,Paid,ap@kiln.example,INV-1\n"
        for number, amount in enumerate(payments)
    )
    (here / "stripe.csv").write_text(STRIPE + rows)


@pytest.mark.parametrize(
    ("payments", "owed", "undated"),
    [(("300.00",), False, True), (("700.00", "285.00"), False, False)],
)
def test_a_paid_invoice_is_no_debt_whatever_payments_were_read(
    here: Path, payments: tuple[str, ...], *, owed: bool, undated: bool
) -> None:
    """Part of its payments leave it paid on an unknown day; 98 % of it settle it on the last one's."""
    _money(here, XERO_ROW.format("1000.00", "0", "Paid"), payments)
    (verdict,) = screen(["xero.csv", "stripe.csv"], as_of=date(2026, 6, 30), date_order="dmy")
    text = verdict.model_dump_json()
    assert bool(verdict.money) is owed
    assert ("Paid invoices without a day of payment: 1" in text) is undated
