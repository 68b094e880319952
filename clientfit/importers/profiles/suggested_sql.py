"""The SQL of a proposed profile: the client, the columns of the events, and how each ended."""

from collections.abc import Iterator, Mapping

from clientfit.importers.profiles.suggest import Proposal
from clientfit.importers.profiles.suggest_names import vocabulary
from clientfit.store import quoted

_FLAGS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "invoice": (
        ("cancelled", "cancelled", "void"),
        ("paid_flag", "paid_flag", "paid"),
        ("paid_flag", "NOT paid_flag", "open"),
    ),
    "quote": (
        ("won_flag", "won_flag", "accepted"),
        ("lost_flag", "lost_flag", "declined"),
        ("won_on", "won_on IS NOT NULL", "accepted"),
        ("lost_on", "lost_on IS NOT NULL", "declined"),
        ("won_on lost_on", "true", "open"),
        ("won_flag lost_flag", "NOT won_flag AND NOT lost_flag", "open"),
        ("closed_flag", "NOT closed_flag", "open"),
        ("closed_flag won_flag", "closed_flag AND NOT won_flag", "declined"),
    ),
    "payment": (),
    "survey": (),
    "message": (),
    "inquiry": (),
    "complaint": (("closed_flag", "closed_flag", "closed"), ("closed_flag", "NOT closed_flag", "open")),
    "support": (("closed_flag", "closed_flag", "answered"), ("closed_flag", "NOT closed_flag", "open")),
    "meeting": (
        ("no_show", "no_show", "missed"),
        ("cancelled", "cancelled", "cancelled"),
        ("cancelled_on", "cancelled_on IS NOT NULL", "cancelled"),
        ("attended", "NOT attended", "missed"),
        ("attended", "attended", "held"),
        ("no_show", "NOT no_show", "held"),
    ),
}
"""By kind: the roles that it takes, condition and outcome of the columns of yes and no; the first decides."""

_OWED = (
    ("balance", "balance > 0", "open"),
    ("settled", "settled IS NOT NULL", "paid"),
    ("balance", "balance <= 0", "paid"),
    ("paid_amount", "paid_amount >= amount", "paid"),
    ("paid_amount", "paid_amount < amount", "open"),
)
"""By role: the condition and the outcome of an invoice that has no status; the first that holds decides."""


def unknown_is_kept(proposal: Proposal, role: str) -> bool:
    """Return whether rows with a status that is not understood are read, with an unknown outcome.

    Of payments only a status says whether they were made.
    """
    return proposal.kind != "payment" or role == "status"


def client_of(proposal: Proposal) -> tuple[str, str]:
    """Return the SQL of the client's id and of its name."""
    roles = proposal.roles
    name = "client" if "client" in roles else None
    address = "lower(client_email)" if "client_email" in roles else None
    if "client_id" in roles:
        if not name and not address:
            return "client_id", "client_id"
        # 0 is the id of guests and of who has none; beside a name or an address it is no client's.
        key = f"coalesce(nullif(client_id, '0'), {name or address})"
        return key, str(name) if name else "coalesce(client_email, client_id)"
    if name and address and proposal.person:
        return f"coalesce({address}, {name})", f"coalesce({name}, client_email)"
    if name and address:
        return f"coalesce({name}, {address})", f"coalesce({name}, client_email)"
    return (name, name) if name else (str(address), "client_email")


def part_paid(proposal: Proposal) -> str | None:
    """Return the SQL of the amount paid so far of an invoice; None where the export has none."""
    roles = proposal.roles
    if proposal.kind != "invoice" or "amount" not in roles or proposal.aged:
        return None
    if "balance" in roles:
        return "amount - balance"
    return "paid_amount" if "paid_amount" in roles else None


