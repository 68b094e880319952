"""What a verdict says of a client: reasons, conditions, evidence, and what would change it."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from clientfit.model import SignalVerdict, Verdict
from clientfit.rulebook import load
from clientfit.screening import Screener

RULES = load()
MONTHS = [f"{month // 12}-{month % 12 + 1:02}" for month in range(2024 * 12 + 8, 2026 * 12 + 5)]


def signals(verdict: Verdict, name: str) -> dict[str, SignalVerdict]:
    """The signals of a type by name."""
    return {signal.signal: signal for signal in verdict.types[name].signals}


LATE = "\n".join(
    f"invoice i{number:02} {month}-03 due={month}-05 settled={month}-25"
    f" amount=100 currency=EUR text='Of {month}'"
    for number, month in enumerate(MONTHS)
)


@pytest.mark.history(LATE)
def test_evidence_is_the_newest_with_the_true_count(verdict: Verdict) -> None:
    """The rulebook's cap limits what is listed, not what is counted; the newest come first."""
    evidence = signals(verdict, "late_payer")["late_habit"].evidence
    assert evidence.count == len(MONTHS) == 21
    assert [event.event_id for event in evidence.events] == [f"i{number:02}" for number in range(20, 10, -1)]
    assert len(evidence.events) == RULES.evidence_cap


@pytest.mark.history(LATE)
def test_evidence_tells_the_event_and_where_it_came_from(verdict: Verdict) -> None:
    """A day without a time, the amount with its cents, the note as it was written, file and line."""
    newest = signals(verdict, "late_payer")["late_habit"].evidence.events[0]
    assert (newest.occurred_at, newest.kind) == ("2026-05-03", "invoice")
    assert (newest.amount, newest.currency, newest.text) == ("100.00", "EUR", "Of 2026-05")
    assert newest.says == "paid 2026-05-25, due 2026-05-05, 20 days late"
    assert newest.file == "record"
    assert newest.line is not None


@pytest.mark.history("""
    conduct late    2026-05-04T22:30:00 confirmed=true tags=hostile
    conduct early   2026-05-04T08:00:00 confirmed=true tags=hostile
    conduct same_a  2026-05-03 confirmed=true tags=hostile
    conduct same_b  2026-05-03 confirmed=true tags=hostile amount=1.005
""")
def test_evidence_of_one_moment_is_in_order_of_its_ids(verdict: Verdict) -> None:
    """So that the same history always gives the same list; a time of day is told where there is one."""
    events = signals(verdict, "energy_zapper")["conduct"].evidence.events
    assert [event.event_id for event in events] == ["late", "early", "same_a", "same_b"]
    assert [event.occurred_at for event in events] == [
        "2026-05-04T22:30:00", "2026-05-04T08:00:00", "2026-05-03", "2026-05-03"
    ]  # fmt: skip
    assert events[3].amount == "1.005"


@pytest.mark.history(LATE)
def test_what_is_clear_cites_nothing(verdict: Verdict) -> None:
    """Only a raised signal has evidence, whoever else is in the book."""
    for found in verdict.types.values():
        for signal in found.signals:
            assert (signal.evidence.count > 0) == (signal.level in ("watch", "flag", "severe"))


@pytest.mark.history(LATE)
def test_a_flagged_client_is_told_what_would_reverse_it(verdict: Verdict) -> None:
    """With the day on which to look again, half a year on."""
    assert verdict.types["late_payer"].level == "severe"
    assert (
        verdict.reverses_if
        == "The next invoices are paid within 7 days of their due day, over two 90-day periods."
    )
    assert verdict.review_on == date(2026, 12, 30)


FEW = "\n".join(
    f"invoice i{number} 2025-{month:02}-03 due=2025-{month:02}-05 settled=2025-{month:02}-14 amount=100"
    for number, month in enumerate(range(3, 12))
)
"""Nine invoices, each a week and a half late."""


@pytest.mark.history(LATE)
def test_ending_the_work_has_its_plan_and_no_conditions(verdict: Verdict) -> None:
    """What is owed is left out where nothing is; the day is put in."""
    assert verdict.recommendation == "wind_down"
    assert verdict.conditions == ()
    assert verdict.plan[0] == "Read the termination clause of the contract."
    assert not any("{" in line or "overdue" in line for line in verdict.plan)


@pytest.mark.history(LATE + "\ninvoice open 2026-01-05 due=2026-02-05 amount=100")
def test_what_is_owed_stands_in_the_plan(verdict: Verdict) -> None:
    """An invoice that is overdue for months is to be paid by a plan, or collected."""
    assert "Stop new work, and agree a payment plan in writing for what is overdue." in verdict.plan
    assert "Hand what is 90 days overdue to collections after a last letter." in verdict.plan


