"""A header nobody knows: what is proposed for it, and that the proposal reads the file."""

import csv
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from clientfit.errors import ClientFitError
from clientfit.importers import mapped, named, read
from clientfit.importers.formats import list_sources, open_source
from clientfit.importers.profiles.suggest import Proposal
from clientfit.importers.profiles.suggest_assignment import best_assignment
from clientfit.importers.profiles.suggest_names import read_name, vocabulary
from clientfit.importers.profiles.suggested_claim import suggest
from clientfit.model.event import COLUMNS
from clientfit.model.kinds import KINDS, OUTCOMES
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
    """Below a preamble, with dates and money as written; of a strange word nobody knows what it says."""
    (here / "odd.csv").write_text(ODD)
    (here / "odd.yml").write_text(mapped("odd.csv"))
    found = reading("odd.csv", profile="odd.yml")
    events = found.events(
        "client_id", "event_id", "CAST(day AS VARCHAR)", "CAST(amount AS VARCHAR)", "outcome"
    )
    assert events == [
        ("Kiln Ltd", "I-1", "2026-01-13", "1250.5000", "paid"),
        ("Kiln Ltd", "I-2", "2026-02-14", "250.0000", "open"),
        ("Lumen", "I-4", "2026-03-15", "50.0000", None),
    ]
    assert found.events("event_id", "tags") == [("I-1", ""), ("I-2", ""), ("I-4", ";no_payment_state;")]
    assert found.input.skipped == {"by-status": 1}
    assert "What these words mean: Weird; how they ended is unknown." in (here / "odd.yml").read_text()


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
    profile = named(Store(threads=1), here / "a.yml")
    assert 'x: {"y", # [z]' in {
        *profile.ignored,
        *(n for each in profile.columns.values() for n in each.names),
    }


def test_the_vocabulary_is_of_what_there_is() -> None:
    """Kinds, columns, outcomes, roles and concepts are those of the event table and of the file itself."""
    known = vocabulary()
    for name, kind in known.kinds.items():
        assert name in KINDS
        assert {*kind.columns} <= {*COLUMNS}
        ends = {*OUTCOMES.get(name, ())} | ({"paid"} if name == "payment" else set())
        assert {*kind.words} <= (ends or {"client", "provider"})
        assert {*kind.columns.values(), *kind.extras, *kind.names} - {"issued"} <= {*known.roles}
        assert {*kind.concepts, *kind.against} <= {*known.concepts}
    patterns = [role.names for role in known.roles.values()]
    patterns += [names for kind in known.kinds.values() for names in kind.names.values()]
    assert {concept for each in patterns for pattern in each for concept in pattern.split()} <= {
        *known.concepts
    }


@pytest.mark.parametrize(
    ("name", "concepts"),
    [
        ("Rechnungsdatum", {"invoice", "date"}),
        ("F\u00e4lligkeitsdatum", {"due", "date"}),
        ("Faelligkeit", {"due"}),
        ("DueDate", {"due", "date"}),
        ("due_date", {"due", "date"}),
        ("Due Date (UTC)", {"due", "date"}),
        ("MwSt", {"tax"}),
        ("Montant TTC", {"amount", "gross"}),
        ("Base imponible", {"net"}),
        ("Fecha de vencimiento", {"date", "due"}),
        ("Custommer Name", {"client", "name"}),
        ("Amount (net)", {"amount", "net"}),
        ("Invoice #", {"invoice", "number"}),
        ("N\u00b0 de facture", {"number", "invoice"}),
        ("Betaaldatum", {"paid", "date"}),
        ("Wibble", set()),
    ],
)
def test_a_name_is_read_as_concepts(name: str, concepts: set[str]) -> None:
    """Whatever its language, case, marks, units and spelling, and as one word or several."""
    assert read_name(name).concepts == concepts


