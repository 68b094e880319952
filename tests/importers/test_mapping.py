"""A header nobody knows: what is proposed for it, and that the proposal reads the file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import mapped, named
from clientfit.importers.profiles.suggest import synonyms
from clientfit.model.event import COLUMNS, KINDS, OUTCOMES
from clientfit.store import Store

ODD = """\
My own tool
Generated,2026-06-01

Customer Name;Invoice No.;Invoice Date;Due Date;Paid on;Total Amount;Status;Mood
Kiln Ltd;I-1;13/01/2026;13/02/2026;20/02/2026;"1.250,50";Paid;ok
Kiln Ltd;I-2;14/02/2026;14/03/2026;;"250,00";Overdue;ok
Lumen;I-3;15/02/2026;15/03/2026;;"50,00";Draft;
Lumen;I-4;15/03/2026;15/04/2026;;"50,00";Weird;
"""


def test_a_proposal_reads_the_file(reading: Callable[..., Any], here: Path) -> None:
    """Below a preamble, with dates and money as written; drafts are no invoices, strange words are told."""
    (here / "odd.csv").write_text(ODD)
    (here / "odd.yml").write_text(mapped("odd.csv"))
    found = reading("odd.csv", profile="odd.yml")
    events = found.events(
        "client_id", "event_id", "CAST(day AS VARCHAR)", "CAST(amount AS VARCHAR)", "outcome"
    )
    assert events == [
        ("Kiln Ltd", "I-1", "2026-01-13", "1250.5000", "paid"),
        ("Kiln Ltd", "I-2", "2026-02-14", "250.0000", "open"),
    ]
    assert found.input.skipped == {"by-status": 1}
    assert found.rejects("line", "code", "found") == [(8, "row-bad-word", "Weird")]


@pytest.mark.parametrize(
    ("header", "row", "kind"),
    [
        (
            "Ticket ID,Requester,Subject,Created at,Solved at,Status",
            "1,Kiln,Help,2026-01-01,,open",
            "support",
        ),
        ("Deal Name,Organization,Stage,Amount,Create Date", "Shop,Kiln,Closed Won,100,2026-01-01", "quote"),
        ("Payment ID,Customer,Date,Amount,Invoice Ref", "1,Kiln,2026-01-01,10,I-1", "payment"),
        ("Date,Client,NPS,Comment", "2026-01-01,Kiln,9,fine", "survey"),
        ("Invitee,Company,Start Time,Status,Meeting", "Ana,Kiln,2026-01-01 10:00,no show,Call", "meeting"),
        ("ClientID,Client,BillNumber,Issued,Amount,Balance", "7,Kiln,1,2026-01-01,10,0", "invoice"),
    ],
)
def test_the_kind_is_told_by_the_names(
    reading: Callable[..., Any], here: Path, header: str, row: str, kind: str
) -> None:
    """Of the columns, and of the file."""
    (here / "log.csv").write_text(f"{header}\n{row}\n")
    (here / "log.yml").write_text(mapped("log.csv"))
    assert reading("log.csv", profile="log.yml").events("kind", "client_name") == [(kind, "Kiln")]


def test_without_a_client_a_day_or_a_kind_nothing_is_proposed(here: Path) -> None:
    """What is not there can't be guessed."""
    (here / "a.csv").write_text("Due Date,Total\n2026-01-01,5\n")
    with pytest.raises(ClientFitError, match="no column seems to tell who the client is — Due Date, Total"):
        mapped("a.csv")
    (here / "a.csv").write_text("Client,Date\nKiln,someday\n")
    with pytest.raises(ClientFitError, match="no column seems to tell when it happened"):
        mapped("a.csv")
    (here / "a.csv").write_text("Client,Date,Hours\nKiln,2026-01-01,3\n")
    with pytest.raises(ClientFitError, match=r"what its rows are .* name the file so, such as invoices\.csv"):
        mapped("a.csv")


def test_a_strange_text_stays_text(here: Path) -> None:
    """Names of columns and of files are quoted, whatever they hold."""
    (here / "a # b.csv").write_text('Client,Invoice Date,"x: {""y"", # [z]\n"\nKiln,2026-01-01,1\n')
    (here / "a.yml").write_text(mapped("a # b.csv"))
    assert named(Store(threads=1), here / "a.yml").ignored == ('x: {"y", # [z]',)


def test_the_synonyms_speak_of_what_there_is() -> None:
    """Kinds, columns, outcomes and roles are those of the event table and of the file itself."""
    known = synonyms()
    for kind in known.kinds:
        assert kind.kind in KINDS
        assert {*kind.columns} <= {*COLUMNS}
        assert {*kind.outcomes} <= {*OUTCOMES.get(kind.kind, ())}
        roles = {
            *kind.roles,
            *kind.columns.values(),
            *kind.unknown,
            *(each.role for each in kind.instead.values()),
        }
        assert roles <= {*known.roles}
