"""Part payments that exports of invoices report as an amount: what is paid so far of an open invoice."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from clientfit.errors import Problem
from clientfit.store import Store, tables

PART_PAYMENT = "part_payment"
"""Tag of a payment that is derived from what an export says is paid so far."""

DAY_UNKNOWN = "day_unknown"
"""Tag of such a payment where the export has no day of it; it stands on the invoice's day of issue."""

_TAGGED = f"kind = 'payment' AND contains(coalesce(tags, ''), '{PART_PAYMENT}')"


@dataclass(frozen=True)
class Reduced:
    """Number of derived payments that were dropped, by source, and a problem per source with undated ones."""

    dropped: dict[int, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def reduce_part_payments(store: Store, files: Sequence[str]) -> Reduced:
    """Reduce derived part payments in `staged` by the payments and credits that name the same invoice.

    An amount paid so far contains them. Of several derived ones for an invoice, from exports of several days,
    the greatest counts.
    """
    if not store.rows(f"SELECT 1 FROM staged WHERE {_TAGGED} LIMIT 1"):
        return Reduced()
    invoice = "client_id, ref, coalesce(currency, '')"
    store.create(
        tables.PART_PAYMENT,
        "SELECT rid, src, CAST(CASE WHEN place = 1 THEN greatest(0, amount - coalesce(others, 0)) ELSE 0 END"
        " AS DECIMAL(18,4)) AS rest FROM ("
        f"SELECT rowid AS rid, src, client_id, ref, coalesce(currency, '') AS unit, amount, row_number() OVER"
        f" (PARTITION BY {invoice} ORDER BY amount DESC NULLS LAST, src, n) AS place"
        f" FROM staged WHERE {_TAGGED}) LEFT JOIN ("
        f"SELECT client_id, ref, coalesce(currency, '') AS unit, sum(amount) AS others FROM staged"
        f" WHERE kind IN ('payment', 'credit') AND ref IS NOT NULL AND NOT ({_TAGGED}) GROUP BY ALL)"
        " USING (client_id, ref, unit)",
    )
    dropped: dict[int, int] = dict(
        store.rows("SELECT src, count(*) FROM part_payment WHERE rest = 0 GROUP BY src ORDER BY src")
    )
    store.run("DELETE FROM staged WHERE rowid IN (SELECT rid FROM part_payment WHERE rest = 0)")
    store.run("UPDATE staged SET amount = rest FROM part_payment WHERE staged.rowid = rid")
    store.drop(tables.PART_PAYMENT)
    undated = store.rows(
        f"SELECT src, count(*), min(line), min_by(ref, line) FROM staged WHERE {_TAGGED}"
        f" AND contains(tags, '{DAY_UNKNOWN}') GROUP BY src ORDER BY src"
    )
    return Reduced(dropped, tuple(_undated(files[source], *found) for source, *found in undated))


def _undated(file: str, count: int, line: int, example: str) -> Problem:
    invoices = "1 invoice is paid" if count == 1 else f"{count:,} invoices are paid"
    return Problem(
        code="payment-undated",
        message=f"{invoices} in part, on days that the export does not say",
        file=file,
        line=line,
        found=example,
        hint="what is left is owed; the part counts as paid in time; an export of payments has its day",
    )
