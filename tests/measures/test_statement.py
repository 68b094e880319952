"""All measures as one statement: counts, values, clean periods, evidence, and what is owed."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from clientfit.measures import column_of, compile_evidence, compile_measures, compile_money, value_columns
from clientfit.rulebook import Rulebook
from clientfit.store import Store

AS_OF = date(2026, 6, 30)

Row = dict[str, Any]
Measured = Callable[..., dict[str, Row]]

BILLS = """
    views:
      bill:
        about: Bills.
        from: event
        where: kind = 'invoice'
        columns: {days_late: settled - due}
        day: day
        message: concat(cast(days_late as varchar), ' days')
      job: {about: Jobs., from: bill, group: [engagement], columns: {bills: count(*)}}
    measures:
      bills: {title: Bills, unit: count, from: bill}
      late:
        title: Late
        unit: count
        from: bill
        incidents: days_late > $grace
        also: {worst: max(days_late), total: sum(amount), open: count(*) filter (where settled is null)}
      mean: {title: Mean, unit: days, from: bill, value: sum(days_late) / cast(count(*) as double)}
      jobs: {title: Jobs, unit: count, from: job, incidents: bills > 1}
"""


def bill(client: str, number: str, **more: object) -> Row:
    """An invoice of January, due in February."""
    event: Row = {"client_id": client, "event_id": number, "kind": "invoice", "occurred_at": "2026-01-05"}
    return event | {"due": "2026-02-04", "amount": 100} | more


def test_measures_are_grouped_by_client(measured: Measured) -> None:
    """One row a client, whatever the others have."""
    told = measured(
        BILLS,
        [
            bill("a", "1", settled="2026-02-24", engagement="x"),
            bill("a", "2", settled="2026-02-05", engagement="x"),
            bill("a", "3", engagement="y"),
            bill("b", "1", settled="2026-02-14", engagement="x"),
        ],
    )
    columns = (
        "bills__opportunities",
        "late__incidents",
        "late__opportunities",
        "late__worst",
        "late__total",
        "late__open",
        "mean__value",
        "jobs__incidents",
    )
    assert [told["a"][column] for column in columns] == [3, 1, 3, 20, 300, 1, 7, 1]
    assert [told["b"][column] for column in columns] == [1, 1, 1, 10, 100, 0, 10, 0]


def test_counts_over_nothing_are_0(measured: Measured) -> None:
    """A client without such rows is there: its counts are 0, its other values unknown."""
    told = measured(BILLS, [{"client_id": "idle", "kind": "message"}])["idle"]
    counts = ("bills__opportunities", "bills__value", "late__incidents", "late__opportunities", "late__open")
    assert [told[column] for column in counts] == [0] * 5
    assert (told["late__worst"], told["late__total"], told["mean__value"]) == (None, None, None)


def test_a_client_without_any_event_is_measured(measured: Measured) -> None:
    """The clients table can name one of whom nothing else is known."""
    told = measured(BILLS, [bill("a", "1")], [{"client_id": "a"}, {"client_id": "z"}])
    assert (told["z"]["bills__opportunities"], told["z"]["stage"], told["z"]["standing"]) == (
        0,
        "active",
        "existing",
    )


def test_the_value_is_k_else_n(measured: Measured) -> None:
    """A count of incidents where there is a condition for them, of rows where there is none."""
    told = measured(BILLS, [bill("a", "1", settled="2026-03-24"), bill("a", "2")])["a"]
    assert (told["bills__value"], told["late__value"]) == (2, 1)


def test_an_unknown_condition_is_no_incident(measured: Measured) -> None:
    """A bill that is not settled is neither late nor an error."""
    told = measured(BILLS, [bill("a", "1")])["a"]
    assert (told["late__incidents"], told["late__opportunities"]) == (0, 1)


def test_columns_are_told_in_the_rulebook_s_order(rulebook: Callable[[str], Rulebook]) -> None:
    """Value, n, k, bounds, and what there is also."""
    assert value_columns(rulebook(BILLS)) == [
        *("seen__value", "seen__opportunities", "bills__value", "bills__opportunities"),
        *(
            "late__value",
            "late__opportunities",
            "late__incidents",
            "late__worst",
            "late__total",
            "late__open",
        ),
        *("mean__value", "mean__opportunities", "jobs__value", "jobs__opportunities", "jobs__incidents"),
    ]
    assert [column_of(path) for path in ("late", "late.value", "late.incidents")] == [
        "late__value",
        "late__value",
        "late__incidents",
    ]


def test_only_the_clients_shown_are_measured(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> None:
    """For a few clients of a book the statement reads their events only, with the same answers."""
    book, store = rulebook(BILLS), filled([bill(client, "1") for client in "abc"])
    store.run("CREATE TABLE wanted AS SELECT client FROM client WHERE client_id IN ('a', 'c')")
    some = compile_measures(book, AS_OF, clients_table="wanted").statement(
        "SELECT * FROM measured ORDER BY client"
    )
    every = compile_measures(book, AS_OF).statement("SELECT * FROM measured ORDER BY client")
    assert store.rows(some) == [row for row in store.rows(every) if row[0] != 1]


CLEARED = """
    views:
      bill: {about: Bills., from: event, where: kind = 'invoice', day: day, columns: {late: settled > due}}
    measures:
      late: {title: Late, unit: count, from: bill, incidents: late}
      late_by_settlement:
        {title: Late, unit: count, from: bill, incidents: late, day: "coalesce(settled, day)"}
    signals:
      lateness:
        title: Late
        measure: late
        min_evidence:
          {measure: late.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: bill}
        levels:
          {flag: {why: it is late, reference: HOUSE, when: [{measure: late.incidents, op: ">=", value: 1}]}}
        message: "{incidents} of {opportunities}."
      settling:
        title: Late
        measure: late_by_settlement
        min_evidence:
          {measure: late.opportunities, at_least: 1, why: it takes one, reference: HOUSE, next_record: bill}
        levels:
          flag:
            {why: it is late, reference: HOUSE, when: [{measure: late_by_settlement.incidents, op: ">=",
             value: 9}]}
        message: "{incidents} of {opportunities}."
    types:
      payer:
        title: Payer
        short: payer
        status: stable
        about: Pays.
        reference: HOUSE
        raised_by: [{signals: [lateness, settling]}]
        clearing: {days: 90, periods: 2, why: half a year, reference: HOUSE}
        reverses_if: It pays.
        advice: {watch: [], flag: [], severe: {prospect: [], existing: []}}
