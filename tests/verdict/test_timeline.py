"""What is drawn of a client and of a book: which records count, what was paid when, what is owed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest

from clientfit.importers import read
from clientfit.model import LEVELS
from clientfit.model.timeline import Book, Entry, Payment, Timeline
from clientfit.rulebook import Rulebook
from clientfit.screening import Screener, screen
from clientfit.screening_result import Screening
from clientfit.store import Store

AS_OF = date(2026, 6, 30)


class Told(Protocol):
    """The histories of all tests, screened together."""

    screening: Screening


@pytest.fixture
def timeline(book: Told, request: pytest.FixtureRequest) -> Timeline:
    """The test's client in time."""
    (found,) = book.screening.timelines([request.node.name])
    return found


def days(timeline: Timeline, signal: str) -> list[str]:
    """The days with a record that a signal counts."""
    return [str(entry.day) for entry in timeline.entries if signal in entry.signals]


LATE = """
invoice i1 2026-01-01 amount=100 currency=EUR due=2026-01-31 settled=2026-01-31 outcome=paid
invoice i2 2026-02-01 amount=100 currency=EUR due=2026-03-02 settled=2026-04-20 outcome=paid
invoice i3 2026-03-01 amount=100 currency=EUR due=2026-03-31 settled=2026-05-20 outcome=paid
invoice i4 2026-04-01 amount=100 currency=EUR due=2026-05-01 settled=2026-06-20 outcome=paid
invoice i5 2026-06-10 amount=100 currency=EUR due=2026-07-10
support s1 2026-03-01
support s2 2026-03-01
"""


@pytest.mark.history(LATE)
def test_each_record_that_a_raised_signal_counts_is_marked(timeline: Timeline) -> None:
    """Beyond the evidence that a verdict lists, every counted event's day carries the signal."""
    assert days(timeline, "late_habit") == ["2026-02-01", "2026-03-01", "2026-04-01"]


@pytest.mark.history(LATE)
def test_entries_count_kinds_by_day(timeline: Timeline) -> None:
    """Events of one kind on one day are one entry, days in order, kinds apart."""
    assert [(str(e.day), e.kind, e.count) for e in timeline.entries if e.day.month == 3] == [
        ("2026-03-01", "invoice", 1),
        ("2026-03-01", "support", 2),
    ]
    assert [e.day for e in timeline.entries] == sorted(e.day for e in timeline.entries)


@pytest.mark.history(
    "invoice i1 2026-01-01 amount=100 currency=EUR due=2026-01-31 settled=2026-03-30 outcome=paid"
)
def test_a_signal_that_is_not_raised_marks_nothing(timeline: Timeline) -> None:
    """One late invoice is too few to judge, so nothing counts against anybody."""
    assert timeline.entries == (Entry(day=date(2026, 1, 1), kind="invoice", count=1),)


@pytest.mark.history(LATE)
def test_payments_go_from_due_to_paid(timeline: Timeline) -> None:
    """Every invoice is there with its own days, and the one that is open has no day of payment."""
    assert [(str(p.due), p.paid and str(p.paid), p.late) for p in timeline.payments] == [
        ("2026-02-02", "2026-01-31", 0),
        ("2026-03-02", "2026-04-20", 49),
        ("2026-03-31", "2026-05-20", 50),
        ("2026-05-01", "2026-06-20", 50),
        ("2026-07-10", None, 0),
    ]
    assert {(p.amount, p.currency) for p in timeline.payments} == {("100.00", "EUR")}


@pytest.mark.history("""
invoice i1 2026-01-01 amount=100 due=2026-01-30
fee_dispute d1 2026-01-20 ref=i1 outcome=open
invoice i2 2026-01-01 amount=100 due=2026-01-30 outcome=paid
""")
def test_what_counts_neither_way_is_not_drawn(timeline: Timeline) -> None:
    """A disputed invoice, and one paid on an unknown day, are left out as the rulebook's text says."""
    assert timeline.payments == ()


