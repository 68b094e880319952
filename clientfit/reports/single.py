"""One client as a screening of its own, and one client type of a verdict."""

from collections.abc import Iterator
from dataclasses import dataclass

from clientfit.model import Head, Summary, Verdict


@dataclass(frozen=True)
class Single:
    """One verdict with the head of its screening: what a report of one client is made from."""

    head: Head
    verdict: Verdict

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


def about(verdict: Verdict, name: str) -> Verdict:
    """The verdict with one client type only, and the derivation steps that lead to it."""
    wanted = {step.gives for step in verdict.derivation if step.gives.split(".")[0] == name}
    for _ in verdict.derivation:
        wanted |= {fact for step in verdict.derivation if step.gives in wanted for fact in step.from_}
    steps = tuple(step for step in verdict.derivation if step.gives in wanted)
    return verdict.model_copy(update={"types": {name: verdict.types[name]}, "derivation": steps})
