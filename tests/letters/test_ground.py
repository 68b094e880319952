"""Which letters there is ground for, and what they rest on."""

import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from clientfit import ClientFitError, Screener, Screening, Verdict, screen
from clientfit.importers import read
from clientfit.model.letter import Letter, LetterKind
from clientfit.rulebook import Rulebook, default_rules, load
from clientfit.store import Store
from clientfit.verdict.letters.drafts import recommendations_with_letters

AS_OF = date(2026, 6, 30)
Row = dict[str, object]


def invoice(number: str, issued: str, due: str, settled: str | None = None, **more: object) -> Row:
    """An invoice over 100.00, open unless it was settled."""
    event: Row = {
        "kind": "invoice",
        "event_id": number,
        "occurred_at": issued,
        "due": due,
        "amount": "100.00",
    }
    return event | {"settled": settled} | more


OPEN = invoice("A-1", "2026-04-01", "2026-05-01")
LATE = [
    invoice(f"L-{month}", f"2026-0{month}-02", f"2026-0{month}-16", f"2026-0{month + 1}-27")
    for month in range(1, 5)
]
PROMPT = [
    invoice(f"P-{month}", f"2026-0{month}-02", f"2026-0{month}-16", f"2026-0{month}-16")
    for month in range(1, 6)
]


@cache
def screener() -> Screener:
    """Clientfit's own rules, compiled once for all tests."""
    return Screener()


def letters(*events: Row, client: Row | None = None) -> dict[LetterKind, Letter]:
    """The letters to a client with these events."""
    known: Row = {"client_id": "c", "client_name": "Sorrelwick Ltd", **(client or {})}
    store = Store(threads=1)
    intake = read(store, [[{"client_id": "c", **event} for event in events]], clients=[known])
    (found,) = screener().screen_store(store, intake, AS_OF).letters(["c"])
    store.close()
    return {letter.kind: letter for letter in found}


def refused(letter: Callable[[], Letter]) -> tuple[str, str | None, str | None]:
    """Code, found and hint of a letter that isn't written."""
    with pytest.raises(ClientFitError) as error:
        letter()
    (problem,) = error.value.problems
    return problem.code, problem.found, problem.hint


def test_the_usual_letter_follows_the_advice(agency: Screening, verdicts: list[Verdict]) -> None:
    """Conditions where conditions are advised, a no for a no, an end for an end."""
    usual = {
        "accept_with_conditions": "conditions",
        "decline": "decline",
        "wind_down": "wind_down",
        "not_enough_history": "conditions",
    }
    advised = [verdict for verdict in verdicts if verdict.recommendation in usual]
    assert len(advised) == 14
    for verdict in advised:
        assert agency.letter(verdict.client_id).kind == usual[verdict.recommendation]


def test_letters_come_in_the_order_asked_for(agency: Screening) -> None:
    """Whatever the order of the book, and none for who needs none."""
    asked = ["aldercrumb", "perrigold", "harrowmere"]
    found = list(agency.letters(asked))
    assert [letter.client_id for few in found for letter in few[:1]] == ["perrigold", "harrowmere"]
    assert found[0] == ()


def test_some_advice_has_a_letter_whatever_the_levels_are() -> None:
    """A refusal, an end and standard terms are written; other advice needs a raised type or a debt."""
    assert recommendations_with_letters(load()) == ["not_enough_history", "decline", "wind_down"]


def test_a_letter_without_ground_is_refused(agency: Screening) -> None:
    """The error names the advice there is, and the letters that it has ground for."""
    assert refused(lambda: agency.letter("aldercrumb", "decline")) == (
        "letter-groundless",
        "the advice on Aldercrumb Bakeries Ltd is accept",
        "nothing needs to be written",
    )
    assert refused(lambda: agency.letter("harrowmere", "decline")) == (
        "letter-groundless",
        "the advice on Harrowmere Fittings Ltd is wind down",
        "there is ground for: wind-down, conditions, recovery",
    )
    assert agency.letter("harrowmere", "wind-down").kind == "wind_down", "as the command calls it"
    assert refused(lambda: agency.letter("sablecrick", "recovery"))[1] == (
        "the advice on Sablecrick Software Inc is accept, and nothing undisputed is overdue"
    )


def test_what_is_due_today_is_not_overdue() -> None:
    """An invoice is asked for from the day after its due day on."""
    assert "recovery" not in letters(invoice("A-1", "2026-06-01", "2026-06-30"))
    (debt,) = letters(invoice("A-1", "2026-06-01", "2026-06-29"))["recovery"].debts
    assert (debt.number, debt.due, debt.days) == ("A-1", date(2026, 6, 29), 1)


