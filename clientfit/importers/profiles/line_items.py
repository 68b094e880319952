"""Rows that are one record: the lines of an invoice, read as the one invoice that they are.

A record has the number and the line of its first row. `several` holds, for each record of more than one row,
how many more it has, so that the account of rows stays exact.
"""

from collections.abc import Sequence

from clientfit.errors import Problem
from clientfit.importers.formats import Table
from clientfit.importers.profiles.schema import Record
from clientfit.importers.staging import MAX_PROBLEMS, Conflicts
from clientfit.store import Store, tables

INCOMPLETE = "incomplete-record"
"""Why rows are skipped whose record has another row that can't be read, so that no sum is right."""


def merge(
    store: Store, table: Table, record: Record, values: Sequence[str], read: tables.Table
) -> tuple[int, Conflicts]:
    """Make one row of each record in the relation `read`: its rows' `values` and `fate`.

    Returns how many rows are left out because their record is incomplete, and the records whose rows
    contradict each other: the greatest value of a column then stands for all.
    """
    alone = " OR ".join(f"{name} IS NULL" for name in record.by)
    key = f"{', '.join(record.by)}, CASE WHEN {alone} THEN n END"
    left_out = _leave_out(store, read, record) if record.sum else 0
    alike = [name for name in values if name not in record.sum]
    columns = [
        *(f"max({name}) AS {name}" for name in alike),
        *(f"sum({name}) AS {name}" for name in record.sum),
    ]
    differing = [name for name in alike if name not in record.by]
    named = [f", CASE WHEN min({name}) <> max({name}) THEN '{name}' END" for name in differing]
    store.create(
        read,
        f"SELECT min(n) AS n, arg_min(line, n) AS line,"
        f" CAST(NULL AS SMALLINT) AS fate, {', '.join(columns)}, count(*) AS row_count,"
        f" concat_ws(' ', NULL{''.join(named)}) AS differing"
        f" FROM {read} WHERE fate IS NULL GROUP BY {key}",
    )
    store.run(f"INSERT INTO several SELECT {table.number}, n, row_count - 1 FROM {read} WHERE row_count > 1")
    return left_out, _conflicts(store, table, record, read)


def _leave_out(store: Store, read: tables.Table, record: Record) -> int:
    """Delete the good rows of records with a bad one; return their number."""
    key = f"({', '.join(record.by)})"
    complete = " AND ".join(f"{name} IS NOT NULL" for name in record.by)
    (left_out,) = store.row(
        f"DELETE FROM {read} WHERE fate IS NULL AND {complete}"
        f" AND {key} IN (SELECT {key} FROM {read} WHERE fate >= 0 AND {complete})"
    )
    return int(left_out)


def _conflicts(store: Store, table: Table, record: Record, read: tables.Table) -> Conflicts:
    (count,) = store.row(f"SELECT count(*) FROM {read} WHERE differing <> ''")
    if not count:
        return Conflicts()
    rows = store.rows(
        f"SELECT line, concat_ws(' ', {', '.join(record.by)}), differing FROM {read} WHERE differing <> ''"
        f" ORDER BY n LIMIT {MAX_PROBLEMS}"
    )
    return Conflicts(
        count=count,
        problems=tuple(
            Problem(
                code="row-conflict",
                message=f"rows of one record differ in {', '.join(_headers(table, differing.split()))}",
                file=table.raw.name,
                line=line,
                found=key,
                hint="the greatest value is used",
            )
            for line, key, differing in rows
        ),
    )


def _headers(table: Table, names: list[str]) -> list[str]:
    return [table.columns[name].name if name in table.columns else name for name in names]
