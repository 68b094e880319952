"""What people say happened, as rows of the event table."""

import shlex
from datetime import date

import pytest

from clientfit.errors import ClientFitError
from clientfit.ledger import Change, Row, parse_entry, read_vocabulary
from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, WORDS

TODAY = date(2026, 6, 30)
VOCABULARY = read_vocabulary()


def row(**cells: str) -> Row:
    """A row of the ledger; what is not given is blank."""
    blank = parse_entry(["call"], [], VOCABULARY, today=TODAY).row
    return dict.fromkeys(blank, "") | cells


def parsed(said: str, *rows: Row) -> Change:
    """What was said on 30 June 2026 of a client with these rows."""
    return parse_entry(shlex.split(said), rows, VOCABULARY, today=TODAY, name="Studio Blau")


def cells(change: Change) -> Row:
    """The cells that are not blank."""
    return {name: value for name, value in change.row.items() if value}


QUOTE = row(event_id="Q-12", kind="quote", occurred_at="2026-06-01", engagement="shop", currency="EUR")
OLD = row(event_id="INV-6", kind="invoice", occurred_at="2026-04-01", currency="EUR")
INVOICE = row(event_id="INV-7", kind="invoice", occurred_at="2026-05-01", amount="1200", currency="EUR")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        (
            'missed-call yesterday "nobody came"',
            {
                "event_id": "K-1",
                "kind": "meeting",
                "outcome": "missed",
                "occurred_at": "2026-06-29",
                "text": "nobody came",
            },
        ),
        (
            "quote Q-13 1.200,50 EUR due 30 days",
            {
                "event_id": "Q-13",
                "kind": "quote",
                "occurred_at": "2026-06-30",
                "amount": "1200.50",
                "currency": "EUR",
                "due": "2026-07-30",
            },
        ),
        (
            "invoice 1 May $99 net 14",
            {
                "event_id": "INV-1",
                "kind": "invoice",
                "occurred_at": "2026-05-01",
                "amount": "99",
                "currency": "USD",
                "due": "2026-05-15",
            },
        ),
        ("survey 8", {"event_id": "U-1", "kind": "survey", "occurred_at": "2026-06-30", "score": "8"}),
        (
            "rude last Tuesday confirmed high job shop",
            {
                "event_id": "X-1",
                "kind": "conduct",
                "occurred_at": "2026-06-23",
                "engagement": "shop",
                "confirmed": "true",
                "severity": "high",
                "tags": "hostile",
            },
        ),
        (
            "change-request paid-extra",
            {"event_id": "M-1", "kind": "change_request", "occurred_at": "2026-06-30", "paid_extra": "true"},
        ),
        (
            "change request declined third-party",
            {
                "event_id": "M-1",
                "kind": "change_request",
                "occurred_at": "2026-06-30",
                "outcome": "declined",
                "cause": "third_party",
            },
        ),
    ],
)
def test_a_new_row(said: str, written: Row) -> None:
    """Details stand in any order: day, amount, due day, id, outcome, cause, severity, job and note."""
    assert cells(parsed(said)) == written


@pytest.mark.parametrize(
    ("said", "ref", "meant"),
    [
        ("asked-discount on Q-12", "Q-12", ()),
        ("asked for a discount", "Q-12", ("meant is quote Q-12 of 2026-06-01; open too: INV-6, INV-7",)),
        ("quoted again", "Q-12", ("meant is quote Q-12 of 2026-06-01",)),
        ("reminded", "INV-7", ("meant is invoice INV-7 of 2026-05-01; open too: INV-6",)),
        ("reminded 10 April", "INV-6", ("meant is invoice INV-6 of 2026-04-01",)),
        (
            "reminded on INV-9",
            "INV-9",
            ("INV-9 is not in this ledger; it may stand in an export that is read with it",),
        ),
    ],
)
def test_the_record_it_is_about(said: str, ref: str, meant: tuple[str, ...]) -> None:
    """The record named, else the last one that was open on the day, and which that is, is said."""
    change = parsed(said, OLD, QUOTE, INVOICE)
    assert (change.row["ref"], change.says) == (ref, meant)


