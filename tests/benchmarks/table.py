"""A table of measured figures, as Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass

from tabulate import tabulate


@dataclass(frozen=True)
class Table:
    """A title, the columns' names, and rows of a name and figures."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str | float]]

    def __str__(self) -> str:
        return f"**{self.title}**\n\n{self.body()}\n"

    def body(self) -> str:
        """Return the table without its title."""
        rows = [[short(cell) for cell in row] for row in self.rows]
        aligned = ("left", *("right" for _ in self.head[1:]))
        return tabulate(rows, headers=self.head, tablefmt="github", colalign=aligned, disable_numparse=True)


def short(cell: str | float) -> str:
    """Return a figure with three significant digits."""
    if isinstance(cell, str):
        return cell
    if cell >= 100:
        return f"{cell:,.0f}"
    return f"{cell:.1f}" if cell >= 10 else f"{cell:.2f}"