@pytest.mark.history(FEW)
def test_conditions_apply_to_the_client(verdict: Verdict) -> None:
    """Who has paid, never two weeks late, at terms of two days, gets no plan and no shorter terms."""
    assert verdict.types["late_payer"].level == "flag"
    assert verdict.conditions == (
        "From the next job, ask for 30 % deposit before work starts.",
        "Write interest and a late fee into the next contract or order, sent by 2026-07-14.",
        "Send a reminder 7 days before each due day and call on the first day after it.",
    )


@pytest.mark.history(FEW + "\ninvoice open 2026-01-05 due=2026-02-05 amount=9000")
def test_conditions_are_five_the_most_telling_first(verdict: Verdict) -> None:
    """Money that is owed comes first, and what is at risk decides the deposit."""
    assert verdict.conditions == (
        (
            "Stop new work until the oldest open invoice is paid, and hand it to collections after a last"
            " letter."
        ),
        "Put a payment plan for what is overdue in writing, with dates, by 2026-07-14.",
        "From the next job, ask for 50 % deposit before work starts, or for each milestone in advance.",
        "Stop work when an invoice is 14 days overdue, and say so in writing by 2026-07-07.",
        "Hand over files and rights on payment only.",
    )


@pytest.mark.history("client stage=prospect\n" + LATE)
def test_a_prospect_gets_the_advice_for_prospects(verdict: Verdict) -> None:
    """Decline, and no plan for ending work that never began."""
    assert verdict.recommendation == "decline"
    assert verdict.conditions == tuple(
        line.message for line in RULES.types["late_payer"].advice.severe.prospect
    )
    assert verdict.plan == ()


@pytest.mark.history(LATE)
def test_reasons_are_the_sentences_of_the_raised_signals(verdict: Verdict) -> None:
    """Those at flag or worse, each once, then what is recommended."""
    raised = [
        signal.says
        for signal in verdict.types["late_payer"].signals
        if signal.level in ("flag", "severe") and not signal.advisory
    ]
    assert verdict.reasons == (*raised, RULES.recommendations["wind_down"].message)


@pytest.mark.history("""
    invoice i1 2025-10-06 due=2025-11-05 settled=2025-11-05 amount=100
    invoice i2 2025-11-05 due=2025-12-05 settled=2025-12-05 amount=100
    invoice i3 2025-12-05 due=2026-01-05 settled=2026-01-04 amount=100
    invoice i4 2026-01-05 due=2026-02-04 settled=2026-02-04 amount=100
    invoice i5 2026-02-05 due=2026-03-05 settled=2026-03-04 amount=100
    invoice i6 2026-03-05 due=2026-04-06 settled=2026-04-26 amount=100
    invoice i7 2026-04-05 due=2026-05-06 settled=2026-05-26 amount=100
""")
def test_a_watched_client_is_accepted_with_its_advice(verdict: Verdict) -> None:
    """Reasons are the watched signals; nothing has to be reversed or reviewed."""
    assert verdict.types["late_payer"].level == "watch"
    assert verdict.recommendation == "accept"
    (streak,) = (one for one in verdict.types["late_payer"].signals if one.signal == "late_streak")
    assert streak.says in verdict.reasons
    assert verdict.conditions == (
        "Check by 2026-07-07 that our own invoices were right and went to the right person.",
        "Send a reminder 7 days before each due day and call on the first day after it.",
        "Offer a card or direct-debit link on every invoice and agree net 14 from the next one.",
    )
    assert (verdict.reverses_if, verdict.review_on) == (None, None)


@pytest.mark.history("""
    client traits=hardship
    invoice i1 2026-01-05 due=2026-01-15 settled=2026-03-20 amount=100
    invoice i2 2026-02-05 due=2026-02-16 settled=2026-04-20 amount=100
    invoice i3 2026-03-05 due=2026-03-16 settled=2026-05-20 amount=100
""")
def test_what_was_excused_is_no_reason(verdict: Verdict) -> None:
    """The signal says what it saw, by what it is excused, and is not held against the client."""
    excused = signals(verdict, "late_payer")["days_beyond_terms"]
    assert (excused.level, excused.excused_by) == ("severe", ("hardship",))
    assert excused.says not in verdict.reasons


@pytest.mark.history("""
    complaint c1 2026-03-02 outcome=upheld settled=2026-03-04
    praise p 2026-03-03
    referral r 2026-03-04
    provider_failure f 2026-03-01
""")
def test_the_other_side_of_the_scale_is_told(verdict: Verdict) -> None:
    """What speaks for the client, and our own part first, step by step."""
    assert len(verdict.positives) == 2
    assert len(verdict.recovery) == 1 + len(RULES.recovery["service_recovery"].steps)


