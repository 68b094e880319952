"""Bare DuckDB over the same file: the compiled statement with the least that it needs around it.

    python -m tests.benchmarks.bare EVENTS TO

It is the limit for the library: no cell is checked, no duplicate looked for, nothing concluded.
"""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from clientfit.model.kinds import PROVIDER_KINDS
from clientfit.rulebook import load
from clientfit.signals import compile_levels
from clientfit.store import Store, make_calendar
from clientfit.store.tables import CLIENT, EVENT, Table
from tests.benchmarks.book import AS_OF

CLIENT_COLUMNS = {
    "client": "row_number() OVER (ORDER BY client_id) - 1",
    "client_id": "client_id",
    "traits": "''",
    "country": "''",
}
"""The columns of the clients table that are not NULL, and their SQL."""

PROVIDER = ", ".join(f"'{kind}'" for kind in (*PROVIDER_KINDS, "credit"))

EVENT_COLUMNS = {
    **{
        name: name for name in ("client", "event_id", "ref", "kind", "engagement", "amount", "phase", "cause")
    },
    **{name: name for name in ("occurred_at", "due", "settled")},
    "day": "occurred_at",
    "actor": f"coalesce(actor, CASE WHEN kind IN ({PROVIDER}) THEN 'provider' ELSE 'client' END)",
    "currency": "coalesce(currency, '')",
    "outcome": "coalesce(outcome, CASE WHEN kind = 'invoice' AND settled IS NOT NULL THEN 'paid' END)",
    "paid_extra": "false",
    "confirmed": "false",
    "tags": "''",
}
"""The columns of the event table that are not NULL, and their SQL over the rows of the event file."""


def screen_bare(source: Path, to: Path, as_of: date) -> None:
    """Write the compiled statement's result over an event file, Parquet or CSV, to a Parquet file."""
    store = Store()
    store.run(f"CREATE VIEW source AS SELECT * FROM '{source}'")
    distinct = "(SELECT DISTINCT client_id FROM source)"
    store.run(f"CREATE TEMP TABLE client AS SELECT {_typed(CLIENT, CLIENT_COLUMNS)} FROM {distinct}")
    rows = "source JOIN client USING (client_id)"
    store.run(f"CREATE TEMP TABLE event AS SELECT {_typed(EVENT, EVENT_COLUMNS)} FROM {rows}")
    make_calendar(store, as_of)
    store.run(f"COPY ({compile_levels(load(), as_of).sql}) TO '{to}' (FORMAT parquet)")
    store.close()


def _typed(table: Table, columns: Mapping[str, str]) -> str:
    """Return the select list of all columns of a table of the store; those that are not given are NULL."""
    return ", ".join(
        f"CAST({columns.get(name, 'NULL')} AS {sql_type}) AS {name}"
        for name, sql_type in table.columns.items()
    )


if __name__ == "__main__":
    screen_bare(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(AS_OF))
