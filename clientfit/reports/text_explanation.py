"""Explanation as text: each condition with its value, threshold and distance."""

from collections.abc import Iterator, Mapping
from typing import TextIO

from tabulate import tabulate

from clientfit.languages import gettext, ngettext, pgettext, uses_language
from clientfit.model import (
    LEVELS,
    Condition,
    Derived,
    Flip,
    Head,
    Results,
    SignalVerdict,
    TypeVerdict,
    Verdict,
)
from clientfit.reports.evidence import signal_level
from clientfit.reports.phrases import (
    capitalized,
    client_label,
    correction_lines,
    count_text,
    drafts_heading,
    format_measured,
    format_number,
    humanize,
    lowered_level,
    provenance,
    waiver_lines,
)
from clientfit.reports.terminal import Paint, bullet_list, text_width, truncate, wrap_lines

HOLDS = {True: "[x]", False: "[ ]"}


@uses_language
def write_explanation(screened: Results, stream: TextIO, *, width: int = 80, colour: bool = False) -> None:
    """Write for each client the tree from types down to single conditions, and the derivation."""
    between = ""
    for verdict in screened:
        stream.write(between)
        stream.writelines(line + "\n" for line in _explanation(screened.head, verdict, width, Paint(colour)))
        between = "\n\n"


def _explanation(head: Head, verdict: Verdict, width: int, paint: Paint) -> Iterator[str]:
    title = truncate(client_label(verdict.client_name, verdict.client_id), width)
    yield paint.bold(title)
    yield "=" * text_width(title)
    yield from wrap_lines(f"{capitalized(humanize(verdict.recommendation))}.", width)
    yield from bullet_list(waiver_lines(verdict.waivers, verdict.without_waivers), width, "- ")
    for name, type_ in verdict.types.items():
        yield ""
        yield from _type(name, type_, width, paint)
    if verdict.drafts:
        yield from ("", f"{drafts_heading()}:")
        for name, type_ in verdict.drafts.items():
            yield from _type(name, type_, width, paint)
    if verdict.corrections:
        yield from ("", gettext("Corrected by a person"))
        yield from bullet_list(correction_lines(verdict.corrections), width, "  - ")
    if verdict.derivation:
        yield from ("", gettext("Derivation"))
        yield from bullet_list(map(_step, verdict.derivation), width, "  ", "    ")
    yield ""
    yield from wrap_lines(_legend(), width)
    if any(type_.flips for type_ in verdict.types.values()):
        tried = gettext(
            "What the next records would change (>) was found by screening the history with them added."
        )
        yield from wrap_lines(tried, width)
    yield from wrap_lines(provenance(head), width)


def _legend() -> str:
    return gettext("{yes} holds, {no} does not. All conditions of a level must hold.").format(
        yes=HOLDS[True], no=HOLDS[False]
    )


def _type(name: str, type_: TypeVerdict, width: int, paint: Paint) -> Iterator[str]:
    for line in wrap_lines(f"{type_.title} ({name}): {humanize(type_.level)}", width):
        yield paint.level(line, type_.level)
    if type_.raised != type_.level:
        yield from wrap_lines(lowered_level(type_), width, "  ")
    if type_.not_judged:
        yield from wrap_lines(_not_judged(type_.not_judged), width, "  ")
    yield from bullet_list(map(_flip, type_.flips), width, "  > ")
    for signal in type_.signals:
        yield from _signal(signal, width)


def _flip(flip: Flip) -> str:
    """Return the fewest records that change the level, or that none of those tried does."""
    given = "".join(gettext(", if {ending}").format(ending=ending) for ending in flip.given)
    days = count_text(flip.days)
    if flip.level is None:
        return ngettext(
            "No change within {records} ({days} day{given})",
            "No change within {records} ({days} days{given})",
            flip.days,
        ).format(records=flip.says, days=days, given=given)
    return ngettext(
        "{records}: {level} (in {days} day{given})", "{records}: {level} (in {days} days{given})", flip.days
    ).format(records=capitalized(flip.says), level=humanize(flip.level), days=days, given=given)


def _not_judged(reason: str) -> str:
    return gettext("not judged: {reason}").format(reason=reason)


def _signal(signal: SignalVerdict, width: int) -> Iterator[str]:
    """Yield the signal's sentence and counts, then its levels as a table of conditions."""
    yield from wrap_lines(f"{signal.title} ({signal.signal}): {signal_level(signal)}", width, "  ", "    ")
    yield from wrap_lines(_measured(signal), width, "    ", "    ")
    if signal.not_judged:
        yield from wrap_lines(_not_judged(signal.not_judged), width, "    ", "      ")
    if signal.excused_by:
        excused = gettext("excused by: {names}").format(names=", ".join(signal.excused_by))
        yield from wrap_lines(excused, width, "    ", "      ")
    if signal.conditions:
        yield from _conditions(signal.conditions)
        yield from bullet_list(_grounds(signal.conditions), width, "      ", "        ")


def _measured(signal: SignalVerdict) -> str:
    value = f"{signal.measure} {format_measured(signal.value)} {pgettext('unit', signal.unit)}"
    if signal.n is not None:
        value = gettext("{value}, {part} of {total}").format(
            value=value, part=format_measured(signal.k), total=format_measured(signal.n)
        )
    return f"{signal.says} ({value})"


def _conditions(levels: Mapping[str, tuple[Condition, ...]]) -> Iterator[str]:
    rows = [
        (
            humanize(level) if number_of == 0 else "",
            HOLDS[condition.holds],
            condition.measure,
            format_measured(condition.value),
            f"{condition.op} {format_number(condition.threshold)} {pgettext('unit', condition.unit)}",
            _distance(condition),
        )
        for level, conditions in _in_order(levels)
        for number_of, condition in enumerate(conditions)
    ]
    alignment = ("left", "left", "left", "right", "left", "left")
    table = tabulate(rows, tablefmt="plain", disable_numparse=True, colalign=alignment)
    yield from (f"    {line}".rstrip() for line in table.splitlines())


def _in_order(levels: Mapping[str, tuple[Condition, ...]]) -> list[tuple[str, tuple[Condition, ...]]]:
    return [(level, levels[level]) for level in LEVELS if levels.get(level)]


def _distance(condition: Condition) -> str:
    if condition.distance is None:
        return ""
    away = format_measured(abs(condition.distance))
    text = gettext("by {distance}") if condition.holds else gettext("{distance} away")
    return text.format(distance=away)


def _grounds(levels: Mapping[str, tuple[Condition, ...]]) -> Iterator[str]:
    """Yield the reason and reference of each threshold, and its source where it is overridden."""
    listed: dict[tuple[str | None, ...], None] = {}
    for level, conditions in _in_order(levels):
        for condition in conditions:
            ground = (condition.why, condition.reference, condition.source)
            if ground not in listed:
                listed[ground] = None
                yield from _ground(level, condition)


def _ground(level: str, condition: Condition) -> Iterator[str]:
    if condition.source != "rulebook":
        yield gettext("{level}: {number} was set by {source}").format(
            level=humanize(level),
            number=format_number(condition.threshold),
            source=humanize(condition.source),
        )
    if condition.why or condition.reference:
        ground = " — ".join(part for part in (condition.why, condition.reference) if part)
        yield f"{humanize(level)}: {ground}"


def _step(step: Derived) -> str:
    return gettext("{conclusion}, from {facts}, by {rule}").format(
        conclusion=step.gives, facts=", ".join(step.from_), rule=step.rule
    )
