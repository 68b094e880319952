"""One client as text: what to do, why, what is unsure, the money, and the evidence."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.languages import gettext, uses_language
from clientfit.model import EvidenceEvent, Head, Results, SignalVerdict, TypeVerdict, Verdict
from clientfit.reports.evidence import (
    chance_lines,
    event_day,
    event_name,
    raised_signals,
    seen_lines,
    signal_heading,
    signal_line,
    telling_count,
    telling_events,
    watched_lines,
    worst_first,
)
from clientfit.reports.phrases import (
    clear_types,
    client_label,
    correction_lines,
    disclaimer,
    draft_lines,
    drafts_heading,
    event_amount,
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
    advice, *rest = wrap_lines(f"{humanize(verdict.recommendation).upper()}. {disclaimer()}", width)
    name, dot, further = advice.partition(".")
    yield from (paint.bold(name) + dot + further, *rest)

    def listed(lines: Iterable[str]) -> Iterator[str]:
        return bullet_list(lines, width, "  - ")

    waivers = waiver_lines(verdict.waivers, verdict.without_waivers)
    own_part = wrap_lines(" ".join(verdict.recovery), width, "  ") if verdict.recovery else ()
    yield from _section(paint, gettext("Waived"), listed(waivers))
    yield from _section(paint, gettext("Our own part first"), own_part)
    yield from _section(paint, gettext("How to go about it"), numbered_list(verdict.plan, width))
    yield from _section(paint, gettext("Ask for"), numbered_list(verdict.conditions, width))
    yield from _section(paint, gettext("Why"), listed(verdict.reasons))
    yield from _section(paint, gettext("Keep an eye on"), listed(watched_lines(verdict)))
    yield from _section(paint, gettext("Seen, but too little to judge"), listed(seen_lines(verdict)))
    yield from _section(paint, gettext("Not judged"), listed(not_judged_lines(verdict)))
    yield from _section(paint, gettext("Money owed"), listed(map(money_line, verdict.money)))
    yield from _section(paint, gettext("In their favour"), bullet_list(verdict.positives, width, "  + "))
    yield from _section(paint, gettext("What would change this"), listed(reversal_lines(verdict)))
    yield from _section(paint, gettext("Excused or cleared"), listed(exemption_lines(verdict)))
    corrected = correction_lines(verdict.corrections)
    yield from _section(paint, gettext("Corrected by a person"), listed(corrected))
    yield from _section(paint, drafts_heading(), listed(draft_lines(verdict)))
    yield from _section(paint, gettext("Read with care"), listed(verdict.history.notes))
    for type_ in worst_first(verdict):
        evidence = _type(type_, width) if full else _telling(verdict, type_, width)
        yield from _section(paint, f"{type_.title}: {humanize(type_.level).upper()}", evidence, type_.level)
    yield from _section(paint, gettext("Nothing amiss"), bullet_list(clear_types(verdict), width, "  "))
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


def _telling(verdict: Verdict, type_: TypeVerdict, width: int) -> Iterator[str]:
    """Yield the raised signals, worst first, then the most telling events of them all."""
    for signal in raised_signals(type_):
        yield from _said(signal_line(verdict, type_, signal), signal, width)
    events, count = telling_events(type_)
    if events:
        yield from wrap_lines(telling_count(len(events), count), width, "  ")
    for event in events:
        yield from _event(event, width, "    ")


def _type(type_: TypeVerdict, width: int) -> Iterator[str]:
    """Yield the raised signals, worst first, each with its evidence; then the names of the clear ones."""
    listed: set[str] = set()
    for signal in raised_signals(type_):
        yield from _signal(signal, listed, width)
    within = [signal.title for signal in type_.signals if signal.level == "clear"]
    if within:
        line = gettext("Within bounds: {signals}.").format(signals=", ".join(within))
        yield from wrap_lines(line, width, "  ")


def _signal(signal: SignalVerdict, listed: set[str], width: int) -> Iterator[str]:
    """Yield the signal's sentence and its evidence; events listed before are named by id."""
    yield from _said(f"{signal_heading(signal)}: {signal.says}", signal, width)
    again = [event.event_id for event in signal.evidence.events if event.event_id in listed]
    for event in signal.evidence.events:
        if event.event_id not in listed:
            listed.add(event.event_id)
            yield from _event(event, width, "      ")
    if again:
        yield from wrap_lines(
            gettext("as above: {events}").format(events=", ".join(again)), width, "      ", "        "
        )
    unshown = signal.evidence.count - len(signal.evidence.events)
    if unshown > 0:
        earlier = gettext("and {events}").format(events=pluralize(unshown, "earlier event"))
        yield f"      {earlier}"


def _said(line: str, signal: SignalVerdict, width: int) -> Iterator[str]:
    """Yield a signal's line, and how far chance leaves its share over the limit."""
    yield from wrap_lines(line, width, "  - ")
    for bound in chance_lines(signal):
        yield from wrap_lines(bound, width, "    ")


def _event(event: EvidenceEvent, width: int, indent: str) -> Iterator[str]:
    where = f" [{event_source(event)}]" if event_source(event) else ""
    listed = f"{event_day(event)} {event_name(event)}{event_amount(event)}: {event.says}{where}"
    yield from wrap_lines(listed, width, indent, indent + "  ")
    if event.text:
        yield from wrap_lines(_in_quotes(truncate(event.text, NOTE)), width, indent + "  ")


def _in_quotes(note: str) -> str:
    """Put a note in quotation marks, unless it has its own."""
    quoted = note[0] in '"“„«' and note[-1] in '"”“»…'
    return note if quoted else f'"{note}"'
