"""What is wrong with an input, told so that a person can mend it."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

import clientfit
from clientfit.errors import PROBLEM_CODES, ClientFitError, Problem

PACKAGE = Path(clientfit.__file__).parent


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({}, "it is wrong"),
        ({"file": "a.csv"}, "a.csv: it is wrong"),
        ({"file": "a.csv", "line": 7}, "a.csv:7: it is wrong"),
        ({"found": "x"}, "it is wrong — x"),
        ({"hint": "do y"}, "it is wrong — do y"),
        ({"file": "a.csv", "line": 7, "found": "x", "hint": "do y"}, "a.csv:7: it is wrong — x — do y"),
    ],
)
def test_a_problem_is_one_line(known: dict[str, object], line: str) -> None:
    """Place, what is wrong, what was found, what to do; what is not known is left out."""
    assert str(Problem.model_validate({"code": "row-shape", "message": "it is wrong", **known})) == line


def test_a_problem_is_a_value() -> None:
    """Equal ones are equal, and nobody changes one."""
    problem = Problem(code="row-shape", message="it is wrong")
    assert problem == Problem(code="row-shape", message="it is wrong")
    with pytest.raises(ValidationError, match="frozen"):
        problem.line = 3  # type: ignore[misc]


def test_an_error_holds_all_that_was_found() -> None:
    """It speaks as its first problem, and its text has a line for each."""
    first = Problem(code="rules-sql", message="one", file="r.yml", line=3, hint="mend it")
    error = ClientFitError(first, Problem(code="rules-key", message="two"))
    assert error.problems[0] is first
    assert (error.code, error.message, error.file, error.line, error.hint) == (
        "rules-sql",
        "one",
        "r.yml",
        3,
        "mend it",
    )
    assert str(error).splitlines() == ["r.yml:3: one — mend it", "two"]


def test_every_code_has_a_meaning() -> None:
    """One line each, without a full stop."""
    for code, meaning in PROBLEM_CODES.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", code)
        assert meaning
        assert "\n" not in meaning
        assert not meaning.endswith(".")


def test_every_code_that_is_used_is_in_the_table() -> None:
    """Whoever reads a code finds what it means."""
    used = {
        code
        for path in PACKAGE.rglob("*.py")
        for code in re.findall(
            r'"((?:source|header|column|row|rules|override|client|date|profile|letter)-[a-z-]+)"',
            path.read_text("utf-8"),
        )
    }
    assert used - PROBLEM_CODES.keys() - KNOWN_OTHERWISE == set()


KNOWN_OTHERWISE = {"date-order", "row-order"}
"""Words of that shape that are no codes."""
