"""A watcher: events in one at a time, what they change out, and always what a whole screening would say."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit import Change, Client, ClientFitError, Event, Screener, Verdict, Watcher
from clientfit.importers import read
from clientfit.store import Store

AS_OF = date(2026, 6, 30)
Row = dict[str, Any]


def invoice(number: str, *, client: str = "ann", **more: object) -> Row:
    """An invoice that is due in a month."""
    row = {"client_id": client, "event_id": number, "kind": "invoice", "occurred_at": "2026-06-10"}
    return {**row, "due": "2026-07-20", "amount": "100", "currency": "EUR", **more}


def placeless(verdict: Verdict) -> Row:
    """A verdict without the lines of its evidence, which number the records of one reading."""
    told = verdict.model_dump()
    for kind in told["types"].values():
        for signal in kind["signals"]:
            for event in signal["evidence"]["events"]:
                del event["line"]
    return told


def screened(screener: Screener, rows: list[Row], clients: list[Row], as_of: date) -> dict[str, Row]:
    """What one screening of everything says of each client."""
    store = Store(threads=1)
    try:
        screening = screener.screen_store(store, read(store, [rows], clients=clients or None), as_of)
        return {verdict.client_id: placeless(verdict) for verdict in screening}
    finally:
        store.close()


@pytest.fixture
def watcher(debtors: Screener) -> Watcher:
    """One that knows nobody yet."""
    return Watcher(debtors, as_of=AS_OF)


def levels(change: Change | None) -> dict[str, tuple[str, str]]:
    """The types' levels before and after."""
    assert change is not None
    return {kind.type: (kind.before, kind.after) for kind in change.types}


# What changes ------------------------------------------------------------------------------------------


def test_the_first_event_makes_a_client_known(watcher: Watcher) -> None:
    """Before it nothing was known: no recommendation, and no type judged."""
    change = watcher.take(invoice("1", client_name="Ann & Co"))
    assert change is not None
    assert (change.client_id, change.client_name, change.as_of) == ("ann", "Ann & Co", AS_OF)
    assert (change.before, change.after) == (None, "accept")
    assert levels(change) == {"busybody": ("not_judged", "clear"), "debtor": ("not_judged", "clear")}
    assert list(watcher) == ["ann"]


def test_a_change_says_what_and_why(watcher: Watcher) -> None:
    """Which type and signal rose, with the signal's sentence; unchanged ones are not told."""
    watcher.take(invoice("1"))
    change = watcher.take(Event.model_validate(invoice("2")))
    assert levels(change) == {"debtor": ("clear", "flag")}
    assert change is not None
    (signal,) = change.signals
    assert (signal.type, signal.signal, signal.title) == ("debtor", "owes", "Owes")
    assert (signal.before, signal.after) == ("not_judged", "flag")
    assert change.says == ("2 of 2 invoices are open.",)
    assert (change.before, change.after) == ("accept", "accept")
    assert change.verdict == watcher.verdict("ann")


def test_a_recommendation_that_turns_says_so(watcher: Watcher) -> None:
    """Its own sentence comes after those of the signals, the worst of which comes first."""
    watcher.take(invoice("1"))
    change = watcher.take(invoice("2", due="2026-06-20"))
    assert change is not None
    assert (change.before, change.after) == ("accept", "refuse")
    assert change.says == ("1 invoices are overdue.", "2 of 2 invoices are open.", "It owes.")


def test_what_changes_no_level_changes_nothing(watcher: Watcher) -> None:
    """A third open invoice leaves the flag as it is; another client's event never touches it."""
    for number in "12":
        watcher.take(invoice(number))
    assert watcher.take(invoice("3")) is None
    assert levels(watcher.take(invoice("1", client="bob"))) == {
        "busybody": ("not_judged", "clear"), "debtor": ("not_judged", "clear")
    }  # fmt: skip
    assert watcher.verdict("ann").history.events == 3


def test_a_payment_lowers_the_level(watcher: Watcher) -> None:
    """The same invoice, told again as paid, is a correction; what no longer holds is said as it is now."""
    for number in "12":
        watcher.take(invoice(number))
    change = watcher.take(invoice("2", settled="2026-06-15"))
    assert levels(change) == {"debtor": ("flag", "watch")}
    assert change is not None
    assert change.says == ("1 of 2 invoices are open.",)
    assert watcher.verdict("ann").history.events == 2


# The same event twice ----------------------------------------------------------------------------------


def test_told_twice_changes_nothing(watcher: Watcher) -> None:
    """Also in other words: a date as text, an id as a number."""
    watcher.take(invoice("7"))
    assert watcher.take(invoice("7")) is None
    assert watcher.take(invoice("7") | {"event_id": 7, "occurred_at": date(2026, 6, 10)}) is None
    assert watcher.verdict("ann").history.events == 1


