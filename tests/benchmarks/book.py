"""A made-up book of any size, written by one SQL statement; the same rows for the same sizes.

python -m tests.benchmarks.book FILE CLIENTS [PER_CLIENT]
"""

import sys
from pathlib import Path

AS_OF = "2026-06-30"

# Each client has the same twenty kinds of event in its own numbers; `r` is a uniform draw per event.
KINDS = (
    "invoice", "invoice", "invoice", "invoice", "invoice", "invoice", "payment", "payment_promise",
    "quote", "quote_revision", "delivery", "delivery", "request", "request", "meeting", "complaint",
    "discount_request", "change_request", "message", "praise",
)  # fmt: skip


def write_book(path: Path, *, clients: int, per_client: int = 20) -> None:
    """Write `clients` x `per_client` events of two years before `AS_OF` to `path`, Parquet or CSV.

    Rates are those of ordinary clients: some 30 % of invoices a day or more late, 7 % over 14 days.
    """
    import duckdb  # noqa: PLC0415 - who measures other processes has to stay small

    kinds = ", ".join(f"'{kind}'" for kind in KINDS)
    count = len(KINDS)
    connection = duckdb.connect()
    connection.execute(
        f"""
        COPY (
        WITH draws AS (
            SELECT c, e, [{kinds}][(e % {count}) + 1] AS kind,
                   (hash(c, e, 1) % 1000000) / 1e6 AS r, (hash(c, e, 2) % 1000000) / 1e6 AS s,
                   DATE '{AS_OF}' - CAST(hash(c, e, 3) % 720 AS INTEGER) AS day
            FROM range({clients}) AS a(c), range({per_client}) AS b(e)
        ), placed AS (
            SELECT *, CAST(CASE WHEN r < 0.70 THEN -floor(s * 10) WHEN r < 0.93 THEN floor(s * 14) + 1
                                WHEN r < 0.97 THEN 15 + floor(s * 16) ELSE 31 + floor(s * 40) END AS INTEGER)
                   AS delay
            FROM draws
        )
        SELECT 'client-' || c AS client_id, 'e' || e AS event_id,
               CASE WHEN kind IN ('payment', 'payment_promise') THEN 'e' || (e - 6)
                    WHEN kind = 'quote_revision' THEN 'e' || (e - 1) END AS ref,
               kind, CAST(day AS TIMESTAMP) AS occurred_at,
               CAST(NULL AS VARCHAR) AS actor, CAST(NULL AS VARCHAR) AS engagement,
               CASE WHEN kind IN ('invoice', 'quote', 'payment')
                    THEN CAST(100 + floor(s * 4000) AS DECIMAL(18,4)) END AS amount,
               CASE WHEN kind IN ('invoice', 'quote', 'payment') THEN 'EUR' END AS currency,
               CASE WHEN kind IN ('invoice', 'quote') THEN day + 30
                    WHEN kind IN ('request', 'payment_promise') THEN day + 7 END AS due,
               CASE WHEN kind = 'invoice' THEN day + 30 + delay
                    WHEN kind = 'request' AND r < 0.9 THEN day + 7 + delay
                    WHEN kind = 'delivery' THEN day + 3
                    WHEN kind = 'complaint' THEN day + 10
                    WHEN kind = 'quote' AND r < 0.5 THEN day + 14 END AS settled,
               CASE WHEN kind = 'quote' AND r < 0.35 THEN 'accepted'
                    WHEN kind = 'quote' AND r < 0.5 THEN 'declined'
                    WHEN kind = 'delivery' THEN 'accepted'
                    WHEN kind = 'meeting' AND r < 0.1 THEN 'missed'
                    WHEN kind = 'meeting' THEN 'held'
                    WHEN kind = 'complaint' AND r < 0.6 THEN 'not_upheld'
                    WHEN kind = 'complaint' THEN 'upheld' END AS outcome,
               CASE WHEN kind = 'change_request' THEN 'after_acceptance'
                    WHEN kind = 'discount_request' THEN 'after_quote' END AS phase,
               CASE WHEN kind = 'change_request' AND r < 0.3 THEN 'client_change'
                    WHEN kind = 'change_request' THEN 'law' END AS cause
        FROM placed ORDER BY hash(c, e)
        ) TO '{path}' (FORMAT {path.suffix[1:]})
        """
    )
    connection.close()


if __name__ == "__main__":
    file, count, *each = sys.argv[1:]
    write_book(Path(file), clients=int(count), per_client=int(each[0]) if each else 20)
