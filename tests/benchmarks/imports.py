"""The cost of reading an export beside DuckDB's own `read_csv` of the same file, and of joining clients.

    python -m tests.benchmarks.imports [ROWS]

For a Xero export (two lines an invoice) and a Stripe export (a row a payment) of made-up rows, the same for
the same number. `read_csv` loads the file into a table, DuckDB finding the types by itself; `clientfit` reads
and normalises it into events, the clients joined and every row accounted for. Each run is a process of its
own, the ways in turn; the minimum of three rounds counts. Memory is the process's greatest resident size, for
`read_csv` and `clientfit` alike with all that Python loads. `narrow` is a plain list of seven columns, for
which the fixed costs weigh most.

Then the clients of an agency's folder are joined: 50,000 clients, each in HubSpot's companies, contacts and
deals, Xero, Zendesk and Calendly. Printed are seconds on the clock and of the processor, for joining alone.
"""

import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb
from tabulate import tabulate

from clientfit.importers import read, reading
from clientfit.importers.identity import join_clients
from clientfit.store import Store
from tests.importers.identity.test_agency_folder import agency

ROUNDS = 3
ROWS_OF_CLIENT = 20
"""The number of rows for each client, in an export and in what is joined."""

XERO = """
    SELECT 'Studio ' || c AS ContactName, 'desk' || c || '@studio.example' AS EmailAddress,
           NULL AS POAddressLine1, NULL AS POAddressLine2, NULL AS POAddressLine3, NULL AS POAddressLine4,
           'Kelton' AS POCity, NULL AS PORegion, NULL AS POPostalCode, NULL AS POCountry,
           'INV-' || i AS InvoiceNumber, 'job ' || (i % 97) AS Reference,
           strftime(day, '%d/%m/%Y') AS InvoiceDate, strftime(day + 30, '%d/%m/%Y') AS DueDate,
           NULL AS PlannedDate, total AS Total, 0.00 AS TaxTotal,
           CASE WHEN paid THEN total ELSE 0.00 END AS InvoiceAmountPaid,
           CASE WHEN paid THEN 0.00 ELSE total END AS InvoiceAmountDue,
           NULL AS InventoryItemCode, 'Work, part ' || part AS Description, 1 AS Quantity,
           total AS UnitAmount, NULL AS Discount, total AS LineAmount, 200 AS AccountCode,
           'Standard' AS TaxType, 0.00 AS TaxAmount, NULL AS TrackingName1,
           NULL AS TrackingOption1, NULL AS TrackingName2, NULL AS TrackingOption2,
           'EUR' AS Currency, 'Sales invoice' AS Type, 'Sent' AS Sent,
           CASE WHEN paid THEN 'Paid' ELSE 'Awaiting Payment' END AS Status
    FROM (SELECT n // 2 AS i, n % 2 AS part, hash(n // 2, 1) % {clients} AS c,
                 hash(n // 2, 2) % 5 > 0 AS paid,
                 DATE '2024-01-01' + CAST(hash(n // 2, 3) % 700 AS INTEGER) AS day,
                 CAST(100 + hash(n // 2, 4) % 400000 / 100 AS DECIMAL(12, 2)) AS total
          FROM range({rows}) AS r(n)) ORDER BY i, part
"""

STRIPE = """
    SELECT 'ch_' || n AS id, strftime(moment, '%Y-%m-%d %H:%M:%S') AS "Created date (UTC)",
           amount AS Amount, CASE WHEN r = 1 THEN amount ELSE 0.00 END AS "Amount Refunded",
           'eur' AS Currency, true AS Captured,
           amount AS "Converted Amount", 0.00 AS "Converted Amount Refunded", 'eur' AS "Converted Currency",
           'Order ' || n AS Description, 1.25 AS Fee, false AS "Is Link", 'Live' AS Mode,
           'card' AS "Payment Source Type",
           CASE r WHEN 0 THEN 'Failed' WHEN 1 THEN 'Refunded' ELSE 'Paid' END AS Status,
           'person' || c || '@mail.example' AS "Customer Email", 'cus_' || c AS "Customer ID"
    FROM (SELECT n, hash(n, 1) % {clients} AS c, hash(n, 2) % 20 AS r,
                 TIMESTAMP '2024-01-01' + to_seconds(CAST(hash(n, 3) % 60000000 AS BIGINT)) AS moment,
                 CAST(5 + hash(n, 4) % 90000 / 100 AS DECIMAL(12, 2)) AS amount
          FROM range({rows}) AS r(n)) ORDER BY n
"""

