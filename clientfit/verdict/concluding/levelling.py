"""Measure and level every client of the store, a part of the book at a time."""

import logging
from collections.abc import Sequence
from importlib.util import find_spec

from clientfit.columnar.programme import Programme, ProgrammeOnDemand
from clientfit.measures import absent_rows
from clientfit.plan import Plan
from clientfit.signals import compile_levels
from clientfit.store import Store
from clientfit.store.tables import ALL_CLIENTS, CLIENT, EVENT, LEVELLED

PART = 2_000_000
"""Largest number of events measured at once, about, which bounds the memory of the statement."""

PROGRAMME_PART = 250_000
"""Least number of events that a programme is given at once, about: fewer take less memory, and each time the
whole table of events is scanned."""

INSERTED = 100_000
"""Number of clients whose levels are put into the table together."""

SCANS = 8
"""Number of times that the table of events is scanned to save memory."""

BYTES = 4_000
"""Memory estimated per measured event: about three times what the statement holds of it, because the store
also holds other tables, and not all of them can be spilled."""

WORTH_COMPILING = 100_000
"""Number of events from which compiling a rulebook's programme takes less time than the statement."""

FEW = 5_000
"""Number of events up to which planning the statement takes longer than running it: use `Store(few=True)`."""

_LOG = logging.getLogger(__name__)


def level_clients(
    store: Store, plan: Plan, programme: ProgrammeOnDemand | None = None, *, part: int | None = None
) -> None:
    """Create `levelled` from the store's events: one row per client, with `LevelColumns`.

    A book of more than `part` events (when None, of as many as fit the store's memory) is measured in runs of
    clients by their keys. No client's row depends on another's, so the runs change nothing in them. They are
    measured by the programme where there is one, and by the SQL statement where it gives no answer.

    Raises:
        ClientFitError: code "rules-sql", where the rulebook's types don't fit or a value can't be computed.
    """
    (events,) = store.row(f"SELECT count(*) FROM {EVENT}")
    if part is None:
        part = max(1, min(PART, store.memory() // BYTES))
    compiled = None
    if programme is not None and find_spec("pyarrow"):
        compiled = programme(often=events > WORTH_COMPILING)
    if compiled is not None:
        _level_by_programme(store, plan, compiled, part)
    elif events <= part:
        _LOG.debug("%d events at once", events)
        # Columns of nothing lose their types, which matters to frames but not to verdicts.
        absent = absent_rows(store, plan.rulebook, plan.as_of) if store.few else frozenset()
        levels = compile_levels(plan.rulebook, plan.as_of, absent=absent) if absent else plan.levels
        store.create_by_rules(LEVELLED, levels.sql)
    else:
        # A run then reads its own rows only, and not the whole book, which may have been spilled.
        store.create(EVENT, f"SELECT * FROM {EVENT} ORDER BY client")
        _level_by_sql(store, plan, _runs(store, events, part), add=False)


def _runs(store: Store, events: int, part: int) -> list[str]:
    """Conditions on `client` that each choose clients with some `part` events."""
    first, last = store.row(f"SELECT min(client), max(client) FROM {CLIENT}")
    if first is None:
        return []
    step = -(-(last - first + 1) // max(1, -(-events // part)))
    _LOG.debug("%d events, %d clients at a time", events, step)
    return [f"client BETWEEN {start} AND {start + step - 1}" for start in range(first, last + 1, step)]


def _level_by_sql(store: Store, plan: Plan, runs: Sequence[str], *, add: bool) -> None:
    """Level by the statement the clients of each condition; `add` to the table `levelled`."""
    # The table of clients holds the part's clients for a while: the planner knows the size of a table.
    sql = compile_levels(plan.rulebook, plan.as_of, clients_table="client").sql
    store.run(f"ALTER TABLE {CLIENT} RENAME TO {ALL_CLIENTS}")
    try:
        for number, run in enumerate(runs):
            store.create(CLIENT, f"SELECT * FROM {ALL_CLIENTS} WHERE {run}")
            store.create_by_rules(LEVELLED, sql, add=add or number > 0)
    finally:
        store.drop(CLIENT)
        store.run(f"ALTER TABLE {ALL_CLIENTS} RENAME TO {CLIENT}")


def _level_by_programme(store: Store, plan: Plan, programme: Programme, part: int) -> None:
    """Level all clients by the programme, those for which it gives no answer by the statement."""
    from pyarrow import Table, concat_tables  # noqa: PLC0415 - optional

    from clientfit.columnar.arrow_columns import CLIENTS, EVENTS  # noqa: PLC0415
    from clientfit.columnar.book import measure_clients  # noqa: PLC0415

    (threads,) = store.row("SELECT current_setting('threads')")
    (events,) = store.row(f"SELECT count(*) FROM {EVENT}")
    store.create_empty(LEVELLED.named(str(LEVELLED), programme.types))
    beyond: list[int] = []
    measured: list[Table] = []
    rows = 0
    at_once = min(part, max(PROGRAMME_PART, events // SCANS))
    runs = (
        (
            store.arrow(f"SELECT {', '.join(EVENTS)} FROM {EVENT} WHERE {run}"),
            store.arrow(f"SELECT {', '.join(CLIENTS)} FROM {CLIENT} WHERE {run} ORDER BY client"),
        )
        for run in _runs(store, events, at_once)
    )
    for table, clients in measure_clients(programme, plan.rulebook, plan.as_of, runs, threads):
        beyond += clients
        if table.num_rows:
            measured.append(table)
            rows += table.num_rows
        # Of many clients together: an INSERT of hundreds of columns costs more than its rows.
        if rows > INSERTED:
            store.insert_frame(LEVELLED, concat_tables(measured))
            measured, rows = [], 0
    if measured:
        store.insert_frame(LEVELLED, concat_tables(measured))
    if beyond:
        _LOG.info("%d clients are measured by SQL: they exceed the programme's limits", len(beyond))
        _level_by_sql(store, plan, [f"client IN ({', '.join(map(str, beyond))})"], add=True)
