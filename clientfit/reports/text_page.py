"""One client as text: the advice, the reasons, the signals and their events."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.model import EvidenceEvent, Head, Results, SignalVerdict, TypeVerdict, Verdict
from clientfit.reports.phrases import (
    DISCLAIMER,
    RAISED,
    clear_types,
    client_label,
    condition_text,
    correction_lines,
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


def write_page(screened: Results, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write a page for each client: verdict, why, evidence, what to ask for, and what was not judged."""
    between = ""
    for verdict in screened:
        stream.write(between)
        lines = _page(screened.head, verdict, min(width, PROSE_WIDTH), Paint(colour))
        stream.writelines(line + "\n" for line in lines)
        between = "\n\n"


def _page(head: Head, verdict: Verdict, width: int, paint: Paint) -> Iterator[str]:
    title = truncate(client_label(verdict.client_name, verdict.client_id), width)
    yield paint.bold(title)
    yield "=" * text_width(title)
    advice, *rest = wrap_lines(f"{humanize(verdict.recommendation).upper()}. {DISCLAIMER}", width)
    name, dot, further = advice.partition(".")
    yield from (paint.bold(name) + dot + further, *rest)
    yield from wrap_lines(history_line(verdict), width)
    yield from _section(paint, "Why", bullet_list(verdict.reasons, width, "  - "))
    waivers = waiver_lines(verdict.waivers, verdict.without_waivers)
    yield from _section(paint, "Waived", bullet_list(waivers, width, "  - "))
    yield from _section(paint, "Our own part first", bullet_list(verdict.recovery, width, "  - "))
    for kind in _worst_first(verdict):
        yield from _section(paint, f"{kind.title}: {kind.level.upper()}", _type(kind, width), kind.level)
    yield from _section(paint, "Money owed", bullet_list(map(money_line, verdict.money), width, "  - "))
    yield from _section(paint, "Ask for", numbered_list(verdict.conditions, width))
    yield from _section(paint, "How to go about it", numbered_list(verdict.plan, width))
    yield from _section(paint, "Not judged", bullet_list(not_judged_lines(verdict), width, "  - "))
    yield from _section(paint, "Excused or cleared", bullet_list(exemption_lines(verdict), width, "  - "))
    yield from _section(paint, "Nothing amiss", bullet_list(clear_types(verdict), width, "  "))
    corrected = correction_lines(verdict.corrections)
    yield from _section(paint, "Corrected by a person", bullet_list(corrected, width, "  - "))
    yield from _section(paint, "In their favour", bullet_list(verdict.positives, width, "  + "))
    yield from _section(paint, "What would change this", bullet_list(reversal_lines(verdict), width, "  - "))
    yield from _section(paint, "Read with care", bullet_list(verdict.history.notes, width, "  - "))
    yield ""
    yield from wrap_lines(provenance(head), width)


def _section(paint: Paint, title: str, lines: Iterable[str], level: str | None = None) -> Iterator[str]:
    """Yield a titled section after an empty line; nothing when it has no lines."""
    for number, line in enumerate(lines):
        if number == 0:
            listed = sanitize_line(title)
            yield from ("", paint.bold(listed) if level is None else paint.level(listed, level))
        yield line


def _worst_first(verdict: Verdict) -> Iterator[TypeVerdict]:
    return (kind for level in RAISED for kind in verdict.types.values() if kind.level == level)


def _type(kind: TypeVerdict, width: int) -> Iterator[str]:
    """Yield the raised signals, worst first, each with its evidence; then the names of the clear ones."""
    listed: set[str] = set()
    for level in RAISED:
        for signal in kind.signals:
            if signal.level == level and not signal.excused_by:
                yield from _signal(signal, listed, width)
    within = [signal.title for signal in kind.signals if signal.level == "clear"]
    if within:
        yield from wrap_lines(f"Within bounds: {', '.join(within)}.", width, "  ")


def _signal(signal: SignalVerdict, listed: set[str], width: int) -> Iterator[str]:
    """Yield the signal's sentence, conditions and evidence; events listed before are named by id."""
    advisory = ", advisory" if signal.advisory else ""
    yield from wrap_lines(f"{signal.title} ({signal.level}{advisory}): {signal.says}", width, "  - ")
    for condition in signal.conditions.get(signal.level, ()):
        yield from wrap_lines(f"{signal.level} because {condition_text(condition)}", width, "    ")
    again = [event.event_id for event in signal.evidence.events if event.event_id in listed]
    for event in signal.evidence.events:
        if event.event_id not in listed:
            listed.add(event.event_id)
            yield from _event(event, width)
    if again:
        yield from wrap_lines(f"as above: {', '.join(again)}", width, "      ", "        ")
    unshown = signal.evidence.count - len(signal.evidence.events)
    if unshown > 0:
        yield f"      and {pluralize(unshown, 'earlier event')}"


def _event(event: EvidenceEvent, width: int) -> Iterator[str]:
    money = f", {event.amount} {event.currency or ''}".rstrip() if event.amount else ""
    where = f" [{event_source(event)}]" if event_source(event) else ""
    listed = f"{event.occurred_at} {humanize(event.kind)} {event.event_id}{money}: {event.says}{where}"
    yield from wrap_lines(listed, width, "      ", "        ")
    if event.text:
        yield from wrap_lines(_in_quotes(truncate(event.text, NOTE)), width, "        ")


def _in_quotes(note: str) -> str:
    """Put a note in quotation marks, unless it has its own."""
    quoted = note[0] in '"“„«' and note[-1] in '"”“»…'
    return note if quoted else f'"{note}"'
