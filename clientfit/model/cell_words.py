"""The words of cells: those for nothing, synonyms of kinds, outcomes and currencies, limits, and hints."""

from collections.abc import Mapping

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


def is_unicode(value: object) -> bool:
    """Return whether no text in a value holds half of a surrogate pair, which no file can hold."""
    rest = [value]
    while rest:
        each = rest.pop()
        if isinstance(each, str):
            if not each.isascii() and each != each.encode(errors="replace").decode():
                return False
        elif isinstance(each, Mapping):
            rest += (*each.keys(), *each.values())
        elif isinstance(each, (list, tuple, set, frozenset)):
            rest += each
    return True
