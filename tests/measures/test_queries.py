"""Queries of a whole book (what all clients owe and paid), and reasons why expressions can't be run."""

from datetime import date

from clientfit.measures.queries import compile_owed, compile_quarters
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