@pytest.mark.parametrize(
    "event",
    [
        OPEN | {"cause": "provider_error"},
        OPEN | {"outcome": "written_off"},
        OPEN | {"outcome": "void"},
        OPEN | {"settled": "2026-06-30"},
        OPEN | {"due": "2026-07-01"},
    ],
    ids=["our error", "written off", "void", "paid", "not due"],
)
def test_no_letter_asks_for_what_is_not_owed_in_time(event: Row) -> None:
    """Our own error, what was written off, void or paid, and what is not due yet give no ground."""
    assert "recovery" not in letters(event)


def test_an_agreed_extension_moves_the_day() -> None:
    """What was put off by agreement is not asked for before its new day."""
    later: Row = {
        "kind": "payment_promise",
        "ref": "A-1",
        "occurred_at": "2026-05-02",
        "due": "2026-07-31",
        "tags": "agreed_extension",
    }
    assert "recovery" not in letters(OPEN, later)


def test_a_delivery_after_the_due_day_is_our_own_part() -> None:
    """Where the work came later than the invoice was due, the term begins with the work."""
    work: Row = {"kind": "delivery", "occurred_at": "2026-06-20", "due": "2026-04-20"}
    assert "recovery" not in letters(OPEN, work)


def test_disputed_invoices_are_left_out_and_counted() -> None:
    """One under dispute is not in the list, and a letter about nothing else is none."""
    dispute: Row = {"kind": "fee_dispute", "ref": "A-1", "occurred_at": "2026-05-10", "outcome": "open"}
    assert "recovery" not in letters(OPEN, dispute)
    letter = letters(OPEN, dispute, invoice("A-2", "2026-04-02", "2026-05-04"))["recovery"]
    assert [debt.number for debt in letter.debts] == ["A-2"]
    assert letter.disputed == 1


def test_sums_hold_more_than_the_letter_lists() -> None:
    """A hundred debts are listed, the oldest first, and all of them are in the sum of their currency."""
    many = [invoice(f"B-{number:03}", "2026-03-02", "2026-04-01", currency="EUR") for number in range(103)]
    letter = letters(*many, OPEN | {"currency": "USD"})["recovery"]
    assert [debt.number for debt in letter.debts] == [f"B-{number:03}" for number in range(100)]
    assert letter.more_debts == 4
    assert [(each.currency, each.amount, each.count) for each in letter.sums] == [
        ("EUR", "10300.00", 103),
        ("USD", "100.00", 1),
    ]


def test_only_the_ids_of_the_source_are_numbers() -> None:
    """An invoice without an id has no number, and not the place of its row."""
    (debt,) = letters({key: value for key, value in OPEN.items() if key != "event_id"})["recovery"].debts
    assert debt.number is None


def test_facts_are_those_of_the_verdict() -> None:
    """Each fact is a signal that led to the advice, with the numbers that the verdict has."""
    letter = letters(*LATE)["conditions"]
    fact = next(each for each in letter.facts if each.name == "late_habit")
    assert [
        fact.values[name] for name in ("late_grace.invoices", "due_invoices.opportunities", "grace_days")
    ] == [4, 4, 7]
    assert fact.values["since.window_days"] == date(2024, 6, 30)
    assert [record.number for record in letter.records] == ["L-4", "L-3", "L-2", "L-1"]


def test_what_is_excused_is_no_fact() -> None:
    """Of a client whose lateness is excused, no letter says that anything was late."""
    assert letters(*LATE)["conditions"].facts
    excused = letters(*LATE, client={"traits": "hardship"})
    assert [letter.facts for letter in excused.values()] == []
    ours = letters(*(each | {"cause": "provider_error"} for each in LATE))
    assert all(letter.facts == () and letter.records == () for letter in ours.values())


def test_conduct_is_told_by_its_days() -> None:
    """An incident's marks and note stay out of the letter; its day is in it."""
    incident = {"kind": "conduct", "confirmed": True, "tags": "hostile", "text": "shouted"}
    events = [incident | {"occurred_at": f"2026-0{month}-05", "event_id": f"x{month}"} for month in (3, 4, 5)]
    letter = letters(*PROMPT, *events)["conditions"]
    assert letter.days == (date(2026, 3, 5), date(2026, 4, 5), date(2026, 5, 5))
    assert letter.records == ()
    assert not any(word in letter.model_dump_json() for word in ("hostile", "shouted"))


def test_our_own_part_comes_with_it() -> None:
    """Where complaints were upheld the letter says so, by the rulebook's words."""
    work: Row = {"kind": "delivery", "event_id": "d", "occurred_at": "2026-02-02", "outcome": "accepted"}
    fault: Row = {"kind": "complaint", "ref": "d", "occurred_at": "2026-02-05", "outcome": "upheld"}
    (ours,) = letters(*LATE, work, fault | {"settled": "2026-02-09"})["conditions"].ours
    assert (ours.name, ours.values["upheld.opportunities"]) == ("service_recovery", 1)


def test_a_library_gets_the_letter_from_one_clients_events() -> None:
    """The compiled screener drafts as the screening does."""
    letter = screener().letter(LATE, as_of=AS_OF, client="c")
    assert letter == screen([[{"client_id": "c", **each} for each in LATE]], as_of=AS_OF).letter("c")
    assert screener().letter([OPEN], as_of=AS_OF, client="c", kind="recovery").sums[0].amount == "100.00"


