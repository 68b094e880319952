"""`clientfit.testing.check_cases`: a billing tool tests its own rules by one call."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.cases import run_cases
from clientfit.errors import ClientFitError
from clientfit.testing import check_cases

Written = Callable[..., Path]

CASES = """
- description: Both bills came late.
  about: late
  shows: fires
  events: [{kind: invoice, occurred_at: -90d, due: +10d, settled: +40d, times: 2, every: 30d}]
  expect: EXPECTED
"""


def test_cases_that_hold_are_counted(rules: Path, write: Written) -> None:
    """Nothing is raised, and the number shows that there were cases."""
    write(CASES.replace("EXPECTED", "{level: flag, signals: {late: flag}}"))
    assert check_cases(rules) == 1
    assert check_cases(str(rules), {"grace": 8}) == 1


@pytest.mark.parametrize(
    ("expected", "told"),
    [
        (
            "{level: watch, signals: {late: watch}}",
            "payer: expected watch, found flag; late: expected watch, found flag — 2 of 2 bills came late.",
        ),
        (
            "{signals: {late: flag}, evidence: {late: [one]}}",
            "evidence of late: expected one, found invoice-1-1, invoice-1-2 — 2 of 2 bills came late.",
        ),
        (
            "{signals: {late: flag}, measures: {bills.incidents: 1}}",
            "bills.incidents: expected 1, found 2",
        ),
    ],
)
def test_a_case_that_fails_is_explained(rules: Path, write: Written, expected: str, told: str) -> None:
    """The error has its file and line, its description, expected and found, and the verdict's sentence."""
    path = write(CASES.replace("EXPECTED", expected))
    with pytest.raises(AssertionError) as failed:
        check_cases(rules)
    head, line = str(failed.value).splitlines()
    assert head == "1 of 1 cases do not hold:"
    assert line == f"{path}:4: Both bills came late — {told}"


def test_a_draft_is_explained_as_well(rules: Path, write: Written) -> None:
    """A type that is tried out stands apart in the verdict, and its cases fail with its sentence."""
    late = rules / "late.yml"
    late.write_text(late.read_text("utf-8").replace("status: stable", "status: draft"), "utf-8")
    write(CASES.replace("EXPECTED", "{level: watch, signals: {late: flag}}"))
    with pytest.raises(AssertionError, match="payer: expected watch, found flag — 2 of 2 bills came late"):
        check_cases(rules)


def test_only_cases_that_fail_are_explained(rules: Path, write: Written) -> None:
    """A case that holds has no sentences, in a run in which another fails."""
    sound = CASES.replace("EXPECTED", "{signals: {late: flag}}")
    write(sound, name="a")
    write(CASES.replace("EXPECTED", "{signals: {late: watch}}"), name="b")
    assert [result.sentences for result in run_cases(rules)] == [(), ("2 of 2 bills came late.",)]


def test_a_folder_without_cases_is_an_error(rules: Path) -> None:
    """A test that would test nothing doesn't pass."""
    with pytest.raises(ClientFitError, match="the folder holds no cases"):
        check_cases(rules)
