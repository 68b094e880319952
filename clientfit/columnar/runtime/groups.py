"""Groups of rows: grouping, matching with other rows, and aggregates."""

import operator
from collections.abc import Callable, Sequence
from functools import partial, reduce
from typing import Any

import numpy as np

from clientfit.columnar.runtime.arrays import (
    FEW,
    LARGEST,
    NO_INT,
    Array,
    Key,
    OutOfRange,
    any_of,
    least_and_greatest,
)
from clientfit.columnar.runtime.numbers import largest_size

MOST_PAIRS = 1 << 23
"""Greatest number of pairs of rows: each array of them takes 64 MiB, and conditions read about ten."""

_OF_FEW: dict[Any, Callable[[list[Any]], Any]] = {
    np.maximum: max,
    np.minimum: min,
    np.add: sum,
    np.bitwise_or: partial(reduce, operator.or_),
    np.logical_or: any,
    np.logical_and: all,
}


def group_starts(groups: Array) -> Array:
    """Return the first row of each group, where a group's rows are adjacent; there is at least one."""
    changed = np.empty(len(groups), bool)
    changed[0] = True
    np.not_equal(groups[1:], groups[:-1], out=changed[1:])
    starts: Array = changed.nonzero()[0]
    return starts


def is_sorted(keys: Array) -> bool:
    """Return whether keys rise or stay the same from row to row."""
    return len(keys) < 2 or not any_of(keys[1:] < keys[:-1])  # noqa: PLR2004 - one row is in order


def is_one_client(clients: Array) -> bool:
    """Return whether sorted rows are of one client at most."""
    return not len(clients) or bool(clients[0] == clients[-1])


def combined_key(clients: Array, keys: Sequence[Key]) -> Array:
    """Return one number per row, in the order of the client and then of the keys; unknown comes first."""
    total = 1
    found: Array | None = None
    if not is_one_client(clients) or not keys:
        found, total = clients, int(clients[-1]) + 1 if len(clients) else 1
    for given, known in keys:
        if not len(given):
            return NO_INT
        values = given.astype(np.int64, copy=False)
        low, high = least_and_greatest(values)
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
    """Group rows; return their order (None: unchanged), the group of each, and each group's first row."""
    key = combined_key(clients, keys)
    if not len(key):
        return None, NO_INT, NO_INT
    order = None
    if not is_sorted(key):
        order = key.argsort(kind="stable")
        key = key[order]
    starts = group_starts(key)
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
    one = their_clients[0] == our_clients[0] and is_one_client(their_clients) and is_one_client(our_clients)
    if not one or not ours:
        both.append((np.concatenate((their_clients, our_clients)), None))
    for (their, their_known), (our, our_known) in zip(theirs, ours, strict=True):
        if our_known is not None:
            able &= our_known
        known = None
        if their_known is not None:
            known = np.concatenate((their_known, np.ones(rows, bool)))
        both.append((np.concatenate((their, our)), known))
    key = combined_key(NO_INT, both)
    their_key, our_key = key[:others], key[others:]
    order = None
    if not is_sorted(their_key):
        order = their_key.argsort(kind="stable")
        their_key = their_key[order]
    starts = group_starts(their_key)
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
    starts = group_starts(groups)
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
    """The places of our and other rows in all pairs of one client.

    All else that a programme computes has at most as many rows as there are events.

    Raises:
        OutOfRange: there are more than `MOST_PAIRS`.
    """
    each = np.bincount(theirs, minlength=clients) if len(theirs) else np.zeros(clients, np.int64)
    start = each.cumsum() - each
    times = each[ours]
    if int(times.sum()) > MOST_PAIRS:
        raise OutOfRange
    left = np.repeat(np.arange(len(ours)), times)
    if not len(left):
        return left, left
    before = times.cumsum() - times
    return left, np.arange(len(left)) - before[left] + start[ours][left]


def counted(groups: Array, number: int | None, mask: Array | None) -> Any:  # noqa: ANN401 - or a scalar
    """Count the rows of each group that meet the mask; one number where `number` is None.

    Here and below `number` is the number of groups; None where all rows are of one, whose result is a scalar.
    """
    if number is None:
        return len(groups) if mask is None else int(np.count_nonzero(mask))
    if number == 1:
        return np.array([len(groups) if mask is None else np.count_nonzero(mask)])
    if not len(groups):
        return np.zeros(number, np.int64)
    return np.bincount(groups if mask is None else groups[mask], minlength=number)


