"""What EVENTS says of quotes, meetings, price asks and seriousness, as the rulebook measures it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from clientfit.model import Verdict

Measured = dict[str, Any]
Rows = Callable[[str], dict[str, dict[str, Any]]]


def _opportunities(rows: Rows) -> list[set[str]]:
    """The quotes and revisions of each opportunity, in the order of their first ones."""
    found: dict[tuple[str, int], set[str]] = {}
    for name, row in sorted(rows("proposal").items(), key=lambda item: item[1]["day"]):
        found.setdefault((row["job"], row["round_of"]), set()).add(name)
    return list(found.values())


@pytest.mark.history("""
    quote a 2025-06-02 due=2025-08-02
    quote b 2025-08-01 due=2025-09-30
    quote_revision c 2025-09-30 due=2025-11-30
    quote d 2025-11-29 due=2026-01-30
    quote e 2026-01-29
""")
def test_quotes_within_60_days_of_the_last_are_one_opportunity(rows: Rows) -> None:
    """The days run from the last quote or revision, as long as it holds: sixty join, sixty-one don't."""
    assert _opportunities(rows) == [{"a", "b", "c", "d"}, {"e"}]


@pytest.mark.history("""
    quote site1 2025-06-02 engagement=site
    quote film1 2025-06-10 engagement=film
    quote site2 2025-07-02 engagement=site
    quote film2 2025-09-30 engagement=film
""")
def test_quotes_of_different_engagements_are_different_questions(rows: Rows) -> None:
    """Where both name one, the engagement tells them apart, however close the days."""
    assert _opportunities(rows) == [{"site1", "site2"}, {"film1"}, {"film2"}]


@pytest.mark.history("""
    quote before 2025-06-02
    quote site   2025-06-10 engagement=site
    quote after  2025-06-20
    quote lone   2025-12-01
    quote film   2025-12-10 engagement=film
""")
def test_a_quote_without_an_engagement_goes_with_its_neighbour(rows: Rows) -> None:
    """It belongs to whatever was quoted within sixty days before it, or after it."""
    assert _opportunities(rows) == [{"before", "site", "after"}, {"lone", "film"}]


@pytest.mark.history("""
    quote first 2025-06-02 engagement=site due=2025-12-10
    quote_revision late 2025-12-01 ref=first due=2026-03-10
    quote requoted 2026-03-02 ref=first
    quote fresh 2026-05-29 engagement=site
""")
def test_a_revision_belongs_to_its_quote_as_long_as_that_holds(rows: Rows) -> None:
    """By `ref` also a quote is a revision; the sixty days to the next quote run from the last of them."""
    assert _opportunities(rows) == [{"first", "late", "requoted"}, {"fresh"}]


@pytest.mark.history("""
    quote lapsed  2025-06-02 due=2025-06-16
    quote again   2025-07-07 due=2025-07-21
    quote decided 2025-12-01 due=2026-01-01 settled=2025-12-10
    quote next    2025-12-20 due=2026-01-20 settled=2026-01-10 outcome=declined
    quote_revision later 2026-01-15 ref=next
    quote bought  2026-03-02 due=2026-04-02 settled=2026-03-10 outcome=accepted
    quote_revision extra 2026-03-20 ref=bought
""")
def test_what_ran_out_or_was_decided_is_another_question_than_what_comes_after(
    rows: Rows, measured: Measured
) -> None:
    """Also by `ref`; quoted again after acceptance asks nothing, and a decision needs no outcome."""
    assert _opportunities(rows) == [{"lapsed"}, {"again"}, {"decided"}, {"next"}, {"later"}, {"bought"}]
    assert (measured["undecided.incidents"], measured["undecided.opportunities"]) == (3, 6)


