"""A proposed mapping as an import profile in YAML, with what is to be looked at."""

import json
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Header, OpenSource, Raw
from clientfit.importers.profiles.match import Claim, by_profile
from clientfit.importers.profiles.schema import Profile
from clientfit.importers.profiles.suggest import Proposal, likeness, propose
from clientfit.importers.profiles.suggest_doubts import is_decided
from clientfit.importers.profiles.suggest_names import vocabulary
from clientfit.importers.profiles.suggest_scores import STATED
from clientfit.importers.staging import DAY_UNKNOWN, PART_PAYMENT
from clientfit.model.event import REQUIRED
from clientfit.store import Store, quoted

_REQUIRED = ", ".join(REQUIRED)

_TOLD = 4
"""Number of a proposal's doubts that are printed on one line."""

_ROLE_NOUNS = {
    "client_id": "client id",
    "client_email": "client e-mail",
    "issued": "day",
    "settled": "ended on",
    "ref": "invoice",
    "no_show": "no-show",
    "paid_flag": "paid",
    "won_flag": "won",
    "lost_flag": "lost",
    "closed_flag": "closed",
    "refunded_flag": "refunded",
    "cancelled_on": "cancelled on",
    "paid_amount": "paid so far",
    "refunded_amount": "refunded",
    "won_on": "won on",
    "lost_on": "lost on",
    "terms": "days to pay",
}


def likeliest(headers: Sequence[Header]) -> Header:
    """Return what looks most like a header: of the first rows the one with the most known names."""
    return max(headers, key=lambda each: likeness(each.cells))


def suggest(store: Store, opened: OpenSource, client_column: str | None = None) -> tuple[Raw, Proposal]:
    """The rows of a source below what looks most like a header, and what they seem to be.

    Raises:
        ClientFitError: no column seems to name the client or the day.
    """
    header = likeliest(opened.headers)
    # A row may be short of trailing blanks; one short of its client or day is rejected when it is typed.
    raw = header.read(needed=1)
    try:
        return raw, propose(store, raw, header.record, client_column)
    except ClientFitError:
        raw.release()
        raise


def suggested_claim(proposal: Proposal, raw: Raw) -> tuple[Claim, Problem]:
    """The claim of the proposed profile on its own file's header, and the notice that it was read so."""
    profile = Profile.model_validate(yaml.safe_load("\n".join(profile_lines(proposal))))
    claim = by_profile(profile, [column.name for column in raw.columns])
    notice = Problem(
        code="profile-suggested",
        message=f"no known export; read as {_listing(proposal)}",
        file=raw.name,
        found=_understood(proposal),
        hint=f"to correct it: {_command(raw.name)}, then --profile {_file_name(raw.name)}",
    )
    return claim, notice


def unsure(unknown: Problem, doubts: Sequence[str], proposal: Proposal | None = None) -> Problem:
    """The problem with a header that nobody knows and of which no proposal is certain: what is unclear."""
    file = str(unknown.file)
    looks = ":" if proposal is None else f"; it may be {_listing(proposal)}, but"
    clear = "; ".join(doubts[:_TOLD]) or "there are no rows"
    hint = f"{_command(file)} proposes a profile; look at it, then --profile {_file_name(file)}"
    if proposal is None:
        hint = f"name the columns so, and {_command(file)} proposes a profile; an event table has {_REQUIRED}"
    return unknown.model_copy(update={"message": f"no known export{looks} {clear}", "hint": hint})


def _listing(proposal: Proposal) -> str:
    return f"a list of {_KIND_NOUNS.get(proposal.kind, proposal.kind).replace('inquiry', 'inquirie')}s"


def _understood(proposal: Proposal) -> str:
    """Which column is taken for what, as far as the profile reads it."""
    return ", ".join(
        f"{_ROLE_NOUNS.get(role, role)} = {column.name}"
        for role, column in proposal.roles.items()
        if role in _used(proposal) or role in proposal.words
    )


def _command(file: str) -> str:
    """The command that writes the proposed profile."""
    return f"clientfit import {shlex.quote(file)} --map -o {shlex.quote(_file_name(file))}"


