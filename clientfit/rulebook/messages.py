"""The sentences of a rulebook: one walk over all of them, with the placeholders that each may have."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clientfit.rulebook.schema import (
    RAISED,
    AdviceLine,
    ClientType,
    Condition,
    Letters,
    Noun,
    Remark,
    Rulebook,
)
from clientfit.yaml_source import Loc

DAY = "day."
"""Before a parameter's name: the day that many days after the as-of day."""

SINCE = "since."
"""Before a parameter's name: the first of that many days up to the as-of day."""

SPAN = "span."
"""Before a parameter's name: so many days in words, "two years" and not 731 days."""

PLACE = re.compile(r"\{([a-z0-9_]+(?:\.[a-z0-9_]+)?)(?:\|([^{}|]*)\|([^{}|]*))?\}")
"""A placeholder: a name, and two words of which the first stands for 1 and the second for other numbers."""

OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
"""A part of a sentence that is left out where one of its values is missing or 0."""


@dataclass(frozen=True)
class Message:
    """A sentence about a client, and the measure whose fields it names without the measure's name."""

    loc: Loc
    text: str
    measure: str | None = None


def placeholders(text: str) -> tuple[list[str], bool]:
    """Return the names in braces, each once, and whether braces hold nothing else."""
    names = dict.fromkeys(match[1] for match in PLACE.finditer(text))
    return list(names), not re.search(r"[{}]", PLACE.sub("", text))


def messages(book: Rulebook) -> Iterator[Message]:
    """Sentences of the verdict, which may name measures and parameters."""
    for name, signal in book.signals.items():
        yield Message(("signals", name, "message"), signal.message, signal.measure)
    for name, type_ in book.types.items():
        for exemption, excuse in type_.exemptions.items():
            yield Message(("types", name, "exemptions", exemption, "message"), excuse.message)
    for name, fact in book.facts.items():
        yield Message(("facts", name, "message"), fact.message)
    for section, name, remark in _remarks(book):
        yield Message((section, name, "message"), remark.message)


def letter_messages(book: Rulebook) -> Iterator[Message]:
    """Sentences of letters, which may also name days and first days counted by a parameter."""
    for name, letters in book.letters.items():
        yield from _of_letters(book, letters, ("letters", name))
    for name, recommendation in book.recommendations.items():
        for kind, asks in recommendation.letters.items():
            for ask, line in asks.items():
                yield Message(("recommendations", name, "letters", kind, ask), line.message)
    for section, named in (("positives", book.positives), ("recovery", book.recovery)):
        for name, remark in named.items():
            if remark.letter is not None:
                yield Message((section, name, "letter"), remark.letter)


def _of_letters(book: Rulebook, letters: Letters, loc: Loc) -> Iterator[Message]:
    for signal, fact in letters.facts.items():
        measure = book.signals[signal].measure if signal in book.signals else None
        yield Message((*loc, "facts", signal, "message"), fact.message, measure)
    for level in RAISED:
        for ask, line in getattr(letters.asks, level).items():
            yield Message((*loc, "asks", level, ask), line.message)
    yield Message((*loc, "again"), letters.again)


def _next_record(loc: Loc, record: str | Noun | None) -> Iterator[tuple[Loc, str]]:
    if isinstance(record, Noun):
        yield (*loc, "one"), record.one
        yield (*loc, "many"), record.many
    elif record is not None:
        yield loc, record


def texts(book: Rulebook) -> Iterator[tuple[Loc, str]]:
    """Texts that may name parameters only: titles, reasons, advice."""
    for name, measure in book.measures.items():
        yield ("measures", name, "title"), measure.title
    for name, signal in book.signals.items():
        loc: Loc = ("signals", name)
        yield (*loc, "title"), signal.title
        yield (*loc, "min_evidence", "why"), signal.min_evidence.why
        yield from _next_record((*loc, "min_evidence", "next_record"), signal.min_evidence.next_record)
        for level, lines in signal.advice.items():
            yield from _listed((*loc, "advice", level), lines)
        for level, part in signal.levels.items():
            yield (*loc, "levels", level, "why"), part.why
            yield from _reasons((*loc, "levels", level, "when"), part.when)
    for name, type_ in book.types.items():
        yield from _of_type(type_, ("types", name))
    for at, way in enumerate(book.policy):
        yield ("policy", at, "why"), way.why
        yield from _listed(("policy", at, "plan"), way.plan)
    for name, recommendation in book.recommendations.items():
        loc = ("recommendations", name)
        yield (*loc, "title"), recommendation.title
        yield (*loc, "existing"), recommendation.existing or ""
        yield (*loc, "message"), recommendation.message
        yield from _listed((*loc, "conditions"), recommendation.conditions)
        yield from _listed((*loc, "plan"), recommendation.plan)
    for name, cost in book.costs.items():
        yield ("costs", name, "title"), cost.title
        yield ("costs", name, "about"), cost.about
        yield ("costs", name, "needs"), cost.needs or ""
    for section, name, remark in _remarks(book):
        yield (section, name, "title"), remark.title
        yield from _listed((section, name, "steps"), remark.steps)


