"""What a programme costs as a whole process: its time by the clock, of the processors, and its memory.

A process's greatest size counts from the one that started it, so that one imports little itself. Modules are
compiled in the first round, as pip compiles those that it installs.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_COMPILED = tempfile.TemporaryDirectory(prefix="clientfit-benchmarks-")
_WRITES_NO_MODULES = "PYTHONDONTWRITEBYTECODE"


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, seconds of all processors, and the greatest resident size in MB (10^6 bytes)."""

    seconds: float
    processor: float
    megabytes: float


def run(*arguments: str) -> Cost:
    """Run Python with these arguments in a process of its own, and wait for it.

    Raises:
        RuntimeError: it ended with anything but 0; what it wrote to stderr is told.
    """
    environment = {name: value for name, value in os.environ.items() if name != _WRITES_NO_MODULES}
    environment["PYTHONPYCACHEPREFIX"] = _COMPILED.name
    command = [sys.executable, *arguments]
    with tempfile.TemporaryFile() as told:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=told, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            told.seek(0)
            raise RuntimeError(f"{' '.join(arguments)}: {told.read().decode(errors='replace')[-2000:]}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def least(ways: Mapping[str, Sequence[str]], rounds: int) -> dict[str, Cost]:
    """Of each way, run in turn `rounds` times, the round of least time: the one least disturbed."""
    found = [{name: run(*arguments) for name, arguments in ways.items()} for _ in range(rounds)]
    return {name: min((each[name] for each in found), key=lambda cost: cost.seconds) for name in ways}