def _file_name(file: str) -> str:
    return f"{_slug(file)}.yml"


def _slug(source: str) -> str:
    """The name of the profile that is proposed for a source."""
    return re.sub(r"[^a-z0-9]+", "-", Path(source.replace("#", "-")).stem.lower()).strip("-") or "mine"


def profile_lines(proposal: Proposal) -> Iterator[str]:
    """The lines of the profile."""
    kind = proposal.kind
    yield "# Proposed from the names of the columns and from what stands in them. Look at every line, correct"
    yield "# it, and keep the file: --profile FILE reads every export like this one."
    yield from (f"# Check: {_comment(doubt)}." for doubt in proposal.doubts)
    yield f"name: {_slug(proposal.source)}"
    yield f"title: {_text(f'Export like {Path(proposal.source).name}')}"
    yield f"about: {_text(f'Each row is one {_KIND_NOUNS.get(kind, kind)}.')}"
    yield f"judges: {_JUDGES[kind]}"
    yield "reference: proposed by clientfit import --map, to be checked"
    if proposal.header_within > 1:
        yield f"header_within: {proposal.header_within}"
    yield ""
    yield "columns:"
    needed = _needed(proposal)
    for role, column in proposal.roles.items():
        if role in STATED:
            yield from _stated(proposal, role, column.name)
        elif role in _used(proposal):
            required = ", required: true" if role in needed else ""
            words = f", or_words: {_listed(_in_place_of_day(proposal))}" if _spells(proposal, role) else ""
            yield f"  {role}: {{names: [{_text(column.name)}]{required}{_read(role)}{words}}}"
    ignored = [
        *proposal.unused,
        *(
            column.name
            for role, column in proposal.roles.items()
            if role not in STATED and role not in _used(proposal)
        ),
    ]
    if ignored:
        yield "# Not understood or not needed; move a name up to use it."
        yield "ignored:"
        yield from (f"  - {_text(each)}" for each in ignored)
    if proposal.day_words:
        yield ""
        yield "define:"
        yield "  settled_word: lower(settled_text)"
    yield from _skips(proposal)
    if proposal.record:
        by = [_client_of(proposal)[1], "number"]
        total = ", sum: [amount]" if proposal.record == "sum" else ""
        yield f"record: {{by: [{', '.join(by)}]{total}}}"
    yield ""
    client, shown = _client_of(proposal)
    yield f"client: {client}" if client == shown else f"client: {{id: {_text(client)}, name: {_text(shown)}}}"
    yield "events:"
    for event in _events(proposal):
        yield from event
    if unknown := list(_unknown(proposal)):
        yield ""
        yield "cannot_know:"
        yield from (f"  - {_text(each)}" for each in unknown)


def _needed(proposal: Proposal) -> set[str]:
    """The roles whose columns recognise the export."""
    client = next(role for role in ("client", "client_id", "client_email") if role in proposal.roles)
    return {client, "issued" if "issued" in proposal.roles else "due"}


def _used(proposal: Proposal) -> set[str]:
    """The roles that the proposed profile reads."""
    lines = [line for event in _events(proposal) for line in event]
    written = " ".join([*lines, *_skips(proposal), *_client_of(proposal)])
    return {role for role in proposal.roles if re.search(rf"\b{role}\b", written)}


def _stated(proposal: Proposal, role: str, header: str) -> Iterator[str]:
    """A column of words with their meaning."""
    words, strange = proposal.words.get(role, {}), proposal.strange.get(role, ())
    kept = words or (strange and _unknown_is_kept(proposal, role))
    if not kept:
        yield f"  # {role}: {{names: [{_text(header)}]}}  none of its words is understood: {_listed(strange)}"
        return
    yield f"  {role}:"
    yield f"    names: [{_text(header)}]"
    if not words and _unknown_is_kept(proposal, role):
        words = {ours: theirs[:2] for ours, theirs in vocabulary().kinds[proposal.kind].words.items()}
    if words:
        yield "    words:"
        yield from (f"      {ours}: {_listed(theirs)}" for ours, theirs in words.items())
    if _unknown_is_kept(proposal, role):
        yield "    # Every other word says that how it ended is unknown, until the word stands above."
        if strange:
            yield f"    # {_listed(strange)}"
        yield "    otherwise: unknown"
        yield "    report_others: true"
    elif strange:
        yield "    # Not understood, so their rows are rejected until these words stand above:"
        yield f"    # {_listed(strange)}"


