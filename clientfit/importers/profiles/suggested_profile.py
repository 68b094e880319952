"""Write a proposal as an import profile in YAML, its doubts as comments."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from clientfit.importers.profiles.suggest import Proposal
from clientfit.importers.profiles.suggest_names import vocabulary
from clientfit.importers.profiles.suggest_scores import STATED
from clientfit.importers.profiles.suggested_gaps import KIND_NOUNS, cannot_know
from clientfit.importers.profiles.suggested_sql import (
    client_of,
    event_columns,
    means_any,
    outcome_sql,
    part_paid,
    scale,
    unknown_is_kept,
)
from clientfit.importers.staging import DAY_UNKNOWN, PART_PAYMENT

TOTALS = (
    "(grand |sub)?totals?:?|sums?|summen?:?|gesamt(summe)?:?|zwischensumme|sous-total|totaux|total general"
    "|sumas?|somas?|somma|totale|totali|totaal|subtotaal"
)
"""A pattern of what stands in place of a client or number in the row of the totals, which has no day."""

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


def slug(source: str) -> str:
    """Return the name of the profile that is proposed for a source."""
    return re.sub(r"[^a-z0-9]+", "-", Path(source.replace("#", "-")).stem.lower()).strip("-") or "mine"


def profile_lines(proposal: Proposal) -> Iterator[str]:
    """Yield the lines of the profile."""
    kind = proposal.kind
    yield "# Proposed from the names of the columns and from what stands in them. Look at every line, correct"
    yield "# it, and keep the file: --profile FILE reads every export like this one."
    yield from (f"# Check: {_comment(doubt)}." for doubt in proposal.doubts)
    yield f"name: {slug(proposal.source)}"
    yield f"title: {_text(f'Export like {Path(proposal.source).name}')}"
    yield f"about: {_text(f'Each row is one {KIND_NOUNS.get(kind, kind)}.')}"
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
        elif role in used_roles(proposal):
            required = ", required: true" if role in needed else ""
            words = f", or_words: {_listed(_in_place_of_day(proposal))}" if _spells(proposal, role) else ""
            yield f"  {role}: {{names: [{_text(column.name)}]{required}{_read(role)}{words}}}"
    ignored = [
        *proposal.unused,
        *(
            column.name
            for role, column in proposal.roles.items()
            if role not in STATED and role not in used_roles(proposal)
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
        by = [client_of(proposal)[1], "number"]
        total = ", sum: [amount]" if proposal.record == "sum" else ""
        yield f"record: {{by: [{', '.join(by)}]{total}}}"
    yield ""
    client, shown = client_of(proposal)
    yield f"client: {client}" if client == shown else f"client: {{id: {_text(client)}, name: {_text(shown)}}}"
    yield "events:"
    for event in _events(proposal):
        yield from event
    if unknown := list(cannot_know(proposal)):
        yield ""
        yield "cannot_know:"
        yield from (f"  - {_text(each)}" for each in unknown)


def _needed(proposal: Proposal) -> set[str]:
    """Return the roles whose columns recognise the export."""
    client = next(role for role in ("client", "client_id", "client_email") if role in proposal.roles)
    return {client, "issued" if "issued" in proposal.roles else "due"}


def used_roles(proposal: Proposal) -> set[str]:
    """Return the roles that the proposed profile reads."""
    lines = [line for event in _events(proposal) for line in event]
    written = " ".join([*lines, *_skips(proposal), *client_of(proposal)])
    return {role for role in proposal.roles if re.search(rf"\b{role}\b", written)}


def _stated(proposal: Proposal, role: str, header: str) -> Iterator[str]:
    """Yield the lines of a column of status words with their meaning."""
    words, strange = proposal.words.get(role, {}), proposal.strange.get(role, ())
    kept = words or (strange and unknown_is_kept(proposal, role))
    if not kept:
        yield f"  # {role}: {{names: [{_text(header)}]}}  none of its words is understood: {_listed(strange)}"
        return
    yield f"  {role}:"
    yield f"    names: [{_text(header)}]"
    if not words and unknown_is_kept(proposal, role):
        words = {ours: theirs[:2] for ours, theirs in vocabulary().kinds[proposal.kind].words.items()}
    if words:
        yield "    words:"
        yield from (f"      {ours}: {_listed(theirs)}" for ours, theirs in words.items())
    if unknown_is_kept(proposal, role):
        yield "    # Every other word says that how it ended is unknown, until the word stands above."
        if strange:
            yield f"    # {_listed(strange)}"
        yield "    otherwise: unknown"
        yield "    report_others: true"
    elif strange:
        yield "    # Not understood, so their rows are rejected until these words stand above:"
        yield f"    # {_listed(strange)}"


def _spells(proposal: Proposal, role: str) -> bool:
    """Return whether a word may replace the day in the role's column."""
    return role == "settled" and bool(proposal.day_words)