@given(
    st.lists(st.lists(st.sampled_from([0.0, 0.3, 0.5, 1.0]), min_size=3, max_size=3), min_size=1, max_size=4)
)
def test_the_assignment_is_the_best(scores: list[list[float]]) -> None:
    """No other choice of different columns has a greater sum."""
    found = best_assignment(scores)
    taken = [place for place in found if place is not None]
    assert len(taken) == len({*taken})
    choices = product([*range(3), None], repeat=len(scores))
    sums = [
        sum(line[place] for line, place in zip(scores, choice, strict=True) if place is not None)
        for choice in choices
        if len({*choice} - {None}) == sum(place is not None for place in choice)
    ]
    reached = sum(line[place] for line, place in zip(scores, found, strict=True) if place is not None)
    assert reached == pytest.approx(max(sums))


FINDS: list[tuple[str, list[str], list[tuple[Any, ...]]]] = [
    (
        "invoices.csv",
        ["Date,Client,Amount,Status,Paid Amount,Invoice #", "7/14/2025,Kiln & Co,5600,Paid,5600,#31"],
        [("invoice", "#31", "2025-07-14", "5600.0000", None, None, "paid", None)],
    ),
    (
        "invoices.csv",
        [
            "Invoice Number,Date,Customer,Description,Quantity,Price,Total",
            "I-1,2026-01-05,Kiln & Co,Design,10,90.00,900.00",
            "I-1,2026-01-05,Kiln & Co,Hosting,1,120.00,120.00",
        ],
        [("invoice", "I-1", "2026-01-05", "1020.0000", None, None, None, None)],
    ),
    (
        "collected.csv",
        [
            "Date,Customer,Invoice Number,Payment Status,Payment Amount",
            "2026-01-05,Kiln & Co,A-1,succeeded,500.00",
            "2026-02-05,Kiln & Co,A-1,succeeded,500.00",
            "2026-03-05,Kiln & Co,A-2,failed,800.00",
        ],
        [
            ("payment", "collected.csv:2", "2026-01-05", "500.0000", None, None, None, "A-1"),
            ("payment", "collected.csv:3", "2026-02-05", "500.0000", None, None, None, "A-1"),
        ],
    ),
    (
        "bookings.csv",
        [
            "Booking ID,Customer,Created At,Start Time,Canceled,No Show",
            "1,Kiln & Co,2026-01-05 09:00,2026-01-20 10:00,No,Yes",
            "2,Kiln & Co,2026-02-05 09:00,2026-02-20 10:00,Yes,No",
        ],
        [
            ("meeting", "1", "2026-01-20", None, None, None, "missed", None),
            ("meeting", "2", "2026-02-20", None, None, None, "cancelled", None),
        ],
    ),
    (
        "afspraken.csv",
        [
            "Klant,Datum,Niet verschenen,Geannuleerd",
            "Kiln & Co,13-01-2026,ja,nee",
            "Kiln & Co,14-01-2026,nee,ja",
        ],
        [
            ("meeting", "afspraken.csv:2", "2026-01-13", None, None, None, "missed", None),
            ("meeting", "afspraken.csv:3", "2026-01-14", None, None, None, "cancelled", None),
        ],
    ),
    (
        "deals.csv",
        [
            "deal_id,company,stage_id,amount,created_at,closed_at",
            "D1,Kiln & Co,C4:X,5000,2026-01-05,2026-01-20",
            "D2,Kiln & Co,C4:Y,5000,2026-02-05,",
        ],
        [
            ("quote", "D1", "2026-01-05", "5000.0000", None, "2026-01-20", None, None),
            ("quote", "D2", "2026-02-05", "5000.0000", None, None, "open", None),
        ],
    ),
]
"""Lists that gave wrong facts once, with the right ones."""


@pytest.mark.parametrize(("file", "lines", "events"), FINDS)
def test_what_was_once_misread(
    reading: Callable[..., Any], here: Path, file: str, lines: list[str], events: list[tuple[Any, ...]]
) -> None:
    """A line is no invoice, a failed payment none, a booking's day is when it takes place, and so on."""
    (here / file).write_text("\n".join([*lines, ""]))
    (here / "p.yml").write_text(mapped(file))
    texts = [f"CAST({name} AS VARCHAR)" for name in ("day", "amount", "due", "settled")]
    found = reading(file, profile="p.yml")
    assert found.events("kind", "event_id", *texts, "outcome", "ref") == events
    assert {name for (name,) in found.events("client_name")} == {"Kiln & Co"}


