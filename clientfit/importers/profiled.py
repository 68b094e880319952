"""An export read by its profile: each row's cells first, then the events that it tells."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from clientfit.importers import events
from clientfit.importers.cells import Cell
from clientfit.importers.dates import DateOrder
from clientfit.importers.layout import SKIPS, laid_out
from clientfit.importers.merged import INCOMPLETE, merge
from clientfit.importers.profile_cells import column_cells
from clientfit.importers.profile_format import FILLED_CELLS, Profile, Told
from clientfit.importers.raw import Column, Table
from clientfit.importers.staging import Conflicts, Staged, judged
from clientfit.importers.typed import blank, typed
from clientfit.model.event import COLUMNS
from clientfit.store import Store, quoted

SILENT = "no-event"
"""Why rows are skipped for which none of the profile's events holds."""


def stage(store: Store, table: Table, profile: Profile, date_order: DateOrder | None) -> Staged:
    """Put the events that an export's rows tell into `staged`, and the rows that can't be read into `reject`.

    Raises:
        ClientFitError: the order of day and month is unknown.
    """
    cells = column_cells(store, table, profile, date_order)
    laid = laid_out(store, table, profile)
    rows = typed(laid.raw.relation, cells, _skips(profile, cells), define=profile.define)
    read = f"{table.raw.relation}_row"
    columns = ", ".join(profile.values)
    store.run(f"CREATE OR REPLACE TEMP TABLE {read} AS SELECT n, line, fate, {columns} FROM ({rows.sql})")
    of_rows = judged(store, read, laid, rows)
    if laid is not table:
        laid.raw.release()
    skipped = Counter(of_rows.skipped)
    conflicts = Conflicts()
    if profile.record is not None:
        skipped[INCOMPLETE], conflicts = merge(store, table, profile, profile.record, read)
    staged, rejected, silent = _events(store, table, profile, read)
    skipped[SILENT] += silent
    store.run(f"DROP TABLE {read}")
    return Staged(
        events=staged,
        rejected=of_rows.rejected + rejected,
        skipped=dict(+skipped),
        conflicts=conflicts,
    )


def _skips(profile: Profile, cells: Sequence[Cell]) -> list[tuple[str, str]]:
    """The rows that tell nothing, as (reason, condition), the first one that holds speaking."""
    declared = [(skip.reason, skip.when) for skip in profile.skip]
    if profile.headings is None:
        return [blank(cells), *declared]
    return [("blank-row", f"{FILLED_CELLS} = 0"), *declared, *SKIPS]


def _events(store: Store, table: Table, profile: Profile, read: str) -> tuple[int, int, int]:
    """Stage the events that the good rows of the relation `read` tell, each as a row of an event table.

    Returns how many events there are, how many rows were rejected for theirs, and how many tell none.
    """
    if not profile.events:
        return 0, 0, store.row(f"SELECT count(*) FROM {read} WHERE fate IS NULL")[0]
    raw = table.raw
    view = f"{raw.relation}_event"
    told = " UNION ALL BY NAME ".join(_told(read, part, event) for part, event in enumerate(profile.events))
    store.run(f"CREATE OR REPLACE TEMP VIEW {view} AS {told}")
    types = dict(store.columns(f"SELECT * FROM {view}"))
    place = "concat(line, CASE WHEN part > 0 THEN concat('-', part) END)"
    staged = events.stage(
        store,
        Table(
            table.number,
            replace(raw, relation=view, cells=raw.relation, place=place),
            {
                name: Column(_header(name, table, profile), name, types[name])
                for name in COLUMNS
                if name in types
            },
        ),
    )
    rejected, silent = 0, 0
    if staged.rejected or all(event.when for event in profile.events):
        rejected, silent = store.row(
            "SELECT coalesce(sum(rows) FILTER (telling), 0), coalesce(sum(rows) FILTER (NOT telling), 0)"
            f" FROM (SELECT n IN (SELECT n FROM {view}) AS telling, 1 + coalesce(more, 0) AS rows FROM {read}"
            f" LEFT JOIN (SELECT n, more FROM several WHERE src = {table.number}) USING (n)"
            f" WHERE fate IS NULL AND n NOT IN (SELECT n FROM staged WHERE src = {table.number}))"
        )
    store.run(f"DROP VIEW {view}")
    return staged.events, rejected, silent


def _header(name: str, table: Table, profile: Profile) -> str:
    """The export's own name for a column of the events, where a column of it is taken as it is."""
    taken = (event.columns[name] for event in profile.events if name in event.columns)
    headers = dict.fromkeys(table.columns[sql].name for sql in taken if sql in table.columns)
    return " or ".join(headers) or name


def _told(read: str, part: int, event: Told) -> str:
    """The SELECT of one event of a profile over the good rows of the relation `read`."""
    columns = "".join(f', {sql} AS "{name}"' for name, sql in event.columns.items())
    when = f" AND ({event.when})" if event.when else ""
    kind = f"{part} AS part, {quoted(event.kind)} AS kind"
    return f"SELECT n, line, {kind}{columns} FROM {read} WHERE fate IS NULL{when}"