def reduced(
    function: Any,  # noqa: ANN401 - a ufunc
    groups: Array,
    number: int | None,
    values: Array,
    mask: Array | None,
) -> tuple[Any, Any]:
    """A function over each group's values, and which groups have any."""
    if mask is not None:
        values = values[mask]
    if values.dtype.kind == "f" and any_of(np.isnan(values)):
        raise OutOfRange
    if number is None:
        return (_reduced(function, values), True) if len(values) else (values.dtype.type(0).item(), False)
    if number == 1 and len(values) and values.dtype != np.float64:  # sums of doubles are added in one order
        return np.array([function.reduce(values)]), np.array([True])
    if mask is not None:
        groups = groups[mask]
    out, known = np.zeros(number, values.dtype), np.zeros(number, bool)
    if len(groups):
        starts = group_starts(groups)
        found = groups[starts]
        out[found] = function.reduceat(values, starts)
        known[found] = True
    return out, known


def _reduced(function: Any, values: Array) -> Any:  # noqa: ANN401 - a ufunc, and the values' type
    """A function over values, of which there are some."""
    few = _OF_FEW.get(function) if len(values) <= FEW else None
    if few is not None:
        return few(values.tolist())
    return function.reduceat(values, [0])[0].item()  # doubles are added in the order of other groups


def summed(groups: Array, number: int | None, values: Array, mask: Array | None) -> tuple[Any, Any]:
    """The sum over each group, and which groups have any value.

    Raises:
        OutOfRange: it could be too large.
    """
    if len(values) and largest_size(values) * len(values) > LARGEST:
        raise OutOfRange
    return reduced(np.add, groups, number, values, mask)


def median(groups: Array, number: int | None, values: Array, mask: Array | None) -> tuple[Any, Any]:
    """The median of each group, the mean of two in the middle, and which groups have any value."""
    if number is None:
        found, known = median(groups, 1, values, mask)
        return found.item(), known.item()
    if mask is not None:
        groups, values = groups[mask], values[mask]
    out, known = np.zeros(number), np.zeros(number, bool)
    if len(groups):
        ordered = values[np.lexsort((values, groups))].astype(np.float64)
        starts = group_starts(groups)
        counts = np.append(starts[1:], len(groups)) - starts
        low, high = ordered[starts + (counts - 1) // 2], ordered[starts + counts // 2]
        out[groups[starts]] = low + (high - low) * 0.5 * (counts % 2 == 0)
        known[groups[starts]] = True
    return out, known


def distinct(groups: Array, number: int | None, values: Array, mask: Array | None) -> Any:  # noqa: ANN401 - as counted
    """The number of different values of each group."""
    if number is None:
        return len(set((values if mask is None else values[mask]).tolist()))
    if mask is not None:
        groups, values = groups[mask], values[mask]
    if not len(groups):
        return np.zeros(number, np.int64)
    ordered = values[np.lexsort((values, groups))]
    new = np.ones(len(ordered), bool)
    new[1:] = (ordered[1:] != ordered[:-1]) | (groups[1:] != groups[:-1])
    return np.bincount(groups[new], minlength=number)


def newest(clients: Array, ids: Array, moments: Array, most: int) -> Array:
    """Places of each client's newest rows, at most `most`: the newest first, ties in the order of ids."""
    order = np.lexsort((ids, -moments, clients))
    if len(order) <= most:
        return order
    ordered = clients[order]
    starts = group_starts(ordered)
    nth = np.arange(len(order)) - np.repeat(starts, np.append(starts[1:], len(order)) - starts)
    first: Array = order[nth < most]
    return first


def any_raised(rows: int, *levels: Any) -> bool:  # noqa: ANN401 - arrays or levels of one client
    """Whether there are rows, and any client is raised by any of these signals."""
    if not rows:
        return False
    return any(any_of(level > 0) if isinstance(level, np.ndarray) else level > 0 for level in levels)