"""


def ago(days: int, *, late: bool = False) -> Row:
    """A bill of so many days ago, paid that day or a day late."""
    day = AS_OF - timedelta(days)
    return bill("c", str(days), occurred_at=day, due=day, settled=day + timedelta(late))


def test_periods_are_counted_back_from_the_day(measured: Measured) -> None:
    """A bit for each ninety days: where there was an opportunity, and where an incident."""
    told = measured(CLEARED, [ago(0), ago(89), ago(90, late=True), ago(180), ago(360), ago(365, late=True)])[
        "c"
    ]
    assert bin(told["late__opportunity_mask"]) == "0b10111"
    assert bin(told["late__incident_mask"]) == "0b10010"


def test_a_measure_may_speak_on_a_day_of_its_own(measured: Measured) -> None:
    """Settled a day after its period began, a bill belongs to the next one."""
    told = measured(CLEARED, [ago(90, late=True)])["c"]
    assert (told["late__incident_mask"], told["late_by_settlement__incident_mask"]) == (0b10, 0b1)


def test_sixteen_periods_are_looked_at(measured: Measured) -> None:
    """Four years back; what is older has no bit, and what lies ahead neither."""
    ahead = bill("c", "x", occurred_at=AS_OF, due=AS_OF, settled=AS_OF)
    told = measured(CLEARED, [ago(16 * 90 - 1), ago(16 * 90), ahead])["c"]
    assert told["late__opportunity_mask"] == 1 << 15 | 1


def test_without_incidents_there_is_no_mask(measured: Measured) -> None:
    """Nothing to clear is unknown and taken as nothing."""
    told = measured(CLEARED, [ago(5)])["c"]
    assert (told["late__opportunity_mask"], told["late__incident_mask"]) == (1, None)


EVIDENCE = """
    views:
      bill:
        about: Bills.
        from: event
        where: kind = 'invoice'
        columns: {days_late: settled - due}
        message: concat(cast(days_late as varchar), ' days late')
      slow: {about: Slow ones., from: bill, where: days_late > 30}
      job: {about: Jobs., from: bill, group: [engagement], columns: {bills: count(*)}}
    measures:
      late: {title: Late, unit: count, from: bill, incidents: days_late > $grace}
      all_bills: {title: Bills, unit: count, from: bill, opportunities: amount > 50}
      jobs: {title: Jobs, unit: count, from: job}
      runs:
        title: Runs
        unit: count
        from: job
        evidence:
          {from: bill, where: settled is null, message: "concat('open since ', cast(day as varchar))"}
