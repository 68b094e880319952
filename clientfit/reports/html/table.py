"""The table of clients: a row each, worst first."""

from dataclasses import dataclass

from clientfit.model import LEVELS, Verdict
from clientfit.reports.html.wording import money, name
from clientfit.reports.words import spoken


@dataclass(frozen=True)
class Cell:
    """The level of one type; `words` is how it reads."""

    level: str
    words: str


@dataclass(frozen=True)
class Row:
    """One client; `anchor` leads to its page and is empty where it has none.

    `overdue` tells the money overdue by currency, `days` for how long the oldest is.
    """

    anchor: str
    name: str
    id: str
    stage: str
    recommendation: str
    code: str
    cells: tuple[Cell, ...]
    overdue: tuple[str, ...]
    days: int
    records: int


WORDS = {level: spoken(level) for level in LEVELS}
"""Every level as it reads."""


def row(verdict: Verdict, types: tuple[str, ...], anchor: str) -> Row:
    """The row of one client, with a cell for each of these types."""
    overdue = [owed for owed in verdict.money if owed.oldest_days]
    shown = name(verdict.client_name)
    return Row(
        anchor=anchor,
        name=shown or name(verdict.client_id),
        id="" if verdict.client_id == verdict.client_name else name(verdict.client_id),
        stage=verdict.stage,
        recommendation=spoken(verdict.recommendation),
        code=verdict.recommendation,
        cells=tuple(Cell(verdict.types[kind].level, WORDS[verdict.types[kind].level]) for kind in types),
        overdue=tuple(money(owed.overdue, owed.currency) for owed in overdue),
        days=max((owed.oldest_days or 0 for owed in overdue), default=0),
        records=verdict.history.events,
    )
