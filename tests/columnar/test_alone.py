"""One client without a database: what would change its verdict, and its letters, as by a screening."""

import pytest

from clientfit.errors import ClientFitError
from clientfit.model import Client
from clientfit.screening import Screener
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
            with pytest.raises(ClientFitError) as by_sql:
                screening.letter(client_id, kind)
            with pytest.raises(ClientFitError) as alone:
                screener.letter(rows, as_of=AS_OF, client=client, kind=kind)
            assert alone.value.problems == by_sql.value.problems


def test_flips_and_letters_are_those_of_a_screening(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many records would change each level, every letter there is, and why there is no other."""
    assert_alike(monkeypatch, 5, 2)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(300, 310))
def test_many_flips_and_letters_are_those_of_a_screening(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """So it is for 100 clients."""
    assert_alike(monkeypatch, seed, 10)
