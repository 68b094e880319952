"""What clients cost and bring: each figure against the sum done by hand; no verdict depends on one."""

from datetime import date
from typing import Any

import pytest

import clientfit
from clientfit.model.costs import ClientCosts, Costs
from tests.properties.book import AS_OF, random_book

DAY = date(2026, 6, 30)
EUR = {"currency": "EUR"}
CHANGE = {"kind": "change_request", "outcome": "accepted", "cause": "client_change", "currency": "EUR"}


def invoice(event_id: str, day: str, amount: int, **more: object) -> dict[str, Any]:
    """An invoice in euros, unless it says otherwise."""
    made = {"event_id": event_id, "kind": "invoice", "occurred_at": day, "amount": amount, **EUR}
    return made | more


def hours(event_id: str, count: object, **more: object) -> dict[str, Any]:
    """Hours worked in June."""
    return {"event_id": event_id, "kind": "time", "occurred_at": "2026-06-02", "hours": count, **more}


CLIENTS: dict[str, list[dict[str, Any]]] = {
    "in parts": [
        invoice("i", "2026-03-01", 1000, due="2026-03-31"),
        {"kind": "payment", "occurred_at": "2026-03-11", "ref": "i", "amount": 400, **EUR},
        {"kind": "payment", "occurred_at": "2026-04-20", "ref": "i", "amount": 600, **EUR},
    ],
    "open": [invoice("i", "2026-05-31", 3650)],
    "lost": [
        invoice("w", "2026-01-10", 500, outcome="written_off"),
        invoice("i", "2026-02-01", 200, settled="2026-02-01"),
        {"kind": "chargeback", "occurred_at": "2026-02-20", "ref": "i", "outcome": "lost", **EUR},
    ],
    "by the hour": [
        invoice("i", "2026-06-30", 1000),
        hours("1", 5, outcome="billable"),
        hours("2", 3),
        hours("3", "2.0", outcome="not_billable"),
    ],
    "two currencies": [
        invoice("i", "2026-06-30", 1000),
        invoice("j", "2026-06-30", 1000, currency="USD"),
        hours("1", 3, outcome="not_billable"),
        hours("2", 3),
    ],
    "unpaid work": [
        {**CHANGE, "occurred_at": "2026-05-01", "amount": 120},
        {**CHANGE, "occurred_at": "2026-05-02", "amount": 80},
        {**CHANGE, "occurred_at": "2026-05-03"},
        {**CHANGE, "occurred_at": "2026-05-04", "amount": 70, "paid_extra": True},
        {"kind": "revision", "occurred_at": "2026-05-05", "phase": "over_limit"},
        {"kind": "reminder", "occurred_at": "2026-05-06"},
    ],
    "a quarter": [invoice("i", "2026-01-01", 100, settled="2026-01-19", currency="CHF")],
    "the rest": [invoice("i", "2026-01-01", 300, settled="2026-01-19", currency="CHF")],
    "long ago": [invoice("i", "2024-06-28", 100, settled="2024-07-19")],
}


def screen(**options: Any) -> clientfit.Screening:  # noqa: ANN401 - as `screen` takes them
    """All of those clients."""
    rows = [{"client_id": name, **each} for name, events in CLIENTS.items() for each in events]
    return clientfit.screen(rows, as_of=DAY, **options)


@pytest.fixture(scope="module")
def costs() -> Costs:
    """What they all cost."""
    return screen().costs()


def of(costs: Costs, name: str) -> ClientCosts:
    """One client's part."""
    (found,) = (each for each in costs.clients if each.client_id == name)
    return found


def figures(costs: Costs, name: str) -> dict[str, str]:
    """One client's figures by name, with their currency."""
    return {each.name: f"{each.value} {each.currency or ''}".rstrip() for each in of(costs, name).figures}


def test_credit_is_counted_from_the_invoice_to_each_payment(costs: Costs) -> None:
    """400 for 10 days and 600 for 50 are 34,000 money-days: 34 days on average, and 9.32 at 10 % a year."""
    expected = {"invoiced": "1000.00 EUR", "credit_days": "34 EUR", "credit_cost": "9.32 EUR"}
    assert figures(costs, "in parts") == expected