def test_what_is_late_does_not_undo_the_correction(watcher: Watcher) -> None:
    """Of rows that differ the one that fills more columns stays, whichever came first."""
    watcher.take(invoice("1", settled="2026-06-15"))
    watcher.take(invoice("2"))
    before = watcher.verdict("ann")
    assert watcher.take(invoice("1")) is None
    assert watcher.verdict("ann") == before


def test_a_void_invoice_was_never_one(watcher: Watcher) -> None:
    """Taking it back takes back what it raised."""
    watcher.take(invoice("1"))
    watcher.take(invoice("2"))
    change = watcher.take(invoice("2", outcome="void", settled="2026-06-12"))
    assert levels(change) == {"debtor": ("flag", "clear")}


# Several at once ---------------------------------------------------------------------------------------


def test_some_events_are_taken_together(watcher: Watcher) -> None:
    """One change a client, of all its events, by client; corrections within the events count once."""
    watcher.take(invoice("1"))
    rows = [invoice("2", client="bob"), invoice("2"), invoice("2", settled="2026-06-20"), invoice("1")]
    changes = watcher.take_many(rows)
    assert [change.client_id for change in changes] == ["ann", "bob"]
    assert levels(changes[0]) == {"debtor": ("clear", "watch")}
    assert watcher.take_many(rows) == ()
    assert watcher.verdict("ann").history.events == 2
    assert watcher.take_many([]) == ()


def test_one_wrong_event_leaves_all_of_them_out(watcher: Watcher) -> None:
    """The problem names its place among the events."""
    watcher.take(invoice("1"))
    with pytest.raises(ClientFitError) as caught:
        watcher.take_many([invoice("2"), invoice("3", kind="?"), invoice("4", client="bob")])
    assert [(problem.code, problem.line) for problem in caught.value.problems] == [("row-bad-kind", 2)]
    assert watcher.verdict("ann").history.events == 1
    assert list(watcher) == ["ann"]


def test_coroutines_hand_events_to_threads(debtors: Screener) -> None:
    """Events of one client taken by several coroutines at once are all taken."""
    watcher = Watcher(debtors, as_of=AS_OF)

    async def feed() -> list[Change | None]:
        return await asyncio.gather(
            *(asyncio.to_thread(watcher.take, invoice(f"{number}")) for number in range(4))
        )

    changes = [change for change in asyncio.run(feed()) if change is not None]
    assert watcher.verdict("ann").history.events == 4
    assert [change.before for change in changes].count(None) == 1


# Time --------------------------------------------------------------------------------------------------


def test_time_alone_changes_verdicts(watcher: Watcher) -> None:
    """An open invoice is overdue once its day has passed; whoever owes nothing is not named."""
    watcher.take(invoice("1"))
    watcher.take(invoice("1", client="bob", settled="2026-06-20"))
    assert watcher.advance(date(2026, 7, 20)) == ()
    (change,) = watcher.advance(date(2026, 7, 21))
    assert (change.client_id, change.as_of, change.after) == ("ann", date(2026, 7, 21), "refuse")
    assert watcher.as_of == date(2026, 7, 21)
    (back,) = watcher.advance(AS_OF)
    assert (back.before, back.after) == ("refuse", "accept")


# Wrong events, clients, forgetting ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"kind": "no_such_kind"}, "row-bad-kind"),
        ({"event_id": None}, "column-missing"),
        ({"client_id": ""}, "row-no-client"),
        ({"amount": "-1"}, "row-negative-amount"),
    ],
)
def test_what_is_no_event_is_not_taken(watcher: Watcher, wrong: Row, code: str) -> None:
    """It is told as a problem of that one event, and the client stands as before."""
    watcher.take(invoice("1"))
    with pytest.raises(ClientFitError) as caught:
        watcher.take({**invoice("2"), **wrong})
    assert [problem.code for problem in caught.value.problems] == [code]
    assert watcher.verdict("ann").history.events == 1
    assert len(watcher) == 1


def test_a_book_is_loaded_at_once(watcher: Watcher, debtors: Screener) -> None:
    """Bad rows are told and left out; what was there before stays; then single events go on from there."""
    watcher.take(invoice("1"))
    rows = [invoice("2"), invoice("1", client="bob"), invoice("9", client="bob", kind="?")]
    problems = watcher.load(rows, clients=[{"client_id": "eve", "stage": "prospect"}])
    assert [problem.code for problem in problems] == ["row-bad-kind"]
    assert list(watcher) == ["ann", "bob", "eve"]
    assert watcher.verdict("eve").stage == "prospect"
    everything = [invoice("1"), *rows[:2]]
    expected = screened(debtors, everything, [{"client_id": "eve", "stage": "prospect"}], AS_OF)
    assert {name: placeless(watcher.verdict(name)) for name in watcher} == expected
    assert levels(watcher.take(invoice("2", client="bob"))) == {"debtor": ("clear", "flag")}


