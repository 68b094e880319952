"""Check the names in measures, signals and client types."""

from clientfit.errors import nearest
from clientfit.rulebook.names.follow import NameCheck
from clientfit.rulebook.schema import RAISED, Signal
from clientfit.rulebook.views import MEASURABLE
from clientfit.yaml_source import Loc

RESERVED_FIELDS = (
    *("value", "opportunities", "incidents", "n_eff", "w", "wk", "w2"),
    *("opportunity_mask", "incident_mask"),
)
"""Names after a measure's dot that are given, besides the bounds; `also` takes none of them."""


def check_measures(check: NameCheck) -> None:
    """Check that measures read views that exist; their evidence is single events."""
    for bound in check.book.bounds:
        if bound in RESERVED_FIELDS:
            check.note("rules-name", "the name is taken", ("rulebook", "bounds", bound), bound)
    for name, measure in check.book.measures.items():
        loc: Loc = ("measures", name)
        check.follow_view(measure.source, (*loc, "from"))
        for each in measure.also:
            if each in RESERVED_FIELDS or each in check.book.bounds:
                check.note("rules-name", "every measure has that field", (*loc, "also", each), each)
        if measure.evidence is not None:
            source, place = measure.evidence.source, (*loc, "evidence", "from")
            check.follow_events(source, place, "evidence is single events", tuple(MEASURABLE))


def check_signals(check: NameCheck) -> None:
    """Check that signals measure and compare what exists, level by level, and can cite events."""
    for name, signal in check.book.signals.items():
        loc: Loc = ("signals", name)
        needed = signal.min_evidence
        measured = check.follow("measures", signal.measure, (*loc, "measure"))
        if needed.waived_by is not None:
            check.follow_path(needed.waived_by, (*loc, "min_evidence", "waived_by"))
        if check.follow_path(needed.measure, (*loc, "min_evidence", "measure")):
            check.fits(needed.measure, needed.at_least, (*loc, "min_evidence", "at_least"))
        written = list(signal.levels)
        if written != sorted(written, key=RAISED.index):
            signals = ", ".join(written)
            check.note("rules-value", "levels stand in order", (*loc, "levels"), signals, ", ".join(RAISED))
        for level, part in signal.levels.items():
            check.follow_conditions(part.when, (*loc, "levels", level, "when"))
        cited = [
            check.follow("measures", cite, (*loc, "evidence", at)) for at, cite in enumerate(signal.evidence)
        ]
        if measured and all(cited) and not _cites(check, signal):
            hint = "give its measure evidence, or name under evidence a measure that has some"
            check.note("rules-name", "the signal can cite no event", loc, name, hint)


def _cites(check: NameCheck, signal: Signal) -> bool:
    """Return whether one of its measures rests on events: as declared, or because its rows are events."""
    measures = (check.book.measures[name] for name in (signal.measure, *signal.evidence))
    return any(each.evidence is not None or check.of_events(each.source) for each in measures)


def check_types(check: NameCheck) -> None:
    """Check that every signal raises one type, of another name, and exemptions excuse its own."""
    raises: dict[str, str] = {}
    for name in check.book.types:
        if name in check.book.signals:
            check.note("rules-name", "a signal has that name", ("types", name), name)
        _check_raising(check, name, raises)
        _check_exemptions(check, name)
    named = {name for type_ in check.book.types for name in check.book.signals_of(type_)}
    if check.places.sound("types") and named <= check.book.signals.keys():
        for name in check.book.signals.keys() - raises.keys():
            hint = "name it under raised_by of a type"
            check.note("rules-name", "the signal raises no type", ("signals", name), name, hint)


def _check_raising(check: NameCheck, name: str, raises: dict[str, str]) -> None:
    """Note signals that don't exist or raise another type by `raises`, which gets those of this one."""
    for at, part in enumerate(check.book.types[name].raised_by):
        loc: Loc = ("types", name, "raised_by", at)
        for index, signal in enumerate(part.signals):
            place = (*loc, "signals", index)
            if check.follow("signals", signal, place) and raises.setdefault(signal, name) != name:
                message = f"a signal raises one type, and this one raises {raises[signal]}"
                check.note("rules-name", message, place, signal)
        if part.at_least > len(part.signals):
            found = f"{part.at_least} of {len(part.signals)}"
            check.note("rules-value", "can never be reached", (*loc, "at_least"), found)


def _check_exemptions(check: NameCheck, name: str) -> None:
    own = check.book.signals_of(name)
    known = check.book.signals.keys() >= set(own)
    for exemption, excuse in check.book.types[name].exemptions.items():
        loc: Loc = ("types", name, "exemptions", exemption)
        check.follow_conditions(excuse.when, (*loc, "when"))
        for index, signal in enumerate(excuse.signals):
            if signal not in own and (known or signal not in check.book.signals):
                place = (*loc, "signals", index)
                check.note("rules-name", f"no signal of {name}", place, signal, nearest(signal, own))


def check_counting(check: NameCheck) -> None:
    """Check that a type is counted with types that exist, none of which is counted with it."""
    for name, type_ in check.book.types.items():
        for other, fact in type_.counted_with.items():
            loc: Loc = ("types", name, "counted_with", other)
            check.follow("facts", fact, loc)
            if not check.follow("types", other, loc):
                continue
            if other == name or name in check.book.types[other].counted_with:
                message = "neither of two types would be counted"
                check.note("rules-value", message, loc, other, "let one of them stand on its own")