@pytest.mark.history("""
    quote lapsed 2025-10-01 due=2025-10-31 engagement=site
    quote undated 2026-05-16 engagement=logo
    quote running 2026-05-17 engagement=film
    quote said_expired 2026-05-01 due=2026-06-29 outcome=expired engagement=shop
    quote declined 2026-02-01 due=2026-03-03 settled=2026-02-20 outcome=declined engagement=menu
    quote late_yes 2025-01-10 due=2025-02-10 settled=2025-06-01 outcome=accepted engagement=sign
""")
def test_an_open_quote_lapses_two_weeks_after_its_validity(rows: Rows, measured: Measured) -> None:
    """Valid until `due`, else for thirty days; a written `expired` needs no grace; a no is a decision too."""
    lapsed = {row["job"]: row["lapsed"] for row in rows("opportunity").values()}
    assert lapsed == {
        "site": True,
        "logo": True,  # valid until 15 June, and the grace ended yesterday
        "film": False,
        "shop": True,
        "menu": False,
        "sign": False,
    }
    assert (measured["undecided.incidents"], measured["undecided.opportunities"]) == (3, 5)


@pytest.mark.history("""
    client traits=procurement
    quote open   2026-04-20 engagement=a
    quote lapsed 2026-04-15 engagement=b
""")
def test_a_public_buyer_has_sixty_days(rows: Rows) -> None:
    """A quote without a day stays open for longer where procurement decides."""
    lapsed = {row["job"]: row["lapsed"] for row in rows("opportunity").values()}
    assert lapsed == {"a": False, "b": True}


@pytest.mark.history("""
    quote q 2025-10-01 due=2025-10-31 engagement=a cause=provider_error
    quote r 2025-10-01 due=2025-10-31 engagement=b
""")
def test_a_quote_that_lapsed_for_another_reason_is_no_indecision(measured: Measured) -> None:
    """A quote that we got wrong leaves numerator and denominator."""
    assert (measured["undecided.incidents"], measured["undecided.opportunities"]) == (1, 1)


@pytest.mark.history("""
    quote q 2026-03-02 due=2026-04-01 engagement=site
    quote_revision r1 2026-03-09 ref=q
    quote_revision r2 2026-03-16 ref=q
    quote_revision paid 2026-03-18 ref=q paid_extra=true
    quote_revision ours 2026-03-20 ref=q cause=provider_error
    quote r3 2026-03-23 ref=q
""")
def test_unpaid_requotes_of_one_scope_are_counted(measured: Measured) -> None:
    """A quote with a `ref` is one; what was paid for, or was our own mistake, is none."""
    assert measured["requoted"] == 3


@pytest.mark.history("""
    meeting missed 2026-03-02 outcome=missed
    meeting late   2026-03-09 outcome=late_cancel actor=client
    meeting nobody 2026-03-16 outcome=missed actor=unknown
    meeting ours   2026-03-17 outcome=missed actor=provider
    meeting held   2026-03-18 outcome=held actor=unknown
    meeting unsaid 2026-03-19
    meeting notice 2026-03-20 outcome=cancelled
    meeting moved  2026-03-23 outcome=rescheduled
    meeting ill    2026-03-24 outcome=missed cause=hardship
    meeting strike 2026-03-25 outcome=missed cause=third_party
""")
def test_a_meeting_missed_by_the_client_is_a_no_show(rows: Rows, measured: Measured) -> None:
    """A blank actor means the client; what an unknown one missed counts for nobody."""
    told = rows("meeting")
    assert {name for name, row in told.items() if row["no_show"]} == {"missed", "late"}
    booked = {name for name, row in told.items() if row["booked"]}
    assert booked == {"missed", "late", "held", "unsaid"}
    assert (measured["no_show.incidents"], measured["no_show.opportunities"]) == (2, 4)
    assert (measured["put_off.incidents"], measured["put_off.held"]) == (4, 2)


@pytest.mark.history("""
    message away 2026-03-02 actor=client tags=announced_leave due=2026-03-13
    message plan 2026-03-16 actor=client tags=announced_leave settled=2026-08-03 due=2026-08-14
    message note 2026-04-01 actor=provider tags=announced_leave due=2026-04-10
    meeting during 2026-03-09 outcome=missed
    meeting after  2026-03-16 outcome=missed
    meeting noted  2026-04-02 outcome=missed
""")
def test_a_meeting_during_announced_leave_is_none(rows: Rows) -> None:
    """The client's own message stops its clock from that day, or from `settled`; the provider's does not."""
    assert {name for name, row in rows("meeting").items() if row["no_show"]} == {"after", "noted"}
    assert rows("leave")["plan"]["away_from"] == date(2026, 8, 3)


