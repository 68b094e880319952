"""Row sets, compiled on small made-up rulebooks and run over a few events."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from clientfit.measures.rows import compile_rows
from clientfit.rulebook import Rulebook
from clientfit.rulebook.views import columns_of, key_of

AS_OF = date(2026, 6, 30)

Row = dict[str, Any]
Rows = Callable[..., list[Row]]


def events(table: str) -> list[Row]:
    """One event a line: client, event_id, kind, day, and columns by name."""
    told = []
    for line in table.strip().splitlines():
        client, event_id, kind, day, *more = line.split()
        event: Row = {"client_id": client, "event_id": event_id, "kind": kind, "occurred_at": day}
        told.append(event | dict(word.split("=") for word in more))
    return told


def by(rows: list[Row], key: str, value: str) -> dict[Any, Any]:
    """One column by another."""
    return {row[key]: row[value] for row in rows}


BILLS = events("""
    c1 i1 invoice 2026-01-05 amount=100 due=2026-02-04 settled=2026-02-14 currency=EUR
    c1 i2 invoice 2026-02-05 amount=200 due=2026-03-04 currency=USD
    c1 p1 payment 2026-03-10 amount=50 ref=i2
    c1 p2 payment 2026-03-20 amount=60 ref=i2
    c2 i1 invoice 2026-01-05 amount=900 due=2026-02-04 settled=2026-02-04 currency=EUR
    c2 i2 invoice 2026-05-05 amount=800 due=2026-06-04 currency=EUR
    c2 p1 payment 2026-06-10 amount=800 ref=i2
""")


def test_a_row_set_keeps_the_rows_of_its_condition(rows: Rows) -> None:
    """One row an event, by client and event; parameters and the day are values in it."""
    text = """
        views:
          trial: {about: Bills., from: event, where: "kind = 'invoice' and due < $as_of - $grace * 10"}
    """
    assert [(row["client_id"], row["event_id"]) for row in rows(text, BILLS)] == [
        ("c1", "i1"), ("c1", "i2"), ("c2", "i1")
    ]  # fmt: skip


def test_columns_are_added_in_layers(rows: Rows) -> None:
    """Columns may read each other, however they are written, and those of steps before."""
    text = """
        views:
          trial:
            about: Bills.
            from: event
            where: kind = 'invoice'
            columns: {late: days_late > $grace, days_late: ended - due, ended: "coalesce(settled, $as_of)"}
            steps:
              - columns: {twice: days_late * 2}
              - columns: {thrice: twice + days_late}
    """
    told = rows(text, BILLS[:2])
    assert by(told, "event_id", "thrice") == {"i1": 30, "i2": 354}
    assert by(told, "event_id", "late") == {"i1": True, "i2": True}


def test_a_step_leaves_rows_out_in_its_place(rows: Rows) -> None:
    """A window before the step sees the rows that it leaves out, one after it doesn't."""
    text = """
        views:
          trial:
            about: Bills.
            from: event
            where: kind = 'invoice'
            steps:
              - columns: {before: count(*) over (partition by client)}
              - where: settled is null
              - columns: {after: count(*) over (partition by client)}
    """
    assert [(row["client_id"], row["before"], row["after"]) for row in rows(text, BILLS)] == [
        ("c1", 2, 1), ("c2", 2, 1)
    ]  # fmt: skip


def test_a_group_has_one_row_per_client_and_group(rows: Rows) -> None:
    """Its columns are aggregates, and steps may follow."""
    text = """
        views:
          trial:
            about: Currencies.
            from: event
            where: kind = 'invoice'
            group: [currency]
            columns: {bills: count(*), total: sum(amount)}
            steps: [{columns: {mean: total / bills}}]
    """
    told = rows(text, BILLS)
    assert [(row["client_id"], row["currency"], row["bills"], row["mean"]) for row in told] == [
        ("c1", "EUR", 1, 100), ("c1", "USD", 1, 200), ("c2", "EUR", 2, 850)
    ]  # fmt: skip


def test_a_group_of_nothing_is_one_row_a_client(rows: Rows) -> None:
    """Only clients with rows have one."""
    text = """
        views:
          trial:
            {about: Paid., from: event, where: kind = 'payment', group: [], columns: {paid: sum(amount)}}
    """
    assert by(rows(text, [*BILLS, *events("c3 m message 2026-01-01")]), "client_id", "paid") == {
        "c1": 110, "c2": 800
    }  # fmt: skip


