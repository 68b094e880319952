"""Markdown for an issue or a mail: the book as a table, or one client as a page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from clientfit.languages import uses_language
from clientfit.model import EvidenceEvent, Head, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.results import FLAGGED, Results, Row
from clientfit.model.verdict import Level
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
    draft_counts,
    draft_lines,
    event_source,
    exemption_lines,
    flag_counts,
    history_line,
    humanize,
    money_line,
    not_judged_lines,
    omitted_count,
    pluralize,
    provenance,
    recommendation_counts,
    reversal_lines,
    waiver_lines,
)
from clientfit.reports.sanitize import escape_markdown, markdown_code
from clientfit.reports.terminal import truncate

NAME = 120
"""Greatest width of a name in columns; the JSON has it in full."""

NOTE = 400
"""Greatest width of a client's text in columns."""

LEVELS: Mapping[Level, str] = {
    "severe": "**SEVERE**",
    "flag": "**flag**",
    "watch": "watch",
    "clear": "clear",
    "not_judged": "?",
}
"""Each level as the table shows it."""


@uses_language
def write_markdown(screened: Results, stream: TextIO) -> None:
    """Write the counts, a table of all clients, worst first, and for each flagged one the reasons."""
    summary, titles = screened.summary, screened.titles
    rows = list(screened.rows())
    stream.write("# Clients screened\n\n")
    stream.write(f"{escape_markdown(recommendation_counts(summary, screened.advice))}\n")
    if summary.clients:
        stream.write(f"{escape_markdown(flag_counts(summary, titles))}\n")
    if len(rows) < summary.clients:
        stream.write(f"{escape_markdown(omitted_count(len(rows), summary))}\n")
    if rows:
        stream.write("\n")
        stream.writelines(line + "\n" for line in _table(rows, titles))
        stream.write("\n`?` is not judged: too little is known. Not judged is never clear.\n")
    waived = [
        f"{client_label(row.client_name, row.client_id)}: {line}"
        for row in rows
        for line in waiver_lines(row.waivers, row.without_waivers)
    ]
    stream.writelines(line + "\n" for line in _section("Waived", waived))
    for row in rows:
        flagged = [name for name, level in row.levels.items() if level in FLAGGED]
        if flagged:
            stream.writelines(line + "\n" for line in _reasons(row, flagged, titles))
    stream.writelines(line + "\n" for line in _section(DRAFTS, draft_counts(screened, rows)))
    stream.write(f"\n---\n{DISCLAIMER}\n{escape_markdown(provenance(screened.head))}\n")


@uses_language
def write_markdown_page(screened: Results, stream: TextIO, *, full: bool = False) -> None:
    """Write a page for each client: what to do, why, what was not judged, the money, then the evidence.

    `full` lists every event of every raised signal; otherwise each type has its most telling ones.
    """
    between = ""
    for verdict in screened:
        stream.write(between)
        stream.writelines(line + "\n" for line in _page(screened.head, verdict, full=full))
        between = "\n"


def _table(rows: list[Row], titles: Mapping[str, str]) -> Iterator[str]:
    head = ("Client", "Recommendation", *titles.values(), "Events")
    yield _line(escape_markdown(name) for name in head)
    yield _line(("---", "---", *(":-:" for _ in titles), "--:"))
    for row in rows:
        levels = (LEVELS[row.levels[name]] for name in titles)
        yield _line(
            (
                _name(row.client_name),
                escape_markdown(humanize(row.recommendation)),
                *levels,
                f"{row.events:,}",
            )
        )


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _name(text: str) -> str:
    return escape_markdown(truncate(text, NAME)) or "–"  # noqa: RUF001 - a dash, not a minus


def _reasons(row: Row, flagged: list[str], titles: Mapping[str, str]) -> Iterator[str]:
    name = _name(client_label(row.client_name, row.client_id))
    yield from ("", f"## {name}: {escape_markdown(humanize(row.recommendation))}")
    listed = ", ".join(f"{titles[name]}: {humanize(row.levels[name])}" for name in flagged)
    yield from ("", f"{escape_markdown(listed)}.", "")
    yield from _listed(row.reasons)
    if row.conditions:
        yield from ("", "Ask for:", "")
        yield from _listed(row.conditions)


