"""Phrases that the reports share: names, numbers, counts, and sentences on a client or a book."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TextIO

from clientfit.languages import active, gettext, ngettext, pgettext
from clientfit.model import Condition, EvidenceEvent, Head, Input, TypeVerdict, Verdict
from clientfit.model.results import FLAGGED, Results, Row
from clientfit.model.verdict import CorrectionMade, Level, Money, Summary, Waived
from clientfit.reports.sanitize import sanitize_line

MARKS: dict[Level, str] = {"severe": "S", "flag": "F", "watch": "w", "clear": ".", "not_judged": "?"}
"""A sign for each level in narrow tables, worst first; readable without colour."""

NO_FRACTION_FROM = 1000
"""Measured numbers from here on are shown without a fraction."""

RAISED: tuple[Level, ...] = (*FLAGGED, "watch")
"""The levels of a raised signal or type, worst first."""


def humanize(name: str) -> str:
    """Return a name of the rulebook as words: `accept_with_conditions` is accept with conditions."""
    return pgettext("name", sanitize_line(name).replace("_", " "))


def pluralize(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: 1 client, 1,200 clients."""
    return f"{count_text(count)} {ngettext(one, many or one + 's', count)}"


def count_text(count: int) -> str:
    """Format a count: 1,200."""
    return active().number(count, ",")


def day_text(day: date | str) -> str:
    """Format a day, given as a date or in ISO 8601, as the language writes it."""
    return active().date(date.fromisoformat(day) if isinstance(day, str) else day)


def format_number(value: float) -> str:
    """Format a threshold or parameter with all its digits."""
    return active().number(value, ",.0f" if float(value).is_integer() else ",.9g")


def format_measured(value: float | None) -> str:
    """Format a measured number with four significant digits; None is an en dash."""
    if value is None:
        return "–"  # noqa: RUF001 - a dash, not a minus
    return active().number(value, ",.0f" if abs(value) >= NO_FRACTION_FROM else ".4g")


def client_label(name: str, client_id: str) -> str:
    """Return the client's name with its id in parentheses; the id alone when both are the same."""
    shown, key = sanitize_line(name), sanitize_line(client_id)
    return shown if shown == key else f"{shown} ({key})"


def event_amount(event: EvidenceEvent) -> str:
    """Return an event's amount after a comma; empty when unknown."""
    return f", {active().amount(event.amount, event.currency)}" if event.amount else ""


def event_source(event: EvidenceEvent) -> str:
    """Return an event's source as `file:line`; empty when unknown."""
    return ":".join(str(part) for part in (event.file, event.line) if part is not None)


def lowered_level(type_: TypeVerdict) -> str:
    """Explain why a type is at a lower level than its signals raised it to."""
    why = ", ".join(map(humanize, type_.exempted_by)) or gettext("clean periods or a cap")
    return gettext("{raised} lowered to {level} ({why})").format(
        raised=humanize(type_.raised), level=humanize(type_.level), why=why
    )


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


def _limit(op: str, value: str) -> str:
    """Return a comparison in words: more than 40 %."""
    limits = {
        ">": gettext("more than {value}"),
        ">=": gettext("{value} or more"),
        "<": gettext("less than {value}"),
        "<=": gettext("{value} or less"),
        "==": gettext("exactly {value}"),
    }
    return limits[op].format(value=value)


def chance_bound(condition: Condition) -> str | None:
    """Return the lower bound of a share with its limit; None where the condition is not on such a bound."""
    if condition.unit != "share" or condition.measure.partition(".")[2] in {"", "value"}:
        return None
    return gettext("even allowing for chance, at least {share} (limit: {limit})").format(
        share=_percent(condition.value), limit=_limit(condition.op, _percent(condition.threshold))
    )


def _percent(share: float | None) -> str:
    return gettext("none") if share is None else f"{active().number(100 * share, '.0f')} %"


def drafts_heading() -> str:
    """Return the heading of the types that are drafts."""
    return gettext("Draft types, not counted")


def disclaimer() -> str:
    """Return what holds for every recommendation."""
    return gettext("This is advice; a person decides, and the client can answer it.")


def recommendation_counts(summary: Summary, advice: Iterable[str]) -> str:
    """Count the clients by recommendation, in the order of `advice`."""
    counts = summary.by_recommendation
    given = ", ".join(f"{count_text(counts[name])} {humanize(name)}" for name in advice if counts.get(name))
    return pluralize(summary.clients, "client") + (f": {given}." if given else ".")


def flag_counts(summary: Summary, titles: Mapping[str, str]) -> str:
    """Count the clients flagged for each type."""
    counts = {
        title: sum(summary.by_type.get(name, {}).get(level, 0) for level in FLAGGED)
        for name, title in titles.items()
    }
    sentence = ", ".join(f"{title} {count_text(count)}" for title, count in counts.items() if count)
    return gettext("Flagged: {types}.").format(types=sentence or gettext("none"))


