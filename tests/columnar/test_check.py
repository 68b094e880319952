"""A screener's check: by the programme, with the same verdict as a screening by SQL."""

import pytest

from clientfit.errors import ClientFitError
from clientfit.model import Client
from clientfit.screening import Screener
from tests.columnar.both import by_client, screened_by_sql
from tests.properties.book import AS_OF, random_book, random_clients


def test_a_check_and_a_screening_agree() -> None:
    """The verdict by SQL and that by the programme are the same bytes, with a clients table too."""
    known = {row["client_id"]: row for row in random_clients(9, 6)}
    events, screener = random_book(9, 6), Screener()
    _, screening = screened_by_sql(screener, events, [*known.values()], AS_OF)
    by_sql = {verdict.client_id: verdict for verdict in screening}
    for client_id, rows in by_client(events).items():
        client = Client.model_validate(known.get(client_id, {"client_id": client_id}))
        assert screener.check(rows, as_of=AS_OF, client=client) == by_sql[client_id]


def test_open_chargebacks_are_summed_alike() -> None:
    """By currency, with the invoice's amount and currency where a chargeback has none."""
    common = {"client_id": "c1", "kind": "chargeback"}
    invoice = {"client_id": "c1", "kind": "invoice", "event_id": "i1", "occurred_at": "2026-01-05"}
    rows: list[dict[str, object]] = [
        {**invoice, "due": "2026-02-04", "amount": "100.10", "currency": "EUR"},
        {**common, "event_id": "a", "occurred_at": "2026-02-05", "ref": "i1"},
        {**common, "event_id": "b", "occurred_at": "2026-02-09", "ref": "i1", "amount": 7, "currency": "USD"},
        {**common, "event_id": "c", "occurred_at": "2026-02-10"},
    ]
    screener = Screener()
    (by_sql,) = screened_by_sql(screener, rows, (), AS_OF)[1]
    assert [(money.currency, money.charged_back) for money in by_sql.money] == [
        ("", None),
        ("EUR", "100.10"),
        ("USD", "7.00"),
    ]
    assert screener.check(rows, as_of=AS_OF) == by_sql


def test_what_is_wrong_is_told_alike() -> None:
    """Several clients, another one than named, no events and bad rows give the same error each time."""
    screener = Screener()
    praise = {"client_id": "c1", "kind": "praise", "occurred_at": "2026-02-02"}
    wrong = [
        ([praise, {**praise, "client_id": "c2"}], None),
        ([praise], "c2"),
        ([], "c1"),
        ([{**praise, "kind": "nonsense"}], None),
        ([{"kind": "praise", "occurred_at": "2026-02-02"}], None),
    ]
    for events, client in wrong:
        told = []
        for _ in range(2):
            with pytest.raises(ClientFitError) as error:
                screener.check(events, as_of=AS_OF, client=client)
            told.append(error.value.problems)
        assert told[0] == told[1]
