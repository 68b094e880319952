"""The same book screened by each engine, as whole processes: what it costs, and whether all say the same.

    python -m tests.benchmarks.elsewhere [CLIENTS [ENGINE ...]]

A made-up book of a tenth of the clients and one of all of them. The events lie where the engine reads them:
as Parquet, or in a table of a PostgreSQL that is started for it. Processor seconds are of all processes: the
server's and the JVM's too. Every cell of the tables of verdicts is compared with the built-in engine's, to
nine digits. An engine that is not installed is told and left out; Linux only.
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

import psycopg
import pyarrow.parquet as pq

from tests.benchmarks.book import AS_OF
from tests.benchmarks.fresh import Cost, run
from tests.benchmarks.limit import screen, write_book
from tests.benchmarks.table import Table
from tests.remote.cluster import BIN, Cluster, got, put, running
from tests.remote.compare import differences

HEAD = ("", "events", "seconds", "processor", "times built-in", "verdicts")

BUILT_IN, POSTGRES, SPARK = "built-in", "postgres", "spark"
ENGINES = (BUILT_IN, POSTGRES, SPARK)

ONLY_AT_HOME = ["reasons", "conditions", "reverses_if", "review_on", "events", "first", "last"]
"""The built-in engine's columns of evidence, which the tables elsewhere don't have."""

_SET_CHILD_SUBREAPER = 36

Engine = Callable[[Path], tuple[Cost, Any]]
"""Screens the events of a Parquet file: what that cost, and the verdicts as an Arrow table."""


def built_in(events: Path) -> tuple[Cost, Any]:
    """The command as it is."""
    to = events.with_name("verdicts.parquet")
    return run(*screen(events, to)), pq.read_table(to).drop_columns(ONLY_AT_HOME)


def on_spark(events: Path) -> tuple[Cost, Any]:
    """A local Spark of as many threads as there are cores; its JVM outlives the command by a moment."""
    to = events.with_name("verdicts")
    cost = run(*_there(SPARK), "--master", "local[*]", str(events), "--to", str(to), "--replace")
    return replace(cost, processor=cost.processor + _of_orphans()), pq.read_table(to)


def in_postgres(server: Cluster) -> Engine:
    """The engine that screens inside this server; filling the table is not counted."""

    def screened(events: Path) -> tuple[Cost, Any]:
        with psycopg.connect(server.connection, autocommit=True) as connection:
            connection.execute("DROP TABLE IF EXISTS events")
            put(connection, "events", pq.read_table(events))
        before = _of_backends(server)
        where = ("--database", server.connection, "--table", "events")
        cost = run(*_there(POSTGRES), *where, "--to", "verdicts", "--replace")
        there = _of_backends(server) - before
        with psycopg.connect(server.connection) as connection:
            return replace(cost, processor=cost.processor + there), got(connection, "verdicts")

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
                unlike = differences(home, there)
                assert not unlike, (name, {column: cells[:3] for column, cells in unlike.items()})
                told = "" if name == BUILT_IN else f"{there.num_rows:,} equal"
                ratio = cost.seconds / first.seconds
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


def _there(engine: str) -> tuple[str, ...]:
    return ("-m", "clientfit", "screen", "--engine", engine, "--as-of", AS_OF, "-q")


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
