"""The page of one client: the verdict with its events, charts and letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from clientfit.languages import gettext, ngettext
from clientfit.model import EvidenceEvent, Head, SignalVerdict, TypeVerdict, Verdict
from clientfit.model.letter import Letter
from clientfit.model.timeline import Legend, Timeline
from clientfit.reports.html.charts import Bar, History, Payments, bars, grounds, history, payments
from clientfit.reports.html.colours import shade_of
from clientfit.reports.html.formatting import (
    capitalize,
    clip_name,
    clip_note,
    escape_lines,
    format_money,
    format_quantity,
)
from clientfit.reports.letters.language import LetterLanguage
from clientfit.reports.letters.letter import one_line_each
from clientfit.reports.phrases import (
    RAISED,
    charged_back,
    correction_lines,
    count_text,
    day_text,
    draft_lines,
    event_source,
    events_after,
    humanize,
    is_owed,
    lowered_level,
    not_judged_line,
    owed_line,
    pluralize,
    waiver_lines,
)


@dataclass(frozen=True)
class Draft:
    """A letter as text; `kind` is its purpose."""

    kind: str
    text: Markup


def drafts(letters: tuple[Letter, ...], words: LetterLanguage) -> tuple[Draft, ...]:
    """Return the usual letter and the recovery letter; the command writes the others."""
    kept = [letter for at, letter in enumerate(letters) if at == 0 or letter.kind == "recovery"]
    return tuple(
        Draft(humanize(letter.kind), escape_lines(one_line_each(words.written(letter)).rstrip()))
        for letter in kept
    )


@dataclass(frozen=True)
class Cited:
    """An event of the evidence."""

    day: str
    kind: str
    says: str
    amount: str
    text: str
    source: str


@dataclass(frozen=True)
class Signal:
    """A raised signal with its bars and its evidence; `again` are events listed above already."""

    title: str
    level: str
    says: str
    advisory: bool
    bars: tuple[Bar, ...]
    grounds: tuple[str, ...]
    events: tuple[Cited, ...]
    again: tuple[str, ...]
    earlier: int


@dataclass(frozen=True)
class Flag:
    """A type that is raised; `since` is the day of the first record that counts."""

    title: str
    level: str
    lowered: str
    since: date | None
    signals: tuple[Signal, ...]
    within: tuple[str, ...]
    unjudged: tuple[str, ...]


@dataclass(frozen=True)
class Badge:
    """A type and its level."""

    title: str
    level: str


@dataclass(frozen=True)
class Page:
    """The content of a client's page, section by section."""

    anchor: str
    name: str
    id: str
    recommendation: str
    shade: int
    about: str
    badges: tuple[Badge, ...]
    waived: tuple[str, ...]
    corrected: tuple[str, ...]
    reasons: tuple[str, ...]
    conditions: tuple[str, ...]
    recovery: tuple[str, ...]
    plan: tuple[str, ...]
    flags: tuple[Flag, ...]
    money: tuple[str, ...]
    overdue: tuple[str, ...]
    payments: Payments | None
    history: History | None
    positives: tuple[str, ...]
    unjudged: tuple[str, ...]
    excused: tuple[str, ...]
    reversal: tuple[str, ...]
    notes: tuple[str, ...]
    drafts: tuple[str, ...]
    letters: tuple[Draft, ...]


def page(  # noqa: PLR0913, PLR0917 - what is known of the client, piece by piece
    anchor: str,
    verdict: Verdict,
    timeline: Timeline,
    letters: tuple[Draft, ...],
    legend: Legend,
    head: Head,
) -> Page:
    """Build the page of one client."""
    raised = {
        signal.signal
        for type_ in verdict.types.values()
        for signal in type_.signals
        if signal.level in RAISED and not signal.excused_by
    }
    return Page(
        anchor=anchor,
        name=clip_name(verdict.client_name) or clip_name(verdict.client_id),
        id=clip_name(verdict.client_id),
        recommendation=humanize(verdict.recommendation),
        shade=shade_of(verdict.recommendation, head.rulebook.recommendations),
        about=_about(verdict),
        badges=tuple(Badge(clip_name(type_.title), type_.level) for type_ in verdict.types.values()),
        waived=tuple(map(clip_note, waiver_lines(verdict.waivers, verdict.without_waivers))),
        corrected=tuple(map(clip_note, correction_lines(verdict.corrections))),
        reasons=_notes(verdict.reasons),
        conditions=_notes(verdict.conditions),
        recovery=_notes(verdict.recovery),
        plan=_notes(verdict.plan),
        flags=tuple(_flag(type_, timeline, legend) for type_ in worst_first(verdict)),
        money=tuple(_money(verdict)),
        overdue=tuple(
            gettext("{amount}, up to {days}").format(
                amount=format_money(owed.overdue, owed.currency),
                days=format_quantity(owed.oldest_days, "days"),
            )
            for owed in verdict.money
            if owed.oldest_days
        ),
        payments=payments(timeline, legend, head.as_of),
        history=history(timeline, raised, head.as_of),
        positives=_notes(verdict.positives),
        unjudged=tuple(_unjudged(verdict)),
        excused=tuple(_excused(verdict)),
        reversal=tuple(_reversal(verdict)),
        notes=_notes(verdict.history.notes),
        drafts=tuple(map(clip_note, draft_lines(verdict))),
        letters=letters,
    )


