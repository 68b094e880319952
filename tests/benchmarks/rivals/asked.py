"""An engine asked once per client, in a process that may die of it: what it answered, a batch at a time."""

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
"""A client's measures, and the levels of its signals, by column."""

Answer = Mapping[str, int | str]

ROOT = Path(__file__).parents[3]

BATCH = 20

REST = 0.01
"""Seconds between batches, in which what an engine still does on a thread of its own comes to its end."""

PATIENCE = 180
"""Seconds after which a process that answers no more is given up."""


@dataclass(frozen=True)
class Survived:
    """How many clients were answered, how many of them wrongly, in what time, and what ended it early."""

    clients: int
    wrong: int
    seconds: float
    end: str


def answer_all(path: Path, most: int, ask: Callable[[str, Row], Answer]) -> None:
    """Ask for each of the first rows of a JSONL file; print the answers and the seconds of asking so far."""
    seconds = 0.0
    rows: list[Row] = [json.loads(line) for line in path.read_text().splitlines()[:most]]
    for first in range(0, len(rows), BATCH):
        answers = []
        for row in rows[first : first + BATCH]:
            start = time.perf_counter()
            answer = ask(str(row["client"]), row)
            seconds += time.perf_counter() - start
            answers.append(answer)
        time.sleep(REST)
        print(json.dumps({"seconds": seconds, "answers": answers}), flush=True)


def survived(expected: list[Answer], *command: str) -> Survived:
    """Run a module that answers as `answer_all` does, and compare its answers with those expected."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", *command],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
            cwd=ROOT,
        )
        told, end = done.stdout, _end(done)
    except subprocess.TimeoutExpired as late:
        # Of a process that was given up the output comes as bytes.
        told, end = (late.stdout or b"").decode(), f"given up after {PATIENCE} s"
    batches = [json.loads(line) for line in told.splitlines() if line.endswith("}")]
    answers = [answer for batch in batches for answer in batch["answers"]]
    wrong = sum(answer != right for answer, right in zip(answers, expected, strict=False))
    return Survived(len(answers), wrong, batches[-1]["seconds"] if batches else 0.0, end)


def _end(done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode == 0:
        return ""
    if done.returncode < 0:
        return signal.Signals(-done.returncode).name
    raised = re.findall(r"^([\w.]*(?:Error|Exception))\b", done.stderr, re.MULTILINE)
    return raised[-1] if raised else f"status {done.returncode}"