def test_a_set_can_be_made_from_another(rows: Rows) -> None:
    """It has the other's rows and columns, and its key."""
    text = """
        views:
          bill: {about: Bills., from: event, where: kind = 'invoice', columns: {open: settled is null}}
          trial: {about: Open ones., from: bill, where: open, columns: {size: amount}}
    """
    assert [(row["client_id"], row["event_id"], row["size"]) for row in rows(text, BILLS)] == [
        ("c1", "i2", 200), ("c2", "i2", 800)
    ]  # fmt: skip


def test_gather_with_match_aggregates_the_rows_that_name_ours(rows: Rows) -> None:
    """Of the same client only; a count over none is 0, another aggregate unknown."""
    text = """
        views:
          trial:
            about: Bills with payments.
            from: event
            where: kind = 'invoice'
            steps:
              - aggregate:
                  from: event
                  where: kind = 'payment'
                  match: {event_id: ref}
                  columns: {payments: count(*), paid: sum(amount), last_paid: max(day)}
    """
    told = [(row["client_id"], row["event_id"], row["payments"], row["paid"]) for row in rows(text, BILLS)]
    assert told == [("c1", "i1", 0, None), ("c1", "i2", 2, 110), ("c2", "i1", 0, None), ("c2", "i2", 1, 800)]


def test_gather_with_an_empty_match_takes_all_of_the_client(rows: Rows) -> None:
    """Every row of the client is aggregated for each of ours, also where the client has none."""
    text = """
        views:
          trial:
            about: Clients.
            from: client
            steps:
              - aggregate: {from: event, where: kind = 'payment', match: {}, columns: {payments: count(*)}}
    """
    told = rows(text, [*BILLS, *events("c3 m message 2026-01-01")])
    assert by(told, "client_id", "payments") == {"c1": 2, "c2": 1, "c3": 0}


def test_gather_with_several_columns_matches_all_of_them(rows: Rows) -> None:
    """A payment in another currency names the invoice and doesn't match it."""
    text = """
        views:
          trial:
            about: Bills.
            from: event
            where: kind = 'invoice'
            steps:
              - aggregate:
                  from: event
                  where: kind = 'payment'
                  match: {event_id: ref, currency: currency}
                  columns: {payments: count(*)}
    """
    told = events("""
        c1 i invoice 2026-01-05 currency=EUR
        c1 p payment 2026-01-06 currency=EUR ref=i
        c1 q payment 2026-01-06 currency=USD ref=i
    """)
    assert by(rows(text, told), "event_id", "payments") == {"i": 1}


def test_gather_on_aggregates_every_pair_that_holds(rows: Rows) -> None:
    """Conditions of both sides: here what happened in the ten days before, of the same client."""
    text = """
        views:
          trial:
            about: Complaints.
            from: event
            where: kind = 'complaint'
            steps:
              - aggregate:
                  from: event
                  where: kind = 'provider_failure'
                  on: o.day <= r.day and o.day >= r.day - 10
                  columns: {failures: count(*), worst: max(o.amount), gap: min(r.day - o.day)}
    """
    told = events("""
        c1 f1 provider_failure 2026-01-01 amount=5
        c1 f2 provider_failure 2026-01-08 amount=3
        c1 k1 complaint 2026-01-10
        c1 k2 complaint 2026-03-10
        c2 k1 complaint 2026-01-10
    """)
    found = [
        (row["client_id"], row["event_id"], row["failures"], row["worst"], row["gap"])
        for row in rows(text, told)
    ]
    assert found == [("c1", "k1", 2, 5, 2), ("c1", "k2", 0, None, None), ("c2", "k1", 0, None, None)]


def test_take_finds_the_one_row_of_a_group(rows: Rows) -> None:
    """By all columns it is grouped by, of the same client."""
    text = """
        views:
          job:
            about: Jobs.
            from: event
            where: kind = 'invoice'
            group: [engagement]
            columns: {total: sum(amount)}
          trial:
            about: Deliveries.
            from: event
            where: kind = 'delivery'
            steps:
              - lookup: {from: job, match: {engagement: engagement}, columns: {worth: total}}
    """
    told = events("""
        c1 i1 invoice 2026-01-05 amount=100 engagement=site
        c1 i2 invoice 2026-01-06 amount=50 engagement=site
        c2 i1 invoice 2026-01-06 amount=7 engagement=site
        c1 d1 delivery 2026-01-07 engagement=site
        c1 d2 delivery 2026-01-08 engagement=film
        c2 d1 delivery 2026-01-08 engagement=site
    """)
    found = [(row["client_id"], row["event_id"], row["worth"]) for row in rows(text, told)]
    assert found == [("c1", "d1", 150), ("c1", "d2", None), ("c2", "d1", 7)]


