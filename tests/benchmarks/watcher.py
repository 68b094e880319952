"""What a watcher of 3,000 clients costs: single events, a day, the events at once, and its memory.

    python -m tests.benchmarks.watcher [CLIENTS]

All in one process. `screening` is a screening of the same dicts; events taken are those of known clients,
half of them corrections. Memory is the growth of the process.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from copy import deepcopy
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles

import clientfit
from tests.benchmarks.table import Table
from tests.properties.book import AS_OF, Row, random_book

TAKEN = 200


def _seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the clock and of the processors."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - processor


def _megabytes() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _fed(events: list[Row]) -> list[Row]:
    """Events of known clients: every other one a new event, the rest a correction that settles it."""
    chosen = events[:: max(1, len(events) // TAKEN)][:TAKEN]
    return [
        {**row, "event_id": f"new-{number}"} if number % 2 else {**row, "settled": AS_OF, "outcome": None}
        for number, row in enumerate(chosen)
    ]


def main(clients: int) -> None:
    """Measure and print the table."""
    clientfit.screen(random_book(2, 2), as_of=AS_OF)  # imports and compiles
    events = random_book(1, clients)
    before = _megabytes()
    own = deepcopy(events)
    owned = _megabytes() - before
    screening = min(_seconds(lambda: clientfit.screen(own, as_of=AS_OF)) for _ in range(2))
    before = _megabytes()
    watcher = clientfit.Watcher(as_of=AS_OF)
    load = _seconds(lambda: watcher.load(own))
    held = _megabytes() - before
    taken = [_seconds(partial(watcher.take, row)) for row in _fed(events)]
    many = _seconds(lambda: watcher.take_many([{**row, "text": "again"} for row in _fed(events)[:100]]))
    advance = min(_seconds(partial(watcher.advance, AS_OF + timedelta(days))) for days in (1, 2))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "watcher.jsonl")
        save = _seconds(lambda: watcher.save(file))
        size = file.stat().st_size / 1e6
        restore = _seconds(lambda: clientfit.Watcher.restore(file))
    milliseconds = [[1000 * seconds for seconds in each] for each in zip(*taken, strict=True)]
    cuts = [quantiles(each, n=20) for each in milliseconds]
    rows: list[tuple[str | float, ...]] = [
        ("take, p50, ms", *(each[9] for each in cuts)),
        ("take, p95, ms", *(each[18] for each in cuts)),
        ("take_many of 100 events, s", *many),
        ("screening of the same dicts, s", *screening),
        ("load, s", *load),
        ("load, times the screening", *(mine / its for mine, its in zip(load, screening, strict=True))),
        ("advance by a day, s", *advance),
        ("advance, times the screening", *(mine / its for mine, its in zip(advance, screening, strict=True))),
        (f"save ({size:.0f} MB), s", *save),
        ("restore, s", *restore),
    ]
    title = f"watcher: {len(events):,} events of {clients:,} clients"
    print(Table(title, ("", "by the clock", "of the processors"), rows))
    memory = [("events alone", owned, 1), ("events and watcher", owned + held, (owned + held) / owned)]
    print(Table("memory", ("", "MB", "times the events"), memory))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