def _in_place_of_day(proposal: Proposal) -> list[str]:
    return [word for words in proposal.day_words.values() for word in words]


def _skips(proposal: Proposal) -> Iterator[str]:
    """Yield the lines of the rows to skip."""
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
    if proposal.kind == "payment" and means_any(proposal, "status"):
        reasons.append(("unknown-state", "status = 'unknown'"))
    if proposal.kind == "payment" and "refunded_flag" in proposal.roles:
        reasons.append(("refunded", "refunded_flag"))
    if reasons:
        yield ""
        yield "skip:"
        yield from (f"  - {{reason: {reason}, when: {_text(when)}}}" for reason, when in reasons)


def _events(proposal: Proposal) -> Iterator[list[str]]:
    """Yield the lines of each event of a row."""
    kind, roles = proposal.kind, proposal.roles
    columns = dict(event_columns(proposal))
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
            "amount": "abs(refunded_amount)" + scale(proposal),
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
            "amount": "abs(amount)" + scale(proposal),
        }
        yield [
            "  - kind: credit",
            "    when: amount < 0",
            "    columns:",
            *(f"      {column}: {_sql(sql)}" for column, sql in credit.items()),
        ]


def _part_payment(proposal: Proposal, columns: Mapping[str, str]) -> list[str] | None:
    """Return the lines of an invoice's part payment; None where the export has none."""
    paid = part_paid(proposal)
    if paid is None or "number" not in proposal.roles:
        return None
    settled = "settled" in proposal.roles
    values = {
        "event_id": f"'paid of ' || number || ': ' || ({paid})",
        "ref": "number",
        "occurred_at": f"coalesce(settled, {columns['occurred_at']})" if settled else columns["occurred_at"],
        "amount": f"({paid}){scale(proposal)}",
        **({"currency": columns["currency"]} if "currency" in columns else {}),
        "tags": f"CASE WHEN settled IS NULL THEN '{PART_PAYMENT};{DAY_UNKNOWN}' ELSE '{PART_PAYMENT}' END"
        if settled
        else f"'{PART_PAYMENT};{DAY_UNKNOWN}'",
    }
    ended = outcome_sql(proposal)
    still = "" if ended is None else f" AND coalesce({ended}, 'open') = 'open'"
    return [
        "  - kind: payment",
        f"    when: {_text(f'{paid} > 0 AND {paid} < amount{still}')}",
        "    columns:",
        *(f"      {column}: {_sql(sql)}" for column, sql in values.items()),
    ]


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
    """Return a text on one line, for a comment."""
    return " ".join(text.split())


def _sql(sql: str) -> str:
    """Return an expression as a YAML scalar, quoted where it is more than a name."""
    return sql if re.fullmatch(r"\w+", sql) else _text(sql)


def _text(text: str) -> str:
    """Return a quoted YAML scalar on one line."""
    return json.dumps(text, ensure_ascii=False)
