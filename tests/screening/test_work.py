"""What EVENTS says of deliveries, rounds and changes of mind, as the rulebook measures it."""

from collections.abc import Callable
from typing import Any

import pytest

Measured = dict[str, Any]
Rows = Callable[[str], dict[str, dict[str, Any]]]


@pytest.mark.history("""
    delivery d 2026-03-02 settled=2026-03-05 outcome=accepted
    change_request mind     2026-04-01 ref=d phase=after_acceptance cause=client_change
    change_request declined 2026-04-02 ref=d phase=after_acceptance cause=client_change outcome=declined
    change_request paid     2026-04-03 ref=d phase=after_acceptance cause=client_change paid_extra=true
    change_request law      2026-04-04 ref=d phase=after_acceptance cause=law
    change_request unsaid   2026-04-05 ref=d phase=after_acceptance
    revision round          2026-04-06 ref=d cause=client_change
""")
def test_a_reversal_is_an_unpaid_change_of_mind_after_acceptance(rows: Rows, measured: Measured) -> None:
    """Whatever its outcome; another cause, a paid change and a round of revision are none."""
    assert {name: row["item"] for name, row in rows("reversal").items()} == {"mind": "d", "declined": "d"}
    assert (measured["reversed.incidents"], measured["reversed.items"]) == (2, 1)
    assert (measured["reversed_items.incidents"], measured["reversed_items.opportunities"]) == (1, 1)


@pytest.mark.history("""
    delivery d 2026-03-02 settled=2026-03-16 outcome=accepted
    change_request before  2026-03-10 ref=d phase=after_acceptance cause=client_change
    change_request on_day  2026-03-16 ref=d phase=after_acceptance cause=client_change
    change_request unsaid  2026-03-20 ref=d cause=client_change
    change_request written 2026-03-21 ref=d phase=before_acceptance cause=client_change
    delivery undated 2026-04-02 outcome=accepted
    change_request said    2026-04-10 ref=undated phase=after_acceptance cause=client_change
    change_request silent  2026-04-10 ref=undated cause=client_change
""")
def test_the_day_of_acceptance_tells_what_came_after_it(rows: Rows) -> None:
    """Dates win over the written phase, which speaks on the same day and where the day is unknown."""
    assert set(rows("reversal")) == {"on_day", "unsaid", "written", "said"}


@pytest.mark.history("""
    delivery first  2026-03-02 settled=2026-03-05 outcome=accepted engagement=site
    delivery second 2026-03-09 settled=2026-03-12 outcome=accepted engagement=site
    delivery other  2026-03-20 settled=2026-03-22 outcome=accepted engagement=film
    change_request by_job  2026-04-01 ref=site engagement=site phase=after_acceptance cause=client_change
    change_request unnamed 2026-04-02 phase=after_acceptance cause=client_change
    change_request by_ref  2026-04-03 ref=first phase=after_acceptance cause=client_change
""")
def test_a_change_that_names_no_deliverable_is_about_the_last_one(rows: Rows) -> None:
    """The last one before it in the same engagement, or of the client where it names none."""
    items = {name: row["item"] for name, row in rows("reversal").items()}
    assert items == {"by_job": "second", "unnamed": "other", "by_ref": "first"}


@pytest.mark.history("""
    message notice 2026-03-10 actor=provider tags=notice:change_order
    delivery d 2026-03-02 settled=2026-03-05 outcome=accepted
    change_request before 2026-03-10 ref=d phase=after_acceptance cause=client_change
    change_request after  2026-03-11 ref=d phase=after_acceptance cause=client_change
""")
def test_what_comes_after_the_notice_continues_after_it(rows: Rows, measured: Measured) -> None:
    """A change of mind on the day of the change-order notice came before it was read."""
    assert {name: row["warned"] for name, row in rows("reversal").items()} == {"before": False, "after": True}
    assert measured["reversed.warned"] == 1


@pytest.mark.history("""
    delivery over 2026-03-02 settled=2026-03-25 outcome=accepted
    revision r1 2026-03-04 ref=over phase=within_limit
    revision r2 2026-03-06 ref=over phase=within_limit
    revision r3 2026-03-09 ref=over phase=over_limit
    delivery excused 2026-04-02 settled=2026-04-25 outcome=accepted
    revision s1 2026-04-04 ref=excused phase=within_limit
    revision s2 2026-04-06 ref=excused phase=within_limit
    revision s3 2026-04-09 ref=excused phase=over_limit paid_extra=true
    revision s4 2026-04-10 ref=excused phase=over_limit cause=defect
    delivery uncapped 2026-05-04 settled=2026-05-25 outcome=accepted
    revision t1 2026-05-05 ref=uncapped
    revision t2 2026-05-06 ref=uncapped
    revision t3 2026-05-07 ref=uncapped
""")
def test_rounds_count_where_the_client_knew_the_limit(rows: Rows) -> None:
    """Rounds paid for or caused by us don't count, and without a limit known there is none to exceed."""
    over = {name: (row["rounds"], row["over_cap"]) for name, row in rows("delivery").items()}
    assert over == {"over": (3, True), "excused": (2, False), "uncapped": (3, False)}


@pytest.mark.history("""
    message notice 2026-03-01 actor=provider tags=notice:revisions
    delivery d 2026-03-02 settled=2026-03-25 outcome=accepted
    revision r1 2026-03-04 ref=d
    revision r2 2026-03-05 ref=d
    revision r3 2026-03-06 ref=d
""")
def test_a_notice_makes_the_limit_known(rows: Rows) -> None:
    """Told before the delivery how many rounds it includes, the client knows."""
    assert rows("delivery")["d"]["over_cap"]


@pytest.mark.history("""
    quote q1 2025-09-01 settled=2025-09-10 outcome=accepted engagement=a amount=1000 currency=EUR
    quote q2 2025-11-03 settled=2025-11-10 outcome=accepted engagement=b amount=1000 currency=EUR
    quote q3 2026-01-05 settled=2026-01-10 outcome=accepted engagement=c amount=100 currency=USD
    change_request done    2026-02-02 outcome=accepted amount=300 currency=EUR
    change_request paid    2026-02-03 outcome=accepted amount=300 currency=EUR paid_extra=true
    change_request refused 2026-02-04 outcome=declined amount=300 currency=EUR
    change_request law     2026-02-05 outcome=accepted amount=300 currency=EUR cause=law
    change_request foreign 2026-02-06 outcome=accepted amount=90 currency=USD
""")
def test_unpaid_changes_are_held_against_the_value_in_their_currency(rows: Rows, measured: Measured) -> None:
    """The currency with the most contracts speaks; priced, refused and lawful changes are none."""
    assert set(rows("unpaid_change")) == {"done", "foreign"}
    assert measured["unpaid_scope"] == pytest.approx(0.15)


@pytest.mark.history("""
    delivery accepted 2026-03-02 outcome=accepted
    delivery settled  2026-03-03 settled=2026-03-05 outcome=open
    delivery rejected 2026-03-04 settled=2026-03-05 outcome=rejected
    delivery open     2026-03-05
""")
def test_a_delivery_with_a_day_of_acceptance_is_accepted(rows: Rows) -> None:
    """`settled` says accepted on that day, whatever else is written but a rejection."""
    assert {name for name, row in rows("delivery").items() if row["handed_over"]} == {"accepted", "settled"}
