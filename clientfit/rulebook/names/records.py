"""Check the words of hypothetical records: those of flips, and those of the interview's questions."""

from clientfit.errors import nearest
from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, WORDS
from clientfit.rulebook.names.follow import NameCheck
from clientfit.rulebook.schema import FlipEvent, FlipRecords
from clientfit.yaml_source import Loc

COUNT = "count"
"""What `{count}` stands for is given."""


def check_flips(check: NameCheck) -> None:
    """Check that hypothetical records hold words and refs of the event table, and endings are of events."""
    for name, type_ in check.book.types.items():
        loc: Loc = ("types", name, "flips")
        for direction, records in (("worse", type_.flips.worse), ("better", type_.flips.better)):
            if records is not None:
                _check_records(check, records, (*loc, direction))
        for at, ending in enumerate(type_.flips.meanwhile):
            place = (*loc, "meanwhile", at)
            check.follow_events(ending.source, (*place, "from"), "what is open is events", ("event",))
            known = tuple(dict.fromkeys(word for words in OUTCOMES.values() for word in words))
            check.follow_word(ending.outcome, known, (*place, "outcome"))


def check_interview(check: NameCheck) -> None:
    """Check that the questions belong to types, and their records hold words of the event table."""
    for name, questions in check.book.interview.items():
        check.follow("types", name, ("interview", name))
        for key, question in questions.items():
            loc: Loc = ("interview", name, key)
            for word in check.placeholders(question.ask, (*loc, "ask")):
                check.note("rules-name", "a question has no placeholders", (*loc, "ask"), word)
            _check_rows(check, question.incidents, (*loc, "incidents"))
            _check_rows(check, question.others, (*loc, "others"))


def _check_records(check: NameCheck, records: FlipRecords, loc: Loc) -> None:
    for key, text in (("one", records.message.one), ("many", records.message.many)):
        place = (*loc, "message", key)
        names = check.placeholders(text, place)
        for name in names:
            if name != COUNT:
                check.follow("parameters", name, place, (COUNT,))
        if key == "many" and COUNT not in names:
            check.note("rules-value", "several records are told with their {count}", place, text)
    _check_rows(check, records.events, (*loc, "events"))


def _check_rows(check: NameCheck, events: tuple[FlipEvent, ...], loc: Loc) -> None:
    """Check that the rows of one record refer to each other, in words of the event table."""
    ids: set[str] = set()
    for at, event in enumerate(events):
        place = (*loc, at)
        if event.id is not None and event.id in ids:
            check.note("rules-name", "another row of the record has that id", (*place, "id"), event.id)
        ids.update(() if event.id is None else (event.id,))
        _check_event(check, event, place)
    for at, event in enumerate(events):
        if event.ref is not None and event.ref not in ids:
            hint = nearest(event.ref, sorted(ids))
            place = (*loc, at, "ref")
            check.note("rules-name", "no row of the record has that id", place, event.ref, hint)


def _check_event(check: NameCheck, event: FlipEvent, loc: Loc) -> None:
    if not check.follow_word(event.kind, tuple(KINDS), (*loc, "kind")):
        return
    check.follow_word(event.outcome, OUTCOMES.get(event.kind, ()), (*loc, "outcome"))
    check.follow_word(event.phase, PHASES.get(event.kind, ()), (*loc, "phase"))
    for column in ("actor", "cause", "severity"):
        check.follow_word(getattr(event, column), WORDS[column], (*loc, column))
