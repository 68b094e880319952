"""Measures, signals, types, policy and remarks: the names by which they build on each other."""

from clientfit.rulebook.check_rows import OF_CLIENTS, key_of
from clientfit.rulebook.findings import Findings
from clientfit.rulebook.schema import RAISED, Remark, Signal
from clientfit.yaml_source import Loc, nearest

RESERVED_FIELDS = (
    "value",
    "opportunities",
    "incidents",
    "n_eff",
    "w",
    "wk",
    "w2",
    "opportunity_mask",
    "incident_mask",
)
"""Names after a measure's dot that are given, beside the bounds; `also` takes none of them."""


def check_measures(findings: Findings) -> None:
    """Measures read row sets that exist; their evidence is single events."""
    book = findings.book
    for bound in book.bounds:
        if bound in RESERVED_FIELDS:
            findings.note("rules-name", "the name is taken", ("rulebook", "bounds", bound), bound)
    taken = {*RESERVED_FIELDS, *book.bounds}
    for name, measure in book.measures.items():
        loc: Loc = ("measures", name)
        findings.follow("views", measure.source, (*loc, "from"), OF_CLIENTS)
        for field in measure.also:
            if field in taken:
                findings.note("rules-name", "every measure has that field", (*loc, "also", field), field)
        if measure.evidence is None:
            continue
        place = (*loc, "evidence", "from")
        over = measure.evidence.source
        if findings.follow("views", over, place, OF_CLIENTS) and not _of_events(findings, over):
            hint = "a row set made from event, without group"
            findings.note("rules-name", "evidence is single events", place, over, hint)


def check_signals(findings: Findings) -> None:
    """Signals measure and compare what exists, level by level, and can cite events."""
    for name, signal in findings.book.signals.items():
        loc: Loc = ("signals", name)
        measured = findings.follow("measures", signal.measure, (*loc, "measure"))
        if signal.min_evidence.waived_by is not None:
            findings.follow_path(signal.min_evidence.waived_by, (*loc, "min_evidence", "waived_by"))
        if findings.follow_path(signal.min_evidence.measure, (*loc, "min_evidence", "measure")):
            findings.fits(
                signal.min_evidence.measure, signal.min_evidence.at_least, (*loc, "min_evidence", "at_least")
            )
        written = list(signal.levels)
        if written != sorted(written, key=RAISED.index):
            found = ", ".join(written)
            findings.note("rules-value", "levels stand in order", (*loc, "levels"), found, ", ".join(RAISED))
        for level, part in signal.levels.items():
            findings.follow_conditions(part.when, (*loc, "levels", level, "when"))
        cited = [
            findings.follow("measures", cite, (*loc, "evidence", at))
            for at, cite in enumerate(signal.evidence)
        ]
        if measured and all(cited) and not any(_cites(findings, one) for one in _measures(signal)):
            hint = "give its measure evidence, or name under evidence a measure that has some"
            findings.note("rules-name", "the signal can cite no event", loc, name, hint)


def check_flags(findings: Findings) -> None:
    """Every signal raises one type, which no signal shares its name with."""
    book = findings.book
    raises: dict[str, str] = {}
    lost = not findings.places.whole("types")
    for name, flag in book.types.items():
        if name in book.signals:
            findings.note("rules-name", "a signal has that name", ("types", name), name)
        for at, part in enumerate(flag.raised_by):
            loc: Loc = ("types", name, "raised_by", at)
            for index, signal in enumerate(part.signals):
                place = (*loc, "signals", index)
                if not findings.follow("signals", signal, place):
                    lost = True
                elif raises.setdefault(signal, name) != name:
                    message = f"a signal raises one type, and this one raises {raises[signal]}"
                    findings.note("rules-name", message, place, signal)
            if part.at_least > len(part.signals):
                found = f"{part.at_least} of {len(part.signals)}"
                findings.note("rules-value", "can never be reached", (*loc, "at_least"), found)
    for name in book.signals:
        if name not in raises and not lost:
            hint = "name it under raised_by of a type"
            findings.note("rules-name", "the signal raises no type", ("signals", name), name, hint)


def check_exemptions(findings: Findings) -> None:
    """What excuses a type excuses signals of that type."""
    for name, flag in findings.book.types.items():
        own = findings.book.signals_of(name)
        known = findings.book.signals.keys() >= set(own)
        for exemption, excuse in flag.exemptions.items():
            loc: Loc = ("types", name, "exemptions", exemption)
            findings.follow_conditions(excuse.when, (*loc, "when"))
            for index, signal in enumerate(excuse.signals):
                if signal not in own and (known or signal not in findings.book.signals):
                    place = (*loc, "signals", index)
                    findings.note("rules-name", f"no signal of {name}", place, signal, nearest(signal, own))


def check_policy(findings: Findings) -> None:
    """Each way gives a recommendation that exists, from facts that exist."""
    for name, fact in findings.book.facts.items():
        findings.follow_conditions(fact.when, ("facts", name, "when"))
    for at, way in enumerate(findings.book.policy):
        findings.follow("recommendations", way.recommend, ("policy", at, "recommend"))
        for key, names in (("facts", way.facts), ("unless", way.unless)):
            for index, name in enumerate(names):
                findings.follow("facts", name, ("policy", at, key, index))


def check_remarks(findings: Findings) -> None:
    """Remarks compare what exists, and no two have the same name."""
    book = findings.book
    seen: dict[str, str] = {}
    remarks: dict[str, dict[str, Remark]] = {
        "notes": book.notes,
        "positives": book.positives,
        "recovery": book.recovery,
    }
    for section, named in remarks.items():
        for name, remark in named.items():
            if seen.setdefault(name, section) != section:
                message = f"a remark of that name stands under {seen[name]}"
                findings.note("rules-name", message, (section, name), name)
            findings.follow_conditions(remark.when, (section, name, "when"))


def _measures(signal: Signal) -> tuple[str, ...]:
    return (signal.measure, *signal.evidence)


def _cites(findings: Findings, name: str) -> bool:
    """Whether a measure rests on events: as declared, or because its rows are events."""
    measure = findings.book.measures[name]
    return measure.evidence is not None or _of_events(findings, measure.source)


def _of_events(findings: Findings, rows: str) -> bool:
    """Whether each row is one event, as far as can be told."""
    return key_of(findings.book, rows) in {None, ("event_id",)}