@pytest.mark.history("""
invoice i1 2026-06-29 amount=100 due=2026-06-30
invoice i2 2026-07-01 amount=100 due=2026-07-30
support s1 2026-07-01
""")
def test_what_came_later_is_unknown(timeline: Timeline) -> None:
    """An event after the as-of day is in no chart."""
    assert [str(entry.day) for entry in timeline.entries] == ["2026-06-29"]
    assert timeline.payments == (Payment(due=date(2026, 6, 30), paid=None, late=0, amount="100.00"),)


def test_clients_come_in_the_order_asked_for(agency: Screening) -> None:
    """However many are asked for at once, each is the one asked for."""
    wanted = [client_id for client_id, _ in agency.clients()][::-1]
    found = list(agency.timelines(wanted))
    assert [timeline.client_id for timeline in found] == wanted
    assert list(agency.timelines(wanted[3:4])) == found[3:4]
    assert list(agency.timelines([])) == []


@pytest.mark.slow
def test_marks_and_evidence_agree(agency: Screening) -> None:
    """A raised signal's evidence and the marks of the timeline are of the same days."""
    seen = 0
    for verdict in agency:
        (timeline,) = agency.timelines([verdict.client_id])
        for kind in verdict.types.values():
            for signal in kind.signals:
                cited = {event.occurred_at[:10] for event in signal.evidence.events}
                marked = set(days(timeline, signal.signal))
                if LEVELS.index(signal.level) < LEVELS.index("watch"):
                    assert not marked
                elif signal.evidence.count == len(signal.evidence.events):
                    assert cited == marked
                    seen += bool(cited)
                else:
                    assert cited <= marked
    assert seen


def test_a_book_is_the_sum_of_its_clients(agency: Screening) -> None:
    """What is owed and overdue over all clients is what the verdicts say, currency by currency."""
    owed: dict[str, list[float]] = {}
    for verdict in agency:
        for money in verdict.money:
            sums = owed.setdefault(money.currency, [0.0, 0.0])
            sums[0] += float(money.owed)
            sums[1] += float(money.overdue)
    told = {
        each.currency: [sum(map(float, each.amounts)), sum(map(float, each.amounts[1:]))]
        for each in agency.book().owed
    }
    assert told == {currency: sums for currency, sums in owed.items() if sums[0]}


def test_quarters_have_no_gap(agency: Screening) -> None:
    """Every quarter from the first to the as-of day's is there, also an empty one."""
    starts = [quarter.start for quarter in agency.book().quarters]
    assert starts[-1] == date(2026, 4, 1)
    months = [start.year * 12 + start.month for start in starts]
    assert months == list(range(months[0], months[-1] + 1, 3))


def test_quarters_count_each_payment_once(agency: Screening) -> None:
    """The payments of the quarters are those of the clients that fell due or were paid."""
    wanted = [client_id for client_id, _ in agency.clients()]
    matured = [
        payment
        for timeline in agency.timelines(wanted)
        for payment in timeline.payments
        if payment.due <= AS_OF and (payment.paid is not None or payment.due < AS_OF)
    ]
    assert sum(sum(quarter.payments) for quarter in agency.book().quarters) == len(matured)
    late = sum(payment.late > 0 for payment in matured)
    assert sum(sum(quarter.payments[1:]) for quarter in agency.book().quarters) == late


def test_a_book_without_events_is_empty() -> None:
    """Nobody owes nothing, in no quarter."""
    screener = Screener()
    store = Store(threads=1)
    screening = screener.screen_store(store, read(store, [[]]), AS_OF)
    assert screening.book() == Book()


def test_a_rulebook_may_draw_nothing(rulebook: Callable[[str], Rulebook], tmp_path: Path) -> None:
    """Without the section there are records and no payments, and nothing is summed up."""
    rulebook("")
    events = [{"client_id": "c", "kind": "invoice", "occurred_at": "2026-01-01"}]
    screening = screen([events], as_of=AS_OF, rules=tmp_path)
    (timeline,) = screening.timelines(["c"])
    assert [entry.kind for entry in timeline.entries] == ["invoice"]
    assert timeline.payments == ()
    assert screening.book() == Book()
    assert screening.legend().ages == ()
