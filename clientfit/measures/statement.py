"""All measures of a rulebook as one statement, grouped by client."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clientfit.measures.aggregate import aggregates_of, bounds_of, marks_of, shares_of
from clientfit.measures.expressions import fill, select_list
from clientfit.measures.rows import Cte, compile_rows, key_of, known, row_set
from clientfit.rulebook.schema import EvidenceEvents, Rulebook
from clientfit.store import quoted


@dataclass(frozen=True)
class Measured:
    """The compiled measures: named SELECTs, the last of which has one row a client.

    `columns` maps every column of that row to the SQL it comes from; counts over nothing are 0.
    """

    ctes: tuple[Cte, ...]

    def with_(self, select: str) -> str:
        """A full statement: the named SELECTs, then `select` over them."""
        parts = ", ".join(f"{cte.name} AS ({cte.sql})" for cte in self.ctes)
        return f"WITH {parts} {select}"


def compile_measures(
    rulebook: Rulebook, as_of: date, *, shown: str | None = None, absent: Collection[str] = ()
) -> Measured:
    """Every measure of the rulebook for every client, in the relation `measured`.

    With `shown`, only for the clients listed in the table of that name. Row sets that are `absent`, known to
    be empty for everyone, are left out; what is measured of them is what is measured of no rows.
    """
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}

    def sql(expression: str) -> str:
        return fill(expression, values, as_of)

    periods = clearing_days(rulebook)
    marks: dict[str, dict[str, str]] = defaultdict(dict)
    columns: dict[str, dict[str, str]] = defaultdict(dict)
    for name, measure in rulebook.measures.items():
        asked = marks_of(rulebook, name, periods.get(name), sql)
        marks[measure.source] |= asked
        columns[measure.source] |= aggregates_of(rulebook, name, asked, sql)
    standing = rulebook.standing
    ctes = [
        *known(as_of, shown=shown),
        *compile_rows(rulebook, as_of, {*marks, standing.source}.difference(absent)),
    ]
    for over, aggregates in columns.items():
        if over in absent:
            continue
        marked = f"SELECT *, {select_list((mark, asked) for mark, asked in marks[over].items())} FROM {over}"
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


def _counted(
    rulebook: Rulebook,
    columns: Mapping[str, Mapping[str, str]],
    absent: Collection[str],
) -> str:
    """One row per client with all aggregates; a count over no rows is 0."""
    standing = rulebook.standing
    joins = "".join(f" LEFT JOIN of_{over} USING (client)" for over in columns if over not in absent)
    told = select_list(
        (column, _told("NULL" if over in absent else column, part))
        for over, aggregates in columns.items()
        for column, part in aggregates.items()
    )
    return (
        f"SELECT c.client, p.{standing.stage} AS stage, p.{standing.inferred} AS stage_inferred,"
        f" p.{standing.standing} AS standing, {told}"
        f" FROM (SELECT client FROM client) AS c LEFT JOIN {standing.source} AS p USING (client){joins}"
    )


def _told(column: str, aggregate: str) -> str:
    return f"coalesce({column}, 0)" if aggregate.lower().startswith("count(") else column


def clearing_days(rulebook: Rulebook) -> dict[str, int]:
    """Which measures need clearing masks, and the length of their periods in days."""
    return {
        measure: flag.clearing.days
        for name, flag in rulebook.types.items()
        if flag.clearing is not None
        for measure in clearing_measures(rulebook, name)
    }


def clearing_measures(rulebook: Rulebook, flag: str) -> list[str]:
    """The measures that say when a type had opportunities: its signals', their floors' and the declared.

    Advisory signals have no say, nor have measures whose rows speak on no day.
    """
    clearing = rulebook.types[flag].clearing
    signals = [rulebook.signals[name] for name in rulebook.signals_of(flag)]
    named = [
        measure
        for signal in signals
        if not signal.advisory
        for measure in (signal.measure, signal.min_evidence.measure.partition(".")[0])
    ]
    named += clearing.opportunities if clearing is not None else ()
    return [name for name in dict.fromkeys(named) if _speaks(rulebook, name)]


def _speaks(rulebook: Rulebook, name: str) -> bool:
    measure = rulebook.measures[name]
    return (measure.day or row_set(rulebook, measure.source).day) is not None


def value_columns(rulebook: Rulebook) -> list[str]:
    """The measures' fields as columns, in the rulebook's order."""
    return [f"{name}__{field}" for name in rulebook.measures for field in rulebook.fields_of(name)]


def evidence_rows(rulebook: Rulebook, name: str) -> EvidenceEvents | None:
    """Where a measure's evidence is found: as declared, else its own incidents."""
    measure = rulebook.measures[name]
    if measure.evidence is not None:
        return measure.evidence
    if key_of(rulebook, measure.source) != ("event_id",):
        return None
    condition = (
        measure.opportunities
        if measure.incidents is None
        else f"({measure.opportunities}) AND ({measure.incidents})"
    )
    return EvidenceEvents.model_validate({"from": measure.source, "where": condition})


