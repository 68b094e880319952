"""Find definitions that nothing uses: views, columns, measures, parameters, facts and so on."""

import re
from collections.abc import Iterator

from clientfit.lint.codes import Finding, find
from clientfit.measures.expressions import parsed
from clientfit.measures.rows import columns_read
from clientfit.rulebook import Places, Rulebook
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.messages import advice_lines, ask_lines, names_filled_in, parameter_named
from clientfit.rulebook.schema import Condition
from clientfit.rulebook.views import added_by, sources_of

_PARAMETER = re.compile(r"\$([a-z_][a-z0-9_]*)")


def check_unused(rulebook: Rulebook, places: Places) -> Iterator[Finding]:
    """Find what nothing in the rulebook uses."""
    views = _views_read(rulebook)
    used = (
        ("CF201", "views", views, "nothing reads the view"),
        ("CF202", "measures", _measures_used(rulebook), "nothing uses the measure"),
        ("CF204", "parameters", _parameters_used(rulebook), "nothing uses the parameter"),
        ("CF205", "facts", _facts_read(rulebook), "nothing reads the fact"),
        ("CF206", "recommendations", _given(rulebook), "no way of the policy leads to the recommendation"),
    )
    for code, section, names, message in used:
        for name in getattr(rulebook, section):
            if name not in names:
                yield find(places, code, (section, name), message, name)
    yield from _columns(rulebook, places, views)


def _given(rulebook: Rulebook) -> set[str]:
    return {way.recommend for way in rulebook.policy}


def _facts_read(rulebook: Rulebook) -> set[str]:
    facts = {name for way in rulebook.policy for name in (*way.facts, *way.unless)}
    facts |= {name for type_ in rulebook.types.values() for name in type_.counted_with.values()}
    lines = (line for lines in (advice_lines(rulebook), ask_lines(rulebook)) for _, line in lines)
    return facts | {name for line in lines for name in (*line.when, *line.unless)}


def _conditions(rulebook: Rulebook) -> Iterator[Condition]:
    for signal in rulebook.signals.values():
        for level in signal.levels.values():
            yield from level.when
    for type_ in rulebook.types.values():
        for excuse in type_.exemptions.values():
            yield from excuse.when
    for named in (rulebook.facts, rulebook.remarks):
        for each in named.values():
            yield from each.when


def _measures_used(rulebook: Rulebook) -> set[str]:
    used = {condition.measure.partition(".")[0] for condition in _conditions(rulebook)}
    for signal in rulebook.signals.values():
        needed = signal.min_evidence
        used |= {signal.measure, *signal.evidence, needed.measure.partition(".")[0]}
        used |= {needed.waived_by.partition(".")[0]} if needed.waived_by else set()
    for type_ in rulebook.types.values():
        used |= {*type_.clearing.opportunities} if type_.clearing is not None else set()
    return used | {name.partition(".")[0] for name in names_filled_in(rulebook) if "." in name}


def _views_read(rulebook: Rulebook) -> set[str]:
    """Return the views that measures, money, charts and the like read, directly or not."""
    waiting = [measure.source for measure in rulebook.measures.values()]
    waiting += [m.evidence.source for m in rulebook.measures.values() if m.evidence is not None]
    waiting += [ends.source for type_ in rulebook.types.values() for ends in type_.flips.meanwhile]
    waiting.append(rulebook.standing.source)
    if rulebook.money is not None:
        waiting.append(rulebook.money.source)
        if rulebook.money.chargebacks is not None:
            waiting.append(rulebook.money.chargebacks.source)
    waiting += [cost.source for cost in rulebook.costs.values()]
    if rulebook.charts is not None:
        waiting.append(rulebook.charts.payments.source)
    read: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in read and name in rulebook.views:
            read.add(name)
            waiting += sources_of(rulebook.views[name])
    return read


def _columns(rulebook: Rulebook, places: Places, views: set[str]) -> Iterator[Finding]:
    read = columns_read(rulebook, parsed(rulebook))
    for name in rulebook.views:
        view = rulebook.views[name]
        if name not in views:
            continue
        added = [(("views", name, "columns", column), column) for column in view.columns]
        for at, step in enumerate(view.steps):
            key = "columns" if step.columns is not None else "aggregate" if step.aggregate else "lookup"
            rest = (key,) if key == "columns" else (key, "columns")
            added += [(("views", name, "steps", at, *rest, each), each) for each in added_by(step)]
        for loc, column in added:
            if column not in read[name]:
                yield find(places, "CF203", loc, f"nothing reads the column of {name}", column)


def _parameters_used(rulebook: Rulebook) -> set[str]:
    used = {name for each in expressions(rulebook) for name in _PARAMETER.findall(each.sql)}
    used |= {parameter_named(name) for name in names_filled_in(rulebook)}
    return used | ({rulebook.answer_within} if rulebook.answer_within else set())
