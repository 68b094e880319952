"""Compile the other queries over the rulebook's views: evidence, debts, open events, costs and charts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from clientfit.measures.expressions import filler
from clientfit.measures.rows import compile_rows, known
from clientfit.measures.statement import Measured
from clientfit.rulebook.schema import Ages, EvidenceEvents, Rulebook
from clientfit.rulebook.views import key_of, view
from clientfit.store import quoted
from clientfit.store.as_of import day_literal


def over_views(
    rulebook: Rulebook, as_of: date, names: Collection[str], *, clients_table: str | None = None
) -> Measured:
    """Compile these views and all that they read; with `clients_table`, for the clients in that table."""
    return Measured((*known(as_of, clients_table=clients_table), *compile_rows(rulebook, as_of, set(names))))


def evidence_rows(rulebook: Rulebook, name: str) -> EvidenceEvents | None:
    """Return the rows of a measure's evidence: those declared, else its incidents; None without either."""
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
    rulebook: Rulebook, as_of: date, rests_on: Mapping[str, Sequence[str]], *, clients_table: str
) -> str | None:
    """Compile the SELECT of client, name, event_id, says: the events that each signal's measures count.

    `rests_on` maps a name (a signal) to its measures; an event that several of them count is selected once.
    Only clients listed in the table `clients_table` are selected. None where no measure has evidence.
    """
    sql = filler(rulebook, as_of)
    evidence = [
        (name, rows)
        for name, measures in rests_on.items()
        for measure in measures
        if (rows := evidence_rows(rulebook, measure)) is not None
    ]
    if not evidence:
        return None
    views = over_views(rulebook, as_of, {rows.source for _, rows in evidence}, clients_table=clients_table)
    selects = []
    for name, rows in evidence:
        says = rows.message or view(rulebook, rows.source).message or "''"
        selects.append(
            f"SELECT client, '{name}' AS name, event_id, {sql(says)} AS says"
            f" FROM {rows.source} WHERE {sql(rows.where)}"
        )
    union = " UNION ALL ".join(selects)
    return views.statement(
        f"SELECT client, name, event_id, max(says) AS says FROM ({union}) AS counted"
        " GROUP BY client, name, event_id"
    )


def compile_money(rulebook: Rulebook, as_of: date, *, clients_table: str) -> str | None:
    """Compile the SELECT of what each client owes per currency.

    Columns: client, currency, owed and overdue (as text), days (most days overdue), charged_back (sum of open
    chargebacks as text, NULL where no amount is known), since (days since the oldest chargeback).
    """
    money = rulebook.money
    if money is None:
        return None
    sql = filler(rulebook, as_of)

    cents = "DECIMAL(18,2)"
    rows = (
        f"SELECT client, {sql(money.currency)} AS currency, CAST({sql(money.owed)} AS {cents}) AS owed,"
        f" {sql(money.days)} AS days, CAST(NULL AS {cents}) AS charged_back, CAST(NULL AS BIGINT) AS since"
        f" FROM {money.source} WHERE {sql(money.where)}"
    )
    sources = {money.source}
    if (back := money.chargebacks) is not None:
        sources.add(back.source)
        rows += (
            f" UNION ALL SELECT client, {sql(back.currency)}, NULL, NULL,"
            f" CAST({sql(back.amount)} AS {cents}), {sql(back.days)}"
            f" FROM {back.source} WHERE {sql(back.where)}"
        )
    return over_views(rulebook, as_of, sources, clients_table=clients_table).statement(
        "SELECT client, currency, CAST(CAST(coalesce(sum(owed), 0) AS DECIMAL(38,2)) AS VARCHAR) AS owed,"
        " CAST(CAST(coalesce(sum(owed) FILTER (WHERE days > 0), 0) AS DECIMAL(38,2)) AS VARCHAR) AS overdue,"
        " max(days) AS days, CAST(sum(charged_back) AS VARCHAR) AS charged_back, max(since) AS since"
        f" FROM ({rows}) AS amounts GROUP BY ALL ORDER BY client, currency"
    )


def compile_open(rulebook: Rulebook, as_of: date, *, clients_table: str) -> str | None:
    """Compile the SELECT of client, type, place, event_id, day, outcome: how open events end as time passes.

    It has one row per type and event, by the first of the type's endings (at `place`) that applies.
    """
    sql = filler(rulebook, as_of)
    endings = [
        (name, place, ends)
        for name, type_ in rulebook.types.items()
        for place, ends in enumerate(type_.flips.meanwhile)
    ]
    if not endings:
        return None
    views = over_views(rulebook, as_of, {ends.source for _, _, ends in endings}, clients_table=clients_table)
    union = " UNION ALL ".join(
        f"SELECT client, '{name}' AS type, {place} AS place, event_id,"
        f" CAST({sql(ends.day)} AS DATE) AS day, {quoted(ends.outcome)} AS outcome"
        f" FROM {ends.source} WHERE {sql(ends.where)}"
        for name, place, ends in endings
    )
    first = "row_number() OVER (PARTITION BY client, type, event_id ORDER BY place) = 1"
    return views.statement(f"SELECT * FROM ({union}) AS opened QUALIFY {first}")


