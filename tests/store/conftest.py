"""A store, and one with a made-up event table in it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from clientfit.store import Store

EVENT = {
    "client": "INTEGER",
    "event_id": "VARCHAR",
    "ref": "VARCHAR",
    "kind": "VARCHAR",
    "occurred_at": "TIMESTAMP",
    "day": "DATE",
    "actor": "VARCHAR",
    "engagement": "VARCHAR",
    "amount": "DECIMAL(18,4)",
    "currency": "VARCHAR DEFAULT ''",
    "due": "DATE",
    "settled": "DATE",
    "outcome": "VARCHAR",
    "phase": "VARCHAR",
    "cause": "VARCHAR",
    "paid_extra": "BOOLEAN DEFAULT false",
    "confirmed": "BOOLEAN DEFAULT false",
    "severity": "VARCHAR",
    "score": "DOUBLE",
    "hours": "DECIMAL(18,4)",
    "tags": "VARCHAR DEFAULT ''",
}


@pytest.fixture
def store() -> Iterator[Store]:
    """A store of the test's own."""
    store = Store(threads=1)
    yield store
    store.close()


@pytest.fixture
def events(store: Store) -> Callable[..., None]:
    """Put events into the table `event`; what isn't told is as the readers leave it."""
    store.run(f"CREATE TABLE event ({', '.join(f'{name} {kind}' for name, kind in EVENT.items())})")

    def put(*told: dict[str, Any]) -> None:
        for number, event in enumerate(told):
            row = {"client": 0, "event_id": f"e{number}", "occurred_at": event["day"], **event}
            places = ", ".join("?" for _ in row)
            store.run(f"INSERT INTO event ({', '.join(row)}) VALUES ({places})", list(row.values()))

    return put
