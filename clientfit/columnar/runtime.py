"""What a programme calls: the vector operations behind the rulebook's expressions, over numpy arrays.

Rows stand in the order of their clients. Whole numbers, scaled decimals, days and codes are int64.
"""

import operator
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cached_property
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

_COMPARED: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_TYPES: dict[str, Any] = {"b": bool, "i": np.int64, "f": np.float64, "x": object}
_EXACT_FLOAT = 1 << 53
_DAY = 86_400_000_000
_EPOCH = 719_163


class OutOfRange(Exception):  # noqa: N818 - the SQL statement is the way out
    """A number is too large for the programme, or has no value: the SQL statement decides."""


# Arrays --------------------------------------------------------------------------------------------------


def at(values: Any, places: Array | None) -> Any:  # noqa: ANN401 - an array, or one value for all rows
    """Values at places; of nothing, nothing but zeros."""
    if places is None or not isinstance(values, np.ndarray) or not values.ndim:
        return values
    if not len(values):
        return np.zeros(len(places), values.dtype)
    return values[places]


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


# Numbers -------------------------------------------------------------------------------------------------


def _most(value: Any) -> int:  # noqa: ANN401 - an array or a scalar
    if not isinstance(value, np.ndarray):
        return abs(int(value))
    return max(int(value.max()), -int(value.min())) if value.size else 0


