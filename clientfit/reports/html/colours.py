"""Shades of the recommendations: each has the same one in every report by one rulebook."""

from collections.abc import Mapping

SHADES = 5
"""Number of shades, 0 the strongest."""


def shade_of(recommendation: str, ranks: Mapping[str, int]) -> int:
    """Return a recommendation's shade: the strongest for the worst of `ranks`, where 0 is the best.

    Recommendations of one rank are ordered by name, backwards. One not in `ranks` has the weakest shade.
    """
    ordered = sorted(ranks, key=lambda name: (ranks[name], name), reverse=True)
    if recommendation not in ranks:
        return SHADES - 1
    return round(ordered.index(recommendation) * (SHADES - 1) / max(SHADES - 1, len(ordered) - 1))
