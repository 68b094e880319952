"""The row contract: the columns, words and faults of the event table and the clients table, and their models.

`EVENT_COLUMNS` and `CLIENT_COLUMNS` declare each column once. Everything that reads rows follows them: the
typed reading in SQL (`clientfit.importers.staging`) and any other one.

A row is read column by column, in the order of the contract:

1. A cell's text is trimmed; blank text is no value, None. So is one of the words for nothing, `NOTHING`, in
   any case and unless it is a word of the column's own, and in a column of texts a null id, `NULL_ID`.
2. `reading` turns the text into a value of the column's SQL type (see `Reading`). Cells that have a type
   already (of dataframes and Parquet) are converted, not parsed; NaN is blank.
3. The row is rejected with the problem code of its first fault, in column order: `ColumnContract.unreadable`
   for text that can't be read, a value that isn't finite, and a required cell that is blank;
   `ColumnContract.below_minimum` for a number below the minimum. `ColumnContract.hint` says what is accepted.
4. A blank cell of a good row gets the value `blank`. A blank `actor` is the provider for the kinds in
   `PROVIDER_ACTS` and for a message with one of `PROVIDER_TAGS` or a tag `notice` or `notice:...`, else the
   client. A blank `outcome` of an invoice with `settled` is `paid`. A blank `event_id` is `file:line`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

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

NOTHING: tuple[str, ...] = (
    *(
        "n/a",
        "#n/a",
        "<na>",
        "n.a.",
        "-",
        "--",
        "---",
        "\u2013",
        "\u2014",
        "null",
        "(null)",
        "<null>",
        "none",
    ),
    *("(none)", "nan", "nil", "(blank)", "(empty)", "unknown", "(unknown)", "undefined"),
    *("not available", "not applicable", "#null!", "#ref!", "#value!", "#name?", "#div/0!"),
    *(
        "#nv",
        "#n/d",
        "#bezug!",
        "#wert!",
        "#valeur!",
        "#valor!",
        "unbekannt",
        "keine angabe",
        "k.a.",
        "inconnu",
    ),
    *("desconocido", "desconhecido", "onbekend", "sconosciuto"),
)
"""What tools and spreadsheets write for nothing, in lower case."""

NULL_ID = r"0{5,}(AAA)?|0{8}(-0{4}){3}-0{12}"
"""A pattern of the id of nobody: zeros, with Salesforce's check letters, or a UUID of zeros."""

ENTITIES: dict[str, str] = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&#39;": "'",
    "&#039;": "'",
    "&#x27;": "'",
    "&rsquo;": "\u2019",
    "&nbsp;": " ",
    "&amp;": "&",
}
"""The characters that tools escape in names as for HTML; `&amp;` last, for it is escaped first."""

LONGEST_CELL = 1 << 20
"""Number of characters of the longest cell; a row with a longer one is rejected."""

YEARS: tuple[int, int] = (1900, 2200)
"""The first and the last year that a date may have."""

KIND_SYNONYMS: dict[str, str] = {
    **dict.fromkeys(("call", "appointment", "booking", "no_show", "noshow"), "meeting"),
    **dict.fromkeys(("proposal", "estimate", "offer"), "quote"),
    **dict.fromkeys(("re_quote", "requote", "quote_change"), "quote_revision"),
    **dict.fromkeys(("lead", "enquiry"), "inquiry"),
    **dict.fromkeys(("deliverable",), "delivery"),
    **dict.fromkeys(("change_order",), "change_request"),
    **dict.fromkeys(("discount",), "discount_request"),
    **dict.fromkeys(("email", "mail", "chat"), "message"),
    **dict.fromkeys(("failed_payment",), "payment_failed"),
    **dict.fromkeys(("promise_to_pay", "promise"), "payment_promise"),
    **dict.fromkeys(("credit_note", "refund"), "credit"),
    **dict.fromkeys(("dispute", "invoice_dispute"), "fee_dispute"),
    **dict.fromkeys(("ticket", "support_ticket"), "support"),
    **dict.fromkeys(("feedback", "nps"), "survey"),
    **dict.fromkeys(("thanks", "compliment"), "praise"),
    **dict.fromkeys(("hours", "timesheet", "time_entry"), "time"),
}
"""Other words for a kind. Words are compared in lower case, with `_` for spaces and hyphens."""

KIND_OUTCOMES: dict[str, str] = dict.fromkeys(("no_show", "noshow"), "missed")
"""The outcome that a word for a kind brings where no other is written."""

