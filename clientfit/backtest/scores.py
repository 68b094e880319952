"""Score a replay: precision, recall and lift of each flag, how early it came, and how steady it was."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log, sqrt
from statistics import median
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from clientfit.backtest.definitions import Definitions
from clientfit.backtest.replay import Replay
from clientfit.model.backtest import (
    Backtest,
    Estimate,
    FirstFlag,
    LeadTime,
    OutcomeScores,
    Score,
    Steadiness,
)
from clientfit.model.verdict import Rulebook

FLAGGED = 2
"""Least rank of a level at which a client is flagged."""

Z95 = 1.96
"""The z of a two-sided 95 % interval."""

Table = NDArray[np.bool_]
"""Truths by client and day."""

Counts = NDArray[np.float64]
"""Counts by client."""


@dataclass(frozen=True)
class _Predictor:
    """A predictor of an outcome: a type, any type, or a simple rule, with its flags by client and day."""

    name: str
    title: str
    kind: Literal["type", "any", "simple"]
    flags: Table


def score(replayed: Replay, definitions: Definitions, rulebook: Rulebook, *, horizon_days: int) -> Backtest:
    """Score every type, all types together, and every simple rule against every outcome.

    An observation is one client on one replayed day from its first event on. A day is scored where the whole
    horizon after it was replayed. Intervals allow for a client being observed many times.

    Args:
        replayed: the levels and the days of events.
        definitions: the outcomes and simple rules.
        rulebook: the rulebook as reports name it.
        horizon_days: days after an observation within which an outcome counts.
    """
    days = np.array([day.toordinal() for day in replayed.days], np.int64)
    last = days[-1]
    scored = days + horizon_days <= last
    known = replayed.since[:, None] <= days[None, :]
    predictors = list(_predictors(replayed, definitions, days))
    outcomes = []
    for name, outcome in definitions.outcomes.items():
        followed = _within(replayed.outcomes[name], days, 0, horizon_days)
        seen = known & scored[None, :]
        outcomes.append(_outcome_scores(name, outcome.title, predictors, seen, followed))
    flagged = {each.name: each.flags for each in predictors if each.kind == "type"}
    titles = {name: _title(replayed, name) for name in replayed.rulebook.types}
    return Backtest(
        rulebook=rulebook,
        first=replayed.days[0],
        last=replayed.days[-1],
        every=replayed.every,
        dates=len(days),
        scored_dates=int(scored.sum()),
        horizon_days=horizon_days,
        clients=len(replayed.clients),
        outcomes=tuple(outcomes),
        lead_times=tuple(
            _lead_time(titles[name], name, outcome, flags, replayed)
            for outcome in definitions.outcomes
            for name, flags in flagged.items()
        ),
        steadiness=tuple(_steadiness(name, titles[name], flags) for name, flags in flagged.items()),
        first_flags=tuple(_first_flags(replayed, flagged)),
    )


def _predictors(replayed: Replay, definitions: Definitions, days: NDArray[np.int64]) -> Iterator[_Predictor]:
    every = np.zeros((len(replayed.clients), len(days)), np.bool_)
    for name, levels in replayed.levels.items():
        flags = levels >= FLAGGED
        if name in replayed.rulebook.counted_types:
            every |= flags
        yield _Predictor(name, _title(replayed, name), "type", flags)
    yield _Predictor("any_type", "Flagged for any type", "any", every)
    for name, rule in definitions.simple_rules.items():
        flags = _counted(replayed.simple[name], days, -rule.within_days, 0) >= rule.at_least
        yield _Predictor(name, rule.title, "simple", flags)


def _title(replayed: Replay, name: str) -> str:
    """Return the title of a type; drafts are scored too, and marked."""
    title = replayed.rulebook.types[name].title
    return title if name in replayed.rulebook.counted_types else f"Draft: {title}"


def _counted(
    events: Sequence[Sequence[int]], days: NDArray[np.int64], after: int, until: int
) -> NDArray[np.int64]:
    """Count the events of each client later than `after` days from each day, up to `until` days from it."""
    table = np.zeros((len(events), len(days)), np.int64)
    for place, own in enumerate(events):
        ordered = np.array(own, np.int64)
        table[place] = np.searchsorted(ordered, days + until, "right") - np.searchsorted(
            ordered, days + after, "right"
        )
    return table


def _within(events: Sequence[Sequence[int]], days: NDArray[np.int64], after: int, until: int) -> Table:
    return _counted(events, days, after, until) > 0


def _outcome_scores(
    name: str, title: str, predictors: Sequence[_Predictor], seen: Table, followed: Table
) -> OutcomeScores:
    came = _per_client(seen & followed)
    observed = _per_client(seen)
    return OutcomeScores(
        outcome=name,
        title=title,
        observations=int(observed.sum()),
        followed=int(came.sum()),
        base_rate=share(came, observed),
        scores=tuple(_score(each, seen, followed) for each in predictors),
    )


def _score(predictor: _Predictor, seen: Table, followed: Table) -> Score:
    observed, came = _per_client(seen), _per_client(seen & followed)
    flags = _per_client(seen & predictor.flags)
    both = _per_client(seen & predictor.flags & followed)
    return Score(
        predictor=predictor.name,
        title=predictor.title,
        kind=predictor.kind,
        flagged=int(flags.sum()),
        followed=int(both.sum()),
        precision=share(both, flags),
        recall=share(both, came),
        lift=lift(both, flags, came, observed),
    )


def _per_client(table: Table) -> Counts:
    counts: Counts = table.sum(axis=1).astype(np.float64)
    return counts


def share(part: Counts, whole: Counts) -> Estimate:
    """Estimate sum(part) / sum(whole) with a 95 % interval, where each client is observed many times.

    Wilson's interval with the effective number of observations: the number divided by the design effect, the
    variance of the ratio over clients (linearized; Cochran, Sampling Techniques, 6.3) by that of as many
    independent observations. Where no variance can be seen, each client counts as one observation.
    """
    n, k = float(whole.sum()), float(part.sum())
    if not n:
        return Estimate(value=None, low=None, high=None)
    value = k / n
    clients = int((whole > 0).sum())
    variance = float(((part - value * whole) ** 2).sum()) / n**2
    if clients > 1:
        variance *= clients / (clients - 1)
    independent = value * (1 - value) / n
    effective = min(n, n * independent / variance) if variance > 0 and independent > 0 else float(clients)
    low, high = _wilson(value, effective)
    return Estimate(value=value, low=low, high=high)


def lift(both: Counts, flags: Counts, came: Counts, observed: Counts) -> Estimate:
    """Estimate precision / base rate with a 95 % interval over clients.

    The interval is symmetric for the logarithm (delta method, linearized over clients). It sees no variance
    at both ends: where no flag was followed, the upper end is that of the precision, over the base rate;
    where all that was followed was flagged, the lower end is that of the recall, over the share flagged.
    """
    sums = [float(each.sum()) for each in (both, flags, came, observed)]
    if not (sums[1] and sums[2]):
        return Estimate(value=None, low=None, high=None)
    base = sums[2] / sums[3]
    if not sums[0]:
        high = share(both, flags).high
        return Estimate(value=0.0, low=0.0, high=None if high is None else high / base)
    value = sums[0] / sums[1] / base
    influence = both / sums[0] - flags / sums[1] - came / sums[2] + observed / sums[3]
    clients = int((flags > 0).sum())
    if clients < 2:  # noqa: PLR2004 - one client shows no variance between clients
        return Estimate(value=value, low=None, high=None)
    reach = Z95 * sqrt(float((influence**2).sum()) * clients / (clients - 1))
    low, high = exp(log(value) - reach), exp(log(value) + reach)
    if sums[0] == sums[2]:
        low = min(low, (share(both, came).low or 0.0) * sums[3] / sums[1])
    return Estimate(value=value, low=low, high=high)


def _wilson(value: float, n: float) -> tuple[float, float]:
    """Wilson's 95 % score interval for a share of n observations."""
    zz = Z95 * Z95
    middle = value + zz / (2 * n)
    reach = Z95 * sqrt(value * (1 - value) / n + zz / (4 * n * n))
    return max(0.0, (middle - reach) / (1 + zz / n)), min(1.0, (middle + reach) / (1 + zz / n))


