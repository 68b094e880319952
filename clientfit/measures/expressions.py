"""Prepare the rulebook's SQL expressions: fill in parameters, parse them, and order columns."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache

from clientfit.rulebook.expressions import Expression, expressions
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store
from clientfit.store.as_of import day_literal
from clientfit.store.parsing import Parsed, parse_expressions

_PARAMETER = re.compile(r"\$([a-z_][a-z0-9_]*)")


def fill(expression: str, parameters: Mapping[str, float | int], as_of: date) -> str:
    """Replace `$as_of` and every `$parameter` of the expression by its value."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return day_literal(as_of) if name == "as_of" else number(parameters[name])

    return _PARAMETER.sub(value, expression)


def filler(rulebook: Rulebook, as_of: date) -> Callable[[str], str]:
    """Return `fill` for the parameters of a rulebook and an as-of day."""
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}
    return lambda expression: fill(expression, values, as_of)


def number(value: float) -> str:
    """Format a number for SQL; whole numbers without a point."""
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def parsed(rulebook: Rulebook) -> list[tuple[Expression, Parsed]]:
    """Parse every expression of the rulebook with DuckDB's parser.

    The columns that it reads don't depend on the as-of day, so a fixed day is filled in.
    """
    sql, written = filler(rulebook, date.min), list(expressions(rulebook))
    filled = tuple(sql(expression.sql) for expression in written)
    return list(zip(written, _parse(filled), strict=True))


@lru_cache(maxsize=64)
def _parse(texts: tuple[str, ...]) -> tuple[Parsed, ...]:
    """Parse all texts by one query; cached, as a rulebook is compiled again for every as-of day."""
    store = Store(threads=1)
    try:
        return tuple(parse_expressions(store, texts))
    finally:
        store.close()


def in_layers(columns: Mapping[str, str], reads: Mapping[str, Collection[str]]) -> list[dict[str, str]]:
    """Group columns into layers, each of which reads only columns of the layers before it.

    Args:
        columns: SQL by column.
        reads: the names that each column's SQL reads.

    Raises:
        ValueError: columns read each other in a circle; the message names them.
    """
    waiting = dict(columns)
    layers: list[dict[str, str]] = []
    while waiting:
        ready = {
            name: expression for name, expression in waiting.items() if waiting.keys().isdisjoint(reads[name])
        }
        if not ready:
            raise ValueError(f"columns read each other in a circle: {', '.join(waiting)}")
        layers.append(ready)
        waiting = {name: expression for name, expression in waiting.items() if name not in ready}
    return layers


def select_list(columns: Iterable[tuple[str, str]]) -> str:
    """Format (name, expression) pairs as `expression AS name, …`."""
    return ", ".join(f"{expression} AS {name}" for name, expression in columns)


def zero_if_count(column: str, aggregate: str) -> str:
    """Return the SQL of a joined aggregate's column: a count over no rows is 0, not NULL."""
    return f"coalesce({column}, 0)" if aggregate.lstrip().lower().startswith("count(") else column
