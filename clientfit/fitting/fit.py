"""Choose the numbers by which most labelled clients are judged as their labels say.

The labelled clients are measured once for each combination of values, by the rulebook's numpy programme,
which takes numbers when it runs. All resampling then works on the resulting table of right and wrong.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from clientfit.columnar.columns import columns_of
from clientfit.columnar.compiler import Refused
from clientfit.columnar.programme import Programme, programme_of, shipped_programme
from clientfit.columnar.runtime import OutOfRange
from clientfit.fitting.labels import Label
from clientfit.fitting.range import Range, refused
from clientfit.model.fitted import Accuracy, Fit, FittedNumber
from clientfit.model.verdict import RANKS
from clientfit.plan import Plan
from clientfit.rulebook import Rulebook
from clientfit.rulebook.overrides import apply_overrides
from clientfit.store import Store, lookups
from clientfit.verdict.concluding.conclusions import Conclusions

LEAST = 10
"""Least number of labels of each class, flagged and not, for each number that is fitted."""

MOST_NUMBERS = 2
"""Greatest number of numbers fitted at once."""

MOST_RUNS = 256
"""Greatest number of combinations of values that are tried."""

FOLDS = 5
"""Parts of the labels, each judged by values chosen from the others."""

SAMPLES = 1000
"""Number of resamples of the labelled clients behind an interval."""

SEED = 20_260_101
"""Seed of the resampling: the same labels give the same numbers."""

Truths = NDArray[np.bool_]
"""Truths by combination of values and label, or by label."""


def fit(store: Store, plan: Plan, labels: Sequence[Label], tried: Sequence[Range]) -> Fit:
    """Fit numbers to labels.

    Args:
        store: the events read.
        plan: the rulebook as of a day.
        labels: the labelled clients.
        tried: the numbers with the values to try.

    Raises:
        ClientFitError: code "fit-refused": too few labels, too many numbers, or the numbers decide nothing.
    """
    _check_counts(labels, tried)
    grid = _grid(tried)
    levels = _levels(store, plan, labels, [dict(zip(_names(tried), each, strict=True)) for each in grid])
    flagged = levels >= RANKS["flag"]
    kept = _decided(labels, flagged)
    names = " and ".join(_names(tried))
    if not kept.any():
        spans = ", ".join(f"{each.name} from {each.values[0]:g} to {each.values[-1]:g}" for each in tried)
        raise refused(f"{names} decides nothing about the labelled clients", found=spans)
    own = [label for label, keep in zip(labels, kept, strict=True) if keep]
    _check_counts(own, tried)
    labelled = np.array([label.flagged for label in own], bool)
    right = flagged[:, kept] == labelled
    default = grid.index(tuple(each.default for each in tried))
    return _fit(_Scored(grid, tried, right, labelled, default), own, len(labels), levels[default, kept])


def _names(tried: Sequence[Range]) -> list[str]:
    return [each.name for each in tried]


def _check_counts(labels: Sequence[Label], tried: Sequence[Range]) -> None:
    """Check that there are enough labels of both classes for the numbers."""
    flagged = sum(label.flagged for label in labels)
    smaller = min(flagged, len(labels) - flagged)
    found = f"{flagged} to be flagged and {len(labels) - flagged} not"
    if smaller < LEAST:
        raise refused("too few labels", found, f"label at least {LEAST} clients of each kind")
    allowed = min(MOST_NUMBERS, smaller // LEAST)
    if len(tried) > allowed:
        hint = f"fit {allowed}, or label {LEAST * len(tried)} of each kind"
        if len(tried) > MOST_NUMBERS:
            hint = f"fit at most {MOST_NUMBERS} at once"
        raise refused(f"{len(tried)} numbers are too many for these labels", found, hint)


def _grid(tried: Sequence[Range]) -> list[tuple[float, ...]]:
    """Return every combination of values; with two numbers fewer values of each, the default among them."""
    most = int(MOST_RUNS ** (1 / len(tried)))
    thinned = []
    for each in tried:
        places = np.linspace(0, len(each.values) - 1, min(most - 1, len(each.values))).round().astype(int)
        thinned.append(sorted({each.values[place] for place in places.tolist()} | {each.default}))
    return list(product(*thinned))


def _levels(
    store: Store, plan: Plan, labels: Sequence[Label], combinations: Sequence[Mapping[str, float]]
) -> NDArray[np.int8]:
    """Measure and judge the labelled clients by each combination; return the ranks of their levels."""
    ids = sorted({label.client_id for label in labels})
    clients, events = lookups.rows_of_clients(store, ids)
    place = {client["client_id"]: at for at, client in enumerate(clients)}
    programme = _programme(plan.rulebook)
    conclusions = Conclusions(plan)
    read = {*conclusions.columns()}
    levels = np.empty((len(combinations), len(labels)), np.int8)
    try:
        columns = columns_of(events, clients, programme.literals)
        for run, overrides in enumerate(combinations):
            rulebook = apply_overrides(plan.rulebook, {**plan.rulebook.overrides, **overrides})
            if not programme.serves(rulebook):
                programme = _programme(rulebook)
            measured = programme.run(columns, rulebook, plan.as_of, wanted=())
            types = [conclusions.types(measured.values(at, read)) for at in range(len(clients))]
            levels[run] = [RANKS[types[place[label.client_id]][label.type].level] for label in labels]
    except OutOfRange as error:
        raise refused("a number of a labelled client is too large", found=str(error)) from error
    return levels


def _programme(rulebook: Rulebook) -> Programme:
    try:
        return shipped_programme(rulebook) or programme_of(rulebook)
    except Refused as refusal:
        raise refused("these rules can't be compiled to a programme", found=str(refusal)) from refusal


def _decided(labels: Sequence[Label], flagged: Truths) -> Truths:
    """Choose the labels of the types whose flags some combination changes."""
    moved = (flagged != flagged[0]).any(axis=0)
    types = {label.type for label, moves in zip(labels, moved, strict=True) if moves}
    return np.array([label.type in types for label in labels], bool)


@dataclass(frozen=True)
class _Scored:
    """Combinations of values, and whether each judges each label right; `default` is a place in the grid."""

    grid: Sequence[tuple[float, ...]]
    tried: Sequence[Range]
    right: Truths
    wanted: Truths
    default: int

    def accuracy(self, right: Truths, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the balanced accuracy of each row, each label counted by its weight."""
        shares = [right[..., own] @ weights[own] / weights[own].sum() for own in (self.wanted, ~self.wanted)]
        return np.asarray((shares[0] + shares[1]) / 2, np.float64)

    def best(self, weights: NDArray[np.float64]) -> int:
        """Return the most accurate combination; of equals, that with the values nearest to the default."""
        accuracy = self.accuracy(self.right, weights).round(12)
        equal: list[int] = np.flatnonzero(accuracy == accuracy.max()).tolist()
        return min(equal, key=lambda at: (self._distance(self.grid[at]), self.grid[at]))

    def _distance(self, values: Sequence[float]) -> float:
        pairs = zip(values, self.tried, strict=True)
        return sum(abs(value - own.default) / (own.values[-1] - own.values[0]) for value, own in pairs)

    def folds(self) -> NDArray[np.int64]:
        """Assign each label to a part; both classes are spread evenly."""
        parts = np.empty(len(self.wanted), np.int64)
        for own in (self.wanted, ~self.wanted):
            parts[own] = np.arange(own.sum()) % FOLDS
        return parts

    def resamples(self) -> Iterator[NDArray[np.float64]]:
        """Yield how often each label is drawn, class by class, with replacement."""
        random = np.random.default_rng(SEED)
        for _ in range(SAMPLES):
            weights = np.zeros(len(self.wanted))
            for own in (self.wanted, ~self.wanted):
                places = np.flatnonzero(own)
                np.add.at(weights, random.choice(places, len(places)), 1.0)
            yield weights


