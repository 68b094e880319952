"""Numbers and days: exact decimals and whole numbers, doubles as DuckDB compares and rounds them."""

import operator
from collections.abc import Callable
from decimal import Decimal
from math import ceil, floor, isnan
from typing import Any

import numpy as np

from clientfit.columnar.runtime.arrays import (
    LARGEST,
    NO_FLOAT,
    Array,
    OutOfRange,
    any_of,
    as_int,
    least_and_greatest,
    where,
)

_COMPARED: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_EXACT_FLOAT = 1 << 53
_DAY = 86_400_000_000


def largest_size(value: Any) -> int:  # noqa: ANN401 - an array or a scalar
    """Return the largest absolute value; 0 of nothing."""
    if not isinstance(value, np.ndarray):
        return abs(int(value))
    if not value.size:
        return 0
    least, greatest = least_and_greatest(value)
    return max(greatest, -least)


def product(left: Any, right: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A product of whole numbers or scaled decimals.

    Raises:
        OutOfRange: it could be too large.
    """
    if largest_size(left) * largest_size(right) > LARGEST:
        raise OutOfRange
    return left * right


def rescaled(value: Any, digits: int) -> Any:  # noqa: ANN401 - an array or a scalar
    """A scaled decimal with more digits after the point, or rounded half away from zero to fewer.

    Raises:
        OutOfRange: it could be too large.
    """
    if not digits:
        return value
    if digits > 0:
        return product(value, 10**digits)
    unit = 10**-digits
    if isinstance(value, np.ndarray):
        return np.sign(value) * ((np.abs(value) + unit // 2) // unit)
    return (1 if value >= 0 else -1) * ((abs(value) + unit // 2) // unit)


def float_of(value: Any, scale: int) -> Any:  # noqa: ANN401 - an array or a scalar
    """A whole number or scaled decimal as a double, as DuckDB reads it."""
    unit = float(10**scale)
    if isinstance(value, np.ndarray):
        if scale and largest_size(value) > _EXACT_FLOAT:
            raise OutOfRange
        return value / unit if scale else value.astype(np.float64)
    if scale and abs(value) > _EXACT_FLOAT:
        before, after = divmod(abs(int(value)), 10**scale)
        return (1 if value > 0 else -1) * (before + after / unit)
    return value / unit


def decimal_of(value: Any, scale: int, width: int) -> Any:  # noqa: ANN401 - an array or a scalar
    """Doubles as scaled decimals, rounded half away from zero.

    Raises:
        OutOfRange: one has more digits than `width`.
    """
    scaled, limit = value * float(10**scale), 10 ** min(width, 17)
    if not isinstance(value, np.ndarray):
        if not abs(scaled) < limit:
            raise OutOfRange
        return floor(scaled + 0.5) if scaled >= 0 else ceil(scaled - 0.5)
    if np.count_nonzero(np.abs(scaled) < limit) < scaled.size:
        raise OutOfRange
    return np.where(scaled >= 0, np.floor(scaled + 0.5), np.ceil(scaled - 0.5)).astype(np.int64)


def whole(value: Any) -> Any:  # noqa: ANN401 - an array or a scalar
    """Doubles as whole numbers, rounded half to even; of what is none, anything.

    Raises:
        OutOfRange: one is too large.
    """
    if not isinstance(value, np.ndarray):
        if abs(value) >= 1 << 31:
            raise OutOfRange
        return 0 if isnan(value) else round(float(value))
    array = np.rint(value)
    if np.count_nonzero(np.abs(array) < 1 << 31) < array.size:
        array = np.nan_to_num(array)
        if any_of(np.abs(array) >= 1 << 31):
            raise OutOfRange
    return array.astype(np.int64)


def compared(how: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """Compare doubles; NaN is equal to itself and above all numbers."""
    found = _COMPARED[how](left, right)
    if not (_has_nan(left) or _has_nan(right)):
        return found
    left_none, right_none = np.isnan(left), np.isnan(right)
    ranks = _COMPARED[how](as_int(left_none), as_int(right_none))
    return where(left_none | right_none, ranks, found)


def _has_nan(value: Any) -> bool:  # noqa: ANN401 - an array or a scalar
    """Return whether a double, or one of an array, is no number."""
    return any_of(np.isnan(value)) if isinstance(value, np.ndarray) else value != value  # noqa: PLR0124 - NaN


def whole_quotient(left: Any, right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A quotient of whole numbers, cut towards zero."""
    right = _divisor(right, known)
    return np.sign(left) * np.sign(right) * (np.abs(left) // np.abs(right))


def remainder(left: Any, right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """Return the remainder of a division rounded towards zero, with the sign of the dividend."""
    return np.fmod(left, _divisor(right, known))


def _divisor(right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    zero = np.asarray(right == 0)
    if any_of(zero if known is None else zero & known):
        raise OutOfRange
    return np.where(zero, 1, right)


def shifted(left: Any, right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A bit moved to the left."""
    return np.left_shift(np.int64(left), right if known is None else np.where(known, right, 0))


def power(base: Any, exponent: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A power as C's pow gives it: numpy's own may differ in the last bit."""
    if not isinstance(base, np.ndarray) and not isinstance(exponent, np.ndarray):
        return _pow(float(base), float(exponent))
    pairs = np.stack(np.broadcast_arrays(base, exponent)).astype(np.float64)
    if isinstance(base, np.ndarray):
        return np.array([_pow(float(b), float(e)) for b, e in pairs.T])
    told, place = np.unique(pairs[1], return_inverse=True)
    return np.array([_pow(float(base), float(e)) for e in told])[place] if len(told) else NO_FLOAT


def _pow(base: float, exponent: float) -> float:
    try:
        found = base**exponent
    except (OverflowError, ZeroDivisionError) as error:
        raise OutOfRange from error
    if isinstance(found, complex):
        raise OutOfRange
    return float(found)


def bit_count(value: Array) -> Array:
    """The number of bits that are set."""
    counted: Array = np.bitwise_count(value).astype(np.int64)
    return counted


def scaled(threshold: float, scale: int) -> float:
    """A threshold in the units of a scaled decimal."""
    found = Decimal(repr(threshold)).scaleb(scale)
    return int(found) if found == int(found) else float(found)


def truncated(part: str, days: Any) -> Array:  # noqa: ANN401 - an array or a scalar
    """The first moment of the month, quarter or year of each day."""
    months = np.asarray(days).astype("M8[D]").astype("M8[M]").astype(np.int64)
    if part != "month":
        months -= months % (3 if part == "quarter" else 12)
    started: Array = months.astype("M8[M]").astype("M8[D]").astype(np.int64) * _DAY
    return started


def dated_id(days: Array, ids: Array) -> Array:
    """A day and an id in one number, in the order of the text of both."""
    return (days << 32) | ids
