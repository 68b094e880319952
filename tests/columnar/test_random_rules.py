"""Random small rulebooks give the same values by SQL and by the programme, or are refused with a reason."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from clientfit.columnar.compiler import Refused
from clientfit.columnar.programme import programme_of
from clientfit.columnar.runtime import OutOfRange
from clientfit.errors import ClientFitError
from clientfit.screening import Screener
from tests.columnar.both import differences, measured_by_both
from tests.columnar.random_rules import rulebooks
from tests.conftest import BASE
from tests.properties.book import AS_OF, random_book

EVENTS = random_book(31, 12)


def measured_alike(text: str) -> bool:
    """Check that a rulebook's values are the same by both; False where one of them refuses it."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "rulebook.yml").write_text(text, "utf-8")
        try:
            screener = Screener(rules=folder)
        except ClientFitError:  # a type that doesn't fit its place is refused when the rules are loaded
            return False
    try:
        programme = programme_of(screener.rulebook)
        both = measured_by_both(screener, programme, EVENTS, (), AS_OF)
    except (Refused, OutOfRange, ClientFitError):
        return False
    assert differences(*both) == [], text
    return True


@settings(
    max_examples=max(5, settings().max_examples // 5),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example],
)
@given(text=rulebooks())
def test_random_rules_have_the_same_values(text: str) -> None:
    """Every column of every client is the same value of the same type."""
    measured_alike(text)


@pytest.mark.parametrize(
    "measure",
    [
        'value: "sum(cast(abs($part) as decimal(18,4)))"',
        "opportunities: (0 is distinct from 0)",
        "incidents: (0 is not distinct from 0)",
        'value: "max(greatest($grace, 3)) filter (where $part < 1)"',
        'value: "count(nullif(0, 0))"',
        'value: "sum(cast(nullif(0, 1) as decimal(18,4)))"',
    ],
)
def test_constants_are_measured_alike(measure: str) -> None:
    """An expression that reads no column is one value for all rows."""
    odd = f"  odd: {{title: Odd, unit: count, from: event, {measure}}}\n"
    assert measured_alike(BASE.replace("signals:\n", f"{odd}signals:\n", 1))


def test_the_text_of_a_day_follows_the_rows_that_are_left() -> None:
    """A column of text is joined with an id after a step that leaves some of its rows."""
    view = """
  trial:
    about: Large invoices.
    from: event
    where: kind = 'invoice'
    columns: {text_of_day: cast(day as varchar)}
    steps:
      - where: amount > 1000
      - columns: {dated: "concat(text_of_day, event_id)"}
"""
    odd = """
  odd: {title: Odd, unit: count, from: trial, value: "count(*) filter (where substr(dated, 11) = event_id)"}
"""
    text = BASE.replace("measures:\n", f"{view}measures:\n", 1).replace("signals:\n", f"{odd}signals:\n", 1)
    assert measured_alike(text)