@pytest.mark.history("""
    quote q 2026-03-02T09:15:00 due=2026-04-01
    message m 2025-01-07
    message n 2026-04-07
    message later 2026-07-01
""")
def test_the_history_is_what_is_known_on_the_day(verdict: Verdict) -> None:
    """First and last day, how many events, and of which kinds; what comes later is not told."""
    history = verdict.history
    assert (history.first, history.last, history.events) == (date(2025, 1, 7), date(2026, 4, 7), 3)
    assert history.kinds == {"message": 2, "quote": 1}


@pytest.mark.history("message later 2026-07-01")
def test_a_client_only_heard_of_later_has_no_history(verdict: Verdict) -> None:
    """It is there, and nothing is known of it."""
    assert (verdict.history.first, verdict.history.last, verdict.history.events) == (None, None, 0)
    assert verdict.recommendation == "not_enough_history"


@pytest.mark.history("""
    delivery d1 2026-03-02 settled=2026-03-03 outcome=accepted
    delivery d2 2026-04-02 settled=2026-04-03 outcome=accepted
    meeting m 2026-04-02
""")
def test_what_is_not_judged_says_what_is_missing(verdict: Verdict) -> None:
    """The reason of a type is what its signals lack, and the nearest record that would settle it."""
    found = verdict.types["criticizer"]
    assert found.level == "not_judged"
    assert found.not_judged == "needs 3 accepted deliveries or settled complaints, has 2"
    assert found.settled_by == "1 more accepted delivery or settled complaint, with who was right"
    payer = verdict.types["late_payer"]
    assert payer.not_judged == "too little is known of due invoices"
    assert payer.settled_by == "3 due invoices, each with its due day and the day it was paid"
    judged = [found for found in verdict.types.values() if found.level != "not_judged"]
    assert all((found.not_judged, found.settled_by) == (None, None) for found in judged)


@pytest.mark.history(LATE)
def test_the_derivation_lists_every_step_sorted(verdict: Verdict) -> None:
    """From the signals to the recommendation; each fact is measured or concluded by another step."""
    steps = [(step.rule, step.from_, step.gives) for step in verdict.derivation]
    assert steps == sorted(steps)
    assert len({rule for rule, _, _ in steps}) == len(steps)
    gives = {step.gives for step in verdict.derivation}
    assert "late_payer.severe" in gives
    assert "recommend.wind_down" in gives
    measured = {"asked", "judged", "watch", "flag", "severe", "prospect", "existing", "enough_good"}
    for step in verdict.derivation:
        for fact in step.from_:
            assert fact in gives or fact.rpartition(".")[2] in measured, fact


@pytest.mark.history(LATE)
def test_the_conditions_of_every_level_are_told(verdict: Verdict) -> None:
    """Also of those not reached: with value, threshold, distance, unit, why, reference and source."""
    habit = signals(verdict, "late_payer")["late_habit"]
    assert list(habit.conditions) == ["watch", "flag", "severe"]
    bound, median, money = habit.conditions["severe"]
    _, count = habit.conditions["flag"]
    assert (bound.measure, bound.op, bound.threshold, bound.unit) == ("late_grace.lower95", ">", 0.5, "share")
    assert (count.value, count.threshold, count.distance, count.unit) == (21, 3, 18, "count")
    assert all(part.why and part.reference and part.source == "rulebook" for part in (bound, count))
    assert (habit.k, habit.n, habit.unit) == (21, 21, "share")
    assert (median.measure, median.threshold, median.holds) == ("late_grace.median", 15, True)
    assert (money.measure, money.threshold, money.holds) == ("late_money", 0.1, True)
    assert habit.compared == bound.value


@pytest.mark.history(LATE)
def test_a_verdict_is_frozen(verdict: Verdict) -> None:
    """Nobody changes it on its way to a report."""
    with pytest.raises(ValidationError):
        verdict.recommendation = "accept"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("as_of", "review_on"),
    [
        (date(2025, 8, 31), date(2026, 2, 28)),
        (date(2023, 8, 31), date(2024, 2, 29)),
    ],
)
def test_a_review_falls_on_the_last_day_of_a_short_month(as_of: date, review_on: date) -> None:
    """Six months after the 31st there may be no 31st."""
    threat: dict[str, Any] = {"client_id": "c", "kind": "conduct", "occurred_at": as_of, "confirmed": True}
    verdict = SCREENER.check([threat | {"tags": "threat"}], as_of=as_of)
    assert verdict.types["energy_zapper"].level == "severe"
    assert verdict.review_on == review_on


SCREENER = Screener()
