"""What real exports do to their readers, each trap by itself; by number, as they are listed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import clientfit
from clientfit.errors import ClientFitError

XERO = "ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountDue,Currency,Type,Status\n"
AGING = "Num,Customer,Date,Due Date,Amount,Open Balance\n"
HARVEST = "Issue Date,Last Payment Date,ID,Client,Invoice Amount,Paid Amount,Balance\n"
BALANCE = ",Date,Transaction Type,Num,Due Date,Amount,Open Balance,Balance\n"
STRIPE = "id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer Email\n"
AS_OF = date(2026, 12, 31)


def late_payer(path: str, **options: Any) -> Any:  # noqa: ANN401 - as `screen` takes them
    """The late payer's part of the only verdict."""
    (verdict,) = clientfit.screen(path, as_of=AS_OF, **options)
    return verdict.types["late_payer"]


def test_01_preamble_total_and_time_of_printing(reading: Callable[..., Any], here: Path) -> None:
    """The header is on line 5; what stands around the rows is skipped by name, and lines are the file's."""
    header = "Date,Transaction type,Num,Name,Memo,Due date,Amount,Open balance\n"
    (here / "a.csv").write_text(
        f'Studio,,,\nInvoice List by Date,,,\n"January 1-May 2, 2026",,,\n\n{header}'
        "1/19/2026,Invoice,1001,Kiln,,2/18/2026,100.00,0.00\nTOTAL,,,,,,$100.00,$0.00\n\n\n"
        '" Tuesday, September 29, 2026 09:30 PM GMT-04:00",,,,,,,\n'
    )
    read = reading("a.csv")
    assert read.events("line", "event_id") == [(6, "1001")]
    assert read.input.skipped == {"total-row": 1, "report-footer": 1}


def test_02_a_client_on_a_heading_row_may_be_called_total(reading: Callable[..., Any], here: Path) -> None:
    """`Total Lathes` is a client, `Total for Total Lathes` closes it."""
    (here / "a.csv").write_text(
        f"Customer Balance Detail\n\n{BALANCE}Total Lathes,,,,,,,\n"
        ",03/31/2026,Invoice,7,04/30/2026,50.00,50.00,50.00\nTotal for Total Lathes,,,,,$50.00,$50.00,\n"
        "Kiln,,,,,,,\n,03/31/2026,Invoice,8,04/30/2026,60.00,60.00,60.00\n"
    )
    read = reading("a.csv")
    assert read.events("line", "client_id") == [(5, "Total Lathes"), (8, "Kiln")]
    assert read.input.skipped == {"group-heading": 2, "total-row": 1}


def test_03_lines_repeat_the_total_or_add_up_to_it(reading: Callable[..., Any], here: Path) -> None:
    """Where the total stands on each line it is taken once; where it doesn't, the lines are added up."""
    (here / "xero.csv").write_text(
        XERO + "Kiln,I-1,31/01/2026,28/02/2026,100,100,EUR,,Awaiting Payment\n" * 3
    )
    (here / "fresh.csv").write_text(
        "Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Line Total\n"
        "Kiln,1,2026-01-31,sent,,60\nKiln,1,2026-01-31,sent,,40\n"
    )
    for name in ("xero.csv", "fresh.csv"):
        assert reading(name).events("line", "CAST(amount AS VARCHAR)") == [(2, "100.0000")]


def test_04_an_invoice_twice_due_before_it_was_issued(reading: Callable[..., Any], here: Path) -> None:
    """It is one invoice; the days stand as they are and are named; a negative one is a credit."""
    header = "Client,Invoice Number,Amount,Paid,PO Number,Status,Invoice Date,Due Date\n"
    row = "Kiln,7,$142.85,$0.00,,Sent,2026-01-31,2026-01-28\n"
    (here / "a.csv").write_text(f"Invoices\n\n\n{header}{row * 2}Kiln,8,$-142.85,$0.00,,Sent,2026-02-01,\n")
    read = reading("a.csv")
    assert read.events("line", "kind", "event_id", "CAST(due AS VARCHAR)") == [
        (5, "invoice", "7", "2026-01-28"),
        (7, "credit", "8", None),
    ]
    assert ("duration-negative", 5, "2026-01-28 < 2026-01-31") in read.problems


