"""The event table: its columns, kinds and words, and one event as a model."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

COLUMNS: dict[str, str] = {
    "client_id": "VARCHAR",
    "client_name": "VARCHAR",
    "event_id": "VARCHAR",
    "ref": "VARCHAR",
    "kind": "VARCHAR",
    "occurred_at": "TIMESTAMP",
    "actor": "VARCHAR",
    "engagement": "VARCHAR",
    "amount": "DECIMAL(18,4)",
    "currency": "VARCHAR",
    "due": "DATE",
    "settled": "DATE",
    "outcome": "VARCHAR",
    "phase": "VARCHAR",
    "cause": "VARCHAR",
    "paid_extra": "BOOLEAN",
    "confirmed": "BOOLEAN",
    "severity": "VARCHAR",
    "score": "DOUBLE",
    "text": "VARCHAR",
    "tags": "VARCHAR",
    "file": "VARCHAR",
    "line": "BIGINT",
}
"""Every column of the event table with its SQL type, in order."""

REQUIRED: tuple[str, ...] = ("client_id", "kind", "occurred_at")
"""The columns without which a row is no event."""

KINDS: dict[str, str] = {
    "inquiry": "the client asked about work",
    "meeting": "call or meeting; actor = who missed or moved it",
    "quote": "proposal sent; due = valid until, settled = decided on",
    "quote_revision": "same scope quoted again; ref = the quote",
    "commitment": "a hard sign of being serious",
    "delivery": "a deliverable handed over; settled = accepted on, due = promised for",
    "revision": "one round of changes on a deliverable; ref = the delivery",
    "change_request": "something else or something more is wanted; ref = delivery or engagement",
    "request": "the provider asked the client for input by due; settled = answered on",
    "message": "mail, chat or call; actor says who",
    "conduct": "behaviour of the client",
    "discount_request": "the client asks to pay less; ref = quote or invoice",
    "invoice": "occurred_at issued, due, settled paid in full",
    "payment": "money received; ref = invoice",
    "payment_failed": "an attempt to pay that failed or was cancelled; ref = invoice",
    "credit": "credit note, refund, overpayment or goodwill; ref = invoice",
    "payment_promise": "pays by due; ref = invoice",
    "fee_dispute": "the client contests an invoice or fee; ref = invoice",
    "chargeback": "card payment reversed; ref = invoice",
    "complaint": "ref = the first complaint when re-opened",
    "support": "an ordinary question or ticket of the client",
    "survey": "feedback with a score (0-10), or tags good, bad",
    "praise": "thanks",
    "referral": "a new client sent by this one",
    "provider_failure": "the provider's own fault: late, defective, unanswered",
}
"""What can have happened, with its meaning."""

OUTCOMES: dict[str, tuple[str, ...]] = {
    "meeting": ("held", "missed", "late_cancel", "cancelled", "rescheduled"),
    "quote": ("accepted", "declined", "expired", "open"),
    "delivery": ("accepted", "rejected", "open"),
    "change_request": ("accepted", "declined", "open"),
    "request": ("answered", "unanswered", "open"),
    "conduct": ("warned", "open"),
    "discount_request": ("granted", "refused", "open"),
    "invoice": ("paid", "open", "void", "written_off", "credited"),
    "payment_promise": ("kept", "broken", "open"),
    "fee_dispute": ("upheld", "rejected", "withdrawn", "open"),
    "chargeback": ("won", "lost", "open"),
    "complaint": ("upheld", "partly_upheld", "not_upheld", "withdrawn", "closed", "open"),
    "support": ("answered", "open"),
    "provider_failure": ("fixed", "open"),
}
"""The words of `outcome` for each kind that has one."""

PHASES: dict[str, tuple[str, ...]] = {
    "revision": ("within_limit", "over_limit"),
    "change_request": ("before_acceptance", "after_acceptance"),
    "message": ("in_hours", "out_of_hours"),
    "discount_request": ("before_quote", "after_quote", "after_acceptance", "after_invoice"),
    "fee_dispute": ("before_due", "after_due"),
}
"""The words of `phase` for each kind that has one."""

WORDS: dict[str, tuple[str, ...]] = {
    "kind": tuple(KINDS),
    "actor": ("client", "provider", "unknown"),
    "cause": (
        "client_change",
        "defect",
        "provider_error",
        "third_party",
        "law",
        "hardship",
        "ambiguity",
        "unknown",
    ),
    "severity": ("low", "medium", "high"),
}
"""The words of the columns whose vocabulary does not depend on the kind."""

PROVIDER_KINDS: tuple[str, ...] = (
    "quote",
    "quote_revision",
    "delivery",
    "invoice",
    "request",
    "provider_failure",
)
"""Kinds whose blank actor is the provider; the client's for the rest."""

PROVIDER_TAGS: tuple[str, ...] = ("goodwill", "agreed_extension")
"""Tags that make a message with a blank actor the provider's, beside every `notice:…`."""

STAGES: tuple[str, ...] = ("prospect", "active", "past")
TRAITS: tuple[str, ...] = ("startup", "nonprofit", "cause", "procurement", "enterprise", "hardship")


def _joined(value: object) -> object:
    """Tags and traits given as a list become the event table's `;`-separated text."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return ";".join(sorted(str(tag) for tag in value))
    return value


Marks = Annotated[str | None, BeforeValidator(_joined)]


class Event(BaseModel):
    """One row of the event table, as a billing tool would hand it over.

    Amounts are money in `currency`, not negative; `score` is 0-10. Words are checked when the event is
    read into the table, where a bad one rejects the row with a problem instead of raising.

    >>> import clientfit
    >>> event = clientfit.Event(client_id="c1", kind="invoice", occurred_at="2026-02-02", tags=["b", "a"])
    >>> event.occurred_at, event.tags
    (datetime.datetime(2026, 2, 2, 0, 0), 'a;b')
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    client_id: str
    kind: str
    occurred_at: datetime | date
    client_name: str | None = None
    event_id: str | None = None
    ref: str | None = None
    actor: str | None = None
    engagement: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    due: date | None = None
    settled: date | None = None
    outcome: str | None = None
    phase: str | None = None
    cause: str | None = None
    paid_extra: bool | None = None
    confirmed: bool | None = None
    severity: str | None = None
    score: float | None = None
    text: str | None = None
    tags: Marks = None
    file: str | None = None
    line: int | None = None


class Client(BaseModel):
    """One row of the clients table: what is known of a client beside the events.

    `terms_days` is the agreed term of payment in days, `country` an ISO 3166 alpha-2 code.

    >>> import clientfit
    >>> clientfit.Client(client_id="c1", stage="prospect", traits={"startup"}).traits
    'startup'
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    client_id: str
    client_name: str | None = None
    stage: str | None = None
    traits: Marks = None
    since: date | None = None
    terms_days: Annotated[int | None, Field(ge=0)] = None
    country: str | None = None
