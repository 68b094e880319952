"""What EVENTS says of requests, conduct, hours, complaints and surveys, as the rulebook measures it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from clientfit.model import Verdict

Measured = dict[str, Any]
Rows = Callable[[str], dict[str, dict[str, Any]]]


@pytest.mark.history("""
    request undated  2026-03-02 due=2026-03-09 outcome=answered engagement=site
    request fifth    2026-03-02 due=2026-03-09 settled=2026-03-16 outcome=unanswered engagement=site
    request sixth    2026-03-02 due=2026-03-09 settled=2026-03-17 outcome=answered engagement=site
    request open     2026-03-02 due=2026-03-09 engagement=site
    request lately   2026-06-01 due=2026-06-22 engagement=site
    request running  2026-06-22 due=2026-06-30 engagement=site
    request untimed  2026-03-02 engagement=site
""")
def test_a_request_is_answered_late_after_five_working_days(rows: Rows, measured: Measured) -> None:
    """Answered without a date is in time, open past its day unanswered; dates win over the written word."""
    told = rows("request")
    assert {name for name, row in told.items() if row["blocked"]} == {"sixth", "open", "lately"}
    assert {name for name, row in told.items() if row["passed"]} == {
        "undated", "fifth", "sixth", "open", "lately"
    }  # fmt: skip
    assert (measured["requests.incidents"], measured["requests.opportunities"]) == (3, 5)


@pytest.mark.history("""
    client country=DE
    request easter 2026-03-23 due=2026-03-31 settled=2026-04-09 engagement=site
""")
def test_holidays_are_no_working_days(rows: Rows) -> None:
    """From 31 March to 9 April there are five working days in Germany, with Easter between."""
    assert rows("request")["easter"]["working_days_late"] == 5


@pytest.mark.history("""
    message away 2026-03-09 actor=client tags=announced_leave due=2026-03-20
    request during  2026-03-02 due=2026-03-11 settled=2026-03-27 engagement=site
    request after   2026-03-02 due=2026-03-11 settled=2026-03-31 engagement=site
    request earlier 2026-02-02 due=2026-02-09 settled=2026-02-20 engagement=site
""")
def test_announced_leave_stops_the_clock(rows: Rows) -> None:
    """Only the working days outside it count: five after its end are in time, the seventh is late."""
    late = {name: row["working_days_late"] for name, row in rows("request").items()}
    assert late == {"during": 5, "after": 7, "earlier": 9}


@pytest.mark.history("""
    request first   2026-03-02 due=2026-03-09 engagement=site
    request chaser  2026-03-16 ref=first due=2026-03-18 engagement=site
    request chaser2 2026-03-23 ref=first engagement=site
    request pressed 2026-03-02 due=2026-03-09 engagement=site
    request p1      2026-03-10 ref=pressed engagement=site
    request p2      2026-03-10 ref=pressed engagement=site
""")
def test_a_chaser_is_no_request_of_its_own(rows: Rows) -> None:
    """It counts as a reminder of the first; two on one day are pressure of ours and excuse the silence."""
    told = rows("request")
    assert set(told) == {"first", "pressed"}
    assert (told["first"]["nudges"], told["first"]["blocked"]) == (2, True)
    assert (told["pressed"]["passed"], told["pressed"]["blocked"]) == (False, False)


@pytest.mark.history("""
    request plain     2026-03-02 due=2026-03-09 engagement=site
    request hard_up   2026-03-02 due=2026-03-09 cause=hardship engagement=site
    request unclear   2026-03-02 due=2026-03-09 cause=ambiguity engagement=site
    request our_fault 2026-03-02 due=2026-03-09 cause=provider_error engagement=site
""")
def test_a_cause_on_one_request_excuses_that_request(rows: Rows, measured: Measured) -> None:
    """Hardship, an unclear question and our own fault take it out; the others still count."""
    assert set(rows("request")) == {"plain"}
    assert (measured["requests.incidents"], measured["requests.opportunities"]) == (1, 1)


@pytest.mark.history("""
    client traits=hardship
    request a 2026-02-02 due=2026-02-09 engagement=site
    request b 2026-03-02 due=2026-03-09 engagement=site
    request c 2026-04-02 due=2026-04-09 engagement=site
    request d 2026-05-04 due=2026-05-11 engagement=site
""")
def test_the_hardship_trait_excuses_the_client(verdict: Verdict) -> None:
    """Four unanswered questions of a client in distress raise nothing, and the verdict says why."""
    found = verdict.types["energy_zapper"]
    assert (found.level, found.exempted_by) == ("clear", ("hardship",))
    assert {signal.signal: signal.level for signal in found.signals}["blocking_silence"] == "flag"


@pytest.mark.history("""
    request silent 2026-04-20 due=2026-05-04 engagement=site
    request n1     2026-05-11 ref=silent engagement=site
    message n2     2026-05-18 actor=provider tags=notice:pause
    request a      2026-01-05 due=2026-01-12 settled=2026-01-12 engagement=site
    request b      2026-02-02 due=2026-02-09 settled=2026-02-09 engagement=site