def event_columns(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """Yield each column of the event and its SQL."""
    roles, kind = proposal.roles, vocabulary().kinds[proposal.kind]
    yield "occurred_at", "issued" if "issued" in roles else "due"
    for column, role in kind.columns.items():
        if (sql := _column(proposal, column, role)) is not None:
            yield column, sql
    if "currency" in kind.columns and "currency" not in roles and proposal.currency is not None:
        yield "currency", f"'{proposal.currency}'"
    if (outcome := outcome_sql(proposal)) is not None:
        yield "outcome", outcome
    if proposal.kind == "meeting":
        missed = [
            *(["no_show"] if "no_show" in roles else []),
            *(["NOT attended"] if "attended" in roles else []),
        ]
        if _means(proposal, "missed"):
            missed.append("status = 'missed'")
        yield (
            "actor",
            f"CASE WHEN {' OR '.join(missed)} THEN 'client' ELSE 'unknown' END" if missed else "'unknown'",
        )
    if proposal.kind == "message":
        yield (
            "actor",
            "coalesce(nullif(direction, 'unknown'), 'unknown')"
            if means_any(proposal, "direction")
            else "'unknown'",
        )
    if proposal.kind == "invoice" and (tags := _tags(proposal)) is not None:
        yield "tags", tags


def _column(proposal: Proposal, column: str, role: str) -> str | None:
    """Return the SQL of an event's column that reads one role; None where the export has none."""
    roles = proposal.roles
    if column == "settled":
        return settled_sql(proposal)
    if column == "due" and "due" not in roles and {"terms", "issued"} <= roles.keys():
        return "issued + to_days(coalesce(try_cast(regexp_extract(terms, '[0-9]+') AS INTEGER), 0))"
    if column == "amount" and role in roles:
        return role + scale(proposal)
    return role if role in roles and not (column == "text" and proposal.record) else None


def scale(proposal: Proposal) -> str:
    """Return the end of an amount's SQL by which it is in units of the currency."""
    return " / 100" if proposal.hundredths else ""


def settled_sql(proposal: Proposal) -> str | None:
    """Return the SQL of the day of the end; the closing day of what is open is only expected, and no end."""
    decided = [role for role in ("won_on", "lost_on") if role in proposal.roles]
    if decided:
        return f"coalesce({', '.join(decided)})"
    if "settled" not in proposal.roles:
        return None
    if proposal.kind == "invoice" and "balance" in proposal.roles and not proposal.aged:
        return "CASE WHEN coalesce(balance, 0) <= 0 THEN settled END"
    if proposal.kind not in {"quote", "support", "complaint"}:
        return "settled"
    ended = ["coalesce(closed_flag, true)"] if "closed_flag" in proposal.roles else []
    if means_any(proposal, "status"):
        ended.append("coalesce(status, 'unknown') <> 'open'")
    return f"CASE WHEN {' AND '.join(ended)} THEN settled END" if ended else "settled"


def _means(proposal: Proposal, ours: str) -> bool:
    return ours in proposal.words.get("status", {})


def means_any(proposal: Proposal, role: str) -> bool:
    """Return whether the profile reads the words of a role."""
    return role in proposal.roles and bool(
        proposal.words.get(role) or (proposal.strange.get(role) and unknown_is_kept(proposal, role))
    )


def outcome_sql(proposal: Proposal) -> str | None:
    """Return the SQL of the outcome, from flags, status words, and the balance; None where nothing has it."""
    roles = proposal.roles
    flags = [
        f"WHEN {condition} THEN '{ours}'"
        for needed, condition, ours in _FLAGS[proposal.kind]
        if roles.keys() >= {*needed.split()}
    ]
    flags += [
        f"WHEN settled_word IN ({', '.join(map(quoted, words))}) THEN '{ours}'"
        for ours, words in proposal.day_words.items()
    ]
    spoken = means_any(proposal, "status")
    if spoken and proposal.kind == "invoice" and flags:
        flags.insert(0, "WHEN status IN ('void', 'written_off', 'credited') THEN status")
    rest = "'open'" if proposal.aged else None
    if spoken and proposal.kind in {"meeting", "invoice"}:
        rest = "nullif(status, 'unknown')"
    elif spoken and proposal.kind != "payment":
        still = "CASE WHEN settled IS NULL THEN 'open' END" if "settled" in roles else "'open'"
        rest = f"CASE WHEN status = 'unknown' THEN {still} ELSE status END"
    owed = [
        f"WHEN {condition} THEN '{ours}'"
        for role, condition, ours in _OWED
        if proposal.kind == "invoice"
        and not spoken
        and not proposal.aged
        and role in roles
        and (role != "paid_amount" or "amount" in roles)
    ]
    if not flags and not owed:
        return rest
    return f"CASE {' '.join([*flags, *owed])}{f' ELSE {rest}' if rest else ''} END"


def _tags(proposal: Proposal) -> str | None:
    """Return the SQL of the tags for what an export of invoices lacks; None where it lacks nothing."""
    roles = proposal.roles
    due = [] if {"due", "terms"} & roles.keys() else ["no_due_date"]
    if "settled" in roles or proposal.aged:
        paid = []
    else:
        paid = ["no_payment_state" if outcome_sql(proposal) is None else "no_paid_date"]
    known = ";".join([*due, *paid])
    if not means_any(proposal, "status"):
        return f"'{known}'" if known else None
    unknown = ";".join([*due, "no_payment_state"])
    still = " AND settled IS NULL" if "settled" in roles else ""
    otherwise = f" ELSE '{known}'" if known else ""
    return f"CASE WHEN status = 'unknown'{still} THEN '{unknown}'{otherwise} END"