def test_a_certain_proposal_is_read_and_told(reading: Callable[..., Any], here: Path) -> None:
    """An everyday list needs no profile; the notice names each column and how to correct it."""
    (here / "liste.csv").write_text(
        "Kunde;Rechnung;Datum;F\u00e4llig;Bezahlt;Betrag\nOfen;R1;13.01.2026;12.02.2026;20.02.2026;1.500,00\n"
    )
    found = reading("liste.csv")
    assert found.events("client_name", "CAST(amount AS VARCHAR)", "CAST(settled AS VARCHAR)") == [
        ("Ofen", "1500.0000", "2026-02-20")
    ]
    (notice,) = [each for each in found.intake.problems if each.code == "profile-suggested"]
    assert "client = Kunde" in str(notice.found)
    assert "clientfit import liste.csv --map -o liste.yml" in str(notice.hint)


def test_an_uncertain_proposal_is_asked_about(reading: Callable[..., Any], here: Path) -> None:
    """What is unclear is said, with the one command that writes the proposal; nothing is read."""
    (here / "list.csv").write_text("Client,Invoice no,Date,Total,Sum\nKiln,1,2026-01-05,5.50,6.50\n")
    with pytest.raises(ClientFitError) as raised:
        reading("list.csv")
    (problem,) = raised.value.problems
    assert problem.code == "header-unknown"
    assert "it may be a list of invoices, but" in problem.message
    assert "the amount may be Total or Sum" in problem.message
    assert "clientfit import list.csv --map -o list.yml" in str(problem.hint)


def _corpus() -> list[dict[str, Any]]:
    corpus: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("headers.yml").read_text("utf-8"))
    return corpus


def _suggested(entry: dict[str, Any]) -> Proposal | None:
    """What is proposed for a list of the corpus; None where nothing is."""
    Path(entry["file"]).write_text(entry["text"], "utf-8")
    (source,), _ = list_sources([entry["file"]], "record")
    store = Store(threads=1)
    try:
        return suggest(store, open_source(store, source, "raw", Path()))[1]
    except ClientFitError:
        return None
    finally:
        store.close()


NOT_ASKED = {
    "net",
    "tax",
    "fee",
    "unit_price",
    "quantity",
    "discount",
    "line_total",
    "balance",
    "paid_amount",
    "type",
}
"""Roles that only explain a column beside the others."""


@pytest.mark.usefixtures("here")
def test_the_columns_of_the_corpus_are_understood() -> None:
    """Of over 60 lists 95 % of columns get their role, and no client, amount, due or paid day is wrong."""
    corpus = _corpus()
    assert len(corpus) >= 60
    right = 0
    wrong: list[tuple[Any, ...]] = []
    silent: list[tuple[Any, ...]] = []
    for entry in corpus:
        proposal = _suggested(entry)
        roles = {} if proposal is None else {column.name: role for role, column in proposal.roles.items()}
        header = next(csv.reader(entry["text"].splitlines(), delimiter=";" if ";" in entry["text"] else ","))
        for name in header:
            given, wanted = roles.get(name), entry["roles"].get(name)
            if given == wanted or (wanted is None and given in NOT_ASKED):
                right += 1
                continue
            wrong.append((entry["file"], name, wanted, given))
            if proposal and proposal.certain and {given, wanted} & {"client", "amount", "due", "settled"}:
                silent.append(wrong[-1])
    assert right / (right + len(wrong)) >= 0.95, wrong
    assert silent == []


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("entry", _corpus(), ids=lambda entry: entry["file"])
def test_the_proposed_profile_of_each_list_reads_it(
    reading: Callable[..., Any], entry: dict[str, Any]
) -> None:
    """Each row is an event of the right kind, skipped by its state, or rejected for a word; none is lost."""
    if _suggested(entry) is None:
        pytest.skip("nothing is proposed for it")
    Path("p.yml").write_text(mapped(entry["file"]))
    found = reading(entry["file"], profile="p.yml")
    assert {kind for (kind,) in found.events("kind")} == {entry["kind"]}
    assert found.input.rejected == 0


