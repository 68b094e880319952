"""The tables and sentences of a backtest that its formats share."""

from collections.abc import Iterator
from dataclasses import dataclass

from clientfit.model.backtest import Backtest, Estimate, LeadTime, OutcomeScores, Score, Steadiness
from clientfit.reports.phrases import pluralize

DASH = "–"  # noqa: RUF001 - a dash, not a minus
"""Separates the ends of an interval; alone it means unknown."""


@dataclass(frozen=True)
class ReportTable:
    """A table with its title, its note, and cells as text; the first column is text, the others numbers."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def summary(backtest: Backtest) -> str:
    """Return the replayed days and the rules."""
    rulebook = backtest.rulebook
    overrides = "".join(f", {name} = {value}" for name, value in sorted(rulebook.overrides.items()))
    return (
        f"{pluralize(backtest.clients, 'client')} as of {pluralize(backtest.dates, 'day')}, every"
        f" {backtest.every} from {backtest.first} to {backtest.last}, each as known on that day, by rulebook"
        f" {rulebook.name} {rulebook.version} ({rulebook.sha256[:12]}){overrides}."
    )


def reading(backtest: Backtest) -> str:
    """Explain the columns."""
    return (
        f"An observation is one client on one of the {backtest.scored_dates} days that have"
        f" {backtest.horizon_days} days after them. Precision: of the observations flagged, the share that"
        f" the outcome followed within {backtest.horizon_days} days. Recall: of those that it followed, the"
        " share flagged. Lift: precision over the base rate; 1 is no better than chance. Intervals are 95 %,"
        " and allow for a client being observed many times."
    )


def tables(backtest: Backtest) -> Iterator[ReportTable]:
    """Yield a table of scores for each outcome that came, one of lead times, and one of steadiness."""
    for outcome in backtest.outcomes:
        if outcome.followed:
            yield _scores(outcome)
    titles = {each.outcome: each.title for each in backtest.outcomes}
    leads = [each for each in backtest.lead_times if each.before or each.after]
    if leads:
        yield ReportTable(
            "How early the first flag came",
            "Of the clients that had the outcome: flagged before its first day, on it or later, never.",
            ("Type and outcome", "Clients", "Before", "Median days", "Range", "Later", "Never"),
            tuple(_lead(each, titles[each.outcome]) for each in leads),
        )
    steady = [each for each in backtest.steadiness if each.clients]
    if steady:
        yield ReportTable(
            "How steady the flags were",
            "Changes are a flag's ends, and its beginnings after the first.",
            ("Type", "Clients flagged", "Changes", "Cleared", "Flagged again"),
            tuple(map(_steady, steady)),
        )


def omitted(backtest: Backtest) -> Iterator[str]:
    """Yield the outcomes that never came within the horizon, and the types that flagged nobody."""
    absent = [each.title for each in backtest.outcomes if not each.followed]
    if absent:
        yield f"Never within the horizon: {'; '.join(absent)}."
    silent = [each.title for each in backtest.steadiness if not each.clients]
    if silent:
        yield f"Flagged nobody: {', '.join(silent)}."


def _scores(outcome: OutcomeScores) -> ReportTable:
    spoken = [each for each in outcome.scores if each.flagged]
    ranked = sorted(spoken, key=lambda each: (each.kind == "simple", -(each.lift.value or 0)))
    return ReportTable(
        outcome.title,
        f"It followed {outcome.followed:,} of {pluralize(outcome.observations, 'observation')}:"
        f" base rate {_percent(outcome.base_rate)}.",
        ("Predictor", "Flagged", "Precision", "95 %", "Recall", "95 %", "Lift", "95 %"),
        tuple(map(_score, ranked)),
    )


def _score(score: Score) -> tuple[str, ...]:
    return (
        score.title if score.kind != "simple" else f"Simple rule: {score.title[:1].lower()}{score.title[1:]}",
        f"{score.flagged:,}",
        _percent(score.precision),
        _percents(score.precision),
        _percent(score.recall),
        _percents(score.recall),
        DASH if score.lift.value is None else f"{score.lift.value:.2f}",
        DASH
        if score.lift.low is None or score.lift.high is None
        else f"{score.lift.low:.2f}{DASH}{score.lift.high:.2f}",
    )


def _lead(lead: LeadTime, outcome: str) -> tuple[str, ...]:
    return (
        f"{lead.title}: {outcome[:1].lower()}{outcome[1:]}",
        f"{lead.clients:,}",
        f"{lead.before:,}",
        DASH if lead.median_days is None else f"{lead.median_days:,.0f}",
        DASH if lead.least_days is None else f"{lead.least_days:,}{DASH}{lead.most_days:,}",
        f"{lead.after:,}",
        f"{lead.never:,}",
    )


def _steady(each: Steadiness) -> tuple[str, ...]:
    return (each.title, f"{each.clients:,}", f"{each.changes:,}", f"{each.cleared:,}", f"{each.returned:,}")


def _percent(estimate: Estimate) -> str:
    return DASH if estimate.value is None else f"{100 * estimate.value:.1f} %"


def _percents(estimate: Estimate) -> str:
    if estimate.low is None or estimate.high is None:
        return DASH
    return f"{100 * estimate.low:.0f}{DASH}{100 * estimate.high:.0f} %"