def compile_evidence(
    rulebook: Rulebook, as_of: date, rests_on: Mapping[str, Sequence[str]], *, shown: str
) -> str | None:
    """SELECT of client, name, event_id, says: the events that each name's measures rest on.

    `rests_on` maps a name (a signal) to measures; an event that several of them count comes once. Only
    for the clients listed in the table `shown`. None where there is nothing to select.
    """
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}
    found = [
        (name, rows)
        for name, measures in rests_on.items()
        for measure in measures
        if (rows := evidence_rows(rulebook, measure)) is not None
    ]
    if not found:
        return None
    ctes = [
        *known(as_of, shown=shown),
        *compile_rows(rulebook, as_of, {rows.source for _, rows in found}),
    ]
    selects = []
    for name, rows in found:
        says = rows.message or row_set(rulebook, rows.source).message or "''"
        selects.append(
            f"SELECT client, '{name}' AS name, event_id, {fill(says, values, as_of)} AS says"
            f" FROM {rows.source} WHERE {fill(rows.where, values, as_of)}"
        )
    union = " UNION ALL ".join(selects)
    return Measured(tuple(ctes)).with_(
        f"SELECT client, name, event_id, max(says) AS says FROM ({union}) AS counted"
        " GROUP BY client, name, event_id"
    )


def compile_money(rulebook: Rulebook, as_of: date, *, shown: str) -> str | None:
    """SELECT of client, currency, owed, overdue (as text) and the oldest days overdue, per currency."""
    money = rulebook.money
    if money is None:
        return None
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}

    def sql(expression: str) -> str:
        return fill(expression, values, as_of)

    ctes = [
        *known(as_of, shown=shown),
        *compile_rows(rulebook, as_of, {money.source}),
    ]
    owed = f"CAST({sql(money.owed)} AS DECIMAL(18,2))"
    return Measured(tuple(ctes)).with_(
        f"SELECT client, {sql(money.currency)} AS currency, CAST(sum({owed}) AS VARCHAR) AS owed,"
        f" CAST(coalesce(sum({owed}) FILTER (WHERE {sql(money.days)} > 0), 0) AS VARCHAR) AS overdue,"
        f" max({sql(money.days)}) AS days FROM {money.source} WHERE {sql(money.where)}"
        " GROUP BY ALL ORDER BY client, currency"
    )


def compile_open(rulebook: Rulebook, as_of: date, *, shown: str) -> str | None:
    """SELECT of client, flag, place, event_id, day, outcome: what is open, and how it ends as time goes on.

    One row per type and event, by the first of the type's endings (at `place`) that takes it.
    """
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}
    endings = [
        (name, place, ends)
        for name, flag in rulebook.types.items()
        for place, ends in enumerate(flag.flips.meanwhile)
    ]
    if not endings:
        return None
    ctes = [
        *known(as_of, shown=shown),
        *compile_rows(rulebook, as_of, {ends.source for _, _, ends in endings}),
    ]
    union = " UNION ALL ".join(
        f"SELECT client, '{name}' AS flag, {place} AS place, event_id,"
        f" CAST({fill(ends.day, values, as_of)} AS DATE) AS day, {quoted(ends.outcome)} AS outcome"
        f" FROM {ends.source} WHERE {fill(ends.where, values, as_of)}"
        for name, place, ends in endings
    )
    first = "row_number() OVER (PARTITION BY client, flag, event_id ORDER BY place) = 1"
    return Measured(tuple(ctes)).with_(f"SELECT * FROM ({union}) AS opened QUALIFY {first}")
