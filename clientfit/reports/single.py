"""One client as a screening of its own, and one client type of a verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from clientfit.model import Head, Summary, Verdict
from clientfit.model.letter import Letter
from clientfit.model.table import Row, row_of
from clientfit.model.timeline import Book, Legend, Pictured, Timeline


class Source(Pictured, Protocol):
    """The screening that a single client comes from."""

    def frames(self, client_ids: Sequence[str]) -> Iterator[Any]:
        """Yield these clients' rows with all measures as Arrow tables; needs pyarrow."""


@dataclass(frozen=True)
class Single:
    """One verdict with the head of its screening: what a report of one client is made from.

    `source` is the screening that it comes from, for its pictures; without one there are none.
    """

    head: Head
    verdict: Verdict
    source: Source | None = None

    @property
    def summary(self) -> Summary:
        """Counts over the one client."""
        return Summary(
            clients=1,
            by_recommendation={self.verdict.recommendation: 1},
            by_type={name: {kind.level: 1} for name, kind in self.verdict.types.items()},
        )

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the one verdict."""
        yield self.verdict

    @property
    def titles(self) -> dict[str, str]:
        """The client types with their titles."""
        return {name: kind.title for name, kind in self.verdict.types.items()}

    @property
    def advice(self) -> tuple[str, ...]:
        """The one recommendation."""
        return (self.verdict.recommendation,)

    def rows(self) -> Iterator[Row]:
        """Yield the client's row."""
        yield row_of(self.verdict)

    def verdicts_on(self, client_ids: Sequence[str]) -> Iterator[Verdict]:
        """Yield the one verdict, where it is asked for."""
        yield from (self.verdict for client_id in client_ids if client_id == self.verdict.client_id)

    def frames(self) -> Iterator[Any]:
        """Yield the client's row with all measures as an Arrow table; nothing without a source."""
        if self.source is not None:
            yield from self.source.frames([self.verdict.client_id])

    def legend(self) -> Legend:
        """Give the source's words for what is drawn."""
        return self.source.legend() if self.source else Legend()

    def book(self) -> Book:
        """Sum up nothing: one client is no book."""
        return Book()

    def timelines(self, client_ids: Sequence[str]) -> Iterator[Timeline]:
        """Yield the clients in time, empty without a source."""
        if self.source is not None:
            yield from self.source.timelines(client_ids)
        else:
            yield from (Timeline(client_id=client_id) for client_id in client_ids)

    def letters(self, client_ids: Sequence[str]) -> Iterator[tuple[Letter, ...]]:
        """Yield the letters to the clients, none without a source."""
        if self.source is not None:
            yield from self.source.letters(client_ids)
        else:
            yield from (() for _ in client_ids)


def about(verdict: Verdict, name: str) -> Verdict:
    """The verdict with one client type only, and the derivation steps that lead to it."""
    wanted = {step.gives for step in verdict.derivation if step.gives.split(".")[0] == name}
    for _ in verdict.derivation:
        wanted |= {fact for step in verdict.derivation if step.gives in wanted for fact in step.from_}
    steps = tuple(step for step in verdict.derivation if step.gives in wanted)
    return verdict.model_copy(update={"types": {name: verdict.types[name]}, "derivation": steps})
