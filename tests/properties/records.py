"""One more record for a client: good ones, of which no verdict may become worse, and bad ones."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from tests.properties.book import Row

ADDED = "added"
"""The event_id of the record."""


@dataclass(frozen=True)
class History:
    """What a record may be about: the client's events so far, and the job that it names, if any."""

    rows: Sequence[Row]
    job: str | None

    def last(self, kind: str, on: date, **told: object) -> object:
        """The id of the newest event of a kind by a day, None where there is none."""
        found = [
            (day_of(row), str(row["event_id"]))
            for row in self.rows
            if row["kind"] == kind and day_of(row) <= on and told.items() <= row.items()
        ]
        return max(found)[1] if found else None

    def usual(self, column: str, kind: str) -> object:
        """The currency or amount that most events of a kind have, the newest of as many."""
        ordered = sorted(self.rows, key=lambda row: (day_of(row), str(row["event_id"])), reverse=True)
        found = Counter(row.get(column) for row in ordered if row["kind"] == kind)
        return found.most_common(1)[0][0] if found else None


@dataclass(frozen=True)
class Record:
    """A record by its columns; None where the client has nothing that it could be about.

    A bad one is bad for one client type, by the `signals` that it speaks to. For the other types it is
    business as usual, which may count for the client: a late invoice is also a job that was agreed upon.
    """

    name: str
    columns: Callable[[History, date], Row | None]
    about: str = ""
    signals: tuple[str, ...] = ()

    def added(self, history: History, on: date) -> Row | None:
        """The record as a row of the day."""
        columns = self.columns(history, on)
        if columns is None:
            return None
        row = {"engagement": history.job, **columns, "event_id": ADDED, "file": "added.csv", "line": 2}
        return {name: value for name, value in row.items() if value is not None}


def day_of(row: Row) -> date:
    """The day on which an event happened."""
    at = row["occurred_at"]
    assert isinstance(at, date)
    return at.date() if isinstance(at, datetime) else at


def ago(on: date, days: int) -> date:
    """So many days before."""
    return on - timedelta(days=days)


def invoice(history: History, on: date, days_late: int, **told: object) -> Row:
    """An invoice of the client's usual kind, paid on the day, so many days late."""
    due = ago(on, days_late)
    amount, currency = history.usual("amount", "invoice") or "1000.00", history.usual("currency", "invoice")
    bill = {"kind": "invoice", "occurred_at": ago(due, 30), "due": due, "settled": on, "outcome": "paid"}
    return {**bill, "amount": amount, "currency": currency, **told}


def about(history: History, on: date, whose: str, **told: object) -> Row | None:
    """A record about the client's last event of a kind; none where there is no such event."""
    last = history.last(whose, on)
    return None if last is None else {"occurred_at": on, "ref": last, **told}


def settled(kind: str, on: date, outcome: str, **told: object) -> Row:
    """Something that happened and was settled on the day."""
    return {"kind": kind, "occurred_at": on, "settled": on, "outcome": outcome, **told}


def promise(on: date, outcome: str) -> Row:
    """A promise to pay some invoice that is not on record."""
    return {"kind": "payment_promise", "occurred_at": ago(on, 20), "due": ago(on, 10), "outcome": outcome}


def asked(on: date, days: int, **told: object) -> Row:
    """A request for input that was to be answered so many days before."""
    return {"kind": "request", "occurred_at": ago(on, days + 7), "due": ago(on, days), **told}


def quoted(history: History, on: date) -> Row:
    """A quote that ran out without an answer."""
    told = {"amount": "1000.00", "currency": history.usual("currency", "quote")}
    return {"kind": "quote", "occurred_at": ago(on, 60), "due": ago(on, 30), "outcome": "expired", **told}


def changed(history: History, on: date, phase: str, **told: object) -> Row:
    """A change that the client wanted, unpaid."""
    change = {"kind": "change_request", "occurred_at": on, "phase": phase, "cause": "client_change"}
    return {**change, "currency": history.usual("currency", "quote"), **told}


def at_night(on: date) -> Row:
    """A message out of hours."""
    at = datetime.combine(on, time(23, 30))
    return {"kind": "message", "occurred_at": at, "actor": "client", "phase": "out_of_hours"}


GOOD = (
    Record("praise", lambda _, on: {"kind": "praise", "occurred_at": on}),
    Record("referral", lambda _, on: {"kind": "referral", "occurred_at": on}),
    Record("invoice paid on time", lambda h, on: invoice(h, on, 0)),
    Record("large invoice paid on time", lambda h, on: invoice(h, on, 0, amount="20000.00")),
    Record("accepted delivery", lambda _, on: settled("delivery", on, "accepted")),
    Record("kept meeting", lambda _, on: {"kind": "meeting", "occurred_at": on, "outcome": "held"}),
    Record("answered request", lambda _, on: asked(on, 0, settled=on)),
    Record("upheld complaint", lambda _, on: settled("complaint", on, "upheld")),
    Record("commitment", lambda _, on: {"kind": "commitment", "occurred_at": on, "tags": "deposit"}),
    Record("high score", lambda _, on: {"kind": "survey", "occurred_at": on, "score": 10}),
    Record("kept promise", lambda _, on: promise(on, "kept")),
)

