"""Where words and dates differ, the dates win and a person is told."""

import pytest

from clientfit.importers import read
from clientfit.store import Store


@pytest.fixture
def store() -> Store:
    """An empty store."""
    return Store(threads=1)


def test_an_open_invoice_with_a_day_of_payment_is_told(store: Store) -> None:
    """The event stays, and the warning names its outcome and the day that contradicts it."""
    invoice = {"client_id": "c", "event_id": "i1", "kind": "invoice", "occurred_at": "2026-01-01"}
    intake = read(store, [[{**invoice, "settled": "2026-02-01", "outcome": "open"}]])
    (problem,) = intake.problems
    assert (problem.code, problem.found) == (
        "row-contradiction",
        "open, but it was settled on 2026-02-01",
    )
    assert store.rows("SELECT event_id, settled IS NOT NULL FROM event") == [("i1", True)]


def test_a_dispute_on_the_wrong_side_of_the_due_day_is_told(store: Store) -> None:
    """A dispute said to be raised before the due day, and dated after it, contradicts itself."""
    rows = [
        {
            "client_id": "c",
            "event_id": "i1",
            "kind": "invoice",
            "occurred_at": "2026-01-01",
            "due": "2026-01-31",
        },
        {
            "client_id": "c",
            "event_id": "d1",
            "ref": "i1",
            "kind": "fee_dispute",
            "occurred_at": "2026-02-10",
            "phase": "before_due",
        },
    ]
    (problem,) = read(store, [rows]).problems
    assert problem.message == "the phase of d1 contradicts the dates"


def test_words_that_fit_the_dates_are_not_told(store: Store) -> None:
    """A paid invoice with its day raises no warning."""
    invoice = {"client_id": "c", "event_id": "i1", "kind": "invoice", "occurred_at": "2026-01-01"}
    assert read(store, [[{**invoice, "settled": "2026-02-01", "outcome": "paid"}]]).problems == ()
