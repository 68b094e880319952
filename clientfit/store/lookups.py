"""Look up clients, their countries and the rejected rows."""

from collections.abc import Iterator, Sequence
from typing import Any

from clientfit.store.database import Store
from clientfit.store.tables import SELECTED


def countries(store: Store) -> tuple[str, ...]:
    """The countries that clients are known to be in, sorted."""
    rows = store.rows("SELECT DISTINCT country FROM client WHERE country <> '' ORDER BY country")
    return tuple(country for (country,) in rows)


def clients(store: Store) -> list[tuple[str, str]]:
    """Id and name of every client, by id."""
    rows = store.rows("SELECT client_id, client_name FROM client ORDER BY client_id")
    return [(client_id, name) for client_id, name in rows]


def client_count(store: Store) -> int:
    """The number of clients."""
    (count,) = store.row("SELECT count(*) FROM client")
    return int(count)


def client_key(store: Store, client_id: str) -> int:
    """The key that stands for a client in every table.

    Raises:
        KeyError: there is no such client.
    """
    return client_keys(store, [client_id])[0]


def client_keys(store: Store, client_ids: Sequence[str]) -> list[int]:
    """The keys that stand for clients in every table, in the given order.

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
    """The rejected rows: file, line, code, message, found, hint, raw."""
    yield from store.rows(
        "SELECT file, line, code, message, found, hint, raw FROM reject ORDER BY file, line, code"
    )
