"""Some clients of a screening: those at certain types and levels, or the first of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from clientfit.model import LEVELS, Head, Summary, Verdict
from clientfit.model.letter import Letter
from clientfit.model.table import Row, Tabled
from clientfit.model.timeline import Book, Legend, Pictured, Timeline
from clientfit.reports.words import FLAGGED


class Whole(Tabled, Pictured, Protocol):
    """The screening that clients are selected from."""

    def frames(self, client_ids: Sequence[str] | None = None) -> Iterator[Any]:
        """Yield rows with all measures as Arrow tables, of these clients or of all."""


@dataclass(frozen=True)
class Selected:
    """The clients of a screening that are asked for; the summary stays that of the whole book.

    `types` are those that a client is flagged for (at flag or severe); `levels` those that it stands at, of
    these types where any are named and of any type else. `top` is how many are left, of the worst.
    """

    whole: Whole
    types: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    top: int | None = None

    @property
    def head(self) -> Head:
        """What holds for all verdicts."""
        return self.whole.head

    @property
    def summary(self) -> Summary:
        """Counts over the whole book."""
        return self.whole.summary

    @property
    def titles(self) -> Mapping[str, str]:
        """The client types with their titles."""
        return self.whole.titles

    @property
    def advice(self) -> Sequence[str]:
        """The recommendations that there are, worst first."""
        return self.whole.advice

    def rows(self) -> Iterator[Row]:
        """Yield the rows of the selected clients, worst first."""
        yield from islice(filter(self._meant, self.whole.rows()), self.top)

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdicts on the selected clients, worst first."""
        return self.whole.verdicts_on([row.client_id for row in self.rows()])

    def verdicts_on(self, client_ids: Sequence[str]) -> Iterator[Verdict]:
        """Yield the verdicts on these clients, worst first."""
        return self.whole.verdicts_on(client_ids)

    def frames(self) -> Iterator[Any]:
        """Yield the selected rows with all measures as Arrow tables."""
        return self.whole.frames([row.client_id for row in self.rows()])

    def legend(self) -> Legend:
        """Give the words for what is drawn."""
        return self.whole.legend()

    def book(self) -> Book:
        """Sum up the whole book in time."""
        return self.whole.book()

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield these clients in time, in the order asked for."""
        return self.whole.timelines(client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Yield the letters to these clients, in the order asked for."""
        return self.whole.letters(client_ids)

    def _meant(self, row: Row) -> bool:
        if not self.types and not self.levels:
            return True
        among = self.types or tuple(row.levels)
        return any(row.levels[name] in (self.levels or FLAGGED) for name in among)


def split(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of types, and the names of levels."""
    levels = tuple(name for name in names if name in LEVELS)
    return tuple(name for name in names if name not in LEVELS), levels