WAYS = {"read_csv": None, "clientfit": None, "clientfit in 300 MB": "300MB"}
"""The ways to read, with the memory that the store may take; what Python takes comes on top of it."""

NARROW = """
    SELECT 'Studio ' || c AS Client, 'INV-' || n AS "Invoice no", strftime(day, '%d/%m/%Y') AS Sent,
           strftime(day + 30, '%d/%m/%Y') AS Due, strftime(day + 40, '%d/%m/%Y') AS Paid,
           CAST(100 + hash(n, 4) % 400000 / 100 AS DECIMAL(12, 2)) AS Amount, 'EUR' AS Currency
    FROM (SELECT n, hash(n, 1) % {clients} AS c, DATE '2024-01-01' + CAST(hash(n, 3) % 700 AS INTEGER) AS day
          FROM range({rows}) AS r(n)) ORDER BY n
"""

EXPORTS = {"Xero": XERO, "Stripe": STRIPE, "narrow": NARROW}


def write_export(path: str, sql: str, rows: int) -> None:
    """Write an export of that many rows."""
    connection = duckdb.connect()
    connection.execute(
        f"COPY ({sql.format(rows=rows, clients=max(1, rows // ROWS_OF_CLIENT))}) TO '{path}' (HEADER)"
    )
    connection.close()


def run_once(way: str, path: str) -> None:
    """Write or read the file in one of the ways; print seconds and the greatest resident size in KiB."""
    start = time.perf_counter()
    if way in EXPORTS:
        write_export(path, EXPORTS[way], int(sys.argv[4]))
    elif way == "read_csv":
        duckdb.connect().execute(f"CREATE TABLE export AS SELECT * FROM read_csv('{path}')")
    else:
        read(Store(memory_limit=WAYS[way]), [path])
    seconds = time.perf_counter() - start
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def run_join(path: str, clients: int) -> None:
    """Read an agency's folder; print how long joining its clients took, by the clock and the processor."""
    folder, _ = agency(clients)
    folder.write(Path(path))
    taken: list[float] = []

    def timed(*arguments: Any) -> Any:  # noqa: ANN401 - as join_clients
        start, before = time.perf_counter(), os.times()
        problems = join_clients(*arguments)
        after = os.times()
        processor = after.user + after.system - before.user - before.system
        taken.extend((time.perf_counter() - start, processor))
        return problems

    store = Store()
    with patch.object(reading, "join_clients", timed):
        read(store, [path])
    print(*taken, *store.row("SELECT count(*) FROM client"))


def alone(*arguments: str) -> str:
    """What `run_once` prints in a process of its own."""
    # A process inherits the greatest size of the one that starts it, so this one stays small.
    command = [sys.executable, "-m", "tests.benchmarks.imports", "--once", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def measured(path: Path) -> dict[str, tuple[float, float]]:
    """Per way the least seconds and the least greatest size in MB, the ways in turn."""
    found: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    for _ in range(ROUNDS):
        for way, runs in found.items():
            seconds, size = alone(way, str(path)).split()
            runs.append((float(seconds), int(size) * 1024 / 1e6))
    return {
        way: (min(seconds for seconds, _ in runs), min(size for _, size in runs))
        for way, runs in found.items()
    }


def main(rows: int) -> None:
    """Measure and print the table."""
    table = []
    with tempfile.TemporaryDirectory() as folder:
        for name in EXPORTS:
            path = Path(folder) / f"{name}.csv"
            alone(name, str(path), str(rows))
            found = measured(path)
            bare = found["read_csv"][0]
            table += [[name, way, *each, each[0] / bare] for way, each in found.items()]
    print(f"{platform.python_implementation()} {platform.python_version()}, duckdb {version('duckdb')}\n")
    head = [f"{rows:,} rows", "way", "seconds", "MB", "ratio"]
    print(tabulate(table, headers=head, floatfmt=("", "", ".2f", ".0f", ".2f"), tablefmt="github"))
    with tempfile.TemporaryDirectory() as folder:
        seconds, processor, clients = alone("join", folder, str(max(1, rows // ROWS_OF_CLIENT))).split()
    print(f"\nJoining {int(clients):,} clients: {float(seconds):.1f} s; processor {float(processor):.1f} s")


if __name__ == "__main__":
    if sys.argv[1:3] == ["--once", "join"]:
        run_join(sys.argv[3], int(sys.argv[4]))
    elif sys.argv[1:2] == ["--once"]:
        run_once(*sys.argv[2:4])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)
