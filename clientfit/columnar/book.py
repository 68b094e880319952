"""Measure a book by a programme: its clients in chunks, on threads."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date

import numpy as np
import pyarrow as pa

from clientfit.columnar.arrow_columns import columns_of_arrow, encoded_words, keys_of, table_of, whole_array
from clientfit.columnar.programme import Programme
from clientfit.columnar.runtime import Array, OutOfRange
from clientfit.rulebook.schema import Rulebook

CHUNK = 50_000
"""Number of events that a programme runs over at once, about: few calls, and arrays that fit a cache."""

Run = tuple[pa.Table, pa.Table]
"""All events of some clients, with the columns `arrow_columns.EVENTS` in any order, and the clients, with
`arrow_columns.CLIENTS`, sorted by `client`."""


def measure_clients(  # noqa: PLR0913, PLR0917 - what is measured, by what, as of when, and how
    programme: Programme,
    rulebook: Rulebook,
    as_of: date,
    runs: Iterable[Run],
    threads: int,
    chunk: int = CHUNK,
) -> Iterator[tuple[pa.Table, list[int]]]:
    """Measure and level clients by their events, in chunks of some `chunk` events.

    A run is read while the one before it is measured.

    Args:
        programme: the rulebook's programme.
        rulebook: the rulebook whose parameters and thresholds the programme takes.
        as_of: evaluate as of the end of this day.
        runs: events and clients, in parts.
        threads: number of threads; results don't depend on it.
        chunk: number of events of a chunk; a client is never split.

    Yields for each chunk a row a client, and the keys of the clients that it lacks because a number is too
    large for the programme: all of the chunk or none.
    """

    def measure(events: pa.Table, clients: pa.Table, rows: Array) -> tuple[pa.Table, list[int]]:
        keys = clients.column("client").combine_chunks()
        try:
            columns = columns_of_arrow(events.take(whole_array(rows)), clients, programme.literals)
            measured = programme.run(columns, rulebook, as_of, wanted=())
        except OutOfRange:
            return pa.table({}), keys.to_pylist()
        return table_of(measured, keys), []

    with ThreadPoolExecutor(threads) as pool:
        before: list[Future[tuple[pa.Table, list[int]]]] = []
        for events, clients in runs:
            encoded = encoded_words(events.combine_chunks())
            started = [pool.submit(measure, encoded, *part) for part in _chunks(encoded, clients, chunk)]
            yield from (each.result() for each in before)
            before = started
        yield from (each.result() for each in before)


def _chunks(events: pa.Table, clients: pa.Table, chunk: int) -> Iterator[tuple[pa.Table, Array]]:
    """Split clients into parts with some `chunk` events each; yields them and the rows of their events."""
    keys = keys_of(clients)
    places = np.searchsorted(keys, keys_of(events))
    order = np.argsort(places, kind="stable")
    ends = np.cumsum(np.bincount(places, minlength=len(keys)))
    first, done = 0, 0
    while first < len(ends):
        last = min(int(np.searchsorted(ends, done + chunk)) + 1, len(ends))
        yield clients.slice(first, last - first), order[done : ends[last - 1]]
        first, done = last, int(ends[last - 1])
