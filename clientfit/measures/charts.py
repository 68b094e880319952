"""What charts draw, as SQL over the row sets that the rulebook names for it."""

from datetime import date

from clientfit.measures.expressions import fill
from clientfit.measures.rows import compile_rows, known
from clientfit.measures.statement import Measured
from clientfit.rulebook.schema import Ages, Rulebook
from clientfit.store.as_of import day_literal


def compile_payments(rulebook: Rulebook, as_of: date, *, shown: str | None = None) -> str | None:
    """SELECT of client, due, paid, late, amount (as text), currency, age: every payment that was due.

    `age` is the place among the rulebook's ages, 0 in time. With `shown`, only for the clients listed in
    the table of that name. None where the rulebook draws nothing.
    """
    if rulebook.charts is None:
        return None
    drawn = rulebook.charts.payments
    sql = _filled(rulebook, as_of, drawn.expressions())
    return _over(rulebook, as_of, drawn.source, shown).with_(
        f"SELECT client, CAST({sql['due']} AS DATE) AS due, CAST({sql['paid']} AS DATE) AS paid,"
        f" CAST({sql['late']} AS INTEGER) AS late,"
        f" CAST(CAST({sql['amount']} AS DECIMAL(18,2)) AS VARCHAR) AS amount, {sql['currency']} AS currency,"
        f" {_age(sql['late'], rulebook.charts.ages)} AS age"
        f" FROM {drawn.source} WHERE ({sql['where']}) AND {sql['due']} IS NOT NULL"
    )


def compile_quarters(rulebook: Rulebook, as_of: date) -> str | None:
    """SELECT of quarter, age, count: payments of all clients that fell due or were paid by then."""
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
    """SELECT of currency, age, count, owed (as text): what all clients owe, by how long it is overdue."""
    money = rulebook.money
    if money is None or rulebook.charts is None:
        return None
    sql = _filled(rulebook, as_of, money.expressions())
    return _over(rulebook, as_of, money.source, None).with_(
        f"SELECT currency, age, count(*) AS count, CAST(sum(owed) AS VARCHAR) AS owed FROM"
        f" (SELECT coalesce({sql['currency']}, '') AS currency,"
        f" CAST({sql['owed']} AS DECIMAL(18,2)) AS owed, {_age(sql['days'], rulebook.charts.ages)} AS age"
        f" FROM {money.source} WHERE {sql['where']}) AS outstanding"
        " WHERE owed > 0 GROUP BY ALL ORDER BY currency, age"
    )


def _filled(rulebook: Rulebook, as_of: date, expressions: dict[str, str]) -> dict[str, str]:
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}
    return {key: fill(expression, values, as_of) for key, expression in expressions.items()}


def _over(rulebook: Rulebook, as_of: date, over: str, shown: str | None) -> Measured:
    """The row set that is drawn, with all it reads."""
    ctes = (*known(as_of, shown=shown), *compile_rows(rulebook, as_of, {over}))
    return Measured(ctes)


def _age(days: str, ages: Ages) -> str:
    """The number of ages begun: SQL of an integer, 0 for what is in time."""
    return (
        "("
        + " + ".join(f"CAST(coalesce({days} > {begins}, false) AS INTEGER)" for begins in ages.above)
        + ")"
    )