def _first(flags: Table) -> list[int | None]:
    """Return the place of the first day on which each client was flagged."""
    return [int(np.argmax(row)) if row.any() else None for row in flags]


def _lead_time(title: str, name: str, outcome: str, flags: Table, replayed: Replay) -> LeadTime:
    leads: list[int] = []
    after = never = 0
    for place, own in zip(_first(flags), replayed.outcomes[outcome], strict=True):
        if not own:
            continue
        if place is None:
            never += 1
        elif (lead := own[0] - replayed.days[place].toordinal()) > 0:
            leads.append(lead)
        else:
            after += 1
    return LeadTime(
        type=name,
        title=title,
        outcome=outcome,
        clients=len(leads) + after + never,
        before=len(leads),
        after=after,
        never=never,
        median_days=float(median(leads)) if leads else None,
        least_days=min(leads, default=None),
        most_days=max(leads, default=None),
    )


def _steadiness(name: str, title: str, flags: Table) -> Steadiness:
    """Count the changes of a flag after its first day, by day to day differences."""
    ends = (flags[:, :-1] & ~flags[:, 1:]).sum(axis=1)
    begins = (~flags[:, :-1] & flags[:, 1:]).sum(axis=1) + flags[:, 0]
    return Steadiness(
        type=name,
        title=title,
        clients=int(flags.any(axis=1).sum()),
        changes=int(ends.sum() + np.maximum(begins - 1, 0).sum()),
        cleared=int((ends > 0).sum()),
        returned=int((begins > 1).sum()),
    )


def _first_flags(replayed: Replay, flagged: Mapping[str, Table]) -> Iterator[FirstFlag]:
    for name, flags in flagged.items():
        for at, place in enumerate(_first(flags)):
            if place is not None:
                client_id, client_name = replayed.clients[at]
                yield FirstFlag(
                    client_id=client_id,
                    client_name=client_name,
                    type=name,
                    flagged_on=replayed.days[place],
                    outcomes={
                        outcome: date.fromordinal(events[at][0])
                        for outcome, events in replayed.outcomes.items()
                        if events[at]
                    },
                )