"""


def test_evidence_is_the_events_that_a_measure_counts(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> None:
    """Its incidents, or its opportunities where it has none; of a group only what is declared.

    An event that several measures of one name count comes once.
    """
    store = filled(
        [
            bill("a", "on_time", settled="2026-02-04"),
            bill("a", "late", settled="2026-03-04"),
            bill("a", "small", settled="2026-03-04", amount=10),
            bill("a", "open", amount=20),
            bill("b", "late", settled="2026-03-04"),
        ]
    )
    store.run("CREATE TABLE wanted AS SELECT client FROM client WHERE client_id = 'a'")
    asked = {
        "one": ["late"],
        "two": ["all_bills"],
        "three": ["late", "all_bills"],
        "four": ["runs"],
        "none": ["jobs"],
    }
    sql = compile_evidence(rulebook(EVIDENCE), AS_OF, asked, clients_table="wanted")
    assert sql is not None
    found: dict[str, dict[str, str]] = {}
    for client, name, event_id, says in store.rows(sql):
        assert client == 0
        assert event_id not in found.setdefault(name, {})
        found[name][event_id] = says
    assert found == {
        "one": {"late": "28 days late", "small": "28 days late"},
        "two": {"late": "28 days late", "on_time": "0 days late"},
        "three": {"late": "28 days late", "small": "28 days late", "on_time": "0 days late"},
        "four": {"open": "open since 2026-01-05"},
    }


def test_nothing_to_cite_is_no_statement(rulebook: Callable[[str], Rulebook]) -> None:
    """Where no name rests on events, nothing is asked."""
    assert compile_evidence(rulebook(EVIDENCE), AS_OF, {"none": ["jobs"]}, clients_table="wanted") is None
    assert compile_evidence(rulebook(EVIDENCE), AS_OF, {}, clients_table="wanted") is None


MONEY = """
    views:
      bill:
        about: Bills.
        from: event
        where: kind = 'invoice'
        columns: {late: "greatest(0, $as_of - due)"}
    money: {from: bill, where: settled is null, currency: currency, owed: "coalesce(amount, 0)", days: late}
