"""Records that could come next: rows of the event table with words that it knows, told with their count."""

from clientfit.model.event import KINDS, OUTCOMES, PHASES, WORDS
from clientfit.rulebook.check_rows import key_of
from clientfit.rulebook.check_texts import placeholders
from clientfit.rulebook.findings import Findings
from clientfit.rulebook.schema import FlipEvent, FlipRecords
from clientfit.yaml_source import Loc, nearest

COUNT = "count"
"""What `{count}` stands for is given."""


def check_flips(findings: Findings) -> None:
    """Note rows that no event table could hold, refs that lead nowhere, and counts that are not told."""
    for name, flag in findings.book.types.items():
        loc: Loc = ("types", name, "flips")
        for direction, records in (("worse", flag.flips.worse), ("better", flag.flips.better)):
            if records is not None:
                _check_records(findings, records, (*loc, direction))
        for at, ends in enumerate(flag.flips.meanwhile):
            place = (*loc, "meanwhile", at)
            if findings.follow("views", ends.source, (*place, "from"), ("event",)):
                key = key_of(findings.book, ends.source)
                if key not in {None, ("event_id",)}:
                    hint = "a row set made from event, without group"
                    findings.note("rules-name", "what is open is events", (*place, "from"), ends.source, hint)
            known = tuple(dict.fromkeys(word for words in OUTCOMES.values() for word in words))
            _word(findings, ends.outcome, known, (*place, "outcome"))


def _check_records(findings: Findings, records: FlipRecords, loc: Loc) -> None:
    for key, text in (("one", records.message.one), ("many", records.message.many)):
        place = (*loc, "message", key)
        names = placeholders(findings, text, place)
        for name in names:
            if name != COUNT:
                findings.follow("parameters", name, place, (COUNT,))
        if key == "many" and COUNT not in names:
            findings.note("rules-value", "several records are told with their {count}", place, text)
    ids: set[str] = set()
    for at, event in enumerate(records.events):
        place = (*loc, "events", at)
        if event.id is not None and event.id in ids:
            findings.note("rules-name", "another row of the record has that id", (*place, "id"), event.id)
        ids.update(() if event.id is None else (event.id,))
        _check_event(findings, event, place)
    for at, event in enumerate(records.events):
        if event.ref is not None and event.ref not in ids:
            hint = nearest(event.ref, sorted(ids))
            place = (*loc, "events", at, "ref")
            findings.note("rules-name", "no row of the record has that id", place, event.ref, hint)


def _check_event(findings: Findings, event: FlipEvent, loc: Loc) -> None:
    if not _word(findings, event.kind, tuple(KINDS), (*loc, "kind")):
        return
    _word(findings, event.outcome, OUTCOMES.get(event.kind, ()), (*loc, "outcome"))
    _word(findings, event.phase, PHASES.get(event.kind, ()), (*loc, "phase"))
    for column in ("actor", "cause", "severity"):
        _word(findings, getattr(event, column), WORDS[column], (*loc, column))


def _word(findings: Findings, word: str | None, known: tuple[str, ...], loc: Loc) -> bool:
    if word is None or word in known:
        return True
    findings.note("rules-value", f"no such {loc[-1]}", loc, word, nearest(word, known) or "leave it out")
    return False
