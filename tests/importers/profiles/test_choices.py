"""What a profile may ask of a file: one of several columns, a certain row, a row alone of its kind."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import detect
from clientfit.importers.profiles.load import load
from clientfit.store import Store

STRIPE = "id,Created date (UTC),Amount,Amount Refunded,Currency,Status"
WAVE = (
    "Transaction ID,Transaction Date,Account Name,Debit Amount (Two Column Approach),"
    "Credit Amount (Two Column Approach),Customer,Invoice Number,Account Type\n"
)
PROFILE = """
name: jobs
title: Jobs
about: One row a job.
reference: made up
columns:
  who: {names: [Who], required: true}
  day: {names: [Day], required: true, read: date}
  state: {names: [State], words: {accepted: ['Won*'], declined: [Lost]}}
lone: {per: who, when: state = 'accepted', values: {only_day: day}}
client: who
events:
  - kind: quote
    columns: {occurred_at: day, settled: only_day, outcome: state}
"""


@pytest.mark.parametrize("column", ["Customer Email", "Customer ID"])
def test_one_of_several_columns_is_enough(reading: Callable[..., Any], here: Path, column: str) -> None:
    """A payment is whose the address or the id says."""
    (here / "a.csv").write_text(f"{STRIPE},{column}\nch_1,2026-01-31 10:00:00,5,0,eur,Paid,kiln\n")
    assert reading("a.csv").events("client_id", "event_id") == [("kiln", "ch_1")]


def test_none_of_several_columns_is_told_with_all_of_them(reading: Callable[..., Any], here: Path) -> None:
    """And with the way to get them into the export."""
    (here / "a.csv").write_text(f"{STRIPE}\nch_1,2026-01-31 10:00:00,5,0,eur,Paid\n")
    with pytest.raises(ClientFitError, match=r"absent: Customer Email or Customer ID .* export it so"):
        reading("a.csv")


def test_expenses_with_the_header_of_a_ledger_are_refused(reading: Callable[..., Any], here: Path) -> None:
    """By reading and by detecting alike; with one row of an account receivable it is the ledger."""
    expense = "1,2026-01-31,Office supplies,5.00,,,,Expense\n"
    (here / "a.csv").write_text(WAVE + expense)
    with pytest.raises(ClientFitError, match="no row is of an account receivable") as raised:
        reading("a.csv")
    assert raised.value.code == "source-foreign"
    assert detect("a.csv").chosen is None
    (here / "a.csv").write_text(f"{WAVE}{expense}2,2026-01-31,Accounts Receivable,5.00,,kiln,7,\n")
    assert reading("a.csv").events("client_id", "event_id") == [("kiln", "7")]
    assert reading("a.csv").input.skipped == {"other-account": 1}


def test_a_foreign_file_among_others_is_a_fault_of_its_own(reading: Callable[..., Any], here: Path) -> None:
    """The others are read."""
    (here / "a.csv").write_text(f"{WAVE}1,2026-01-31,Office supplies,5.00,,,,Expense\n")
    (here / "b.csv").write_text("client_id,kind,occurred_at\nkiln,praise,2026-01-31\n")
    read = reading("a.csv", "b.csv")
    assert [problem.code for problem in read.intake.problems] == ["source-foreign"]
    assert read.input.file == "b.csv"


def test_a_list_by_vendor_is_no_list_by_customer(reading: Callable[..., Any], here: Path) -> None:
    """Their headers are alike; bills are no sales."""
    header = ",Date,Transaction Type,Num,Posting,Memo/Description,Account,Amount\n"
    (here / "a.csv").write_text(f"List\n\n{header}Paper Mill,,,,,,,\n,01/31/2026,Bill,7,Yes,,Payable,5.00\n")
    with pytest.raises(ClientFitError, match="the list by vendor"):
        reading("a.csv")


def test_a_row_alone_of_its_kind_stands_for_its_client_s_others(
    reading: Callable[..., Any], here: Path
) -> None:
    """Where there are several, or the one can't be read, nothing does."""
    (here / "jobs.yml").write_text(PROFILE)
    (here / "a.csv").write_text(
        "Who,Day,State\nkiln,2026-01-31,Won\nkiln,2026-02-28,Lost\n"
        "lathe,2026-01-31,Won\nlathe,2026-02-28,Won\nloom,soon,Won\nloom,2026-02-28,Lost\n"
    )
    read = reading("a.csv", profile="jobs.yml")
    assert read.events("line", "CAST(settled AS VARCHAR)") == [
        (2, "2026-01-31"), (3, "2026-01-31"), (4, None), (5, None), (7, None)
    ]  # fmt: skip


def test_a_word_with_a_star_stands_for_its_beginnings(reading: Callable[..., Any], here: Path) -> None:
    """Without one it stands for itself alone."""
    (here / "jobs.yml").write_text(PROFILE)
    (here / "a.csv").write_text("Who,Day,State\nkiln,2026-01-31,won on Monday\nkiln,2026-02-28,lost again\n")
    read = reading("a.csv", profile="jobs.yml")
    assert read.events("line", "outcome") == [(2, "accepted")]
    assert read.rejects("line", "code", "found") == [(3, "row-bad-word", "lost again")]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("per: who", "per: whose", "lone: no such column"),
        ("{only_day: day}", "{only_day: days}", "lone: no such column"),
        ("state = 'accepted'", "stat = 'accepted'", "no such column: 'stat'"),
        ("client: who", "one_of: [whom]\nclient: who", "one_of: no such column"),
        (
            "client: who",
            "some_row: {when: days is null, otherwise: x}\nclient: who",
            "no such column: 'days'",
        ),
    ],
)
def test_what_a_profile_asks_names_its_own_columns(here: Path, old: str, new: str, found: str) -> None:
    """A typing error is told when the profile is read."""
    (here / "jobs.yml").write_text(PROFILE.replace(old, new))
    with pytest.raises(ClientFitError, match=found):
        load(Store(threads=1), here / "jobs.yml")


def test_an_estimate_s_own_days_are_used_where_they_are(reading: Callable[..., Any], here: Path) -> None:
    """Accepted on, and valid until; both are columns that a user adds to the report."""
    (here / "a.csv").write_text(
        "Estimates by Customer\n\n"
        ",Date,Transaction Type,Num,Memo/Description,Amount,Status,Accepted Date,Expiration Date\n"
        "Kiln,,,,,,,,\n,01/31/2026,Estimate,7,,10.00,Accepted,02/10/2026,02/28/2026\n"
    )
    days = ("CAST(settled AS VARCHAR)", "CAST(due AS VARCHAR)")
    assert reading("a.csv").events("outcome", *days) == [("accepted", "2026-02-10", "2026-02-28")]