def test_an_answer_is_asked_for_within_the_days_set() -> None:
    """The parameter moves the day."""
    patient = Screener(overrides={"answer_days": 21})
    assert patient.letter([OPEN], as_of=AS_OF, client="c", kind="recovery").answer_by == date(2026, 7, 21)


def test_a_day_stays_within_the_calendar() -> None:
    """So many days that no calendar has them lead to its last day, not to a fault."""
    patient = Screener(overrides={"answer_days": 10_000_000})
    assert patient.letter([OPEN], as_of=AS_OF, client="c", kind="recovery").answer_by == date.max


def test_records_can_be_left_out(tmp_path: Path) -> None:
    """Where a fact's records are `none`, neither a day nor a sentence of theirs is told."""
    shutil.copytree(default_rules(), tmp_path / "rules", ignore=shutil.ignore_patterns("*.cases.yml", "*.md"))
    file = tmp_path / "rules" / "energy_zapper.yml"
    text = file.read_text(encoding="utf-8")
    assert "records: days" in text
    file.write_text(text.replace("records: days", "records: none"), encoding="utf-8")
    incident: Row = {"kind": "conduct", "confirmed": True, "occurred_at": "2026-05-05"}
    letter = Screener(rules=tmp_path / "rules").letter([*PROMPT, incident], as_of=AS_OF, client="c")
    assert [fact.name for fact in letter.facts] == ["conduct"]
    assert (letter.days, letter.records) == ((), ())


def test_every_type_and_signal_has_its_words() -> None:
    """The rulebook's own letters leave out no signal, and ask for something at watch and flag."""
    book: Rulebook = load()
    assert book.letters.keys() == book.types.keys()
    for name, each in book.letters.items():
        assert each.facts.keys() == set(book.signals_of(name))
        assert each.asks.watch
        assert each.asks.flag


def test_a_type_without_letters_speaks_through_its_signals(tmp_path: Path) -> None:
    """Its facts are the signals' own sentences, its records their days, and a space is left for the rest."""
    for path in default_rules().rglob("*.yml"):
        if not path.name.endswith(".cases.yml"):
            text = path.read_text(encoding="utf-8")
            head, cut, rest = text.partition("\nletters:\n")
            kept = head + "\n" + rest[rest.index("\nmeasures:\n") :] if cut else text
            target = tmp_path / path.relative_to(default_rules())
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(kept, encoding="utf-8")
    screening = screen([[{"client_id": "c", **each} for each in LATE]], as_of=AS_OF, rules=tmp_path)
    letter = screening.letter("c", "conditions")
    assert letter.unasked
    assert letter.asks == ()
    signal = screening._plan.rulebook.signals[letter.facts[0].name]  # noqa: SLF001 - what it was screened by
    assert letter.facts[0].says.partition("}")[0] == signal.message.partition("}")[0]
    assert letter.records == ()
    assert letter.days == tuple(date(2026, month, 2) for month in range(1, 5))


def test_what_is_asked_for_fits_the_client() -> None:
    """A payment plan only while money is overdue, and the large deposit only where much of it is."""
    paid: list[Row] = [
        {"kind": "invoice", "event_id": f"p{month}", "amount": 1000, "occurred_at": f"2026-0{month}-01"}
        | {"due": f"2026-0{month}-08", "settled": f"2026-0{month}-20"}
        for month in range(1, 6)
    ]
    stuck: Row = {"kind": "invoice", "event_id": "o", "amount": 9000, "occurred_at": "2026-03-01"}
    screener = Screener()
    without, owing = (
        {ask.name for ask in screener.letter(rows, as_of=AS_OF, client="c", kind="conditions").asks}
        for rows in (paid, [*paid, {**stuck, "due": "2026-04-20"}])
    )
    of_money = {f"late_payer.{name}" for name in ("deposit", "small_deposit", "plan")}
    assert without & of_money == {"late_payer.small_deposit"}
    assert owing & of_money == {"late_payer.deposit", "late_payer.plan"}


def test_terms_for_new_clients_are_sent_to_new_clients_alone() -> None:
    """With too little on record, a prospect gets them, and an existing client no letter for its own sake."""
    quote: Row = {"kind": "quote", "event_id": "q", "amount": 1000, "occurred_at": "2026-06-20"}
    bill: Row = {"kind": "invoice", "event_id": "i", "amount": 1000, "occurred_at": "2026-06-20"}
    screener = Screener()
    letter = screener.letter([quote], as_of=AS_OF, client="c", kind="conditions")
    assert [ask.name for ask in letter.asks] == ["not_enough_history.standard"]
    with pytest.raises(ClientFitError):
        screener.letter([{**bill, "due": "2026-07-20"}], as_of=AS_OF, client="c", kind="conditions")
