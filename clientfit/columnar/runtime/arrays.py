"""Arrays and scalars alike: taking, filling, choosing and negating, where a value may be one for all rows."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Key = tuple[Array, Array | None]

NO_BOOL = np.zeros(0, bool)
NO_INT = np.zeros(0, np.int64)
NO_FLOAT = np.zeros(0, np.float64)
NO_TEXT = np.zeros(0, object)
LEAST = np.int64(-(1 << 63))
GREATEST = np.int64((1 << 63) - 1)
ID_BITS = (1 << 32) - 1
LARGEST = 1 << 60
"""Whole numbers and scaled decimals stay below it, so that a few sums of them fit an int64."""

FEW = 64
"""Number of values up to which Python's own functions take less time than numpy's."""

_TYPES: dict[str, Any] = {"b": bool, "i": np.int64, "f": np.float64, "x": object}


class OutOfRange(Exception):  # noqa: N818 - the SQL statement is the way out
    """A number is too large for the programme or has no value, or a result takes too much memory.

    The SQL statement decides: it may spill to disk, and has a time limit.
    """


def least_and_greatest(values: Array) -> tuple[int, int]:
    """The least and the greatest of whole numbers, of which there is at least one."""
    if values.size > FEW:
        return int(values.min()), int(values.max())
    numbers = values.ravel().tolist()
    return min(numbers), max(numbers)


def any_of(truths: Array) -> bool:
    """Whether any is true; counting takes less time than numpy's `any` where there are few."""
    return bool(np.count_nonzero(truths))


def at(values: Any, places: Array | None) -> Any:  # noqa: ANN401 - an array, or one value for all rows
    """Values at places; of nothing, nothing but zeros."""
    if places is None or not isinstance(values, np.ndarray) or not values.ndim:
        return values
    if not len(values):
        return np.zeros(len(places), values.dtype)
    return values.take(places)


def filled(value: Any, rows: int, letter: str) -> Array:  # noqa: ANN401 - an array or a scalar
    """Broadcast a value or array to a number of rows."""
    if isinstance(value, np.ndarray) and value.ndim:
        return value
    return np.full(rows, value, _TYPES[letter])


def where(condition: Any, value: Any, other: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """The value where the condition holds, else the other."""
    if isinstance(condition, np.ndarray):
        return np.where(condition, value, other)
    return value if condition else other


def places(condition: Any, rows: int) -> Array:  # noqa: ANN401 - an array or a scalar
    """The places of the rows that meet a condition."""
    found: Array = filled(condition, rows, "b").nonzero()[0]
    return found


def logical_not(value: Any) -> Any:  # noqa: ANN401 - an array or a scalar
    """Not, of an array or of one truth."""
    return ~value if isinstance(value, np.ndarray) else not value


def as_bool(value: Any) -> Any:  # noqa: ANN401 - an array or a scalar
    """Truths as bools."""
    return value.astype(bool, copy=False) if isinstance(value, np.ndarray) else bool(value)


def as_int(value: Any) -> Any:  # noqa: ANN401 - an array or a scalar
    """Truths as 0 and 1."""
    return value.astype(np.int64) if isinstance(value, np.ndarray) else int(value)


def same(left: Any, left_known: Any, right: Any, right_known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """Whether two values are equal, or both unknown."""
    both = as_bool(left_known) & as_bool(right_known)
    neither = logical_not(as_bool(left_known)) & logical_not(as_bool(right_known))
    return (both & (left == right)) | neither
