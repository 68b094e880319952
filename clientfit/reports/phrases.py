"""Phrases that the reports share: names, numbers, counts, and sentences on a client or a book."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from clientfit.model import Condition, EvidenceEvent, Head, Input, TypeVerdict, Verdict
from clientfit.model.results import FLAGGED, Results, Row
from clientfit.model.verdict import CorrectionMade, Level, Money, Summary, Waived
from clientfit.reports.sanitize import sanitize_line

MARKS: dict[Level, str] = {"severe": "S", "flag": "F", "watch": "w", "clear": ".", "not_judged": "?"}
"""A sign for each level in narrow tables, worst first; readable without colour."""

NO_FRACTION_FROM = 1000
"""Measured numbers from here on are shown without a fraction."""

DRAFTS = "Draft types, not counted"
"""Heading of the types that are tried out."""

RAISED: tuple[Level, ...] = (*FLAGGED, "watch")


def humanize(name: str) -> str:
    """Return a name of the rulebook as words: `accept_with_conditions` is accept with conditions."""
    return sanitize_line(name).replace("_", " ")


def pluralize(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: 1 client, 1,200 clients."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def format_number(value: float) -> str:
    """Format a threshold or parameter with all its digits."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.9g}"


def format_measured(value: float | None) -> str:
    """Format a measured number with four significant digits; None is an en dash."""
    if value is None:
        return "–"  # noqa: RUF001 - a dash, not a minus
    return f"{value:,.0f}" if abs(value) >= NO_FRACTION_FROM else f"{value:.4g}"


def client_label(name: str, client_id: str) -> str:
    """Return the client's name with its id in parentheses; the id alone when both are the same."""
    shown, key = sanitize_line(name), sanitize_line(client_id)
    return shown if shown == key else f"{shown} ({key})"


def event_source(event: EvidenceEvent) -> str:
    """Return an event's source as `file:line`; empty when unknown."""
    return ":".join(str(part) for part in (event.file, event.line) if part is not None)


def lowered_level(kind: TypeVerdict) -> str:
    """Explain why a type is at a lower level than its signals raised it to."""
    why = ", ".join(map(humanize, kind.exempted_by)) or "clean periods or a cap"
    return f"{humanize(kind.raised)} lowered to {humanize(kind.level)} ({why})"


def abbreviate(titles: Mapping[str, str]) -> dict[str, str]:
    """Abbreviate each title uniquely: initials, else its first letters, else a number."""
    taken: dict[str, str] = {}
    for key, title in titles.items():
        words = "".join(sign if sign.isalnum() else " " for sign in sanitize_line(title)).split() or ["?"]
        initials = "".join(word[0] for word in words).upper()[:4]
        opening = [words[0][:length].capitalize() for length in range(2, 5)]
        choices = [initials, *opening] if len(words) > 1 else opening
        free = (choice for choice in choices if choice not in taken.values())
        taken[key] = next(free, f"T{len(taken) + 1}")
    return taken


_LIMITS = {
    ">": "more than {}",
    ">=": "{} or more",
    "<": "less than {}",
    "<=": "{} or less",
    "==": "exactly {}",
}


def chance_bound(condition: Condition) -> str | None:
    """Return what chance leaves of a share, with its limit; None where the condition is on no such bound."""
    if condition.unit != "share" or condition.measure.partition(".")[2] in {"", "value"}:
        return None
    limit = _LIMITS[condition.op].format(_percent(condition.threshold))
    return f"even allowing for chance, at least {_percent(condition.value)} (limit: {limit})"


def _percent(share: float | None) -> str:
    return "none" if share is None else f"{share:.0%}".replace("%", " %")


DISCLAIMER = "This is advice; a person decides, and the client can answer it."


def recommendation_counts(summary: Summary, advice: Iterable[str]) -> str:
    """Count the clients by recommendation, in the order of `advice`."""
    counts = summary.by_recommendation
    given = ", ".join(f"{counts[name]:,} {humanize(name)}" for name in advice if counts.get(name))
    return pluralize(summary.clients, "client") + (f": {given}." if given else ".")