OUTCOME_SYNONYMS: dict[str, dict[str, str]] = {
    "meeting": {
        **dict.fromkeys(("attended", "completed", "done"), "held"),
        **dict.fromkeys(("no_show", "noshow"), "missed"),
        **dict.fromkeys(("canceled",), "cancelled"),
        **dict.fromkeys(("late_cancelled", "late_canceled", "late_cancellation"), "late_cancel"),
        **dict.fromkeys(("moved", "postponed"), "rescheduled"),
    },
    "quote": {
        **dict.fromkeys(("approved", "signed", "won"), "accepted"),
        **dict.fromkeys(("rejected", "refused", "lost"), "declined"),
        **dict.fromkeys(("lapsed",), "expired"),
        **dict.fromkeys(("sent", "pending"), "open"),
    },
    "delivery": {**dict.fromkeys(("approved",), "accepted"), **dict.fromkeys(("refused",), "rejected")},
    "change_request": {
        **dict.fromkeys(("approved",), "accepted"),
        **dict.fromkeys(("rejected", "refused"), "declined"),
    },
    "discount_request": {
        **dict.fromkeys(("accepted", "approved"), "granted"),
        **dict.fromkeys(("declined", "rejected"), "refused"),
    },
    "invoice": {
        **dict.fromkeys(("paid_in_full",), "paid"),
        **dict.fromkeys(("unpaid", "sent", "overdue", "partially_paid", "part_paid"), "open"),
        **dict.fromkeys(("voided",), "void"),
        **dict.fromkeys(("write_off", "bad_debt"), "written_off"),
    },
}
"""Other words for an outcome, by kind; compared as those for kinds are."""

CURRENCY_WORDS: dict[str, str] = {
    **dict.fromkeys(("\u20ac", "euro", "euros"), "EUR"),
    **dict.fromkeys(("\u00a3", "pound sterling", "pounds sterling", "british pound", "gb pound"), "GBP"),
    **dict.fromkeys(("us dollar", "us dollars", "us-dollar", "u.s. dollar", "united states dollar"), "USD"),
    **dict.fromkeys(("us$", "usd$"), "USD"),
    **dict.fromkeys(("canadian dollar", "canadian dollars", "ca$", "cad$"), "CAD"),
    **dict.fromkeys(("australian dollar", "australian dollars", "au$", "aud$"), "AUD"),
    **dict.fromkeys(("new zealand dollar", "new zealand dollars", "nz$"), "NZD"),
    **dict.fromkeys(("swiss franc", "swiss francs", "schweizer franken", "franc suisse"), "CHF"),
    "swedish krona": "SEK",
    "norwegian krone": "NOK",
    "danish krone": "DKK",
    "japanese yen": "JPY",
}
"""Signs and names, in lower case, of one currency each; others, such as the dollar's, stand for several."""

HINTS: dict[str, str] = {
    "row-no-client": "every row names its client",
    "row-bad-date": "write 2026-01-31, or 2026-01-31T14:30 with a zone such as Z or +02:00",
    "row-bad-number": "write a plain number such as 1234.50",
    "row-negative-amount": "amounts are not negative; money given back is a kind of its own: credit",
    "row-bad-flag": "write yes or no",
    "row-error-cell": "correct the formula in the spreadsheet, or clear the cell",
    "row-bad-currency": "write the three letters of ISO 4217, such as EUR",
}
"""What to write instead, by problem code; a column of words lists its words."""

Reading = Literal[
    "text", "code", "currency", "integer", "flag", "word", "word_by_kind", "date", "number", "money", "tags"
]
"""How a cell's trimmed text becomes a value.

text: as it is, with the characters that `ENTITIES` escapes.
code: in upper case, such as a country.
currency: three letters in any case, as in ISO 4217, or one of `CURRENCY_WORDS`; in upper case.
integer: a whole number; other text is no value, and no fault.
flag: true, t, yes, y, 1 or false, f, no, n, 0, in any case, or yes and no in one of seven languages.
word: in lower case, with `_` for spaces and hyphens, one of `words` or of their `synonyms`.
word_by_kind: the same, of `words_by_kind` and `synonyms_by_kind` of the row's kind.
date: a day or a moment, in ISO 8601 or as people write them: 31/01/2026 in the order of day and month that
    the column's values show, 20260131, 31 January 2026 with a month in one of seven languages. A moment is
    converted to UTC where it has a zone, but a midnight with a zone is that calendar day as written. The year
    is within `YEARS`. A column of type DATE keeps the day.
number: a number of the column's SQL type, with a decimal point and without grouping.
money: an amount, with the decimal mark that the column's values show, with or without grouped thousands and
    a mark of its currency.
tags: tags with `;` between, or a list of them: trimmed, in lower case, sorted, each once, as `;a;b;`.
"""