@pytest.mark.history("""
    meeting m1 2025-07-02 outcome=missed
    meeting m2 2025-09-02 outcome=missed
    meeting m3 2025-12-31 outcome=missed
    meeting m4 2026-03-02 outcome=held
""")
def test_no_shows_are_counted_in_rolling_half_years_and_years(measured: Measured) -> None:
    """Two fall into one half-year somewhere in the window, three into one year."""
    assert (measured["no_show.in_half_year"], measured["no_show.in_year"]) == (3, 3)


@pytest.mark.history("""
    quote q 2026-05-04 engagement=site
    commitment long_ago 2026-03-04 tags=deposit
    commitment before   2026-03-05 tags=deposit
    commitment after    2026-06-01 tags=contract
    meeting decider     2026-05-20 tags=decision_maker
    meeting missed      2026-05-21 tags=decision_maker outcome=missed
    meeting plain       2026-05-22
    payment deposit     2026-05-23 amount=500
""")
def test_hard_signs_near_the_latest_quote_show_who_is_serious(rows: Rows, measured: Measured) -> None:
    """Sixty days around it; a meeting held with the decision-maker counts too, a payment never."""
    assert {name for name, row in rows("commitment").items() if row["recent"]} == {
        "before",
        "after",
        "decider",
    }
    assert measured["seriousness.incidents"] == 3


@pytest.mark.history("""
    quote q1 2025-07-01 due=2025-07-31 engagement=a
    quote q2 2025-09-01 due=2025-10-01 engagement=b
    quote q3 2025-11-01 due=2025-12-01 engagement=c
    quote q4 2026-01-01 due=2026-01-31 engagement=d
    quote q5 2026-03-01 due=2026-03-31 engagement=e
    commitment deposit 2026-03-20 tags=deposit
""")
def test_one_hard_sign_caps_indecision_at_watch(verdict: Verdict) -> None:
    """Who shops around and shows by a deed to be serious is watched, not flagged."""
    found = verdict.types["commitment_phobic"]
    assert (found.level, found.exempted_by) == ("watch", ("serious",))
    assert found.signals[0].level == "flag"


@pytest.mark.history("""
    quote q1 2025-07-01 due=2025-07-31 engagement=a
    quote q2 2025-09-01 due=2025-10-01 engagement=b
    quote q3 2025-11-01 due=2025-12-01 engagement=c
    quote q4 2026-01-01 due=2026-01-31 engagement=d
    quote q5 2026-03-01 due=2026-03-31 engagement=e
    commitment deposit 2026-03-20 tags=deposit
    commitment contract 2026-03-30 tags=contract
""")
def test_two_hard_signs_clear_indecision(verdict: Verdict) -> None:
    """The stronger excuse counts: it clears where the weaker one would leave a watch."""
    found = verdict.types["commitment_phobic"]
    assert (found.raised, found.level, found.exempted_by) == ("flag", "clear", ("clearly_serious",))


@pytest.mark.history("""
    quote q 2026-03-02 due=2026-04-01 settled=2026-03-20 outcome=accepted engagement=site amount=1000
    invoice i 2026-04-20 due=2026-05-20 engagement=site amount=1000
    discount_request before   2026-02-20
    discount_request quoted   2026-03-10 ref=q phase=after_acceptance
    discount_request accepted 2026-03-25 ref=q phase=after_quote
    discount_request on_day   2026-03-20 ref=q phase=after_acceptance
    discount_request invoiced 2026-04-25 ref=i phase=after_quote
    discount_request said     2026-04-26 phase=after_invoice
""")
def test_dates_tell_at_what_stage_less_was_asked_for(rows: Rows, measured: Measured) -> None:
    """They win over the written phase, which speaks on the same day and where nothing is named."""
    stages = {name: row["stage_asked"] for name, row in rows("discount_ask").items()}
    assert stages == {
        "before": "before_quote",
        "quoted": "after_quote",
        "accepted": "after_acceptance",
        "on_day": "after_acceptance",
        "invoiced": "after_invoice",
        "said": "after_invoice",
    }
    assert measured["late_asks.incidents"] == 4