def _page(head: Head, verdict: Verdict, *, full: bool) -> Iterator[str]:
    name = _name(client_label(verdict.client_name, verdict.client_id))
    yield f"# {name}: {escape_markdown(humanize(verdict.recommendation))}"
    yield from ("", DISCLAIMER)
    yield from _section("Waived", waiver_lines(verdict.waivers, verdict.without_waivers))
    yield from _section("Our own part first", [" ".join(verdict.recovery)] if verdict.recovery else ())
    yield from _section("How to go about it", verdict.plan)
    yield from _section("Ask for", verdict.conditions)
    yield from _section("Why", verdict.reasons)
    yield from _section("Keep an eye on", watched_lines(verdict))
    yield from _section("Seen, but too little to judge", seen_lines(verdict))
    yield from _section("Not judged", not_judged_lines(verdict))
    yield from _section("Money owed", map(money_line, verdict.money))
    yield from _section("In their favour", verdict.positives)
    yield from _section("What would change this", reversal_lines(verdict))
    yield from _section("Excused or cleared", exemption_lines(verdict))
    yield from _section("Corrected by a person", correction_lines(verdict.corrections))
    yield from _section(DRAFTS, draft_lines(verdict))
    yield from _section("Read with care", verdict.history.notes)
    for kind in worst_first(verdict):
        yield from ("", f"## {escape_markdown(kind.title)}: {LEVELS[kind.level]}", "")
        yield from _type(kind) if full else _telling(verdict, kind)
    yield from _section("Nothing amiss", clear_types(verdict))
    yield from ("", "---", escape_markdown(history_line(verdict)), "", escape_markdown(provenance(head)))


def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    """Yield a titled list; nothing when it has no items."""
    lines = list(_listed(items))
    if lines:
        yield from ("", f"## {title}", "", *lines)


def _listed(items: Iterable[str]) -> Iterator[str]:
    for item in items:
        yield f"- {escape_markdown(item)}"


def _telling(verdict: Verdict, kind: TypeVerdict) -> Iterator[str]:
    """Yield the raised signals, worst first, then the most telling events of them all."""
    for signal in raised_signals(kind):
        yield f"- {escape_markdown(signal_line(verdict, kind, signal))}"
        yield from _chance(signal)
    events, count = telling_events(kind)
    if events:
        yield from ("", escape_markdown(telling_count(len(events), count)), "")
    for event in events:
        yield f"- {_event(event)}"


def _type(kind: TypeVerdict) -> Iterator[str]:
    listed: set[str] = set()
    for signal in raised_signals(kind):
        yield from _signal(signal, listed)


def _signal(signal: SignalVerdict, listed: set[str]) -> Iterator[str]:
    """Yield the signal's sentence and its evidence; an event is listed once."""
    advisory = ", advisory" if signal.advisory else ""
    level = humanize(signal.level) + advisory
    yield f"- **{escape_markdown(signal.title)}** ({level}): {escape_markdown(signal.says)}"
    yield from _chance(signal)
    fresh = [event for event in signal.evidence.events if event.event_id not in listed]
    listed.update(event.event_id for event in fresh)
    for event in fresh:
        yield f"  - {_event(event)}"
    again = len(signal.evidence.events) - len(fresh)
    if again:
        yield f"  - and {pluralize(again, 'event')} named above"
    unshown = signal.evidence.count - len(signal.evidence.events)
    if unshown > 0:
        yield f"  - and {pluralize(unshown, 'earlier event')}"


def _chance(signal: SignalVerdict) -> Iterator[str]:
    for bound in chance_lines(signal):
        yield f"  {escape_markdown(bound)}"


def _event(event: EvidenceEvent) -> str:
    amount = f", {event.amount} {event.currency or ''}".rstrip() if event.amount else ""
    listed = f"{event_day(event)} {truncate(event_name(event), NAME)}{amount}: {event.says}"
    where = f" ({markdown_code(truncate(event_source(event), NAME))})" if event_source(event) else ""
    note = f" {markdown_code(truncate(event.text, NOTE))}" if event.text else ""
    return escape_markdown(listed) + where + note
