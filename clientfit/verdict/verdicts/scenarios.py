"""Scenarios: clients beside the real ones, each the same client after some more records.

Time moves on, the history as it is known today lies further back, and the new records stand in between.
Weekdays stay, as time moves on in whole weeks; months and public holidays fall otherwise.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Literal

from clientfit.measures import compile_open
from clientfit.model.event import COLUMNS, PROVIDER_KINDS
from clientfit.plan import Plan
from clientfit.rulebook.schema import FlipEvent, FlipRecords, Rulebook
from clientfit.store import Store
from clientfit.store.as_of import day_literal, known_event
from clientfit.verdict.verdicts.records import SHOWN

Direction = Literal["worse", "better"]

USUAL_AMOUNT = 1000
"""What a record is worth where the client has none of its kind."""

WEEK = 7

BASE = ("base_event", "base_client", "base_open")
"""A client's known history, its row of the client table, and what is open, where a cursor can see them."""


@dataclass(frozen=True)
class Scenario:
    """A client that has `count` more records of one type's, one `every` so many days, `shift` days on."""

    client: int
    flag: str
    direction: Direction
    count: int
    every: int
    shift: int


def days_on(records: FlipRecords, count: int) -> int:
    """The days that so many records take: whole weeks, and the first begins after the day."""
    longest = -min(event.occurred_at for event in records.events)
    return max(records.every, WEEK * (longest // WEEK + 1)) + (count - 1) * records.every


@contextmanager
def scenario_store(store: Store, plan: Plan, client_id: str) -> Iterator[Store]:
    """A cursor that sees what is known of one client, and whose temporary tables are its own."""
    store.run(
        f"CREATE OR REPLACE TEMP TABLE {SHOWN} AS SELECT client FROM client WHERE client_id = ?", [client_id]
    )
    selects = (
        known_event(plan.as_of, shown=SHOWN),
        f"SELECT * FROM client WHERE client IN (SELECT client FROM {SHOWN})",
        compile_open(plan.rulebook, plan.as_of, shown=SHOWN) or NOTHING_OPEN,
    )
    beside = store.cursor()
    try:
        for table, select in zip(BASE, selects, strict=True):
            store.run(f"CREATE OR REPLACE TABLE {table} AS {select}")
        yield beside
    finally:
        beside.close()
        store.run("; ".join(f"DROP TABLE IF EXISTS {table}" for table in BASE))


def make_scenarios(store: Store, plan: Plan, scenarios: Sequence[Scenario]) -> None:
    """Create the tables `event` and `client` of these scenarios from the base tables."""
    today = day_literal(plan.as_of)
    store.put("scenario", SCENARIO, map(asdict, scenarios))
    store.put("coming", COMING, _coming(plan.rulebook))
    store.run(f"CREATE TEMP TABLE usual AS {USUAL}")
    history, added = HISTORY.format(today=today), ADDED.format(today=today)
    store.run(f"CREATE TEMP TABLE event AS {history} UNION ALL BY NAME {added}")
    store.run(f"CREATE TEMP TABLE client AS {CLIENT}")


def endings_used(store: Store) -> dict[str, list[int]]:
    """Which endings of what is open each type's scenarios rest on, by their places in the rulebook."""
    found: dict[str, list[int]] = {}
    for flag, place in store.rows("SELECT DISTINCT flag, place FROM base_open ORDER BY flag, place"):
        found.setdefault(flag, []).append(place)
    return found


def _coming(rulebook: Rulebook) -> Iterator[dict[str, object]]:
    """The rows of every record that could come next."""
    for name, flag in rulebook.types.items():
        for direction, records in (("worse", flag.flips.worse), ("better", flag.flips.better)):
            for place, event in enumerate(records.events if records is not None else ()):
                yield {"flag": name, "direction": direction, **_row(event, place)}


def _row(event: FlipEvent, place: int) -> dict[str, object]:
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


SCENARIO = {
    "client": "INTEGER",
    "flag": "VARCHAR",
    "direction": "VARCHAR",
    "count": "INTEGER",
    "every": "INTEGER",
    "shift": "INTEGER",
}

COMING = {
    "flag": "VARCHAR",
    "direction": "VARCHAR",
    "id": "VARCHAR",
    "usual": "BOOLEAN",
    "tags": "VARCHAR",
    **{name: COLUMNS[name] for name in FlipEvent.model_fields if name in COLUMNS and name != "tags"},
    **dict.fromkeys(("occurred_at", "due", "settled"), "INTEGER"),
}

NOTHING_OPEN = (
    "SELECT '' AS flag, 0 AS place, '' AS event_id, CAST(NULL AS DATE) AS day, '' AS outcome WHERE false"
)

USUAL = f"""
WITH counted AS (
  SELECT kind, currency, count(amount) AS times, avg(amount) AS mean FROM base_event
  WHERE amount IS NOT NULL GROUP BY kind, currency
), best AS (
  SELECT kind, currency, mean FROM counted
  QUALIFY row_number() OVER (PARTITION BY kind ORDER BY times DESC, currency) = 1
), most AS (
  SELECT currency FROM counted GROUP BY currency ORDER BY sum(times) DESC, currency LIMIT 1
)
SELECT kind, CAST(coalesce(mean, {USUAL_AMOUNT}) AS DECIMAL(18,4)) AS amount,
  coalesce(best.currency, (SELECT currency FROM most), '') AS currency
FROM (SELECT DISTINCT kind FROM coming) LEFT JOIN best USING (kind)
"""
"""What a record of each kind is worth: the mean in the currency that most of the client's are in."""

HISTORY = """
SELECT g.client, e.event_id, e.ref, e.kind, e.occurred_at - to_days(g.shift) AS occurred_at,
  e.day - g.shift AS day, e.actor, e.engagement, e.amount, e.currency, e.due - g.shift AS due,
  CASE WHEN o.event_id IS NULL THEN e.settled ELSE greatest(o.day, {today}) END - g.shift AS settled,
  coalesce(o.outcome, e.outcome) AS outcome, e.phase, e.cause, e.paid_extra, e.confirmed, e.severity,
  e.score, e.tags
FROM base_event AS e CROSS JOIN scenario AS g
LEFT JOIN base_open AS o ON o.flag = g.flag AND o.event_id = e.event_id
"""
"""The client's history for each scenario, as long ago as it will be, with what is open ended."""

ADDED = """
SELECT g.client, g.name || c.id AS event_id, g.name || c.ref AS ref, c.kind,
  CAST(g.today + c.occurred_at AS TIMESTAMP) AS occurred_at, g.today + c.occurred_at AS day, c.actor,
  g.name || c.engagement AS engagement,
  CASE WHEN c.usual THEN u.amount ELSE c.amount END AS amount,
  CASE WHEN c.usual OR c.amount IS NOT NULL THEN u.currency ELSE '' END AS currency,
  g.today + c.due AS due, g.today + c.settled AS settled, c.outcome, c.phase, c.cause, c.paid_extra,
  c.confirmed, c.severity, c.score, c.tags
FROM (
  SELECT client, flag, direction, concat('+', nth, ':') AS name,
    {today} - CAST(nth * every AS INTEGER) AS today
  FROM scenario, unnest(range(count)) AS each(nth)
) AS g JOIN coming AS c USING (flag, direction) JOIN usual AS u USING (kind)
"""
"""The new records, the last of them on the as-of day; their names are like no one else's."""

CLIENT = """
SELECT g.client, c.client_id, c.client_name, c.stage, c.traits, c.since - g.shift AS since, c.terms_days,
  c.country FROM base_client AS c CROSS JOIN scenario AS g
"""