def test_a_row_of_totals_is_skipped_and_a_client_of_that_name_is_not(
    reading: Callable[..., Any], here: Path
) -> None:
    """A total has no day; an invoice to a client who is called Total has one."""
    (here / "list.csv").write_text(
        "Client,Invoice,Date,Due,Paid,Amount\n"
        "Total,1,2026-01-13,2026-02-12,2026-02-20,500.00\nTotals,,,,,500.00\nMoss,2,,,,1.00\n"
    )
    found = reading("list.csv")
    assert found.events("client_id", "event_id") == [("Total", "1")]
    assert found.input.skipped == {"total-row": 1}
    assert found.rejects("line", "code") == [(4, "row-bad-date")]


def test_what_is_unclear_names_the_header_and_not_a_row(here: Path) -> None:
    """Whichever of the first rows an export would need, the header that was understood is shown."""
    (here / "mine.csv").write_text(
        "Date,Name,Amount,Status\n2026-01-05,Kiln & Co,500.00,Paid\n2026-01-06,Moss,50.00,Paid\n"
    )
    with pytest.raises(ClientFitError) as refused:
        read(Store(threads=1), ["mine.csv"])
    (problem,) = refused.value.problems
    assert (problem.line, problem.found) == (1, "Date, Name, Amount, Status")


def test_letters_between_two_addresses_name_no_client(here: Path) -> None:
    """To is the client of an invoice, but of a message it may be us."""
    (here / "letters.csv").write_text(
        "Date,From,To,Subject\n2026-03-04,ana@kiln.example,me@studio.example,Logo\n"
    )
    with pytest.raises(ClientFitError, match="who the client is"):
        mapped("letters.csv")


def test_empty_columns_of_a_spreadsheet_make_no_export_of_a_list(
    reading: Callable[..., Any], here: Path
) -> None:
    """A column without a name is in a tool's reports too, but no mark of it."""
    (here / "list.csv").write_text(
        "Client,Invoice,Date,Due,Paid,Amount,,\nKiln,1,2026-01-05,2026-02-04,2026-02-03,100,,\n"
    )
    assert reading("list.csv").events("client_id", "event_id", "outcome") == [("Kiln", "1", "paid")]


def test_a_paid_column_with_a_strange_word_is_asked_about(here: Path) -> None:
    """What tells whether an invoice was paid is not left out in silence."""
    (here / "liste.csv").write_text(
        "Kunde;Rechnung;Datum;Fällig;Bezahlt;Betrag\n"
        "Moss;1;13.01.2026;12.02.2026;bei Tom;100,00\nMoss;2;13.01.2026;12.02.2026;13.02.2026;90,50\n"
    )
    with pytest.raises(ClientFitError, match="Bezahlt is not understood"):
        read(Store(threads=1), ["liste.csv"])


@pytest.mark.parametrize(
    ("header", "row", "asked"),
    [
        ("Client,Invoice,Date,Termin,Paid,Total", "Kiln,1,2026-01-05,2026-01-19,2026-01-20,5.50", "Termin"),
        (
            "Client,Invoice,Date raised,Due,Date received,Total",
            "Kiln,1,2026-01-05,2026-01-19,2026-01-20,5.50",
            "Date received",
        ),
    ],
)
def test_a_later_day_of_invoices_without_a_due_day_or_payment_is_asked_about(
    here: Path, header: str, row: str, asked: str
) -> None:
    """It may be the due day or the day of payment, without which no invoice is late."""
    (here / "list.csv").write_text(f"{header}\n{row}\n")
    with pytest.raises(ClientFitError, match=f"{asked} is not understood"):
        read(Store(threads=1), ["list.csv"])
