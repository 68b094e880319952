"""Expressions and sentences: every `$name` is a parameter, every `{name}` can be filled in."""

import re
from collections.abc import Iterable, Iterator

from clientfit.rulebook.findings import Findings
from clientfit.rulebook.schema import ClientType, Condition, Remark, Rulebook
from clientfit.yaml_source import Loc, nearest

AS_OF = "as_of"
"""What `$as_of` stands for is given; no parameter may have its name."""

DAY = "day."
"""Before a parameter's name: the day that many days after the as-of day."""

_DOLLAR = re.compile(r"\$(\w+)")
_PLACE = re.compile(r"\{([a-z0-9_]+(?:\.[a-z0-9_]+)?)\}")


def check_expressions(findings: Findings) -> None:
    """Every `$name` in SQL is a parameter or the as-of day."""
    parameters = findings.book.parameters
    if AS_OF in parameters:
        findings.note("rules-name", "the name is given", ("parameters", AS_OF), AS_OF)
    for loc, sql in expressions(findings.book):
        for name in dict.fromkeys(_DOLLAR.findall(sql)):
            if name != AS_OF:
                findings.follow("parameters", name, loc, (AS_OF,))


def check_texts(findings: Findings) -> None:
    """Every `{name}` in a sentence is a parameter; in what is said of a client, a measure's field too.

    `{day.name}` is the day so many days after the as-of day.
    """
    for loc, text in _plain(findings.book):
        for name in placeholders(findings, text, loc):
            findings.follow("parameters", name.removeprefix(DAY), loc)
    for loc, text, own in _said(findings.book):
        fields = findings.book.fields_of(own) if own in findings.book.measures else ()
        for name in placeholders(findings, text, loc):
            if "." in name:
                findings.follow_path(name, loc)
            elif name in fields and name in findings.book.parameters:
                message = "could be the measure's field or the parameter"
                findings.note("rules-name", message, loc, name, "name one of them otherwise")
            elif own is None or fields:
                _follow_bare(findings, name, fields, loc)


def expressions(book: Rulebook) -> Iterator[tuple[Loc, str]]:
    """Every SQL expression of a rulebook with its place."""
    for name, rows in book.views.items():
        loc: Loc = ("views", name)
        yield from _given(loc, where=rows.where, day=rows.day, message=rows.message)
        yield from _given((*loc, "columns"), **rows.columns)
        for at, step in enumerate(rows.steps):
            place = (*loc, "steps", at)
            yield from _given(place, where=step.where)
            yield from _given((*place, "columns"), **(step.columns or {}))
            if step.aggregate is not None:
                yield from _given((*place, "aggregate"), where=step.aggregate.where, on=step.aggregate.on)
                yield from _given((*place, "aggregate", "columns"), **step.aggregate.columns)
    for name, measure in book.measures.items():
        loc = ("measures", name)
        yield from _given(
            loc,
            opportunities=measure.opportunities,
            incidents=measure.incidents,
            value=measure.value,
            weight=measure.weight,
        )
        yield from _given(loc, day=measure.day)
        yield from _given((*loc, "also"), **measure.also)
        if measure.evidence is not None:
            evidence = measure.evidence
            yield from _given((*loc, "evidence"), where=evidence.where, message=evidence.message)
    if book.money is not None:
        yield from _given(("money",), **book.money.expressions())
    if book.charts is not None:
        drawn = book.charts.payments.expressions()
        yield from _given(("charts", "payments"), **drawn)
    for name, flag in book.types.items():
        for at, ends in enumerate(flag.flips.meanwhile):
            yield from _given(("types", name, "flips", "meanwhile", at), where=ends.where, day=ends.day)


def _given(loc: Loc, /, **parts: str | None) -> Iterator[tuple[Loc, str]]:
    return (((*loc, key), sql) for key, sql in parts.items() if sql is not None)


def _said(book: Rulebook) -> Iterator[tuple[Loc, str, str | None]]:
    """Sentences about a client, each with the measure whose fields need no name before them."""
    for name, signal in book.signals.items():
        yield ("signals", name, "message"), signal.message, signal.measure
    for name, flag in book.types.items():
        for exemption, excuse in flag.exemptions.items():
            yield ("types", name, "exemptions", exemption, "message"), excuse.message, None
    for name, fact in book.facts.items():
        yield ("facts", name, "message"), fact.message, None
    for section, name, remark in _remarks(book):
        yield (section, name, "message"), remark.message, None


