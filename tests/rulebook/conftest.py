"""A small rulebook that is sound, in a folder of the test's own, and ways to spoil it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from clientfit.errors import ClientFitError, Problem
from clientfit.rulebook import load

SMALL = Path(__file__).parent / "small"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """The folder with a copy of rulebook.yml and late.yml."""
    return Path(shutil.copytree(SMALL, tmp_path / "rules"))


@pytest.fixture
def write(rules: Path) -> Callable[[str, str], Path]:
    """Write a file of rules; its text is dedented and begins on line 1."""

    def written(name: str, text: str) -> Path:
        path = rules / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).removeprefix("\n"), encoding="utf-8")
        return path

    return written


@pytest.fixture
def change(rules: Path) -> Callable[[str, str, str], None]:
    """Replace a passage that stands once in a file of rules."""

    def changed(name: str, old: str, new: str) -> None:
        text = (rules / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (rules / name).write_text(text.replace(old, new), encoding="utf-8")

    return changed


@pytest.fixture
def line(rules: Path) -> Callable[[str, str], int]:
    """The number of the first line with a passage in it."""

    def found(name: str, passage: str) -> int:
        lines = (rules / name).read_text(encoding="utf-8").splitlines()
        return next(number for number, text in enumerate(lines, 1) if passage in text)

    return found


@pytest.fixture
def problems(rules: Path) -> Callable[[], tuple[Problem, ...]]:
    """All that is told to be wrong with the rules as they stand."""

    def told() -> tuple[Problem, ...]:
        with pytest.raises(ClientFitError) as raised:
            load(rules)
        return raised.value.problems

    return told


@pytest.fixture
def spoilt(
    rules: Path,
    change: Callable[[str, str, str], None],
    line: Callable[[str, str], int],
    problems: Callable[[], tuple[Problem, ...]],
) -> Callable[[str, str, str, str], tuple[str, str, str | None, str | None]]:
    """Code, message, found and hint of the one problem that a change makes, at the line of a passage."""

    def told(name: str, old: str, new: str, at: str) -> tuple[str, str, str | None, str | None]:
        change(name, old, new)
        (problem,) = problems()
        assert (problem.file, problem.line) == (str(rules / name), line(name, at))
        return problem.code, problem.message, problem.found, problem.hint

    return told