def worst_first(verdict: Verdict) -> Iterator[TypeVerdict]:
    """Yield the raised types, the highest level first."""
    return (type_ for level in RAISED for type_ in verdict.types.values() if type_.level == level)


def _notes(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(clip_note, lines))


def _about(verdict: Verdict) -> str:
    history = verdict.history
    stage = capitalize(humanize(verdict.stage))
    if verdict.stage != "prospect":
        stage = gettext("{stage} client").format(stage=stage)
    if verdict.stage_inferred:
        stage = gettext("{stage} (inferred)").format(stage=stage)
    span = ""
    if history.first and history.last:
        span = gettext(" from {first} to {last}").format(
            first=day_text(history.first), last=day_text(history.last)
        )
    after = events_after(verdict)
    owner = gettext("owner: {name}").format(name=clip_name(verdict.owner)) if verdict.owner else ""
    known = f"{stage}, {pluralize(history.events, 'record')}{span}"
    return "; ".join(filter(None, (known, after, owner)))


def _flag(type_: TypeVerdict, timeline: Timeline, legend: Legend) -> Flag:
    listed: set[str] = set()
    speaking = [
        signal
        for level in RAISED
        for signal in type_.signals
        if signal.level == level and not signal.excused_by
    ]
    names = {signal.signal for signal in speaking}
    days = [entry.day for entry in timeline.entries if names.intersection(entry.signals)]
    return Flag(
        title=clip_name(type_.title),
        level=type_.level,
        lowered=clip_note(lowered_level(type_)) if type_.raised != type_.level else "",
        since=min(days, default=None),
        signals=tuple(_signal(signal, legend, listed) for signal in speaking),
        within=tuple(clip_name(signal.title) for signal in type_.signals if signal.level == "clear"),
        unjudged=tuple(
            clip_note(f"{signal.title} ({signal.not_judged})" if signal.not_judged else signal.title)
            for signal in type_.signals
            if signal.level == "not_judged"
        ),
    )


def _signal(signal: SignalVerdict, legend: Legend, listed: set[str]) -> Signal:
    """Build a signal; events in `listed` are named by id only, the others are added to it."""
    events = signal.evidence.events
    new = [event for event in events if event.event_id not in listed]
    again = tuple(clip_name(event.event_id) for event in events if event.event_id in listed)
    listed.update(event.event_id for event in new)
    return Signal(
        title=clip_name(signal.title),
        level=signal.level,
        says=clip_note(signal.says),
        advisory=signal.advisory,
        bars=tuple(bars(signal, legend.measures)),
        grounds=grounds(signal),
        events=tuple(_cited(event) for event in new),
        again=again,
        earlier=max(0, signal.evidence.count - len(events)),
    )


def _cited(event: EvidenceEvent) -> Cited:
    return Cited(
        day=_moment(event),
        kind=humanize(event.kind),
        says=clip_note(event.says),
        amount=format_money(event.amount, event.currency) if event.amount else "",
        text=clip_note(event.text or ""),
        source=clip_name(
            f"{event.event_id} · {event_source(event)}" if event_source(event) else event.event_id
        ),
    )


def _moment(event: EvidenceEvent) -> str:
    """Return the day of an event, with the time of day where it is known."""
    day, _, time = clip_name(event.occurred_at).partition("T")
    return f"{day_text(day)} {time}" if time else day_text(day)


def _money(verdict: Verdict) -> Iterator[str]:
    for owed in verdict.money:
        if is_owed(owed):
            amounts = (format_money(amount, owed.currency) for amount in (owed.owed, owed.overdue))
            yield owed_line(owed, *amounts)
        if owed.charged_back_since:
            yield charged_back(owed, format_money(owed.charged_back or "", owed.currency))


def _unjudged(verdict: Verdict) -> Iterator[str]:
    for type_ in verdict.types.values():
        if type_.level == "not_judged":
            yield clip_note(not_judged_line(type_))


def _excused(verdict: Verdict) -> Iterator[str]:
    for type_ in verdict.types.values():
        if type_.raised != type_.level:
            yield clip_note(f"{type_.title}: {lowered_level(type_)}")
        for signal in type_.signals:
            if signal.excused_by:
                excused = gettext("{type}, {signal}: excused ({why})")
                why = ", ".join(map(humanize, signal.excused_by))
                yield clip_note(excused.format(type=type_.title, signal=signal.title, why=why))


def _reversal(verdict: Verdict) -> Iterator[str]:
    if verdict.reverses_if:
        yield clip_note(verdict.reverses_if)
    for type_ in verdict.types.values():
        for flip in type_.flips:
            given = "".join(gettext(", if {ending}").format(ending=ending) for ending in flip.given)
            if flip.level is not None:
                change = ngettext(
                    "{type}, {level}: {records} (in {days} day{given}).",
                    "{type}, {level}: {records} (in {days} days{given}).",
                    flip.days,
                )
                yield clip_note(
                    change.format(
                        type=type_.title,
                        level=humanize(flip.level),
                        records=flip.says,
                        days=count_text(flip.days),
                        given=given,
                    )
                )
    if verdict.review_on:
        yield gettext("Look at it again on {day}.").format(day=day_text(verdict.review_on))