def omitted_count(shown: int, summary: Summary) -> str:
    """Count the clients left out; the other counts include them."""
    return gettext(
        "Shown: {shown} of {clients}, as asked for; {left_out} left out. The counts are of all."
    ).format(
        shown=count_text(shown),
        clients=pluralize(summary.clients, "client"),
        left_out=count_text(summary.clients - shown),
    )


def history_line(verdict: Verdict) -> str:
    """Return the client's stage, its events by kind with the first and last day, and those not used."""
    known = verdict.history
    stage = capitalized(humanize(verdict.stage))
    if verdict.stage_inferred:
        stage = gettext("{stage} (inferred)").format(stage=stage)
    kinds = ", ".join(f"{humanize(kind)} {count_text(count)}" for kind, count in sorted(known.kinds.items()))
    span = ""
    if known.first and known.last:
        days = gettext("{first} to {last}").format(first=day_text(known.first), last=day_text(known.last))
        span = f", {days}"
    counts = f"{stage}, {pluralize(known.events, 'event')}{span}{f': {kinds}' if kinds else ''}."
    after = events_after(verdict)
    return f"{counts} {after}." if after else counts


def events_after(verdict: Verdict) -> str:
    """Return the number of the client's events after the day of the verdict; '' where there are none."""
    count = verdict.history.events_after
    if not count:
        return ""
    day = day_text(verdict.provenance.as_of)
    return gettext("{events} after {day} not used").format(events=pluralize(count, "event"), day=day)


