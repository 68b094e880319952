"""`clientfit rules`."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from clientfit.rulebook import default_rules, load


def test_list_names_types_signals_levels_and_parameters(run: Callable[..., Result]) -> None:
    """Every type and signal of the rulebook is there with the numbers it is judged by."""
    shown = run("rules", "list").output
    rulebook = load()
    for name, flag in rulebook.types.items():
        assert f"{flag.title} ({name}), {flag.status}" in shown
    for name in (*rulebook.signals, *rulebook.parameters):
        assert f"\n  {name}" in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_overrides_are_in_the_list(run: Callable[..., Result]) -> None:
    """`--set` shows what would be judged by."""
    assert "grace_days = 13 days" in run("rules", "list", "--set", "grace_days=13").output


@pytest.mark.parametrize(
    "section", ["parameters", "types", "signals", "measures", "views", "recommendations"]
)
def test_show_gives_a_piece_as_yaml(run: Callable[..., Result], section: str) -> None:
    """One name of each section comes back as a file of rules would have it."""
    name = next(iter(getattr(load(), section)))
    assert name in yaml.safe_load(run("rules", "show", name).output)[section]


def test_show_of_a_type_holds_its_signals_and_measures(run: Callable[..., Result]) -> None:
    """A type is shown with all that it rests on."""
    rulebook = load()
    name = next(iter(rulebook.types))
    shown = yaml.safe_load(run("rules", "show", name).output)
    assert list(shown["signals"]) == list(rulebook.signals_of(name))
    assert {rulebook.signals[each].measure for each in shown["signals"]} <= set(shown["measures"])


def test_an_unknown_name_gets_the_nearest(run: Callable[..., Result]) -> None:
    """A typing error is answered with what may be meant."""
    result = run("rules", "show", "grace_day")
    assert result.exit_code == 2
    assert "did you mean 'grace_days'?" in result.stderr


def test_check_passes_the_default_rulebook(run: Callable[..., Result]) -> None:
    """Our own rules have no problems."""
    result = run("rules", "check")
    assert result.exit_code == 0
    assert result.output.endswith(": no problems\n")


def test_check_tells_all_problems(run: Callable[..., Result], tmp_path: Path) -> None:
    """Bad rules exit with 3, every problem at its file and line, however many."""
    (tmp_path / "rulebook.yml").write_text("\n".join(f"bad{line}: 1" for line in range(12)), encoding="utf-8")
    result = run("rules", "check", "--rules", tmp_path)
    assert result.exit_code == 3
    assert result.stdout == ""
    assert all(f"rulebook.yml:{line}:1: CF003 error: " in result.stderr for line in range(1, 13))


def test_a_folder_that_is_not_there_is_bad_rules(run: Callable[..., Result], tmp_path: Path) -> None:
    """No such rulebook exits with 3."""
    assert run("rules", "check", "--rules", tmp_path / "none").exit_code == 3


def test_an_override_of_nothing_is_wrong_use(run: Callable[..., Result]) -> None:
    """`--set` with a name that the rulebook doesn't have exits with 2."""
    assert run("rules", "list", "--set", "grace=1").exit_code == 2


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Our own rules without their cases, for a test to spoil."""
    folder = tmp_path / "rules"
    shutil.copytree(default_rules(), folder, ignore=shutil.ignore_patterns("*.cases.yml"))
    return folder


CASE = """\
as_of: "2026-06-30"
cases:
  - description: Nothing is known of a client that only asked.
    about: {about}
    shows: looks_bad
    events:
      - {{kind: inquiry, occurred_at: -30d}}
    expect: {{recommendation: {recommendation}}}
"""


def test_test_runs_the_cases(run: Callable[..., Result], copied: Path) -> None:
    """Cases that hold are counted."""
    case = CASE.format(about="not_enough_history", recommendation="not_enough_history")
    (copied / "one.cases.yml").write_text(case, encoding="utf-8")
    result = run("rules", "test", "--rules", copied)
    assert result.exit_code == 0, result.stderr
    assert result.output == "1 case passed\n"


def test_a_case_that_does_not_hold_is_told(run: Callable[..., Result], copied: Path) -> None:
    """What was expected and what was found, at the case's line; it exits with 3."""
    (copied / "one.cases.yml").write_text(
        CASE.format(about="decline", recommendation="decline"), encoding="utf-8"
    )
    result = run("rules", "test", "--rules", copied)
    assert result.exit_code == 3
    assert "one.cases.yml:3: Nothing is known of a client that only asked" in result.stderr
    assert "expected decline, found not_enough_history" in result.stderr


def test_a_stable_type_without_cases_is_a_problem(run: Callable[..., Result], copied: Path) -> None:
    """What calls itself stable has to show it."""
    result = run("rules", "check", "--rules", copied)
    assert result.exit_code == 3
    assert "is stable and has no case" in result.stderr