""")
def test_silence_after_two_reminders_suspends_the_work(rows: Rows, verdict: Verdict) -> None:
    """More than 45 days without a word; a chaser and a notice of pause are two reminders."""
    assert {name for name, row in rows("request").items() if row["gone_silent"]} == {"silent"}
    assert verdict.types["energy_zapper"].level == "severe"


@pytest.mark.history("""
    request asked  2026-04-20 due=2026-05-04 engagement=site
    request n1     2026-05-11 ref=asked engagement=site
    request n2     2026-05-18 ref=asked engagement=site
    message word   2026-05-20 actor=client phase=in_hours
    request other  2026-04-20 due=2026-05-04 engagement=site
    request o1     2026-05-11 ref=other engagement=site
""")
def test_who_gives_a_sign_of_life_is_not_silent(rows: Rows) -> None:
    """A word from the client within the 45 days, or a single reminder, leaves it at a late answer."""
    told = rows("request")
    assert all(row["blocked"] for row in told.values())
    assert not any(row["gone_silent"] for row in told.values())


@pytest.mark.history("""
    message away   2026-05-01 actor=client tags=announced_leave due=2026-06-12
    request asked  2026-04-20 due=2026-05-04 engagement=site
    request n1     2026-05-11 ref=asked engagement=site
    request n2     2026-05-18 ref=asked engagement=site
""")
def test_leave_does_not_count_as_silence(rows: Rows) -> None:
    """57 days after the day of the request, 39 of them on leave: that is late, and no silence."""
    assert (rows("request")["asked"]["blocked"], rows("request")["asked"]["gone_silent"]) == (True, False)


@pytest.mark.history("""
    conduct confirmed 2026-02-03 confirmed=true tags=hostile
    conduct rumour    2026-02-10 tags=threat
    conduct denied    2026-02-11 confirmed=false tags=threat
    conduct provoked  2026-02-12 confirmed=true tags=hostile cause=provider_error
    conduct warned    2026-03-03 confirmed=true tags=abusive outcome=warned
    conduct same_day  2026-03-03 confirmed=true tags=hostile
    conduct after     2026-03-10 confirmed=true tags=abusive
""")
def test_conduct_counts_when_a_person_confirmed_it(rows: Rows, measured: Measured) -> None:
    """An incident that was warned is an incident, and a notice for what follows."""
    after = {name: row["after_notice"] for name, row in rows("incident").items()}
    assert after == {"confirmed": False, "warned": False, "same_day": False, "after": True}
    assert measured["grave_incidents.incidents"] == 0
    assert (measured["abusive_incidents.incidents"], measured["abusive_incidents.warned"]) == (2, 1)


@pytest.mark.history("""
    message early  2026-02-02 actor=client phase=out_of_hours
    message notice 2026-02-10T09:00:00 tags=notice:hours
    message same_day 2026-02-10T21:00:00 actor=client phase=out_of_hours
    message late   2026-02-12 actor=client phase=out_of_hours
    message ours   2026-02-13 actor=provider phase=out_of_hours
    message paid   2026-02-14 actor=client phase=out_of_hours paid_extra=true
    provider_failure f 2026-02-16
    message failed 2026-02-16T22:00:00 actor=client phase=out_of_hours
    message day    2026-02-17 actor=client phase=in_hours
""")
def test_out_of_hours_counts_after_the_notice_of_hours(rows: Rows) -> None:
    """Not before it, not on the day of our own failure, and not where the client pays for it."""
    assert set(rows("night_message")) == {"same_day", "late"}


@pytest.mark.history("""
    delivery d1 2026-01-05 settled=2026-01-08 outcome=accepted engagement=site
    delivery d2 2026-02-02 settled=2026-02-05 outcome=accepted engagement=film
    delivery d3 2026-02-09 settled=2026-02-12 outcome=accepted
    complaint by_ref  2026-02-20 ref=d1 outcome=not_upheld settled=2026-02-25
    complaint by_job  2026-02-20 engagement=film outcome=not_upheld settled=2026-02-25
    complaint unnamed 2026-02-04 outcome=not_upheld settled=2026-02-25
    complaint early   2026-01-02 outcome=not_upheld settled=2026-02-25
""")
def test_a_complaint_is_about_the_delivery_named_or_the_last_before_it(
    rows: Rows, measured: Measured
) -> None:
    """In the same engagement, or of the client where either names none."""
    items = {name: row["item"] for name, row in rows("complaint").items()}
    assert items == {"by_ref": "d1", "by_job": "d3", "unnamed": "d2", "early": None}
    assert measured["unfounded.items"] == 4


@pytest.mark.history("""
    complaint upheld    2026-01-05 outcome=upheld settled=2026-01-10
    complaint partly    2026-01-06 outcome=partly_upheld settled=2026-01-10
    complaint unfounded 2026-01-07 outcome=not_upheld settled=2026-01-10
    complaint open      2026-01-08
    complaint closed    2026-01-09 outcome=closed settled=2026-01-12
    complaint withdrawn 2026-01-10 outcome=withdrawn settled=2026-01-12
