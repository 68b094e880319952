"""A book of clients as a table: one light row a client, for whoever shows many and needs no evidence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from clientfit.model.verdict import Level, Screened, Verdict

JOINT = " | "
"""What stands between several sentences in one cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a table says of one client: the same words as its verdict, without signals and evidence.

    `levels` has every type's level by name, in the rulebook's order.
    """

    client_id: str
    client_name: str
    stage: str
    recommendation: str
    levels: Mapping[str, Level]
    reasons: tuple[str, ...]
    conditions: tuple[str, ...]
    reverses_if: str | None
    review_on: date | None
    events: int
    first: date | None
    last: date | None


class Tabled(Screened, Protocol):
    """A screening as a table: its rows come much faster than its verdicts."""

    @property
    def titles(self) -> Mapping[str, str]:
        """The client types with their titles, in the rulebook's order."""

    @property
    def advice(self) -> Sequence[str]:
        """The recommendations that there are, worst first."""

    def rows(self) -> Iterator[Row]:
        """Yield a row for each client, worst first, read a part at a time."""

    def verdicts_on(self, client_ids: Sequence[str]) -> Iterator[Verdict]:
        """Yield the verdicts on these clients, worst first, built one at a time."""

    def frames(self) -> Iterator[Any]:
        """Yield the rows with all measures as Arrow tables of one schema, a part at a time; needs pyarrow."""


def row_of(verdict: Verdict) -> Row:
    """The row of a client whose verdict is at hand."""
    history = verdict.history
    return Row(
        client_id=verdict.client_id,
        client_name=verdict.client_name,
        stage=verdict.stage,
        recommendation=verdict.recommendation,
        levels={name: kind.level for name, kind in verdict.types.items()},
        reasons=verdict.reasons,
        conditions=verdict.conditions,
        reverses_if=verdict.reverses_if,
        review_on=verdict.review_on,
        events=history.events,
        first=history.first,
        last=history.last,
    )
