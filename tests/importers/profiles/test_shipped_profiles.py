"""What holds for all shipped profiles: persons, blank cells, everyday headers, null ids and escapes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers.profiles import Recogniser

CALENDLY = (
    "Invitee Name,Invitee Email,Event Type Name,Start Date & Time,Canceled,Marked as No-Show,Invitee UUID\n"
)
ACUITY = "Start Time,End Time,First Name,Last Name,Email,Type,Date Rescheduled,Appointment ID\n"
ZENDESK = (
    "Id,Requester,Requester id,Requester email,Status,Created at,Subject,Organization,Satisfaction Score\n"
)
FRESHDESK = "Ticket ID,Status,Created time,Due by Time,Type,Full name,Contact ID\n"
PIPEDRIVE = (
    "Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Person - Name,Person - Email,"
    "Organization - Name\n"
)
PERSONS = {
    "calendly": (
        CALENDLY + "Mike,Mike@kiln.example,Intro,2026-01-20 10:00,false,Yes,u1\n"
        "Mike,m@moss.example,Intro,2026-02-20 10:00,false,Yes,u2\n",
        [("m@moss.example", "Mike"), ("mike@kiln.example", "Mike")],
    ),
    "acuity": (
        ACUITY + "January 20 2026 9:00 am,,John,Smith,john@kiln.example,Intro,,1\n"
        "February 20 2026 9:00 am,,John,Smith,js@moss.example,Intro,,2\n",
        [("john@kiln.example", "John Smith"), ("js@moss.example", "John Smith")],
    ),
    "zendesk": (
        ZENDESK + "1,Anna,901,anna@kiln.example,Closed,2026-01-20 10:00,A,,Bad\n"
        "2,Anna,902,,Closed,2026-02-20 10:00,B,,Bad\n3,Anna,903,,Closed,2026-03-20 10:00,C,Kiln & Co,Bad\n",
        [("Kiln & Co", "Kiln & Co"), ("anna@kiln.example", "Anna"), ("requester 902", "Anna")],
    ),
    "freshdesk": (
        FRESHDESK + "1,Closed,2026-01-20 10:00,2026-01-21 10:00,Complaint,Anna,11\n"
        "2,Closed,2026-02-20 10:00,2026-02-21 10:00,Complaint,Anna,12\n",
        [("contact 11", "Anna"), ("contact 12", "Anna")],
    ),
    "pipedrive": (
        PIPEDRIVE + "Call,Meeting,2026-01-20,Done,Anna,anna@kiln.example,\n"
        "Call,Meeting,2026-02-20,Done,Anna,anna@moss.example,\n",
        [("anna@kiln.example", "Anna"), ("anna@moss.example", "Anna")],
    ),
}
FRESHBOOKS = "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Line Total,Currency\n"
BLANK = {
    "FreshBooks": FRESHBOOKS + "Kiln,1,2026-01-05,2026-02-04,paid,2026-04-20,,EUR\n",
    "Xero": "ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountDue,Type,Status\n"
    "Kiln,1,31/01/2026,28/02/2026,,,Sales invoice,Paid\n",
    "Invoicely": "Date,Due,Details,Client,Status,Total\n2026-01-05,2026-02-04,Site,Kiln,Paid,\n",
    "Harvest": "Issue Date,Last Payment Date,ID,Client,Invoice Amount,Paid Amount,Balance\n"
    "2026-01-05,,1,Kiln,,0,0\n",
    "Stripe": "id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer Email\n"
    "c1,2026-01-31 10:00,5,0,eur,,a@kiln.example\n",
}
"""Per tool a row whose deciding cell is blank: an amount, or a status."""


@pytest.mark.parametrize("tool", PERSONS)
def test_persons_of_one_name_are_told_apart_by_address_or_id(
    reading: Callable[..., Any], here: Path, tool: str
) -> None:
    """The name is only what is printed; a company is known by its name."""
    text, clients = PERSONS[tool]
    (here / "a.csv").write_text(text)
    assert sorted(reading("a.csv").clients("client_id", "client_name")) == clients


@pytest.mark.parametrize("tool", BLANK)
def test_a_row_whose_deciding_cell_is_blank_is_rejected(
    reading: Callable[..., Any], here: Path, tool: str
) -> None:
    """It neither vanishes as `no-event` nor becomes an event of no amount."""
    (here / "a.csv").write_text(BLANK[tool])
    read = reading("a.csv")
    assert read.rejects("line", "code") == [(2, "row-undecided")]
    assert (read.input.rejected, read.input.skipped, read.input.events) == (1, {}, 0)


def test_the_blank_cell_is_named(reading: Callable[..., Any], here: Path) -> None:
    """By the export's own column, with what to do."""
    (here / "a.csv").write_text(BLANK["FreshBooks"])
    (problem,) = (each for each in reading("a.csv").intake.problems if each.code == "row-undecided")
    assert problem.message == "Line Total: a blank cell leaves open what the row is"
    assert problem.hint == "fill the cell in the tool, or in the file, and read it again"


