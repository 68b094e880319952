"""Every client of the store measured and levelled, a part of the book at a time."""

import logging
from datetime import date

from clientfit.measures import absent_rows
from clientfit.rulebook.models import Rulebook
from clientfit.signals.levels import Levels, compile_levels
from clientfit.store import Store

LEVELLED = "levelled"
"""The table that holds the statement's result."""

PART = 2_000_000
"""So many events are measured at once at most, give or take, so that what a statement holds stays bounded."""

BYTES = 4_000
"""So much memory is reckoned for an event that is measured: some three times what the statement holds of it,
as the store holds other things, and not all of them can be spilled."""

FEW = 5_000
"""Up to so many events planning the statement takes longer than running it: they go into a store for few."""

_ALL = "all_clients"
"""The table of clients, while those of one part stand in its place."""

_LOG = logging.getLogger(__name__)


def level_clients(
    store: Store, rulebook: Rulebook, levels: Levels, as_of: date, *, part: int | None = None
) -> None:
    """Create `levelled` from the store's events: one row a client, as `levels` tells.

    A book of more than `part` events (when None, of as many as the store's memory is for) is taken in runs of
    clients by their keys. No client's row depends on another's, so the runs change nothing in them.

    Raises:
        ClientFitError: code "rules-sql", where the rulebook's types don't fit or a value can't be computed.
    """
    (events,) = store.row("SELECT count(*) FROM event")
    if part is None:
        part = max(1, min(PART, store.memory() // BYTES))
    if events <= part:
        _LOG.debug("%d events at once", events)
        # Columns of nothing lose their types, which matters to frames but not to verdicts.
        absent = absent_rows(store, rulebook, as_of) if store.few else frozenset()
        store.make(LEVELLED, compile_levels(rulebook, as_of, absent=absent).sql if absent else levels.sql)
        return
    first, last = store.row("SELECT min(client), max(client) FROM client")
    step = -(-(last - first + 1) // -(-events // part))
    _LOG.debug("%d events, %d clients at a time", events, step)
    # A run then reads its own rows only, and not the whole book, which may have been spilled.
    store.run("CREATE OR REPLACE TEMP TABLE event AS SELECT * FROM event ORDER BY client")
    # The part's clients stand in the table of clients for a while: of a table the planner knows the size.
    cut = compile_levels(rulebook, as_of, shown="client").sql
    store.run(f"ALTER TABLE client RENAME TO {_ALL}")
    try:
        for start in range(first, last + 1, step):
            store.run(
                f"CREATE OR REPLACE TEMP TABLE client AS SELECT * FROM {_ALL}"
                f" WHERE client BETWEEN {start} AND {start + step - 1}"
            )
            store.make(LEVELLED, cut, add=start > first)
    finally:
        store.run(f"DROP TABLE IF EXISTS client; ALTER TABLE {_ALL} RENAME TO client")
