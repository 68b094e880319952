"""The same event (or client) on several rows: one row stays, whatever the order of reading.

Of rows that differ the one with more filled columns wins, then the greater one in canonical order: the texts
of its columns, one after the other. Of rows that are alike the first by source and line stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clientfit.errors import Problem
from clientfit.importers.staging.rejects import MAX_PROBLEMS
from clientfit.importers.staging.tables import STAGED
from clientfit.model.event import CLIENT_COLUMNS
from clientfit.store import Store

_CONTENT = tuple(name for name in STAGED if name not in {"own", "event_id", "file", "line"})


@dataclass(frozen=True)
class Duplicates:
    """Per source, the numbers of rows and events dropped; and the number of rows that differed.

    `problems` are the first `MAX_PROBLEMS` of those conflicts.
    """

    rows: Mapping[int, int] = field(default_factory=dict)
    events: Mapping[int, int] = field(default_factory=dict)
    conflicts: int = 0
    problems: tuple[Problem, ...] = ()


def drop_duplicate_events(store: Store, files: Sequence[str]) -> Duplicates:
    """Leave each event once in `staged`: by its content where the row named no id, else by client and id."""
    lost = False
    if store.row("SELECT count(*) FROM staged WHERE NOT own") != (0,):
        lost = _drop(store, "staged", _CONTENT, _CONTENT, among="NOT own")
    lost = _drop(store, "staged", ("client_id", "event_id"), _CONTENT) or lost
    return _duplicates(store, "staged", files) if lost else Duplicates()


def drop_duplicate_clients(store: Store, files: Sequence[str]) -> Duplicates:
    """Leave each client once in `listed_client`."""
    lost = _drop(store, "listed_client", ("client_id",), tuple(CLIENT_COLUMNS))
    return _duplicates(store, "listed_client", files) if lost else Duplicates()


def _drop(
    store: Store, table: str, key: Sequence[str], content: Sequence[str], *, among: str = "true"
) -> bool:
    """Move all but the best row of each key from `table` to `lost`; says whether there were any."""
    keys = ", ".join(f'"{name}"' for name in key)
    texts = [f"""coalesce(CAST("{name}" AS VARCHAR), '')""" for name in content]
    twins = (
        f"SELECT twin FROM (SELECT hash({keys}) AS twin FROM {table} WHERE {among})"
        " GROUP BY twin HAVING count(*) > 1"
    )
    if store.row(f"SELECT count(*) FROM ({twins})") == (0,):
        return False
    filled = " + ".join(f"CAST({text} <> '' AS INTEGER)" for text in texts)
    store.run(
        "CREATE TEMP TABLE IF NOT EXISTS lost"
        " (rid BIGINT, src SMALLINT, n BIGINT, line BIGINT, id VARCHAR, kept_line BIGINT, kept_src SMALLINT,"
        " differs BOOLEAN)"
    )
    store.run(
        f"INSERT INTO lost SELECT rid, src, n, line, id, kept_line, kept_src, canonical <> kept FROM ("
        f"SELECT rid, src, n, line, {key[-1]} AS id, canonical, first_value(canonical) OVER best AS kept,"
        " first_value(line) OVER best AS kept_line, first_value(src) OVER best AS kept_src,"
        " row_number() OVER best AS place FROM ("
        f"SELECT *, rowid AS rid, {filled} AS filled, concat_ws(chr(31), {', '.join(texts)}) AS canonical"
        f" FROM {table} WHERE {among} AND hash({keys}) IN ({twins}))"
        f" WINDOW best AS (PARTITION BY {keys} ORDER BY filled DESC, canonical DESC, src, line, n)"
        ") WHERE place > 1"
    )
    store.run(f"DELETE FROM {table} WHERE rowid IN (SELECT rid FROM lost)")
    return True


def _duplicates(store: Store, table: str, files: Sequence[str]) -> Duplicates:
    """Count what `_drop` moved, by source; a problem for each row that differed from the one kept."""
    records = f"(SELECT DISTINCT src, n FROM lost) ANTI JOIN {table} USING (src, n)"
    rows = store.rows(
        f"SELECT src, CAST(sum(1 + coalesce(more, 0)) AS BIGINT) FROM {records}"
        " LEFT JOIN several USING (src, n) GROUP BY src"
    )
    events = store.rows("SELECT src, count(*) FROM lost GROUP BY src")
    conflicts = store.rows(
        "SELECT id, src, line, kept_src, kept_line FROM lost WHERE differs"
        f" ORDER BY src, line, id, kept_src, kept_line LIMIT {MAX_PROBLEMS}"
    )
    (differing,) = store.row("SELECT count(*) FILTER (differs) FROM lost")
    store.run("DROP TABLE lost")
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
                hint=f"used: {files[kept_source]}:{kept_line}, which fills more columns or sorts last",
            )
            for name, source, line, kept_source, kept_line in conflicts
        ),
    )