LATENESS = ("days_beyond_terms", "late_share", "late_habit", "late_streak", "rising_delay")
CONDUCT = ("conduct", "conduct_after_warning", "grave_conduct", "sustained_abuse")

BAD = (
    Record("late invoice", lambda h, on: invoice(h, on, 45), "late_payer", LATENESS),
    Record("slightly late invoice", lambda h, on: invoice(h, on, 10), "late_payer", LATENESS),
    Record(
        "unpaid invoice",
        lambda h, on: invoice(h, on, 45, settled=None, outcome="open"),
        "late_payer",
        (*LATENESS, "oldest_open"),
    ),
    Record(
        "invoice written off",
        lambda h, on: invoice(h, on, 45, settled=None, outcome="written_off"),
        "late_payer",
        LATENESS,
    ),
    Record("broken promise", lambda _, on: promise(on, "broken"), "late_payer", ("broken_promises",)),
    Record(
        "late dispute",
        lambda _, on: settled("fee_dispute", on, "rejected", phase="after_due"),
        "late_payer",
        ("tactical_disputes",),
    ),
    Record(
        "missed meeting",
        lambda _, on: {"kind": "meeting", "occurred_at": on, "outcome": "missed", "actor": "client"},
        "commitment_phobic",
        ("no_shows",),
    ),
    Record("lapsed quote", quoted, "commitment_phobic", ("no_decision",)),
    Record(
        "unpaid re-quote",
        lambda h, on: about(h, on, "quote", kind="quote_revision"),
        "commitment_phobic",
        ("free_scoping", "no_decision"),
    ),
    Record(
        "unfounded complaint",
        lambda _, on: settled("complaint", on, "not_upheld"),
        "criticizer",
        ("unfounded_complaints",),
    ),
    Record(
        "re-opened complaint",
        lambda h, on: about(h, on, "complaint", kind="complaint", outcome="not_upheld"),
        "criticizer",
        ("reopened_complaints", "reopened_after_notice"),
    ),
    Record(
        "low score",
        lambda _, on: {"kind": "survey", "occurred_at": on, "score": 2},
        "criticizer",
        ("low_scores",),
    ),
    Record(
        "abuse",
        lambda _, on: {"kind": "conduct", "occurred_at": on, "tags": "abusive", "confirmed": True},
        "energy_zapper",
        CONDUCT,
    ),
    Record(
        "threat",
        lambda _, on: {"kind": "conduct", "occurred_at": on, "tags": "threat", "confirmed": True},
        "energy_zapper",
        CONDUCT,
    ),
    Record(
        "abuse with a warning",
        lambda _, on: {**settled("conduct", on, "warned"), "tags": "abusive", "confirmed": True},
        "energy_zapper",
        CONDUCT,
    ),
    Record("unanswered request", lambda _, on: asked(on, 20), "energy_zapper", ("blocking_silence",)),
    Record("late answer", lambda _, on: asked(on, 20, settled=on), "energy_zapper", ("blocking_silence",)),
    Record(
        "message at night",
        lambda _, on: at_night(on),
        "energy_zapper",
        ("night_pressure",),
    ),
    Record(
        "reversal",
        lambda h, on: changed(h, on, "after_acceptance", outcome="open", ref=h.last("delivery", on)),
        "time_waster",
        ("reversals", "reversals_after_notice"),
    ),
    Record(
        "unpaid change",
        lambda h, on: changed(h, on, "before_acceptance", outcome="accepted", amount="500.00"),
        "time_waster",
        ("unpaid_changes",),
    ),
    Record(
        "round beyond the limit",
        lambda h, on: about(h, on, "delivery", kind="revision", phase="over_limit"),
        "time_waster",
        ("revision_overrun",),
    ),
    Record(
        "ask before accepting",
        lambda h, on: about(h, on, "quote", kind="discount_request", phase="after_quote"),
        "fee_haggler",
        ("price_pressure",),
    ),
    Record(
        "ask after the invoice",
        lambda h, on: about(h, on, "invoice", kind="discount_request", phase="after_invoice"),
        "fee_haggler",
        ("asks_afterwards",),
    ),
    Record(
        "ultimatum",
        lambda h, on: about(h, on, "invoice", kind="discount_request", tags="ultimatum"),
        "fee_haggler",
        ("asks_afterwards", "ultimatums"),
    ),
    Record(
        "chargeback lost", lambda _, on: settled("chargeback", on, "won"), "fee_haggler", ("chargebacks",)
    ),
)
