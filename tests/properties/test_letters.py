"""Over a random book letters say what the verdicts say, and nothing of what excuses anybody."""

from io import StringIO

import pytest

from clientfit.model import Verdict
from clientfit.model.letter import Letter
from clientfit.reports.letters.letter import write_letter
from clientfit.screening import Screener
from tests.properties.book import Row
from tests.properties.screened import screened

RAISED = ("watch", "flag", "severe")
Book = list[tuple[Verdict, tuple[Letter, ...]]]


@pytest.fixture(scope="module")
def book(screener: Screener, rows: list[Row], clients: list[Row]) -> Book:
    """The verdict on each client of the random book, with the letters to it."""
    screening = screened(screener, rows, clients)
    verdicts = list(screening)
    letters = screening.letters([verdict.client_id for verdict in verdicts])
    return list(zip(verdicts, letters, strict=True))


def test_what_is_asked_for_is_what_is_overdue(book: Book) -> None:
    """By currency, a letter asks for what the verdict says is overdue; without any there is none."""
    asked = 0
    for verdict, letters in book:
        overdue = {money.currency or None: money.overdue for money in verdict.money if money.oldest_days}
        overdue = {currency: amount for currency, amount in overdue.items() if float(amount)}
        recovery = [letter for letter in letters if letter.kind == "recovery"]
        sums = {each.currency: each.amount for letter in recovery for each in letter.sums}
        assert sums == overdue, verdict.client_id
        asked += bool(sums)
    assert asked > 10


def test_every_debt_is_past_its_day(book: Book) -> None:
    """The days are those from the due day to the as-of day, the oldest first."""
    for _, letters in book:
        for letter in letters:
            days = [debt.days for debt in letter.debts]
            assert days == sorted(days, reverse=True)
            assert all(debt.days == (letter.as_of - debt.due).days > 0 for debt in letter.debts)


def test_facts_are_raised_and_not_excused(book: Book) -> None:
    """Each fact is a signal that is raised and that nothing excuses, with the numbers of the verdict."""
    told = 0
    for verdict, letters in book:
        signals = {signal.signal: signal for kind in verdict.types.values() for signal in kind.signals}
        for letter in letters:
            for fact in letter.facts:
                signal = signals[fact.name]
                assert signal.level in RAISED
                assert not signal.excused_by
                assert fact.values.get("incidents", signal.k) == signal.k
                assert fact.values.get("opportunities", signal.n) == signal.n
                told += 1
    assert told > 50


def test_records_are_the_evidence(book: Book) -> None:
    """What a letter lists is cited by a signal that it tells of."""
    for verdict, letters in book:
        signals = {signal.signal: signal for kind in verdict.types.values() for signal in kind.signals}
        for letter in letters:
            cited = [event for fact in letter.facts for event in signals[fact.name].evidence.events]
            numbers = {event.event_id for event in cited}
            days = {event.occurred_at[:10] for event in cited}
            assert {record.number for record in letter.records} <= numbers
            assert {str(day) for day in letter.days} <= days


@pytest.mark.slow
def test_no_trait_and_no_note_is_told(book: Book, rows: list[Row], clients: list[Row]) -> None:
    """Neither what is known of a client, nor a free text, nor a mark of an event is in any letter."""
    traits = {trait for client in clients for trait in str(client.get("traits") or "").split(";") if trait}
    marks = {mark for row in rows for mark in str(row.get("tags") or "").split(";") if mark}
    notes = {str(row["text"]) for row in rows if row.get("text")}
    assert traits
    for _, letters in book:
        for letter in letters:
            stream = StringIO()
            write_letter(letter, stream)
            told = stream.getvalue().partition("\n---\n")[0].lower()
            words = set(told.replace(".", " ").replace(",", " ").replace(":", " ").split())
            assert words.isdisjoint(traits - {"cause"})
            assert words.isdisjoint(mark for mark in marks if ":" in mark or "_" in mark)
            assert not any(note.lower() in told for note in notes)
