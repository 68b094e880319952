"""Measures, signals, types, policy, remarks: a name that leads nowhere is told at its line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import Problem
from clientfit.rulebook import load

Change = Callable[[str, str, str], None]
Line = Callable[[str, str], int]
Problems = Callable[[], tuple[Problem, ...]]
Write = Callable[[str, str], Path]

Passages = tuple[str, str, str, str]
Told = tuple[str, str, str | None, str | None]

FAULTS: list[tuple[Passages, Told]] = [
    (
        ("late.yml", "from: run\n", "from: runs\n", "from: runs"),
        ("rules-name", "no such view", "runs", "did you mean 'run'?"),
    ),
    (
        ("late.yml", "evidence: {from: bill,", "evidence: {from: run,", "evidence: {from: run"),
        ("rules-name", "evidence is single events", "run", "a view made from event, without group"),
    ),
    (
        ("late.yml", "{worst: max(days_late)}", "{worst: max(days_late), lower95: '1'}", "lower95: '1'"),
        ("rules-name", "every measure has that field", "lower95", None),
    ),
    (
        ("rulebook.yml", "lower95: 1.96", "lower95: 1.96, w: 1", "lower95: 1.96, w: 1"),
        ("rules-name", "the name is taken", "w", None),
    ),
    (
        ("late.yml", "    measure: bills\n", "    measure: bils\n", "    measure: bils"),
        ("rules-name", "no such measure", "bils", "did you mean 'bills'?"),
    ),
    (
        (
            "late.yml",
            "min_evidence: {measure: bills.opportunities,",
            "min_evidence: {measure: bills.m,",
            "min_evidence:",
        ),
        (
            "rules-name",
            "bills has no such field",
            "m",
            "known: incidents, lower80, lower95, n_eff, opportunities, value, worst",
        ),
    ),
    (
        (
            "late.yml",
            '{measure: bills.lower80, op: ">", value: 0.15}',
            '{measure: bills.lower8, op: ">", value: 0.15}',
            "lower8,",
        ),
        ("rules-name", "bills has no such field", "lower8", "did you mean 'lower80'?"),
    ),
    (
        ("late.yml", "- measure: runs\n", "- measure: runs.lower80\n", "- measure: runs.lower80"),
        ("rules-name", "runs has no such field", "lower80", "known: opportunities, value"),
    ),
    (
        (
            "late.yml",
            '- measure: runs\n            op: ">="\n            value: 2',
            '- measure: bills.lower80\n            op: ">="\n            value: 0.2',
            "- measure: bills.lower80",
        ),
        (
            "rules-name",
            "compared twice",
            "bills.lower80",
            "an override could not tell the two conditions apart",
        ),
    ),
    (
        ("late.yml", "value: 0.25}", "value: 25}", "value: 25}"),
        ("rules-value", "bills.lower80 lies between 0 and 1", "25", None),
    ),
    (
        ("late.yml", "      watch: {when", "      severe: {when", "levels:"),
        ("rules-value", "levels stand in order", "severe, flag", "watch, flag, severe"),
    ),
    (
        ("late.yml", "signals: [late_habit]}]", "signals: [late_habits]}]", "late_habits"),
        ("rules-name", "no such signal", "late_habits", "did you mean 'late_habit'?"),
    ),
    (
        ("late.yml", "[{signals: [late_habit]}]", "[{signals: [late_habit], at_least: 2}]", "at_least: 2"),
        ("rules-value", "can never be reached", "2 of 1", None),
    ),
    (
        ("late.yml", "signals: [late_habit]\n", "signals: [late_habits]\n", "late_habits"),
        ("rules-name", "no signal of late_payer", "late_habits", "did you mean 'late_habit'?"),
    ),
    (
        ("late.yml", "{measure: bills.worst,", "{measure: bills.wors,", "bills.wors,"),
        ("rules-name", "bills has no such field", "wors", "did you mean 'worst'?"),
    ),
    (
        ("late.yml", "{measure: bills.incidents,", "{measure: bill.incidents,", "bill.incidents"),
        ("rules-name", "no such measure", "bill", "did you mean 'bills'?"),
    ),
    (
        ("rulebook.yml", "recommend: accept,", "recommend: acept,", "acept"),
        ("rules-name", "no such recommendation", "acept", "did you mean 'accept'?"),
    ),
    (
        ("rulebook.yml", "facts: [enough]", "facts: [enugh]", "enugh"),
        ("rules-name", "no such policy fact", "enugh", "did you mean 'enough'?"),
    ),
    (
        ("rulebook.yml", "facts: [enough]", "unless: [plenty]", "plenty"),
        ("rules-name", "no such policy fact", "plenty", "known: enough"),
    ),
    (
        ("rulebook.yml", "{measure: bills.opportunities, op", "{measure: bills.m, op", "enough: {when"),
        (
            "rules-name",
            "bills has no such field",
            "m",
            "known: incidents, lower80, lower95, n_eff, opportunities, value, worst",
        ),
    ),
    (
        (
            "late.yml",
            "  all_paid:",
            "  none_late:",
            "  none_late: {title: Paid",
        ),
        ("rules-name", "a remark of that name stands under notes", "none_late", None),
    ),
]
"""What is changed in which file, a passage on the line at fault then; and what is told of it."""


@pytest.mark.parametrize(("passages", "told"), FAULTS, ids=[each[0][2].strip()[:40] for each in FAULTS])
def test_rules_name_what_is_there(
    spoilt: Callable[[str, str, str, str], Told], passages: Passages, told: Told
) -> None:
    """Measures, signals, types, exemptions, policy and remarks refer to pieces and fields that exist."""
    assert spoilt(*passages) == told


def test_a_signal_raises_exactly_one_type(write: Write, problems: Problems) -> None:
    """A signal that no type names, and one that two types name, are told."""
    write(
        "more.yml",
        """
        types:
          late_too:
            title: Late too
            short: too
            status: draft
            about: Pays late.
            reference: HOUSE
            raised_by: [{signals: [late_habit]}]
            reverses_if: Never.
            advice: {watch: [A.], flag: [B.], severe: {prospect: [C.], existing: [D.]}}
        signals:
          lonely:
            title: Lonely
            measure: bills
            min_evidence:
              {measure: bills.opportunities, at_least: 1, why: one, reference: HOUSE, next_record: bill}
            levels:
              {watch: {when: [{measure: bills.incidents, op: ">", value: 1}], why: one, reference: HOUSE}}
            message: Lonely.
        """,
    )
    assert [(each.line, each.message, each.found, each.hint) for each in problems()] == [
        (8, "a signal raises one type, and this one raises late_payer", "late_habit", None),
        (12, "the signal raises no type", "lonely", "name it under raised_by of a type"),
    ]


def test_a_type_and_a_signal_have_different_names(change: Change, problems: Problems) -> None:
    """What was concluded could not be told apart otherwise."""
    change("late.yml", "  late_payer:\n", "  late_habit:\n")
    (problem,) = problems()
    assert (problem.message, problem.found) == ("a signal has that name", "late_habit")


def test_a_signal_can_cite_events(change: Change, line: Line, problems: Problems) -> None:
    """Where a measure's rows are groups, the signal needs evidence declared, by it or by another measure."""
    change("late.yml", "    evidence: {from: bill, where: days_late > $grace_days}\n", "")
    change("late.yml", "    measure: bills\n", "    measure: runs\n")
    change("late.yml", "{incidents} of {opportunities} bills", "{opportunities} bills")
    (problem,) = problems()
    assert (problem.line, problem.message) == (
        line("late.yml", "  late_habit:"),
        "the signal can cite no event",
    )


