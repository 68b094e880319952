"""What EVENTS says of invoices, payments, promises and disputes, as the rulebook measures it."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from clientfit.model import Verdict

Measured = dict[str, Any]
Rows = Callable[[str], dict[str, dict[str, Any]]]


def noted(verdict: Verdict, about: str) -> list[int]:
    """The numbers in the one note of a history that is about this."""
    (note,) = (note for note in verdict.history.notes if about in note)
    return [int(number) for number in re.findall(r"\d+", note)]


@pytest.mark.history("""
    invoice said_open 2026-01-05 due=2026-02-04 settled=2026-02-20 amount=100 outcome=open
    invoice unsaid    2026-01-05 due=2026-02-04 settled=2026-02-20 amount=100
""")
def test_a_settled_invoice_is_paid_whatever_is_written(rows: Rows) -> None:
    """Dates win over a written `open`, and an invoice with `settled` and no outcome is paid."""
    told = rows("due_invoice")
    assert {name: row["days_late"] for name, row in told.items()} == {"said_open": 16, "unsaid": 16}
    assert not any(row["unsettled"] for row in rows("invoice").values())


@pytest.mark.history("""
    client terms_days=10
    invoice i 2026-01-05 amount=100 settled=2026-02-04
""")
def test_an_invoice_without_a_due_day_is_due_after_the_agreed_term(rows: Rows, verdict: Verdict) -> None:
    """The client's own term counts from the invoice, and the verdict says that it was assumed."""
    assert rows("invoice")["i"]["due_day"] == date(2026, 1, 15)
    assert noted(verdict, "due day") == [1, 10]


@pytest.mark.history("invoice i 2026-01-05 amount=100 settled=2026-02-04")
def test_without_an_agreed_term_the_parameter_speaks(rows: Rows) -> None:
    """A client of whom no term is known has the parameter's thirty days."""
    assert rows("invoice")["i"]["due_day"] == date(2026, 2, 4)


@pytest.mark.history("""
    client country=DE
    invoice saturday 2026-03-02 due=2026-03-28 settled=2026-03-31 amount=100
    invoice easter   2026-03-04 due=2026-04-03 settled=2026-04-07 amount=100
""")
def test_a_due_day_without_banks_moves_to_the_next_with(rows: Rows) -> None:
    """Weekends and the country's holidays are no days to pay on: Good Friday's invoice is due on Tuesday."""
    told = rows("due_invoice")
    assert told["saturday"]["due_day"] == date(2026, 3, 30)
    assert told["easter"]["due_day"] == date(2026, 4, 7)
    assert [told[name]["days_late"] for name in ("saturday", "easter")] == [1, 0]


@pytest.mark.history("""
    invoice e1 2026-01-05 due=2026-02-04 settled=2026-02-09 amount=100 currency=EUR
    invoice e2 2026-02-05 due=2026-03-04 settled=2026-03-19 amount=300 currency=EUR
    invoice d1 2026-01-05 due=2026-02-04 settled=2026-05-04 amount=9000 currency=USD
    invoice u1 2026-01-05 due=2026-02-04 settled=2026-05-04 amount=9000
    invoice e3 2026-05-01 due=2026-06-01 amount=50 currency=EUR
    invoice d2 2026-05-01 due=2026-06-24 amount=70 currency=USD
""")
def test_the_currency_with_the_most_invoices_speaks(measured: Measured, verdict: Verdict) -> None:
    """Amounts of several currencies are never added up: one speaks, the rest is told, a blank is its own."""
    assert measured["dbt.opportunities"] == 3
    assert measured["dbt"] == pytest.approx((100 * 5 + 300 * 15 + 50 * 29) / 450)
    assert noted(verdict, "other currencies") == [3]
    told = [(money.currency, money.owed, money.overdue, money.oldest_days) for money in verdict.money]
    assert told == [("EUR", "50.00", "50.00", 29), ("USD", "70.00", "70.00", 6)]


