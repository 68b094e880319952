"""Scenarios: copies of a client, each after some more records.

Time advances, the history known today lies further back, and the new records lie in between. Weekdays
stay, as time advances in whole weeks; months and public holidays fall on other days.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, Literal

from clientfit.measures import compile_open
from clientfit.model.kinds import PROVIDER_KINDS
from clientfit.plan import Plan
from clientfit.rulebook.schema import FlipEvent, FlipRecords, Rulebook
from clientfit.store import Store, lookups
from clientfit.store.as_of import day_literal, known_event
from clientfit.store.tables import (
    ADDED_RECORD,
    BASE_CLIENT,
    BASE_EVENT,
    BASE_OPEN,
    CLIENT,
    SCENARIO,
    SCENARIO_EVENT,
    SELECTED,
    USUAL_AMOUNT,
)

Direction = Literal["worse", "better"]

DEFAULT_AMOUNT = 1000
"""Amount of a record where the client has none of its kind."""

WEEK = 7


@dataclass(frozen=True)
class Scenario:
    """The client `shift` days on, with `count` more records of one type, one every `every` days."""

    client: int
    type: str
    direction: Direction
    count: int
    every: int
    shift: int


def days_on(records: FlipRecords, count: int) -> int:
    """The days that `count` records take: whole weeks, and the first begins after the as-of day."""
    longest = -min(event.occurred_at for event in records.events)
    return max(records.every, WEEK * (longest // WEEK + 1)) + (count - 1) * records.every


@contextmanager
def scenario_store(store: Store, plan: Plan, client_id: str) -> Iterator[Store]:
    """Open a cursor over one client's known events, with temporary tables of its own."""
    lookups.select_clients(store, lookups.client_keys(store, [client_id]))
    among = str(SELECTED)
    cursor = store.cursor()
    try:
        store.create(BASE_EVENT, known_event(plan.as_of, clients_table=among))
        store.create(BASE_CLIENT, f"SELECT * FROM {CLIENT} WHERE client IN (SELECT client FROM {SELECTED})")
        store.create(BASE_OPEN, compile_open(plan.rulebook, plan.as_of, clients_table=among) or NOTHING_OPEN)
        yield cursor
    finally:
        cursor.close()
        store.drop(BASE_EVENT, BASE_CLIENT, BASE_OPEN)


def make_scenarios(store: Store, plan: Plan, scenarios: Sequence[Scenario]) -> None:
    """Create the tables `event` and `client` of these scenarios from the base tables."""
    today = day_literal(plan.as_of)
    store.fill(SCENARIO, map(asdict, scenarios))
    store.fill(ADDED_RECORD, added_records(plan.rulebook))
    store.create(USUAL_AMOUNT, USUAL)
    history, added = HISTORY.format(today=today), ADDED.format(today=today)
    store.create(SCENARIO_EVENT, f"{history} UNION ALL BY NAME {added}")
    store.create(CLIENT, CLIENTS)


def endings_used(store: Store) -> dict[str, list[int]]:
    """Return the endings that each type's scenarios rest on, by their places in the rulebook."""
    used: dict[str, list[int]] = {}
    for type_, place in store.rows(f"SELECT DISTINCT type, place FROM {BASE_OPEN} ORDER BY type, place"):
        used.setdefault(type_, []).append(place)
    return used


def added_records(rulebook: Rulebook) -> Iterator[dict[str, Any]]:
    """The rows of every record that a scenario may add: days count from the record's own day."""
    for name, type_ in rulebook.types.items():
        for direction, records in (("worse", type_.flips.worse), ("better", type_.flips.better)):
            for place, event in enumerate(records.events if records is not None else ()):
                yield {"type": name, "direction": direction, **_row(event, place)}


def _row(event: FlipEvent, place: int) -> dict[str, Any]:
    by_kind = "provider" if event.kind in (*PROVIDER_KINDS, "credit") else "client"
    usual = event.amount == "usual"
    return {
        **event.model_dump(exclude={"tags"}),
        "id": event.id or str(place),
        "actor": event.actor or by_kind,
        "usual": usual,
        "amount": None if usual else event.amount,
        "tags": f";{';'.join(sorted(event.tags))};" if event.tags else "",
    }


NOTHING_OPEN = (
    "SELECT 0 AS client, '' AS type, 0 AS place, '' AS event_id, CAST(NULL AS DATE) AS day, '' AS outcome"
    " WHERE false"
)

USUAL = f"""
WITH counted AS (
  SELECT kind, currency, count(amount) AS times, avg(amount) AS mean FROM {BASE_EVENT}
  WHERE amount IS NOT NULL GROUP BY kind, currency
), best AS (
  SELECT kind, currency, mean FROM counted
  QUALIFY row_number() OVER (PARTITION BY kind ORDER BY times DESC, currency) = 1
), most AS (
  SELECT currency FROM counted GROUP BY currency ORDER BY sum(times) DESC, currency LIMIT 1
)
SELECT kind, CAST(coalesce(mean, {DEFAULT_AMOUNT}) AS DECIMAL(18,4)) AS amount,
  coalesce(best.currency, (SELECT currency FROM most), '') AS currency
FROM (SELECT DISTINCT kind FROM {ADDED_RECORD}) LEFT JOIN best USING (kind)
"""
"""Return the usual amount by kind: the mean in the currency that most of the client's records are in."""

HISTORY = f"""
SELECT g.client, e.event_id, e.ref, e.kind, e.occurred_at - to_days(g.shift) AS occurred_at,
  e.day - g.shift AS day, e.actor, e.engagement, e.amount, e.currency, e.due - g.shift AS due,
  CASE WHEN o.event_id IS NULL THEN e.settled ELSE greatest(o.day, {{today}}) END - g.shift AS settled,
  coalesce(o.outcome, e.outcome) AS outcome, e.phase, e.cause, e.paid_extra, e.confirmed, e.severity,
  e.score, e.hours, e.tags
FROM {BASE_EVENT} AS e CROSS JOIN {SCENARIO} AS g
LEFT JOIN {BASE_OPEN} AS o ON o.type = g.type AND o.event_id = e.event_id
"""
"""The client's history for each scenario, as long ago as it will be, with what is open ended."""

ADDED = f"""
SELECT g.client, g.name || c.id AS event_id, g.name || c.ref AS ref, c.kind,
  CAST(g.today + c.occurred_at AS TIMESTAMP) AS occurred_at, g.today + c.occurred_at AS day, c.actor,
  g.name || c.engagement AS engagement,
  CASE WHEN c.usual THEN u.amount ELSE c.amount END AS amount,
  CASE WHEN c.usual OR c.amount IS NOT NULL THEN u.currency ELSE '' END AS currency,
  g.today + c.due AS due, g.today + c.settled AS settled, c.outcome, c.phase, c.cause, c.paid_extra,
  c.confirmed, c.severity, c.score, CAST(NULL AS DECIMAL(18,4)) AS hours, c.tags
FROM (
  SELECT client, type, direction, concat('+', nth, ':') AS name,
    {{today}} - CAST(nth * every AS INTEGER) AS today
  FROM {SCENARIO}, unnest(range(count)) AS each(nth)
) AS g JOIN {ADDED_RECORD} AS c USING (type, direction) JOIN {USUAL_AMOUNT} AS u USING (kind)
"""
"""The new records, the last of them on the as-of day; their ids are unlike those of the history."""

CLIENTS = f"""
SELECT g.client, c.client_id, c.client_name, c.stage, c.traits, c.since - g.shift AS since, c.terms_days,
  c.country, c.owner FROM {BASE_CLIENT} AS c CROSS JOIN {SCENARIO} AS g
"""
