"""A made-up book screened by a local Spark of two threads, and by the command without Spark.

    python -m tests.benchmarks.spark [CLIENTS]

`Spark's start` is a process that starts the same Spark and counts one row. Processor seconds are of all
processes, the JVM's too. The verdicts are compared with those of the command. Linux only.
"""

import ctypes
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq

from tests.benchmarks.book import AS_OF
from tests.benchmarks.database import assert_equal
from tests.benchmarks.fresh import Cost, run
from tests.benchmarks.limit import screen, write_book
from tests.benchmarks.table import Table

HEAD = ("", "seconds", "processor")

ROUNDS = 2

START = (
    "from pyspark.sql import SparkSession;"
    "print(SparkSession.builder.master('local[2]').getOrCreate().range(1).count())"
)
_SET_CHILD_SUBREAPER = 36


def on_spark(clients: int) -> Table:
    """Screen a book of `clients` clients with twenty events each both ways."""
    with tempfile.TemporaryDirectory() as folder:
        events, verdicts, written = (Path(folder, name) for name in ("events.parquet", "home.parquet", "out"))
        write_book(events, clients, 20)
        _adopt_orphans()
        home = run(*screen(events, verdicts))
        command = ("-m", "clientfit", "screen", "--as-of", AS_OF, "-q", str(events), "--to", str(written))
        options = ("--engine", "spark", "--master", "local[2]", "--replace")
        rounds = [(_with_jvm("-c", START), _with_jvm(*command, *options)) for _ in range(ROUNDS)]
        assert_equal(pq.read_table(verdicts), pq.read_table(written))
    start, whole = (min(way, key=lambda cost: cost.seconds) for way in zip(*rounds, strict=True))
    rows = [
        ("without Spark, Parquet to Parquet", home.seconds, home.processor),
        ("Spark's start", start.seconds, start.processor),
        ("with Spark, Parquet to Parquet", whole.seconds, whole.processor),
        ("with Spark, less its start", whole.seconds - start.seconds, whole.processor - start.processor),
    ]
    return Table(f"{clients * 20:,} events of {clients:,} clients, verdicts equal", HEAD, rows)


def _with_jvm(*arguments: str) -> Cost:
    """Run Python, and add the processor time of the JVM, which ends a moment after the command."""
    cost = run(*arguments)
    return replace(cost, processor=cost.processor + _of_orphans())


def _adopt_orphans() -> None:
    """Make this process the parent of processes whose own parent ends."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _of_orphans() -> float:
    """Wait for every process that was left behind, and return their processor seconds."""
    total = 0.0
    while True:
        try:
            _, _, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return total
        total += usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    if shutil.which("java"):
        print(on_spark(int(sys.argv[1]) if sys.argv[1:] else 10_000))
    else:
        print("Java is not installed.\n")