@pytest.mark.history("""
    invoice i1 2026-01-05 due=2026-02-04 settled=2026-02-03 amount=100 currency=EUR
    invoice i2 2026-02-05 due=2026-03-04 settled=2026-03-04 amount=250 currency=USD
    invoice i3 2026-02-05 due=2026-06-20 amount=70 currency=EUR
    chargeback whole 2026-03-01 ref=i1
    chargeback part 2026-03-20 ref=i1 amount=40 currency=EUR
    chargeback dollars 2026-03-25 ref=i2
    chargeback decided 2026-02-10 ref=i2 settled=2026-03-10 outcome=lost
    chargeback alone 2026-04-02
""")
def test_open_chargebacks_are_told_per_currency_with_their_first_day(verdict: Verdict) -> None:
    """One without an amount is its invoice's, of the invoice's currency; decided ones are left out."""
    told = [
        (money.currency, money.owed, money.oldest_days, money.charged_back, money.charged_back_since)
        for money in verdict.money
    ]
    assert told == [
        ("", "0.00", None, None, date(2026, 4, 2)),
        ("EUR", "70.00", 8, "140.00", date(2026, 3, 1)),
        ("USD", "0.00", None, "250.00", date(2026, 3, 25)),
    ]


@pytest.mark.history("""
    invoice enough 2026-01-05 due=2026-02-04 amount=100 currency=EUR outcome=open
    payment p1 2026-01-20 ref=enough amount=50 currency=EUR
    payment p2 2026-02-24 ref=enough amount=48 currency=EUR
    invoice short 2026-01-05 due=2026-02-04 amount=100 currency=EUR
    payment p3 2026-01-20 ref=short amount=97 currency=EUR
    invoice foreign 2026-01-05 due=2026-02-04 amount=100 currency=EUR
    payment p4 2026-01-20 ref=foreign amount=100 currency=USD
""")
def test_payments_that_reach_98_percent_settle_an_invoice(rows: Rows) -> None:
    """They settle it on the last one's day and win over a written outcome; another currency pays nothing."""
    told = rows("invoice")
    assert told["enough"]["settled_on"] == date(2026, 2, 24)
    assert told["enough"]["days_late"] == 20
    assert not told["enough"]["unsettled"]
    assert [told[name]["settled_on"] for name in ("short", "foreign")] == [None, None]
    assert all(told[name]["unsettled"] for name in ("short", "foreign"))


@pytest.mark.history("""
    invoice i 2026-01-05 due=2026-02-04 settled=2026-02-06 amount=100
    payment p 2026-02-20 ref=i amount=100
""")
def test_an_explicit_settled_wins_over_payments(rows: Rows) -> None:
    """Who writes the day of settlement knows it better than the sum of payments."""
    assert rows("due_invoice")["i"]["days_late"] == 2


@pytest.mark.history("""
    invoice i 2026-01-05 due=2026-02-04 amount=100
    payment p1 2026-02-04 ref=i amount=50
    payment p2 2026-02-14 ref=i amount=30
    payment p3 2026-03-06 ref=i amount=20
""")
def test_each_slice_is_aged_by_its_own_day(measured: Measured) -> None:
    """Half on the day, 30 ten days late and 20 thirty days late are nine days beyond terms, not thirty."""
    assert measured["dbt"] == pytest.approx((50 * 0 + 30 * 10 + 20 * 30) / 100)


@pytest.mark.history("""
    invoice paid 2026-01-05 due=2026-02-04 amount=100 outcome=written_off
    payment p 2026-02-14 ref=paid amount=100
    invoice lost 2026-01-05 due=2026-06-10 settled=2026-06-20 amount=100 outcome=written_off
    invoice credited 2026-01-05 due=2026-02-04 amount=100 outcome=credited
    payment c 2026-02-16 ref=credited amount=100
""")
def test_payments_win_over_a_written_outcome(rows: Rows) -> None:
    """What was paid in full was neither written off nor credited; what was not is late until today."""
    told = rows("due_invoice")
    assert {name: row["days_late"] for name, row in told.items()} == {"paid": 10, "lost": 20, "credited": 12}


@pytest.mark.history("""
    invoice i 2026-01-05 due=2026-02-04 amount=100
    payment stray 2026-02-01 amount=100
    payment other 2026-02-02 amount=40
""")
def test_payments_that_name_no_invoice_are_told_and_not_used(rows: Rows, verdict: Verdict) -> None:
    """The invoice stays open, and the verdict says how many payments could not be used."""
    assert rows("invoice")["i"]["unsettled"]
    assert noted(verdict, "name no invoice") == [2]


