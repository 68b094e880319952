"""Two types whose evidence is the same occasions are no worse than one of them."""

from collections.abc import Iterator

from clientfit.screening import Screener
from tests.properties.book import AS_OF, Row
from tests.properties.records import ago
from tests.properties.screened import FLAG, found


def late(number: int, days_late: int) -> Iterator[Row]:
    """Invoices of jobs of their own, each so many days late, the last one lately."""
    for place in range(number):
        due = 40 + 35 * place
        yield {
            "kind": "invoice",
            "event_id": f"i{place}",
            "engagement": f"job{place}",
            "occurred_at": ago(AS_OF, due + 30),
            "due": ago(AS_OF, due),
            "settled": ago(AS_OF, due - days_late),
            "amount": "100",
        }


def asks(number: int) -> Iterator[Row]:
    """A wish to pay less on each of the invoices, after it came."""
    for place in range(number):
        told = {"ref": f"i{place}", "engagement": f"job{place}", "phase": "after_invoice"}
        on = ago(AS_OF, 40 + 35 * place + 20)
        yield {"kind": "discount_request", "event_id": f"a{place}", "occurred_at": on, **told}


def test_what_is_counted_with_another_type_makes_nothing_worse(screener: Screener) -> None:
    """Whoever pays late, asking for less on those invoices alone adds a type and changes no advice."""
    book: list[Row] = []
    names = []
    for number in range(3, 9):
        for days_late in range(15, 40, 3):
            name = f"{number} {days_late}"
            names.append(name)
            bills = [*late(number, days_late)]
            book += [{**row, "client_id": name} for row in bills]
            book += [{**row, "client_id": f"{name} asks"} for row in (*bills, *asks(2))]
    told = found(screener, book)
    both = 0
    for name in names:
        one, two = told[name], told[f"{name} asks"]
        both += two.types["fee_haggler"] == FLAG == two.types["late_payer"]
        if two.types["fee_haggler"] <= one.types["late_payer"]:
            assert two.recommendation == one.recommendation, name
    assert both
