"""What an SQL expression is made of, told without running it."""

import pytest

from clientfit.store import Store
from clientfit.store.parsing import Parsed, parse_expressions


def parsed(store: Store, expression: str) -> Parsed:
    """One expression, parsed."""
    (found,) = parse_expressions(store, [expression])
    return found


def test_columns_and_functions_are_named(store: Store) -> None:
    """Columns as they are written, with what they are a column of; functions in lower case, operators too."""
    found = parsed(
        store, "case when r.day - o.day > 3 then SUM(amount) filter (where paid) else 'x' || due end"
    )
    assert found.fault is None
    assert found.columns == {"r.day", "o.day", "amount", "paid", "due"}
    assert found.functions == {"-", "sum", "||"}
    assert found.foreign == frozenset()


PLAIN = """
day | true | 'it''s' | a between 1 and 2 | a in (1, 2) | a is not null | not a | a::date | -1.5
cast(a as decimal(18,4)) | a and (b or c) | '-- no comment' | 'from' | /* a remark */ a
"""

SEVERAL = """
a, b | a, | a as b | a b | a from event | a where b | a limit 1 | distinct a | a order by b | a having b
a group by b | a union select 1 | a qualify b | a using sample 3 | a; select 1 | a -- the end | a offset 2
sum(a) over w window w as (partition by client)
"""


def told(table: str) -> list[str]:
    """The expressions of a table, `|` between them."""
    return [expression.strip() for line in table.strip().splitlines() for expression in line.split("|")]


@pytest.mark.parametrize("expression", [*told(PLAIN), "a -- a remark\n + b"])
def test_an_expression_over_the_row_is_plain(store: Store, expression: str) -> None:
    """Conditions, casts, comparisons and literals reach nothing beyond the row."""
    found = parsed(store, expression)
    assert (found.fault, found.foreign) == (None, frozenset())


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        ("(select 1)", "SUBQUERY"),
        ("exists (select 1 from event)", "SUBQUERY"),
        ("a in (select b from event)", "SUBQUERY"),
        ("*", "STAR"),
        ("event.*", "STAR"),
        ("columns('a.*')", "STAR"),
        ("?", "PARAMETER"),
        ("$1", "PARAMETER"),
        ("#1", "POSITIONAL_REFERENCE"),
        ("list_filter(a, lambda x: x > 1)", "LAMBDA"),
        ("a collate nocase", "COLLATE"),
        ("default", "DEFAULT"),
    ],
)
def test_what_reaches_beyond_the_row_is_foreign(store: Store, expression: str, kind: str) -> None:
    """It is named by its kind, wherever in the expression it stands."""
    assert kind in parsed(store, expression).foreign
    if expression not in ("*", "event.*", "default"):
        assert kind in parsed(store, f"case when true then coalesce({expression}, 1) end").foreign


@pytest.mark.parametrize("expression", told(SEVERAL))
def test_more_than_one_expression_is_a_fault(store: Store, expression: str) -> None:
    """Whatever would go on after the expression, give it a name or swallow what follows is refused."""
    assert parsed(store, expression).fault == "more than one expression"


@pytest.mark.parametrize(
    "expression", ["", " ", "a +", "a)", "(a", "case when a", "'open", "a; drop table b", "--"]
)
def test_what_is_no_expression_is_a_fault(store: Store, expression: str) -> None:
    """The parser's words say what is wrong with it."""
    assert parsed(store, expression).fault


def test_an_expression_that_closes_what_it_stands_in_is_a_fault(store: Store) -> None:
    """Parentheses that only match what is put around them don't get through."""
    assert parsed(store, "a) + (b").fault
    assert parsed(store, "a end + case when true then b").fault


@pytest.mark.parametrize(
    ("window", "partition"),
    [
        ("partition by client", "client"),
        ("partition by client, day order by due", "client"),
        ("partition by r.client", None),
        ("partition by day, client", "day"),
        ("partition by client + 0", None),
        ("partition by lower(client)", None),
        ("order by day", None),
        ("", None),
    ],
)
def test_a_window_is_told_by_what_it_is_partitioned_by_first(
    store: Store, window: str, partition: str | None
) -> None:
    """Only a bare column as the first one keeps one client's rows to themselves."""
    assert parsed(store, f"sum(a) over ({window})").partitions == {partition}


def test_expressions_are_told_in_their_order(store: Store) -> None:
    """Many are parsed at once, each on its own, a faulty one between sound ones too."""
    found = parse_expressions(store, [f"c{number}" if number % 7 else "(" for number in range(50)])
    assert [each.columns for each in found] == [
        frozenset({f"c{number}"} if number % 7 else ()) for number in range(50)
    ]
    assert [bool(each.fault) for each in found] == [not number % 7 for number in range(50)]


def test_nothing_to_parse_is_nothing(store: Store) -> None:
    """A rulebook without expressions has no faults."""
    assert parse_expressions(store, []) == []