@pytest.mark.history("""
    invoice i1 2026-01-05 due=2026-02-04 amount=1000
    payment_promise part 2026-02-20 ref=i1 due=2026-02-27 amount=400
    payment p1 2026-02-26 ref=i1 amount=400
    invoice i2 2026-01-05 due=2026-02-04 amount=1000
    payment_promise less 2026-02-20 ref=i2 due=2026-02-27 amount=400
    payment p2 2026-02-26 ref=i2 amount=300
    invoice i3 2026-01-05 due=2026-02-04 amount=1000
    payment_promise whole 2026-02-20 ref=i3 due=2026-02-27
    payment p3 2026-02-26 ref=i3 amount=400
""")
def test_a_promise_is_kept_when_payments_reach_its_own_amount(rows: Rows) -> None:
    """A promise of a part is kept by that part; one without an amount promises the invoice's."""
    broken = {name: row["broken"] for name, row in rows("promise").items()}
    assert broken == {"part": False, "less": True, "whole": True}


@pytest.mark.history("""
    client country=DE
    invoice i1 2026-02-02 due=2026-03-04 settled=2026-04-08 amount=100
    payment_promise third 2026-03-20 ref=i1 due=2026-04-01
    invoice i2 2026-02-02 due=2026-03-04 settled=2026-04-09 amount=100
    payment_promise fourth 2026-03-20 ref=i2 due=2026-04-01
""")
def test_a_promise_is_kept_within_three_working_days(rows: Rows) -> None:
    """Easter and the weekend between don't count: the third working day is in time, the fourth is not."""
    broken = {name: row["broken"] for name, row in rows("promise").items()}
    assert broken == {"third": False, "fourth": True}


@pytest.mark.history("""
    invoice early 2026-01-05 due=2026-02-04 settled=2026-02-20 amount=100
    payment_promise said_broken 2026-02-10 ref=early due=2026-02-20 outcome=broken
    invoice late 2026-01-05 due=2026-02-04 settled=2026-03-20 amount=100
    payment_promise said_kept 2026-02-10 ref=late due=2026-02-20 outcome=kept
    payment_promise unbilled 2026-02-10 due=2026-02-20 outcome=broken
    invoice open 2026-05-05 due=2026-06-04 amount=100
    payment_promise running 2026-06-20 ref=open due=2026-06-29
""")
def test_the_dates_of_the_invoice_decide_on_a_promise(rows: Rows) -> None:
    """The written outcome speaks where dates can't tell; a promise whose days still run is not decided."""
    broken = {name: row["broken"] for name, row in rows("promise").items()}
    assert broken == {"said_broken": False, "said_kept": True, "unbilled": True}


@pytest.mark.history("""
    invoice i1 2026-01-05 due=2026-02-04 settled=2026-03-20 amount=100
    payment_promise disputed 2026-02-10 ref=i1 due=2026-02-20
    fee_dispute d 2026-02-12 ref=i1
    invoice i2 2026-01-05 due=2026-02-04 settled=2026-03-20 amount=100
    payment_promise bank 2026-02-10 ref=i2 due=2026-02-20
    payment_failed f 2026-02-19 ref=i2 cause=third_party
    invoice i3 2026-01-05 due=2026-02-04 settled=2026-03-20 amount=100
    payment_promise moved 2026-02-10 ref=i3 due=2026-02-20
    payment_promise again 2026-02-18 ref=i3 due=2026-03-20 tags=agreed_extension
""")
def test_an_excused_promise_is_neither_kept_nor_broken(rows: Rows) -> None:
    """A dispute, the bank's failure and a day agreed anew take a promise out; an extension is none itself."""
    assert rows("promise") == {}


@pytest.mark.history("""
    invoice promised 2026-01-05 due=2026-02-04 settled=2026-03-10 amount=100
    payment_promise p 2026-01-20 ref=promised due=2026-03-04 tags=agreed_extension
    invoice written 2026-01-05 due=2026-02-04 settled=2026-03-10 amount=100
    message m 2026-01-20 ref=written due=2026-03-05 tags=agreed_extension
    invoice afterwards 2026-01-05 due=2026-02-04 settled=2026-03-10 amount=100
    message n 2026-02-20 ref=afterwards due=2026-03-06 tags=agreed_extension
    invoice latest 2026-01-05 due=2026-02-04 settled=2026-03-10 amount=100
    message first  2026-01-20 ref=latest due=2026-03-30 tags=agreed_extension
    message second 2026-01-25 ref=latest due=2026-03-02 tags=agreed_extension
    invoice evidence 2026-01-05 due=2026-02-04 settled=2026-03-10 amount=100
    message o 2026-01-20 ref=evidence tags=agreed_extension
""")
def test_an_agreed_extension_moves_the_due_day(rows: Rows) -> None:
    """By promise or message, also after the first due day; the latest speaks; it needs a day."""
    late = {name: row["days_late"] for name, row in rows("due_invoice").items()}
    assert late == {"promised": 6, "written": 5, "afterwards": 4, "latest": 8, "evidence": 34}