"""


def test_what_is_owed_is_told_by_currency(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> None:
    """Whole sum, the part that is overdue, and the oldest day; a blank currency is one of its own."""
    store = filled(
        [
            bill("a", "1", currency="EUR", amount="100.10"),
            bill("a", "2", currency="EUR", amount="0.20", due="2026-07-30"),
            bill("a", "3", currency="USD", amount="5", due="2026-07-30"),
            bill("a", "4", amount="7.005"),
            bill("a", "5", currency="EUR", settled="2026-02-04"),
            bill("b", "1", currency="EUR"),
        ]
    )
    store.run("CREATE TABLE wanted AS SELECT client FROM client WHERE client_id = 'a'")
    sql = compile_money(rulebook(MONEY), AS_OF, clients_table="wanted")
    assert sql is not None
    assert store.rows(sql) == [
        (0, "", "7.01", "7.01", 146, None, None),
        (0, "EUR", "100.30", "100.10", 146, None, None),
        (0, "USD", "5.00", "0.00", 0, None, None),
    ]


def test_a_rulebook_without_money_owes_nothing(rulebook: Callable[[str], Rulebook]) -> None:
    """The section may be absent."""
    assert compile_money(rulebook(""), AS_OF, clients_table="wanted") is None


def test_sums_of_money_are_exact(measured: Measured) -> None:
    """Amounts are decimals: ten times 0.1 is 1, however many threads add it up."""
    told = measured(BILLS, [bill("a", str(n), amount="0.1") for n in range(10)])["a"]
    assert told["late__total"] == Decimal(1)
    assert isinstance(told["late__total"], Decimal)


def test_a_future_event_changes_nothing(measured: Measured) -> None:
    """What comes after the day is not measured."""
    known = [bill("a", "1", settled="2026-03-04")]
    later = bill("a", "2", occurred_at=AS_OF + timedelta(1), settled="2026-09-04")
    assert measured(BILLS, [*known, later]) == measured(BILLS, known)


@pytest.mark.parametrize("grace", [0, 27, 28])
def test_a_parameter_reaches_the_statement(measured: Measured, grace: int) -> None:
    """With another value the same bill is late or not."""
    limit = f"{{value: {grace}, unit: days, why: so it is, reference: HOUSE}}"
    text = f"    parameters: {{limit: {limit}}}{BILLS.replace('$grace', '$limit')}"
    told = measured(text, [bill("a", "1", settled="2026-03-04")])
    assert told["a"]["late__incidents"] == int(grace < 28)


BUILT_IN = """
    measures:
      events: {title: Events, unit: count, from: event, incidents: outcome = 'paid'}
      named: {title: Named, unit: count, from: client, incidents: country = 'DE'}
      top: {title: Top, unit: count, from: party, incidents: "stage_now = 'active'"}
    money:
      from: event
      where: kind = 'invoice' and settled is null
      currency: currency
      owed: amount
      days: $as_of - due
"""


def test_events_and_clients_can_be_measured_as_they_are(measured: Measured) -> None:
    """Without a row set between, and as they were known on the day."""
    later = bill("a", "2", settled=AS_OF + timedelta(1), outcome="paid")
    future = bill("a", "3", occurred_at=AS_OF + timedelta(1))
    told = measured(
        BUILT_IN,
        [bill("a", "1", settled="2026-03-04"), later, future, bill("b", "1")],
        [{"client_id": "a", "country": "DE"}, {"client_id": "b", "country": "FR"}],
    )
    assert (told["a"]["events__opportunities"], told["a"]["events__incidents"]) == (2, 1)
    assert [told[client]["named__incidents"] for client in "ab"] == [1, 0]


def test_what_is_owed_may_be_read_from_the_events(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> None:
    """What was settled after the day is still owed on it."""
    store = filled(
        [bill("a", "1", settled=AS_OF + timedelta(1)), bill("a", "2", occurred_at=AS_OF + timedelta(1))]
    )
    store.run("CREATE TABLE wanted AS SELECT client FROM client")
    sql = compile_money(rulebook(BUILT_IN), AS_OF, clients_table="wanted")
    assert sql is not None
    assert store.rows(sql) == [(0, "", "100.00", "100.00", 146, None, None)]


def test_a_client_is_no_event_to_cite(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> None:
    """Measures of events cite them; those of clients and groups cite nothing."""
    store = filled([bill("a", "1", settled="2026-03-04"), bill("a", "2")])
    store.run("CREATE TABLE wanted AS SELECT client FROM client")
    asked = {"one": ["events"], "two": ["named"], "three": ["top"]}
    sql = compile_evidence(rulebook(BUILT_IN), AS_OF, asked, clients_table="wanted")
    assert sql is not None
    assert store.rows(sql) == [(0, "one", "1", "")]
