"""The same event (or client) on several rows: one row stays, whatever the order of reading.

Of events that differ an ended one wins over an open one, then the one settled later, then the one with more
filled columns, then the greater one in canonical order: the texts of its columns, one after the other. Of
clients the last two decide. Of rows that are alike the first by source and line stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clientfit.errors import Problem
from clientfit.importers.staging.rejects import MAX_PROBLEMS
from clientfit.model.event import CLIENT_COLUMNS
from clientfit.store import Store, tables

_CONTENT = tuple(
    name
    for name in tables.STAGED.columns
    if name not in {"src", "n", "fate", "own", "event_id", "file", "line"}
)

_STATE = ("coalesce(outcome, 'open') <> 'open'", "settled IS NOT NULL", "settled")
"""SQL by which one event is a later state of another: it has ended, it was settled, and when."""


@dataclass(frozen=True)
class Duplicates:
    """Per source, the numbers of rows and events dropped; and the number of rows in conflict.

    `problems` are the first `MAX_PROBLEMS` of those conflicts. `updates` say which exports show a later state
    of another export's events; those are no conflicts.
    """

    rows: Mapping[int, int] = field(default_factory=dict)
    events: Mapping[int, int] = field(default_factory=dict)
    conflicts: int = 0
    problems: tuple[Problem, ...] = ()
    updates: tuple[Problem, ...] = ()


def drop_duplicate_events(store: Store, files: Sequence[str], formats: Sequence[str | None]) -> Duplicates:
    """Leave each event once in `staged`: by its content where the row named no id, else by client and id.

    `files` and `formats` are the sources' names and import profiles, None for tables of our own. Alike rows
    of one export without ids are as many events as that export has rows; of a second export only the rows
    that exceed those are new. Alike rows of an event table are one event.
    """
    lost = False
    if store.row("SELECT count(*) FROM staged WHERE NOT own") != (0,):
        exports = [str(number) for number, name in enumerate(formats) if name is not None]
        lost = _drop(store, "staged", _CONTENT, _CONTENT, among="NOT own", counted=exports)
    lost = _drop(store, "staged", ("client_id", "event_id"), _CONTENT, state=_STATE) or lost
    return _duplicates(store, "staged", files, formats) if lost else Duplicates()


def drop_duplicate_clients(store: Store, files: Sequence[str]) -> Duplicates:
    """Leave each client once in `listed_client`."""
    lost = _drop(store, "listed_client", ("client_id",), tuple(CLIENT_COLUMNS))
    return _duplicates(store, "listed_client", files) if lost else Duplicates()


def _drop(  # noqa: PLR0913 - a table, what its rows are compared by, and which of them are
    store: Store,
    table: str,
    key: Sequence[str],
    content: Sequence[str],
    *,
    state: Sequence[str] = (),
    among: str = "true",
    counted: Sequence[str] = (),
) -> bool:
    """Move all but the best row of each key from `table` to `lost`; return whether there were any.

    `state` is SQL by which a row is a later state of another. In the sources `counted` the first row of a
    key is the same as another source's first, the second as its second, and so on.
    """
    keys = ", ".join(f'"{name}"' for name in key)
    texts = [f"""coalesce(CAST("{name}" AS VARCHAR), '')""" for name in content]
    twins = (
        f"SELECT twin FROM (SELECT hash({keys}) AS twin FROM {table} WHERE {among})"
        " GROUP BY twin HAVING count(*) > 1"
    )
    if store.row(f"SELECT count(*) FROM ({twins})") == (0,):
        return False
    filled = " + ".join(f"CAST({text} <> '' AS INTEGER)" for text in texts)
    store.create_empty(tables.LOST, keep=True)
    number = f"row_number() OVER (PARTITION BY src, {keys} ORDER BY line, n)"
    occurrence = f"CASE WHEN src IN ({', '.join(counted)}) THEN {number} ELSE 1 END" if counted else "1"
    store.run(
        "INSERT INTO lost SELECT rid, src, n, line, id, kept_line, kept_src, canonical <> kept,"
        " state <> kept_state FROM ("
        f"SELECT rid, src, n, line, {key[-1]} AS id, canonical, first_value(canonical) OVER best AS kept,"
        " state, first_value(state) OVER best AS kept_state,"
        " first_value(line) OVER best AS kept_line, first_value(src) OVER best AS kept_src,"
        " row_number() OVER best AS place FROM ("
        f"SELECT *, rowid AS rid, {filled} AS filled, concat_ws(chr(31), {', '.join(texts)}) AS canonical,"
        f" concat_ws(' ', '', {', '.join(state) or 'NULL'}) AS state, {occurrence} AS occurrence"
        f" FROM {table} WHERE {among} AND hash({keys}) IN ({twins}))"
        f" WINDOW best AS (PARTITION BY {keys}, occurrence"
        f" ORDER BY {''.join(f'{each} DESC NULLS LAST, ' for each in state)}"
        "filled DESC, canonical DESC, src, line, n)"
        ") WHERE place > 1"
    )
    store.run(f"DELETE FROM {table} WHERE rowid IN (SELECT rid FROM lost)")
    return True


def _duplicates(
    store: Store, table: str, files: Sequence[str], formats: Sequence[str | None] = ()
) -> Duplicates:
    """Count what `_drop` moved, by source; a problem for each row that differed from the one kept.

    Rows with an earlier state than that of another export of the same format are updates, no conflicts.
    """
    records = f"(SELECT DISTINCT src, n FROM lost) ANTI JOIN {table} USING (src, n)"
    rows = store.rows(
        f"SELECT src, CAST(sum(1 + coalesce(more, 0)) AS BIGINT) FROM {records}"
        " LEFT JOIN several USING (src, n) GROUP BY src"
    )
    events = store.rows("SELECT src, count(*) FROM lost GROUP BY src")
    updates = _updates(store, files, formats)
    conflicts = store.rows(
        "SELECT id, src, line, kept_src, kept_line, earlier FROM lost WHERE differs"
        f" ORDER BY src, line, id, kept_src, kept_line LIMIT {MAX_PROBLEMS}"
    )
    (differing,) = store.row("SELECT count(*) FILTER (differs) FROM lost")
    store.drop(tables.LOST)
    return Duplicates(
        rows=dict(rows),
        events=dict(events),
        conflicts=differing,
        problems=tuple(
            Problem(
                code="row-conflict",
                message="rows that differ name the same event_id or client_id",
                file=files[source],
                line=line,
                found=name,
                hint=f"used: {files[kept_source]}:{kept_line}, which {_EARLIER if earlier else _EQUAL}",
            )
            for name, source, line, kept_source, kept_line, earlier in conflicts
        ),
        updates=updates,
    )


_EARLIER = "has ended, or was settled later"
_EQUAL = "fills more columns or sorts last"


def _updates(store: Store, files: Sequence[str], formats: Sequence[str | None]) -> tuple[Problem, ...]:
    """One problem for each source whose events show a later state in another source of the same format.

    Their rows are no longer marked as differing.
    """
    pairs = store.rows(
        "SELECT src, kept_src, count(*), min(line) FROM lost WHERE earlier AND differs AND src <> kept_src"
        " GROUP BY src, kept_src ORDER BY src, kept_src"
    )
    problems = []
    for source, kept_source, count, line in pairs:
        if not formats or formats[source] != formats[kept_source]:
            continue
        store.run(
            f"UPDATE lost SET differs = false WHERE earlier AND src = {source} AND kept_src = {kept_source}"
        )
        events = "1 event shows" if count == 1 else f"{count:,} events show"
        problems.append(
            Problem(
                code="row-updated",
                message=f"{events} a later state in {files[kept_source]}, which is used",
                file=files[source],
                line=line,
            )
        )
    return tuple(problems)
