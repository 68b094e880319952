"""From the billing tool's notices to rows of the event table: the only place that knows both."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

NO_CENTS = {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV", "XAF"}
NO_CENTS |= {"XOF", "XPF"}
"""Currencies whose amounts come in whole units; the others come in hundredths."""


class Moments(BaseModel):
    """When an invoice came to be what it is, in seconds since 1970."""

    finalized_at: int | None = None
    paid_at: int | None = None
    voided_at: int | None = None
    marked_uncollectible_at: int | None = None


class Invoice(BaseModel):
    """An invoice as the notices carry it; what is not named here is not used."""

    id: str
    customer: str
    customer_name: str | None = None
    status: str
    created: int
    due_date: int | None = None
    total: int
    currency: str
    status_transitions: Moments = Moments()


class Told(BaseModel):
    """What a notice is about."""

    object: Invoice


class Notice(BaseModel):
    """One webhook."""

    id: str
    type: str
    created: int
    data: Told


HOW_IT_ENDED = {
    "paid": ("paid", "paid_at"),
    "void": ("void", "voided_at"),
    "uncollectible": ("written_off", "marked_uncollectible_at"),
}
"""The event table's word for an invoice's status, and the moment that goes with it."""


def as_events(notice: Notice) -> list[dict[str, Any]]:
    """The events that a notice tells: the invoice as it stands, and a payment that failed.

    A notice about the same invoice is the same event with more columns filled, so that they may come in any
    order, and twice.
    """
    invoice = notice.data.object
    about = {"client_id": invoice.customer, "client_name": invoice.customer_name}
    row: dict[str, Any] = {**about, "event_id": invoice.id, "kind": "invoice"}
    row["occurred_at"] = _day(invoice.status_transitions.finalized_at or invoice.created)
    row["due"] = _day(invoice.due_date) if invoice.due_date is not None else None
    row["currency"] = invoice.currency.upper()
    row["amount"] = Decimal(invoice.total) / (1 if row["currency"] in NO_CENTS else 100)
    if invoice.status in HOW_IT_ENDED:
        row["outcome"], moment = HOW_IT_ENDED[invoice.status]
        row["settled"] = _day(getattr(invoice.status_transitions, moment) or notice.created)
    events = [{name: value for name, value in row.items() if value is not None}]
    if notice.type == "invoice.payment_failed":
        failed = {"event_id": notice.id, "kind": "payment_failed", "ref": invoice.id}
        events.append({**about, **failed, "occurred_at": _day(notice.created)})
    return events


def _day(seconds: int) -> date:
    return datetime.fromtimestamp(seconds, UTC).date()
