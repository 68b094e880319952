"""Typed values of the algebra: what an expression of the rulebook is in a programme."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["bool", "int", "decimal", "float", "date", "moment", "word", "id", "dated_id", "text", "null"]
"""What a value is and how it is held.

int: int64; decimal: int64 scaled by a power of ten; date: days since 1970; moment: microseconds since 1970;
word: a code in the pool of words, in their order; id: a code of a text of one client's own (event_id, ref,
engagement), in their order, 0 for ''; dated_id: a day and an id in one int64; text: objects, None unknown.
"""

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
    """The rulebook uses something for which the algebra has no meaning; the message says what."""


@dataclass(frozen=True)
class Value:
    """An expression's value: the code that gives it, and the code of what is known of it.

    `known` gives a bool array, False where the value is NULL; None where no value is. A bool is False
    where it is unknown. A `scalar` is the same for all rows. A literal text (`literal`) has no kind until
    it is compared; its code is empty. `source` is the value that a text was cast from.
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


NULL = Value("null", "0", lambda: "False", scalar=True)
TRUE = Value("bool", "True", scalar=True)
FALSE = Value("bool", "False", scalar=True)
