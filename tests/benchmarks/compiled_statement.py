"""What screening costs beside the bare compiled statement, in one run.

    python -m tests.benchmarks.compiled_statement [CLIENTS] [ROUNDS]

The statement is the one that clientfit compiles, prepared rows included. `bare` runs it on the loaded
event table; `library` is the whole way: Parquet in, columnar result out. Medians over the rounds.
"""

import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from tabulate import tabulate

import clientfit
from clientfit.importers import read
from clientfit.rulebook import load
from clientfit.signals import compile_levels
from clientfit.store import Store, make_calendar
from tests.benchmarks.book import AS_OF, write_book

DAY = date.fromisoformat(AS_OF)


def median_seconds(work: Callable[[], object], rounds: int) -> float:
    """The median time of `rounds` runs, after one that is not counted."""
    work()
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def main(clients: int, rounds: int) -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.parquet"
        write_book(path, clients=clients)
        store = Store()
        read(store, [str(path)])
        make_calendar(store, DAY)
        sql = compile_levels(load(), DAY).sql
        bare = median_seconds(lambda: store.run(f"CREATE OR REPLACE TEMP TABLE bare AS {sql}"), rounds)
        whole = median_seconds(lambda: clientfit.screen(path, as_of=DAY).to_arrow(), rounds)
    print(f"{platform.python_implementation()} {platform.python_version()}, duckdb {version('duckdb')}")
    rows = [["bare compiled statement", bare, 1.0], ["library, Parquet to Arrow", whole, whole / bare]]
    head = [f"{clients:,} clients, {clients * 20:,} events", "seconds", "ratio"]
    print(tabulate(rows, headers=head, floatfmt=".2f"))


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    main(*(numbers + [10_000, 5][len(numbers) :]))
