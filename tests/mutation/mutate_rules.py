"""Change every number of the rulebook by one step and see whether some case notices.

Run from the repository: python -m tests.mutation.mutate_rules [--rules DIR] [--at-least SHARE]

Moved are thresholds, floors, exemptions, clean periods, the policy's counts, remarks and the parameters
that SQL reads: a count, a day, a month or a point by 1, a share or a ratio by 0.05, up and down. Taken
away are exemptions, caps and the levels of signals. A mutant is noticed when a case that
holds by the rulebook doesn't hold by the mutant. Survivors are printed; the exit code is 1 where fewer
than 95 % are noticed.

Measures don't depend on thresholds, so the case book is measured once and only judged again per mutant.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic

from clientfit.cases import load_cases
from clientfit.cases.compare import differences, read_actual
from clientfit.cases.load import LoadedCase
from clientfit.cases.run import client_ids, screen_cases
from clientfit.engine import default_engine
from clientfit.engine.components import compile_components
from clientfit.measures import compile_measures
from clientfit.plan import Plan
from clientfit.rulebook import Rulebook, default_rules
from clientfit.screening import Screener
from clientfit.store import Store
from clientfit.verdict.concluding import conclude
from tests.mutation.mutants import Mutant, mutants

ENOUGH = 0.95


@dataclass(frozen=True)
class Book:
    """All cases of one as-of day, with what the unchanged rulebook measured of them."""

    store: Store
    cases: Sequence[LoadedCase]
    as_of: date

    def measure(self, rulebook: Rulebook, table: str) -> None:
        """Measure every case into a table."""
        sql = compile_measures(rulebook, self.as_of).statement("SELECT * FROM measured")
        self.store.run(f"CREATE OR REPLACE TEMP TABLE {table} AS {sql}")

    def failing(self, rulebook: Rulebook, table: str) -> Iterator[LoadedCase]:
        """The cases that don't hold when the measures in `table` are judged by `rulebook`."""
        plan = Plan(rulebook, compile_components(rulebook), default_engine(), self.as_of)
        sql = f"WITH measured AS (SELECT * FROM {table}) {plan.levels.select}"
        self.store.run(f"CREATE OR REPLACE TEMP TABLE levelled AS {sql}")
        conclude(self.store, plan)
        found = read_actual(self.store, plan)
        for client_id, placed in zip(client_ids(self.cases), self.cases, strict=True):
            if any(differences(placed.case.expect, placed.type, found[client_id])):
                yield placed


def books(screener: Screener, cases: Sequence[LoadedCase]) -> Iterator[Book]:
    """The cases, screened and measured once per as-of day."""
    days: dict[date, list[LoadedCase]] = defaultdict(list)
    for placed in cases:
        days[placed.as_of].append(placed)
    for as_of, of_the_day in days.items():
        store = Store(threads=1)
        screen_cases(screener, store, of_the_day, as_of)
        book = Book(store, of_the_day, as_of)
        book.measure(screener.rulebook, "measures")
        yield book


def noticed(mutant: Mutant, of_days: Sequence[Book]) -> bool:
    """Whether a case of any day fails by the mutant."""
    for book in of_days:
        table = "measures"
        if mutant.measures:
            table = "measures_of_mutant"
            book.measure(mutant.rulebook, table)
        if any(book.failing(mutant.rulebook, table)):
            return True
    return False


def main() -> int:
    """Run the mutants and print the score."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("--rules", type=Path, default=default_rules())
    asked.add_argument("--at-least", type=float, default=ENOUGH)
    given = asked.parse_args()
    started = monotonic()
    screener = Screener(rules=given.rules)
    of_days = list(books(screener, load_cases(given.rules, screener.rulebook)))
    broken = [placed for book in of_days for placed in book.failing(screener.rulebook, "measures")]
    if broken:
        sys.stderr.write("".join(f"{each.file}:{each.line}: the case doesn't hold\n" for each in broken))
        return 2
    score: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for mutant in mutants(screener.rulebook):
        seen = noticed(mutant, of_days)
        score[mutant.kind][0] += seen
        score[mutant.kind][1] += 1
        if not seen:
            sys.stdout.write(f"survives: {mutant.kind}, {mutant.change}\n")
    for kind, (killed, made) in score.items():
        sys.stdout.write(f"{kind}: {killed} of {made} noticed\n")
    killed, made = (sum(counts) for counts in zip(*score.values(), strict=True))
    took = monotonic() - started
    sys.stdout.write(f"all: {killed} of {made} noticed, {100 * killed / made:.1f} %, in {took:.0f} s\n")
    return 0 if killed >= given.at_least * made else 1


if __name__ == "__main__":
    sys.exit(main())