def test_evidence_of_another_measure_will_do(rules: Path, change: Change) -> None:
    """A signal over groups may rest on the events of a measure that it names."""
    change("late.yml", "    evidence: {from: bill, where: days_late > $grace_days}\n", "")
    change("late.yml", "    measure: bills\n", "    measure: runs\n    evidence: [bills]\n")
    change("late.yml", "{incidents} of {opportunities} bills", "{opportunities} bills")
    assert load(rules).signals["late_habit"].evidence == ("bills",)


def test_a_measure_is_made_so_that_it_can_be_computed(change: Change, problems: Problems) -> None:
    """A share needs its incidents, and only such a share is weighted."""
    change("late.yml", "    incidents: days_late > $grace_days\n", "")
    change("late.yml", "value: max(length)", "value: max(length)\n    weight: '1'")
    assert [each.message for each in problems() if each.code == "rules-value"] == [
        "measures.bills: a share needs incidents, the condition of an incident (or a value of its own)",
        "measures.runs: only a share of incidents in opportunities is weighted",
    ]


def test_a_field_may_have_a_unit_of_its_own(rules: Path, change: Change, problems: Problems) -> None:
    """A field of `also` is a count beside a number; `units` says otherwise, of such fields alone."""
    added = (
        "value: max(length)\n    also: {ended: 'max(length)', pairs: 'count(*)'}\n    units: {ended: days}"
    )
    change("late.yml", "value: max(length)", added)
    book = load(rules)
    assert [book.unit_of(f"runs.{field}") for field in ("ended", "pairs")] == ["days", "count"]
    change("late.yml", "units: {ended: days}", "units: {began: days}")
    (problem,) = problems()
    assert problem.message == "measures.runs: units are for fields of `also`: began"


CLAIMS = (
    "evidence_cap: 5\n  claims: [{words: [the bills], needs: enough, why: of nothing nobody is reminded}]"
)


def test_advice_claims_nothing_that_no_fact_establishes(
    change: Change, line: Line, problems: Problems
) -> None:
    """A line with words that need a fact has to name it; the hint says how."""
    change("rulebook.yml", "evidence_cap: 5", CLAIMS)
    change("late.yml", "flag: [Ask.]", "flag: [Ask for the Bills.]")
    (problem,) = problems()
    assert (problem.code, problem.message) == (
        "rules-value",
        "the line claims what only enough establishes",
    )
    assert (problem.line, problem.found) == (line("late.yml", "advice: {watch"), "the bills")
    assert problem.hint == "add when: [enough]"


def test_advice_may_claim_what_its_fact_establishes(rules: Path, change: Change) -> None:
    """With the fact under `when` the same words are fine."""
    change("rulebook.yml", "evidence_cap: 5", CLAIMS)
    change("late.yml", "flag: [Ask.]", "flag: [{message: Ask for the bills., when: [enough]}]")
    (only,) = load(rules).types["late_payer"].advice.flag
    assert (only.applies({"enough"}), only.applies(())) == (True, False)


def test_advice_applies_by_facts_that_exist(change: Change, problems: Problems) -> None:
    """A fact that isn't there, under `when`, `unless` or a claim, is told with the nearest name."""
    change("rulebook.yml", "evidence_cap: 5", CLAIMS.replace("enough", "enouhg"))
    change("late.yml", "flag: [Ask.]", "flag: [{message: Ask., when: [enogh], unless: [enoug]}]")
    assert [(each.message, each.found, each.hint) for each in problems()] == [
        ("no such policy fact", "enogh", "did you mean 'enough'?"),
        ("no such policy fact", "enoug", "did you mean 'enough'?"),
        ("no such policy fact", "enouhg", "did you mean 'enough'?"),
    ]
