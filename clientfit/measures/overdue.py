"""What is owed and overdue, row by row, as SQL over the rows that the rulebook names for it."""

from datetime import date

from clientfit.measures.expressions import fill
from clientfit.measures.rows import compile_rows, known
from clientfit.measures.statement import Measured
from clientfit.rulebook.schema import Rulebook


def compile_overdue(rulebook: Rulebook, as_of: date, *, shown: str) -> str | None:
    """SELECT of client, event_id, issued, due, owed, currency, days, disputed: what a letter asks for.

    A row is what is overdue, undisputed and not paid in full, or, with `disputed`, what the letter leaves
    out. Only for the clients listed in the table `shown`. None where the rulebook tells no single debts.
    """
    money = rulebook.money
    if money is None or money.issued is None or money.due is None:
        return None
    values = {name: parameter.value for name, parameter in rulebook.parameters.items()}
    sql = {key: fill(expression, values, as_of) for key, expression in money.expressions().items()}
    owed = f"CAST({sql['owed']} AS DECIMAL(18,2))"
    disputed = f"coalesce({sql.get('disputed', 'false')}, false)"
    rows = Measured(
        (
            *known(as_of, shown=shown),
            *compile_rows(rulebook, as_of, {money.source}),
        )
    )
    return rows.with_(
        f"SELECT client, event_id, CAST({sql['issued']} AS DATE) AS issued,"
        f" CAST({sql['due']} AS DATE) AS due, {owed} AS owed,"
        f" {sql['currency']} AS currency, {sql['days']} AS days, {disputed} AS disputed FROM {money.source}"
        f" WHERE ({disputed}) OR (({sql['where']}) AND {sql['days']} > 0 AND {owed} > 0)"
    )
