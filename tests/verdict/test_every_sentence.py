"""Every sentence of the rulebook reads right for one, two, many and for what is not known."""

import re

import pytest

from clientfit.measures import column_of
from clientfit.rulebook import load
from clientfit.rulebook.messages import messages
from clientfit.verdict.verdicts.sentences import columns_in, format_span, sentence

RULES = load()
SENTENCES = {".".join(map(str, each.loc)): each for each in messages(RULES)}

SINGULAR = {"was", "is", "has", "this", "deliveries", "months"}
"""Words in s that may follow a 1; what is counted after a colon stands in the plural before it."""


def rendered(name: str, value: float | None) -> str:
    """The sentence with this value in every place that is not a parameter."""
    message = SENTENCES[name]
    values = {
        column: value
        for column in columns_in(message.text, message.measure)
        if column.partition("__")[0] in RULES.measures
        and column.partition("__")[2] in RULES.fields_of(column.partition("__")[0])
    }
    return sentence(RULES, message.text, values, message.measure)


@pytest.mark.parametrize("name", SENTENCES)
@pytest.mark.parametrize("value", [0, 1, 2, 12, 0.25])
def test_a_sentence_is_filled_in(name: str, value: float) -> None:
    """No place, bracket or word for nothing is left, and one thing is spoken of in the singular."""
    text = rendered(name, value)
    assert text
    assert not re.search(r"[{}\[\]|]|unknown|None|\bnan\b|  | ,|\"\"", text)
    if value == 1:
        plural = re.findall(r"(?<![\d.,])1 ([a-z]+s|were|are)\b", text)
        assert set(plural) <= SINGULAR, text


@pytest.mark.parametrize("name", SENTENCES)
def test_of_what_is_not_known_there_is_no_sentence(name: str) -> None:
    """Where a value is missing nothing is said, unless the sentence can do without it."""
    text = rendered(name, None)
    assert not re.search(r"[{}\[\]|]|unknown|None|\bnan\b", text)
    message = SENTENCES[name]
    needs = re.sub(r"\[[^\]]*\]", "", message.text)
    named = [column for column in columns_in(needs, message.measure) if "__" in column]
    fields = {
        column_of(f"{measure}.{field}") for measure in RULES.measures for field in RULES.fields_of(measure)
    }
    assert (text == "") == bool(fields & set(named))


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