def _of_type(type_: ClientType, loc: Loc) -> Iterator[tuple[Loc, str]]:
    for key in ("title", "about", "reverses_if"):
        yield (*loc, key), getattr(type_, key)
    for exemption, excuse in type_.exemptions.items():
        place = (*loc, "exemptions", exemption)
        yield (*place, "title"), excuse.title
        yield (*place, "why"), excuse.why
        yield from _reasons((*place, "when"), excuse.when)
    yield from _listed((*loc, "advice", "watch"), type_.advice.watch)
    yield from _listed((*loc, "advice", "flag"), type_.advice.flag)
    yield from _listed((*loc, "advice", "severe", "prospect"), type_.advice.severe.prospect)
    yield from _listed((*loc, "advice", "severe", "existing"), type_.advice.severe.existing)
    yield from _listed((*loc, "left_out"), type_.left_out)
    for at, ending in enumerate(type_.flips.meanwhile):
        yield (*loc, "flips", "meanwhile", at, "message"), ending.message


def _remarks(book: Rulebook) -> Iterator[tuple[str, str, Remark]]:
    sections = (("notes", book.notes), ("positives", book.positives), ("recovery", book.recovery))
    return ((section, name, remark) for section, named in sections for name, remark in named.items())


def _listed(loc: Loc, lines: Iterable[str | AdviceLine]) -> Iterator[tuple[Loc, str]]:
    return (
        ((*loc, at), line.message if isinstance(line, AdviceLine) else line) for at, line in enumerate(lines)
    )


def advice_lines(book: Rulebook) -> Iterator[tuple[Loc, AdviceLine]]:
    """Yield every line of advice: of signals, types and recommendations."""
    found: list[tuple[Loc, tuple[AdviceLine, ...]]] = []
    for name, signal in book.signals.items():
        found += [(("signals", name, "advice", level), lines) for level, lines in signal.advice.items()]
    for name, type_ in book.types.items():
        loc: Loc = ("types", name, "advice")
        found += [((*loc, "watch"), type_.advice.watch), ((*loc, "flag"), type_.advice.flag)]
        found += [((*loc, "severe", "prospect"), type_.advice.severe.prospect)]
        found += [((*loc, "severe", "existing"), type_.advice.severe.existing)]
    for name, each in book.recommendations.items():
        found += [(("recommendations", name, "conditions"), each.conditions)]
        found += [(("recommendations", name, "plan"), each.plan)]
    return (((*loc, at), line) for loc, lines in found for at, line in enumerate(lines))


def ask_lines(book: Rulebook) -> Iterator[tuple[Loc, AdviceLine]]:
    """Yield every request of a letter: of types and recommendations."""
    for name, letters in book.letters.items():
        for level in RAISED:
            for ask, line in getattr(letters.asks, level).items():
                yield ("letters", name, "asks", level, ask), line
    for name, recommendation in book.recommendations.items():
        for kind, asks in recommendation.letters.items():
            for ask, line in asks.items():
                yield ("recommendations", name, "letters", kind, ask), line


def _reasons(loc: Loc, conditions: Iterable[Condition]) -> Iterator[tuple[Loc, str]]:
    return (((*loc, at, "why"), each.why) for at, each in enumerate(conditions) if each.why is not None)


def names_filled_in(rulebook: Rulebook) -> Iterator[str]:
    """List every name in braces in the rulebook's sentences: fields, measures' fields and parameters."""
    for message in (*messages(rulebook), *letter_messages(rulebook)):
        yield from placeholders(message.text)[0]
    for _, text in texts(rulebook):
        yield from placeholders(text)[0]
    for type_ in rulebook.types.values():
        for records in (type_.flips.worse, type_.flips.better):
            if records is not None:
                yield from placeholders(records.message.one + records.message.many)[0]


def parameter_named(name: str) -> str:
    """Return the parameter that a name in braces may stand for, without the prefix for days and spans."""
    return name.removeprefix(DAY).removeprefix(SINCE).removeprefix(SPAN)
