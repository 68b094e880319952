"""How the rulebook's measures are called beside what is drawn of them."""

import pytest

from clientfit.rulebook import load
from clientfit.verdict.verdicts.timeline import label, legend

BOOK = load()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("late30", "Invoices paid more than 30 days late"),
        ("late30.value", "Invoices paid more than 30 days late"),
        ("late30.incidents", "Invoices paid more than 30 days late: due days counted"),
        ("due_invoices.opportunities", "Due invoices"),
        ("late30.lower95", "Invoices paid more than 30 days late: lower end of the 95 % interval"),
        ("late14.lower80", "Invoices paid more than 14 days late: lower end of the 80 % interval"),
        ("dbt.without_largest", "Days beyond terms, weighted by amount, early as 0: without largest"),
    ],
)
def test_a_field_is_called_by_its_measure(path: str, words: str) -> None:
    """The title, with its parameters filled in, and what of the measure is meant."""
    assert label(BOOK, path) == words


def test_every_measure_that_a_condition_names_has_words() -> None:
    """No bar stands without a name."""
    told = legend(BOOK).measures
    for signal in BOOK.signals.values():
        for level in signal.levels.values():
            assert {condition.measure for condition in level.when} <= set(told)
    assert all(told.values())


def test_the_legend_tells_the_charts() -> None:
    """Title, what is left out, and the ages come from the rulebook."""
    told = legend(BOOK)
    assert BOOK.charts is not None
    assert (told.payments, told.payments_about) == (BOOK.charts.payments.title, BOOK.charts.payments.about)
    assert told.ages == BOOK.charts.ages.above
