"""Nearly every change of the default rulebook fails some case, and most changes of the code some test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.code_mutants import VARIABLE, mutants_of
from tests.mutation.mutate_code import ROOMS

ROOT = Path(__file__).parents[2]


@pytest.mark.long
def test_cases_notice_changed_rules() -> None:
    """Of all changes by one step at least 95 % make a case fail; the script prints those that don't."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutation.mutate_rules"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.long
@pytest.mark.parametrize("room", ROOMS)
def test_tests_notice_changed_code(room: str) -> None:
    """Of a sample of changed operators, conditions and constants at least 85 % make a test fail."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutation.mutate_code", "--room", room],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_mutant_is_what_is_imported() -> None:
    """The plugin puts the changed module in the place of the one on disk, and no annotation is changed."""
    source = "def at_least(number: int | None = 1) -> bool:\n    return number is not None and number >= 2\n"
    changes = [(each.line, each.before, each.after) for each in mutants_of(source)]
    assert changes == [
        (1, "1", "2"),
        (2, "number is not None and number >= 2", "number is not None or number >= 2"),
        (2, "number is not None", "number is None"),
        (2, "number >= 2", "number > 2"),
        (2, "2", "3"),
    ]
    module = "clientfit.engine.bounds"
    number = next(
        number
        for number, each in enumerate(mutants_of((ROOT / "clientfit/engine/bounds.py").read_text("utf-8")))
        if each.before == "240"
    )
    program = (
        "import tests.mutation.code_mutants, clientfit.engine.bounds as b; print(b.MAX_RULES_ON_CONDITION)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, VARIABLE: f"{module}:{number}"},
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert done.stdout.strip() == "241"