""")
def test_a_complaint_closed_without_a_finding_is_neither_for_nor_against(
    rows: Rows, measured: Measured
) -> None:
    """Only a finding counts: upheld in part is upheld, and what is open or withdrawn has none."""
    told = rows("complaint")
    assert {name for name, row in told.items() if row["unfounded"]} == {"unfounded"}
    assert {name for name, row in told.items() if row["upheld"]} == {"upheld", "partly"}
    assert (measured["unfounded.incidents"], measured["unfounded.opportunities"]) == (1, 3)


@pytest.mark.history("""
    complaint first  2026-01-05 outcome=not_upheld settled=2026-01-10
    complaint second 2026-01-20 ref=first outcome=not_upheld settled=2026-01-25
    complaint third  2026-02-05 ref=second outcome=upheld settled=2026-02-10
""")
def test_a_complaint_upheld_after_reopening_was_right_from_the_first(rows: Rows, measured: Measured) -> None:
    """A complaint and its re-openings are one; every `ref` leads to the first, also through others."""
    assert {row["root"] for row in rows("complaint").values()} == {"first"}
    assert (measured["unfounded.incidents"], measured["unfounded.opportunities"]) == (0, 1)
    assert (measured["upheld"], measured["reopened.incidents"]) == (1, 0)


@pytest.mark.history("""
    complaint first   2026-01-05 outcome=not_upheld settled=2026-01-20
    complaint before  2026-01-15 ref=first
    complaint after   2026-01-21 ref=first
    complaint open    2026-02-02
    complaint again   2026-02-10 ref=open
    message notice    2026-03-02 tags=notice:complaints
    complaint still   2026-03-03 ref=open
    complaint fresh   2026-03-04
""")
def test_a_complaint_is_reopened_after_a_final_answer(rows: Rows, measured: Measured) -> None:
    """That is after a settled finding of not upheld, or a notice; a new complaint is none of it."""
    told = rows("complaint")
    assert {name for name, row in told.items() if row["again"]} == {"after", "still"}
    assert {name for name, row in told.items() if row["again_warned"]} == {"still"}
    assert (measured["reopened.incidents"], measured["reopened.warned"]) == (2, 1)


@pytest.mark.history("""
    provider_failure f1 2026-01-05
    complaint once  2026-01-10 outcome=not_upheld settled=2026-01-12
    provider_failure f2 2026-01-20
    complaint twice 2026-02-02 outcome=not_upheld settled=2026-02-05
    complaint later 2026-05-04 outcome=not_upheld settled=2026-05-08
""")
def test_after_two_failures_of_ours_a_complaint_is_not_held_against_anyone(
    rows: Rows, measured: Measured
) -> None:
    """Two in the ninety days before it take it out; one does not."""
    assert {name for name, row in rows("complaint").items() if row["unfounded"]} == {"once", "later"}
    assert (measured["unfounded.incidents"], measured["unfounded.opportunities"]) == (2, 2)


@pytest.mark.history("""
    survey low   2025-09-01 score=6
    survey fair  2025-09-02 score=7
    survey bad   2025-09-03 tags=bad
    survey good  2025-09-04 tags=good
    survey both  2025-09-05 score=9 tags=bad
    provider_failure f 2026-03-02
    survey ours  2026-03-10 score=2
""")
def test_a_low_score_counts_when_nothing_had_gone_wrong(rows: Rows) -> None:
    """Six or less, or the mark `bad` where there is no score; after our own failure it doesn't count."""
    assert {name for name, row in rows("survey").items() if row["low"]} == {"low", "bad"}


@pytest.mark.history("""
    message n1 2026-02-02 tags=notice:hours
    message n2 2026-02-03 tags=notice:change_order
    message n3 2026-02-04 tags=notice:conduct
    message n4 2026-02-05 tags=notice:revisions
    message n5 2026-02-06 tags=notice:complaints
    message no 2026-01-02 actor=client tags=notice:conduct
""")
def test_notices_are_the_provider_s(rows: Rows) -> None:
    """A blank actor of a notice is the provider; a client's message gives none. The first one counts."""
    (party,) = rows("party").values()
    assert party["hours_notice_on"].date() == date(2026, 2, 2)
    assert party["change_notice_on"] == date(2026, 2, 3)
    assert party["conduct_notice_on"] == date(2026, 2, 4)
    assert party["rounds_notice_on"] == date(2026, 2, 5)
    assert party["complaints_notice_on"] == date(2026, 2, 6)


@pytest.mark.history("""
    support ticket 2026-03-02 due=2026-03-03 settled=2026-05-01
    support open   2026-03-02 due=2026-03-03
    delivery d     2026-03-02 due=2026-01-01 settled=2026-05-01
""")
def test_our_own_deadlines_never_count_against_the_client(
    rows: Rows, measured: Measured, verdict: Verdict
) -> None:
    """A ticket's or a delivery's day is the provider's to keep."""
    assert rows("request") == {}
    assert (measured["requests.opportunities"], measured["silent.incidents"]) == (0, 0)
    assert {found.level for found in verdict.types.values()} <= {"not_judged", "clear"}
