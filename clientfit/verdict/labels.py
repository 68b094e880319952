"""Words for the measures' fields that conditions name, made from the rulebook's own."""

from math import erf, sqrt

from clientfit.model.timeline import Legend
from clientfit.rulebook.models import Rulebook
from clientfit.verdict.sentences import parameters_in


def legend(rulebook: Rulebook) -> Legend:
    """The words for what is drawn."""
    charts = rulebook.charts
    named = {
        condition.measure
        for signal in rulebook.signals.values()
        for level in signal.levels.values()
        for condition in level.when
    }
    return Legend(
        measures={path: label(rulebook, path) for path in sorted(named)},
        payments="" if charts is None else charts.payments.title,
        payments_about="" if charts is None else charts.payments.about,
        ages=() if charts is None else charts.ages.above,
    )


def label(rulebook: Rulebook, path: str) -> str:
    """A measure's field in words: its title, and what of it is meant."""
    name, _, field = path.partition(".")
    measure = rulebook.measures[name]
    title = parameters_in(rulebook, measure.title)
    if field in ("", "value"):
        return title
    if field in ("n", "k") and measure.counts is not None:
        many = measure.counts.many
        return many[:1].upper() + many[1:] if field == "n" else f"{title}: {many} counted"
    if field in rulebook.bounds:
        sure = round(100 * erf(rulebook.bounds[field] / sqrt(2)))
        return f"{title}: lower end of the {sure} % interval"
    return f"{title}: {field.replace('_', ' ')}"
