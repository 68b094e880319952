"""Expressions of the rulebook: values filled in, parsed, columns put in order."""

import json
import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientfit.measures.expressions import fill, in_layers, number, parsed, select_list
from clientfit.measures.rows import columns_read
from clientfit.rulebook import Rulebook

AS_OF = date(2026, 6, 30)


def test_parameters_and_the_day_are_put_in() -> None:
    """Each `$name` becomes its value, wherever it stands and however often."""
    filled = fill("day > $as_of - $grace and x < $part * $grace", {"grace": 7, "part": 0.5}, AS_OF)
    assert filled == "day > CAST('2026-06-30' AS DATE) - 7 and x < 0.5 * 7"


def test_a_parameter_is_found_by_its_whole_name() -> None:
    """A name that begins like another one is another one."""
    assert fill("$a + $ab + $a_b", {"a": 1, "ab": 2, "a_b": 3}, AS_OF) == "1 + 2 + 3"


@pytest.mark.parametrize(
    ("value", "told"), [(7, "7"), (7.0, "7"), (-3, "-3"), (0.98, "0.98"), (1e-7, "1e-07"), (2.5, "2.5")]
)
def test_numbers_are_sql(value: float, told: str) -> None:
    """Whole numbers have no point, so that days stay whole."""
    assert number(value) == told


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_keeps_its_value(value: float) -> None:
    """Writing it as SQL loses nothing."""
    assert float(number(value)) == value


@pytest.mark.parametrize(
    ("expression", "columns"),
    [
        ("settled + due", "settled due"),
        ("settled > due - interval 365 days", "settled due"),
        ("count(settled) filter (where due > $as_of)", "settled due"),
        ("kind || 'it''s due'", "kind"),
        ("case when confirmed then 'due' end", "confirmed"),
        ("cast(amount as decimal(18,4)) + 1e5", "amount"),
        ("row_number() over (partition by client order by day) = 1", "client day"),
    ],
)
def test_what_an_expression_reads_is_parsed(
    rulebook: Callable[[str], Rulebook], expression: str, columns: str
) -> None:
    """Columns are read; functions, literals, types, parameters and the units of an interval are not."""
    book = rulebook(
        "views:\n  trial:\n    about: Trial.\n    from: event\n"
        f"    columns: {{trial: {json.dumps(expression)}, days: '1'}}\n"
    )
    reads = {each.loc: found.columns for each, found in parsed(book)}
    assert reads["views", "trial", "columns", "trial"] == set(columns.split())


def test_a_column_named_like_a_unit_is_carried_only_where_it_is_read(
    rulebook: Callable[[str], Rulebook],
) -> None:
    """`interval 365 days` doesn't read a column `days`, which a regular expression took it for."""
    book = rulebook(
        "views:\n"
        "  base: {about: Base., from: event, columns: {days: due - day}}\n"
        "  trial: {about: Trial., from: base, where: day > due - interval 365 days}\n"
    )
    assert "days" not in columns_read(book, parsed(book))["base"]


def test_columns_come_after_what_they_read() -> None:
    """The order in which they are written is of no account."""
    layers = in_layers(
        {"d": "c + a", "c": "b * 2", "b": "day", "a": "1"},
        {"d": {"c", "a"}, "c": {"b"}, "b": {"day"}, "a": set()},
    )
    assert [set(layer) for layer in layers] == [{"b", "a"}, {"c"}, {"d"}]


def test_no_columns_have_no_layers() -> None:
    """Nothing to order is fine."""
    assert in_layers({}, {}) == []


@pytest.mark.parametrize(
    ("columns", "circle"),
    [({"a": "a"}, "a"), ({"a": "b", "b": "c", "c": "a", "d": "1"}, "a, b, c")],
)
def test_columns_that_read_each_other_are_named(columns: dict[str, str], circle: str) -> None:
    """A circle has no order: the error names its columns and not the sound ones."""
    with pytest.raises(ValueError, match=rf": {re.escape(circle)}$"):
        in_layers(columns, {name: {sql} for name, sql in columns.items()})


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.sets(st.sampled_from("abcdefghxyz"))))
def test_each_layer_reads_only_those_before_it(read: dict[str, set[str]]) -> None:
    """Whatever reads whatever: either there is a circle, or every column stands in the first layer it can."""
    columns = {name: " + ".join(sorted(names)) or "1" for name, names in read.items()}
    try:
        layers = in_layers(columns, read)
    except ValueError:
        return
    assert sorted(name for layer in layers for name in layer) == sorted(columns)
    done: set[str] = set()
    for layer in layers:
        waiting = columns.keys() - done
        assert set(layer) == {name for name in waiting if not read[name] & waiting}
        done |= set(layer)


def test_a_select_list_names_its_columns() -> None:
    """In the order given."""
    assert select_list([("a", "1"), ("b", "x + y")]) == "1 AS a, x + y AS b"
