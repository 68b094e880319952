"""The time that SQL of rules and profiles may take."""

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.store import Store, database, tables

SLOW = "SELECT count(*) AS n FROM range(1_000_000) AS a (x), range(1_000_000) AS b (y) WHERE x * y % 7 = 1"
PROBLEM = Problem(code="rules-time", message="too slow")


def test_a_statement_is_interrupted(store: Store) -> None:
    """Its problem is raised, and the store goes on working."""
    with pytest.raises(ClientFitError, match="too slow"), store.time_limit(0.2, PROBLEM):
        store.run(SLOW)
    assert store.row("SELECT 1") == (1,)


def test_a_statement_between_two_interrupts_ends_too(store: Store) -> None:
    """Time that ran out before a statement interrupts that one."""
    with pytest.raises(ClientFitError, match="too slow"), store.time_limit(0, PROBLEM):
        store.run(SLOW)


def test_the_rulebook_has_a_time_limit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The problem has a code of its own, and says for how many events."""
    monkeypatch.setattr(database, "SECONDS", 0.2)
    store.create_empty(tables.EVENT)
    with pytest.raises(ClientFitError, match=r"takes more than 0\.2 s for 0 events") as raised:
        store.create_by_rules(tables.LEVELLED, SLOW)
    assert raised.value.code == "rules-time"


def test_more_rows_have_more_time() -> None:
    """A book of ten million events has an hour and a half, one of nothing a minute."""
    assert (database.seconds_for(0), database.seconds_for(10_000_000)) == (60, 5_060)


def test_an_error_within_the_time_is_the_error(store: Store) -> None:
    """Only an interrupt is said to be one."""
    with pytest.raises(ZeroDivisionError), store.time_limit(60, PROBLEM):
        raise ZeroDivisionError
