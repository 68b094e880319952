"""Nearly every number and excuse of the default rulebook is held by some case."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("mutate_rules.py")


@pytest.mark.slow
def test_cases_notice_changed_rules() -> None:
    """Of all changes by one step at least 95 % make a case fail; the script prints those that don't."""
    done = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
