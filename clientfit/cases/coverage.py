"""What a stable type has no case for: each of its signals and exemptions needs at least one."""

from collections.abc import Iterable, Iterator

from clientfit.cases.read import PlacedCase
from clientfit.errors import Problem
from clientfit.rulebook import Places, Rulebook


def uncovered(rulebook: Rulebook, places: Places, cases: Iterable[PlacedCase]) -> Iterator[Problem]:
    """Each signal and exemption of a type marked stable that no case is about, where it is written."""
    covered = {(placed.type, placed.case.about) for placed in cases}
    for name, flag in rulebook.types.items():
        if flag.status != "stable":
            continue
        for signal in rulebook.signals_of(name):
            if (name, signal) not in covered:
                yield _missing(places, ("signals", signal), name, signal)
        for exemption in flag.exemptions:
            if (name, exemption) not in covered:
                yield _missing(places, ("types", name, "exemptions", exemption), name, exemption)


def _missing(places: Places, loc: tuple[str, ...], name: str, about: str) -> Problem:
    hint = f"write one in a *.cases.yml with type: {name} and about: {about}"
    return places.problem("rules-cases", f"{name} is stable and has no case about it", loc, about, hint)