def compile_costs(rulebook: Rulebook, as_of: date) -> str | None:
    """Compile the SELECT of client, cost, currency, value, records, events: what each client costs.

    It has one row per client, figure and currency (NULL for a figure without one), none for no records.
    `events` are the ids of the events that the figure rests on, newest first and at most
    `rulebook.evidence_cap`; NULL where a row of the view is not a single event.
    """
    if not rulebook.costs:
        return None
    sql = filler(rulebook, as_of)
    selects = []
    for name, cost in rulebook.costs.items():
        cited = "CAST(NULL AS VARCHAR[])"
        if key_of(rulebook, cost.source) == ("event_id",):
            cited = f"list(event_id ORDER BY day DESC, event_id)[1:{rulebook.evidence_cap}]"
        currency = "NULL" if cost.currency is None else f"coalesce({sql(cost.currency)}, '')"
        where = "" if cost.where is None else f" WHERE {sql(cost.where)}"
        grouped = "" if cost.currency is None else f", {currency}"
        selects.append(
            f"SELECT client, '{name}' AS cost, CAST({currency} AS VARCHAR) AS currency,"
            f" CAST({sql(cost.value)} AS DOUBLE) AS value, count(*) AS records, {cited} AS events"
            f" FROM {cost.source}{where} GROUP BY client{grouped}"
        )
    views = over_views(rulebook, as_of, {cost.source for cost in rulebook.costs.values()})
    return views.statement(" UNION ALL ".join(selects))


def compile_overdue(rulebook: Rulebook, as_of: date, *, clients_table: str) -> str | None:
    """Compile the SELECT of client, event_id, issued, due, owed, currency, days, disputed: a letter's debts.

    It has the debts that are overdue and open, and those in dispute, which the letter leaves out. Only
    clients listed in `clients_table` are selected. None where the rulebook has no single debts.
    """
    money = rulebook.money
    if money is None or money.issued is None or money.due is None:
        return None
    sql = _filled(rulebook, as_of, money.expressions())
    owed = f"CAST({sql['owed']} AS DECIMAL(18,2))"
    disputed = f"coalesce({sql.get('disputed', 'false')}, false)"
    views = over_views(rulebook, as_of, {money.source}, clients_table=clients_table)
    return views.statement(
        f"SELECT client, event_id, CAST({sql['issued']} AS DATE) AS issued,"
        f" CAST({sql['due']} AS DATE) AS due, {owed} AS owed,"
        f" {sql['currency']} AS currency, {sql['days']} AS days, {disputed} AS disputed FROM {money.source}"
        f" WHERE ({disputed}) OR (({sql['where']}) AND {sql['days']} > 0 AND {owed} > 0)"
    )


def compile_payments(rulebook: Rulebook, as_of: date, *, clients_table: str | None = None) -> str | None:
    """Compile the SELECT of client, due, paid, late, amount (as text), currency, age: every payment due.

    `age` is the place among the rulebook's ages, 0 in time. With `clients_table`, only clients listed in that
    table are selected. None where the rulebook has no charts.
    """
    if rulebook.charts is None:
        return None
    drawn = rulebook.charts.payments
    sql = _filled(rulebook, as_of, drawn.expressions())
    return over_views(rulebook, as_of, {drawn.source}, clients_table=clients_table).statement(
        f"SELECT client, CAST({sql['due']} AS DATE) AS due, CAST({sql['paid']} AS DATE) AS paid,"
        f" CAST({sql['late']} AS INTEGER) AS late,"
        f" CAST(CAST({sql['amount']} AS DECIMAL(18,2)) AS VARCHAR) AS amount, {sql['currency']} AS currency,"
        f" {_age(sql['late'], rulebook.charts.ages)} AS age"
        f" FROM {drawn.source} WHERE ({sql['where']}) AND {sql['due']} IS NOT NULL"
    )


def compile_quarters(rulebook: Rulebook, as_of: date) -> str | None:
    """Compile the SELECT of quarter, age, count: payments of all clients due or paid by the as-of day."""
    payments = compile_payments(rulebook, as_of)
    if payments is None:
        return None
    return (
        "SELECT CAST(date_trunc('quarter', due) AS DATE) AS quarter, age, count(*) AS count"
        f" FROM ({payments}) AS drawn"
        f" WHERE due <= {day_literal(as_of)} AND (paid IS NOT NULL OR due < {day_literal(as_of)})"
        " GROUP BY ALL ORDER BY quarter, age"
    )


def compile_owed(rulebook: Rulebook, as_of: date) -> str | None:
    """Compile the SELECT of currency, age, count, owed (as text): what all clients owe, by age."""
    money = rulebook.money
    if money is None or rulebook.charts is None:
        return None
    sql = _filled(rulebook, as_of, money.expressions())
    return over_views(rulebook, as_of, {money.source}).statement(
        f"SELECT currency, age, count(*) AS count, CAST(sum(owed) AS VARCHAR) AS owed FROM"
        f" (SELECT coalesce({sql['currency']}, '') AS currency,"
        f" CAST({sql['owed']} AS DECIMAL(18,2)) AS owed, {_age(sql['days'], rulebook.charts.ages)} AS age"
        f" FROM {money.source} WHERE {sql['where']}) AS outstanding"
        " WHERE owed > 0 GROUP BY ALL ORDER BY currency, age"
    )


def _filled(rulebook: Rulebook, as_of: date, expressions: dict[str, str]) -> dict[str, str]:
    sql = filler(rulebook, as_of)
    return {key: sql(expression) for key, expression in expressions.items()}


def _age(days: str, ages: Ages) -> str:
    """Return the SQL of the place among the ages: 0 for in time, else the number of ages begun."""
    return (
        "("
        + " + ".join(f"CAST(coalesce({days} > {begins}, false) AS INTEGER)" for begins in ages.above)
        + ")"
    )
