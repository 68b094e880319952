"""The vocabulary of the event table: kinds of events, their outcomes and phases, stages, traits and tags."""

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
    "reminder": "the provider reminds the client of money; ref = invoice, or several with ; between",
    "payment_failed": "an attempt to pay that failed or was cancelled; ref = invoice",
    "credit": "credit note, refund, overpayment or goodwill; ref = invoice",
    "payment_promise": "pays by due; ref = invoice, or several with ; between",
    "fee_dispute": "the client contests an invoice or fee; ref = invoice",
    "chargeback": "card payment reversed; ref = invoice",
    "complaint": "ref = the first complaint when re-opened",
    "support": "an ordinary question or ticket of the client",
    "survey": "feedback with a score (0-10), or tags good, bad",
    "praise": "thanks",
    "referral": "a new client sent by this one",
    "provider_failure": "the provider's own fault: late, defective, unanswered",
    "time": "hours that the provider worked for the client",
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
    "time": ("billable", "not_billable"),
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

MEANINGS: dict[str, str] = {
    "client_id": "the client's key, the same in every row",
    "client_name": "the client's name as it is printed; client_id when blank",
    "event_id": "a number of its own within the client, such as the invoice number",
    "ref": "event_id of the record that this one is about, such as a payment's invoice",
    "kind": "what happened",
    "occurred_at": "the day, as in 2026-01-31; of an invoice the day it was issued",
    "actor": "who acted; when blank, as the kind implies",
    "engagement": "the project, contract or deal",
    "amount": "money concerned, not below zero",
    "currency": "as in EUR",
    "due": "day by which it was to be paid, answered, decided or delivered",
    "settled": "day on which it really was",
    "outcome": "how it ended",
    "phase": "where in the work it came",
    "cause": "why it happened",
    "paid_extra": "yes where the client paid for this extra work",
    "confirmed": "yes where a person confirmed it; conduct counts only then",
    "severity": "how grave it was",
    "score": "of a survey, 0 to 10",
    "hours": "hours worked, such as 1.5; of time only, and never judged",
    "text": "your note, shown as evidence and never interpreted",
    "tags": "marks, with ; between",
}
"""What each column that a person fills in holds."""

PROVIDER_KINDS: tuple[str, ...] = (
    "quote",
    "quote_revision",
    "delivery",
    "invoice",
    "request",
    "reminder",
    "credit",
    "provider_failure",
    "time",
)
"""Kinds whose blank actor is the provider; the client's for the rest."""

PROVIDER_TAGS: tuple[str, ...] = ("goodwill", "agreed_extension")
"""Tags that make a message with a blank actor the provider's, as every `notice:…` does."""

PROVIDER_ACTS: tuple[str, ...] = (*PROVIDER_KINDS, "credit")
"""Kinds whose blank actor is the provider, whatever their tags: those, and what is given back."""

STAGES: tuple[str, ...] = ("prospect", "active", "past")
TRAITS: tuple[str, ...] = ("startup", "nonprofit", "cause", "procurement", "enterprise", "hardship")

KIND_TAGS: dict[str, dict[str, str]] = {
    "commitment": {
        "deposit": "a deposit was paid",
        "contract": "a contract was signed",
        "purchase_order": "a purchase order came",
        "decision_maker": "the person who decides took part; on a meeting too",
    },
    "discount_request": {
        "scope_trade": "something was taken out of the work in return",
        "term_trade": "earlier payment or a longer term was offered in return",
        "retainer": "regular work was offered in return",
        "ultimatum": "less, or no payment in time",
    },
    "message": {
        "notice:hours": "we told the client our hours",
        "notice:change_order": "we told the client that a change needs an order",
        "notice:conduct": "we warned the client about conduct",
        "notice:revisions": "we told the client how many rounds are included",
        "notice:complaints": "we gave our final answer to a complaint",
        "notice:pause": "we announced that work pauses",
        "apology": "the client apologised",
        "goodwill": "we offered something as goodwill",
        "agreed_extension": "we agreed to a later due day, which stands in due",
        "announced_leave": "the client announced leave until the day in due",
    },
    "payment_promise": {"agreed_extension": "we agreed to the later day in due"},
    "conduct": {
        "hostile": "hostile",
        "abusive": "abusive",
        "threat": "a threat",
        "harassment": "harassment",
        "hate": "hate",
        "passive_aggressive": "passive-aggressive",
        "boundary": "overstepped a boundary",
        "uncooperative": "did not cooperate",
    },
    "support": {"escalated": "passed on to a superior", "reopened": "opened again"},
    "survey": {"good": "good feedback without a score", "bad": "bad feedback without a score"},
}
"""The tags that mean something, by kind; every other tag is a mark of your own."""

TAGS: tuple[str, ...] = (
    *dict.fromkeys(tag for tags in KIND_TAGS.values() for tag in tags),
    *TRAITS,
    *("open_items_only", "no_paid_date", "no_payment_state", "no_due_date", "refund", "from_memory"),
)
"""The tags that the event table has a meaning for; any other may be a name."""
