"""A small rulebook with one type that pays late, and ways to write cases beside it."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from clientfit.cases import CaseResult, run_cases
from clientfit.errors import ClientFitError, Problem

LATE = """
views:
  bill:
    about: Bills.
    from: event
    where: kind = 'invoice' and day <= $as_of
    day: day
    message: concat('bill of ', cast(day as varchar))
  poverty:
    about: Clients who have little money.
    from: client
    where: traits like '%;hardship;%'
measures:
  bills: {title: Bills, unit: share, from: bill, incidents: settled > due + $grace}
  poor: {title: Poor, unit: count, from: poverty, incidents: "true"}
signals:
  late:
    title: Late
    measure: bills
    min_evidence:
      {measure: bills.opportunities, at_least: 2, why: one is none, reference: HOUSE, next_record: bill}
    levels:
      watch: {why: one, reference: HOUSE, when: [{measure: bills.incidents, op: ">=", value: 1}]}
      flag: {why: two, reference: HOUSE, when: [{measure: bills.incidents, op: ">=", value: 2}]}
    message: "{incidents} of {opportunities} bills came late."
types:
  payer:
    title: Payer
    short: pay
    status: stable
    about: Pays late.
    reference: HOUSE
    raised_by: [{signals: [late]}]
    exemptions:
      poor:
        title: Poor
        when: [{measure: poor, op: ">=", value: 1}]
        why: a plan helps more
        reference: HOUSE
        message: The client has little money.
    reverses_if: It pays.
    advice: {watch: [], flag: [], severe: {prospect: [], existing: []}}
notes:
  no_bills: {title: None, when: [{measure: bills.opportunities, op: "==", value: 0}], message: No bills.,
    reference: HOUSE}
"""

Written = Callable[..., Path]
Ran = Callable[..., list[CaseResult]]
Told = Callable[..., list[tuple[str, int | None, str, str | None]]]


@pytest.fixture
def rules(tmp_path: Path, base: str) -> Path:
    """The folder of the small rulebook."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "base.yml").write_text(base.replace("status: stable", "status: draft"), encoding="utf-8")
    (folder / "late.yml").write_text(LATE, encoding="utf-8")
    return folder


@pytest.fixture
def write(rules: Path) -> Written:
    """Write a file of cases of the type `payer`; its cases begin on line 4."""

    def written(cases: str, *, name: str = "late", head: str = "as_of: 2026-06-30\ntype: payer") -> Path:
        path = rules / f"{name}.cases.yml"
        path.write_text(f"{head}\ncases:\n{dedent(cases).removeprefix(chr(10))}", encoding="utf-8")
        return path

    return written


@pytest.fixture
def ran(rules: Path, write: Written) -> Ran:
    """The results of these cases."""

    def ran(cases: str, **more: str) -> list[CaseResult]:
        write(cases, **more)
        return run_cases(rules)

    return ran


@pytest.fixture
def told(rules: Path, write: Written) -> Told:
    """Code, line, message and hint of everything that is wrong with these cases, in order."""

    def told(cases: str, **more: str) -> list[tuple[str, int | None, str, str | None]]:
        path = write(cases, **more)
        with pytest.raises(ClientFitError) as raised:
            run_cases(rules)
        problems: tuple[Problem, ...] = raised.value.problems
        assert {problem.file for problem in problems} == {str(path)}
        return [(each.code, each.line, each.message, each.hint) for each in problems]

    return told
