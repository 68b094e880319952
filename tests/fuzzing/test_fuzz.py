"""The readers of files hold under fuzzing: they read the bytes or refuse them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzzing.readers import READERS

pytest.importorskip("atheris", reason="atheris has no wheel for this machine")
ROOT = Path(__file__).parents[2]


def fuzz(*arguments: str) -> int:
    """Run the fuzzer and return the number of files it read."""
    command = [sys.executable, "-m", "tests.fuzzing.fuzz", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    output = done.stderr.decode(errors="backslashreplace")
    assert done.returncode == 0, output[-5000:] + done.stdout.decode(errors="backslashreplace")[-5000:]
    executions = re.search(r"Done (\d+) runs", output)
    assert executions is not None
    return int(executions[1])


@pytest.mark.slow
@pytest.mark.long
def test_all_readers_for_a_moment() -> None:
    """No reader lets another error out than one that names the file."""
    assert fuzz("--seconds", "4") > len(READERS)


@pytest.mark.long
@pytest.mark.parametrize("reader", READERS)
def test_each_reader_for_two_minutes(reader: str) -> None:
    """As for a moment, with time for the fuzzer to find new branches; the count is printed."""
    executions = fuzz("--reader", reader, "--seconds", "120")
    print(f"{reader}: {executions} files read")
    assert executions > 100
