"""Text: one client on a page, from the advice down to the single event."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.model import EvidenceEvent, Head, Screened, SignalVerdict, TypeVerdict, Verdict
from clientfit.reports.account import provenance
from clientfit.reports.colour import Paint
from clientfit.reports.inert import one_line
from clientfit.reports.passages import ADVICE, excused, history, money, nothing_amiss, reversal, unjudged
from clientfit.reports.terminal import PROSE, columns, fitted, listed, numbered, wrapped
from clientfit.reports.words import RAISED, client, comparison, counted, place, spoken

NOTE = 240
"""Columns of a client's own words that are shown; the JSON has them all."""


def write_page(screened: Screened, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write a page for each client: verdict, why, evidence, what to ask for, and what was not judged."""
    between = ""
    for verdict in screened:
        stream.write(between)
        lines = _page(screened.head, verdict, min(width, PROSE), Paint(colour))
        stream.writelines(line + "\n" for line in lines)
        between = "\n\n"


def _page(head: Head, verdict: Verdict, width: int, paint: Paint) -> Iterator[str]:
    title = fitted(client(verdict.client_name, verdict.client_id), width)
    yield paint.bold(title)
    yield "=" * columns(title)
    advice, *rest = wrapped(f"{spoken(verdict.recommendation).upper()}. {ADVICE}", width)
    named, dot, further = advice.partition(".")
    yield from (paint.bold(named) + dot + further, *rest)
    yield from wrapped(history(verdict), width)
    yield from _section(paint, "Why", listed(verdict.reasons, width, "  - "))
    yield from _section(paint, "Our own part first", listed(verdict.recovery, width, "  - "))
    for kind in _worst_first(verdict):
        yield from _section(paint, f"{kind.title}: {kind.level.upper()}", _type(kind, width), kind.level)
    yield from _section(paint, "Money owed", listed(map(money, verdict.money), width, "  - "))
    yield from _section(paint, "Ask for", numbered(verdict.conditions, width))
    yield from _section(paint, "How to go about it", numbered(verdict.plan, width))
    yield from _section(paint, "Not judged", listed(unjudged(verdict), width, "  - "))
    yield from _section(paint, "Excused or cleared", listed(excused(verdict), width, "  - "))
    yield from _section(paint, "Nothing amiss", listed(nothing_amiss(verdict), width, "  "))
    yield from _section(paint, "In their favour", listed(verdict.positives, width, "  + "))
    yield from _section(paint, "What would change this", listed(reversal(verdict), width, "  - "))
    yield from _section(paint, "Read with care", listed(verdict.history.notes, width, "  - "))
    yield ""
    yield from wrapped(provenance(head), width)


def _section(paint: Paint, title: str, lines: Iterable[str], level: str | None = None) -> Iterator[str]:
    """A titled section after an empty line; nothing at all when it has no lines."""
    for number, line in enumerate(lines):
        if number == 0:
            told = one_line(title)
            yield from ("", paint.bold(told) if level is None else paint.level(told, level))
        yield line


def _worst_first(verdict: Verdict) -> Iterator[TypeVerdict]:
    return (kind for level in RAISED for kind in verdict.types.values() if kind.level == level)


def _type(kind: TypeVerdict, width: int) -> Iterator[str]:
    """The signals that speak, worst first, each with its evidence; then those that don't, by name."""
    told: set[str] = set()
    for level in RAISED:
        for signal in kind.signals:
            if signal.level == level and not signal.excused_by:
                yield from _signal(signal, told, width)
    within = [signal.title for signal in kind.signals if signal.level == "clear"]
    if within:
        yield from wrapped(f"Within bounds: {', '.join(within)}.", width, "  ")


def _signal(signal: SignalVerdict, told: set[str], width: int) -> Iterator[str]:
    """The signal's sentence, why it has its level, and its evidence; events told before by their id."""
    advisory = ", advisory" if signal.advisory else ""
    yield from wrapped(f"{signal.title} ({signal.level}{advisory}): {signal.says}", width, "  - ")
    for condition in signal.conditions.get(signal.level, ()):
        yield from wrapped(f"{signal.level} because {comparison(condition)}", width, "    ")
    again = [event.event_id for event in signal.evidence.events if event.event_id in told]
    for event in signal.evidence.events:
        if event.event_id not in told:
            told.add(event.event_id)
            yield from _event(event, width)
    if again:
        yield from wrapped(f"as above: {', '.join(again)}", width, "      ", "        ")
    unshown = signal.evidence.count - len(signal.evidence.events)
    if unshown > 0:
        yield f"      and {counted(unshown, 'earlier event')}"


def _event(event: EvidenceEvent, width: int) -> Iterator[str]:
    money = f", {event.amount} {event.currency or ''}".rstrip() if event.amount else ""
    where = f" [{place(event)}]" if place(event) else ""
    told = f"{event.occurred_at} {spoken(event.kind)} {event.event_id}{money}: {event.says}{where}"
    yield from wrapped(told, width, "      ", "        ")
    if event.text:
        yield from wrapped(f'"{fitted(event.text, NOTE)}"', width, "        ")
