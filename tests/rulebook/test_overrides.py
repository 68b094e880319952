"""Overrides: what a user may set, by which key, and what is told where it can't be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook import Rulebook, load, read_overrides, settings

FLAG = "late_habit.flag.bills.lower80"
Write = Callable[[str, str], Path]


def _refused(rules: Path, overrides: dict[str, int | float | str]) -> tuple[Problem, ...]:
    with pytest.raises(ClientFitError) as raised:
        load(rules, overrides)
    return raised.value.problems


def test_every_number_has_a_key(rules: Path) -> None:
    """Parameters by name, thresholds by signal, level and measure, floors, and exemptions by type."""
    assert {key: each.value for key, each in settings(load(rules)).items()} == {
        "grace_days": 7,
        "notice_days": 14,
        "paid_share": 0.98,
        "late_habit.min_evidence": 3,
        "late_habit.watch.bills.lower80": 0.15,
        FLAG: 0.25,
        "late_habit.flag.runs": 2,
        "late_payer.big.bills.worst": 10,
    }


def test_nothing_set_changes_nothing(rules: Path) -> None:
    """Without overrides the rulebook is the one on disk."""
    assert load(rules, {}) == load(rules)
    assert load(rules).overrides == {}


@pytest.mark.parametrize(("value", "read"), [(10, 10), ("10", 10), (" 10 ", 10), (10.0, 10), ("10.0", 10)])
def test_a_parameter_is_set_by_its_name(rules: Path, value: float | str, read: int) -> None:
    """As a number or as its text; a whole one stays whole."""
    rulebook = load(rules, {"grace_days": value})
    assert rulebook.parameters["grace_days"].value == read
    assert isinstance(rulebook.parameters["grace_days"].value, int)
    assert rulebook.overrides == {"grace_days": read}


def test_a_threshold_is_set_by_signal_level_and_measure(rules: Path) -> None:
    """Only that condition changes, and it says that it was overridden."""
    plain, rulebook = load(rules), load(rules, {FLAG: "0.3"})
    first, second = rulebook.signals["late_habit"].levels["flag"].when
    assert (first.value, first.source) == (0.3, "override")
    assert (second.value, second.source) == (2, "rulebook")
    assert rulebook.signals["late_habit"].levels["watch"] == plain.signals["late_habit"].levels["watch"]
    assert rulebook.overrides == {FLAG: 0.3}
    assert rulebook.sha256 == plain.sha256


@pytest.mark.parametrize("key", ["late_habit.flag.runs", "late_habit.flag.runs.value"])
def test_a_measures_value_needs_no_field(rules: Path, key: str) -> None:
    """`value` may be written or left out; it is kept in one form."""
    rulebook = load(rules, {key: 4})
    assert rulebook.signals["late_habit"].levels["flag"].when[1].value == 4
    assert rulebook.overrides == {"late_habit.flag.runs": 4}


def test_a_floor_is_set(rules: Path) -> None:
    """`SIGNAL.min_evidence` is the number of opportunities below which it is not judged."""
    floor = load(rules, {"late_habit.min_evidence": 5}).signals["late_habit"].min_evidence
    assert (floor.at_least, floor.source) == (5, "override")


def test_an_exemption_is_set_by_type(rules: Path) -> None:
    """`TYPE.EXEMPTION.MEASURE` is the number from which a type is excused."""
    (condition,) = load(rules, {"late_payer.big.bills.worst": 20}).types["late_payer"].exemptions["big"].when
    assert (condition.value, condition.source) == (20, "override")


def test_the_order_of_overrides_changes_nothing(rules: Path) -> None:
    """The same settings give the same rulebook, however they were listed."""
    some: dict[str, int | float | str] = {"notice_days": 30, FLAG: 0.4, "late_habit.min_evidence": 9}
    one, other = load(rules, some), load(rules, dict(reversed(some.items())))
    assert one == other
    assert list(one.overrides) == list(other.overrides)


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("grace_day", "did you mean 'grace_days'?"),
        ("late_habit.flag.bills.lower95", "did you mean 'late_habit.flag.bills.lower80'?"),
        ("late_habit.severe.runs", "did you mean 'late_habit.flag.runs'?"),
        ("late_habits.min_evidence", "did you mean 'late_habit.min_evidence'?"),
        ("xyz", "a parameter, SIGNAL.min_evidence, SIGNAL.LEVEL.MEASURE or TYPE.EXEMPTION.MEASURE"),
    ],
)
def test_an_unknown_key_is_told_with_the_nearest(rules: Path, key: str, hint: str) -> None:
    """A key that names nothing sets nothing."""
    (problem,) = _refused(rules, {key: 1})
    assert (problem.code, problem.file, problem.hint) == ("override-unknown", None, hint)
    assert problem.message == f"{key} names no parameter and no threshold of the rulebook"


@pytest.mark.parametrize(
    ("key", "value", "wrong"),
    [
        ("grace_days", "a week", "not a number"),
        ("grace_days", "", "not a number"),
        ("grace_days", True, "not a number"),
        ("grace_days", "nan", "not a number"),
        ("grace_days", "1e999", "not a number"),
        ("grace_days", "1_0", "not a number"),
        ("grace_days", float("inf"), "not a number"),
        ("grace_days", 7.5, "only a whole number fits"),
        ("grace_days", -1, "at least 0"),
        ("grace_days", 61, "at most 60"),
        ("paid_share", "1.01", "at most 1"),
        ("late_habit.min_evidence", "-3", "at least 0"),
        (FLAG, "25", "at most 1"),
    ],
)
def test_a_value_that_does_not_fit_is_told(rules: Path, key: str, value: float | str, wrong: str) -> None:
    """Numbers only, within the parameter's bounds; a share is no percentage."""
    (problem,) = _refused(rules, {key: value})
    assert (problem.code, problem.found) == ("override-value", str(value))
    assert problem.message == f"{key} can't be set: {wrong}"


