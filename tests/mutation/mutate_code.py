"""Change operators, conditions and constants of the code, a sample of them, and see whether a test notices.

Run from the repository: python -m tests.mutation.mutate_code [--room ROOM] [--sample N] [--seed N]

For each room (engine, signals, measures, verdict) so many mutants are drawn, and its tests are run with each.
Survivors are printed; the exit code is 1 where fewer than 85 % are noticed.
"""

import argparse
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from tests.mutation.code_mutants import VARIABLE, CodeMutant, mutants_of

ROOT = Path(__file__).parents[2]
ENOUGH = 0.85
SECONDS = 900
"""Seconds after which the tests of a mutant count as noticing it: it does not end."""

ROOMS = {
    "engine": ("tests/engine",),
    "signals": ("tests/signals", "tests/rules", "tests/verdict"),
    "measures": ("tests/measures", "tests/rules", "tests/rulebook"),
    "verdict": (
        "tests/verdict",
        "tests/columnar/test_alone.py",
        "tests/columnar/test_equality.py",
        "tests/columnar/test_book.py",
        "tests/letters",
        "tests/rules",
        "tests/watching",
        "tests/waivers",
        "tests/screening",
    ),
}
"""The folders and files of tests of each room, the quickest first; one client is held to its screening."""


def drawn(room: str, sample: int, seed: int) -> Iterator[tuple[str, int, CodeMutant]]:
    """Draw mutants of the room's modules: the module's name, the mutant's number, and the mutant."""
    all_of_room = []
    for path in sorted((ROOT / "clientfit" / room).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        all_of_room += [
            (module, number, mutant) for number, mutant in enumerate(mutants_of(path.read_text("utf-8")))
        ]
    dice = random.Random(f"{room} {seed}")  # noqa: S311 - the same sample in every run
    yield from sorted(dice.sample(all_of_room, min(sample, len(all_of_room))), key=lambda each: each[:2])


def nearest_tests(room: str, module: str) -> list[str]:
    """Return the room's test files, first those that bear the names of the module and its packages."""
    words = [word.rstrip("s") for word in re.split("[._]", module)[2:]]
    files = [
        path
        for place in ROOMS[room]
        for path in (sorted((ROOT / place).glob("test_*.py")) if (ROOT / place).is_dir() else [ROOT / place])
    ]

    def distance(path: Path) -> int:
        name = str(path.relative_to(ROOT))
        return -sum(place for place, word in enumerate(words, 1) if word in name)

    return [str(path) for path in sorted(files, key=distance)]


def is_noticed(room: str, module: str, number: int) -> bool:
    """Return whether some test of the room fails with the mutant; the first that does ends the run."""
    environment = {**os.environ, VARIABLE: f"{module}:{number}"}
    options = ["-x", "-q", "-p", "tests.mutation.code_mutants", "-p", "no:randomly", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, *nearest_tests(room, module)]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> int:
    """Run the sample and print the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--room", choices=ROOMS, help="one room instead of all four")
    parser.add_argument("--sample", type=int, default=25, help="mutants of each room")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    started = monotonic()
    killed = made = 0
    for room in [given.room] if given.room else ROOMS:
        noticed = 0
        sample = list(drawn(room, given.sample, given.seed))
        for module, number, mutant in sample:
            if is_noticed(room, module, number):
                noticed += 1
            else:
                print(f"survives: {module}:{mutant.line}: {mutant.before} becomes {mutant.after}", flush=True)
        print(f"{room}: {noticed} of {len(sample)} noticed", flush=True)
        killed += noticed
        made += len(sample)
    print(f"all: {killed} of {made} noticed, {killed / made:.1%}, in {monotonic() - started:.0f} s")
    return 0 if killed >= ENOUGH * made else 1


if __name__ == "__main__":
    sys.exit(main())