def product(left: Any, right: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A product of whole numbers or scaled decimals.

    Raises:
        OutOfRange: it could be too large.
    """
    if _most(left) * _most(right) > LARGEST:
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
        if scale and _most(value) > _EXACT_FLOAT:
            raise OutOfRange
        return value / unit if scale else value.astype(np.float64)
    if scale and abs(value) > _EXACT_FLOAT:
        return float(value // 10**scale) + (value % 10**scale) / unit
    return value / unit


def decimal_of(value: Any, scale: int, width: int) -> Any:  # noqa: ANN401 - an array or a scalar
    """Doubles as scaled decimals, rounded half away from zero.

    Raises:
        OutOfRange: one has more digits than `width`.
    """
    scaled = np.asarray(value * float(10**scale))
    if scaled.size and not bool((np.abs(scaled) < 10 ** min(width, 17)).all()):
        raise OutOfRange
    rounded = np.where(scaled >= 0, np.floor(scaled + 0.5), np.ceil(scaled - 0.5)).astype(np.int64)
    return rounded if isinstance(value, np.ndarray) else int(rounded)


def whole(value: Any) -> Any:  # noqa: ANN401 - an array or a scalar
    """Doubles as whole numbers, rounded half to even; of what is none, anything.

    Raises:
        OutOfRange: one is too large.
    """
    array = np.rint(np.asarray(value))
    if not bool((np.abs(array) < 1 << 31).all()):
        array = np.nan_to_num(array)
        if bool((np.abs(array) >= 1 << 31).any()):
            raise OutOfRange
    return array.astype(np.int64) if isinstance(value, np.ndarray) else int(array)


def compared(how: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A comparison of doubles, in which what is no number is equal to itself and above all numbers."""
    found = _COMPARED[how](left, right)
    if not (_has_nan(left) or _has_nan(right)):
        return found
    left_none, right_none = np.isnan(left), np.isnan(right)
    ranks = _COMPARED[how](as_int(left_none), as_int(right_none))
    return np.where(left_none | right_none, ranks, found)


def _has_nan(value: Any) -> bool:  # noqa: ANN401 - an array or a scalar
    """Return whether a double, or one of an array, is no number."""
    return bool(np.isnan(value).any()) if isinstance(value, np.ndarray) else value != value  # noqa: PLR0124 - NaN


def whole_quotient(left: Any, right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A quotient of whole numbers, cut towards zero."""
    right = _divisor(right, known)
    return np.sign(left) * np.sign(right) * (np.abs(left) // np.abs(right))


def remainder(left: Any, right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """What a whole quotient cut towards zero leaves, with the sign of the dividend."""
    return np.fmod(left, _divisor(right, known))


def _divisor(right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    zero = np.asarray(right == 0)
    if bool((zero if known is None else zero & known).any()):
        raise OutOfRange
    return np.where(zero, 1, right)


def shifted(left: Any, right: Any, known: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A bit moved to the left."""
    return np.left_shift(np.int64(left), right if known is None else np.where(known, right, 0))


def power(base: Any, exponent: Any) -> Any:  # noqa: ANN401 - arrays or scalars
    """A power as C's pow gives it: numpy's own may differ in the last bit."""
    if not isinstance(base, np.ndarray) and not isinstance(exponent, np.ndarray):
        return float(base) ** float(exponent)
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


# Days ----------------------------------------------------------------------------------------------------


def truncated(part: str, days: Array) -> Array:
    """The first moment of the month, quarter or year of each day."""
    months = days.astype("M8[D]").astype("M8[M]").astype(np.int64)
    if part != "month":
        months -= months % (3 if part == "quarter" else 12)
    started: Array = months.astype("M8[M]").astype("M8[D]").astype(np.int64) * _DAY
    return started


def dated_id(days: Array, ids: Array) -> Array:
    """A day and an id in one number, in the order of the text of both."""
    return (days << 32) | ids


# Text ----------------------------------------------------------------------------------------------------


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
    """Whether an id is in a list of ids, as text between semicolons; what is unknown is ''."""
    found = np.asarray(lists == ids)
    several = np.flatnonzero(given.lists[lists] & ~found)
    if len(several):
        lists, ids = (np.broadcast_to(each, found.shape)[several].tolist() for each in (lists, ids))
        text = given.ids
        both = zip(lists, ids, strict=True)
        found[several] = [f";{text[one]};" in f";{text[each]};" for each, one in both]
    return found


def _texts(write: Callable[[int], str], values: Any, known: Any, rows: int) -> Array:  # noqa: ANN401 - arrays
    values, known = filled(values, rows, "i").tolist(), filled(True if known is None else known, rows, "b")
    out = np.empty(rows, object)
    out[:] = [write(value) if sure else None for value, sure in zip(values, known.tolist(), strict=True)]
    return out


def date_text(values: Any, known: Any, rows: int, scale: int, given: Given) -> Array:  # noqa: ANN401, ARG001
    """Days as ISO 8601."""
    from datetime import date  # noqa: PLC0415 - named as a helper's argument elsewhere

    return _texts(lambda day: date.fromordinal(day + _EPOCH).isoformat(), values, known, rows)


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
    """Where there is a text."""
    if not isinstance(values, np.ndarray):
        return values is not None
    return np.array([value is not None for value in values.tolist()], bool)


def text_concat(rows: int, *parts: Any) -> Array:  # noqa: ANN401 - arrays or texts
    """Texts one after another; what is unknown adds nothing."""
    columns = [filled(part, rows, "x").tolist() for part in parts]
    out = np.empty(rows, object)
    out[:] = ["".join(part for part in row if part is not None) for row in zip(*columns, strict=True)]
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
    """Texts with another part in place of one."""
    return _each(lambda value, part, by: value.replace(part, by) if part else value, values, old, new)


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
    """The number of characters; 0 of what is unknown."""
    listed = values.tolist() if isinstance(values, np.ndarray) else [values]
    return np.array([len(value or "") for value in listed], np.int64)


def text_substr(values: Any, start: int, length: int | None = None) -> Array:  # noqa: ANN401 - an array or a text
    """Texts from a character on, the first of which is 1."""
    if start < 1:
        raise OutOfRange
    end = None if length is None else start - 1 + length
    return _each(lambda value: value[start - 1 : end], values)


# Groups --------------------------------------------------------------------------------------------------


def _starts(groups: Array) -> Array:
    changed = np.empty(len(groups), bool)
    changed[0] = True
    np.not_equal(groups[1:], groups[:-1], out=changed[1:])
    starts: Array = changed.nonzero()[0]
    return starts


def _rises(keys: Array) -> bool:
    return len(keys) < 2 or bool((keys[1:] >= keys[:-1]).all())  # noqa: PLR2004 - one row is in order


def _one_client(clients: Array) -> bool:
    return not len(clients) or bool(clients[0] == clients[-1])


def _combined(clients: Array, keys: Sequence[Key]) -> Array:
    """One number per row, in the order of the client and then of the keys; unknown comes first."""
    total = 1
    found: Array | None = None
    if not _one_client(clients) or not keys:
        found, total = clients, int(clients[-1]) + 1 if len(clients) else 1
    for given, known in keys:
        if not len(given):
            return NO_INT
        values = given.astype(np.int64, copy=False)
        low, high = int(values.min()), int(values.max())
        span = high - low + 2
        key = values - (low - 1)
        if known is not None:
            key = np.where(known, key, 0)
        if found is None:
            found, total = key, span
            continue
        if total * span >= LARGEST:
            told, found = np.unique(found, return_inverse=True)
            total = len(told) + 1
        found = found * span + key
        total *= span
    return clients if found is None else found


def group(clients: Array, keys: Sequence[Key]) -> tuple[Array | None, Array, Array]:
    """Rows in groups: their order (None as they stand), the group of each in it, each group's first row."""
    key = _combined(clients, keys)
    if not len(key):
        return None, NO_INT, NO_INT
    order = None
    if not _rises(key):
        order = key.argsort(kind="stable")
        key = key[order]
    starts = _starts(key)
    groups = np.zeros(len(key), np.int64)
    groups[starts[1:]] = 1
    return order, groups.cumsum(), starts if order is None else order[starts]


def match(
    their_clients: Array, theirs: Sequence[Key], our_clients: Array, ours: Sequence[Key]
) -> tuple[Array | None, Array, int, Array]:
    """Other rows in groups, and for each of ours its group among them, -1 where there is none.

    Gives the order of the other rows, the group of each in it, the number of groups, and ours.
    """
    others, rows = len(their_clients), len(our_clients)
    if not others:
        return None, NO_INT, 0, np.full(rows, -1)
    if not rows:
        order, groups, first = group(their_clients, theirs)
        return order, groups, len(first), NO_INT
    able = np.ones(rows, bool)
    both: list[Key] = []
    one = their_clients[0] == our_clients[0] and _one_client(their_clients) and _one_client(our_clients)
    if not one or not ours:
        both.append((np.concatenate((their_clients, our_clients)), None))
    for (their, their_known), (our, our_known) in zip(theirs, ours, strict=True):
        if our_known is not None:
            able &= our_known
        known = None
        if their_known is not None:
            known = np.concatenate((their_known, np.ones(rows, bool)))
        both.append((np.concatenate((their, our)), known))
    key = _combined(NO_INT, both)
    their_key, our_key = key[:others], key[others:]
    order = None
    if not _rises(their_key):
        order = their_key.argsort(kind="stable")
        their_key = their_key[order]
    starts = _starts(their_key)
    groups = np.zeros(others, np.int64)
    groups[starts[1:]] = 1
    told = their_key[starts]
    place = told.searchsorted(our_key)
    place[place == len(told)] = 0
    return order, groups.cumsum(), len(told), np.where(able & (told[place] == our_key), place, -1)


def first_rows(order: Array | None, groups: Array, of: Array) -> Array:
    """The first row of each group in `of`; -1 where that is -1."""
    if not len(groups):
        return np.full(len(of), -1)
    starts = _starts(groups)
    return np.where(of >= 0, (starts if order is None else order[starts])[of], -1)


def by_id(ids: Array, number: int) -> Array:
    """The row of each id, -1 where it has none."""
    table = np.full(number, -1, np.int64)
    table[ids] = np.arange(len(ids))
    return table


def by_id_at(table: Array, ids: Array, known: Array | None) -> Array:
    """The row of each of these ids, -1 where it has none."""
    if not len(table):
        return np.full(len(ids), -1)
    found = table[ids]
    return found if known is None else np.where(known, found, -1)


def pairs(ours: Array, theirs: Array, clients: int) -> tuple[Array, Array]:
    """The places of our and other rows in all pairs of one client."""
    each = np.bincount(theirs, minlength=clients) if len(theirs) else np.zeros(clients, np.int64)
    start = each.cumsum() - each
    times = each[ours]
    left = np.repeat(np.arange(len(ours)), times)
    if not len(left):
        return left, left
    before = times.cumsum() - times
    return left, np.arange(len(left)) - before[left] + start[ours][left]


# Aggregates ----------------------------------------------------------------------------------------------


def counted(groups: Array, number: int, mask: Array | None) -> Array:
    """The number of rows of each group that meet the mask."""
    if number == 1:
        return np.array([len(groups) if mask is None else np.count_nonzero(mask)])
    if not len(groups):
        return np.zeros(number, np.int64)
    return np.bincount(groups if mask is None else groups[mask], minlength=number)


def reduced(
    function: Any,  # noqa: ANN401 - a ufunc
    groups: Array,
    number: int,
    values: Array,
    mask: Array | None,
) -> tuple[Array, Array]:
    """A function over each group's values, and which groups have any."""
    if mask is not None:
        groups, values = groups[mask], values[mask]
    if values.dtype == np.float64 and bool(np.isnan(values).any()):
        raise OutOfRange
    if number == 1 and len(groups) and values.dtype != np.float64:  # sums of doubles are added in one order
        return np.array([function.reduce(values)]), np.array([True])
    out, known = np.zeros(number, values.dtype), np.zeros(number, bool)
    if len(groups):
        starts = _starts(groups)
        found = groups[starts]
        out[found] = function.reduceat(values, starts)
        known[found] = True
    return out, known


def summed(groups: Array, number: int, values: Array, mask: Array | None) -> tuple[Array, Array]:
    """The sum over each group, and which groups have any value.

    Raises:
        OutOfRange: it could be too large.
    """
    if len(values) and _most(values) * len(values) > LARGEST:
        raise OutOfRange
    return reduced(np.add, groups, number, values, mask)


def median(groups: Array, number: int, values: Array, mask: Array | None) -> tuple[Array, Array]:
    """The median of each group, the mean of two in the middle, and which groups have any value."""
    if mask is not None:
        groups, values = groups[mask], values[mask]
    out, known = np.zeros(number), np.zeros(number, bool)
    if len(groups):
        ordered = values[np.lexsort((values, groups))].astype(np.float64)
        starts = _starts(groups)
        counts = np.append(starts[1:], len(groups)) - starts
        low, high = ordered[starts + (counts - 1) // 2], ordered[starts + counts // 2]
        out[groups[starts]] = low + (high - low) * 0.5 * (counts % 2 == 0)
        known[groups[starts]] = True
    return out, known


def distinct(groups: Array, number: int, values: Array, mask: Array | None) -> Array:
    """The number of different values of each group."""
    if mask is not None:
        groups, values = groups[mask], values[mask]
    if not len(groups):
        return np.zeros(number, np.int64)
    ordered = values[np.lexsort((values, groups))]
    new = np.ones(len(ordered), bool)
    new[1:] = (ordered[1:] != ordered[:-1]) | (groups[1:] != groups[:-1])
    return np.bincount(groups[new], minlength=number)


# Windows -------------------------------------------------------------------------------------------------


_FEW = 2_000
"""Number of rows up to which sorting by each key takes less time than combining the keys to one."""


class Window:
    """An order of rows within partitions, the first of whose columns is the client; unknown comes last."""

    def __init__(
        self, clients: Array, parts: Sequence[Key], orders: Sequence[tuple[Array, Array | None, bool]]
    ) -> None:
        partition = _combined(clients, parts)
        rows = self._rows = len(partition)
        keys = [self._key(*order) for order in orders]
        self._order = None
        together = partition if not keys else None
        if rows > _FEW and all(int(key.max()) // 2 - int(key.min()) // 2 < LARGEST >> 20 for key in keys):
            together = _combined(NO_INT, [(partition, None), *((key, None) for key in keys)])
        if together is None:
            self._order = np.lexsort((*reversed(keys), partition))
        elif not _rises(together):
            self._order = together.argsort(kind="stable")
        partition = at(partition, self._order)
        self._starts = _starts(partition)
        self._part = np.zeros(rows, np.int64)
        self._part[self._starts[1:]] = 1
        self._part = self._part.cumsum()
        self._last = self._peers([partition, *(at(key, self._order) for key in keys)]) if keys else None

    @staticmethod
    def _key(values: Array, known: Array | None, descending: bool) -> Array:  # noqa: FBT001 - as ordered by
        key: Array = values.astype(np.int64, copy=False)
        if descending:
            key = -key
        return key if known is None else np.where(known, key, int(key.max()) + 1 if len(key) else 0)

    def _peers(self, keys: Sequence[Array]) -> Array:
        """The last of each row's peers, the rows of the same place in the order."""
        ends = np.zeros(self._rows, bool)
        ends[-1] = True
        for key in keys:
            ends[:-1] |= key[1:] != key[:-1]
        last = np.where(ends, np.arange(self._rows), self._rows)
        found: Array = np.minimum.accumulate(last[::-1])[::-1]
        return found

    def _back(self, values: Array) -> Array:
        if self._order is None:
            return values
        out = np.empty_like(values)
        out[self._order] = values
        return out

    def row_number(self) -> Array:
        """The place of each row in its partition, the first of which is 1."""
        return self._back(self._places())

    def rank(self) -> Array:
        """One more than the number of rows before each row and its peers."""
        first = np.maximum.accumulate(np.where(self._new(), np.arange(self._rows), 0))
        return self._back(first - self._starts[self._part] + 1)

    def dense_rank(self) -> Array:
        """The place of each row's peers among those of its partition, the first of which is 1."""
        groups = np.cumsum(self._new())
        return self._back(groups - groups[self._starts][self._part] + 1)

    def _places(self) -> Array:
        numbers: Array = np.arange(self._rows) - self._starts[self._part] + 1
        return numbers

    def _new(self) -> Array:
        """Where other rows than the peers of the row before begin."""
        new = np.ones(self._rows, bool)
        if self._last is not None:
            new[1:] = self._last[1:] != self._last[:-1]
        else:
            new[:] = False
            new[self._starts] = True
        return new

    def extreme(self, values: Array, known: Array | None, name: str, frame: str) -> tuple[Array, Array]:
        """The greatest or least value up to each row (or its peers) or from it on, and where there is one."""
        values = at(values, self._order)
        if name == "min":
            values = -values
        low = int(values.min())
        span = int(values.max()) - low + 2
        if span * (int(self._part[-1]) + 1) > LARGEST:
            raise OutOfRange
        key = values - (low - 1)
        if known is not None:
            key = np.where(at(known, self._order), key, 0)
        if frame == "rest":
            part = (self._part[-1] - self._part) * span
            reached = np.maximum.accumulate((key + part)[::-1])[::-1] - part
        else:
            part = self._part * span
            reached = np.maximum.accumulate(key + part) - part
            if frame == "peers" and self._last is not None:
                reached = reached[self._last]
        found = reached + (low - 1)
        return self._back(-found if name == "min" else found), self._back(reached > 0)

    def total(self, function: Any, values: Array) -> Array:  # noqa: ANN401 - a ufunc
        """A function over the whole partition."""
        if _most(values) * len(values) > LARGEST and function is np.add:
            raise OutOfRange
        values = at(values, self._order)
        return self._back(function.reduceat(values, self._starts)[self._part])

    def running(self, values: Array, *, peers: bool) -> Array:
        """The sum up to each row, or up to the last of its peers."""
        if _most(values) * len(values) > LARGEST:
            raise OutOfRange
        values = at(values, self._order)
        sums = np.cumsum(values)
        before = (sums[self._starts] - values[self._starts])[self._part]
        reached = sums[self._last] if peers and self._last is not None else sums
        return self._back(reached - before)

    def shifted(self, values: Array, known: Array | None, steps: int) -> tuple[Array, Array]:
        """The value `steps` rows before in the partition (after, where negative), and where there is one."""
        values = at(values, self._order)
        out, sure = np.zeros_like(values), np.zeros(self._rows, bool)
        if self._rows > abs(steps):
            to, of = (
                (slice(steps, None), slice(None, -steps))
                if steps > 0
                else (slice(None, steps), slice(-steps, None))
            )
            out[to] = values[of]
            sure[to] = self._part[to] == self._part[of]
            if known is not None:
                sure[to] &= at(known, self._order)[of]
        return self._back(out), self._back(sure)

    def within(self, values: Array, days: Array, known: Array | None, span: int) -> Array:
        """The sum over the partition's rows from a number of days before up to the last peer."""
        if known is not None:  # what has no day is among its like
            days = np.where(known, days, int(days.max()) + span + 1)
        values, days = at(values, self._order), at(days, self._order)
        key = self._part * (1 << 32) + (days - int(days.min())) + span
        low = np.maximum(np.searchsorted(key, key - span), self._starts[self._part])
        sums = np.concatenate(([0], np.cumsum(values)))
        last = self._last if self._last is not None else np.arange(self._rows)
        return self._back(sums[last + 1] - sums[low])


# Events --------------------------------------------------------------------------------------------------


def newest(clients: Array, ids: Array, moments: Array, most: int) -> Array:
    """Places of each client's newest rows, at most `most`: the newest first, ties in the order of ids."""
    order = np.lexsort((ids, -moments, clients))
    if len(order) <= most:
        return order
    ordered = clients[order]
    starts = _starts(ordered)
    nth = np.arange(len(order)) - np.repeat(starts, np.append(starts[1:], len(order)) - starts)
    first: Array = order[nth < most]
    return first


def any_raised(rows: int, *levels: Array) -> bool:
    """Whether there are rows, and any client is raised by any of these signals."""
    return rows > 0 and any(bool((level > 0).any()) for level in levels)


def scaled(threshold: float, scale: int) -> float:
    """A threshold in the units of a scaled decimal."""
    found = Decimal(repr(threshold)).scaleb(scale)
    return int(found) if found == int(found) else float(found)


def like(pattern: str) -> Callable[[str], bool]:
    """Whether a text is like an SQL pattern."""
    inner = pattern[1:-1]
    if len(pattern) > 2 and pattern[0] == pattern[-1] == "%" and not set(inner) & {"%", "_", "\\"}:  # noqa: PLR2004
        return lambda text: inner in text
    parts = "".join({"%": ".*", "_": "."}.get(letter, re.escape(letter)) for letter in pattern)
    found = re.compile(parts, re.DOTALL)
    return lambda text: found.fullmatch(text) is not None
