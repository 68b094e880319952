"""The context of an expression: the names it may use, the rows it reads, and the block its code goes to."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from clientfit.columnar.compiler.code import Block
from clientfit.columnar.compiler.values import NotCompiled, Value
from clientfit.columnar.kinds import Kind

Node = dict[str, Any]
"""A node of DuckDB's syntax tree."""

LOCATIONS = frozenset({"class", "type", "query_location", "query_location_length", "alias", "qualified_name"})
"""The entries of every node that have no meaning for its value."""

_EMPTY: tuple[object, ...] = (None, False, "", [], {})
_ARRAY = re.compile(r"\b(?:[bifxnow]\d+|[EOCK]_\w+|ALL_CLIENTS|ROWS|CLIENTS|LIKE_\d+)\b")


def check_arguments(node: Node, *allowed: str) -> None:
    """Refuse a node with arguments that the compiler doesn't read.

    Raises:
        NotCompiled: an argument is given that is not in `allowed`.
    """
    given = {key for key, value in node.items() if value not in _EMPTY} - LOCATIONS - set(allowed)
    if "order_bys" in node and node["order_bys"].get("orders"):
        given.add("order_bys")
    if given:
        raise NotCompiled(f"{node['type'].lower()} with {', '.join(sorted(given))}")


@dataclass
class Names:
    """The inputs of a programme besides columns: parameters by kind and scale, words, patterns."""

    parameters: dict[str, Value]
    words: dict[str, str] = field(default_factory=dict)
    patterns: dict[str, str] = field(default_factory=dict)

    def word(self, text: str) -> str:
        """Return the variable that holds the code of a word."""
        return self.words.setdefault(text, f"WORD_{len(self.words)}")

    def pattern(self, pattern: str) -> str:
        """Return the variable that holds, for each word, whether it is like a pattern."""
        return self.patterns.setdefault(pattern, f"LIKE_{len(self.patterns)}")


class Scope(Protocol):
    """The rows that an expression reads: their columns, windows over them, and where its code goes."""

    @property
    def block(self) -> Block:
        """The block that runs where there are rows."""

    @property
    def rows(self) -> str:
        """The code of the number of rows."""

    def column(self, path: Sequence[str]) -> Value:
        """Return the column of a name, after `r` or `o` where two rows are joined."""

    def window(self, node: Node, evaluate: Callable[[Node], Value]) -> Value:
        """Return a window over the rows."""


@dataclass(frozen=True)
class Context:
    """The names and rows of an expression.

    `aggregate` gives the value of an aggregate function; None where none is allowed.
    """

    names: Names
    scope: Scope
    aggregate: Callable[[Node], Value] | None = None

    def make(
        self,
        kind: Kind,
        code: str,
        known: Callable[[], str] | None = None,
        *,
        scale: int = 0,
        scalar: bool = False,
    ) -> Value:
        """Return a value of this code, in a variable of its own; a scalar where the code reads no array."""
        scalar = scalar or (kind != "text" and not reads_array(code))
        value = Value(kind, code, known, scale, scalar)
        return value if scalar else replace(value, code=self.put(value.letter, code))

    def put(self, letter: str, code: str) -> str:
        """Return the variable that holds the value of code."""
        return code if code in ("True", "False") else self.scope.block.one(letter, code)


def reads_array(code: str) -> bool:
    """Whether code reads an array, or a number of rows to make one of."""
    return _ARRAY.search(code) is not None
