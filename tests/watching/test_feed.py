"""Which event a record of a feed tells, and which of several records of the same one stays."""

from datetime import date
from itertools import permutations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clientfit import Event, Screener, Watcher
from clientfit.columnar.typed_rows import Unusual, is_kept, read_events
from clientfit.importers.event_stream import keep

Row = dict[str, Any]
OPEN: Row = {"client_id": "c", "event_id": "1", "kind": "invoice", "occurred_at": "2026-06-01", "amount": 10}
PAID = OPEN | {"settled": "2026-06-20"}
VOID = OPEN | {"settled": "2026-06-21", "outcome": "void"}


def test_the_fullest_stays_whatever_the_order() -> None:
    """Of three rows of one event, in each of their orders."""
    for rows in permutations([OPEN, PAID, VOID]):
        assert keep(rows).records == {("c", "1"): VOID}


def test_two_at_a_time_come_to_the_same() -> None:
    """So a watcher may forget the loser: what comes later is compared with the best so far."""
    for first, second, third in permutations([OPEN, PAID, VOID]):
        (best,) = keep([first, second]).records.values()
        assert keep([best, third]).records == {("c", "1"): VOID}


def test_keys_are_those_of_the_event_table() -> None:
    """Ids are text without spaces around them; each client has its own."""
    rows = [OPEN | {"event_id": 7}, OPEN | {"client_id": " d ", "event_id": "7"}]
    assert list(keep(rows).records) == [("c", "7"), ("d", "7")]


def test_an_event_without_an_id_is_told() -> None:
    """With its place among the records, beside what else is wrong; the rest stays."""
    kept = keep([OPEN, OPEN | {"event_id": ""}, OPEN | {"event_id": "2", "amount": "ten"}])
    assert list(kept.records) == [("c", "1")]
    assert {(problem.code, problem.line) for problem in kept.rejected} == {
        ("row-bad-number", 3), ("column-missing", 2)
    }  # fmt: skip


def test_nothing_is_nothing() -> None:
    """No record, no event, no problem."""
    assert keep([]).records == {}


def test_an_event_keeps_its_own_place(debtors: Screener) -> None:
    """The file and line that a model carries stand in the evidence, also after a correction."""
    watcher = Watcher(debtors, as_of=date(2026, 6, 30))
    model = Event.model_validate(OPEN | {"due": "2026-06-10", "file": "ledger.csv", "line": 7})
    watcher.take(OPEN)
    watcher.take(model)
    watcher.take(OPEN | {"event_id": "2", "due": "2026-06-11"})
    (signal,) = (each for each in watcher.verdict("c").types["debtor"].signals if each.signal == "lags")
    places = {event.event_id: (event.file, event.line) for event in signal.evidence.events}
    assert places == {"1": ("ledger.csv", 7), "2": ("record", 2)}


@given(
    rows=st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "settled": st.sampled_from(["2026-06-20", "2026-06-21"]),
                "outcome": st.sampled_from(["void", "disputed", "paid"]),
                "text": st.sampled_from(["a", "b"]),
                "tags": st.just("x"),
                "paid_extra": st.booleans(),
            },
        ),
        min_size=2,
        max_size=2,
    )
)
@settings(max_examples=30, deadline=None)
def test_the_same_record_is_kept_without_a_database(rows: list[Row]) -> None:
    """Where the typed reading decides which of two records is kept, the reading in SQL keeps it too."""
    first, second = (OPEN | row for row in rows)
    try:
        kept = first if is_kept(*read_events([first, second])) else second
    except Unusual:
        return
    (expected,) = keep([first, second]).records.values()
    assert [*read_events([kept])] == [*read_events([expected])]
