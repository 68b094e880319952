"""Checking cases: the names in them lead into the rulebook, and they expect what they say they show."""

from collections.abc import Collection, Iterator

from clientfit.cases.models import Case, CaseFile, Expected, Row
from clientfit.errors import Problem
from clientfit.model import LEVELS
from clientfit.rulebook import Rulebook
from clientfit.yaml_source import Loc, YamlFile, nearest

CLEARING = "clearing"
"""What a case of a type may be about beside the type's signals and exemptions."""

Named = tuple[Loc, str, Collection[str]]
"""Where a name stands, the name, and the names known there."""


def misnamed(file: YamlFile, content: CaseFile, rulebook: Rulebook) -> Iterator[Problem]:
    """Everything in a file of cases that leads nowhere, or that contradicts what the case is to show."""

    def wrong(message: str, loc: Loc, found: str | None = None, hint: str | None = None) -> Problem:
        return Problem(
            code="rules-cases",
            message=message,
            file=str(file.path),
            line=file.line(loc),
            found=found,
            hint=hint,
        )

    type_ = content.type
    if type_ is not None and type_ not in rulebook.types:
        yield wrong("no such type", ("type",), type_, nearest(type_, list(rulebook.types)))
        return
    for at, case in enumerate(content.cases):
        here: Loc = ("cases", at)
        for loc, name, known in _names(case, content, rulebook):
            if name not in known:
                yield wrong("no such name", (*here, *loc), name, nearest(name, sorted(known)))
        if type_ is None and (case.expect.level is not None or case.expect.exempted_by is not None):
            yield wrong("the file names no type that this could be of", (*here, "expect"))
        unmet = _unmet(case, type_, rulebook)
        if unmet is not None:
            yield wrong(f"the case shows {' and '.join(case.shows)}", (*here, "shows"), hint=unmet)
        twice = _twice([*_shared(case, content), *case.events])
        if twice:
            yield wrong("two events have the same event_id", (*here, "events"), ", ".join(twice))


def _shared(case: Case, content: CaseFile) -> Iterator[Row]:
    for name in case.history:
        yield from content.histories.get(name, ())


def _twice(rows: list[Row]) -> list[str]:
    ids = [row.event_id for row in rows if row.event_id is not None]
    return sorted({name for name in ids if ids.count(name) > 1})


def _names(case: Case, content: CaseFile, rulebook: Rulebook) -> Iterator[Named]:
    """Every name in a case with the names known at its place."""
    yield ("about",), case.about, _subjects(content.type, rulebook)
    for name in case.history:
        yield ("history",), name, content.histories
    for loc, name, known in _expected(case.expect, content.type, rulebook):
        yield ("expect", *loc), name, known


def _expected(expect: Expected, type_: str | None, rulebook: Rulebook) -> Iterator[Named]:
    remarks = {*rulebook.notes, *rulebook.positives, *rulebook.recovery}
    excuses = rulebook.types[type_].exemptions if type_ is not None else {}
    given = () if expect.recommendation is None else (expect.recommendation,)
    lists: list[tuple[str, Collection[str], Collection[str]]] = [
        ("types", expect.types, rulebook.types),
        ("signals", expect.signals, rulebook.signals),
        ("evidence", expect.evidence, rulebook.signals),
        ("exempted_by", expect.exempted_by or (), excuses),
        ("recommendation", given, rulebook.recommendations),
        ("remarks", expect.remarks, remarks),
        ("silent", expect.silent, remarks),
    ]
    for key, names, known in lists:
        for name in names:
            yield (key, name), name, known
    for path in expect.measures:
        owner, _, field = path.partition(".")
        yield ("measures", path), owner, rulebook.measures
        if owner in rulebook.measures and field:
            yield ("measures", path), field, rulebook.fields_of(owner)


def _subjects(type_: str | None, rulebook: Rulebook) -> set[str]:
    """What a case may be about: of a type its signals, exemptions and clearing, else anything else."""
    if type_ is not None:
        return {CLEARING, *rulebook.signals_of(type_), *rulebook.types[type_].exemptions}
    remarks = {*rulebook.notes, *rulebook.positives, *rulebook.recovery}
    return {*rulebook.recommendations, *rulebook.facts, *remarks, *rulebook.measures}


def _unmet(case: Case, type_: str | None, rulebook: Rulebook) -> str | None:
    """What a case has to expect, to show what it says it shows, where it doesn't."""
    about, expect = case.about, case.expect
    if about in rulebook.signals:
        level = expect.signals.get(about)
        if level is None:
            return f"expect a level of the signal {about}"
        fired = "fires" not in case.shows or LEVELS.index(level) >= LEVELS.index("watch")
        return None if fired else f"expect {about} at watch or worse"
    if "exempt" in case.shows and type_ is not None and about not in (expect.exempted_by or ()):
        return f"expect exempted_by: {about}"
    if "fires" in case.shows and about in rulebook.recommendations and about != expect.recommendation:
        return f"expect recommendation: {about}"
    remarks = {*rulebook.notes, *rulebook.positives, *rulebook.recovery}
    for key, shown, names in (("remarks", "fires", expect.remarks), ("silent", "just_below", expect.silent)):
        if about in remarks and shown in case.shows and about not in names:
            return f"expect {key}: {about}"
    return None