def _spells(proposal: Proposal, role: str) -> bool:
    """Whether words may stand in the role's column in place of a day."""
    return role == "settled" and bool(proposal.day_words)


def _in_place_of_day(proposal: Proposal) -> list[str]:
    return [word for words in proposal.day_words.values() for word in words]


def _unknown_is_kept(proposal: Proposal, role: str) -> bool:
    """Whether rows with a word that is not understood are kept apart, as of an unknown end.

    Of payments only a status says whether they were made.
    """
    return proposal.kind != "payment" or role == "status"


def _skips(proposal: Proposal) -> Iterator[str]:
    """The lines of the rows that are passed over."""
    reasons = [
        (f"by-{role}", f"{role} = 'skipped'") for role in STATED if "skipped" in proposal.words.get(role, {})
    ]
    totals = [
        f"regexp_full_match(lower({role}), '{TOTALS}')"
        for role in ("client", "number")
        if role in proposal.roles and "issued" in proposal.roles
    ]
    if totals:
        reasons.append(("total-row", f"issued_text IS NULL AND ({' OR '.join(totals)})"))
    if proposal.kind == "payment" and _means_any(proposal, "status"):
        reasons.append(("unknown-state", "status = 'unknown'"))
    if proposal.kind == "payment" and "refunded_flag" in proposal.roles:
        reasons.append(("refunded", "refunded_flag"))
    if reasons:
        yield ""
        yield "skip:"
        yield from (f"  - {{reason: {reason}, when: {_text(when)}}}" for reason, when in reasons)


def _client_of(proposal: Proposal) -> tuple[str, str]:
    """The SQL of the client's key and of the name to print."""
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


def _events(proposal: Proposal) -> Iterator[list[str]]:
    """The lines of each event that a row tells."""
    kind, roles = proposal.kind, proposal.roles
    columns = dict(_columns(proposal))
    lines = [f"  - kind: {kind}"]
    if kind == "invoice" and "amount" in roles:
        lines.append("    when: coalesce(amount, 0) >= 0")
    if kind == "payment" and "amount" in roles:
        lines.append("    when: coalesce(amount, 1) > 0")
    yield [*lines, "    columns:", *(f"      {column}: {_sql(sql)}" for column, sql in columns.items())]
    if kind == "payment" and "refunded_amount" in roles:
        refund = {
            **{
                column: sql for column, sql in columns.items() if column in {"occurred_at", "currency", "ref"}
            },
            "amount": "abs(refunded_amount)" + _scale(proposal),
        }
        if "number" in roles:
            refund["event_id"] = "'refund ' || number"
        yield [
            "  - kind: credit",
            "    when: refunded_amount <> 0",
            "    columns:",
            *(f"      {column}: {_sql(sql)}" for column, sql in refund.items()),
        ]
    if (part := _part_payment(proposal, columns)) is not None:
        yield part
    if kind == "invoice" and "amount" in roles:
        credit = {
            **{
                column: sql
                for column, sql in columns.items()
                if column in {"event_id", "occurred_at", "currency"}
            },
            "amount": "abs(amount)" + _scale(proposal),
        }
        yield [
            "  - kind: credit",
            "    when: amount < 0",
            "    columns:",
            *(f"      {column}: {_sql(sql)}" for column, sql in credit.items()),
        ]


def _part_paid(proposal: Proposal) -> str | None:
    """The SQL of what is paid so far of an invoice; None where the export doesn't say."""
    roles = proposal.roles
    if proposal.kind != "invoice" or "amount" not in roles or proposal.aged:
        return None
    if "balance" in roles:
        return "amount - balance"
    return "paid_amount" if "paid_amount" in roles else None


