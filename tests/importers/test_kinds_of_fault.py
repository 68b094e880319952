"""Kinds of fault in real files: days with a zone, short rows, text that begins like JSON, part payments."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
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


@pytest.mark.parametrize("zone", ["+99:99", "+16:00", "-12:60"])
def test_a_midnight_with_an_impossible_zone_is_rejected(reading: Callable[..., Any], zone: str) -> None:
    """No zone is 16 hours or more from UTC; such a cell is damaged, and its day is not believed."""
    found = reading([{"client_id": "kiln", "kind": "praise", "occurred_at": f"2026-05-20T00:00:00{zone}"}])
    assert found.rejects("code") == [("row-bad-date",)]


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
    found = reading("xero.csv", "stripe.csv", date_order="dmy", paid_share=0.98)
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
    assert ("1 paid invoice has no day of payment" in text) is undated


FRESHBOOKS = (
    "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Line Total,Currency\n"
    "Kiln & Co,{},2026-01-05,2026-02-04,sent,,{},{}\n"
)


def _invoices(here: Path, *amounts: tuple[str, str]) -> None:
    head, row = FRESHBOOKS.splitlines(keepends=True)
    rows = [row.format(number, f'"{amount}"', code) for number, (amount, code) in enumerate(amounts, 1)]
    (here / "invoices.csv").write_text(head + "".join(rows))


@pytest.mark.parametrize(
    ("amounts", "read"),
    [
        ([("Rp 2.500.000", "IDR"), ("Rp 750.000", "IDR"), ("€ 1.250", "EUR")], [2500000, 750000, 1250]),
        ([("12.500", "COP"), ("950.000", "COP")], [12500, 950000]),
        ([("12.250", "KWD"), ("1250.125", "KWD")], ["12.25", "1250.125"]),
        ([("1.250", ""), ("980", "")], [1250, 980]),
        ([("1,250", "USD"), ("980.50", "USD")], [1250, "980.5"]),
    ],
)
def test_what_a_point_means_is_found_from_the_column(
    here: Path, reading: Callable[..., Any], amounts: list[tuple[str, str]], read: list[Any]
) -> None:
    """By another value, by a currency that has no three decimals, by amounts without a mark."""
    _invoices(here, *amounts)
    assert reading("invoices.csv").events("amount") == [(Decimal(amount),) for amount in read]


def test_currency_marks_of_every_kind_are_taken_off(here: Path, reading: Callable[..., Any]) -> None:
    """Before and after the digits, glued on, with a full stop, and a dash in place of cents."""
    written = ["R$ 1.200,00", "1 200,00 zł", "A$1,200.00", "₦1,200.00", "1200EUR", "1.200,- €", "S/ 1.200,00"]
    written += ["C$1200,00", "Fr. 1200.--", "1.200,00 Kč", "Rs. 1200,00", "CHF 1'200.00", "د.إ 1200,00"]
    _invoices(here, *((amount, "EUR") for amount in written))
    found = reading("invoices.csv")
    assert found.events("amount") == [(1200,)] * len(written)
    _invoices(here, ("12 hours", "EUR"), ("50%", "EUR"), ("100.00", "EUR"))
    assert reading("invoices.csv").rejects("found") == [("12 hours",), ("50%",)]


def test_a_due_day_east_of_greenwich_stays_that_day(here: Path, reading: Callable[..., Any]) -> None:
    """Paid on the due day, written as midnight there, is paid in time."""
    (here / "events.csv").write_text(
        "client_id,event_id,kind,occurred_at,due,settled,amount\n"
        "Kiln & Co,A-1,invoice,2026-05-20 00:00 +0900,2026-06-20T00:00:00+09:00,2026-06-20,500\n"
    )
    found = reading("events.csv")
    assert found.events("CAST(day AS VARCHAR)", "due", "settled") == [
        ("2026-05-20", date(2026, 6, 20), date(2026, 6, 20))
    ]


def test_two_equal_payments_in_one_export_are_two(here: Path, reading: Callable[..., Any]) -> None:
    """Another export of the same rows adds only what it has more of."""
    head, row = "Client,Invoice Number,Amount,Date\n", "Kiln & Co,0012,250.00,04/20/2026\n"
    (here / "april.csv").write_text(head + 2 * row)
    (here / "may.csv").write_text(head + 3 * row)
    assert reading("april.csv").input.used == 2
    found = reading("april.csv", "may.csv")
    assert [each.used for each in found.intake.inputs] == [2, 1]
    assert found.events("ref", "amount") == [("0012", 250)] * 3


def test_a_word_for_nothing_is_no_client_and_no_date(here: Path, reading: Callable[..., Any]) -> None:
    """Its rows are rejected, its cells blank; an escaped name is the name, and one that begins so is one."""
    head = "client_id,event_id,kind,occurred_at,due,amount\n"
    ids = ["N/A", "(blank)", "00000000-0000-0000-0000-000000000000", "#NV", "unbekannt", "Nancy"]
    rows = [f"{client},{n},invoice,2026-01-05,--,500\n" for n, client in enumerate(ids)]
    rows += ["Kiln &amp; Co,8,invoice,2026-01-05,N/A,500\n", "Kiln & Co,9,invoice,2026-01-05,,500\n"]
    (here / "events.csv").write_text(head + "".join(rows))
    found = reading("events.csv")
    assert found.events("client_id", "due") == [("Nancy", None), ("Kiln & Co", None), ("Kiln & Co", None)]
    assert found.rejects("line", "code") == [(line, "row-no-client") for line in range(2, 7)]


@pytest.mark.parametrize("order", [("june.csv", "july.csv"), ("july.csv", "june.csv")])
def test_the_later_state_of_two_exports_counts(
    here: Path, reading: Callable[..., Any], order: tuple[str, str]
) -> None:
    """Approved beats sent in whatever order, told as an update and not as a contradiction."""
    head = "Client,Email,Quote Number,Amount,Paid,PO Number,Status,Quote Date,Due Date\n"
    for name, status in (("june.csv", "Sent"), ("july.csv", "Approved")):
        row = f"Kiln & Co,a@kiln.example,Q-1,500.00,0,,{status},2026-05-05,2026-06-25\n"
        (here / name).write_text(head + row)
    found = reading(*order)
    assert found.events("event_id", "outcome") == [("quote Q-1", "accepted")]
    assert [problem[0] for problem in found.problems] == ["row-updated"]


def test_what_is_paid_so_far_is_owed_no_more_and_counts_once(here: Path, reading: Callable[..., Any]) -> None:
    """Of 300.00 paid so far, on unknown days, a payment of another export is 100.00; 200.00 are left."""
    (here / "xero.csv").write_text(XERO + XERO_ROW.format("300.00", "700.00", "Awaiting Payment"))
    (here / "stripe.csv").write_text(
        STRIPE + "ch_1,2026-01-15 10:00,100.00,0.00,gbp,Paid,ap@kiln.example,INV-1\n"
    )
    found = reading("xero.csv", "stripe.csv")
    assert found.events("kind", "ref", "CAST(amount AS VARCHAR)") == [
        ("payment", "INV-1", "100.0000"),
        ("invoice", None, "1000.0000"),
        ("payment", "INV-1", "200.0000"),
    ]
    undated = [each for each in found.intake.problems if each.code == "payment-undated"]
    assert [(each.file, each.line, each.found) for each in undated] == [("xero.csv", 2, "INV-1")]