def flag_counts(summary: Summary, titles: Mapping[str, str]) -> str:
    """Count the clients flagged for each type."""
    counts = {
        title: sum(summary.by_type.get(name, {}).get(level, 0) for level in FLAGGED)
        for name, title in titles.items()
    }
    sentence = ", ".join(f"{title} {count:,}" for title, count in counts.items() if count)
    return f"Flagged: {sentence or 'none'}."


def omitted_count(shown: int, summary: Summary) -> str:
    """Count the clients left out; the other counts include them."""
    return (
        f"Shown: {shown:,} of {pluralize(summary.clients, 'client')}, as asked for;"
        f" {summary.clients - shown:,} left out. The counts are of all."
    )


def history_line(verdict: Verdict) -> str:
    """Return the client's stage, its events by kind with the first and last day, and those not used."""
    known = verdict.history
    stage = f"{verdict.stage.capitalize()}{' (inferred)' if verdict.stage_inferred else ''}"
    kinds = ", ".join(f"{humanize(kind)} {count:,}" for kind, count in sorted(known.kinds.items()))
    span = f", {known.first} to {known.last}" if known.first else ""
    counts = f"{stage}, {pluralize(known.events, 'event')}{span}{f': {kinds}' if kinds else ''}."
    after = events_after(verdict)
    return f"{counts} {after}." if after else counts


def events_after(verdict: Verdict) -> str:
    """Return the number of the client's events after the day of the verdict; '' where there are none."""
    count = verdict.history.events_after
    return f"{pluralize(count, 'event')} after {verdict.provenance.as_of} not used" if count else ""


def money_line(owed: Money) -> str:
    """Return the amounts owed, overdue and charged back in one currency, of those there are."""
    currency = owed.currency or "no currency"
    oldest = f", the oldest for {pluralize(owed.oldest_days, 'day')}" if owed.oldest_days else ""
    overdue = f"{owed.overdue} of it overdue{oldest}" if float(owed.overdue) else "nothing of it overdue"
    told = [f"{currency} {owed.owed} owed, {overdue}"] if is_owed(owed) else []
    if owed.charged_back_since:
        told.append(charged_back(owed, f"{currency} {owed.charged_back}"))
    return "; ".join(told)


def is_owed(money: Money) -> bool:
    """Return whether an invoice of this currency is open, and not only a chargeback."""
    return money.oldest_days is not None or not money.charged_back_since


def charged_back(money: Money, amount: str) -> str:
    """Return the open chargebacks of one currency with their formatted amount and first day."""
    known = amount if money.charged_back else "card payments of unknown amount"
    return f"{known} charged back and not decided, since {money.charged_back_since}"


def not_judged_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the types not judged with the reason and the record needed, and the count of other signals."""
    judged = [kind for kind in verdict.types.values() if kind.level != "not_judged"]
    for kind in verdict.types.values():
        if kind.level == "not_judged":
            yield not_judged_line(kind)
    open_signals = sum(signal.level == "not_judged" for kind in judged for signal in kind.signals)
    if open_signals:
        signs = "1 sign has" if open_signals == 1 else f"{open_signals:,} signs have"
        yield f"Of the other types {signs} too few records; `clientfit explain` names each"


def not_judged_line(kind: TypeVerdict) -> str:
    """Return why a type is not judged, and which records to note next."""
    sentence = f"{kind.title}: {kind.not_judged or 'too little to go by'}"
    return f"{sentence}. Next, note {kind.settled_by}" if kind.settled_by else sentence


def exemption_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the types that were lowered, and the signals that an exemption excused."""
    for kind in verdict.types.values():
        if kind.raised != kind.level:
            yield f"{kind.title}: {lowered_level(kind)}"
        for signal in kind.signals:
            if signal.excused_by:
                yield f"{kind.title}, {signal.title}: excused ({', '.join(map(humanize, signal.excused_by))})"


def waiver_lines(waivers: Iterable[Waived], without: str | None) -> Iterator[str]:
    """Yield each waiver with who decided it and until when, then what it would be without them."""
    for each in waivers:
        place = f" [{each.file}:{each.line}]" if each.file else ""
        yield (
            f"{each.title}: {humanize(each.level)}, waived by {each.by} from {each.from_} until {each.until}:"
            f" {each.reason}{place}"
        )
    if without is not None:
        yield f"Without the waiver: {humanize(without)}."


