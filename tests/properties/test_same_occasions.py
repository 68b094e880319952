"""Two types whose evidence is the same occasions are no worse than one of them."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from clientfit.screening import Screener
from tests.properties.book import AS_OF, Row
from tests.properties.records import ago
from tests.properties.screened import FLAG, found

FIRST, EVERY = 40, 35
"""Days ago of the newest occasion, and from one to the next."""


class Shared(NamedTuple):
    """A first type's occasions by number and depth in days, and how a second type shows on them."""

    occasions: Callable[[int, int], Iterator[Row]]
    shown_by: Callable[[int], Iterator[Row]]


def jobs(number: int) -> Iterator[tuple[str, int]]:
    """The jobs, each with the days since it fell due, the newest first."""
    return ((str(place), FIRST + EVERY * place) for place in range(number))


def late(number: int, days_late: int) -> Iterator[Row]:
    """Work of several jobs, each invoice paid so many days late."""
    for job, due in jobs(number):
        told: Row = {"engagement": job, "amount": "100"}
        done = ago(AS_OF, due + 40)
        yield {**told, "kind": "delivery", "event_id": f"d{job}", "occurred_at": done, "settled": done}
        bill: Row = {"occurred_at": ago(AS_OF, due + 30), "due": ago(AS_OF, due)}
        yield {
            **told,
            **bill,
            "kind": "invoice",
            "event_id": f"i{job}",
            "settled": ago(AS_OF, due - days_late),
        }


def lapsed(number: int, validity: int) -> Iterator[Row]:
    """Quotes for several jobs, each valid for so many days, that ran out undecided."""
    for job, due in jobs(number):
        sent = ago(AS_OF, due + validity)
        told: Row = {"engagement": job, "event_id": f"q{job}", "amount": "100", "outcome": "expired"}
        yield {**told, "kind": "quote", "occurred_at": sent, "due": ago(AS_OF, due)}


def asks(number: int) -> Iterator[Row]:
    """A wish to pay less on some of the invoices, after they came."""
    for job, due in [*jobs(number)][:2]:
        told: Row = {"ref": f"i{job}", "engagement": job, "phase": "after_invoice"}
        yield {**told, "kind": "discount_request", "event_id": f"a{job}", "occurred_at": ago(AS_OF, due + 20)}


def silence(number: int) -> Iterator[Row]:
    """Questions about the jobs that were never answered, from their due day on."""
    for job, due in jobs(number):
        told: Row = {"engagement": job, "outcome": "unanswered", "due": ago(AS_OF, due - 1)}
        yield {**told, "kind": "request", "event_id": f"r{job}", "occurred_at": ago(AS_OF, due)}


def complaints(number: int) -> Iterator[Row]:
    """Complaints about the deliveries, not upheld, raised when the invoice fell due."""
    for job, due in jobs(number):
        told: Row = {
            "ref": f"d{job}",
            "engagement": job,
            "outcome": "not_upheld",
            "settled": ago(AS_OF, due - 5),
        }
        yield {**told, "kind": "complaint", "event_id": f"c{job}", "occurred_at": ago(AS_OF, due)}


SHARED = {
    ("late_payer", "fee_haggler"): Shared(late, asks),
    ("late_payer", "energy_zapper"): Shared(late, silence),
    ("late_payer", "criticizer"): Shared(late, complaints),
    ("commitment_phobic", "energy_zapper"): Shared(lapsed, silence),
}


def test_every_pair_that_the_rulebook_names_is_tried(screener: Screener) -> None:
    """A type that is counted with another has occasions here that both are shown by."""
    types = screener.rulebook.types
    assert set(SHARED) == {(other, name) for name, each in types.items() for other in each.counted_with}


@pytest.mark.parametrize(("first", "second"), SHARED)
def test_what_is_counted_with_another_type_makes_nothing_worse(
    screener: Screener, first: str, second: str
) -> None:
    """A second type that rests on the same occasions is told, and changes no advice."""
    occasions, shown_by = SHARED[first, second]
    book: list[Row] = []
    names = []
    for number in range(3, 9):
        for depth in range(15, 45, 3):
            name = f"{number} {depth}"
            names.append(name)
            rows = [*occasions(number, depth)]
            book += [{**row, "client_id": name} for row in rows]
            book += [{**row, "client_id": f"{name} both"} for row in (*rows, *shown_by(number))]
    told = found(screener, book)
    both = 0
    for name in names:
        one, two = told[name], told[f"{name} both"]
        both += two.types[second] >= FLAG <= two.types[first]
        if two.types[second] <= one.types[first]:
            assert two.recommendation == one.recommendation, name
    assert both
