"""Look up clients, their countries and the rejected rows."""

from collections.abc import Iterator, Sequence
from typing import Any

from clientfit.store.database import Store
from clientfit.store.tables import REJECT, REJECT_IN_ORDER, SELECTED

_CHUNK = 10_000
"""Number of rejected rows that are held in memory at a time."""


def countries(store: Store) -> tuple[str, ...]:
    """Return the known countries of clients, sorted."""
    rows = store.rows("SELECT DISTINCT country FROM client WHERE country <> '' ORDER BY country")
    return tuple(country for (country,) in rows)


def clients(store: Store) -> list[tuple[str, str]]:
    """Return id and name of every client, by id."""
    rows = store.rows("SELECT client_id, client_name FROM client ORDER BY client_id")
    return [(client_id, name) for client_id, name in rows]


def client_count(store: Store) -> int:
    """Return the number of clients."""
    (count,) = store.row("SELECT count(*) FROM client")
    return int(count)


def client_key(store: Store, client_id: str) -> int:
    """Return the key of a client in every table.

    Raises:
        KeyError: there is no such client.
    """
    return client_keys(store, [client_id])[0]


def client_keys(store: Store, client_ids: Sequence[str]) -> list[int]:
    """Return the keys of clients in every table, in the given order.

    Raises:
        KeyError: there is no such client.
    """
    rows = store.rows(
        "SELECT client_id, client FROM client WHERE client_id IN (SELECT unnest(CAST(? AS VARCHAR[])))",
        [list(client_ids)],
    )
    keys: dict[str, int] = dict(rows)
    return [keys[client_id] for client_id in client_ids]


def select_clients(store: Store, keys: Sequence[int]) -> None:
    """Restrict the statements about `selected` to the clients with these keys."""
    store.create(SELECTED, "SELECT CAST(unnest(?) AS INTEGER) AS client", [list(keys)])


def rejects(store: Store) -> Iterator[tuple[Any, ...]]:
    """Yield the rejected rows in order: file, line, code, message, found, hint, raw; a part at a time."""
    place = "row_number() OVER (ORDER BY file, line, code, message, found) AS place"
    store.create(REJECT_IN_ORDER, f"SELECT {place}, * FROM {REJECT}")
    (count,) = store.row(f"SELECT count(*) FROM {REJECT_IN_ORDER}")
    for start in range(1, count + 1, _CHUNK):
        yield from store.rows(
            f"SELECT * EXCLUDE (place) FROM {REJECT_IN_ORDER}"
            f" WHERE place BETWEEN {start} AND {start + _CHUNK - 1} ORDER BY place"
        )
    store.drop(REJECT_IN_ORDER)


def rows_of_clients(
    store: Store, client_ids: Sequence[str]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the rows of these clients by id, and their events; `client` is the place of the client's row.

    Raises:
        KeyError: there is no such client.
    """
    select_clients(store, client_keys(store, client_ids))
    chosen = f"client IN (SELECT client FROM {SELECTED})"
    clients = _dicts(store, f"SELECT * FROM client WHERE {chosen} ORDER BY client_id")
    places = {client["client"]: place for place, client in enumerate(clients)}
    events = _dicts(store, f"SELECT * FROM event WHERE {chosen}")
    for row in (*clients, *events):
        row["client"] = places[row["client"]]
    return clients, events


def _dicts(store: Store, sql: str) -> list[dict[str, Any]]:
    names = [name for name, _ in store.columns(sql)]
    return [dict(zip(names, row, strict=True)) for row in store.rows(sql)]
