"""Histories at the edge of what the event table can hold: measured like any other."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from clientfit.model import KINDS, Verdict

Measured = dict[str, Any]
Rows = Callable[[str], dict[str, dict[str, Any]]]


def one_of_each(more: str) -> str:
    """An event of every kind, each with these columns."""
    return "\n".join(f"{kind} {kind} {more}" for kind in KINDS)


@pytest.mark.history(one_of_each("2026-01-05"))
def test_every_kind_may_have_nothing_but_a_day(verdict: Verdict) -> None:
    """What a blank means is known for each, and none of it flags: a chargeback and an invoice are open."""
    assert verdict.history.kinds == dict.fromkeys(sorted(KINDS), 1)
    assert verdict.recommendation == "accept_with_conditions"
    assert {found.level for found in verdict.types.values()} <= {"not_judged", "clear", "watch"}


@pytest.mark.history(one_of_each("1901-01-05 due=1900-01-01 settled=1950-01-01"))
def test_days_before_every_calendar_are_read(verdict: Verdict) -> None:
    """They lie outside of the window and of the working days that are known."""
    assert verdict.recommendation == "not_enough_history"


@pytest.mark.history(one_of_each("2026-01-05 due=2200-12-31 settled=2200-12-31"))
def test_days_at_the_end_of_time_are_read(verdict: Verdict) -> None:
    """What is due and settled then is neither late nor known."""
    assert {found.level for found in verdict.types.values()} <= {"not_judged", "clear", "watch"}


@pytest.mark.history("""
    quote q1 2025-10-05 amount=99999999999999.9999 outcome=accepted engagement=a
    quote q2 2025-11-05 amount=99999999999999.9999 outcome=accepted engagement=b
    change_request c 2025-12-05 amount=99999999999999.9999 outcome=accepted
    invoice i1 2026-01-05 due=2026-02-04 amount=99999999999999.9999
    payment p1 2026-02-20 ref=i1 amount=99999999999999.9999
    payment_promise pp 2026-02-06 ref=i1 due=2026-02-10 amount=99999999999999.9999
    invoice i2 1990-01-05 due=1990-02-05 amount=99999999999999.9999
    fee_dispute d 2026-01-06 ref=i1 amount=0.0001 outcome=upheld
""")
def test_the_largest_amounts_overflow_nothing(rows: Rows, measured: Measured, verdict: Verdict) -> None:
    """One client's absurd invoice would stop the screening of all."""
    assert {name: row["days_late"] for name, row in rows("due_invoice").items()} == {"i1": 16, "i2": 13294}
    assert rows("promise")["pp"]["broken"]
    assert measured["unpaid_scope"] == pytest.approx(0.5)
    assert [Decimal(money.owed) for money in verdict.money] == [Decimal("100000000000000.00")]


@pytest.mark.history("""
    invoice i1 2026-01-05 due=2026-02-04 amount=0
    invoice i2 2026-02-05 due=2026-03-04 amount=0
    invoice i3 2026-03-05 due=2026-04-02 amount=0
    quote q 2026-01-05 amount=0 outcome=accepted
""")
def test_nothing_is_divided_by_nothing(measured: Measured) -> None:
    """Invoices without a sum are late all the same; weighted by it they say nothing."""
    assert (measured["dbt"], measured["late30.incidents"]) == (None, 3)
    assert measured["unpaid_scope"] is None


@pytest.mark.history(
    one_of_each("2026-01-05") + "\n" + "\n".join(f"{kind} x{kind} 2026-02-05 ref=x{kind}" for kind in KINDS)
)
def test_an_event_that_names_itself_is_read(verdict: Verdict) -> None:
    """A `ref` may lead in a circle, or nowhere."""
    assert verdict.history.events == 2 * len(KINDS)


@pytest.mark.history("""
    complaint a 2026-01-05 ref=b outcome=not_upheld
    complaint b 2026-01-15 ref=c outcome=not_upheld
    complaint c 2026-01-25 ref=a outcome=not_upheld
""")
def test_complaints_in_a_circle_are_read(measured: Measured) -> None:
    """Nobody is the first; the screening goes on."""
    assert measured["unfounded.incidents"] <= 3