@pytest.mark.history("""
    invoice i 2026-04-20 due=2026-05-20 engagement=site amount=1000
    discount_request plain   2026-04-25 ref=i
    discount_request scope   2026-04-25 ref=i tags=scope_trade
    discount_request term    2026-04-25 ref=i tags=term_trade
    discount_request retain  2026-04-25 ref=i tags=retainer
    discount_request hard_up 2026-04-25 ref=i cause=hardship
    discount_request faulty  2026-04-25 ref=i cause=defect
    discount_request threat  2026-04-26 ref=i tags=ultimatum
""")
def test_who_offers_something_in_return_is_no_haggler(rows: Rows, measured: Measured) -> None:
    """A trade, hardship on the one request and our own fault take an ask out; an ultimatum is told apart."""
    assert {name for name, row in rows("discount_ask").items() if row["afterwards"]} == {"plain", "threat"}
    assert measured["late_asks.ultimatums"] == 1
    assert measured["late_asks.jobs"] == 1


@pytest.mark.history("""
    invoice i1 2025-09-01 due=2025-10-01 engagement=site amount=1000
    provider_failure f 2025-09-10 engagement=site
    discount_request after_failure 2025-09-15 ref=i1 engagement=site
    invoice i2 2026-02-02 due=2026-03-04 engagement=film amount=1000
    message m 2026-02-10 tags=goodwill ref=i2
    discount_request after_goodwill 2026-02-15 ref=i2
    invoice i3 2026-05-04 due=2026-06-03 engagement=shop amount=1000
    discount_request plain 2026-06-10 ref=i3 engagement=shop
""")
def test_an_ask_after_our_failure_or_our_offer_is_excused(rows: Rows) -> None:
    """For ninety days after it; a message tagged goodwill is the provider's."""
    assert {name for name, row in rows("discount_ask").items() if row["afterwards"]} == {"plain"}


@pytest.mark.history("""
    quote q1 2026-03-02 engagement=site
    discount_request a1 2026-03-03 ref=q1
    discount_request a2 2026-03-04 ref=q1
    discount_request a3 2026-03-05 ref=q1
    quote q2 2026-05-04 engagement=film
    discount_request b1 2026-05-05 ref=q2
""")
def test_asking_once_before_accepting_is_ordinary(rows: Rows, measured: Measured) -> None:
    """Pressure is asking at least twice on one quote."""
    assert {name: row["asks"] for name, row in rows("pressed_quote").items()} == {"q1": 3, "q2": 1}
    assert measured["pressed.incidents"] == 1
    assert {name: row["on_quote"] for name, row in rows("discount_ask").items()} == {
        "a1": 3, "a2": 3, "a3": 3, "b1": 1
    }  # fmt: skip


@pytest.mark.history("""
    inquiry lead 2026-02-20 tags=startup
    quote q1 2026-03-02 engagement=site
    discount_request a1 2026-03-03 ref=q1
    discount_request a2 2026-03-04 ref=q1
    discount_request a3 2026-03-05 ref=q1
""")
def test_a_start_up_may_ask_before_accepting(verdict: Verdict) -> None:
    """A trait may be a tag on any event; it excuses the pressure, and the verdict says so."""
    found = verdict.types["fee_haggler"]
    assert (found.raised, found.level, found.exempted_by) == ("watch", "clear", ("startup",))


@pytest.mark.history("""
    client traits=nonprofit
    invoice i1 2026-03-02 due=2026-04-01 engagement=a amount=100
    discount_request d1 2026-03-10 ref=i1
    invoice i2 2026-04-02 due=2026-05-01 engagement=b amount=100
    discount_request d2 2026-04-10 ref=i2
""")
def test_a_good_cause_may_not_ask_after_the_invoice(verdict: Verdict) -> None:
    """The article's exception is for the price before the work, not for the bill after it."""
    found = verdict.types["fee_haggler"]
    assert (found.level, found.exempted_by) == ("flag", ())
