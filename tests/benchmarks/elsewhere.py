"""The same book screened by each engine, as whole processes: what it costs, and whether all say the same.

    python -m tests.benchmarks.elsewhere [CLIENTS [ENGINE ...]]

A made-up book of a tenth of the clients and one of all of them. The events lie where they are read: as
Parquet, or in a table of a PostgreSQL that is started for it, which gets the verdicts too. Processor seconds
are of all processes, the server's and the JVM's too. `spark start` is a local Spark that counts one row.
Every verdict is compared with that from Parquet. What is not installed is reported and left out; Linux only.
"""

import ctypes
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import adbc_driver_postgresql.dbapi as adbc
import pyarrow.parquet as pq

from tests.benchmarks.book import AS_OF
from tests.benchmarks.fresh import Cost, run
from tests.benchmarks.limit import screen, write_book
from tests.benchmarks.table import Table
from tests.databases.cluster import BIN, Cluster, running

HEAD = ("", "events", "seconds", "processor", "times built-in", "verdicts")

BUILT_IN, POSTGRES, SPARK = "built-in", "postgres", "spark"
ENGINES = (BUILT_IN, POSTGRES, SPARK)

COMPARED = ["client_id", "recommendation", "reasons", "conditions", "review_on", "late_payer", "fee_haggler"]
"""The columns whose cells have the same types wherever they are written."""

START = (
    "from pyspark.sql import SparkSession;"
    "print(SparkSession.builder.master('local[2]').getOrCreate().range(1).count())"
)
_SET_CHILD_SUBREAPER = 36

Engine = Callable[[Path], tuple[Cost, Any]]
"""Screens the events of a Parquet file: what that cost, and the verdicts as an Arrow table."""


def built_in(events: Path) -> tuple[Cost, Any]:
    """The command as it is."""
    to = events.with_name("verdicts.parquet")
    return run(*screen(events, to)), pq.read_table(to)


def on_spark(events: Path) -> tuple[Cost, Any]:
    """A local Spark of two threads; its JVM outlives the command by a moment."""
    to = events.with_name("verdicts")
    cost = run(*_screen("--engine", SPARK, "--master", "local[2]", str(events), "--to", str(to), "--replace"))
    return replace(cost, processor=cost.processor + _of_orphans()), pq.read_table(to)


def in_postgres(server: Cluster) -> Engine:
    """A database of this server, read and written; filling the table of events is not counted."""

    def screened(events: Path) -> tuple[Cost, Any]:
        with adbc.connect(server.url) as connection, connection.cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS events")
            cursor.adbc_ingest("events", pq.read_table(events), mode="create")
            connection.commit()
        before = _of_backends(server)
        cost = run(*_screen(server.url, "--to", server.url, "--replace"))
        there = _of_backends(server) - before
        with adbc.connect(server.url) as connection, connection.cursor() as cursor:
            cursor.execute(f"SELECT {', '.join(COMPARED)} FROM verdicts")
            return replace(cost, processor=cost.processor + there), cursor.fetch_arrow_table()

    return screened


def beside(clients: Sequence[int], engines: dict[str, Engine]) -> Table:
    """Every engine over books of that many clients, each twenty events.

    Raises:
        AssertionError: an engine's verdicts differ from the built-in one's.
    """
    rows: list[tuple[str | float, ...]] = []
    for count in clients:
        with tempfile.TemporaryDirectory() as folder:
            events = Path(folder, "events.parquet")
            write_book(events, count, 20)
            first, home = built_in(events)
            for name, engine in engines.items():
                cost, there = (first, home) if name == BUILT_IN else engine(events)
                for column in COMPARED:
                    cells = [table[column].to_pylist() for table in (home, there)]
                    assert [*map(str, cells[0])] == [*map(str, cells[1])], (name, column)
                told = "" if name == BUILT_IN else f"{there.num_rows:,} equal"
                ratio = cost.seconds / first.seconds
                if name == SPARK:
                    start = run("-c", START)
                    rows.append(("spark start", "", start.seconds, "", start.seconds / first.seconds, ""))
                rows.append((name, f"{count * 20:,}", cost.seconds, cost.processor, ratio, told))
    return Table("the same book by each engine", HEAD, rows)


def main(clients: Sequence[int], asked: Sequence[str]) -> None:
    """Print the table of the engines asked for that are installed, and say which are not."""
    with _server(wanted=POSTGRES in asked) as server:
        # Only now: the server's own first process is none to wait for.
        _adopt_orphans()
        engines: dict[str, Engine] = {BUILT_IN: built_in}
        if server is not None:
            engines[POSTGRES] = in_postgres(server)
        if SPARK in asked and shutil.which("java"):
            engines[SPARK] = on_spark
        for name in asked:
            if name not in engines:
                print(f"{name} is not installed, and left out.\n")
        print(beside(clients, engines))


@contextmanager
def _server(*, wanted: bool) -> Iterator[Cluster | None]:
    """A PostgreSQL, where it is wanted and installed."""
    if not (wanted and BIN):
        yield None
        return
    with running() as server:
        yield server


def _screen(*arguments: str) -> tuple[str, ...]:
    return ("-m", "clientfit", "screen", "--as-of", AS_OF, "-q", *arguments)


def _of_backends(server: Cluster) -> float:
    """Processor seconds of the connections that the server has seen end."""
    time.sleep(1)  # it notices an end at once, but not before it has happened
    *_, stat = Path(f"/proc/{server.process}/stat").read_text(encoding="ascii").rpartition(") ")
    # The times of children that were waited for: man 5 proc, fields 16 and 17; the rest starts at 3.
    return sum(map(int, stat.split()[13:15])) / os.sysconf("SC_CLK_TCK")


def _adopt_orphans() -> None:
    """Processes whose parent ends become this one's children from here on."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _of_orphans() -> float:
    """Wait for every process that was left behind: their processor seconds."""
    found = 0.0
    while True:
        try:
            _, _, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return found
        found += usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    most = int(sys.argv[1]) if sys.argv[1:] else 10_000
    sizes = [max(1, most // 10), most] if not sys.argv[2:] else [most]
    main(sizes, sys.argv[2:] or ENGINES)