@pytest.mark.parametrize(
    "header",
    [
        "Invoice Number,Date,Client,Amount,Date Paid",
        "Client,Invoice Number,Amount,Date,Due",
        "Client,Invoice Number,Amount,Date,Rate,Hours",
        "Client,Invoice Number,Amount,Paid,Status,Invoice Date,Due Date",
        "Date,Due,Details,Client,Status,Total,Paid",
        "Invoice Date,Invoice Number,Invoice Status,Customer Name,Due Date,Total,Balance",
        "Client,Quote Number,Amount,Status,Quote Date",
        "Task ID,Name,Created At,Completed At,Client",
    ],
)
def test_no_tool_claims_a_list_of_everyday_columns(header: str) -> None:
    """A profile asks for a column that only its tool has, or takes no column that it doesn't know."""
    assert [claim.name for claim in Recogniser().everyone(header.split(",")) if claim.complete] == []


def test_an_id_of_zeros_is_nobody(reading: Callable[..., Any], here: Path) -> None:
    """Salesforce's null id names no account; the next id that the row has does."""
    (here / "a.csv").write_text(
        "CaseNumber,AccountId,ContactId,Type,IsClosed,CreatedDate\n"
        "1,000000000000000AAA,0031,Question,0,2026-01-31\n2,000000000000000,,Question,0,2026-01-31\n"
    )
    read = reading("a.csv")
    assert read.events("line", "client_id") == [(2, "0031")]
    assert read.rejects("line", "code") == [(3, "row-no-client")]


def test_escaped_names_are_the_names(reading: Callable[..., Any], here: Path) -> None:
    """`Kiln &amp; Co` is `Kiln & Co`; an `&` of the name's own stays."""
    row = "{},{},2026-01-05,2026-02-04,sent,,5,EUR\n"
    names = ("Kiln &amp; Co", "Kiln & Co", "O&#039;Hara", "A&B; Ltd")
    (here / "a.csv").write_text(FRESHBOOKS + "".join(row.format(name, n) for n, name in enumerate(names)))
    clients = [client for (client,) in reading("a.csv").clients("client_id")]
    assert sorted(clients) == ["A&B; Ltd", "Kiln & Co", "O'Hara"]


@pytest.mark.parametrize(
    "header",
    [
        "Client,Invoice Number,Amount,Date,Mood",
        "Invoice Number,Date,Client,Amount,Date Paid",
        "Invoice #,Date,Client,Amount,Currency,Status,Paid Amount",
    ],
)
def test_a_list_of_everyday_columns_is_no_tools_near_miss(
    reading: Callable[..., Any], here: Path, header: str
) -> None:
    """Where no column is there that one tool alone has, no tool is named, but `import --map`."""
    (here / "a.csv").write_text(f"{header}\n")
    with pytest.raises(ClientFitError, match="no known export") as caught:
        reading("a.csv")
    assert "clientfit import a.csv --map" in str(caught.value.hint)


def test_an_export_that_lacks_a_column_is_its_tools(reading: Callable[..., Any], here: Path) -> None:
    """The columns that only its tool has name it, and the one to add."""
    (here / "a.csv").write_text("Record ID,Deal Name,Deal Stage,Amount,Create Date\n")
    with pytest.raises(
        ClientFitError, match="hubspot-deals: a required column is absent: Associated Company"
    ):
        reading("a.csv")


def test_a_survey_has_a_score_where_its_scale_is_known(reading: Callable[..., Any], here: Path) -> None:
    """NPS is 0 to 10, and so is a rating beside no other column; a rating of satisfaction has no score."""
    (here / "a.csv").write_text(
        "Record ID,Contact Id,Rating,Date,Survey Name,NPS,CSAT\n1,801,9,2026-01-13,After,9,\n"
        "2,802,7,2026-02-13,After,,\n3,803,7,2026-03-13,Support,,7\n4,804,,2026-03-13,Support,,Dissatisfied\n"
    )
    assert reading("a.csv").events("client_id", "score", "tags") == [
        ("contact 801", 9, ""),
        ("contact 802", 7, ""),
        ("contact 803", None, ""),
        ("contact 804", None, ";bad;"),
    ]


def test_a_row_without_a_client_or_a_day_is_told_by_the_exports_own_columns(
    reading: Callable[..., Any], here: Path
) -> None:
    """Those that the client or the day is made of, by way of definitions too."""
    (here / "a.csv").write_text(CALENDLY + ",,Intro,2026-01-20 10:00,false,No,u1\n")
    (here / "b.csv").write_text(
        "invoice_number,client_or_company_name,status,total_amount,issued_date,due_date,paid_date\n1,Kiln,sent,5,,,\n"
    )
    messages = [reading(name).intake.problems[0].message for name in ("a.csv", "b.csv")]
    assert messages == [
        "Invitee Name or Invitee Email: the row names no client",
        "issued_date or due_date or paid_date: a date can't be read",
    ]
