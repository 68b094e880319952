"""Queries of a whole book (what all clients owe and paid), and reasons why expressions can't be run."""

from datetime import date

import pytest

from clientfit.measures.queries import compile_overdue, compile_owed, compile_quarters
from clientfit.measures.types import Typed
from clientfit.rulebook import Rulebook, load
from clientfit.rulebook.expressions import Expression

AS_OF = date(2026, 6, 30)
DEFAULT = load()


def without(**fields: None) -> Rulebook:
    """Return the shipped rulebook without these of its parts."""
    return DEFAULT.model_copy(update=fields)


def test_a_rulebook_without_charts_has_neither_quarters_nor_ages() -> None:
    """There is nothing to draw, with and without the money that is owed."""
    for rulebook in (without(charts=None), without(charts=None, money=None)):
        assert compile_quarters(rulebook, AS_OF) is None
        assert compile_owed(rulebook, AS_OF) is None


def test_a_rulebook_without_money_counts_nothing_as_owed() -> None:
    """The quarters of its payments stand without it."""
    rulebook = without(money=None)
    assert compile_owed(rulebook, AS_OF) is None
    assert compile_quarters(rulebook, AS_OF) == compile_quarters(DEFAULT, AS_OF) is not None


def test_the_shipped_rulebook_has_both() -> None:
    """The columns are those that the reports read."""
    quarters, owed = compile_quarters(DEFAULT, AS_OF), compile_owed(DEFAULT, AS_OF)
    assert quarters is not None
    assert owed is not None
    assert "SELECT currency, age, count(*) AS count, CAST(sum(owed) AS VARCHAR) AS owed" in owed


def test_the_reason_of_a_faulty_expression_is_the_database_s_without_the_kind_of_error() -> None:
    """An error that has no kind stands as it is; a sound expression has no reason."""
    expression = Expression(("views", "party", "where"), "stag = 1", "client", frozenset())
    assert Typed(expression, None, "Binder Error: no such column").reason == "no such column"
    assert Typed(expression, None, "stopped").reason == "stopped"
    assert Typed(expression, "BIGINT").reason is None


def test_the_number_of_a_rulebooks_money_may_be_of_an_unknown_type_and_no_text() -> None:
    """What is always NULL fits every place."""
    owed = Expression(("money", "owed"), "amount", "invoice", frozenset())
    assert Typed(owed, "VARCHAR").misfit == "owed gives varchar where a number belongs"
    assert Typed(owed, "DECIMAL(18,4)").misfit is None
    assert Typed(owed, '"NULL"').misfit is None


@pytest.mark.parametrize("missing", ["issued", "due"])
def test_debts_that_lack_a_day_are_in_no_letter(missing: str) -> None:
    """A letter lists each debt with the day of its issue and the day it was due."""
    assert DEFAULT.money is not None
    assert compile_overdue(DEFAULT, AS_OF, clients_table="client") is not None
    money = DEFAULT.money.model_copy(update={missing: None})
    rulebook = DEFAULT.model_copy(update={"money": money})
    assert compile_overdue(rulebook, AS_OF, clients_table="client") is None
