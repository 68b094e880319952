"""The real invoice history, in both of its variants."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

FIRST = "WA_Fn-UseC_-Accounts-Receivable.csv"
SECOND = "WA_Fn-UseC_-Accounts-Receivable_with_missing.csv"


def test_every_row_of_the_first_variant_is_used(reading: Callable[..., Any], ibm_ar: Path) -> None:
    """2,466 invoices of 100 clients, 561 of them disputed."""
    found = reading(ibm_ar / FIRST)
    account = found.input
    assert (account.profile, account.rows, account.used, account.events) == ("ibm-ar", 2_466, 2_466, 3_027)
    assert found.problems == []
    kinds = found.store.rows("SELECT kind, outcome, count(*) FROM event GROUP BY ALL ORDER BY ALL")
    assert kinds == [("fee_dispute", "open", 561), ("invoice", "paid", 2_466)]
    assert found.store.row("SELECT count(*) FROM client") == (100,)


def test_a_disputed_invoice_is_two_events(reading: Callable[..., Any], ibm_ar: Path) -> None:
    """The invoice, and a dispute of that invoice, open since the invoice's day."""
    found = reading(ibm_ar / FIRST)
    rows = found.store.rows(
        "SELECT event_id, ref, kind, CAST(day AS VARCHAR), CAST(due AS VARCHAR), CAST(settled AS VARCHAR),"
        " CAST(amount AS VARCHAR), actor, line FROM event WHERE line = 5 ORDER BY event_id"
    )
    assert rows == [
        ("6050714721", None, "invoice", "2012-01-03", "2012-02-02", "2012-02-15", "15.9900", "provider", 5),
        ("6050714721-dispute", "6050714721", "fee_dispute", "2012-01-03", None, None, None, "client", 5),
    ]


def test_both_variants_tell_the_same(reading: Callable[..., Any], ibm_ar: Path) -> None:
    """Day-month or month-day: the invoices in both are the same events, and the second has 120 more."""
    variants = []
    for name in (FIRST, SECOND):
        found = reading(ibm_ar / name)
        assert found.input.rejected == 0
        variants.append({row[2]: row for row in found.content()})
    first, second = variants
    assert first.keys() <= second.keys()
    assert {event: row for event, row in second.items() if event in first} == first
    invoices = [sum("-" not in event for event in variant) for variant in variants]
    assert invoices == [2_466, 2_586]


def test_reading_both_variants_counts_every_invoice_once(reading: Callable[..., Any], ibm_ar: Path) -> None:
    """What both tell is a duplicate in the later one."""
    found = reading(ibm_ar / SECOND, ibm_ar / FIRST)
    assert [(each.used, each.duplicates, each.events) for each in found.intake.inputs] == [
        (2_466, 0, 3_027),
        (120, 2_466, 182),
    ]
    assert found.problems == []
