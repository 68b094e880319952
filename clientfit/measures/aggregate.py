"""Measures as aggregates over one client's rows of a view."""

from collections.abc import Callable, Collection

from clientfit.rulebook.schema import Rulebook
from clientfit.rulebook.views import view

Fill = Callable[[str], str]
"""A function that replaces the parameters in an SQL expression by their values, or leaves them."""

MASK_BITS = 16
"""Greatest number of clearing periods that are checked: one bit of a mask each."""


def column_of(path: str) -> str:
    """Return the column of a measure's field: `late_share.lower80` is `late_share__lower80`."""
    measure, _, field = path.partition(".")
    return f"{measure}__{field or 'value'}"


def marks_of(rulebook: Rulebook, name: str, period_days: int | None, sql: Fill) -> dict[str, str]:
    """Return a measure's columns of each row: whether it is an opportunity, an incident, and its weight.

    With `period_days` also the row's period, counted back from the as-of day, 0 the newest.
    """
    measure = rulebook.measures[name]
    n = sql(measure.opportunities)
    marks = {f"{name}__is": n}
    if measure.incidents is not None:
        marks[f"{name}__hit"] = f"({n}) AND ({sql(measure.incidents)})"
    if measure.weight is not None:
        marks[f"{name}__weight"] = f"CAST({sql(measure.weight)} AS DECIMAL(9,6))"
    day = measure.day or view(rulebook, measure.source).day
    if period_days is not None and day is not None:
        age = f"(({sql('$as_of')}) - ({sql(day)}))"
        # NULL outside the mask's bits: a shift may be evaluated before a filter.
        marks[f"{name}__period"] = (
            f"CASE WHEN {age} >= 0 AND {age} < {MASK_BITS * period_days}"
            f" THEN CAST(floor({age} / {period_days}) AS INTEGER) END"
        )
    return marks


def aggregates_of(rulebook: Rulebook, name: str, marks: Collection[str], sql: Fill) -> dict[str, str]:
    """Return a measure's SQL aggregates by column, over rows with its marks; with a period also its masks.

    The masks have a bit for each period back from the as-of day: `__opportunity_mask` for periods with an
    opportunity, `__incident_mask` for periods with an incident.
    """
    measure = rulebook.measures[name]
    columns = {f"{name}__opportunities": f"count(*) FILTER (WHERE {name}__is)"}
    if measure.incidents is not None:
        columns[f"{name}__incidents"] = f"count(*) FILTER (WHERE {name}__hit)"
    columns |= {f"{name}__{field}": sql(also) for field, also in measure.also.items()}
    if measure.value is not None:
        columns[f"{name}__value"] = sql(measure.value)
    elif measure.unit == "share" and measure.weight is not None:
        weight = f"{name}__weight"
        columns[f"{name}__w"] = f"sum({weight}) FILTER (WHERE {name}__is)"
        columns[f"{name}__wk"] = f"sum({weight}) FILTER (WHERE {name}__hit)"
        columns[f"{name}__w2"] = f"sum({weight} * {weight}) FILTER (WHERE {name}__is)"
    period = f"{name}__period"
    if period in marks:
        for mask, mark in (("opportunity_mask", "is"), ("incident_mask", "hit")):
            if f"{name}__{mark}" in marks:
                columns[f"{name}__{mask}"] = (
                    f"bit_or(CAST(1 AS BIGINT) << {period}) FILTER (WHERE {name}__{mark})"
                )
    return columns


def shares_of(rulebook: Rulebook, name: str) -> dict[str, str]:
    """Return the SQL of the value and effective n of a measure without a value of its own.

    With weights a share is sum(w k) / sum(w), and its number of opportunities Kish's effective one,
    (sum w)^2 / sum w^2.
    """
    measure = rulebook.measures[name]
    if measure.value is not None:
        return {}
    if measure.unit != "share":
        return {
            f"{name}__value": f"{name}__opportunities" if measure.incidents is None else f"{name}__incidents"
        }
    if measure.weight is None:
        return {f"{name}__value": f"CAST({name}__incidents AS DOUBLE) / nullif({name}__opportunities, 0)"}
    whole = f"CAST({name}__w AS DOUBLE)"
    return {
        f"{name}__value": f"coalesce(CAST({name}__wk AS DOUBLE), 0) / nullif({whole}, 0)",
        f"{name}__n_eff": f"{whole} * {whole} / nullif(CAST({name}__w2 AS DOUBLE), 0)",
    }


def bounds_of(rulebook: Rulebook, name: str) -> dict[str, str]:
    """Return a share's lower bounds by column: Wilson's score interval (1927), from the share and its n."""
    measure = rulebook.measures[name]
    if measure.unit != "share" or measure.value is not None:
        return {}
    n = f"{name}__opportunities" if measure.weight is None else f"{name}__n_eff"
    return {f"{name}__{bound}": wilson_lower(f"{name}__value", n, z) for bound, z in rulebook.bounds.items()}


def wilson_lower(share: str, n: str, z: float) -> str:
    """Return the SQL of the lower end of Wilson's interval for `share` of `n` at `z`; NULL where n is 0.

    Without incidents it is exactly 0, without a rounding error.
    """
    zz = repr(z * z)
    root = f"sqrt(greatest({share} * (1 - {share}) / {n} + {zz} / (4.0 * {n} * {n}), 0))"
    bound = f"({share} + {zz} / (2.0 * {n}) - {z!r} * {root}) / (1 + {zz} / {n})"
    return f"CASE WHEN {n} > 0 AND {share} > 0 THEN {bound} WHEN {n} > 0 THEN 0 END"
