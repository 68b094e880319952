"""A made-up book screened from a PostgreSQL into the same PostgreSQL, and from Parquet to Parquet.

    python -m tests.benchmarks.database [CLIENTS]

The server is started for it; filling its table of events is not counted. Processor seconds are of the command
and of the server's connections. The verdicts are compared with those from Parquet. Linux only.
"""

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import adbc_driver_postgresql.dbapi as adbc
import pyarrow.parquet as pq

from tests.benchmarks.fresh import Cost, run
from tests.benchmarks.limit import screen, write_book
from tests.benchmarks.table import Table
from tests.databases.cluster import BIN, Cluster, running

HEAD = ("", "seconds", "processor", "MB", "times Parquet")

ROUNDS = 3

COMPARED = ("client_id", "recommendation", "reasons", "conditions", "review_on", "late_payer", "fee_haggler")
"""Columns of the verdicts whose cells have the same types wherever they are written."""


def assert_equal(ours: object, theirs: object) -> None:
    """Assert that two Arrow tables of verdicts are equal in the columns compared.

    Raises:
        AssertionError: they differ.
    """
    for name in COMPARED:
        cells = [list(map(str, table[name].to_pylist())) for table in (ours, theirs)]  # type: ignore[index]
        assert cells[0] == cells[1], name


def postgres_to_postgres(clients: int) -> Table:
    """Screen a book of `clients` clients with twenty events each both ways, in turn."""
    with tempfile.TemporaryDirectory() as folder, running() as server:
        events, verdicts = Path(folder, "events.parquet"), Path(folder, "verdicts.parquet")
        write_book(events, clients, 20)
        with adbc.connect(server.url) as connection, connection.cursor() as cursor:
            cursor.adbc_ingest("events", pq.read_table(events), mode="create")
            connection.commit()
            cursor.execute("ANALYZE events")
            connection.commit()
        rounds = [(run(*screen(events, verdicts)), _in_database(server)) for _ in range(ROUNDS)]
        with adbc.connect(server.url) as connection, connection.cursor() as cursor:
            cursor.execute(f"SELECT {', '.join(COMPARED)} FROM verdicts")
            assert_equal(pq.read_table(verdicts), cursor.fetch_arrow_table())
    parquet, database = (min(way, key=lambda cost: cost.seconds) for way in zip(*rounds, strict=True))
    rows = [
        (name, cost.seconds, cost.processor, cost.megabytes, cost.seconds / parquet.seconds)
        for name, cost in (("Parquet to Parquet", parquet), ("PostgreSQL to PostgreSQL", database))
    ]
    return Table(f"{clients * 20:,} events of {clients:,} clients, verdicts equal", HEAD, rows)


def _in_database(server: Cluster) -> Cost:
    before = _of_connections(server)
    command = ("-m", "clientfit", "screen", server.url, "--to", server.url, "--replace", "-q")
    cost = run(*command, "--as-of", "2026-06-30")
    return replace(cost, processor=cost.processor + _of_connections(server) - before)


def _of_connections(server: Cluster) -> float:
    """Return the processor seconds of the server's connections that have ended."""
    time.sleep(1)  # the server notices an end after it has happened
    *_, stat = Path(f"/proc/{server.process}/stat").read_text(encoding="ascii").rpartition(") ")
    # The times of children that were waited for: man 5 proc, fields 16 and 17; the rest starts at 3.
    return sum(map(int, stat.split()[13:15])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    if BIN:
        print(postgres_to_postgres(int(sys.argv[1]) if sys.argv[1:] else 10_000))
    else:
        print("PostgreSQL is not installed.\n")
