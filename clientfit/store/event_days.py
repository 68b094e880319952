"""Days of events by client: the first of each, those of some events, and silences."""

from collections.abc import Iterator, Sequence
from datetime import date

from clientfit.store.as_of import LEARNED
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


def days_of_events(
    store: Store, kind: str, outcomes: Sequence[str], late_days: int | None, *, until: date
) -> Iterator[tuple[int, date]]:
    """Yield client and day of the events of a kind, up to a day.

    With `outcomes` only those with one of these, on the day on which it became known; with `late_days` only
    those that were unsettled that many days after the due day, on that day.
    """
    yield from store.rows(
        f"""
        SELECT client, CAST(happened AS DATE)
        FROM (
            SELECT client, outcome, due, settled,
                CASE
                    WHEN $late_days IS NOT NULL THEN due + CAST($late_days AS INTEGER)
                    WHEN $any_outcome THEN day
                    ELSE {LEARNED}
                END AS happened
            FROM {EVENT}
            WHERE kind = $kind AND ($any_outcome OR list_contains(CAST($outcomes AS VARCHAR[]), outcome))
        )
        WHERE happened <= $until
            AND (
                $late_days IS NULL
                OR (outcome IS DISTINCT FROM 'void' AND (settled IS NULL OR settled >= happened))
            )
        """,
        {
            "kind": kind,
            "outcomes": list(outcomes),
            "any_outcome": not outcomes,
            "late_days": late_days,
            "until": until,
        },
    )


def days_of_silence(store: Store, length: int, until: date) -> Iterator[tuple[int, date]]:
    """Yield client and day on which it had been silent for `length` days, up to a day, by client and day."""
    yield from store.rows(
        f"SELECT client, CAST(day + {int(length)} AS DATE) FROM (SELECT client, day,"
        f" lead(day) OVER (PARTITION BY client ORDER BY day) AS following FROM {EVENT} WHERE day <= $1)"
        f" WHERE day + {int(length)} <= $1 AND (following IS NULL OR following > day + {int(length)})"
        " ORDER BY client, day",
        [until],
    )