def test_an_open_invoice_is_credit_up_to_the_day(costs: Costs) -> None:
    """From 31 May to 30 June: 30 days of 3,650, which cost 30."""
    found = figures(costs, "open")
    assert (found["credit_days"], found["credit_cost"]) == ("30 EUR", "30.00 EUR")


def test_what_was_lost_is_no_credit(costs: Costs) -> None:
    """A written-off invoice and a card payment that the client won are costs of their own."""
    assert figures(costs, "lost") == {
        "invoiced": "700.00 EUR",
        "credit_days": "0 EUR",
        "credit_cost": "0.00 EUR",
        "written_off": "500.00 EUR",
        "chargebacks_lost": "200.00 EUR",
    }


def test_hours_are_worth_what_a_billed_hour_brought(costs: Costs) -> None:
    """1,000 for 8 billable hours: 2 more are 250, and each of the 10 brought 100."""
    found = figures(costs, "by the hour")
    assert (found["hours"], found["hours_unbilled"]) == ("10", "2")
    assert (found["unpaid_hours"], found["per_hour"]) == ("250.00 EUR", "100.00 EUR")


def test_hours_are_split_over_no_two_currencies(costs: Costs) -> None:
    """Nobody knows for which of the invoices they were worked."""
    found = figures(costs, "two currencies")
    assert found.keys() & {"per_hour", "unpaid_hours"} == set()
    assert found["hours"] == "6"


def test_work_that_was_not_paid_is_counted_and_valued_where_it_has_an_amount(costs: Costs) -> None:
    """Three unpaid changes, of which two say 120 and 80; what was paid extra is no cost."""
    assert figures(costs, "unpaid work") == {
        "unpaid_changes": "200.00 EUR",
        "unpaid_extras": "3",
        "unpaid_rounds": "1",
        "reminders": "1",
    }


def test_totals_are_by_currency_and_shares_of_the_book(costs: Costs) -> None:
    """A quarter of the francs invoiced is this client's; its only cost is half a per cent of them."""
    (total,) = of(costs, "a quarter").totals
    assert total.model_dump() == {
        "currency": "CHF",
        "income": "100.00",
        "income_share": 0.25,
        "costs": "0.49",
        "costs_share": 0.0049,
    }


def test_what_is_older_than_the_window_is_left_out(costs: Costs) -> None:
    """As in verdicts: 732 days ago is too long."""
    assert of(costs, "long ago").figures == ()


def test_a_figure_names_its_records(costs: Costs) -> None:
    """Newest first; and hours are unknown where there are none, not nought."""
    found = of(costs, "lost")
    assert (found.figures[0].records, found.figures[0].events) == (2, ("i", "w"))
    assert {each.name for each in found.unknown} == {"hours", "hours_unbilled", "per_hour"}


def test_a_rate_of_ones_own_and_an_unknown_client() -> None:
    """At 73 % a year the 30 days cost 219, and the sentence says the rate; nobody is an error."""
    screening = screen(overrides={"credit_percent": 73})
    cost = {each.name: each for each in of(screening.costs(["open"]), "open").figures}["credit_cost"]
    assert (cost.value, "at 73 % a year" in cost.about) == ("219.00", True)
    with pytest.raises(KeyError, match="nobody"):
        screening.costs(["nobody"])


def test_no_verdict_depends_on_hours() -> None:
    """With our own hours on record every client is judged as without them; only the history counts more."""
    events: list[dict[str, Any]] = [{**each} for each in random_book(7, 12) if each["kind"] != "time"]
    names = sorted({str(each["client_id"]) for each in events})
    worked = [
        {"client_id": name, **hours(f"w{count}", count), "occurred_at": AS_OF}
        for name in names
        for count in (0, 3, 40)
    ]

    def judged(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [each.model_dump(exclude={"history"}) for each in clientfit.screen(rows, as_of=AS_OF)]

    assert judged([*events, *worked]) == judged(events)
