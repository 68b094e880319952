"""Measure a book by a programme: its clients in chunks, on threads."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import numpy as np
import pyarrow as pa

from clientfit.columnar.arrow_columns import columns_of_arrow, encoded_words, keys_of, table_of, whole_array
from clientfit.columnar.programme import Programme
from clientfit.columnar.runtime import Array, OutOfRange
from clientfit.rulebook.schema import Rulebook

CHUNK = 50_000
"""Number of events that a programme runs over at once, about: few calls, and arrays that fit a cache."""


def measure_clients(  # noqa: PLR0913, PLR0917 - what is measured, by what, as of when, and how
    programme: Programme,
    rulebook: Rulebook,
    as_of: date,
    events: pa.Table,
    clients: pa.Table,
    threads: int,
    chunk: int = CHUNK,
) -> Iterator[tuple[pa.Table, list[int]]]:
    """Measure and level clients by their events, in chunks of some `chunk` events.

    Args:
        programme: the rulebook's programme.
        rulebook: whose parameters and thresholds it is given.
        as_of: evaluate as of the end of this day.
        events: the columns `arrow_columns.EVENTS` of all events of the clients, in any order.
        clients: the columns `arrow_columns.CLIENTS`, sorted by `client`.
        threads: number of threads; results don't depend on it.
        chunk: number of events of a chunk; a client is never split.

    Yields for each chunk a row a client, and the keys of the clients that it lacks because a number is too
    large for the programme: all of the chunk or none.
    """
    events, keys = encoded_words(events.combine_chunks()), keys_of(clients)
    places = np.searchsorted(keys, keys_of(events))
    order = np.argsort(places, kind="stable")
    ends = np.cumsum(np.bincount(places, minlength=len(keys)))

    def measure(bounds: tuple[int, int]) -> tuple[pa.Table, list[int]]:
        first, last = bounds
        own = clients.slice(first, last - first)
        rows = order[ends[first - 1] if first else 0 : ends[last - 1]]
        try:
            columns = columns_of_arrow(events.take(whole_array(rows)), own, programme.literals)
            measured = programme.run(columns, rulebook, as_of, wanted=())
        except OutOfRange:
            return pa.table({}), own.column("client").to_pylist()
        return table_of(measured, own.column("client").combine_chunks()), []

    with ThreadPoolExecutor(threads) as pool:
        yield from pool.map(measure, _chunks(ends, chunk))


def _chunks(ends: Array, chunk: int) -> Iterator[tuple[int, int]]:
    """Runs of clients with some `chunk` events each, by the number of events up to each client."""
    first, done = 0, 0
    while first < len(ends):
        last = min(int(np.searchsorted(ends, done + chunk)) + 1, len(ends))
        yield first, last
        first, done = last, int(ends[last - 1])
