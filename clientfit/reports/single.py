"""One client as a screening of its own, and one client type of a verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clientfit.model import Head, Summary, Verdict
from clientfit.model.timeline import Book, Legend, Pictured, Timeline


@dataclass(frozen=True)
class Single:
    """One verdict with the head of its screening: what a report of one client is made from.

    `source` is the screening that it comes from, for its pictures; without one there are none.
    """

    head: Head
    verdict: Verdict
    source: Pictured | None = None

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


def about(verdict: Verdict, name: str) -> Verdict:
    """The verdict with one client type only, and the derivation steps that lead to it."""
    wanted = {step.gives for step in verdict.derivation if step.gives.split(".")[0] == name}
    for _ in verdict.derivation:
        wanted |= {fact for step in verdict.derivation if step.gives in wanted for fact in step.from_}
    steps = tuple(step for step in verdict.derivation if step.gives in wanted)
    return verdict.model_copy(update={"types": {name: verdict.types[name]}, "derivation": steps})