@pytest.mark.history("""
    invoice waited 2026-01-05 due=2026-02-04 settled=2026-03-24 amount=100 engagement=site
    delivery d1 2026-02-20 engagement=site due=2026-01-30
    delivery d2 2026-03-16 engagement=site due=2026-01-30
    invoice in_time 2026-01-05 due=2026-02-04 settled=2026-03-24 amount=100 engagement=film
    delivery d3 2026-02-02 engagement=film due=2026-01-30
    invoice later_item 2026-01-05 due=2026-02-04 settled=2026-03-24 amount=100 engagement=shop
    delivery d4 2026-02-20 engagement=shop due=2026-02-20
    invoice unnamed 2026-01-05 due=2026-02-04 settled=2026-03-26 amount=100
""")
def test_an_invoice_that_waited_for_its_delivery_is_due_again(rows: Rows) -> None:
    """The term starts again on the first delivery promised before the due day and made after it.

    An invoice without an engagement waits for any of the client's deliveries.
    """
    due = {name: row["due_day"] for name, row in rows("invoice").items()}
    assert due == {
        "waited": date(2026, 3, 23),  # 20 February and thirty days, a Sunday
        "in_time": date(2026, 2, 4),
        "later_item": date(2026, 2, 4),
        "unnamed": date(2026, 3, 23),
    }


@pytest.mark.history("""
    invoice ours    2026-01-05 due=2026-02-04 settled=2026-04-04 amount=100 cause=provider_error
    invoice faulty  2026-01-05 due=2026-02-04 settled=2026-04-04 amount=100 cause=defect
    invoice changed 2026-01-05 due=2026-02-04 settled=2026-04-06 amount=100 cause=client_change
""")
def test_an_invoice_wrong_by_our_own_fault_leaves_the_count(rows: Rows, measured: Measured) -> None:
    """It leaves numerator and denominator; another cause does not."""
    assert set(rows("due_invoice")) == {"changed"}
    assert (measured["late30.incidents"], measured["late30.opportunities"]) == (1, 1)


@pytest.mark.history("""
    invoice open 2026-01-05 due=2026-02-04 amount=100
    fee_dispute f1 2026-01-20 ref=open
    invoice upheld 2026-01-05 due=2026-02-04 settled=2026-04-06 amount=100
    fee_dispute f2 2026-01-20 ref=upheld outcome=upheld settled=2026-01-30
    invoice rejected 2026-01-05 due=2026-02-04 settled=2026-04-06 amount=100
    fee_dispute f3 2026-01-20 ref=rejected outcome=rejected settled=2026-01-30
    invoice withdrawn 2026-01-05 due=2026-02-04 settled=2026-04-07 amount=100
    fee_dispute f4 2026-01-20 ref=withdrawn outcome=withdrawn settled=2026-01-30
""")
def test_a_dispute_takes_its_invoice_out_unless_it_was_unfounded(rows: Rows, verdict: Verdict) -> None:
    """Open: neither late nor on time, and told. Upheld: out. Otherwise it counts by its dates."""
    late = {name: row["days_late"] for name, row in rows("due_invoice").items()}
    assert late == {"rejected": 61, "withdrawn": 62}
    assert noted(verdict, "under dispute") == [1]
    assert verdict.money == ()


@pytest.mark.history("""
    invoice part 2026-01-05 due=2026-02-04 settled=2026-03-10 amount=100
    fee_dispute f1 2026-01-20 ref=part amount=30 outcome=upheld settled=2026-03-02
    invoice whole 2026-01-05 due=2026-02-04 settled=2026-04-06 amount=100
    fee_dispute f2 2026-01-20 ref=whole amount=100 outcome=upheld settled=2026-03-02
""")
def test_a_dispute_upheld_in_part_leaves_the_rest_due_on_the_finding(rows: Rows) -> None:
    """The upheld part is owed no more, and the rest is due again on the finding."""
    told = rows("due_invoice")
    assert set(told) == {"part"}
    assert told["part"]["due_day"] == date(2026, 3, 2)
    assert told["part"]["days_late"] == 8
    assert told["part"]["claim"] == Decimal(70)