def _part_payment(proposal: Proposal, columns: Mapping[str, str]) -> list[str] | None:
    """The lines of the payment of an invoice that is paid in part; None where the export has none."""
    paid = _part_paid(proposal)
    if paid is None or "number" not in proposal.roles:
        return None
    settled = "settled" in proposal.roles
    values = {
        "event_id": f"'paid of ' || number || ': ' || ({paid})",
        "ref": "number",
        "occurred_at": f"coalesce(settled, {columns['occurred_at']})" if settled else columns["occurred_at"],
        "amount": f"({paid}){_scale(proposal)}",
        **({"currency": columns["currency"]} if "currency" in columns else {}),
        "tags": f"CASE WHEN settled IS NULL THEN '{PART_PAYMENT};{DAY_UNKNOWN}' ELSE '{PART_PAYMENT}' END"
        if settled
        else f"'{PART_PAYMENT};{DAY_UNKNOWN}'",
    }
    ended = _outcome(proposal)
    still = "" if ended is None else f" AND coalesce({ended}, 'open') = 'open'"
    return [
        "  - kind: payment",
        f"    when: {_text(f'{paid} > 0 AND {paid} < amount{still}')}",
        "    columns:",
        *(f"      {column}: {_sql(sql)}" for column, sql in values.items()),
    ]


def _columns(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """Each column of the event, and the SQL that gives it."""
    roles, kind = proposal.roles, vocabulary().kinds[proposal.kind]
    yield "occurred_at", "issued" if "issued" in roles else "due"
    for column, role in kind.columns.items():
        if (sql := _column(proposal, column, role)) is not None:
            yield column, sql
    if "currency" in kind.columns and "currency" not in roles and proposal.currency is not None:
        yield "currency", f"'{proposal.currency}'"
    if (outcome := _outcome(proposal)) is not None:
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
            if _means_any(proposal, "direction")
            else "'unknown'",
        )
    if proposal.kind == "invoice" and (tags := _tags(proposal)) is not None:
        yield "tags", tags


def _column(proposal: Proposal, column: str, role: str) -> str | None:
    """The SQL of an event's column that is of one role; None where the export has none."""
    roles = proposal.roles
    if column == "settled":
        return _settled(proposal)
    if column == "due" and "due" not in roles and {"terms", "issued"} <= roles.keys():
        return "issued + to_days(coalesce(try_cast(regexp_extract(terms, '[0-9]+') AS INTEGER), 0))"
    if column == "amount" and role in roles:
        return role + _scale(proposal)
    return role if role in roles and not (column == "text" and proposal.record) else None


def _scale(proposal: Proposal) -> str:
    """What the SQL of an amount ends with, so that it is in units of the currency."""
    return " / 100" if proposal.hundredths else ""


def _settled(proposal: Proposal) -> str | None:
    """The SQL of the day on which it ended: of what is open, a closing day is only expected."""
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
    if _means_any(proposal, "status"):
        ended.append("coalesce(status, 'unknown') <> 'open'")
    return f"CASE WHEN {' AND '.join(ended)} THEN settled END" if ended else "settled"


def _means(proposal: Proposal, ours: str) -> bool:
    return ours in proposal.words.get("status", {})


def _means_any(proposal: Proposal, role: str) -> bool:
    """Whether the profile reads the words of a role."""
    return role in proposal.roles and bool(
        proposal.words.get(role) or (proposal.strange.get(role) and _unknown_is_kept(proposal, role))
    )


def _outcome(proposal: Proposal) -> str | None:
    """The SQL of how it ended, from yes and no columns, words, and what is still owed."""
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
    spoken = _means_any(proposal, "status")
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
    """The SQL of the marks of invoices that say what the export doesn't tell; None where it tells all."""
    roles = proposal.roles
    due = [] if {"due", "terms"} & roles.keys() else ["no_due_date"]
    paid = (
        [] if "settled" in roles else ["no_payment_state" if _outcome(proposal) is None else "no_paid_date"]
    )
    if proposal.aged:
        paid = []
    known = ";".join([*due, *paid])
    if not _means_any(proposal, "status"):
        return f"'{known}'" if known else None
    unknown = ";".join([*due, "no_payment_state"])
    still = " AND settled IS NULL" if "settled" in roles else ""
    otherwise = f" ELSE '{known}'" if known else ""
    return f"CASE WHEN status = 'unknown'{still} THEN '{unknown}'{otherwise} END"


