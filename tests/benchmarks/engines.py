"""Rule engines asked once per client, on prepared measures, beside clientfit: once per distinct set.

    python -m tests.benchmarks.engines [CLIENTS]

Two questions. The first: the levels of all signals from the measures, where one is raised (clientfit also
says which aren't judged). The second: the levels of all types and the recommendation, from those of the
signals. The clock runs from prepared measures on, and from levels on. clientfit answers for the whole book,
the others for its first clients, in processes of their own, as durable_rules' `Host` doesn't survive many.
An answer is wrong where it isn't clientfit's, or wasn't there in time: the `Host` also runs actions on a
thread of its own. A last table shows clientfit's worst case.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from clientfit.importers import read
from clientfit.measures import compile_measures
from clientfit.screening import Screener
from clientfit.store import Store, make_calendar, tables
from clientfit.store.tables import LEVELLED, OUTCOME
from clientfit.verdict.concluding import conclude
from clientfit.verdict.concluding.outcome import type_column
from tests.benchmarks import diverse
from tests.benchmarks.book import AS_OF, write_book
from tests.benchmarks.rivals.asked import Answer, Survived, survived
from tests.benchmarks.rivals.thresholds import thresholds
from tests.benchmarks.table import Table

DAY = date.fromisoformat(AS_OF)

HEAD = ("", "clients", "wrong", "µs a client", "times clientfit", "ended by")

EXPRESSIONS, HOST = "tests.benchmarks.rivals.expressions", "tests.benchmarks.rivals.host"

KEPT, DELETED = "durable_rules, `Host`, states kept", "durable_rules, `Host`, states deleted"

ASKED = 1_500
"""So many clients the other engines are asked for, but where the states of all types are kept: those of one
client take some 7 MB."""

Engines = dict[str, tuple[int, str, tuple[str, ...]]]
"""By its name, how many clients an engine is asked for, the module that asks it, and what it is told."""

LEVELS: Engines = {
    "rule-engine": (ASKED, EXPRESSIONS, ()),
    KEPT: (ASKED, HOST, ("levels", "keep")),
    DELETED: (ASKED, HOST, ("levels", "delete")),
}

TYPES: Engines = {
    KEPT: (100, HOST, ("types", "keep")),
    DELETED: (ASKED, HOST, ("types", "delete")),
}


class Measured:
    """A book whose clients are measured, and nothing more."""

    def __init__(self, path: Path) -> None:
        self._plan = Screener().plan(DAY)
        self._rulebook, self._columns = self._plan.rulebook, self._plan.columns
        self._store = Store()
        read(self._store, [str(path)])
        make_calendar(self._store, DAY)
        measured = compile_measures(self._rulebook, DAY).statement("SELECT * FROM measured")
        self._store.run(f"CREATE TEMP TABLE measured AS {measured}")

    def level(self) -> None:
        """The levels of all signals of every client from the measures."""
        self._store.run(f"DROP TABLE IF EXISTS {LEVELLED}")
        self._store.create_by_rules(LEVELLED, self._plan.levels.select)

    def conclude(self) -> None:
        """The levels of all types and the recommendation of every client from the levels."""
        conclude(self._store, self._plan)

    def asked(self, to: Path) -> tuple[list[Answer], list[Answer]]:
        """Write the rows of the first clients as JSONL; what is to be answered for them, by question."""
        columns = sorted(set().union(*(each.columns for each in thresholds(self._rulebook))))
        inputs = [
            *(*self._columns.signals.values(), *self._columns.cleared.values()),
            *(*self._columns.exemptions.values(), *self._columns.facts.values()),
        ]
        # What there is nothing of is 0: rule-engine compares no null.
        told = [*(f"coalesce({column}, 0) AS {column}" for column in columns), *inputs]
        rows = self._first(LEVELLED, ["client", "standing", *columns, *inputs], ["client", "standing", *told])
        to.write_text("".join(f"{json.dumps(row, default=float)}\n" for row in rows))
        named = self._columns.signals.items()
        raised = [{name: row[column] for name, column in named if row[column] > 0} for row in rows]
        answers = [*map(type_column, self._rulebook.types), "recommendation"]
        return [*raised], [*self._first(OUTCOME, answers, answers)]

    def _first(self, table: tables.Table, names: list[str], columns: list[str]) -> list[dict[str, Any]]:
        sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY client LIMIT {ASKED}"
        return [dict(zip(names, row, strict=True)) for row in self._store.rows(sql)]


def least_seconds(work: Callable[[], None], rounds: int) -> float:
    """The least time of `rounds` runs."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def beside(clients: int) -> list[Table]:
    """Both questions, asked of a made-up book of that many clients."""
    with tempfile.TemporaryDirectory() as folder:
        book, rows = Path(folder, "events.parquet"), Path(folder, "rows.jsonl")
        write_book(book, clients=clients)
        measured = Measured(book)
        levelling, concluding = least_seconds(measured.level, 3), least_seconds(measured.conclude, 3)
        raised, concluded = measured.asked(rows)
        return [
            _table("levels of signals from measures", clients, levelling, _asked(LEVELS, raised, rows)),
            _table(
                "types and recommendation from levels", clients, concluding, _asked(TYPES, concluded, rows)
            ),
        ]


def _asked(engines: Engines, expected: list[Answer], rows: Path) -> dict[str, Survived]:
    """What each engine answered."""
    return {
        name: survived(expected, module, str(rows), str(most), *words)
        for name, (most, module, words) in engines.items()
    }


def _table(title: str, clients: int, seconds: float, others: dict[str, Survived]) -> Table:
    rows = []
    for name, found in {"clientfit": Survived(clients, 0, seconds, ""), **others}.items():
        each = found.seconds / max(found.clients, 1)
        told = (f"{found.clients:,}", f"{found.wrong:,}", each * 1e6, each / (seconds / clients), found.end)
        rows.append((name, *told))
    return Table(title, HEAD, rows)


if __name__ == "__main__":
    print(*beside(int(sys.argv[1]) if sys.argv[1:] else 50_000), sep="\n", flush=True)
    print(diverse.worst(300_000))
