"""One client as text: what to do, why, what is unsure, the money, and the evidence."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.languages import uses_language
from clientfit.model import EvidenceEvent, Head, Results, SignalVerdict, TypeVerdict, Verdict
from clientfit.reports.evidence import (
    chance_lines,
    event_day,
    event_name,
    raised_signals,
    seen_lines,
    signal_line,
    telling_count,
    telling_events,
    watched_lines,
    worst_first,
)
from clientfit.reports.phrases import (
    DISCLAIMER,
    DRAFTS,
    clear_types,
    client_label,
    correction_lines,
    draft_lines,
    event_source,
    exemption_lines,
    history_line,
    humanize,
    money_line,
    not_judged_lines,
    pluralize,
    provenance,
    reversal_lines,
    waiver_lines,
)
from clientfit.reports.sanitize import sanitize_line
from clientfit.reports.terminal import (
    PROSE_WIDTH,
    Paint,
    bullet_list,
    numbered_list,
    text_width,
    truncate,
    wrap_lines,
)

NOTE = 240
"""Greatest width of a client's text in columns; the JSON has it in full."""


@uses_language
def write_page(
    screened: Results, stream: TextIO, *, width: int = 80, colour: bool = False, full: bool = False
) -> None:
    """Write a page for each client: what to do, why, what was not judged, the money, then the evidence.

    `full` lists every event of every raised signal; otherwise each type has its most telling ones.
    """
    between = ""
    for verdict in screened:
        stream.write(between)
        lines = _page(screened.head, verdict, min(width, PROSE_WIDTH), Paint(colour), full=full)
        stream.writelines(line + "\n" for line in lines)
        between = "\n\n"


def _page(head: Head, verdict: Verdict, width: int, paint: Paint, *, full: bool) -> Iterator[str]:
    title = truncate(client_label(verdict.client_name, verdict.client_id), width)
    yield paint.bold(title)
    yield "=" * text_width(title)
    advice, *rest = wrap_lines(f"{humanize(verdict.recommendation).upper()}. {DISCLAIMER}", width)
    name, dot, further = advice.partition(".")
    yield from (paint.bold(name) + dot + further, *rest)
    waivers = waiver_lines(verdict.waivers, verdict.without_waivers)
    own_part = wrap_lines(" ".join(verdict.recovery), width, "  ") if verdict.recovery else ()
    yield from _section(paint, "Waived", bullet_list(waivers, width, "  - "))
    yield from _section(paint, "Our own part first", own_part)
    yield from _section(paint, "How to go about it", numbered_list(verdict.plan, width))
    yield from _section(paint, "Ask for", numbered_list(verdict.conditions, width))
    yield from _section(paint, "Why", bullet_list(verdict.reasons, width, "  - "))
    yield from _section(paint, "Keep an eye on", bullet_list(watched_lines(verdict), width, "  - "))
    yield from _section(
        paint, "Seen, but too little to judge", bullet_list(seen_lines(verdict), width, "  - ")
    )
    yield from _section(paint, "Not judged", bullet_list(not_judged_lines(verdict), width, "  - "))
    yield from _section(paint, "Money owed", bullet_list(map(money_line, verdict.money), width, "  - "))
    yield from _section(paint, "In their favour", bullet_list(verdict.positives, width, "  + "))
    yield from _section(paint, "What would change this", bullet_list(reversal_lines(verdict), width, "  - "))
    yield from _section(paint, "Excused or cleared", bullet_list(exemption_lines(verdict), width, "  - "))
    corrected = correction_lines(verdict.corrections)
    yield from _section(paint, "Corrected by a person", bullet_list(corrected, width, "  - "))
    yield from _section(paint, DRAFTS, bullet_list(draft_lines(verdict), width, "  - "))
    yield from _section(paint, "Read with care", bullet_list(verdict.history.notes, width, "  - "))
    for kind in worst_first(verdict):
        evidence = _type(kind, width) if full else _telling(verdict, kind, width)
        yield from _section(paint, f"{kind.title}: {kind.level.upper()}", evidence, kind.level)
    yield from _section(paint, "Nothing amiss", bullet_list(clear_types(verdict), width, "  "))
    yield ""
    yield from wrap_lines(history_line(verdict), width)
    yield from wrap_lines(provenance(head), width)


def _section(paint: Paint, title: str, lines: Iterable[str], level: str | None = None) -> Iterator[str]:
    """Yield a titled section after an empty line; nothing when it has no lines."""
    for number, line in enumerate(lines):
        if number == 0:
            listed = sanitize_line(title)
            yield from ("", paint.bold(listed) if level is None else paint.level(listed, level))
        yield line


def _telling(verdict: Verdict, kind: TypeVerdict, width: int) -> Iterator[str]:
    """Yield the raised signals, worst first, then the most telling events of them all."""
    for signal in raised_signals(kind):
        yield from _said(signal_line(verdict, kind, signal), signal, width)
    events, count = telling_events(kind)
    if events:
        yield from wrap_lines(telling_count(len(events), count), width, "  ")
    for event in events:
        yield from _event(event, width, "    ")


def _type(kind: TypeVerdict, width: int) -> Iterator[str]:
    """Yield the raised signals, worst first, each with its evidence; then the names of the clear ones."""
    listed: set[str] = set()
    for signal in raised_signals(kind):
        yield from _signal(signal, listed, width)
    within = [signal.title for signal in kind.signals if signal.level == "clear"]
    if within:
        yield from wrap_lines(f"Within bounds: {', '.join(within)}.", width, "  ")


def _signal(signal: SignalVerdict, listed: set[str], width: int) -> Iterator[str]:
    """Yield the signal's sentence and its evidence; events listed before are named by id."""
    advisory = ", advisory" if signal.advisory else ""
    yield from _said(f"{signal.title} ({signal.level}{advisory}): {signal.says}", signal, width)
    again = [event.event_id for event in signal.evidence.events if event.event_id in listed]
    for event in signal.evidence.events:
        if event.event_id not in listed:
            listed.add(event.event_id)
            yield from _event(event, width, "      ")
    if again:
        yield from wrap_lines(f"as above: {', '.join(again)}", width, "      ", "        ")
    unshown = signal.evidence.count - len(signal.evidence.events)
    if unshown > 0:
        yield f"      and {pluralize(unshown, 'earlier event')}"


def _said(line: str, signal: SignalVerdict, width: int) -> Iterator[str]:
    """Yield a signal's line, and how far chance leaves its share over the limit."""
    yield from wrap_lines(line, width, "  - ")
    for bound in chance_lines(signal):
        yield from wrap_lines(bound, width, "    ")


def _event(event: EvidenceEvent, width: int, indent: str) -> Iterator[str]:
    money = f", {event.amount} {event.currency or ''}".rstrip() if event.amount else ""
    where = f" [{event_source(event)}]" if event_source(event) else ""
    listed = f"{event_day(event)} {event_name(event)}{money}: {event.says}{where}"
    yield from wrap_lines(listed, width, indent, indent + "  ")
    if event.text:
        yield from wrap_lines(_in_quotes(truncate(event.text, NOTE)), width, indent + "  ")


def _in_quotes(note: str) -> str:
    """Put a note in quotation marks, unless it has its own."""
    quoted = note[0] in '"“„«' and note[-1] in '"”“»…'
    return note if quoted else f'"{note}"'