def _plain(book: Rulebook) -> Iterator[tuple[Loc, str]]:
    """Sentences that know the rulebook's parameters only: titles, reasons, advice."""
    for name, measure in book.measures.items():
        yield ("measures", name, "title"), measure.title
    for name, signal in book.signals.items():
        loc: Loc = ("signals", name)
        yield (*loc, "title"), signal.title
        yield (*loc, "min_evidence", "why"), signal.min_evidence.why
        yield (*loc, "min_evidence", "next_record"), signal.min_evidence.next_record
        for level, lines in signal.advice.items():
            yield from _listed((*loc, "advice", level), lines)
        for level, part in signal.levels.items():
            yield (*loc, "levels", level, "why"), part.why
            yield from _reasons((*loc, "levels", level, "when"), part.when)
    for name, flag in book.types.items():
        yield from _of_flag(flag, ("types", name))
    for at, way in enumerate(book.policy):
        yield ("policy", at, "why"), way.why
        yield from _listed(("policy", at, "plan"), way.plan)
    for name, recommendation in book.recommendations.items():
        loc = ("recommendations", name)
        yield from _given(loc, title=recommendation.title, existing=recommendation.existing)
        yield (*loc, "message"), recommendation.message
        yield from _listed((*loc, "conditions"), recommendation.conditions)
        yield from _listed((*loc, "plan"), recommendation.plan)
    for section, name, remark in _remarks(book):
        yield (section, name, "title"), remark.title
        yield from _listed((section, name, "steps"), remark.steps)


def _of_flag(flag: ClientType, loc: Loc) -> Iterator[tuple[Loc, str]]:
    yield from _given(loc, title=flag.title, about=flag.about, reverses_if=flag.reverses_if)
    for exemption, excuse in flag.exemptions.items():
        yield from _given((*loc, "exemptions", exemption), title=excuse.title, why=excuse.why)
        yield from _reasons((*loc, "exemptions", exemption, "when"), excuse.when)
    yield from _listed((*loc, "advice", "watch"), flag.advice.watch)
    yield from _listed((*loc, "advice", "flag"), flag.advice.flag)
    yield from _listed((*loc, "advice", "severe", "prospect"), flag.advice.severe.prospect)
    yield from _listed((*loc, "advice", "severe", "existing"), flag.advice.severe.existing)
    yield from _listed((*loc, "left_out"), flag.left_out)
    for at, ends in enumerate(flag.flips.meanwhile):
        yield (*loc, "flips", "meanwhile", at, "message"), ends.message


def _remarks(book: Rulebook) -> Iterator[tuple[str, str, Remark]]:
    sections = (("notes", book.notes), ("positives", book.positives), ("recovery", book.recovery))
    return ((section, name, remark) for section, named in sections for name, remark in named.items())


def _listed(loc: Loc, texts: Iterable[str]) -> Iterator[tuple[Loc, str]]:
    return (((*loc, at), text) for at, text in enumerate(texts))


def _reasons(loc: Loc, conditions: Iterable[Condition]) -> Iterator[tuple[Loc, str]]:
    return (((*loc, at, "why"), each.why) for at, each in enumerate(conditions) if each.why is not None)


def placeholders(findings: Findings, text: str, loc: Loc) -> list[str]:
    """The names in braces; braces around anything else are noted."""
    if re.search(r"[{}]", _PLACE.sub("", text)):
        findings.note("rules-value", "braces hold one name and nothing else", loc, text)
    return list(dict.fromkeys(_PLACE.findall(text)))


def _follow_bare(findings: Findings, name: str, fields: tuple[str, ...], loc: Loc) -> None:
    book = findings.book
    known = [*fields, *findings.places.names("parameters")]
    if name in known:
        return
    hint = f"write {{{name}.value}}" if name in book.measures else nearest(name, known)
    findings.note("rules-name", "nothing to fill in", loc, f"{{{name}}}", hint)
