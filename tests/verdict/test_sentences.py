"""Sentences with their numbers put in, each number in its unit."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from clientfit.rulebook import Rulebook
from clientfit.verdict.verdicts.sentences import (
    Number,
    Shortfall,
    format_value,
    parameters_in,
    sentence,
    shortfall,
    tidy,
)

RULES = """
views:
  bill: {about: Bills., from: event, where: kind = 'invoice', columns: {late: settled - due}}
measures:
  bills:
    title: Bills
    unit: share
    from: bill
    incidents: late > $grace
    also: {worst: max(late)}
    noun: {one: due bill, many: due bills}
  delay: {title: Delay, unit: days, from: bill, value: max(late), also: {median: median(late)}}
signals:
  lateness:
    title: Late
    measure: bills
    min_evidence: {measure: bills.opportunities, at_least: 3, why: it takes three, reference: HOUSE,
      next_record: due bill}
    levels:
      {flag: {why: it is late, reference: HOUSE, when: [{measure: bills.incidents, op: ">=", value: 1}]}}
    message: "{incidents} of {opportunities}."
  slowness:
    title: Slow
    measure: delay
    min_evidence:
      {measure: delay.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: bill}
    levels: {flag: {why: it is slow, reference: HOUSE, when: [{measure: delay, op: ">=", value: 1}]}}
    message: "{value}."
types:
  payer:
    title: Payer
    short: payer
    status: stable
    about: Pays.
    reference: HOUSE
    raised_by: [{signals: [lateness, slowness]}]
    reverses_if: It pays.
    advice: {watch: [], flag: [], severe: {prospect: [], existing: []}}
"""

VALUES = {
    "bills__value": 0.4166,
    "bills__incidents": 5,
    "bills__opportunities": 12,
    "bills__lower80": 0.27,
    "bills__worst": 41,
    "delay__value": 41,
    "delay__median": Decimal("6.5"),
    "delay__opportunities": 12,
}


@pytest.fixture
def book(rulebook: Callable[[str], Rulebook]) -> Rulebook:
    """Two measures, one of them a share."""
    return rulebook(RULES)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (0.42, "share", "42 %"),
        (0, "share", "0 %"),
        (1, "share", "100 %"),
        (1.5, "ratio", "150 %"),
        (31, "days", "31 days"),
        (1, "days", "1 day"),
        (1.0, "days", "1 day"),
        (0, "days", "0 days"),
        (29.5, "days", "29.5 days"),
        (1, "months", "1 month"),
        (3, "count", "3"),
        (2.0, "count", "2"),
        (0.98, "plain", "1"),
        (None, "days", ""),
    ],
)
def test_numbers_are_told_in_their_unit(value: Number, unit: str, words: str) -> None:
    """Shares in per cent, one day and several, and what is not known is said to be unknown."""
    assert format_value(value, unit) == words


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (None, None),
        (3, 3),
        (Decimal("2.50"), 2.5),
        (1 / 3, 0.333333333),
        (123456789.123456, 123456789.0),
        (0.1 + 0.2, 0.3),
    ],
)
def test_numbers_are_tidied(value: object, number: Number) -> None:
    """To nine significant digits, so that what computers leave behind the last is not told."""
    assert tidy(value) == number


def test_a_sentence_names_its_own_fields(book: Rulebook) -> None:
    """Those of its measure by field, others by measure and field, and parameters by name."""
    template = (
        "{incidents} of {opportunities} bills, {value}, at least {lower80}; worst {worst};"
        " {delay}, {delay.median}; grace {grace}"
    )
    assert sentence(book, template, VALUES, "bills") == (
        "5 of 12 bills, 42 %, at least 27 %; worst 41; 41 days, 6.5 days; grace 7"
    )


def test_a_sentence_without_a_measure_names_all(book: Rulebook) -> None:
    """Remarks have none of their own."""
    assert sentence(book, "{bills.incidents} of {bills.opportunities}, {bills}", VALUES) == "5 of 12, 42 %"


def test_other_braces_stay(book: Rulebook) -> None:
    """What names nothing is left as it is written."""
    assert (
        parameters_in(book, "{grace} {opportunities} {Grace} {} {grace")
        == "7 {opportunities} {Grace} {} {grace"
    )


def test_a_parameter_may_be_a_day(book: Rulebook) -> None:
    """So many days after the as-of day, over the end of a month."""
    assert parameters_in(book, "by {day.grace}", date(2026, 6, 30)) == "by 2026-07-07"


@pytest.mark.parametrize(
    ("have", "reason", "settled_by"),
    [
        (0, "too little is known of due bills", "3 due bills"),
        (2, "needs 3 due bills, has 2", "1 more due bill"),
        (None, "too little is known of due bills", "3 due bills"),
    ],
)
def test_too_few_records_are_told_with_what_is_missing(
    book: Rulebook, have: int | None, reason: str, settled_by: str
) -> None:
    """In the words of the measure, one and several."""
    lacking = shortfall(book, "lateness", {"bills__opportunities": have})
    assert lacking == Shortfall(reason, settled_by, have or 0, 3 - (have or 0))


def test_a_measure_without_words_is_told_by_its_title(book: Rulebook) -> None:
    """And the next record by its plural."""
    lacking = shortfall(book, "slowness", {"delay__opportunities": 0})
    assert lacking == Shortfall("too little is known of delay", "1 bill", 0, 1)
