"""What EVENTS says of a client's stage and traits, and of how much is known."""

from typing import Any

import pytest

from clientfit.model import Verdict

Measured = dict[str, Any]


@pytest.mark.history("quote q 2026-03-02 due=2026-04-01 settled=2026-03-10 outcome=accepted")
def test_who_accepted_a_quote_is_active(verdict: Verdict) -> None:
    """A stage that nobody told is inferred, and the verdict says so."""
    assert (verdict.stage, verdict.stage_inferred) == ("active", True)


@pytest.mark.history("invoice i 2026-03-02 due=2026-04-01 outcome=open amount=10")
def test_who_was_billed_is_active(verdict: Verdict) -> None:
    """So is who got an invoice or a delivery."""
    assert verdict.stage == "active"


@pytest.mark.history("""
    quote q 2026-03-02 due=2026-04-01 outcome=declined
    invoice i 2026-03-02 outcome=void
""")
def test_who_bought_nothing_is_a_prospect(verdict: Verdict) -> None:
    """A quote alone makes no client, and a void invoice never was one."""
    assert (verdict.stage, verdict.stage_inferred) == ("prospect", True)


@pytest.mark.history("""
    client stage=prospect
    delivery d 2026-03-02 settled=2026-03-04 outcome=accepted
""")
def test_a_stage_that_was_told_stands(verdict: Verdict) -> None:
    """The clients table knows better than the events."""
    assert (verdict.stage, verdict.stage_inferred) == ("prospect", False)


THREAT = """
    conduct c 2025-03-02 confirmed=true tags=threat
    delivery d 2025-03-01 settled=2025-03-04 outcome=accepted
"""


@pytest.mark.history("client stage=past" + THREAT)
def test_a_past_client_is_wound_down(verdict: Verdict) -> None:
    """What is severe in a client one had speaks for ending the work."""
    assert verdict.recommendation == "wind_down"


@pytest.mark.history("client stage=past" + THREAT + "inquiry i 2025-03-03")
def test_a_past_client_who_asks_again_is_judged_like_a_prospect(verdict: Verdict) -> None:
    """An inquiry or quote after the last delivery or invoice: decline, with the history."""
    assert (verdict.stage, verdict.recommendation) == ("past", "decline")
    assert verdict.types["energy_zapper"].level == "severe"


@pytest.mark.history("client stage=past" + THREAT + "inquiry i 2025-02-03")
def test_a_past_client_who_asked_before_the_work_did_not_ask_again(verdict: Verdict) -> None:
    """Only what comes later than the last work is asking again."""
    assert verdict.recommendation == "wind_down"


@pytest.mark.history("inquiry i 2026-06-29")
def test_too_little_to_judge_is_no_refusal(verdict: Verdict) -> None:
    """Standard terms for new clients, no type judged, each with what is missing."""
    assert verdict.recommendation == "not_enough_history"
    assert verdict.conditions == ("Use the standard terms for new clients.",)
    assert {found.level for found in verdict.types.values()} == {"not_judged"}
    assert all(found.not_judged and found.settled_by for found in verdict.types.values())


@pytest.mark.history("""
    invoice i1 2026-01-05 due=2026-02-04 settled=2026-02-04 amount=100
    invoice i2 2026-02-05 due=2026-03-05 settled=2026-03-05 amount=100
    invoice i3 2026-03-05 due=2026-04-02 settled=2026-04-02 amount=100
""")
def test_a_clean_record_is_evidence_for_the_client(verdict: Verdict) -> None:
    """Nothing flagged and enough to judge by: accept, and the verdict says what speaks for the client."""
    assert verdict.recommendation == "accept"
    assert any("paid by their due day" in positive for positive in verdict.positives)
    assert (verdict.reverses_if, verdict.review_on) == (None, None)
