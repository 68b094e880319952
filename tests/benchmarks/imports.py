"""What reading an export costs beside DuckDB's own `read_csv` of the same file, in one run.

    python -m tests.benchmarks.imports [ROWS]

For a Xero export (two lines an invoice) and a Stripe export (a row a payment) of made-up rows, the same for
the same number. `read_csv` loads the file into a table, DuckDB finding the types by itself; `clientfit` reads
and normalises it into events, the clients joined and every row accounted for. Each run is a process of its
own, the ways in turn; the minimum of three rounds counts. Memory is the process's greatest resident size, for
`read_csv` and `clientfit` alike with all that Python loads.
"""

import platform
import resource
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

import duckdb
from tabulate import tabulate

from clientfit.importers import read
from clientfit.store import Store

ROUNDS = 3

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

EXPORTS = {"Xero": XERO, "Stripe": STRIPE}


def write_export(path: str, sql: str, rows: int) -> None:
    """Write an export of that many rows, of one client for some twenty of them."""
    connection = duckdb.connect()
    connection.execute(f"COPY ({sql.format(rows=rows, clients=max(1, rows // 20))}) TO '{path}' (HEADER)")
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


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        run_once(*sys.argv[2:4])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)