@pytest.mark.history("""
    invoice i 2026-01-05 due=2026-02-04 settled=2026-06-06 amount=100
    fee_dispute before   2026-01-30 ref=i outcome=rejected settled=2026-02-02 phase=after_due
    fee_dispute after    2026-02-05 ref=i outcome=rejected settled=2026-02-10 phase=before_due
    fee_dispute given_up 2026-02-06 ref=i outcome=withdrawn settled=2026-02-10
    fee_dispute on_day   2026-02-04 ref=i outcome=rejected settled=2026-02-10 phase=after_due
    fee_dispute same_day 2026-02-04 ref=i outcome=rejected settled=2026-02-10
    invoice long 2026-01-05 due=2026-04-06 settled=2026-04-06 amount=100
    fee_dispute day_30 2026-02-04 ref=long outcome=rejected settled=2026-02-10
    fee_dispute day_31 2026-02-05 ref=long outcome=rejected settled=2026-02-10
    invoice wrong 2026-01-05 due=2026-02-04 settled=2026-06-06 amount=100
    fee_dispute right 2026-02-06 ref=wrong outcome=upheld settled=2026-02-10
    fee_dispute still 2026-02-06 ref=wrong
""")
def test_a_dispute_raised_late_and_unfounded_is_tactical(rows: Rows) -> None:
    """Late is after the due day, or more than 30 days after the invoice; dates win over the written phase.

    On the due day itself the dates can't tell, so there the phase speaks.
    """
    tactical = {name for name, row in rows("dispute").items() if row["tactical"]}
    assert tactical == {"after", "given_up", "on_day", "day_31"}


@pytest.mark.history("""
    invoice undated 2026-01-05 due=2026-02-04 outcome=paid amount=100
    invoice open    2026-01-05 due=2026-02-04 amount=100
""")
def test_paid_on_an_unknown_day_is_neither_late_nor_in_time(rows: Rows, verdict: Verdict) -> None:
    """It is left out, is not owed, and the verdict says how many there are."""
    assert set(rows("due_invoice")) == {"open"}
    assert noted(verdict, "day of payment") == [1]
    assert [money.owed for money in verdict.money] == ["100.00"]


@pytest.mark.history("""
    invoice credited 2026-01-05 due=2026-02-04 outcome=credited amount=100
    invoice void 2026-01-05 due=2026-02-04 outcome=void amount=100
""")
def test_credited_and_void_invoices_are_not_late(rows: Rows, verdict: Verdict) -> None:
    """What a credit settled is not late, and a void invoice never was one."""
    assert rows("due_invoice") == {}
    assert set(rows("invoice")) == {"credited"}
    assert verdict.money == ()


@pytest.mark.history("""
    invoice old   2024-04-05 due=2024-05-06 settled=2024-06-20 amount=100
    invoice young 2024-05-05 due=2024-06-06 settled=2024-08-20 amount=100
    invoice open  2023-01-05 due=2023-02-06 amount=100
""")
def test_an_invoice_speaks_on_the_day_it_was_settled(rows: Rows) -> None:
    """The two years of the window look at the settlement, or at today while an invoice is open."""
    assert set(rows("due_invoice")) == {"young", "open"}


@pytest.mark.history("""
    invoice now  2026-06-01 due=2026-06-30 settled=2026-06-30 amount=100
    invoice year 2025-05-01 due=2025-05-30 settled=2025-06-30 amount=100
""")
def test_invoices_count_alike_whatever_their_age(measured: Measured) -> None:
    """One of a year ago counts as much as one of today: a weight could make one more late invoice help."""
    assert measured["late14.opportunities"] == 2
    assert measured["late14"] == pytest.approx(0.5)


@pytest.mark.history("""
    client traits=hardship
    invoice i1 2026-01-05 due=2026-01-15 settled=2026-03-20 amount=100
    invoice i2 2026-02-05 due=2026-02-16 settled=2026-04-20 amount=100
    invoice i3 2026-03-05 due=2026-03-16 settled=2026-05-20 amount=100
    invoice i4 2026-04-06 due=2026-04-16 settled=2026-06-20 amount=100
    invoice i5 2026-04-06 due=2026-04-16 settled=2026-06-21 amount=100
""")
def test_hardship_lowers_a_late_payer_to_watch(verdict: Verdict) -> None:
    """The trait excuses the client: what would be severe is watched, and the verdict names the reason."""
    found = verdict.types["late_payer"]
    assert (found.raised, found.level, found.exempted_by) == ("severe", "watch", ("hardship",))
    assert found.signals[0].level == "severe"
    assert found.signals[0].excused_by == ("hardship",)
    assert verdict.recommendation == "accept"


