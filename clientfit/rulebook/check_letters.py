"""What letters say: each sentence belongs to a type or signal, and every place in it can be filled."""

from collections.abc import Iterator

from clientfit.rulebook.check_texts import DAY, placeholders
from clientfit.rulebook.findings import Findings
from clientfit.rulebook.schema import RAISED, Letters, Rulebook
from clientfit.yaml_source import Loc, nearest

SINCE = "since."
"""Before a parameter's name: the first of that many days up to the as-of day."""


def check_letters(findings: Findings) -> None:
    """Letters speak of types and their own signals; a list of what is owed has all that it needs."""
    book = findings.book
    if book.answer_within is not None:
        findings.follow("parameters", book.answer_within, ("rulebook", "answer_within"))
    money = book.money
    if money is not None and (money.issued is None) != (money.due is None):
        missing = "issued" if money.issued is None else "due"
        findings.note("rules-key", "issued and due go together", ("money",), f"no {missing}")
    for name, letters in book.letters.items():
        if findings.follow("types", name, ("letters", name)):
            own = book.signals_of(name)
            for signal in letters.facts:
                if signal not in own:
                    loc: Loc = ("letters", name, "facts", signal)
                    findings.note("rules-name", f"no signal of {name}", loc, signal, nearest(signal, own))
    for loc, text, measure in _sentences(book):
        for place in placeholders(findings, text, loc):
            _follow(findings, place, measure, loc)


def _follow(findings: Findings, place: str, measure: str | None, loc: Loc) -> None:
    """A place names a parameter, a day counted by one, a measure's field, or one of the signal's own."""
    for before in (DAY, SINCE):
        if place.startswith(before):
            findings.follow("parameters", place.removeprefix(before), loc)
            return
    fields = findings.book.fields_of(measure) if measure in findings.book.measures else ()
    if "." in place:
        findings.follow_path(place, loc)
    elif place not in fields:
        findings.follow("parameters", place, loc, fields)


def _sentences(book: Rulebook) -> Iterator[tuple[Loc, str, str | None]]:
    """Every sentence of a letter with its place, and the measure whose fields need no name before them."""
    for name, letters in book.letters.items():
        yield from _of_type(book, letters, ("letters", name))
    for name, recommendation in book.recommendations.items():
        for kind, asks in recommendation.letters.items():
            for ask, text in asks.items():
                yield ("recommendations", name, "letters", kind, ask), text, None
    for section, named in (("positives", book.positives), ("recovery", book.recovery)):
        for name, remark in named.items():
            if remark.letter is not None:
                yield (section, name, "letter"), remark.letter, None


def _of_type(book: Rulebook, letters: Letters, loc: Loc) -> Iterator[tuple[Loc, str, str | None]]:
    for signal, fact in letters.facts.items():
        measure = book.signals[signal].measure if signal in book.signals else None
        yield (*loc, "facts", signal, "message"), fact.message, measure
    for level in RAISED:
        for ask, text in getattr(letters.asks, level).items():
            yield (*loc, "asks", level, ask), text, None
    yield (*loc, "again"), letters.again, None