def capitalized(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def money_line(owed: Money) -> str:
    """Return the amounts owed, overdue and charged back in one currency, without those that are zero."""
    overdue = active().money(owed.overdue, None, grouped=False)
    parts = [owed_line(owed, amount_text(owed.currency, owed.owed), overdue)] if is_owed(owed) else []
    if owed.charged_back_since:
        parts.append(charged_back(owed, amount_text(owed.currency, str(owed.charged_back))))
    return "; ".join(parts)


def owed_line(money: Money, owed: str, overdue: str) -> str:
    """Return the formatted amounts owed and overdue, and since when the oldest is overdue."""
    if not float(money.overdue):
        return gettext("{owed} owed, nothing of it overdue").format(owed=owed)
    if not money.oldest_days:
        return gettext("{owed} owed, {overdue} of it overdue").format(owed=owed, overdue=overdue)
    return ngettext(
        "{owed} owed, {overdue} of it overdue, the oldest for {days} day",
        "{owed} owed, {overdue} of it overdue, the oldest for {days} days",
        money.oldest_days,
    ).format(owed=owed, overdue=overdue, days=count_text(money.oldest_days))


def amount_text(currency: str | None, amount: str) -> str:
    """Format an amount with its currency: GBP 2400.00."""
    return active().money(amount, currency, grouped=False)


def is_owed(money: Money) -> bool:
    """Return whether an invoice of this currency is open, and not only a chargeback."""
    return money.oldest_days is not None or not money.charged_back_since


def charged_back(money: Money, amount: str) -> str:
    """Return the open chargebacks of one currency with their formatted amount and first day."""
    known = amount if money.charged_back else gettext("card payments of unknown amount")
    since = day_text(money.charged_back_since) if money.charged_back_since else ""
    return gettext("{amount} charged back and not decided, since {day}").format(amount=known, day=since)


def not_judged_lines(verdict: Verdict) -> Iterator[str]:
    """Yield each type not judged with its reason and the records needed, and the count of other signals."""
    judged = [type_ for type_ in verdict.types.values() if type_.level != "not_judged"]
    for type_ in verdict.types.values():
        if type_.level == "not_judged":
            yield not_judged_line(type_)
    open_signals = sum(signal.level == "not_judged" for type_ in judged for signal in type_.signals)
    if open_signals:
        yield ngettext(
            "Of the other types {count} sign has too few records; `clientfit explain` names each",
            "Of the other types {count} signs have too few records; `clientfit explain` names each",
            open_signals,
        ).format(count=count_text(open_signals))


def not_judged_line(type_: TypeVerdict) -> str:
    """Return why a type is not judged, and which records to note next."""
    reason = type_.not_judged or gettext("too little to go by")
    if not type_.settled_by:
        return f"{type_.title}: {reason}"
    return gettext("{title}: {reason}. Next, note {records}").format(
        title=type_.title, reason=reason, records=type_.settled_by
    )


def exemption_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the types that were lowered, and the signals that an exemption excused."""
    for type_ in verdict.types.values():
        if type_.raised != type_.level:
            yield f"{type_.title}: {lowered_level(type_)}"
        for signal in type_.signals:
            if signal.excused_by:
                yield gettext("{type}, {signal}: excused ({why})").format(
                    type=type_.title, signal=signal.title, why=", ".join(map(humanize, signal.excused_by))
                )


def waiver_lines(waivers: Iterable[Waived], without: str | None) -> Iterator[str]:
    """Yield each waiver with who decided it and until when, then what it would be without them."""
    for each in waivers:
        place = f" [{each.file}:{each.line}]" if each.file else ""
        waived = gettext("{title}: {level}, waived by {by} from {start} until {end}: {reason}").format(
            title=each.title,
            level=humanize(each.level),
            by=each.by,
            start=day_text(each.from_),
            end=day_text(each.until),
            reason=each.reason,
        )
        yield f"{waived}{place}"
    if without is not None:
        yield gettext("Without the waiver: {recommendation}.").format(recommendation=humanize(without))


def correction_lines(corrections: Iterable[CorrectionMade]) -> Iterator[str]:
    """Yield each correction with its event, who made it and when, and why an event was dropped."""
    for each in corrections:
        event = f"{_occurred(each)} {humanize(each.kind or '')} {each.event_id}: " if each.event_id else ""
        by = gettext(", by {person}").format(person=each.by) if each.by else ""
        on = gettext(", on {day}").format(day=day_text(each.on)) if each.on else ""
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
        counts = ", ".join(
            f"{humanize(level)} {count_text(levels[level])}" for level in MARKS if levels.get(level)
        )
        yield f"{screened.head.rulebook.drafts.get(name, name)}: {counts or gettext('no client')}."
        for level in RAISED:
            clients = raised.get(name, {}).get(level, [])
            if not clients:
                continue
            names = ", ".join(clients[:MOST_NAMED])
            if len(clients) > MOST_NAMED:
                more = count_text(len(clients) - MOST_NAMED)
                names = gettext("{names} and {count} more").format(names=names, count=more)
            yield f"{capitalized(humanize(level))}: {names}."


def draft_lines(verdict: Verdict) -> Iterator[str]:
    """Yield each draft type with its level, and the sentences of its raised signals."""
    for type_ in verdict.drafts.values():
        says = [signal.says for signal in type_.signals if signal.level in RAISED and not signal.excused_by]
        why = type_.not_judged
        reason = [gettext("Not judged: {reason}.").format(reason=why)] if why else []
        yield " ".join([f"{type_.title}: {humanize(type_.level)}.", *says, *reason])


def _occurred(correction: CorrectionMade) -> str:
    return day_text(correction.occurred_at) if correction.occurred_at else str(correction.occurred_at)


def clear_types(verdict: Verdict) -> Iterator[str]:
    """Yield the types that are clear and were not raised."""
    clear = [type_.title for type_ in verdict.types.values() if type_.level == "clear" == type_.raised]
    if clear:
        yield ", ".join(clear)


def reversal_lines(verdict: Verdict) -> Iterator[str]:
    """Yield what would clear the flags, and the day of review."""
    if verdict.reverses_if:
        yield verdict.reverses_if
    if verdict.review_on:
        yield gettext("Review on {day}.").format(day=day_text(verdict.review_on))


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
    extends = "" if base is None else _on_base(base.name, base.version, base.sha256[:12])
    return gettext("As of {day}, by {tool} {version} with rulebook {rulebook}{extends}{overrides}.").format(
        day=day_text(head.as_of),
        tool=head.tool.name,
        version=head.tool.version,
        rulebook=f"{rulebook.name} {rulebook.version} ({rulebook.sha256[:12]})",
        extends=extends,
        overrides=overrides,
    )


def _on_base(name: str, version: str, sha256: str) -> str:
    return gettext(" on {name} {version} ({sha256})").format(name=name, version=version, sha256=sha256)


def _rows(source: Input) -> str:
    skipped = sum(source.skipped.values())
    listed = sorted(source.skipped.items())
    reasons = ", ".join(f"{count_text(count)} {sanitize_line(reason)}" for reason, count in listed)
    return gettext(
        "{rows} = {used} used + {duplicates} + {skipped} skipped{reasons} + {rejected} rejected; {events}"
    ).format(
        rows=pluralize(source.rows, "row"),
        used=count_text(source.used),
        duplicates=pluralize(source.duplicates, "duplicate"),
        skipped=count_text(skipped),
        reasons=f" ({reasons})" if reasons else "",
        rejected=count_text(source.rejected),
        events=pluralize(source.events, "event"),
    )


def _value(value: float | str) -> str:
    return sanitize_line(value) if isinstance(value, str) else format_number(value)
