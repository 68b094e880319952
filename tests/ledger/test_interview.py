"""The interview: what answers mean, and the records they stand for."""

from datetime import date
from decimal import Decimal

import pytest

from clientfit.errors import ClientFitError
from clientfit.ledger import Answer, Standing, parse_answer, questions, records
from clientfit.rulebook import load
from clientfit.rulebook.schema import Question, Rulebook

TODAY = date(2026, 6, 30)
BOOK = load()


def question(form: str) -> Question:
    """A question of the default rulebook with this form of answer."""
    return next(each for own in BOOK.interview.values() for each in own.values() if each.answer == form)


@pytest.mark.parametrize(
    ("form", "said", "meant"),
    [
        ("share", "2 of 5", Answer(2, 5)),
        ("share", "2/5", Answer(2, 5)),
        ("share", "2 von 5", Answer(2, 5)),
        ("share", "none of 4", Answer(0, 4)),
        ("share", "all 3", Answer(3, 3)),
        ("share", "None.", Answer()),
        ("share", " ", None),
        ("count", "3", Answer(3, 3)),
        ("count", "never", Answer(days=0)),
        ("yes_no", "Yes", Answer(1, 1)),
        ("yes_no", "nein", Answer()),
        ("days", "75 days", Answer(days=75)),
        ("days", "none", Answer(days=0)),
        ("amount", "1.200,50 EUR", Answer(amount=Decimal("1200.50"), currency="EUR")),
    ],
)
def test_what_an_answer_means(form: str, said: str, meant: Answer | None) -> None:
    """Shares, numbers, yes and no, days and amounts, in English and German; blank skips."""
    assert parse_answer(question(form), said) == meant


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("share", "5"),
        ("share", "6 of 5"),
        ("share", "many"),
        ("count", "2 of 5"),
        ("yes_no", "perhaps"),
        ("amount", "a lot"),
    ],
)
def test_what_is_no_answer(form: str, said: str) -> None:
    """Nothing is guessed: the message shows the form of the answer."""
    with pytest.raises(ClientFitError, match="no answer to the question"):
        parse_answer(question(form), said)


def test_more_than_a_person_remembers() -> None:
    """Above 200 occasions an export is asked for."""
    with pytest.raises(ClientFitError, match="import an export"):
        parse_answer(question("count"), "201")


@pytest.mark.parametrize("standing", ["prospect", "existing"])
def test_every_standing_has_a_short_interview(standing: Standing) -> None:
    """Between five and nine questions, in the order declared, of at least three types."""
    asked = questions(BOOK, standing)
    assert 5 <= len(asked) <= 9
    assert [each.order for each in asked.values()] == sorted(each.order for each in asked.values())
    assert len({kind for kind, _ in asked}) >= 3


def test_incidents_lie_evenly_among_the_occasions() -> None:
    """2 of 4 meetings missed: four records over the year, every second one missed, from memory."""
    rows = list(records({("commitment_phobic", "meetings"): Answer(2, 4)}, BOOK, TODAY))
    assert [(row["occurred_at"], row["outcome"]) for row in rows] == [
        ("2025-08-14", "held"),
        ("2025-11-13", "missed"),
        ("2026-02-13", "held"),
        ("2026-05-15", "missed"),
    ]
    assert {row["tags"] for row in rows} == {"from_memory"}


def test_the_records_use_the_usual_amount() -> None:
    """An invoice overdue for 75 days has the amount that was named, and its due day 75 days ago."""
    answers = {
        ("late_payer", "usual"): Answer(amount=Decimal(900), currency="EUR"),
        ("late_payer", "overdue"): Answer(days=75),
    }
    [row] = records(answers, BOOK, TODAY)
    assert (row["kind"], row["due"], row["amount"], row["currency"], row["outcome"]) == (
        "invoice",
        "2026-04-16",
        "900",
        "EUR",
        "open",
    )


def test_rows_of_a_record_refer_to_each_other() -> None:
    """A change wanted after acceptance names the delivery of its own record."""
    delivery, change = records({("time_waster", "reopened"): Answer(1, 1)}, BOOK, TODAY)
    assert (change["ref"], change["engagement"]) == (delivery["event_id"], delivery["engagement"])


def test_a_seventh_type_asks_its_own() -> None:
    """A type's file adds its question to the interview, without a line of code."""
    book: Rulebook = load()
    asked = Question.model_validate(
        {
            "ask": "How often did they name another supplier?",
            "of": ["prospect"],
            "order": 1,
            "answer": "count",
            "incidents": [{"kind": "message", "tags": ["name_dropping"]}],
        }
    )
    grown = book.model_copy(update={"interview": {**book.interview, "name_dropper": {"named": asked}}})
    assert next(iter(questions(grown, "prospect"))) == ("name_dropper", "named")
    [row] = records({("name_dropper", "named"): Answer(1, 1)}, grown, TODAY)
    assert (row["kind"], row["tags"]) == ("message", "name_dropping;from_memory")