def test_what_is_known_of_a_client_is_replaced(watcher: Watcher) -> None:
    """By a row of the clients table; no level changes, so nothing is told, but the verdict knows."""
    watcher.take(invoice("1"))
    assert watcher.know(Client(client_id="ann", client_name="Ann Ltd", stage="past")) is None
    assert watcher.know({"client_id": "ann", "client_name": "Ann & Daughters"}) is None
    verdict = watcher.verdict("ann")
    assert (verdict.client_name, verdict.stage_inferred) == ("Ann & Daughters", True)


def test_a_client_is_forgotten(watcher: Watcher) -> None:
    """With all events; told again, it is new."""
    watcher.take(invoice("1"))
    watcher.forget("ann")
    assert list(watcher) == []
    with pytest.raises(KeyError):
        watcher.verdict("ann")
    with pytest.raises(KeyError):
        watcher.forget("ann")
    change = watcher.take(invoice("2"))
    assert change is not None
    assert change.before is None
    assert watcher.verdict("ann").history.events == 1


def test_what_the_caller_does_with_its_dict_afterwards_changes_nothing(watcher: Watcher) -> None:
    """The watcher keeps a copy."""
    row = invoice("1")
    watcher.take(row)
    before = watcher.verdict("ann")
    row["settled"] = "2026-06-20"
    assert watcher.verdict("ann") == before


# Equal to a whole screening ----------------------------------------------------------------------------

DAYS = st.integers(0, 60).map(lambda days: AS_OF - timedelta(days=days))


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """An event of one of three clients, whose ids meet often."""
    kind = draw(st.sampled_from(["invoice", "invoice", "message"]))
    row: Row = {"client_id": draw(st.sampled_from("abc")), "event_id": draw(st.sampled_from("1234"))}
    row |= {"kind": kind, "occurred_at": draw(DAYS)}
    if kind == "invoice":
        row["due"] = row["occurred_at"] + timedelta(days=draw(st.integers(5, 60)))
        row |= draw(st.sampled_from([{}, {}, {"settled": AS_OF}, {"outcome": "void"}]))
    return row | draw(st.sampled_from([{}, {"client_name": "A & Co"}, {"text": "late"}]))


@pytest.mark.slow
@settings(
    max_examples=settings().max_examples // 10, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(told=st.lists(rows(), min_size=1, max_size=8), on=st.integers(-40, 80), order=st.randoms())
def test_it_says_what_a_screening_of_everything_says(
    debtors: Screener, told: list[Row], on: int, order: Random
) -> None:
    """At any moment, whatever the order in which events came, corrections of the same event included."""
    watcher, other = Watcher(debtors, as_of=AS_OF), Watcher(debtors, as_of=AS_OF)
    mixed = list(told)
    order.shuffle(mixed)
    standing: dict[str, str] = {}
    for count, row in enumerate(told, 1):
        change = watcher.take(row)
        if change is not None:
            assert standing.get(change.client_id) == change.before
            standing[change.client_id] = change.after
        if count in {len(told) // 2, len(told)}:
            expected = screened(debtors, told[:count], [], AS_OF)
            assert {name: placeless(watcher.verdict(name)) for name in watcher} == expected
    for row in mixed:
        other.take(row)
    assert [placeless(other.verdict(name)) for name in other] == [expected[name] for name in other]
    day = AS_OF + timedelta(days=on)
    for change in watcher.advance(day):
        standing[change.client_id] = change.after
    expected = screened(debtors, told, [], day)
    assert {name: placeless(watcher.verdict(name)) for name in watcher} == expected
    assert standing == {name: verdict["recommendation"] for name, verdict in expected.items()}


def test_the_default_rules_are_used_where_none_are_given() -> None:
    """And a watcher of theirs agrees with a check of the same events."""
    watcher = Watcher(as_of=AS_OF)
    history = [
        invoice(f"{month}", occurred_at=f"2026-0{month}-01", due=f"2026-0{month}-20") for month in (1, 2, 3)
    ]
    changes = [watcher.take(row) for row in history]
    assert [change.after if change else None for change in changes][-1] == "wind_down"
    assert watcher.verdict("ann") == Screener().check(history, as_of=AS_OF)


def test_threads_take_turns(debtors: Screener) -> None:
    """Eight at once, events of one client among others': nothing is lost, and every change is told once."""
    watcher = Watcher(debtors, as_of=AS_OF)
    told = [invoice(f"{number}", client=client) for number in range(4) for client in "abc"]
    with ThreadPoolExecutor(8) as pool:
        changes = [change for change in pool.map(watcher.take, told) if change is not None]
    expected = screened(debtors, told, [], AS_OF)
    assert {name: placeless(watcher.verdict(name)) for name in watcher} == expected
    steps = {client: [c for c in changes if c.client_id == client] for client in "abc"}
    for own in steps.values():
        assert sorted(levels(change)["debtor"] for change in own) == [
            ("clear", "flag"),
            ("not_judged", "clear"),
        ]
