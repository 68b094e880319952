"""Signals and events of a page about one client, the most telling first, and the sentences on them."""

from collections import Counter
from collections.abc import Iterator

from clientfit.languages import gettext, ngettext
from clientfit.model import EvidenceEvent, SignalVerdict, TypeVerdict, Verdict
from clientfit.reports.phrases import RAISED, chance_bound, count_text, day_text, humanize, pluralize
from clientfit.reports.sanitize import sanitize_line

TELLING = 3
"""Number of events listed for a type without --all."""


def worst_first(verdict: Verdict) -> Iterator[TypeVerdict]:
    """Yield the raised types, the worst first."""
    return (type_ for level in RAISED for type_ in verdict.types.values() if type_.level == level)


def raised_signals(type_: TypeVerdict) -> Iterator[SignalVerdict]:
    """Yield a type's raised signals that nothing excuses, the worst first."""
    for level in RAISED:
        for signal in type_.signals:
            if signal.level == level and not signal.excused_by:
                yield signal


def watched_lines(verdict: Verdict) -> Iterator[str]:
    """Yield what was seen of the types that are worth watching and is no reason of the recommendation."""
    for type_ in verdict.types.values():
        if type_.level == "watch":
            for signal in raised_signals(type_):
                if signal.says not in verdict.reasons:
                    yield f"{type_.title}: {signal.says}"


def seen_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the sentences of signals with too few records to judge, of the types that are not raised."""
    for type_ in verdict.types.values():
        for signal in type_.signals:
            if type_.level not in RAISED and signal.level == "not_judged" and signal.k:
                # The heading of the section says what the sentence begins with.
                begins, _, sentence = signal.says.partition(": ")
                seen = sentence or begins
                yield f"{type_.title}: {seen[:1].upper()}{seen[1:]}"


def signal_line(verdict: Verdict, type_: TypeVerdict, signal: SignalVerdict) -> str:
    """Return a signal's title and level, with its sentence unless the page has it above the evidence."""
    heading = signal_heading(signal)
    is_above = type_.level == "watch" or signal.says in verdict.reasons
    return f"{heading}." if is_above else f"{heading}: {signal.says}"


def signal_heading(signal: SignalVerdict) -> str:
    """Return a signal's title with its level, and whether it is advisory."""
    return f"{signal.title} ({signal_level(signal)})"


def signal_level(signal: SignalVerdict) -> str:
    """Return a signal's level in words, and whether it is advisory."""
    level = humanize(signal.level)
    return gettext("{level}, advisory").format(level=level) if signal.advisory else level


def chance_lines(signal: SignalVerdict) -> Iterator[str]:
    """Yield the share that chance leaves, and its limit, for each bound that raised the signal."""
    for condition in signal.conditions.get(signal.level, ()):
        bound = chance_bound(condition)
        if bound is not None:
            yield f"{bound[:1].upper()}{bound[1:]}."


def telling_events(type_: TypeVerdict) -> tuple[list[EvidenceEvent], int]:
    """Return the most telling events of a type, the newest first, and how many events there are at least.

    Events that several raised signals count come before those of a single signal, events with a note before
    those without, and newer before older ones.
    """
    counted: Counter[str] = Counter()
    events: dict[str, EvidenceEvent] = {}
    known = 0
    for signal in raised_signals(type_):
        known = max(known, signal.evidence.count)
        for event in signal.evidence.events:
            counted[event.event_id] += 1
            events[event.event_id] = event

    def weight(event: EvidenceEvent) -> tuple[int, bool, str, str]:
        return counted[event.event_id], bool(event.text), event.occurred_at, event.event_id

    chosen = sorted(events.values(), key=weight, reverse=True)[:TELLING]
    newest = sorted(chosen, key=lambda event: (event.occurred_at, event.event_id), reverse=True)
    return newest, max(known, len(events))


def telling_count(shown: int, count: int) -> str:
    """Return the heading of the events: how many of how many, and how to see the others."""
    if shown == count:
        return f"{pluralize(count, 'record')}:"
    return ngettext(
        "{shown} of {count} record, the most telling; --all lists them:",
        "{shown} of {count} records, the most telling; --all lists them:",
        count,
    ).format(shown=count_text(shown), count=count_text(count))


def event_day(event: EvidenceEvent) -> str:
    """Return the day of an event, with hours and minutes where they are known."""
    day, _, time = event.occurred_at.partition("T")
    return f"{day_text(day)} {time[:5]}" if time else day_text(day)


def event_name(event: EvidenceEvent) -> str:
    """Return an event's kind and id; the id alone where it begins with the kind, as `invoice-13` does."""
    event_id = sanitize_line(event.event_id)
    repeats = event_id.casefold().replace("_", " ").startswith(humanize(event.kind).casefold())
    return event_id if repeats else f"{humanize(event.kind)} {event_id}"
