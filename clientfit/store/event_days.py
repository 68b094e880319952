"""Days of events by client: the first of each, those of some events, and silences."""

from collections.abc import Iterator
from datetime import date

from clientfit.store.database import Store
from clientfit.store.tables import CLIENT, EVENT


def first_days(store: Store, until: date) -> dict[int, date]:
    """Return the day of each client's first event up to a day, by the client's key."""
    return dict(store.rows(f"SELECT client, min(day) FROM {EVENT} WHERE day <= ? GROUP BY client", [until]))


def client_names(store: Store) -> dict[int, tuple[str, str]]:
    """Return the id and name of each client, by its key."""
    rows = store.rows(f"SELECT client, client_id, client_name FROM {CLIENT}")
    return {key: (client_id, name) for key, client_id, name in rows}


def event_count(store: Store) -> int:
    """Return the number of events."""
    (count,) = store.row(f"SELECT count(*) FROM {EVENT}")
    return int(count)


def days_of_events(store: Store, selects: str, until: date) -> Iterator[tuple[int, date]]:
    """Yield client and day of the rows of a SELECT of both, up to a day, by day."""
    yield from store.rows(f"SELECT client, day FROM ({selects}) WHERE day <= ? ORDER BY day", [until])


def days_of_silence(store: Store, length: int, until: date) -> Iterator[tuple[int, date]]:
    """Yield client and day on which it had been silent for `length` days, up to a day, by client and day."""
    yield from store.rows(
        f"SELECT client, CAST(day + {int(length)} AS DATE) FROM (SELECT client, day,"
        f" lead(day) OVER (PARTITION BY client ORDER BY day) AS following FROM {EVENT} WHERE day <= $1)"
        f" WHERE day + {int(length)} <= $1 AND (following IS NULL OR following > day + {int(length)})"
        " ORDER BY client, day",
        [until],
    )