def test_the_job_is_that_of_the_record() -> None:
    """A row about a quote of a job belongs to the job."""
    assert parsed("asked-discount on Q-12", QUOTE).row["engagement"] == "shop"


def test_the_end_of_a_record_is_written_in_its_row() -> None:
    """A quote accepted and an invoice paid keep their row, which gets the outcome and the day."""
    change = parsed("paid yesterday", OLD, INVOICE)
    assert change.replaces is INVOICE
    assert change.row == INVOICE | {"outcome": "paid", "settled": "2026-06-29"}
    assert parsed("signed q-12", QUOTE).row == QUOTE | {"outcome": "accepted", "settled": "2026-06-30"}


def test_a_part_payment_is_a_row_of_its_own() -> None:
    """Paid with an amount is a payment of the invoice, in the currency written before."""
    change = parsed("paid 600", INVOICE)
    assert change.replaces is None
    assert cells(change) == {
        "event_id": "P-1",
        "ref": "INV-7",
        "kind": "payment",
        "occurred_at": "2026-06-30",
        "amount": "600",
        "currency": "EUR",
    }
    assert change.says == ("meant is invoice INV-7 of 2026-05-01", "EUR as before")


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("mised call", "did you mean missed call"),
        ("xyzzy", "clientfit kinds lists every phrase"),
        ("call ystrday", "did you mean yesterday?"),
        ("call tomorrow", "still to come"),
        ("paid INV-9", "there is no invoice INV-9 of Studio Blau — there is INV-7"),
        ("accepted", "Studio Blau has no open quote — write the quote first"),
        ("paid 1 April", "Studio Blau has no open invoice"),
        ("paid INV-7 1 April", "can't have ended on 2026-04-01 before it"),
        ("invoice INV-7 100 EUR", "INV-7 is written already"),
        ("quote 100 EUR due", "the due day can't be read"),
    ],
)
def test_what_is_refused(said: str, message: str) -> None:
    """Nothing is guessed: the message names the word, and the nearest known one."""
    with pytest.raises(ClientFitError, match=message):
        parsed(said, INVOICE)


def test_every_phrase_leads_to_words_of_the_event_table() -> None:
    """The data file names only words that the event table has, and no phrase twice."""
    said = [each for entry in VOCABULARY.entries.values() for each in entry.say]
    assert len({tuple(each.replace("-", " ").casefold().split()) for each in said}) == len(said)
    for entry in VOCABULARY.entries.values():
        kinds = (entry.kind,) if entry.kind else entry.closes
        assert kinds
        assert {*kinds, *entry.about, *([entry.part] if entry.part else [])} <= {*KINDS}
        for kind in kinds:
            assert entry.outcome is None or entry.outcome in OUTCOMES[kind]
            assert entry.phase is None or entry.phase in PHASES[kind]
        assert entry.cause is None or entry.cause in WORDS["cause"]


@pytest.mark.parametrize("name", [*VOCABULARY.entries])
def test_every_example_is_read(name: str) -> None:
    """The example of each phrase is read as what it stands for."""
    entry = VOCABULARY.entries[name]
    opened = [row(event_id=f"{kind}-9", kind=kind, occurred_at="2026-01-01") for kind in entry.closes]
    named = [word for word in shlex.split(entry.example) if word in {"Q-12", "INV-7", "D-3", "R-1", "C-1"}]
    opened += [
        row(event_id=each, kind=kind, occurred_at="2026-01-01") for kind in entry.closes for each in named
    ]
    change = parse_entry(shlex.split(entry.example)[1:], opened, VOCABULARY, today=TODAY)
    assert change.row["kind"] == (entry.kind or entry.closes[0])
    assert change.row["outcome"] == (entry.outcome or "")
