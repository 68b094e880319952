"""Letters of a rulebook: what belongs to no type or can't be filled in is told at its line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import Problem
from clientfit.rulebook import load

SOUND = """
letters:
  slow:
    facts:
      habit: {{message: "{message}"}}
    asks:
      flag: {{deposit: "{ask}"}}
    again: The next bills are paid within {{grace_days}} days.
"""


@pytest.fixture
def types() -> tuple[str, str]:
    """A type of the small rulebook, and one of its signals."""
    book = load(Path(__file__).parent / "small")
    name = next(iter(book.types))
    return name, book.signals_of(name)[0]


@pytest.fixture
def written(write: Callable[[str, str], Path], types: tuple[str, str]) -> Callable[..., Path]:
    """Letters of that type with a fact and something asked for, beside the small rulebook."""

    def written(
        message: str = "{incidents} of {opportunities}, since {since.grace_days}.",
        ask: str = "An answer by {day.notice_days}.",
        type_: str = types[0],
        signal: str = types[1],
    ) -> Path:
        text = (
            SOUND.format(message=message, ask=ask)
            .replace("slow:", f"{type_}:")
            .replace("habit:", f"{signal}:")
        )
        return write("letters.yml", text)

    return written


def test_letters_that_fit_are_no_problem(rules: Path, written: Callable[..., Path]) -> None:
    """Places name the signal's fields, parameters, and days counted by parameters."""
    written()
    (letters,) = load(rules).letters.values()
    assert {name: line.message for name, line in letters.asks.flag.items()} == {
        "deposit": "An answer by {day.notice_days}."
    }


@pytest.mark.parametrize(
    ("change", "found", "message"),
    [
        ({"message": "{worse} of {opportunities}."}, "worse", "no such parameter"),
        ({"message": "Since {since.forever}."}, "forever", "no such parameter"),
        ({"ask": "By {day.forever}."}, "forever", "no such parameter"),
        ({"ask": "{nothing.value} times."}, "nothing", "no such measure"),
        ({"ask": "{k:.2f} times."}, "{k:.2f} times.", "braces hold one name and nothing else"),
        ({"type_": "nobody"}, "nobody", "no such client type"),
    ],
)
def test_what_leads_nowhere_is_told(
    written: Callable[..., Path],
    problems: Callable[[], tuple[Problem, ...]],
    change: dict[str, str],
    found: str,
    message: str,
) -> None:
    """A misspelt place, parameter, measure or type is named, in the file that has it."""
    path = written(**change)
    (problem,) = problems()
    assert (problem.message, problem.found, problem.file) == (message, found, str(path))


def test_a_fact_belongs_to_a_signal_of_the_type(
    written: Callable[..., Path], problems: Callable[[], tuple[Problem, ...]], types: tuple[str, str]
) -> None:
    """A fact by another name would never be told."""
    written(signal="nothing", message="It was {grace_days}.")
    (problem,) = problems()
    assert problem.message == f"no signal of {types[0]}"
    assert problem.found == "nothing"


def test_a_letter_claims_nothing_that_no_fact_establishes(
    written: Callable[..., Path],
    change: Callable[[str, str, str], None],
    problems: Callable[[], tuple[Problem, ...]],
) -> None:
    """What a letter asks for is held to the same words as advice."""
    claim = "{words: [the bills], needs: enough, why: of nothing nobody is reminded}"
    change("rulebook.yml", "  evidence_cap: 5", f"  evidence_cap: 5\n  claims: [{claim}]")
    path = written(ask="Payment of the bills.")
    (problem,) = problems()
    assert problem.message == "the line claims what only enough establishes"
    assert (problem.file, problem.found, problem.hint) == (str(path), "the bills", "add when: [enough]")


def test_an_answer_is_asked_for_within_a_parameter(
    change: Callable[[str, str, str], None], problems: Callable[[], tuple[Problem, ...]]
) -> None:
    """The days until an answer are a number with a why, and not a number without."""
    change("rulebook.yml", "  evidence_cap:", "  answer_within: soon\n  evidence_cap:")
    (problem,) = problems()
    assert (problem.message, problem.found) == ("no such parameter", "soon")


def test_a_debt_has_both_of_its_days(
    write: Callable[[str, str], Path], problems: Callable[[], tuple[Problem, ...]]
) -> None:
    """Who says when an invoice was issued says when it was due."""
    write(
        "money.yml",
        """
        money: {from: bill, where: "true", currency: currency, owed: amount, days: "0", issued: day}
        """,
    )
    (problem,) = problems()
    assert (problem.message, problem.found) == ("issued and due go together", "no due")
