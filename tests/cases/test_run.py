"""Cases are screened together and each is told what it finds."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.cases import CaseResult, run_cases
from clientfit.screening import Screener

Ran = Callable[..., list[CaseResult]]
Written = Callable[..., Path]

TWO_LATE = """
  - description: Two of three bills came eight days late.
    about: late
    shows: fires
    events:
      - {kind: invoice, event_id: i#, occurred_at: -90d, due: +30d, settled: +38d, times: 2, every: 7d}
      - {kind: invoice, occurred_at: -60d, due: +30d, settled: +30d}
    expect: EXPECTED
"""


def _differences(result: CaseResult) -> list[str]:
    return [str(difference) for difference in result.differences]


def test_a_case_holds(ran: Ran) -> None:
    """All that is expected was found, from levels to sentences and evidence."""
    expected = (
        "{level: flag, types: {busybody: clear}, signals: {late: flag, busy: clear}, recommendation: accept,"
        " measures: {bills: 0.67, bills.opportunities: 3, bills.lower80: 0.3212}, silent: no_bills,"
        " exempted_by: [], messages: 2 of 3 bills came late., evidence: {late: [i2, i1]}}"
    )
    (result,) = ran(TWO_LATE.replace("EXPECTED", expected))
    assert result.holds, _differences(result)
    assert not list(result.problems())


@pytest.mark.parametrize(
    ("expected", "told"),
    [
        ("{signals: {late: watch}}", "late: expected watch, found flag"),
        ("{signals: {late: flag}, level: severe}", "payer: expected severe, found flag"),
        (
            "{signals: {late: flag}, measures: {bills.opportunities: 2}}",
            "bills.opportunities: expected 2, found 3",
        ),
        ("{signals: {late: flag}, measures: {bills: 0.66}}", "bills: expected 0.66, found 0.666666667"),
        ("{signals: {late: flag}, measures: {bills: null}}", "bills: expected no value, found 0.666666667"),
        ("{signals: {late: flag}, remarks: no_bills}", "no_bills: expected said, found not said"),
        ("{signals: {late: flag}, exempted_by: poor}", "exempted by: expected poor, found nothing"),
        ("{signals: {late: flag}, evidence: {late: i1}}", "evidence of late: expected i1, found i1, i2"),
        (
            "{signals: {late: flag}, messages: All.}",
            "message: expected 'All.', found '2 of 3 bills came late.'",
        ),
    ],
)
def test_what_differs_is_told(ran: Ran, expected: str, told: str) -> None:
    """Each difference says what was expected and what was found."""
    (result,) = ran(TWO_LATE.replace("EXPECTED", expected))
    assert _differences(result) == [told]


def test_a_failing_case_is_one_problem_at_its_line(ran: Ran, rules: Path) -> None:
    """However much differs, the case is reported once, with the sentence of the verdict that says why."""
    (result,) = ran(TWO_LATE.replace("EXPECTED", "{signals: {late: watch}, level: watch}"))
    (problem,) = result.problems()
    assert str(problem) == (
        f"{rules / 'late.cases.yml'}:4: Two of three bills came eight days late —"
        " payer: expected watch, found flag; late: expected watch, found flag — 2 of 3 bills came late."
    )
    assert problem.code == "rules-cases"


def test_a_trait_of_the_client_excuses(ran: Ran) -> None:
    """What the clients table would say stands under `client`."""
    case = TWO_LATE.replace(
        "    events", "    client: {traits: hardship, stage: past, since: -900d}\n    events"
    )
    (result,) = ran(case.replace("EXPECTED", "{signals: {late: flag}, level: clear, exempted_by: poor}"))
    assert result.holds, _differences(result)


def test_each_case_is_a_client_of_its_own(ran: Ran) -> None:
    """The events of one case never reach another, though their ids are the same."""
    results = ran(
        TWO_LATE.replace("EXPECTED", "{signals: {late: flag}, measures: {bills.opportunities: 3}}") * 3
    )
    assert [result.holds for result in results] == [True] * 3
    assert [result.line for result in results] == [4, 12, 20]


def test_overrides_are_put_to_the_test(rules: Path, write: Written) -> None:
    """With a threshold set otherwise a case may fail."""
    write(TWO_LATE.replace("EXPECTED", "{signals: {late: flag}}"))
    (result,) = run_cases(rules, {"grace": 8})
    assert _differences(result) == ["late: expected flag, found clear"]


def test_cases_of_a_day_are_screened_at_once(
    rules: Path, write: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is one screening per as-of day, however many cases and files; results keep their order."""
    days = []
    screen_store = Screener.screen_store

    def counted(self: Screener, *given: Any) -> object:  # noqa: ANN401 - passed on
        days.append(given[2].isoformat())
        return screen_store(self, *given)

    monkeypatch.setattr(Screener, "screen_store", counted)
    case = TWO_LATE.replace("EXPECTED", "{signals: {late: flag}}")
    write(case + case.replace("    shows", "    as_of: 2026-01-31\n    shows") + case, name="a")
    write(case, name="b")
    results = run_cases(rules)
    assert sorted(days) == ["2026-01-31", "2026-06-30"]
    assert [(Path(result.file).name, result.line) for result in results] == [
        ("a.cases.yml", 4),
        ("a.cases.yml", 12),
        ("a.cases.yml", 21),
        ("b.cases.yml", 4),
    ]


def test_a_folder_without_cases_has_nothing_to_run(rules: Path) -> None:
    """No file of cases is no fault of the rules."""
    assert run_cases(rules) == []