def test_05_without_due_dates_nobody_is_on_time(here: Path, reading: Callable[..., Any]) -> None:
    """The late payer is not judged; what was written off was not paid."""
    rows = "".join(f"2026-0{month}-01,2026-0{month}-20,{month},Kiln,10,10,0\n" for month in range(1, 9))
    (here / "a.csv").write_text(f"{HARVEST}{rows}2026-09-01,,9,Kiln,10,0,0\n")
    assert late_payer("a.csv").level == "not_judged"
    assert reading("a.csv").events("event_id", "outcome", "settled")[-1] == ("9", "written_off", None)


def test_06_a_list_of_open_invoices_has_no_share_of_late_ones(here: Path) -> None:
    """Twelve invoices that are overdue now are told as such, and none as one of twelve that were late."""
    rows = "".join(f"{n},Kiln,03/{n + 10}/2026,04/{n + 10}/2026,100.00,100.00\n" for n in range(1, 13))
    (here / "a.csv").write_text(f"A/R Aging Detail\nAs of\n\n{AGING}{rows}")
    signals = {signal.signal: signal for signal in late_payer("a.csv").signals}
    assert (signals["oldest_open"].level, signals["oldest_open"].n) == ("severe", 12)
    assert (signals["late_share"].level, signals["late_share"].n) == ("not_judged", 0)


@pytest.mark.parametrize(
    ("written", "amount"),
    [("20 160,0", "20160"), ("$13.50 ", "13.50"), ("(5.00)", "-5"), ("0,25", "0.25"), ("-23,00", "-23")],
)
def test_07_money_in_every_dress(reading: Callable[..., Any], here: Path, written: str, amount: str) -> None:
    """A decimal comma, thousands by spaces, a sign in front, brackets, and spaces behind."""
    (here / "a.csv").write_text(f'{HARVEST}2026-01-31,,1,Kiln,"{written}",0,0\n')
    kind = "credit" if amount.startswith("-") else "invoice"
    assert reading("a.csv").events("kind", "amount = abs(CAST($$" + amount + "$$ AS DECIMAL(18,4)))") == [
        (kind, True)
    ]


def test_08_day_and_month_are_found_out_or_asked_for(reading: Callable[..., Any], here: Path) -> None:
    """One value above twelve tells for the file; without any it is refused, with the option that decides."""
    row = "Kiln,I-{n},0{n}/02/2026,03/04/2026,100,100,EUR,,Awaiting Payment\n"
    (here / "a.csv").write_text(XERO + row.format(n=1))
    with pytest.raises(ClientFitError, match="--date-order dmy or --date-order mdy"):
        reading("a.csv")
    assert reading("a.csv", date_order="mdy").events("CAST(due AS VARCHAR)") == [("2026-03-04",)]
    (here / "a.csv").write_text(XERO + row.format(n=1) + row.format(n=2).replace("03/04", "31/03"))
    assert reading("a.csv").events("CAST(due AS VARCHAR)") == [("2026-04-03",), ("2026-03-31",)]


