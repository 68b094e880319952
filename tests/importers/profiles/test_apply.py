"""An export read by its profile: skipped rows, words, several events a row, and the account of it all."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError

PROFILE = r"""
name: till
title: A till
about: Sales and refunds, with a total row.
reference: made up
header_within: 4
columns:
  customer: {names: [Customer, Client Name], required: true}
  number: {names: ['No.'], required: true}
  day: {names: [Date], required: true, read: date}
  total: {names: [Total], required: true, read: money}
  refunded: {names: [Refunded], read: money}
  state:
    names: [State]
    words: {paid: [Paid, Settled], open: [Due]}
    otherwise: other
  method:
    names: [Method]
    words: {cash: [Cash], card: [Card]}
ignored: [Clerk]
skip:
  - {reason: total-row, when: customer = 'TOTAL'}
  - {reason: draft, when: state = 'other'}
events:
  - kind: invoice
    when: total <> 0
    columns:
      client_id: customer
      event_id: number
      occurred_at: day
      amount: total
      outcome: CASE WHEN state = 'paid' THEN 'paid' ELSE 'open' END
      settled: CASE WHEN state = 'paid' THEN day END
  - kind: credit
    when: refunded > 0
    columns:
      client_id: customer
      ref: number
      occurred_at: day
      amount: refunded
      tags: "'refund'"
      client_name: upper(customer)
"""
EXPORT = """\
The till of the shop
Date,No.,Customer,Total,Refunded,State,Method,Clerk,Mood

31/01/2026,7,Kiln,"1,250.50",,Paid,Cash,Bo,
01/02/2026,8,Kiln,80,(80.00),Due,Card,Bo,
01/02/2026,8,Kiln,80,12.50,Due,card,Bo,
,,TOTAL,1330.50,,,,,
02/02/2026,9,Lumen,80,,Draft,Cash,Bo,
02/02/2026,10,Lumen,80,,Due,Barter,Bo,
02/02/2026,11,,80,5,Due,Cash,Bo,
soon,12,Lumen,80,,Due,Cash,Bo,
02/02/2026,13,Lumen,-80,,Due,Cash,Bo,
02/02/2026,14,Lumen,0,,Due,Cash,Bo,
02/02/2026,14,Lumen
02/02/2026,15,Lumen,0,5,Settled,Cash,Bo,
"""


@pytest.fixture
def till(here: Path) -> dict[str, Any]:
    """An export with all that can be met in one, and its profile."""
    (here / "till.yml").write_text(PROFILE)
    (here / "a.csv").write_text(EXPORT)
    return {"profile": "till.yml"}


def test_rows_become_the_events_that_they_tell(reading: Callable[..., Any], till: dict[str, Any]) -> None:
    """A row may be none, one or two events; a default id of a row's second event is its own."""
    found = reading("a.csv", **till)
    columns = (
        "line",
        "event_id",
        "ref",
        "kind",
        "CAST(amount AS VARCHAR)",
        "CAST(settled AS VARCHAR)",
        "outcome",
        "tags",
    )
    assert found.events(*columns) == [
        (4, "7", None, "invoice", "1250.5000", "2026-01-31", "paid", ""),
        (5, "8", None, "invoice", "80.0000", None, "open", ""),
        (6, "a.csv:6-1", "8", "credit", "12.5000", None, None, ";refund;"),
        (15, "a.csv:15-1", "15", "credit", "5.0000", None, None, ";refund;"),
    ]
    assert found.clients("client_id", "client_name") == [("Kiln", "KILN"), ("Lumen", "LUMEN")]


def test_the_account_of_an_export_adds_up(reading: Callable[..., Any], till: dict[str, Any]) -> None:
    """Rows are used, duplicates, skipped by reason or rejected; events are counted beside."""
    account = reading("a.csv", **till).input
    assert account.profile == "till"
    assert account.skipped == {"total-row": 1, "draft": 1, "no-event": 1}
    assert (account.rows, account.used, account.duplicates, account.rejected, account.events) == (
        12,
        4,
        0,
        5,
        4,
    )


def test_a_rejected_row_tells_no_event_at_all(reading: Callable[..., Any], till: dict[str, Any]) -> None:
    """Cells are told by the export's own names and as they were written; each row once."""
    found = reading("a.csv", **till)
    assert found.rejects("line", "code", "split_part(message, ':', 1)", "found") == [
        (9, "row-bad-word", "Method", "Barter"),
        (10, "row-no-client", "Customer", None),
        (11, "row-bad-date", "Date", "soon"),
        (12, "row-negative-amount", "Total or Refunded", "-80.0000"),
        (14, "row-shape", "fewer cells than the header", None),
    ]
    assert found.rejects("hint")[0] == ("the profile knows Cash, Card",)
    assert found.rejects("raw")[1] == ("02/02/2026,11,,80,5,Due,Cash,Bo,",)


def test_columns_that_nobody_knows_are_told(reading: Callable[..., Any], till: dict[str, Any]) -> None:
    """Not those that the profile knows and ignores."""
    found = reading("a.csv", **till)
    assert [each.found for each in found.intake.problems if each.code == "column-unused"] == ["Mood"]


def test_optional_columns_may_be_absent(
    reading: Callable[..., Any], till: dict[str, Any], here: Path
) -> None:
    """Their cells are blank; aliases and case don't matter."""
    (here / "a.csv").write_text("CLIENT NAME,date,no.,total\nKiln,31/01/2026,7,5\n")
    assert reading("a.csv", **till).events("client_id", "outcome", "line") == [("Kiln", "open", 2)]


def test_an_export_may_be_a_frame_or_json(reading: Callable[..., Any], till: dict[str, Any]) -> None:
    """The profile reads cells, wherever they come from."""
    found = reading(
        [{"Customer": "Kiln", "Date": "2026-01-31", "No.": 7, "Total": 12.5, "State": "Due"}], **till
    )
    assert found.events("client_id", "event_id", "CAST(amount AS VARCHAR)") == [("Kiln", "7", "12.5000")]


def test_a_required_column_must_be_there(
    till: dict[str, Any], here: Path, reading: Callable[..., Any]
) -> None:
    """With a profile chosen, its missing columns are told by their names in the export."""
    (here / "a.csv").write_text("Customer,Date,Total\nKiln,31/01/2026,5\n")
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv", **till)
    assert (raised.value.code, raised.value.message) == (
        "column-missing",
        "till: a required column is absent: No.",
    )


def test_an_unknown_profile_is_told_with_the_nearest(here: Path, reading: Callable[..., Any]) -> None:
    """A typing error is no file either."""
    (here / "a.csv").write_text(EXPORT)
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv", profile="ibm-arr")
    assert (raised.value.code, raised.value.hint) == ("profile-unknown", "did you mean 'ibm-ar'?")
