"""Rows that can't be used: the `reject` table, one row each, with what was found and what to do."""

from collections.abc import Sequence

from clientfit.errors import PROBLEM_CODES, Problem
from clientfit.importers.arrays import insert
from clientfit.importers.formats.raw_table import Table
from clientfit.importers.staging.typed_rows import Fault, Typed
from clientfit.model.event import HINTS
from clientfit.store import Rows, Store, quoted

TOLD = 1_000
"""How many rejected rows are told one by one; the table holds them all."""


def prepare(store: Store) -> None:
    """An empty `reject` table."""
    store.run(
        "CREATE OR REPLACE TEMP TABLE reject (file VARCHAR, line BIGINT, code VARCHAR, message VARCHAR,"
        " found VARCHAR, hint VARCHAR, raw VARCHAR)"
    )


def reject(store: Store, table: Table, rows: Typed, which: str) -> None:
    """Put the faulty rows whose `n` the SELECT `which` gives into `reject`, each record once."""
    raw = table.raw
    found = " ".join(f"WHEN {number} THEN t_{fault.column}" for number, fault in enumerate(rows.faults))
    told = ", ".join(
        f"({number}, {quoted(fault.code)}, {quoted(_message(fault, table))}, {quoted(_hint(fault))})"
        for number, fault in enumerate(rows.faults)
    )
    faulty = (
        f"SELECT n, line, fate, CASE fate {found} END AS found FROM ({rows.sql})"
        f" WHERE n IN ({which}) AND fate >= 0"
        " QUALIFY row_number() OVER (PARTITION BY n ORDER BY fate, line) = 1"
    )
    store.run(
        f"INSERT INTO reject SELECT {quoted(raw.name)}, line, code, message, found, hint, raw FROM ({faulty})"
        f" JOIN (VALUES {told}) AS told (fate, code, message, hint) USING (fate)"
        f" JOIN (SELECT n, {raw.text} AS raw FROM {raw.cells or raw.relation}) USING (n)"
    )


def reject_broken(store: Store, file: str, broken: Sequence[tuple[int, str, str]], hint: str) -> None:
    """Put records that have no cells into `reject`: the line, what is wrong, and the text of each."""
    types = ["VARCHAR", "BIGINT", *["VARCHAR"] * 5]
    insert(
        store,
        "reject",
        types,
        [(file, line, "row-shape", message, None, hint, raw) for line, message, raw in broken],
    )


def problems(store: Store) -> list[Problem]:
    """The rejected rows as problems, in order of place, the first `TOLD` of them."""
    rows = store.rows(
        "SELECT code, message, file, line, found, hint FROM reject"
        f" ORDER BY file, line, code, message, found LIMIT {TOLD}"
    )
    return [
        Problem(code=code, message=message, file=file, line=line, found=found, hint=hint)
        for code, message, file, line, found, hint in rows
    ]


def rejected_rows(store: Store) -> Rows:
    """Every rejected row, in order of place: file, line, code, message, found, hint, raw."""
    return store.rows(
        "SELECT file, line, code, message, found, hint, raw FROM reject ORDER BY file, line, code"
    )


def _message(fault: Fault, table: Table) -> str:
    return f"{table.columns[fault.column].name}: {PROBLEM_CODES[fault.code]}"


def _hint(fault: Fault) -> str:
    return fault.hint or HINTS[fault.code]
