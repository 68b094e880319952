"""The kinds of values in a programme."""

from typing import Literal

Kind = Literal["bool", "int", "decimal", "float", "date", "moment", "word", "id", "dated_id", "text", "null"]
"""The type of a value and how an array holds it.

int: int64; decimal: int64 scaled by a power of ten; date: days since 1970; moment: microseconds since 1970;
word: a code in the pool of words, in their order; id: a code of a text of one client's own (event_id, ref,
engagement), in their order, 0 for ''; dated_id: a day and an id in one int64; text: objects, None unknown.
"""