def test_take_reads_the_client_and_the_calendar(rows: Rows) -> None:
    """What is known of the client, and the working day of a date in its country."""
    text = """
        views:
          trial:
            about: Bills.
            from: event
            where: kind = 'invoice'
            steps:
              - lookup: {from: client, columns: {place: country, terms: terms_days}}
              - columns: {where_paid: "coalesce(place, '')"}
              - lookup:
                  from: calendar
                  match: {due: day, where_paid: country}
                  columns: {bank_day: next_working}
    """
    told = events("""
        c1 i invoice 2026-03-01 due=2026-04-03
        c2 i invoice 2026-03-01 due=2026-04-03
    """)
    clients = [
        {"client_id": "c1", "country": "DE", "terms_days": 14},
        {"client_id": "c2", "country": None, "terms_days": None},
    ]
    found = rows(text, told, clients)
    assert by(found, "client_id", "bank_day") == {"c1": date(2026, 4, 7), "c2": date(2026, 4, 3)}
    assert by(found, "client_id", "terms") == {"c1": 14, "c2": None}


WHOLE = """
    views:
      pair: {about: By job., from: event, group: [engagement], columns: {size: count(*), last: max(day)}}
      trial:
        about: Everything that joins or looks around.
        from: event
        steps:
          - columns:
              nth: row_number() over (partition by client order by day, event_id)
              before: lag(event_id) over (partition by client order by day, event_id)
          - aggregate: {from: event, match: {ref: event_id}, columns: {named: count(*)}}
          - aggregate: {from: event, match: {}, columns: {all_events: count(*)}}
          - aggregate: {from: event, on: o.day <= r.day, columns: {so_far: count(*), latest: max(o.event_id)}}
          - lookup: {from: pair, match: {engagement: engagement}, columns: {in_job: size, job_last: last}}
          - lookup: {from: client, columns: {place: country}}
"""


def test_one_client_s_rows_never_reach_another_s(rows: Rows) -> None:
    """Two clients with the same ids, days and jobs: together each has the rows it has alone."""
    one = events("""
        a e1 quote 2026-01-01 engagement=x
        a e2 quote 2026-01-05 engagement=x ref=e1
        a e3 quote 2026-01-09 engagement=y ref=e2
    """)
    other = events("""
        b e1 quote 2026-01-03 engagement=x
        b e2 quote 2026-01-01 engagement=y ref=e3
        b e3 quote 2026-01-09 engagement=y ref=e1
        b e4 quote 2026-01-02 engagement=x ref=e2
    """)
    assert rows(WHOLE, one + other) == rows(WHOLE, one) + rows(WHOLE, other)


def test_the_order_of_reading_is_of_no_account(rows: Rows) -> None:
    """The same events in any order give the same rows."""
    assert rows(WHOLE, BILLS[::-1]) == rows(WHOLE, BILLS)


def test_only_what_is_read_is_carried(rows: Rows) -> None:
    """Columns of the events that only the condition reads, or nothing, are left behind; the key stays."""
    text = """
        views:
          trial: {about: Bills., from: event, where: kind = 'invoice', columns: {size: amount}}
    """
    assert set(rows(text, BILLS)[0]) == {"client_id", "event_id", "amount", "size"}


def test_what_a_set_reads_stands_before_it(rulebook: Callable[[str], Rulebook]) -> None:
    """Only the sets wanted and those behind them are compiled, each once."""
    book = rulebook("""
        views:
          top:
            about: Top.
            from: middle
            steps:
              - lookup: {from: side, match: {engagement: engagement}, columns: {n: n}}
          middle: {about: Middle., from: event, where: kind = 'quote'}
          side: {about: Side., from: middle, group: [engagement], columns: {n: count(*)}}
          apart: {about: Apart., from: event}
    """)
    names = [cte.name for cte in compile_rows(book, AS_OF, {"top", "middle"})]
    assert [name for name in names if "__" not in name] == ["middle", "side", "top"]
    assert len(set(names)) == len(names)
    assert key_of(book, "top") == ("event_id",)
    assert key_of(book, "side") == ("engagement",)
    assert key_of(book, "party") == ()
    assert columns_of(book, "side") == ["engagement", "n"]


@pytest.mark.parametrize("built_in", ["event", "client", "calendar"])
def test_what_is_built_in_has_its_columns(rulebook: Callable[[str], Rulebook], built_in: str) -> None:
    """No row set is needed to know them, and the client is not among them."""
    assert "client" not in columns_of(rulebook(""), built_in)
    assert len(columns_of(rulebook(""), built_in)) > 3
