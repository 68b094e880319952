"""Bare DuckDB over the same file: the compiled statement with the least that it needs around it.

    python -m tests.benchmarks.bare EVENTS TO

It is the limit for the library: no cell is checked, no duplicate looked for, nothing concluded.
"""

import sys
from datetime import date
from pathlib import Path

from clientfit.model.event import PROVIDER_KINDS
from clientfit.rulebook import load
from clientfit.signals import compile_levels
from clientfit.store import Store, make_calendar
from tests.benchmarks.book import AS_OF

CLIENTS = """
    SELECT CAST(row_number() OVER (ORDER BY client_id) AS INTEGER) AS client, client_id,
           CAST(NULL AS VARCHAR) AS stage, '' AS traits, CAST(NULL AS INTEGER) AS terms_days, '' AS country
    FROM (SELECT DISTINCT client_id FROM source)
"""

EVENTS = """
    SELECT client, event_id, ref, kind, CAST(occurred_at AS TIMESTAMP) AS occurred_at,
           CAST(occurred_at AS DATE) AS day,
           coalesce(actor, CASE WHEN kind IN ({provider}) THEN 'provider' ELSE 'client' END) AS actor,
           CAST(engagement AS VARCHAR) AS engagement, CAST(amount AS DECIMAL(18, 4)) AS amount,
           coalesce(currency, '') AS currency, CAST(due AS DATE) AS due, CAST(settled AS DATE) AS settled,
           coalesce(outcome, CASE WHEN kind = 'invoice' AND settled IS NOT NULL THEN 'paid' END) AS outcome,
           phase, cause, false AS paid_extra, false AS confirmed, CAST(NULL AS TINYINT) AS severity,
           CAST(NULL AS TINYINT) AS score, '' AS tags
    FROM source JOIN client USING (client_id)
"""


def screen_bare(source: Path, to: Path, as_of: date) -> None:
    """Write the compiled statement's result over an event file, Parquet or CSV, to a Parquet file."""
    provider = ", ".join(f"'{kind}'" for kind in (*PROVIDER_KINDS, "credit"))
    store = Store()
    store.run(f"CREATE VIEW source AS SELECT * FROM '{source}'")
    store.run(f"CREATE TEMP TABLE client AS {CLIENTS}")
    store.run(f"CREATE TEMP TABLE event AS {EVENTS.format(provider=provider)}")
    make_calendar(store, as_of)
    store.run(f"COPY ({compile_levels(load(), as_of).sql}) TO '{to}' (FORMAT parquet)")
    store.close()


if __name__ == "__main__":
    screen_bare(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(AS_OF))