def _fit(scored: _Scored, labels: Sequence[Label], given: int, ranks: NDArray[np.int8]) -> Fit:
    even = np.ones(len(labels))
    best = scored.best(even)
    parts = scored.folds()
    held_out = np.empty(len(labels), bool)
    for part in range(FOLDS):
        chosen = scored.best((parts != part).astype(float))
        held_out[parts == part] = scored.right[chosen, parts == part]
    rows = np.stack([held_out, scored.right[scored.default]])
    own, accuracies = [], []
    for weights in scored.resamples():
        own.append(scored.grid[scored.best(weights)])
        accuracies.append(scored.accuracy(rows, weights))
    drawn = np.array(accuracies)
    crossed, default = scored.accuracy(rows, even)
    gain = _accuracy(crossed - default, drawn[:, 0] - drawn[:, 1])
    cross_validated = _accuracy(crossed, drawn[:, 0])
    intervals = np.quantile(np.array(own), (0.025, 0.975), axis=0, method="nearest")
    numbers = tuple(
        FittedNumber(
            name=each.name,
            unit=each.unit,
            default=each.default,
            best=scored.grid[best][at],
            low=float(intervals[0, at]),
            high=float(intervals[1, at]),
            at_least=each.values[0],
            at_most=each.values[-1],
        )
        for at, each in enumerate(scored.tried)
    )
    return Fit(
        types=tuple(sorted({label.type for label in labels})),
        flagged=int(scored.wanted.sum()),
        not_flagged=int((~scored.wanted).sum()),
        left_out=given - len(labels),
        not_judged=int((ranks == RANKS["not_judged"]).sum()),
        numbers=numbers,
        fitted=float(scored.accuracy(scored.right[best], even)),
        cross_validated=cross_validated,
        default=_accuracy(default, drawn[:, 1]),
        gain=gain,
        keep_default=_reason(cross_validated, gain, changed=best != scored.default),
    )


def _reason(cross_validated: Accuracy, gain: Accuracy, *, changed: bool) -> str | None:
    """Return why the default is kept; None where the fit is better on clients that it was not fitted to."""
    if not changed:
        return "no other value judges more of the labelled clients right"
    if cross_validated.low <= 1 / 2:
        return "in cross-validation the fit is no better than chance"
    if gain.low <= 0:
        return "in cross-validation the fit is not surely better than the default"
    return None


def _accuracy(value: float, drawn: NDArray[np.float64]) -> Accuracy:
    low, high = np.quantile(drawn, (0.025, 0.975))
    return Accuracy(value=float(value), low=float(low), high=float(high))