def test_09_names_repeated_or_empty_and_rows_too_wide(reading: Callable[..., Any], here: Path) -> None:
    """Labels that repeat are joined, a name of nothing does no harm, and a row too wide is rejected."""
    (here / "a.csv").write_text(
        "Summary,Issue key,Issue Type,Created,Labels,Labels,,Custom field (Client)\n"
        "Other,A-1,Task,31/Jan/26 9:41 AM,x,complaint,,Kiln\nOther,A-2,Task,31/Jan/26 9:41 AM,x,,,Kiln,more\n"
    )
    read = reading("a.csv")
    assert read.events("line", "kind") == [(2, "complaint")]
    assert read.rejects("line", "code") == [(3, "row-shape")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_10_encodings_and_line_ends(reading: Callable[..., Any], here: Path, encoding: str) -> None:
    """A name with an accent is the same in each, below CRLF."""
    written = f"{XERO}Léonie,I-1,31/01/2026,28/02/2026,100,100,EUR,,Awaiting Payment\n".replace("\n", "\r\n")
    (here / "a.csv").write_bytes(written.encode(encoding))
    assert reading("a.csv").events("line", "client_id") == [(2, "Léonie")]


def test_11_rows_without_a_client_are_nobody_s(reading: Callable[..., Any], here: Path) -> None:
    """They are rejected one by one, and make no client together."""
    row = ",I-{n},31/01/2026,28/02/2026,100,100,EUR,,Awaiting Payment\n"
    (here / "a.csv").write_text(XERO + "".join(row.format(n=n) for n in range(3)) + "Kiln" + row.format(n=3))
    read = reading("a.csv")
    assert read.clients("client_id") == [("Kiln",)]
    assert read.rejects("line", "code") == [(line, "row-no-client") for line in (2, 3, 4)]


@pytest.mark.parametrize(
    "name", ["KILN LTD", "Kiln (deleted)", "Kiln:Big oven", "Kiln - EUR", "Kiln Limited", "kiln ltd."]
)
def test_12_one_client_under_several_names(reading: Callable[..., Any], here: Path, name: str) -> None:
    """Of two tools' exports, joined, and told by what."""
    (here / "xero.csv").write_text(f"{XERO}Kiln Ltd,I-1,31/01/2026,28/02/2026,1,1,EUR,,Awaiting Payment\n")
    (here / "harvest.csv").write_text(f'{HARVEST}2026-01-31,,1,"{name}",10,0,10\n')
    read = reading("xero.csv", "harvest.csv")
    assert len(read.clients("client_id")) == 1
    assert [problem.code for problem in read.intake.problems] == ["client-joined"]


def test_13_what_looks_like_a_payment_or_an_invoice(reading: Callable[..., Any], here: Path) -> None:
    """Holds and memos move no money; what failed or was refunded is no payment; a credit note no invoice."""
    (here / "paypal.csv").write_text(
        "Date,Name,Type,Status,Currency,Gross,From Email Address,Transaction ID,Balance Impact\n"
        "01/31/2026,,Account Hold for Open Authorization,Completed,EUR,-10,,1,Memo\n"
        "01/31/2026,Ann,Website Payment,Completed,EUR,10,a@kiln.example,2,Memo\n"
        "01/31/2026,Ann,Website Payment,Completed,EUR,10,a@kiln.example,3,Credit\n"
    )
    (here / "stripe.csv").write_text(
        f"{STRIPE}c1,2026-01-31 10:00,5,0,eur,Failed,a@kiln.example\n"
        "c2,2026-01-31 10:00,5,5,eur,Refunded,a@kiln.example\n"
    )
    (here / "xero.csv").write_text(
        f"{XERO}Kiln,CN-1,31/01/2026,28/02/2026,100,100,EUR,Sales credit note,Paid\n"
        "Kiln,,31/01/2026,28/02/2026,100,100,EUR,Sales overpayment,Paid\n"
    )
    assert reading("paypal.csv").events("line", "kind") == [(4, "payment")]
    assert reading("stripe.csv").events("line", "kind") == [(2, "payment_failed"), (3, "credit")]
    assert reading("xero.csv").events("line", "kind") == [(2, "credit"), (3, "credit")]


def test_14_a_status_may_be_an_id_or_in_another_language(reading: Callable[..., Any], here: Path) -> None:
    """HubSpot's own ids are known; flags and a probability say what any other stage means."""
    (here / "hubspot.csv").write_text(
        "Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date,Associated Company IDs,Is Closed Won,"
        "Deal probability\n"
        "1,Site,contractsent,10,2026-01-31,,77,,\n2,Site,148295729,10,2026-01-31,2026-02-28,77,,\n"
        "3,Site,148295730,10,2026-01-31,2026-02-28,77,true,\n4,Site,148295731,10,2026-01-31,2026-02-28,77,,0.2\n"
        "5,Site,148295732,10,2026-01-31,2026-02-28,77,,0.8\n6,Site,148295733,10,2026-01-31,,77,,\n"
    )
    (here / "salesforce.csv").write_text(
        "Id,AccountId,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,CreatedDate\n"
        "1,a,Gewonnen,10,100,2026-02-28,1,1,2026-01-31\n2,a,Angebot,10,60,2026-02-28,0,0,2026-01-31\n"
        "3,a,Erstkontakt,10,20,2026-02-28,0,0,2026-01-31\n4,a,Verloren,10,0,2026-02-28,1,0,2026-01-31\n"
    )
    hubspot, salesforce = reading("hubspot.csv"), reading("salesforce.csv")
    assert hubspot.events("line", "outcome") == [(2, "open"), (4, "accepted"), (6, "open"), (7, "open")]
    assert hubspot.input.skipped == {"before-proposal": 1}
    assert hubspot.rejects("line", "code", "found") == [(3, "row-bad-word", "148295729")]
    assert salesforce.events("line", "outcome") == [(2, "accepted"), (3, "open"), (5, "declined")]
    assert salesforce.input.skipped == {"before-proposal": 1}
