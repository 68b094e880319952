"""Counts over the whole book: its summary, and how often each type and signal fires."""

from collections.abc import Mapping
from math import sqrt

from clientfit.model import LEVELS, Bar, Calibration, Head, Rate, Summary
from clientfit.model.verdict import RANKS
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store, Table
from clientfit.store.tables import LEVELLED, OUTCOME
from clientfit.verdict.concluding.outcome import type_column
from clientfit.verdict.verdicts.sentences import parameters_in, tidy

FLAGGED = ("flag", "severe")

Z95 = 1.96
"""The z of a two-sided 95 % interval."""


def summarise(store: Store, rulebook: Rulebook) -> Summary:
    """Counts of `outcome` by recommendation and by type and level."""
    by_recommendation = store.rows(
        f"SELECT recommendation, count(*) FROM {OUTCOME} GROUP BY ALL ORDER BY recommendation"
    )
    counted = _counted(store, OUTCOME, {name: type_column(name) for name in rulebook.types})
    levels = {name: {level: counts[RANKS[level]] for level in LEVELS} for name, counts in counted.items()}
    (clients,) = store.row(f"SELECT count(*) FROM {OUTCOME}")
    return Summary(
        clients=clients,
        by_recommendation=dict(by_recommendation),
        by_type={name: levels[name] for name in rulebook.counted_types},
        by_draft={name: levels[name] for name in rulebook.draft_types},
    )


def calibrate(store: Store, plan: Plan, head: Head) -> Calibration:
    """The calibration of a screening: every type and signal with its counts, its share and the interval."""
    rulebook, bar = plan.rulebook, plan.rulebook.calibrate_above
    types = _counted(store, OUTCOME, {name: type_column(name) for name in rulebook.types})
    signals = _counted(store, LEVELLED, plan.columns.signals)
    (clients,) = store.row(f"SELECT count(*) FROM {OUTCOME}")
    most = clients if bar is None else round(bar.value * clients, 6)

    def rate(title: str, counts: Mapping[int, int]) -> Rate:
        return rate_of(parameters_in(rulebook, title), counts, most)

    return Calibration(
        **{name: getattr(head, name) for name in Head.model_fields if name != "schema_"},
        clients=clients,
        bar=None if bar is None else Bar(share=bar.value, why=bar.why, reference=bar.reference),
        types={name: rate(each.title, types[name]) for name, each in rulebook.counted_types.items()},
        drafts={name: rate(each.title, types[name]) for name, each in rulebook.draft_types.items()},
        signals={name: rate(rulebook.signals[name].title, counts) for name, counts in signals.items()},
        signals_of={name: rulebook.signals_of(name) for name in rulebook.types},
    )


def rate_of(title: str, counts: Mapping[int, int], most: float) -> Rate:
    """A rate from the number of clients at each rank; it is above the bar with more than `most` flagged."""
    by_level = {level: counts.get(RANKS[level], 0) for level in LEVELS}
    judged = sum(by_level.values()) - by_level["not_judged"]
    flagged = sum(by_level[level] for level in LEVELS if level in FLAGGED)
    share = flagged / judged if judged else None
    low, high = wilson(flagged, judged)
    return Rate(
        title=title,
        levels=by_level,
        judged=judged,
        flagged=flagged,
        share=tidy(share),
        low=tidy(low),
        high=tidy(high),
        above=flagged > most,
    )


def wilson(k: int, n: int) -> tuple[float | None, float | None]:
    """Both ends of Wilson's 95 % score interval for k of n; None where n is 0."""
    if not n:
        return None, None
    share, zz = k / n, Z95 * Z95
    middle = share + zz / (2 * n)
    reach = Z95 * sqrt(share * (1 - share) / n + zz / (4 * n * n))
    scale = 1 + zz / n
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def _counted(store: Store, table: Table, columns: Mapping[str, str]) -> dict[str, dict[int, int]]:
    """The number of clients at each rank, by the name of each column, in one pass over the table."""
    cells = [(name, rank) for name in columns for rank in RANKS.values()]
    counts = [f"count(*) FILTER (WHERE {columns[name]} = {rank})" for name, rank in cells]
    counted = dict(zip(cells, store.row(f"SELECT {', '.join(counts)} FROM {table}"), strict=True))
    return {name: {rank: counted[name, rank] for rank in RANKS.values()} for name in columns}