@pytest.mark.history("""
    invoice i1 2025-10-06 due=2025-11-05 settled=2025-11-04 amount=100
    invoice i2 2025-11-05 due=2025-12-05 settled=2025-12-04 amount=100
    invoice i3 2025-12-05 due=2026-01-05 settled=2026-01-04 amount=100
    invoice i4 2026-01-05 due=2026-02-04 amount=100
""")
def test_the_oldest_open_invoice_advises_and_a_quarter_of_the_money_flags(verdict: Verdict) -> None:
    """146 days overdue are severe as advice; as a quarter of what was billed they flag the type, no more."""
    signals = {signal.signal: signal for signal in verdict.types["late_payer"].signals}
    assert (signals["oldest_open"].level, signals["oldest_open"].value) == ("severe", 146)
    assert signals["oldest_open"].advisory
    assert (signals["money_unpaid"].level, signals["money_unpaid"].value) == ("flag", 0.25)
    assert verdict.types["late_payer"].level == "flag"


@pytest.mark.history("invoice i 2026-01-05 due=2026-02-04 amount=100")
def test_one_overdue_invoice_alone_flags_nobody(verdict: Verdict) -> None:
    """Whether our own part is done is not known, so it is watched, however long it is overdue."""
    assert verdict.types["late_payer"].level == "watch"
    assert verdict.recommendation == "not_enough_history"


@pytest.mark.history("""
    invoice i1 2025-10-06 due=2025-11-05 settled=2025-11-07 amount=100
    invoice i2 2025-11-05 due=2025-12-05 settled=2025-12-08 amount=100
    invoice i3 2025-12-05 due=2026-01-05 settled=2026-05-05 amount=5000
    invoice i4 2026-01-05 due=2026-02-04 settled=2026-02-20 amount=200
""")
def test_one_big_invoice_makes_no_late_payer(measured: Measured, verdict: Verdict) -> None:
    """The largest invoice is dropped and the rest tested again."""
    assert measured["dbt"] > 100
    assert measured["dbt.without_largest"] == pytest.approx((100 * 2 + 100 * 3 + 200 * 16) / 400)
    (signal,) = (one for one in verdict.types["late_payer"].signals if one.signal == "days_beyond_terms")
    assert signal.level == "clear"


@pytest.mark.history("""
    invoice i1 2025-10-06 due=2025-11-05 settled=2025-11-04 amount=100
    invoice i2 2025-11-05 due=2025-12-05 settled=2025-12-25 amount=100
    invoice i3 2025-12-05 due=2026-01-05 settled=2026-01-26 amount=100
    invoice i4 2026-01-05 due=2026-02-04 settled=2026-02-26 amount=100
    invoice i5 2026-02-05 due=2026-03-05 settled=2026-03-10 amount=100
    invoice i6 2026-03-05 due=2026-04-06 settled=2026-04-27 amount=100
""")
def test_late_invoices_one_after_another_are_a_streak(rows: Rows, measured: Measured) -> None:
    """A run is broken by the next invoice paid in time, and delay that rises twice running is a drift."""
    assert sorted(run["run_length"] for run in rows("late_run").values()) == [1, 3]
    assert measured["longest_late_run"] == 3
    assert [str(row["due_day"]) for row in rows("occasion").values() if row["rises"]] == ["2026-02-04"]


@pytest.mark.history("""
    invoice i 2026-01-05 due=2026-02-04 settled=2026-02-04 amount=100
    chargeback won   2026-02-10 ref=i outcome=won settled=2026-03-10
    chargeback lost  2026-02-10 ref=i outcome=lost settled=2026-03-10
    chargeback open  2026-02-10 ref=i
    chargeback fraud 2026-02-10 ref=i outcome=won settled=2026-03-10 cause=third_party
""")
def test_only_chargebacks_decided_for_us_count(measured: Measured) -> None:
    """A chargeback the client won is an occasion, an open one none, and fraud is nobody's doing here."""
    assert (measured["lost_chargebacks.incidents"], measured["lost_chargebacks.opportunities"]) == (1, 2)
