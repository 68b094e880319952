"""What reports may be told to draw: rows that exist, columns that exist, ages that rise."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.measures.check import check_sql
from clientfit.rulebook import load_with_places

CHARTS = """
    charts:
      payments:
        title: Bills
        about: All of them.
        from: bill
        where: amount > 0
        due: due
        paid: settled
        late: settled - due
        amount: amount
        currency: currency
      ages: {above: [0, 30], why: so, reference: HOUSE}
    """


def told(rules: Path) -> tuple[Problem, ...]:
    """All that is wrong."""
    with pytest.raises(ClientFitError) as raised:
        check_sql(*load_with_places(rules))
    return raised.value.problems


def test_a_sound_section_is_read(rules: Path, write: Callable[[str, str], Path]) -> None:
    """The rows, the SQL by its key, and the ages are there."""
    write("charts.yml", CHARTS)
    rulebook, places = load_with_places(rules)
    check_sql(rulebook, places)
    assert rulebook.charts is not None
    assert list(rulebook.charts.payments.expressions()) == [
        "where",
        "due",
        "paid",
        "late",
        "amount",
        "currency",
    ]
    assert rulebook.charts.ages.above == (0, 30)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("from: bill", "from: bils", ("rules-name", 5)),
        ("settled - due", "settled - due - $days", ("rules-name", 9)),
        ("amount: amount", "amount: amuont", ("rules-sql", 10)),
        ("amount > 0", "now() > due", ("rules-sql", 6)),
        ("[0, 30]", "[30, 0]", ("rules-value", 12)),
        ("[0, 30]", "[0, 0]", ("rules-value", 12)),
        ("[0, 30]", "[]", ("rules-value", 12)),
    ],
)
def test_a_fault_is_told_at_its_line(
    rules: Path, write: Callable[[str, str], Path], old: str, new: str, problem: tuple[str, int]
) -> None:
    """Rows and parameters exist, SQL reads one client's columns, and each age begins after the one before."""
    write("charts.yml", CHARTS.replace(old, new))
    assert [(each.code, each.line) for each in told(rules)] == [problem]


def test_it_stands_once(rules: Path, write: Callable[[str, str], Path]) -> None:
    """A second section is refused."""
    write("charts.yml", CHARTS)
    write("drawn.yml", CHARTS)
    (problem,) = told(rules)
    assert (problem.code, problem.file) == ("rules-name", str(rules / "drawn.yml"))