def test_all_wrong_overrides_are_told_at_once(rules: Path) -> None:
    """One call, every fault."""
    problems = _refused(rules, {"grace_days": "x", "y": 1, FLAG: 0.5, "late_habit.min_evidence": -1})
    assert [problem.code for problem in problems] == ["override-value", "override-unknown", "override-value"]


def test_a_file_of_overrides_is_a_mapping_of_keys_to_numbers(rules: Path, tmp_path: Path) -> None:
    """What is read from a file can be given to `load` as it is."""
    path = tmp_path / "mine.yml"
    path.write_text(f"# ours\ngrace_days: 10\n{FLAG}: 0.3\n", encoding="utf-8")
    overrides = read_overrides(path)
    assert overrides == {"grace_days": 10, FLAG: 0.3}
    rulebook: Rulebook = load(rules, overrides)
    assert rulebook.overrides == overrides


def test_what_is_no_number_in_a_file_of_overrides_is_told_by_line(tmp_path: Path) -> None:
    """Each wrong value at its own line."""
    path = tmp_path / "mine.yml"
    path.write_text("grace_days: ten\n\nnotice_days: [1]\npaid_share: true\nok: 3\n", encoding="utf-8")
    with pytest.raises(ClientFitError) as raised:
        read_overrides(path)
    assert [(each.code, each.file, each.line, each.found) for each in raised.value.problems] == [
        ("override-value", str(path), 1, "ten"),
        ("override-value", str(path), 3, None),
        ("override-value", str(path), 4, "True"),
    ]


@pytest.mark.parametrize("text", ["- 1\n", "grace_days\n", ""])
def test_a_file_of_overrides_of_another_shape_is_refused(tmp_path: Path, text: str) -> None:
    """Anything but a mapping is one problem of the file."""
    path = tmp_path / "mine.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClientFitError) as raised:
        read_overrides(path)
    assert (raised.value.code, raised.value.file) == ("override-value", str(path))
