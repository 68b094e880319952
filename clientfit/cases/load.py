"""Load cases: every `*.cases.yml` of a rulebook's folder, checked against the rulebook.

The names in a case must exist in the rulebook, its expectations must cover what it shows, and every signal
and exemption of a stable type needs a case.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from clientfit.cases.schema import Case, CaseFile, Expected, Row
from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.model import LEVELS
from clientfit.rulebook import Places, Rulebook
from clientfit.yaml_source import Loc, YamlFile, problems_of, read_yaml

CLEARING = "clearing"
"""Subject of a case about the clearing of its type."""

Named = tuple[Loc, str, Collection[str]]
"""The place of a name, the name, and the names that are valid there."""


@dataclass(frozen=True)
class LoadedCase:
    """A case with its file and line, and what its file sets for all cases."""

    case: Case
    type: str | None
    as_of: date
    rows: tuple[Row, ...]
    file: str
    line: int


def case_files(folder: Path) -> list[Path]:
    """List every file of cases below a rulebook's folder, sorted by path."""
    return sorted(folder.rglob("*.cases.yml"))


def load_cases(folder: Path, rulebook: Rulebook) -> list[LoadedCase]:
    """Load all cases of a rulebook's folder, in the order of their files.

    Raises:
        ClientFitError: code "rules-cases" or a fault of the YAML, with every fault at its file and line.
    """
    cases: list[LoadedCase] = []
    problems: list[Problem] = []
    for path in case_files(folder):
        try:
            file, content = _content(path)
        except ClientFitError as error:
            problems += error.problems
            continue
        faults = list(wrong_names(file, content, rulebook))
        problems += faults
        if not faults:
            cases += _loaded(file, content)
    if problems:
        raise ClientFitError(*problems)
    return cases


def _content(path: Path) -> tuple[YamlFile, CaseFile]:
    file = read_yaml(path)
    try:
        return file, CaseFile.model_validate(file.data)
    except ValidationError as error:
        raise ClientFitError(*problems_of(error, file, model=CaseFile)) from error


def _loaded(file: YamlFile, content: CaseFile) -> Iterator[LoadedCase]:
    for at, case in enumerate(content.cases):
        shared = [row for name in case.history for row in content.histories[name]]
        yield LoadedCase(
            case=case,
            type=content.type,
            as_of=date.fromisoformat(case.as_of or content.as_of),
            rows=(*shared, *case.events),
            file=str(file.path),
            line=file.line(("cases", at)),
        )


def uncovered(rulebook: Rulebook, places: Places, cases: Iterable[LoadedCase]) -> Iterator[Problem]:
    """Report each signal and exemption of a stable type that has no case, at its file and line.

    An overlay needs no cases for what it extends.
    """
    covered = {(loaded.type, loaded.case.about) for loaded in cases}
    for name, type_ in rulebook.types.items():
        if type_.status != "stable":
            continue
        for signal in rulebook.signals_of(name):
            if (name, signal) not in covered and not places.extended(("signals", signal)):
                yield _missing(places, ("signals", signal), name, signal)
        for exemption in type_.exemptions:
            if (name, exemption) not in covered and not places.extended(("types", name)):
                yield _missing(places, ("types", name, "exemptions", exemption), name, exemption)


def _missing(places: Places, loc: tuple[str, ...], name: str, about: str) -> Problem:
    hint = f"write one in a *.cases.yml with type: {name} and about: {about}"
    return places.problem("rules-cases", f"{name} is stable and has no case about it", loc, about, hint)


def wrong_names(file: YamlFile, content: CaseFile, rulebook: Rulebook) -> Iterator[Problem]:
    """Report unknown names, and cases that don't expect what they declare to show."""

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
    """Yield every name in a case with the names that are valid at its place."""
    yield ("about",), case.about, _subjects(content.type, rulebook)
    for name in case.history:
        yield ("history",), name, content.histories
    for loc, name, known in _expected(case.expect, content.type, rulebook):
        yield ("expect", *loc), name, known


def _expected(expect: Expected, type_: str | None, rulebook: Rulebook) -> Iterator[Named]:
    excuses = rulebook.types[type_].exemptions if type_ is not None else {}
    recommended = () if expect.recommendation is None else (expect.recommendation,)
    lists: list[tuple[str, Collection[str], Collection[str]]] = [
        ("types", expect.types, rulebook.types),
        ("signals", expect.signals, rulebook.signals),
        ("evidence", expect.evidence, rulebook.signals),
        ("exempted_by", expect.exempted_by or (), excuses),
        ("recommendation", recommended, rulebook.recommendations),
        ("facts", tuple(expect.facts), rulebook.facts),
        ("remarks", expect.remarks, rulebook.remarks),
        ("silent", expect.silent, rulebook.remarks),
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
    """Return the subjects of a case: signals, exemptions and clearing of its type, else any other name."""
    if type_ is not None:
        return {CLEARING, *rulebook.signals_of(type_), *rulebook.types[type_].exemptions}
    return {*rulebook.recommendations, *rulebook.facts, *rulebook.remarks, *rulebook.measures}


def _unmet(case: Case, type_: str | None, rulebook: Rulebook) -> str | None:
    """Return the expectation that a case lacks for what it shows; None where none is missing."""
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
    for key, shown, names in (("remarks", "fires", expect.remarks), ("silent", "just_below", expect.silent)):
        if about in rulebook.remarks and shown in case.shows and about not in names:
            return f"expect {key}: {about}"
    return None
