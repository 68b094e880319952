"""Texts: the codes of words and ids, and texts row by row."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from clientfit.columnar.runtime.arrays import Array, OutOfRange, filled

MOST_CHARACTERS = 1 << 26
"""Greatest number of characters of the texts that one expression makes."""

_EPOCH = 719_163


class Given:
    """The texts behind the codes: words, and ids of clients' own."""

    def __init__(self, words: Sequence[str], ids: Sequence[str]) -> None:
        self.words = words
        self.ids = ids

    @cached_property
    def lists(self) -> Array:
        """Whether each id is a list of several, which semicolons separate."""
        return np.array([";" in text for text in self.ids], bool)


def listed(lists: Any, ids: Any, given: Given) -> Any:  # noqa: ANN401 - arrays or codes
    """Whether an id is in a list of ids, as text between semicolons; unknown ids are ''."""
    found = np.atleast_1d(lists == ids)
    several = np.flatnonzero(given.lists[lists] & ~found)
    if len(several):
        lists, ids = (np.broadcast_to(each, found.shape)[several].tolist() for each in (lists, ids))
        text = given.ids
        both = zip(lists, ids, strict=True)
        found[several] = [f";{text[one]};" in f";{text[each]};" for each, one in both]
    return found


def _texts(write: Callable[[int], str], values: Any, known: Any, rows: int) -> Array:  # noqa: ANN401 - arrays
    values = filled(values, rows, "i").tolist()
    out = np.empty(rows, object)
    if known is None:
        out[:] = list(map(write, values))
        return out
    known = filled(known, rows, "b").tolist()
    out[:] = [write(value) if sure else None for value, sure in zip(values, known, strict=True)]
    return out


@lru_cache(1 << 14)
def _iso_date(day: int) -> str:
    return date.fromordinal(day + _EPOCH).isoformat()


def date_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Days as ISO 8601."""
    return _texts(_iso_date, values, known, rows)


def int_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Whole numbers in digits."""
    return _texts(str, values, known, rows)


def bool_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Truths as true and false."""
    return _texts(lambda value: "true" if value else "false", values, known, rows)


def decimal_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Decimals with all their digits after the point."""
    return _texts(lambda value: decimal_digits(value, scale), values, known, rows)


def decimal_digits(value: int, scale: int) -> str:
    """A scaled decimal as text."""
    if not scale:
        return str(value)
    whole_part, part = divmod(abs(value), 10**scale)
    return f"{'-' if value < 0 else ''}{whole_part}.{part:0{scale}d}"


def word_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Words by their codes."""
    return _texts(given.words.__getitem__, values, known, rows)


def id_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Ids by their codes."""
    return _texts(given.ids.__getitem__, values, known, rows)


def texts(values: Any) -> Any:  # noqa: ANN401 - an array or a text
    """Texts chosen row by row, as objects."""
    return values.astype(object) if isinstance(values, np.ndarray) else values


def text_known(values: Any) -> Any:  # noqa: ANN401 - an array or a text
    """Return where a text is known."""
    if not isinstance(values, np.ndarray):
        return values is not None
    return np.array([value is not None for value in values.tolist()], bool)


def _check_size(characters: int) -> None:
    if characters > MOST_CHARACTERS:
        raise OutOfRange


def text_concat(rows: int, *parts: Any) -> Array:  # noqa: ANN401 - arrays or texts
    """Texts one after another; what is unknown adds nothing.

    Raises:
        OutOfRange: they would have more than `MOST_CHARACTERS`.
    """
    columns = [part.tolist() if isinstance(part, np.ndarray) else [part] * rows for part in parts]
    _check_size(sum(sum(map(len, filter(None, column))) for column in columns))
    out = np.empty(rows, object)
    out[:] = ["".join(filter(None, row)) for row in zip(*columns, strict=True)]
    return out


def _each(change: Callable[..., Any], *values: Any) -> Array:  # noqa: ANN401 - arrays or texts
    """Texts row by row; unknown where one of them is."""
    rows = max((len(each) for each in values if isinstance(each, np.ndarray)), default=1)
    columns = [filled(each, rows, "x").tolist() for each in values]
    out = np.empty(rows, object)
    out[:] = [None if None in row else change(*row) for row in zip(*columns, strict=True)]
    return out


def text_nullif(values: Any, other: Any) -> Array:  # noqa: ANN401 - arrays or texts
    """Texts, none where they are the other."""
    pairs = zip(*(filled(each, len(values), "x").tolist() for each in (values, other)), strict=True)
    out = np.empty(len(values), object)
    out[:] = [None if value == without else value for value, without in pairs]
    return out


def text_replace(values: Any, old: Any, new: Any) -> Array:  # noqa: ANN401 - arrays or texts
    """Texts with another part in place of one.

    Raises:
        OutOfRange: they would have more than `MOST_CHARACTERS`.
    """
    characters = 0

    def replaced(value: str, part: str, by: str) -> str:
        nonlocal characters
        if not part:
            return value
        characters += len(value) + value.count(part) * (len(by) - len(part))
        _check_size(characters)
        return value.replace(part, by)

    return _each(replaced, values, old, new)


def text_trim(values: Any, characters: Any = " ") -> Array:  # noqa: ANN401 - arrays or texts
    """Texts without these characters at both ends."""
    return _each(lambda value, outer: value.strip(outer) if outer else value, values, characters)


def text_lower(values: Any) -> Array:  # noqa: ANN401 - an array or a text
    """Texts in small letters."""
    return _each(_simple(str.lower), values)


def text_upper(values: Any) -> Array:  # noqa: ANN401 - an array or a text
    """Texts in capitals."""
    return _each(_simple(str.upper), values)


def _simple(change: Callable[[str], str]) -> Callable[[str], str]:
    def letter_by_letter(value: str) -> str:
        if not value.isascii():
            raise OutOfRange
        return change(value)

    return letter_by_letter


def text_length(values: Any) -> Array:  # noqa: ANN401 - an array or a text
    """Return the number of characters; 0 for an unknown text."""
    listed = values.tolist() if isinstance(values, np.ndarray) else [values]
    return np.array([len(value or "") for value in listed], np.int64)


def text_substr(values: Any, start: int, length: int | None = None) -> Array:  # noqa: ANN401 - an array or a text
    """Texts from a character on, the first of which is 1."""
    if start < 1:
        raise OutOfRange
    end = None if length is None else start - 1 + length
    return _each(lambda value: value[start - 1 : end], values)


def like(pattern: str) -> Callable[[str], bool]:
    """Whether a text is like an SQL pattern, in time that grows with the text and the pattern.

    Each part between two signs for any text is searched once, where it first stands: no later place leaves
    more of the text to the parts after it.
    """
    inner = pattern[1:-1]
    if len(pattern) > 2 and pattern[0] == pattern[-1] == "%" and not set(inner) & {"%", "_", "\\"}:  # noqa: PLR2004
        return lambda text: inner in text
    first, *later = (
        "".join("." if letter == "_" else re.escape(letter) for letter in part) for part in pattern.split("%")
    )
    middle = "".join(f"(?>.*?{part})" for part in later[:-1])
    found = re.compile(f"{first}{middle}.*{later[-1]}" if later else first, re.DOTALL)
    return lambda text: found.fullmatch(text) is not None