@dataclass(frozen=True)
class ColumnContract:
    """What the cells of one column may hold.

    `type` is the SQL type of its values. `unreadable` and `below_minimum` are problem codes; without
    `unreadable` no cell of the column is ever wrong.
    """

    name: str
    type: str = "VARCHAR"
    reading: Reading = "text"
    required: bool = False
    unreadable: str | None = None
    words: tuple[str, ...] = ()
    words_by_kind: Mapping[str, tuple[str, ...]] | None = None
    synonyms: Mapping[str, str] = field(default_factory=dict)
    synonyms_by_kind: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    minimum: int | None = None
    below_minimum: str | None = None
    blank: str | bool | None = None

    @property
    def own_words(self) -> frozenset[str]:
        """Every word that the column accepts, of any kind."""
        by_kind = (words for words in (self.words_by_kind or {}).values())
        return frozenset(self.words).union(*by_kind)

    @property
    def words_hint(self) -> str | None:
        """The words that the column accepts; None for a column without words."""
        if self.words_by_kind is not None:
            return "each kind has its own words; clientfit kinds KIND lists them"
        return f"one of {', '.join(self.words)}" if self.words else None

    @property
    def hints_by_kind(self) -> dict[str, str]:
        """The words that the column accepts in an event of each kind, as a hint; none where all are alike."""
        if self.words_by_kind is None:
            return {}
        return {
            kind: f"one of {', '.join(words)}; clientfit kinds {kind} explains them"
            if (words := self.words_by_kind.get(kind))
            else f"leave it blank: {kind} has no {self.name}"
            for kind in KINDS
        }

    def hint(self, code: str) -> str:
        """What the column accepts instead, for a fault of this problem code."""
        return self.words_hint or HINTS[code]


def _word(name: str) -> ColumnContract:
    return ColumnContract(name, reading="word", unreadable="row-bad-word", words=WORDS[name])


def _word_by_kind(
    name: str, words: Mapping[str, tuple[str, ...]], synonyms: Mapping[str, Mapping[str, str]]
) -> ColumnContract:
    return ColumnContract(
        name,
        reading="word_by_kind",
        unreadable="row-bad-word",
        words_by_kind=words,
        synonyms_by_kind=synonyms,
    )


def _day(name: str) -> ColumnContract:
    return ColumnContract(name, "DATE", "date", unreadable="row-bad-date")


def _flag(name: str) -> ColumnContract:
    return ColumnContract(name, "BOOLEAN", "flag", unreadable="row-bad-flag", blank=False)


_CLIENT_ID = ColumnContract("client_id", required=True, unreadable="row-no-client")

EVENT_COLUMNS: dict[str, ColumnContract] = {
    column.name: column
    for column in (
        _CLIENT_ID,
        ColumnContract("client_name"),
        ColumnContract("event_id"),
        ColumnContract("ref"),
        ColumnContract(
            "kind",
            reading="word",
            required=True,
            unreadable="row-bad-kind",
            words=WORDS["kind"],
            synonyms=KIND_SYNONYMS,
        ),
        ColumnContract("occurred_at", "TIMESTAMP", "date", required=True, unreadable="row-bad-date"),
        _word("actor"),
        ColumnContract("engagement"),
        ColumnContract(
            "amount",
            "DECIMAL(18,4)",
            "money",
            unreadable="row-bad-number",
            minimum=0,
            below_minimum="row-negative-amount",
        ),
        ColumnContract("currency", reading="currency", unreadable="row-bad-currency", blank=""),
        _day("due"),
        _day("settled"),
        _word_by_kind("outcome", OUTCOMES, OUTCOME_SYNONYMS),
        _word_by_kind("phase", PHASES, {}),
        _word("cause"),
        _flag("paid_extra"),
        _flag("confirmed"),
        _word("severity"),
        ColumnContract("score", "DOUBLE", "number", unreadable="row-bad-number"),
        ColumnContract(
            "hours",
            "DECIMAL(18,4)",
            "number",
            unreadable="row-bad-number",
            minimum=0,
            below_minimum="row-bad-number",
        ),
        ColumnContract("text"),
        ColumnContract("tags", reading="tags", blank=""),
        ColumnContract("file"),
        ColumnContract("line", "BIGINT", "integer"),
    )
}
"""Every column of the event table, in order."""

CLIENT_COLUMNS: dict[str, ColumnContract] = {
    column.name: column
    for column in (
        _CLIENT_ID,
        ColumnContract("client_name"),
        ColumnContract("stage", reading="word", unreadable="row-bad-word", words=STAGES),
        ColumnContract("traits", reading="tags", blank=""),
        _day("since"),
        ColumnContract(
            "terms_days",
            "INTEGER",
            "number",
            unreadable="row-bad-number",
            minimum=0,
            below_minimum="row-bad-number",
        ),
        ColumnContract("country", reading="code"),
        ColumnContract("owner"),
    )
}
"""Every column of the clients table, in order."""

COLUMNS: dict[str, str] = {name: column.type for name, column in EVENT_COLUMNS.items()}
"""The columns of the event table with their SQL types."""

REQUIRED: tuple[str, ...] = tuple(name for name, column in EVENT_COLUMNS.items() if column.required)
"""The columns without which a row is no event."""


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
    hours: Decimal | None = None
    text: str | None = None
    tags: Marks = None
    file: str | None = None
    line: int | None = None


class Client(BaseModel):
    """One row of the clients table: what is known of a client besides its events.

    `terms_days` is the agreed term of payment in days, `country` an ISO 3166 alpha-2 code, `owner` the person
    who looks after the client: reports name it, and nothing is judged by it.

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
    owner: str | None = None
