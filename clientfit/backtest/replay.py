"""Replay a history: the level of every type of each client as of many days, without looking ahead."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, takewhile
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from clientfit.backtest.definitions import Definitions, EventPattern
from clientfit.columnar.programme import ProgrammeOnDemand
from clientfit.errors import ClientFitError, Problem
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store, lookups, make_calendar
from clientfit.store.event_days import (
    client_names,
    days_of_events,
    days_of_silence,
    event_count,
    first_days,
)
from clientfit.verdict.concluding import FEW, conclude, level_clients
from clientfit.verdict.concluding.outcome import read_ranks

Every = Literal["week", "month", "quarter"]

Matrix = NDArray[np.int8]
"""Levels by client and day: -1 not judged, 0 clear, 1 watch, 2 flag, 3 severe."""

MOST_DATES = 600
"""Greatest number of days that are replayed."""


@dataclass(frozen=True)
class Replay:
    """The levels of each client as of each day, and the days of its events of interest.

    `levels` has a matrix of clients and days per type; `since` the day of each client's first event, as an
    ordinal; `outcomes` and `simple` the sorted days of events, as ordinals, by name and client.
    """

    rulebook: Rulebook
    every: Every
    days: tuple[date, ...]
    clients: tuple[tuple[str, str], ...]
    since: NDArray[np.int64]
    levels: Mapping[str, Matrix]
    outcomes: Mapping[str, Sequence[Sequence[int]]]
    simple: Mapping[str, Sequence[Sequence[int]]]


def replay(  # noqa: PLR0913 - what is replayed, by what, and when
    store: Store,
    plan: Callable[[date], Plan],
    definitions: Definitions,
    *,
    every: Every,
    first: date | None,
    last: date,
) -> Replay:
    """Measure and judge all clients of a store as of the last day of each period.

    Args:
        store: the events read.
        plan: compiles the rulebook as of a day.
        definitions: the outcomes and simple rules to look for.
        every: the period.
        first: the first day to replay; the end of the period of the first event when None.
        last: the last day; nothing after it is known.

    Raises:
        ClientFitError: there is no event by the last day, or there are too many days.
    """
    begins = first_days(store, last)
    if not begins:
        raise _no_days(f"there is no record by {last}")
    days = period_ends(first or min(begins.values()), last, every)
    if not 1 <= len(days) <= MOST_DATES:
        raise _no_days(f"{len(days)} days to replay; it takes 1 to {MOST_DATES}")
    keys = {key: place for place, key in enumerate(sorted(begins))}
    rulebook = plan(last).rulebook
    programme = ProgrammeOnDemand(rulebook)
    levels = {name: np.full((len(keys), len(days)), -1, np.int8) for name in rulebook.types}
    countries = lookups.countries(store)
    # A plan serves one day here, so its statement may leave out what there is none of.
    store.few = event_count(store) <= FEW
    for at, day in enumerate(days):
        make_calendar(store, day, countries)
        level_clients(store, plan(day), programme)
        conclude(store, plan(day))
        for client, ranks in read_ranks(store, rulebook):
            if client in keys and begins[client] <= day:
                for name, rank in ranks.items():
                    levels[name][keys[client], at] = rank
    names = client_names(store)
    return Replay(
        rulebook=rulebook,
        every=every,
        days=days,
        clients=tuple(names[key] for key in keys),
        since=np.array([begins[key].toordinal() for key in keys], np.int64),
        levels=levels,
        outcomes={
            name: _by_client(keys, days_of_silence(store, outcome.silent_days, last))
            if outcome.silent_days is not None
            else _by_client(keys, _days_of(store, outcome.events, last))
            for name, outcome in definitions.outcomes.items()
        },
        simple={
            name: _by_client(keys, _days_of(store, rule.events, last))
            for name, rule in definitions.simple_rules.items()
        },
    )


def period_ends(first: date, last: date, every: Every) -> tuple[date, ...]:
    """Return the last days of the periods from that of `first` up to `last`."""
    ends = (_end(first, number, every) for number in count())
    return tuple(takewhile(lambda day: day <= last, ends))


def _end(first: date, number: int, every: Every) -> date:
    if every == "week":
        return first + timedelta(days=6 - first.weekday() + 7 * number)
    months = 1 if every == "month" else 3
    month = (first.month - 1) // months * months + months - 1 + months * number
    year, month = first.year + month // 12, month % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def _days_of(store: Store, patterns: tuple[EventPattern, ...], last: date) -> Iterator[tuple[int, date]]:
    """Yield client and day of the events of these patterns up to a day."""
    for pattern in patterns:
        yield from days_of_events(store, pattern.kind, pattern.outcome, pattern.late_days, until=last)


def _by_client(keys: Mapping[int, int], days: Iterable[tuple[int, date]]) -> list[list[int]]:
    """Group days, as ordinals in their order, by the places of their clients."""
    ordinals: list[list[int]] = [[] for _ in keys]
    for client, day in days:
        if client in keys:
            ordinals[keys[client]].append(day.toordinal())
    return [sorted(own) for own in ordinals]


def _no_days(why: str) -> ClientFitError:
    return ClientFitError(Problem(code="backtest-empty", message="there is nothing to replay", found=why))
