"""One client without a database: what would change its verdict, and its letters, as by a screening."""

from decimal import Decimal

import pytest

from clientfit.columnar.typed_rows import read_events
from clientfit.errors import ClientFitError
from clientfit.model import Client
from clientfit.screening import Screener
from clientfit.verdict.letters.drafts import no_ground
from clientfit.verdict.verdicts.measured_flips import _added
from tests.columnar.both import by_client, screened_by_sql
from tests.properties.book import AS_OF, random_book, random_clients


def assert_alike(monkeypatch: pytest.MonkeyPatch, seed: int, clients: int) -> None:
    """Flips and letters of every client of a random book are those of a screening."""
    events, known = random_book(seed, clients), random_clients(seed, clients)
    table = {row["client_id"]: row for row in known}
    screener = Screener()
    _, screening = screened_by_sql(screener, events, known, AS_OF)
    # A check must not ask the database in the programme's stead.
    monkeypatch.setattr(screener, "_screen_one", None)
    for client_id, rows in by_client(events).items():
        client = Client.model_validate(table.get(client_id, {"client_id": client_id}))
        explained = screening.explain(client_id)
        assert screener.explain(rows, as_of=AS_OF, client=client) == explained
        (letters,) = screening.letters([client_id])
        for letter in letters:
            assert screener.letter(rows, as_of=AS_OF, client=client, kind=letter.kind) == letter
        others = {"conditions", "decline", "wind_down", "recovery"} - {letter.kind for letter in letters}
        for kind in others:
            refusal = no_ground(letters, kind, explained)
            with pytest.raises(ClientFitError) as alone:
                screener.letter(rows, as_of=AS_OF, client=client, kind=kind)
            assert alone.value.problems == refusal.problems


def test_a_debt_has_its_own_number_and_currency(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invoice without an id has no number in a letter, and one without a currency no currency."""
    invoice = {"kind": "invoice", "occurred_at": "2026-01-02", "due": "2026-02-02", "client_id": "c"}
    events = [
        {**invoice, "event_id": "R-1", "amount": "10", "currency": "EUR"},
        {**invoice, "due": "2026-03-02", "amount": "20"},
        {**invoice, "due": "2026-04-02", "amount": "30", "currency": "USD"},
    ]
    screener = Screener()
    _, screening = screened_by_sql(screener, events, [], AS_OF)
    monkeypatch.setattr(screener, "_screen_one", None)
    letter = screener.letter(events, as_of=AS_OF, client="c", kind="recovery")
    assert [(debt.number, debt.amount, debt.currency) for debt in letter.debts] == [
        ("R-1", "10.00", "EUR"),
        (None, "20.00", None),
        (None, "30.00", "USD"),
    ]
    assert letter == screening.letter("c", "recovery")


def test_one_more_record_has_the_usual_currency_where_it_has_an_amount() -> None:
    """What a flip adds is in the currency of most of the client's records; without an amount it has none."""
    invoice = {"kind": "invoice", "occurred_at": "2026-01-02", "due": "2026-02-02", "client_id": "c"}
    history = read_events([{**invoice, "amount": amount, "currency": "EUR"} for amount in ("10", "20")])
    rows = [row for added in _added(Screener().plan(AS_OF), history).values() for row in added]
    usual = {(row["amount"], row["currency"]) for row in rows if row["kind"] == "invoice"}
    assert usual == {(Decimal(15), "EUR")}
    assert {row["currency"] for row in rows if row["amount"] is None} == {""}


def test_flips_and_letters_are_those_of_a_screening(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many records would change each level, every letter there is, and why there is no other."""
    assert_alike(monkeypatch, 5, 2)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(300, 310))
def test_many_flips_and_letters_are_those_of_a_screening(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """So it is for 100 clients."""
    assert_alike(monkeypatch, seed, 10)
