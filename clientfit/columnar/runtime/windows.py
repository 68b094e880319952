"""Windows: running sums, ranks and neighbours of rows in an order within partitions."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from clientfit.columnar.runtime.arrays import LARGEST, NO_INT, Array, Key, OutOfRange, at, least_and_greatest
from clientfit.columnar.runtime.groups import combined_key, group_starts, is_sorted
from clientfit.columnar.runtime.numbers import largest_size

_FEW = 2_000
"""Number of rows up to which sorting by each key takes less time than combining the keys to one."""


def _span(key: Array) -> int:
    least, greatest = least_and_greatest(key)
    return greatest - least


class Window:
    """An order of rows within partitions, the first of whose columns is the client; unknown comes last."""

    def __init__(
        self, clients: Array, parts: Sequence[Key], orders: Sequence[tuple[Array, Array | None, bool]]
    ) -> None:
        partition = combined_key(clients, parts)
        rows = self._rows = len(partition)
        keys = [self._key(*order) for order in orders]
        self._order = None
        together = partition if not keys else None
        if rows > _FEW and all(_span(key) < LARGEST >> 19 for key in keys):
            together = combined_key(NO_INT, [(partition, None), *((key, None) for key in keys)])
        if together is None:
            self._order = np.lexsort((*reversed(keys), partition))
        elif not is_sorted(together):
            self._order = together.argsort(kind="stable")
        partition = at(partition, self._order)
        self._starts = group_starts(partition)
        self._part = np.zeros(rows, np.int64)
        self._part[self._starts[1:]] = 1
        self._part = self._part.cumsum()
        self._last = self._peers([partition, *(at(key, self._order) for key in keys)]) if keys else None

    @staticmethod
    def _key(values: Array, known: Array | None, descending: bool) -> Array:  # noqa: FBT001 - as ordered by
        key: Array = values.astype(np.int64, copy=False)
        if descending:
            key = -key
        return (
            key if known is None else np.where(known, key, least_and_greatest(key)[1] + 1 if len(key) else 0)
        )

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
        """Return one more than the number of rows before each row and its peers."""
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
        """Return where rows begin that are no peers of the row before."""
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
        low, high = least_and_greatest(values)
        span = high - low + 2
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
        if largest_size(values) * len(values) > LARGEST and function is np.add:
            raise OutOfRange
        values = at(values, self._order)
        return self._back(function.reduceat(values, self._starts)[self._part])

    def running(self, values: Array, *, peers: bool) -> Array:
        """The sum up to each row, or up to the last of its peers."""
        if largest_size(values) * len(values) > LARGEST:
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
            days = np.where(known, days, least_and_greatest(days)[1] + span + 1)
        values, days = at(values, self._order), at(days, self._order)
        key = self._part * (1 << 32) + (days - least_and_greatest(days)[0]) + span
        low = np.maximum(np.searchsorted(key, key - span), self._starts[self._part])
        sums = np.concatenate(([0], np.cumsum(values)))
        last = self._last if self._last is not None else np.arange(self._rows)
        return self._back(sums[last + 1] - sums[low])
