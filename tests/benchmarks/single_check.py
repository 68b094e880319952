"""What checking and explaining one client costs beside the bare compiled statement on the same events.

    python -m tests.benchmarks.single_check [ROUNDS]

`bare` is the statement that clientfit compiles, prepared rows included, run on a store that is loaded: what
any answer by SQL has to pay. `check` is the whole call of a `Screener` that is compiled: dicts in, verdict
out, with its evidence; `explain` also finds how many more records would change each level. Each is
a minimum over the rounds, taken in turn; seconds are the processor's, of one thread.
"""

import platform
import sys
import time
from collections.abc import Callable
from importlib.metadata import version

from tabulate import tabulate

from clientfit import Screener
from clientfit.importers import read
from clientfit.signals import compile_levels
from clientfit.store import Store, make_calendar
from tests.properties.book import AS_OF, Row, random_book

SIZES = (50, 1_000)


KINDS = {"invoice", "payment"}
"""What a billing tool has."""


def history(size: int, kinds: set[str] | None = None) -> list[Row]:
    """So many events of one client, a random book's of all its clients in turn."""
    found = []
    for row in random_book(1, 60 if size < SIZES[-1] else 600):
        if kinds is None or row["kind"] in kinds:
            name = row["client_id"]
            own: Row = {"client_id": "c", "event_id": f"{name}:{row['event_id']}"}
            found.append({**row, **own, "ref": f"{name}:{row['ref']}" if row.get("ref") else None})
    return found[:size]


def seconds(work: Callable[[], object]) -> float:
    """The processor's seconds of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measured(screener: Screener, events: list[Row], rounds: int) -> tuple[float, float, float]:
    """The seconds of the bare statement, of a check and of an explanation."""
    store = Store(threads=1)
    read(store, [events])
    make_calendar(store, AS_OF)
    sql = compile_levels(screener.rulebook, AS_OF).sql
    bare, check, explain = [], [], []
    for _ in range(rounds):
        bare.append(seconds(lambda: store.run(f"CREATE OR REPLACE TEMP TABLE bare AS {sql}")))
        check.append(seconds(lambda: screener.check(events, as_of=AS_OF)))
        explain.append(seconds(lambda: screener.explain(events, as_of=AS_OF)))
    store.close()
    return min(bare), min(check), min(explain)


def main(rounds: int) -> None:
    """Measure and print the table."""
    screener = Screener()
    rows = []
    for size in SIZES:
        for name, events in (
            ("of all kinds", history(size)),
            ("invoices and payments", history(size, KINDS)),
        ):
            bare, check, explain = measured(screener, events, rounds)
            rows.append([f"{len(events):,} {name}", bare, check, explain, check / bare])
    print(f"{platform.python_implementation()} {platform.python_version()}, duckdb {version('duckdb')}\n")
    head = ["events", "bare statement, s", "Screener.check, s", "Screener.explain, s", "check / bare"]
    print(tabulate(rows, headers=head, floatfmt=".3f", tablefmt="github"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
