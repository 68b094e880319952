"""What became of a source's rows over there: counted, never fetched."""

from dataclasses import dataclass

from clientfit.errors import PROBLEM_CODES, Problem
from clientfit.importers.typed import Fault
from clientfit.model import Input
from clientfit.remote.intake import SKIPPED

COUNTED = (
    "SELECT fate, turn > 1 AS again, count(*) AS times,"
    " count(*) FILTER (WHERE turn > 1 AND differs) AS differing"
    " FROM {told} GROUP BY fate, turn > 1"
)
"""The question: how many rows had which fate, and how many of the good ones told nothing new."""


@dataclass(frozen=True)
class Account:
    """The account of one source, and what is wrong with its rows."""

    input: Input
    problems: tuple[Problem, ...]


def account(name: str, profile: str, counted: list[tuple[str | None, bool, int, int]]) -> Account:
    """The account of the source `name` from the answer to `COUNTED`."""
    fates: dict[str, int] = {}
    good = duplicates = differing = 0
    for fate, again, times, unlike in counted:
        if fate is not None:
            fates[fate] = fates.get(fate, 0) + times
        else:
            good += times
            duplicates += times if again else 0
            differing += unlike
    skipped = fates.pop(SKIPPED, 0)
    rejected = sum(fates.values())
    problems = [_problem(fate, times, name) for fate, times in sorted(fates.items())]
    if differing:
        problems.append(
            Problem(
                code="row-conflict",
                message=f"{differing:,} rows differ from another of the same event_id or client_id",
                file=name,
                hint="the row that fills more columns or sorts last is used",
            )
        )
    found = Input(
        file=name,
        profile=profile,
        rows=good + rejected + skipped,
        used=good - duplicates,
        duplicates=duplicates,
        skipped={SKIPPED: skipped} if skipped else {},
        rejected=rejected,
        events=good - duplicates,
    )
    return Account(found, tuple(problems))


def _problem(fate: str, times: int, name: str) -> Problem:
    fault = Fault(*fate.split(" "))
    rows = "1 row" if times == 1 else f"{times:,} rows"
    return Problem(
        code=fault.code,
        message=f"{fault.column}: {PROBLEM_CODES[fault.code]}",
        file=name,
        found=f"in {rows}",
        hint="the rows are not used",
    )
