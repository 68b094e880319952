"""What the tables of a reading hold, asked for in one place."""

from collections.abc import Iterator
from typing import Any

from clientfit.store.database import Store


def countries(store: Store) -> tuple[str, ...]:
    """The countries that clients are known to be in, sorted."""
    rows = store.rows("SELECT DISTINCT country FROM client WHERE country <> '' ORDER BY country")
    return tuple(country for (country,) in rows)


def clients(store: Store) -> list[tuple[str, str]]:
    """Id and name of every client, by id."""
    rows = store.rows("SELECT client_id, client_name FROM client ORDER BY client_id")
    return [(client_id, name) for client_id, name in rows]


def client_key(store: Store, client_id: str) -> int:
    """The key that stands for a client in every table.

    Raises:
        KeyError: there is no such client.
    """
    for (key,) in store.rows("SELECT client FROM client WHERE client_id = ?", [client_id]):
        return int(key)
    raise KeyError(client_id)


def rejects(store: Store) -> Iterator[tuple[Any, ...]]:
    """The rejected rows: file, line, code, message, found, hint, raw."""
    yield from store.rows(
        "SELECT file, line, code, message, found, hint, raw FROM reject ORDER BY file, line, code"
    )
