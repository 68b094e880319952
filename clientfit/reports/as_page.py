"""Text: one client on a page, from the advice down to the single event."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from clientfit.model import EvidenceEvent, Head, Screened, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.verdict import Money
from clientfit.reports.account import provenance
from clientfit.reports.inert import one_line
from clientfit.reports.terminal import columns, fitted, listed, numbered, wrapped
from clientfit.reports.words import RAISED, client, comparison, counted, lowered, place, spoken

NOTE = 240
"""Columns of a client's own words that are shown; the JSON has them all."""

ADVICE = "This is advice; a person decides, and the client can answer it."


def write_page(screened: Screened, stream: TextIO, *, width: int = 80) -> None:
    """Write a page for each client: verdict, why, evidence, what to ask for, and what was not judged."""
    between = ""
    for verdict in screened:
        stream.write(between)
        stream.writelines(line + "\n" for line in _page(screened.head, verdict, width))
        between = "\n\n"


def _page(head: Head, verdict: Verdict, width: int) -> Iterator[str]:
    title = fitted(client(verdict.client_name, verdict.client_id), width)
    yield title
    yield "=" * columns(title)
    yield from wrapped(f"{spoken(verdict.recommendation).upper()}. {ADVICE}", width)
    yield from wrapped(_history(verdict), width)
    yield from _section("Why", listed(verdict.reasons, width, "  - "))
    yield from _section("Our own part first", listed(verdict.recovery, width, "  - "))
    for kind in _worst_first(verdict):
        yield from _section(f"{kind.title}: {kind.level.upper()}", _type(kind, width))
    yield from _section("Ask for", numbered(verdict.conditions, width))
    yield from _section("How to go about it", numbered(verdict.plan, width))
    yield from _section("Money owed", listed(map(_money, verdict.money), width, "  - "))
    yield from _section("Not judged", listed(_not_judged(verdict), width, "  - "))
    yield from _section("Excused or cleared", listed(_excused(verdict), width, "  - "))
    yield from _section("Nothing amiss", wrapped(_clear(verdict), width, "  ") if _clear(verdict) else ())
    yield from _section("In their favour", listed(verdict.positives, width, "  + "))
    yield from _section("What would change this", listed(_reversal(verdict), width, "  - "))
    yield from _section("Read with care", listed(verdict.history.notes, width, "  - "))
    yield ""
    yield from wrapped(provenance(head), width)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A titled section after an empty line; nothing at all when it has no lines."""
    for number, line in enumerate(lines):
        if number == 0:
            yield from ("", one_line(title))
        yield line


def _history(verdict: Verdict) -> str:
    history = verdict.history
    stage = f"{verdict.stage.capitalize()}{' (inferred)' if verdict.stage_inferred else ''}"
    kinds = ", ".join(f"{spoken(kind)} {count:,}" for kind, count in sorted(history.kinds.items()))
    span = f", {history.first} to {history.last}" if history.first else ""
    return f"{stage}, {counted(history.events, 'event')}{span}{f': {kinds}' if kinds else ''}."


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


def _money(money: Money) -> str:
    since = f", the oldest for {counted(money.oldest_days, 'day')}" if money.oldest_days else ""
    return f"{money.currency or 'no currency'} {money.owed} owed, {money.overdue} overdue{since}"


def _not_judged(verdict: Verdict) -> Iterator[str]:
    """Types with the reason and the record that would settle it, and how many signals of the others."""
    judged = [kind for kind in verdict.types.values() if kind.level != "not_judged"]
    for kind in verdict.types.values():
        if kind.level == "not_judged":
            yield _unsettled(kind.title, kind.not_judged, kind.settled_by)
    open_signals = sum(signal.level == "not_judged" for kind in judged for signal in kind.signals)
    if open_signals:
        yield f"{counted(open_signals, 'signal')} of the other types; `clientfit explain` lists them"


def _unsettled(title: str, reason: str | None, settled_by: str | None) -> str:
    told = f"{title}: {reason or 'too little to go by'}"
    return f"{told}; settled by {settled_by}" if settled_by else told


def _excused(verdict: Verdict) -> Iterator[str]:
    for kind in verdict.types.values():
        if kind.raised != kind.level:
            yield f"{kind.title}: {lowered(kind)}"
        for signal in kind.signals:
            if signal.excused_by:
                yield f"{kind.title}, {signal.title}: excused ({', '.join(map(spoken, signal.excused_by))})"


def _clear(verdict: Verdict) -> str:
    clear = (kind for kind in verdict.types.values() if kind.level == "clear" == kind.raised)
    return ", ".join(kind.title for kind in clear)


def _reversal(verdict: Verdict) -> Iterator[str]:
    if verdict.reverses_if:
        yield verdict.reverses_if
    if verdict.review_on:
        yield f"Review on {verdict.review_on}."
