"""Typed rows of one source put into a table, the ones that can't be used told and counted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from clientfit.errors import Problem
from clientfit.importers.formats.raw_table import Table
from clientfit.importers.staging.rejects import reject
from clientfit.importers.staging.typed_rows import Typed
from clientfit.store import Store

PLACE = {"src": "SMALLINT", "n": "BIGINT", "fate": "SMALLINT"}
"""What every staged row carries: its source, its record there, and what is wrong with it."""


@dataclass(frozen=True)
class Conflicts:
    """Records whose rows contradict each other: how many, and the first of them as problems."""

    count: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Staged:
    """What became of one source's rows: the rest of them is used."""

    events: int
    rejected: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    conflicts: Conflicts = field(default_factory=Conflicts)


def create(store: Store, table: str, columns: Mapping[str, str]) -> None:
    """An empty table of these names and SQL types, after the columns of `PLACE`."""
    listed = ", ".join(f'"{name}" {kind}' for name, kind in {**PLACE, **columns}.items())
    store.run(f"CREATE OR REPLACE TEMP TABLE {table} ({listed})")


def collect(store: Store, into: str, table: Table, rows: Typed, values: Mapping[str, str]) -> Staged:
    """Insert the good rows into `into` (column name -> SQL over `rows`), the faulty ones into `reject`.

    All rows go in, then the bad ones out again: a WHERE on `fate` would read every cell twice. A record that
    is several rows goes as a whole.
    """
    chosen = "".join(f', {value} AS "{name}"' for name, value in values.items())
    (inserted,) = store.row(
        f"INSERT INTO {into} BY NAME SELECT {table.number} AS src, n, fate{chosen} FROM ({rows.sql})"
    )
    bad = f"(SELECT n, fate FROM {into} WHERE src = {table.number} AND fate IS NOT NULL)"
    staged = judged(store, bad, table, rows)
    if not (staged.rejected or staged.skipped):
        return Staged(events=inserted)
    (deleted,) = store.row(f"DELETE FROM {into} WHERE src = {table.number} AND n IN (SELECT n FROM {bad})")
    return replace(staged, events=inserted - deleted)


def judged(store: Store, fates: str, table: Table, rows: Typed) -> Staged:
    """Count the skipped records of the relation `fates` (`n`, `fate`); put the faulty ones into `reject`."""
    counted = store.rows(
        f"SELECT least(fate, 0), count(DISTINCT n) FROM {fates} WHERE fate IS NOT NULL GROUP BY ALL"
    )
    counts: dict[int, int] = dict(counted)
    if 0 in counts:
        reject(store, table, rows, f"SELECT n FROM {fates} WHERE fate >= 0")
    skipped: Counter[str] = Counter()
    for number, reason in enumerate(rows.skips):
        skipped[reason] += counts.get(-1 - number, 0)
    return Staged(events=0, rejected=counts.get(0, 0), skipped=dict(+skipped))
