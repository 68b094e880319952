"""Measure and level every client of the store, a part of the book at a time."""

import logging

from clientfit.measures import absent_rows
from clientfit.plan import Plan
from clientfit.signals import compile_levels
from clientfit.store import Store
from clientfit.store.tables import ALL_CLIENTS, CLIENT, EVENT, LEVELLED

PART = 2_000_000
"""Largest number of events measured at once, about, which bounds the memory of the statement."""

BYTES = 4_000
"""Memory estimated per measured event: about three times what the statement holds of it, because the store
also holds other tables, and not all of them can be spilled."""

FEW = 5_000
"""Number of events up to which planning the statement takes longer than running it: use `Store(few=True)`."""

_LOG = logging.getLogger(__name__)


def level_clients(store: Store, plan: Plan, *, part: int | None = None) -> None:
    """Create `levelled` from the store's events: one row per client, with `LevelColumns`.

    A book of more than `part` events (when None, of as many as fit the store's memory) is measured in runs of
    clients by their keys. No client's row depends on another's, so the runs change nothing in them.

    Raises:
        ClientFitError: code "rules-sql", where the rulebook's types don't fit or a value can't be computed.
    """
    (events,) = store.row(f"SELECT count(*) FROM {EVENT}")
    if part is None:
        part = max(1, min(PART, store.memory() // BYTES))
    if events <= part:
        _LOG.debug("%d events at once", events)
        # Columns of nothing lose their types, which matters to frames but not to verdicts.
        absent = absent_rows(store, plan.rulebook, plan.as_of) if store.few else frozenset()
        levels = compile_levels(plan.rulebook, plan.as_of, absent=absent) if absent else plan.levels
        store.create_by_rules(LEVELLED, levels.sql)
        return
    first, last = store.row(f"SELECT min(client), max(client) FROM {CLIENT}")
    step = -(-(last - first + 1) // -(-events // part))
    _LOG.debug("%d events, %d clients at a time", events, step)
    # A run then reads its own rows only, and not the whole book, which may have been spilled.
    store.create(EVENT, f"SELECT * FROM {EVENT} ORDER BY client")
    # The table of clients holds the part's clients for a while: the planner knows the size of a table.
    part_sql = compile_levels(plan.rulebook, plan.as_of, clients_table="client").sql
    store.run(f"ALTER TABLE {CLIENT} RENAME TO {ALL_CLIENTS}")
    try:
        for start in range(first, last + 1, step):
            part_of = f"client BETWEEN {start} AND {start + step - 1}"
            store.create(CLIENT, f"SELECT * FROM {ALL_CLIENTS} WHERE {part_of}")
            store.create_by_rules(LEVELLED, part_sql, add=start > first)
    finally:
        store.drop(CLIENT)
        store.run(f"ALTER TABLE {ALL_CLIENTS} RENAME TO {CLIENT}")
