"""Expressions and sentences: what can't be filled in is told at its line."""

from collections.abc import Callable

import pytest

Passages = tuple[str, str, str, str]
Told = tuple[str, str, str | None, str | None]

FAULTS: list[tuple[Passages, Told]] = [
    (
        ("late.yml", "day < $as_of", "day < $as_off", "$as_off"),
        ("rules-name", "no such parameter", "as_off", "did you mean 'as_of'?"),
    ),
    (
        ("late.yml", "{days_late: settled - due}", "{days_late: settled - due - $grace}", "$grace"),
        ("rules-name", "no such parameter", "grace", "did you mean 'grace_days'?"),
    ),
    (
        ("late.yml", "where: days_late > $grace_days}", "where: days_late > $gracedays}", "$gracedays"),
        ("rules-name", "no such parameter", "gracedays", "did you mean 'grace_days'?"),
    ),
    (
        ("late.yml", 'weight: "0.5"', 'weight: "0.5 + $1"', "$1"),
        ("rules-name", "no such parameter", "1", "known: as_of, grace_days, notice_days, paid_share"),
    ),
    (
        (
            "late.yml",
            "  notice_days: {",
            "  as_of: {value: 1, unit: x, why: y, reference: z}\n  notice_days: {",
            "  as_of:",
        ),
        ("rules-name", "the name is given", "as_of", None),
    ),
    (
        (
            "late.yml",
            "{incidents} of {opportunities} bills",
            "{incident} of {opportunities} bills",
            "{incident}",
        ),
        ("rules-name", "nothing to fill in", "{incident}", "did you mean 'incidents'?"),
    ),
    (
        ("late.yml", "{runs.value} in a row", "{runs} in a row", "{runs} in a row"),
        ("rules-name", "nothing to fill in", "{runs}", "write {runs.value}"),
    ),
    (
        ("late.yml", "{runs.value} in a row", "{runs.longest} in a row", "runs.longest"),
        ("rules-name", "runs has no such field", "longest", "known: opportunities, value"),
    ),
    (
        (
            "late.yml",
            "{worst: max(days_late)}",
            "{grace_days: max(days_late), worst: max(days_late)}",
            'message: "{incidents}',
        ),
        (
            "rules-name",
            "could be the measure's field or the parameter",
            "grace_days",
            "name one of them otherwise",
        ),
    ),
    (
        ("late.yml", "{incidents} of {opportunities} bills", "{k:.2f} of {opportunities} bills", "{k:.2f}"),
        (
            "rules-value",
            "braces hold one name and nothing else",
            "{k:.2f} of {opportunities} bills were more than {grace_days} days late, {runs.value} in a row.",
            None,
        ),
    ),
    (
        ("late.yml", "The worst was {bills.worst} days.", "The worst was {worst} days.", "{worst}"),
        ("rules-name", "nothing to fill in", "{worst}", "known: grace_days, notice_days, paid_share"),
    ),
    (
        (
            "late.yml",
            "reverses_if: The next bills are paid within {grace_days} days.",
            "reverses_if: The next bills are paid within {grace} days.",
            "{grace}",
        ),
        ("rules-name", "no such parameter", "grace", "did you mean 'grace_days'?"),
    ),
    (
        ("late.yml", "flag: [Ask.]", 'flag: ["Ask {bills.worst}."]', "bills.worst}."),
        ("rules-name", "no such parameter", "bills.worst", "known: grace_days, notice_days, paid_share"),
    ),
    (
        ("rulebook.yml", "{notice_days} days", "{notice_day} days", "{notice_day}"),
        ("rules-name", "no such parameter", "notice_day", "did you mean 'notice_days'?"),
    ),
    (
        (
            "late.yml",
            "Bills more than {grace_days} days late",
            "Bills more than {grace_day} days late",
            "{grace_day}",
        ),
        ("rules-name", "no such parameter", "grace_day", "did you mean 'grace_days'?"),
    ),
]
"""What is changed in which file, a passage on the line at fault then; and what is told of it."""


@pytest.mark.parametrize(("passages", "told"), FAULTS, ids=[each[0][2].strip()[:40] for each in FAULTS])
def test_every_placeholder_can_be_filled_in(
    spoilt: Callable[[str, str, str, str], Told], passages: Passages, told: Told
) -> None:
    """`$name` in SQL and `{name}` in a sentence stand for something."""
    assert spoilt(*passages) == told
