"""Nearly every number and excuse of the default rulebook is held by some case."""

import subprocess
import sys
from pathlib import Path

import pytest

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
