"""SQL expressions of the rulebook: parameters put in, names found, columns put in order."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from clientfit.rulebook.schema import Rulebook
from clientfit.store.as_of import day_literal

_LITERAL = re.compile(r"'(?:[^']|'')*'")
_PARAMETER = re.compile(r"\$([a-z_][a-z0-9_]*)")
_NAME = re.compile(r"(?<![\w.$])([a-z_][a-z0-9_]*)(?!\s*\()(?![\w])")


def fill(expression: str, parameters: Mapping[str, float | int], as_of: date) -> str:
    """`expression` with `$as_of` and every `$parameter` replaced by its value."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        return day_literal(as_of) if name == "as_of" else number(parameters[name])

    return _PARAMETER.sub(value, expression)


def filler(rulebook: Rulebook, as_of: date) -> Callable[[str], str]:
    """`fill` for the parameters of a rulebook and an as-of day."""
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}
    return lambda expression: fill(expression, values, as_of)


def number(value: float) -> str:
    """`value` as an SQL number; whole numbers without a point."""
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def names_in(expression: str) -> set[str]:
    """The bare names an expression reads: columns and keywords, but no functions, literals, parameters."""
    return set(_NAME.findall(_LITERAL.sub("''", expression)))


def in_layers(columns: Mapping[str, str]) -> list[dict[str, str]]:
    """Columns grouped so that each layer reads only columns of the layers before it.

    Raises:
        ValueError: columns that read each other in a circle; the message names them.
    """
    waiting = dict(columns)
    layers: list[dict[str, str]] = []
    while waiting:
        ready = {
            name: expression
            for name, expression in waiting.items()
            if not (names_in(expression) & waiting.keys())
        }
        if not ready:
            raise ValueError(f"columns read each other in a circle: {', '.join(waiting)}")
        layers.append(ready)
        waiting = {name: expression for name, expression in waiting.items() if name not in ready}
    return layers


def select_list(columns: Iterable[tuple[str, str]]) -> str:
    """`expression AS name, …` of (name, expression) pairs."""
    return ", ".join(f"{expression} AS {name}" for name, expression in columns)
