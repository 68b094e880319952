"""The worst case of inference once per distinct set: clients of whom hardly two are alike.

    python -m tests.benchmarks.diverse [CLIENTS]

The levels of every client's signals are drawn at random among those that the signal has, and so are what was
cleared, exempted and known beside them: no book is like that.
"""

import resource
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from clientfit.model.verdict import RANKS
from clientfit.rulebook.schema import Rulebook
from clientfit.screening import Screener
from clientfit.signals import LevelColumns
from clientfit.store import Store
from clientfit.store.tables import EVENT, LEVELLED
from clientfit.verdict.concluding import conclude
from tests.benchmarks.book import AS_OF
from tests.benchmarks.table import Table

ROOT = Path(__file__).parents[2]

HEAD = ("clients", "distinct sets", "seconds", "µs a client", "MB")


def levelled_at_random(rulebook: Rulebook, levels: LevelColumns, clients: int) -> str:
    """SELECT of the columns of `levelled` that inference reads, the same for the same number."""
    choices: dict[str, list[int]] = {
        column: [-1, 0, *(RANKS[level] for level in rulebook.signals[name].levels)]
        for name, column in levels.signals.items()
    }
    choices |= {column: [0, 1, 2, 3] for column in levels.cleared.values()}
    choices |= {column: [0, 1] for column in (*levels.exemptions.values(), *levels.facts.values())}
    drawn = [
        f"[{', '.join(map(str, values))}][CAST(hash(i * 1000 + {place}) % {len(values)} AS INTEGER) + 1]"
        f" AS {column}"
        for place, (column, values) in enumerate(choices.items(), start=1)
    ]
    standing = "CASE WHEN hash(i * 1000) % 2 = 0 THEN 'existing' ELSE 'prospect' END AS standing"
    return (
        f"SELECT CAST(i AS INTEGER) AS client, {standing}, {', '.join(drawn)} FROM range({clients}) AS r(i)"
    )


def concluded(clients: int) -> tuple[int, int, float, float]:
    """Clients concluded, distinct sets inferred, seconds, and the process's greatest resident size in MB."""
    plan = Screener().plan(date.fromisoformat(AS_OF))
    store = Store()
    store.create_empty(EVENT)
    store.create_by_rules(LEVELLED, levelled_at_random(plan.rulebook, plan.columns, clients))
    start = time.perf_counter()
    conclude(store, plan)
    seconds = time.perf_counter() - start
    sets = sum(store.row(f"SELECT count(*) FROM concluded_{part.name}")[0] for part in plan.components.all)
    (answered,) = store.row("SELECT count(*) FROM outcome WHERE recommendation IS NOT NULL")
    store.close()
    return answered, sets, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def worst(clients: int) -> Table:
    """The same in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.diverse", "--once", str(clients)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    answered, sets, seconds, size = told.split()
    row = (
        f"{int(answered):,}",
        f"{int(sets):,}",
        float(seconds),
        float(seconds) / clients * 1e6,
        float(size),
    )
    return Table("types and recommendation, hardly two clients alike", HEAD, [row])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        print(*concluded(int(sys.argv[2])))
    else:
        print(worst(int(sys.argv[1]) if sys.argv[1:] else 300_000))
