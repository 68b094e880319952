"""Typed values: the code of an expression, and of where it is known."""

from collections.abc import Callable
from dataclasses import dataclass

from clientfit.columnar.compiler.code import Block
from clientfit.columnar.kinds import Kind

LETTERS: dict[Kind, str] = {
    "bool": "b",
    "int": "i",
    "decimal": "i",
    "float": "f",
    "date": "i",
    "moment": "i",
    "word": "i",
    "id": "i",
    "dated_id": "i",
    "text": "x",
    "null": "i",
}

NUMBERS = ("int", "decimal", "float")


class NotCompiled(Exception):  # noqa: N818 - the SQL statement is the way out
    """The compiler has no code for an expression; the message says for which."""


@dataclass(frozen=True)
class Value:
    """An expression's code, and the code of where its value is known.

    `known` returns the code of a bool array, False where the value is NULL; None where no value is. A bool
    is False where it is unknown. A `scalar` is the same for all rows. A literal text (`literal`) has no kind
    until it is compared; its code is empty. `source` is the value that a text was cast from.
    """

    kind: Kind
    code: str
    known: Callable[[], str] | None = None
    scale: int = 0
    scalar: bool = False
    literal: str | None = None
    source: "Value | None" = None

    @property
    def letter(self) -> str:
        """The letter of the variables that hold it."""
        return LETTERS[self.kind]

    def known_or(self, always: str) -> str:
        """Return the code of where it is known, or `always` where no value is NULL."""
        return always if self.known is None else self.known()

    def code_or(self, blank: str) -> str:
        """Return the code of the value, and of `blank` where it is unknown."""
        return self.code if self.known is None else f"where({self.known()}, {self.code}, {blank})"

    def pair(self) -> str:
        """Return the code of the value and of where it is known."""
        return f"({self.code}, {self.known_or('None')})"

    def taken(self, block: Block, places: str) -> "Value":
        """Return the value of the rows at these places, in their order."""
        code = block.one(self.letter, f"at({self.code}, {places})")
        known = None if self.known is None else constant(block.one("b", f"at({self.known()}, {places})"))
        return Value(self.kind, code, known, self.scale)


def constant(code: str) -> Callable[[], str]:
    """Return code that is written already, as `Value.known` gives it."""
    return lambda: code


NULL = Value("null", "0", lambda: "False", scalar=True)
TRUE = Value("bool", "True", scalar=True)
FALSE = Value("bool", "False", scalar=True)
