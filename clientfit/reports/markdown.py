"""Markdown for an issue or a mail: the book as a table, or one client as a page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from clientfit.languages import gettext, uses_language
from clientfit.model import EvidenceEvent, Head, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.results import FLAGGED, Results, Row
from clientfit.model.verdict import Level
from clientfit.reports.evidence import (
    chance_lines,
    event_day,
    event_name,
    raised_signals,
    seen_lines,
    signal_level,
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
    count_text,
    disclaimer,
    draft_counts,
    draft_lines,
    drafts_heading,
    event_amount,
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


@uses_language
def write_markdown(screened: Results, stream: TextIO) -> None:
    """Write the counts, a table of all clients, worst first, and for each flagged one the reasons."""
    summary, titles = screened.summary, screened.titles
    rows = list(screened.rows())
    stream.write(f"# {gettext('Clients screened')}\n\n")
    stream.write(f"{escape_markdown(recommendation_counts(summary, screened.advice))}\n")
    if summary.clients:
        stream.write(f"{escape_markdown(flag_counts(summary, titles))}\n")
    if len(rows) < summary.clients:
        stream.write(f"{escape_markdown(omitted_count(len(rows), summary))}\n")
    if rows:
        stream.write("\n")
        stream.writelines(line + "\n" for line in _table(rows, titles))
        unjudged = gettext("`?` is not judged: too little is known. Not judged is never clear.")
        stream.write(f"\n{unjudged}\n")
    waived = [
        f"{client_label(row.client_name, row.client_id)}: {line}"
        for row in rows
        for line in waiver_lines(row.waivers, row.without_waivers)
    ]
    stream.writelines(line + "\n" for line in _section(gettext("Waived"), waived))
    for row in rows:
        flagged = [name for name, level in row.levels.items() if level in FLAGGED]
        if flagged:
            stream.writelines(line + "\n" for line in _reasons(row, flagged, titles))
    stream.writelines(line + "\n" for line in _section(drafts_heading(), draft_counts(screened, rows)))
    stream.write(f"\n---\n{disclaimer()}\n{escape_markdown(provenance(screened.head))}\n")


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
    head = (gettext("Client"), gettext("Recommendation"), *titles.values(), gettext("Events"))
    yield _line(escape_markdown(name) for name in head)
    yield _line(("---", "---", *(":-:" for _ in titles), "--:"))
    for row in rows:
        levels = (_level(row.levels[name]) for name in titles)
        yield _line(
            (
                _name(row.client_name),
                escape_markdown(humanize(row.recommendation)),
                *levels,
                count_text(row.events),
            )
        )


def _level(level: Level) -> str:
    """Return a level as the table shows it: flags in bold, severe ones in capitals."""
    if level == "not_judged":
        return "?"
    words = humanize(level)
    return {"severe": f"**{words.upper()}**", "flag": f"**{words}**"}.get(level, words)


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
        yield from ("", gettext("Ask for:"), "")
        yield from _listed(row.conditions)


def _page(head: Head, verdict: Verdict, *, full: bool) -> Iterator[str]:
    name = _name(client_label(verdict.client_name, verdict.client_id))
    yield f"# {name}: {escape_markdown(humanize(verdict.recommendation))}"
    yield from ("", disclaimer())
    yield from _section(gettext("Waived"), waiver_lines(verdict.waivers, verdict.without_waivers))
    yield from _section(
        gettext("Our own part first"), [" ".join(verdict.recovery)] if verdict.recovery else ()
    )
    yield from _section(gettext("How to go about it"), verdict.plan)
    yield from _section(gettext("Ask for"), verdict.conditions)
    yield from _section(gettext("Why"), verdict.reasons)
    yield from _section(gettext("Keep an eye on"), watched_lines(verdict))
    yield from _section(gettext("Seen, but too little to judge"), seen_lines(verdict))
    yield from _section(gettext("Not judged"), not_judged_lines(verdict))
    yield from _section(gettext("Money owed"), map(money_line, verdict.money))
    yield from _section(gettext("In their favour"), verdict.positives)
    yield from _section(gettext("What would change this"), reversal_lines(verdict))
    yield from _section(gettext("Excused or cleared"), exemption_lines(verdict))
    yield from _section(gettext("Corrected by a person"), correction_lines(verdict.corrections))
    yield from _section(drafts_heading(), draft_lines(verdict))
    yield from _section(gettext("Read with care"), verdict.history.notes)
    for type_ in worst_first(verdict):
        yield from ("", f"## {escape_markdown(type_.title)}: {_level(type_.level)}", "")
        yield from _type(type_) if full else _telling(verdict, type_)
    yield from _section(gettext("Nothing amiss"), clear_types(verdict))
    yield from ("", "---", escape_markdown(history_line(verdict)), "", escape_markdown(provenance(head)))


def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    """Yield a titled list; nothing when it has no items."""
    lines = list(_listed(items))
    if lines:
        yield from ("", f"## {title}", "", *lines)


def _listed(items: Iterable[str]) -> Iterator[str]:
    for item in items:
        yield f"- {escape_markdown(item)}"


def _telling(verdict: Verdict, type_: TypeVerdict) -> Iterator[str]:
    """Yield the raised signals, worst first, then the most telling events of them all."""
    for signal in raised_signals(type_):
        yield f"- {escape_markdown(signal_line(verdict, type_, signal))}"
        yield from _chance(signal)
    events, count = telling_events(type_)
    if events:
        yield from ("", escape_markdown(telling_count(len(events), count)), "")
    for event in events:
        yield f"- {_event(event)}"


def _type(type_: TypeVerdict) -> Iterator[str]:
    listed: set[str] = set()
    for signal in raised_signals(type_):
        yield from _signal(signal, listed)


def _signal(signal: SignalVerdict, listed: set[str]) -> Iterator[str]:
    """Yield the signal's sentence and its evidence; an event is listed once."""
    title, level = escape_markdown(signal.title), signal_level(signal)
    yield f"- **{title}** ({level}): {escape_markdown(signal.says)}"
    yield from _chance(signal)
    fresh = [event for event in signal.evidence.events if event.event_id not in listed]
    listed.update(event.event_id for event in fresh)
    for event in fresh:
        yield f"  - {_event(event)}"
    again = len(signal.evidence.events) - len(fresh)
    if again:
        named = gettext("and {events} named above").format(events=pluralize(again, "event"))
        yield f"  - {named}"
    unshown = signal.evidence.count - len(signal.evidence.events)
    if unshown > 0:
        earlier = gettext("and {events}").format(events=pluralize(unshown, "earlier event"))
        yield f"  - {earlier}"


def _chance(signal: SignalVerdict) -> Iterator[str]:
    for bound in chance_lines(signal):
        yield f"  {escape_markdown(bound)}"


def _event(event: EvidenceEvent) -> str:
    listed = f"{event_day(event)} {truncate(event_name(event), NAME)}{event_amount(event)}: {event.says}"
    where = f" ({markdown_code(truncate(event_source(event), NAME))})" if event_source(event) else ""
    note = f" {markdown_code(truncate(event.text, NOTE))}" if event.text else ""
    return escape_markdown(listed) + where + note