def _unknown(proposal: Proposal) -> Iterator[str]:
    """What the export doesn't tell, and what stands for it."""
    roles, kind = proposal.roles, proposal.kind
    known = {*roles, *(["due"] if "terms" in roles else []), *(["settled"] if _settled(proposal) else [])}
    yield from (
        text for (of_kind, role), text in _CANNOT_KNOW.items() if of_kind == kind and role not in known
    )
    if kind == "invoice" and "settled" not in roles and _outcome(proposal) is None:
        yield "Whether an invoice was paid; it counts neither as paid nor as unpaid."
    if kind in {"quote", "support", "complaint", "meeting"} and _outcome(proposal) is None:
        yield f"How a {_KIND_NOUNS.get(kind, kind)} ended; it counts neither for nor against the client."
    for role, listed in proposal.strange.items():
        if listed and not (role == "status" and is_decided(kind, roles)):
            which = ", ".join(listed[:8])
            told = "rows with them are skipped" if kind == "payment" else "how they ended is unknown"
            if proposal.words.get(role) or _unknown_is_kept(proposal, role):
                yield f"What these words mean: {which}; {told}."
            elif kind == "invoice":
                yield f"What these words mean: {which}; the column is not read."
            else:
                yield f"What these words mean: {which}; every row counts as a {kind}."
    if kind == "meeting":
        yield "Who cancelled or moved a meeting; it counts for nobody."
    if (
        "currency" in vocabulary().kinds[kind].columns
        and "currency" not in roles
        and proposal.currency is None
    ):
        yield "The currency; all amounts are of one unnamed currency."


TOTALS = (
    "(grand |sub)?totals?:?|sums?|summen?:?|gesamt(summe)?:?|zwischensumme|sous-total|totaux|total general"
    "|sumas?|somas?|somma|totale|totali|totaal|subtotaal"
)
"""A pattern of what stands in place of a client or number in the row of the totals, which has no day."""

_KIND_NOUNS = {"support": "support ticket"}

_JUDGES = {
    "invoice": "who pays late, as far as due days and days of payment are known",
    "quote": "whether quotes are decided on",
    "payment": "when invoices of other files were paid",
    "survey": "how content a client is",
    "complaint": "how often a client complains, and whether rightly",
    "support": "how much support a client asks for",
    "meeting": "which meetings a client missed",
    "message": "how much a client writes",
    "inquiry": "how often a client asks about work",
}
"""What can be judged from an export of a kind."""

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
"""What tells whether an invoice is paid where no word does."""

_CANNOT_KNOW: Mapping[tuple[str, str], str] = {
    ("invoice", "amount"): "How much an invoice was.",
    ("invoice", "due"): "When an invoice was due; without the client's terms it is neither late nor on time.",
    ("invoice", "settled"): "When an invoice was paid; paid ones are neither late nor on time.",
    ("quote", "settled"): "When a quote was decided on.",
    ("quote", "due"): "Until when a quote was valid.",
    ("payment", "ref"): "Which invoice a payment is for; payments that name none are not used.",
    ("payment", "amount"): "How much a payment was.",
    ("support", "priority"): "Whether a ticket was a complaint; all are read as ordinary questions.",
    ("message", "direction"): "Who wrote a message.",
}
"""What is unknown where an export of a kind has no column of a role."""


def _read(role: str) -> str:
    read = vocabulary().roles[role].read
    return {
        "date": ", read: date",
        "money": ", read: money",
        "number": ", read: money",
        "flag": ", read: flag",
    }.get(read, "")


def _listed(words: Sequence[str]) -> str:
    return f"[{', '.join(map(_text, words))}]"


def _comment(text: str) -> str:
    """A text on one line, as a comment holds it."""
    return " ".join(text.split())


def _sql(sql: str) -> str:
    """An expression as a YAML scalar, quoted where it is more than a name."""
    return sql if re.fullmatch(r"\w+", sql) else _text(sql)


def _text(text: str) -> str:
    """A YAML scalar, always quoted, on one line."""
    return json.dumps(text, ensure_ascii=False)