def correction_lines(corrections: Iterable[CorrectionMade]) -> Iterator[str]:
    """Yield each correction with its event, who made it and when, and why an event was dropped."""
    for each in corrections:
        event = f"{each.occurred_at} {humanize(each.kind or '')} {each.event_id}: " if each.event_id else ""
        by = f", by {each.by}" if each.by else ""
        on = f", on {each.on}" if each.on else ""
        place = f" [{each.file}:{each.line}]" if each.file else ""
        yield f"{event}{each.says}{by}{on}{f': {each.reason}' if each.reason else ''}{place}"


MOST_NAMED = 10
"""Greatest number of clients named for a draft type; the JSON has all of them."""


def draft_counts(screened: Results, rows: Iterable[Row]) -> Iterator[str]:
    """Yield for each draft type the number of clients at each level, and the names of those raised."""
    raised: dict[str, dict[Level, list[str]]] = {}
    for row in rows:
        for name, level in row.drafts.items():
            if level in RAISED:
                of_level = raised.setdefault(name, {}).setdefault(level, [])
                of_level.append(client_label(row.client_name, row.client_id))
    for name, levels in screened.summary.by_draft.items():
        counts = ", ".join(f"{humanize(level)} {levels[level]:,}" for level in MARKS if levels.get(level))
        yield f"{screened.head.rulebook.drafts.get(name, name)}: {counts or 'no client'}."
        for level in RAISED:
            clients = raised.get(name, {}).get(level, [])
            if not clients:
                continue
            more = f" and {len(clients) - MOST_NAMED:,} more" if len(clients) > MOST_NAMED else ""
            yield f"{humanize(level).capitalize()}: {', '.join(clients[:MOST_NAMED])}{more}."


def draft_lines(verdict: Verdict) -> Iterator[str]:
    """Yield each draft type with its level, and what its raised signals say."""
    for kind in verdict.drafts.values():
        says = [signal.says for signal in kind.signals if signal.level in RAISED and not signal.excused_by]
        reason = [f"Not judged: {kind.not_judged}."] if kind.not_judged else []
        yield " ".join([f"{kind.title}: {humanize(kind.level)}.", *says, *reason])


def clear_types(verdict: Verdict) -> Iterator[str]:
    """Yield the types that are clear and were not raised."""
    clear = [kind.title for kind in verdict.types.values() if kind.level == "clear" == kind.raised]
    if clear:
        yield ", ".join(clear)


def reversal_lines(verdict: Verdict) -> Iterator[str]:
    """Yield what would clear the flags, and the day of review."""
    if verdict.reverses_if:
        yield verdict.reverses_if
    if verdict.review_on:
        yield f"Review on {verdict.review_on}."


def write_account(inputs: Iterable[Input], stream: TextIO) -> None:
    """Write a line for each input: rows = used + duplicates + skipped + rejected, and its events."""
    stream.writelines(
        f"{sanitize_line(source.file)} ({sanitize_line(source.profile)}): {_rows(source)}\n"
        for source in inputs
    )


def provenance(head: Head) -> str:
    """Return the day, tool, rulebook and overrides, which reproduce the same report."""
    rulebook = head.rulebook
    overrides = "".join(
        f", {sanitize_line(name)} = {_value(value)}" for name, value in sorted(rulebook.overrides.items())
    )
    base = rulebook.extends
    extends = "" if base is None else f" on {base.name} {base.version} ({base.sha256[:12]})"
    return (
        f"As of {head.as_of}, by {head.tool.name} {head.tool.version} with rulebook "
        f"{rulebook.name} {rulebook.version} ({rulebook.sha256[:12]}){extends}{overrides}."
    )


def _rows(source: Input) -> str:
    skipped = sum(source.skipped.values())
    listed = sorted(source.skipped.items())
    reasons = ", ".join(f"{count:,} {sanitize_line(reason)}" for reason, count in listed)
    return (
        f"{pluralize(source.rows, 'row')} = {source.used:,} used"
        f" + {pluralize(source.duplicates, 'duplicate')}"
        f" + {skipped:,} skipped{f' ({reasons})' if reasons else ''}"
        f" + {source.rejected:,} rejected; {pluralize(source.events, 'event')}"
    )


def _value(value: float | str) -> str:
    return sanitize_line(value) if isinstance(value, str) else format_number(value)
