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
"""So many events are measured at once, give or take: what the statement holds in memory stays bounded."""

FEW = 5_000
"""Up to so many events planning the statement takes longer than running it: they go into a store for few."""

_NOW = "part"
"""The table of the clients of one part."""

_LOG = logging.getLogger(__name__)


def level_clients(store: Store, rulebook: Rulebook, levels: Levels, as_of: date, *, part: int = PART) -> None:
    """Create `levelled` from the store's events: one row a client, as `levels` tells.

    A book of more than `part` events is taken in runs of clients by their keys. No client's row depends on
    another's, so the runs change nothing in them.

    Raises:
        ClientFitError: code "rules-sql", where the rulebook's types don't fit or a value can't be computed.
    """
    (events,) = store.row("SELECT count(*) FROM event")
    if events <= part:
        _LOG.debug("%d events at once", events)
        # Columns of nothing lose their types, which matters to frames but not to verdicts.
        absent = absent_rows(store, rulebook, as_of) if store.few else frozenset()
        store.make(LEVELLED, compile_levels(rulebook, as_of, absent=absent).sql if absent else levels.sql)
        return
    first, last = store.row("SELECT min(client), max(client) FROM client")
    step = -(-(last - first + 1) // -(-events // part))
    _LOG.debug("%d events, %d clients at a time", events, step)
    cut = compile_levels(rulebook, as_of, shown=_NOW).sql
    for start in range(first, last + 1, step):
        store.run(
            f"CREATE OR REPLACE TEMP TABLE {_NOW} AS SELECT client FROM client"
            f" WHERE client BETWEEN {start} AND {start + step - 1}"
        )
        store.make(LEVELLED, cut, add=start > first)
    store.run(f"DROP TABLE {_NOW}")
