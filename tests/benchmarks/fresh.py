"""What a programme costs as a whole process: its time by the clock, of the processors, and its memory.

A process's greatest size counts from the one that started it, so that one imports little itself.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


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
    with tempfile.TemporaryFile() as told:
        start = time.perf_counter()
        process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=told)
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
