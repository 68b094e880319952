"""The default rulebook does what its cases say, and they say enough."""

from pathlib import Path

import pytest

from clientfit.cases import CaseResult, load_cases, run_cases
from clientfit.cases.load import LoadedCase, case_files
from clientfit.model import LEVELS
from clientfit.rulebook import Rulebook, default_rules, load

FILES = [path.relative_to(default_rules()).as_posix() for path in case_files(default_rules())]


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """Clientfit's own rulebook."""
    return load()


@pytest.fixture(scope="module")
def cases(rulebook: Rulebook) -> list[LoadedCase]:
    """All its cases."""
    return load_cases(default_rules(), rulebook)


@pytest.fixture(scope="module")
def results() -> dict[str, list[CaseResult]]:
    """What came of every case, by file, from one run of them all."""
    found: dict[str, list[CaseResult]] = {}
    for result in run_cases():
        name = Path(result.file).relative_to(default_rules()).as_posix()
        found.setdefault(name, []).append(result)
    return found


@pytest.mark.parametrize("file", FILES)
def test_cases_hold(results: dict[str, list[CaseResult]], file: str) -> None:
    """Every case of a file finds what it expects."""
    problems = [str(problem) for result in results[file] for problem in result.problems()]
    assert not problems, "\n".join(problems)


def test_every_type_has_a_file_of_cases(rulebook: Rulebook, cases: list[LoadedCase]) -> None:
    """The cases of a type stand beside the type."""
    homes = {placed.type: Path(placed.file).name for placed in cases if placed.type is not None}
    assert homes == {name: f"{name}.cases.yml" for name in rulebook.types}


def test_every_level_fires_and_just_misses(rulebook: Rulebook, cases: list[LoadedCase]) -> None:
    """Each level of each signal has a case on it, and one that a step keeps on the level below."""
    shown = {
        (placed.case.about, shows, placed.case.expect.signals.get(placed.case.about))
        for placed in cases
        for shows in placed.case.shows
    }
    missing: list[tuple[str, str, str]] = []
    for name, signal in rulebook.signals.items():
        below = "clear"
        for level in signal.levels:
            missing += [(name, "fires", level)] if (name, "fires", level) not in shown else []
            missing += [(name, "just_below", below)] if (name, "just_below", below) not in shown else []
            below = level
    assert not missing


def test_every_signal_has_a_case_that_only_looks_bad(rulebook: Rulebook, cases: list[LoadedCase]) -> None:
    """What one may take for the behaviour and is fine stands beside what is not."""
    innocent = {placed.case.about for placed in cases if "looks_bad" in placed.case.shows}
    assert rulebook.signals.keys() <= innocent


def test_what_looks_bad_flags_nobody(cases: list[LoadedCase]) -> None:
    """A case that only looks bad expects its signal and its type below flag."""
    for placed in cases:
        if "looks_bad" in placed.case.shows and placed.type is not None:
            level = placed.case.expect.level or placed.case.expect.signals[placed.case.about]
            assert LEVELS.index(level) < LEVELS.index("flag"), f"{placed.file}:{placed.line}"


def test_every_exemption_excuses(rulebook: Rulebook, cases: list[LoadedCase]) -> None:
    """Each exemption has a case in which it is what excuses."""
    excused = {(placed.type, placed.case.about) for placed in cases if "exempt" in placed.case.shows}
    assert excused >= {(name, excuse) for name, flag in rulebook.types.items() for excuse in flag.exemptions}


def test_every_remark_is_said_and_left_out(rulebook: Rulebook, cases: list[LoadedCase]) -> None:
    """Each note, positive and recovery has a case with it and one without."""
    remarks = {*rulebook.notes, *rulebook.positives, *rulebook.recovery}
    assert {name for placed in cases for name in placed.case.expect.remarks} == remarks
    assert {name for placed in cases for name in placed.case.expect.silent} == remarks


def test_every_recommendation_is_given(rulebook: Rulebook, cases: list[LoadedCase]) -> None:
    """Each recommendation has a case that ends in it."""
    given = {placed.case.expect.recommendation for placed in cases}
    assert rulebook.recommendations.keys() <= given
