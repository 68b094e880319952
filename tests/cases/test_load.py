"""Everything that is wrong with a file of cases is told, each at its line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.cases import load_cases
from clientfit.rulebook import load

Written = Callable[..., Path]
Told = Callable[..., list[tuple[str, int | None, str, str | None]]]

FINE = """
  - description: Nothing was billed.
    about: late
    shows: looks_bad
    expect: {signals: {late: not_judged}}
"""


def test_files_are_read_in_order(rules: Path, write: Written) -> None:
    """Every `*.cases.yml` of the folder is read, sorted by path, with the line of each case."""
    (rules / "more").mkdir()
    write(FINE + FINE, name="more/early")
    write(FINE)
    found = [(Path(each.file).name, each.line) for each in load_cases(rules, load(rules))]
    assert found == [("late.cases.yml", 4), ("early.cases.yml", 4), ("early.cases.yml", 9)]


def test_a_history_comes_before_the_cases_own_events(rules: Path, write: Written) -> None:
    """Rows that several cases share are named; as_of may stand on the case."""
    head = "as_of: 2026-06-30\nhistories:\n  one: [{kind: inquiry, occurred_at: -9d}]"
    case = """
      - description: It asked.
        about: bills
        shows: fires
        as_of: 2026-01-31
        history: one
        events: [{kind: message, occurred_at: -1d}]
        expect: {types: {payer: not_judged}}
    """
    write(case, head=head)
    (found,) = load_cases(rules, load(rules))
    assert [row.kind for row in found.rows] == ["inquiry", "message"]
    assert (found.type, found.as_of.isoformat()) == (None, "2026-01-31")


def test_keys_are_checked(told: Told) -> None:
    """A key that is missing or unknown is told with what may be meant."""
    problems = told("""
      - description: Nothing was billed.
        about: late
        show: looks_bad
        expect: {signal: {late: clear}}
    """)
    assert ("rules-key", 4, "the key 'shows' is missing", None) in problems
    assert ("rules-key", 6, "unknown key 'show'", "did you mean 'shows'?") in problems
    assert ("rules-key", 7, "unknown key 'signal'", "did you mean 'signals'?") in problems


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("{kind: invoic, occurred_at: 0d}", "kind 'invoic' is not one of"),
        ("{kind: invoice, occurred_at: 0d, outcome: held}", "outcome 'held' is not one of: paid, open"),
        (
            "{kind: praise, occurred_at: 0d, phase: in_hours}",
            "phase 'in_hours' is not one of: none for praise",
        ),
        ("{kind: invoice, occurred_at: 90d}", "a day is -90d, +30d, 0d or 2026-01-31"),
        ("{kind: invoice, occurred_at: 0d, amount: -1}", "greater than or equal to 0"),
        ("{kind: invoice, occurred_at: 0d, times: 2}", "a row that is repeated needs `every`"),
        ("{kind: invoice, occurred_at: 0d, event_id: i, times: 2, every: 1d}", "and a # in its event_id"),
    ],
)
def test_rows_are_in_the_words_of_the_event_table(told: Told, row: str, message: str) -> None:
    """A word that the importer would reject is told before anything runs, at its row."""
    ((code, line, said, _),) = told(f"{FINE.rstrip()}\n    events:\n      - {row}\n")
    assert (code, line) == ("rules-value", 9)
    assert message in said


def test_nothing_expected_is_no_case(told: Told) -> None:
    """A case without an expectation could not fail."""
    ((_, _, message, _),) = told("  - {description: A., about: late, shows: fires, expect: {}}")
    assert "nothing is expected" in message


@pytest.mark.parametrize(
    ("change", "line", "hint"),
    [
        (("about: late", "about: latte"), 5, "did you mean 'late'?"),
        (("{late: not_judged}", "{lat: clear, late: clear}"), 7, "did you mean 'late'?"),
        (("expect: {", "expect: {types: {paye: clear}, "), 7, "did you mean 'payer'?"),
        (("expect: {", "expect: {exempted_by: pore, "), 7, "did you mean 'poor'?"),
        (("expect: {", "expect: {recommendation: acept, "), 7, "did you mean 'accept'?"),
        (("expect: {", "expect: {remarks: no_bill, "), 7, "did you mean 'no_bills'?"),
        (("expect: {", "expect: {measures: {bill: 1}, "), 7, "did you mean 'bills'?"),
        (("expect: {", "expect: {measures: {bills.lower90: 1}, "), 7, "did you mean 'lower95'?"),
        (("    expect", "    history: none\n    expect"), 7, None),
    ],
)
def test_names_lead_into_the_rulebook(
    told: Told, change: tuple[str, str], line: int, hint: str | None
) -> None:
    """A name that nothing has is told at its line with the nearest one."""
    problem, *_ = told(FINE.replace(*change))
    assert problem == ("rules-cases", line, "no such name", hint)


def test_a_file_is_about_a_type_of_the_rulebook(told: Told) -> None:
    """An unknown type is told once, at its line."""
    problems = told(FINE, head="as_of: 2026-06-30\ntype: player")
    assert problems == [("rules-cases", 2, "no such type", "did you mean 'payer'?")]


def test_a_level_needs_a_type(told: Told) -> None:
    """Without a type in the file nobody knows whose level is meant."""
    case = "  - {description: A., about: bills, shows: fires, expect: {level: clear}}"
    problems = told(case, head="as_of: 2026-06-30\n")
    assert [message for _, _, message, _ in problems] == ["the file names no type that this could be of"]


@pytest.mark.parametrize(
    ("about", "shows", "expect", "hint"),
    [
        ("late", "fires", "{level: clear}", "expect a level of the signal late"),
        ("late", "fires", "{signals: {late: clear}}", "expect late at watch or worse"),
        ("poor", "exempt", "{level: clear}", "expect exempted_by: poor"),
    ],
)
def test_a_case_expects_what_it_shows(told: Told, about: str, shows: str, expect: str, hint: str) -> None:
    """A case that is to show a firing signal has to expect that it fires, and so on."""
    case = f"  - {{description: A., about: {about}, shows: {shows}, expect: {expect}}}"
    assert told(case) == [("rules-cases", 4, f"the case shows {shows}", hint)]


def test_an_event_id_stands_once(told: Told) -> None:
    """The table would have to choose between two events of one id."""
    rows = "    events:\n      - {kind: praise, occurred_at: 0d, event_id: a}\n" * 1
    rows += "      - {kind: referral, occurred_at: 0d, event_id: a}\n"
    assert told(FINE + rows) == [("rules-cases", 8, "two events have the same event_id", None)]
