"""Compile all measures of a rulebook to one statement, grouped by client."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from clientfit.measures.aggregate import Fill, aggregates_of, bounds_of, marks_of, shares_of
from clientfit.measures.expressions import filler, select_list, zero_if_count
from clientfit.measures.rows import Cte, compile_rows, known
from clientfit.rulebook.schema import Rulebook
from clientfit.rulebook.views import view


@dataclass(frozen=True)
class Measured:
    """Common table expressions, in order: of measures, the last has one row per client."""

    ctes: tuple[Cte, ...]

    def statement(self, select: str) -> str:
        """Return a full statement: the common table expressions, then `select` over them."""
        parts = ", ".join(f"{cte.name} AS ({cte.sql})" for cte in self.ctes)
        return f"WITH {parts} {select}"


def compile_measures(
    rulebook: Rulebook, as_of: date, *, clients_table: str | None = None, absent: Collection[str] = ()
) -> Measured:
    """Compile every measure of the rulebook for every client, to the relation `measured`.

    With `clients_table`, only for the clients listed in that table. The views `absent` have no rows and are
    left out; their measures are those of no rows.
    """
    sql = filler(rulebook, as_of)

    marks, columns = columns_by_view(rulebook, sql)
    standing = rulebook.standing
    ctes = [
        *known(as_of, clients_table=clients_table),
        *compile_rows(rulebook, as_of, {*marks, standing.source}.difference(absent)),
    ]
    for over, aggregates in columns.items():
        if over in absent:
            continue
        marked = f"SELECT *, {select_list(marks[over].items())} FROM {over}"
        ctes.append(Cte(f"marked_{over}", marked))
        select = f"SELECT client, {select_list(aggregates.items())} FROM marked_{over} GROUP BY client"
        ctes.append(Cte(f"of_{over}", select))
    ctes.append(Cte("counted", _counted(rulebook, columns, absent)))
    measures = rulebook.measures
    shares = {column: part for name in measures for column, part in shares_of(rulebook, name).items()}
    bounds = {column: part for name in measures for column, part in bounds_of(rulebook, name).items()}
    ctes.append(Cte("shared", f"SELECT *, {select_list(shares.items())} FROM counted"))
    added = f", {select_list(bounds.items())}" if bounds else ""
    ctes.append(Cte("measured", f"SELECT *{added} FROM shared"))
    return Measured(tuple(ctes))


def columns_by_view(
    rulebook: Rulebook, sql: Fill
) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Return the marks and the aggregates of all measures: name to SQL, by the view they are of."""
    periods = _clearing_days(rulebook)
    marks: dict[str, dict[str, str]] = defaultdict(dict)
    aggregates: dict[str, dict[str, str]] = defaultdict(dict)
    for name, measure in rulebook.measures.items():
        own_marks = marks_of(rulebook, name, periods.get(name), sql)
        marks[measure.source] |= own_marks
        aggregates[measure.source] |= aggregates_of(rulebook, name, own_marks, sql)
    return marks, aggregates


def _counted(
    rulebook: Rulebook,
    columns: Mapping[str, Mapping[str, str]],
    absent: Collection[str],
) -> str:
    """Return the SELECT of one row per client with all aggregates; a count over no rows is 0."""
    standing = rulebook.standing
    joins = "".join(f" LEFT JOIN of_{over} USING (client)" for over in columns if over not in absent)
    selected = select_list(
        (column, zero_if_count("NULL" if over in absent else column, part))
        for over, aggregates in columns.items()
        for column, part in aggregates.items()
    )
    return (
        f"SELECT c.client, p.{standing.stage} AS stage, p.{standing.inferred} AS stage_inferred,"
        f" p.{standing.standing} AS standing, {selected}"
        f" FROM (SELECT client FROM client) AS c LEFT JOIN {standing.source} AS p USING (client){joins}"
    )


def _clearing_days(rulebook: Rulebook) -> dict[str, int]:
    """Return the measures that need clearing masks, with the length of their periods in days."""
    return {
        measure: type_.clearing.days
        for name, type_ in rulebook.types.items()
        if type_.clearing is not None
        for measure in clearing_measures(rulebook, name)
    }


def clearing_measures(rulebook: Rulebook, type_: str) -> list[str]:
    """Return the measures that show when a type had opportunities.

    They are those of its signals, of their least evidence, and those that its clearing declares; without
    advisory signals, and without measures whose rows have no day.
    """
    clearing = rulebook.types[type_].clearing
    signals = [rulebook.signals[name] for name in rulebook.signals_of(type_)]
    named = [
        measure
        for signal in signals
        if not signal.advisory
        for measure in (signal.measure, signal.min_evidence.measure.partition(".")[0])
    ]
    named += clearing.opportunities if clearing is not None else ()
    return [name for name in dict.fromkeys(named) if _has_day(rulebook, name)]


def _has_day(rulebook: Rulebook, name: str) -> bool:
    measure = rulebook.measures[name]
    return (measure.day or view(rulebook, measure.source).day) is not None


def value_columns(rulebook: Rulebook) -> list[str]:
    """Return the columns of the measures' fields, in the rulebook's order."""
    return [f"{name}__{field}" for name in rulebook.measures for field in rulebook.fields_of(name)]
