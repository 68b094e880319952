"""Files of events: a preview of the event table, and files that read back as the same table."""

from datetime import date
from pathlib import Path
from typing import Literal

from clientfit.model.event import COLUMNS
from clientfit.store import Rows, Store, quoted

Format = Literal["csv", "json", "parquet"]

SUFFIXES: dict[str, Format] = {".csv": "csv", ".jsonl": "json", ".ndjson": "json", ".parquet": "parquet"}
"""The suffixes of files that events are written to, with the store's word for the format."""

PREVIEWED = ("line", "occurred_at", "client_name", "kind", "amount", "currency", "due", "settled", "outcome")

_SQL = {
    "client_id": "client.client_id",
    "client_name": "client.client_name",
    "currency": "nullif(event.currency, '')",
    "tags": "nullif(trim(event.tags, ';'), '')",
}
_DAY = "CASE WHEN event.occurred_at = event.day THEN strftime(event.day, '%Y-%m-%d')"
_MOMENT = f"{_DAY} ELSE strftime(event.occurred_at, '%Y-%m-%dT%H:%M:%S') END"
"""A moment as the event table has it in text: a day where it is midnight."""


def preview(store: Store, count: int) -> list[tuple[str, ...]]:
    """The first `count` events of the sources as text, in the columns of `PREVIEWED`.

    Amounts have two decimals where more say nothing.
    """
    shown = {**_SQL, "occurred_at": _MOMENT, "amount": "regexp_replace(CAST(amount AS VARCHAR), '00$', '')"}
    listed = ", ".join(shown.get(name, f"event.{name}") for name in PREVIEWED)
    rows = store.rows(
        f"SELECT {listed} FROM event JOIN client USING (client)"
        f" ORDER BY event.file, event.line, event.event_id LIMIT {count}"
    )
    return [tuple("" if cell is None else str(cell) for cell in row) for row in rows]


def write_events(store: Store, path: Path, kind: Format) -> None:
    """Write all events in the event table's own columns, by client and day, as csv, json or parquet.

    Reading the file gives the same events with the same places.
    """
    chosen = _select(tuple(COLUMNS), as_text=kind != "parquet")
    options = "FORMAT csv, HEADER" if kind == "csv" else f"FORMAT {kind}"
    store.run(f"COPY ({chosen}) TO {quoted(str(path))} ({options})")


def kinds(store: Store) -> Rows:
    """Count the events of each kind, with their first and last day; the most frequent first."""
    return store.rows(
        "SELECT kind, count(*) AS events, count(DISTINCT client), min(day), max(day) FROM event"
        " GROUP BY kind ORDER BY events DESC, kind"
    )


def latest(store: Store) -> date | None:
    """The last day on which anything happened or was settled; None without events."""
    day: date | None
    (day,) = store.row("SELECT max(greatest(day, settled)) FROM event")
    return day


def _select(columns: tuple[str, ...], *, as_text: bool) -> str:
    sql = {**_SQL, "occurred_at": _MOMENT} if as_text else _SQL
    listed = ", ".join(f'{sql.get(name, f"event.{name}")} AS "{name}"' for name in columns)
    return (
        f"SELECT {listed} FROM event JOIN client USING (client)"
        " ORDER BY client.client_id, event.occurred_at, event.event_id"
    )
