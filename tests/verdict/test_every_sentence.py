"""Every sentence of the rulebook reads right for one, two, many and for what is not known."""

import re
from datetime import date
from functools import partial

import pytest

from clientfit.measures import column_of
from clientfit.model.letter import Sentence
from clientfit.rulebook import load
from clientfit.rulebook.messages import PLACE, Message, advice_lines, letter_messages, messages
from clientfit.rulebook.schema import Raised
from clientfit.verdict.letters.sentences import LetterSentences
from clientfit.verdict.verdicts.sentences import format_span, parameters_in, sentence

RULES = load()
AS_OF = date(2026, 6, 30)
SENTENCES = {".".join(map(str, each.loc)): each for each in messages(RULES)}
OF_LETTERS = {".".join(map(str, each.loc)): each for each in letter_messages(RULES)}
ADVICE = {".".join(map(str, loc)): line.message for loc, line in advice_lines(RULES)}
FACTS = {name: each for name, each in OF_LETTERS.items() if ".facts." in name}

VALUES = (0, 1, 2, 12, 0.25)

SINGULAR = {"was", "is", "has", "this", "deliveries", "months"}
"""Words in s that may follow a 1; what is counted after a colon stands in the plural before it."""

LEFT_OVER = re.compile(r"[{}\[\]|]|unknown|None|\bnan\b|\?|  | ,| \.|\"\"")
"""Places and brackets that were not filled in, words for nothing, and gaps."""

PLURAL = re.compile(r"(?<![\d.,])1 ([a-z]+s|were|are)\b|(?<![\d.,])1 (?:[a-z]+ ){1,4}(?<!they )(were|are)\b")
"""One of something that is spoken of as several."""


FIELDS = {column_of(f"{measure}.{field}") for measure in RULES.measures for field in RULES.fields_of(measure)}


def values_of(message: Message, value: float | None) -> dict[str, float | None]:
    """The value in every place that is a measure's field; a field of the message's own measure goes first."""
    values = {}
    for found in PLACE.finditer(message.text):
        own = column_of(f"{message.measure}.{found[1]}")
        column = own if own in FIELDS else column_of(found[1])
        if column in FIELDS:
            values[column] = value
    return values


def rendered(name: str, value: float | None) -> str:
    """The sentence of a verdict with this value in every place that is not a parameter."""
    message = SENTENCES[name]
    return sentence(RULES, message.text, values_of(message, value), message.measure)


def in_a_letter(name: str, value: float | None) -> str:
    """The same of a sentence of a letter, as in the English letter; empty where it is left out."""
    message = OF_LETTERS[name]
    filler = LetterSentences(RULES, AS_OF)
    text = ""
    for each in filler.fill(name, message.text, values_of(message, value), message.measure):
        text += PLACE.sub(partial(chosen, each), each.says)
    return text


def chosen(told: Sentence, place: re.Match[str]) -> str:
    """What stands in a place of a letter's sentence."""
    return str(told.values[place[1]])


def check_words(text: str, value: float) -> None:
    """Nothing is left over, and one thing is spoken of in the singular."""
    assert text
    assert not LEFT_OVER.search(text), text
    if value == 1:
        plural = {word for found in PLURAL.finditer(text) for word in found.groups() if word}
        assert plural <= SINGULAR, text


def needed(message: Message) -> bool:
    """Whether the sentence can't do without some value."""
    outside = re.sub(r"\[[^\]]*\]", "", message.text)
    return bool(values_of(Message(message.loc, outside, message.measure), None))


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_is_filled_in(name: str) -> None:
    """No place, bracket or word for nothing is left, and one thing is spoken of in the singular."""
    for value in VALUES:
        check_words(rendered(name, value), value)


@pytest.mark.parametrize("name", OF_LETTERS)
def test_a_sentence_of_a_letter_is_filled_in(name: str) -> None:
    """The same of what letters tell and ask for."""
    for value in VALUES:
        check_words(in_a_letter(name, value), value)


@pytest.mark.parametrize("name", ADVICE)
def test_a_line_of_advice_is_filled_in(name: str) -> None:
    """The same of advice, in which only parameters and days stand."""
    check_words(parameters_in(RULES, ADVICE[name], AS_OF), 1)


@pytest.mark.parametrize("name", SENTENCES)
def test_of_what_is_not_known_there_is_no_sentence(name: str) -> None:
    """Where a value is missing nothing is said, unless the sentence can do without it."""
    assert (rendered(name, None) == "") == needed(SENTENCES[name])


@pytest.mark.parametrize("name", OF_LETTERS)
def test_of_what_is_not_known_a_letter_says_nothing(name: str) -> None:
    """A letter leaves out a sentence that lacks a value, and puts no mark in its place."""
    assert (in_a_letter(name, None) == "") == needed(OF_LETTERS[name])


def level_fields(signal: str, level: Raised) -> set[str]:
    """The measures of which something is counted wherever the signal is at the level."""
    rule = RULES.signals[signal]
    counted = [each.measure for each in rule.levels[level].when if each.op in (">", ">=")]
    return {path.partition(".")[0] for path in (*counted, rule.min_evidence.measure)}


@pytest.mark.parametrize("signal", RULES.signals)
def test_a_raised_signal_claims_nothing_about_nothing(signal: str) -> None:
    """What a level's conditions don't count may be 0, and then neither verdict nor letter speaks of it."""
    rule = RULES.signals[signal]
    own = Message(("signals", signal), rule.message, rule.measure)
    facts = [each for name, each in FACTS.items() if name.split(".")[3] == signal]
    for level in rule.levels:
        counted = level_fields(signal, level)
        for message in (own, *facts):
            outside = re.sub(r"\[[^\]]*\]", "", message.text)
            named = values_of(Message(message.loc, outside, message.measure), 0)
            owners = {column.partition("__")[0] for column in named}
            assert owners <= counted | SAME_ROWS.get(signal, set()), (level, message.text)


SAME_ROWS = {
    # What is very late is late.
    "late_share": {"late14"},
}
"""Measures that count no less than those of the signal's conditions."""


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (731, "two years"),
        (730, "two years"),
        (365, "year"),
        (90, "90 days"),
        (1, "1 day"),
        (500, "500 days"),
        (3653, "ten years"),
    ],
)
def test_a_span_is_told_in_words(days: int, words: str) -> None:
    """Whole years are years, and all else is days."""
    assert format_span(days) == words
