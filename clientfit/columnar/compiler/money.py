"""Money: the amounts owed and charged back by currency, and the debts that letters list."""

from clientfit.columnar.compiler.values import NotCompiled
from clientfit.columnar.compiler.views import Views
from clientfit.rulebook.schema import Chargebacks, MoneyRows
from clientfit.yaml_source import Loc

CENTS = 2


def owed_money(views: Views) -> dict[str, str]:
    """Compile the amounts owed, and the payments taken back."""
    money = views.rulebook.money
    if money is None:
        return {}
    results = {"money": _amounts(views, money, money.owed, "owed", ("money",))}
    back = money.chargebacks
    if back is not None:
        results["chargebacks"] = _amounts(views, back, back.amount, "amount", ("money", "chargebacks"))
    return results


def _amounts(views: Views, money: MoneyRows | Chargebacks, amount: str, field: str, place: Loc) -> str:
    """Return the code of rows of money: client, currency, amount in cents and days."""
    view, sql = views.rows(money.source), views.sql
    rows = sql.where(money.where, view.copy(view.rows), (*place, "where"))
    currency = sql.value(money.currency, rows, (*place, "currency"))
    cents = sql.value(f"CAST({amount} AS DECIMAL(18,{CENTS}))", rows, (*place, field))
    days = sql.value(money.days, rows, (*place, "days"))
    if currency.kind != "word" or days.kind != "int":
        raise NotCompiled(f"money in {currency.kind}, for {days.kind}")
    return f"({', '.join([rows.clients, *(value.pair() for value in (currency, cents, days))])})"


def debts(views: Views) -> dict[str, str]:
    """Compile what a letter asks for, invoice by invoice, as `measures.compile_overdue` gives it."""
    money = views.rulebook.money
    if money is None or money.issued is None or money.due is None:
        return {}
    owed = f"CAST({money.owed} AS DECIMAL(18,{CENTS}))"
    disputed = f"coalesce({money.disputed or 'false'}, false)"
    where = f"({disputed}) OR (({money.where}) AND ({money.days}) > 0 AND {owed} > 0)"
    invoices = views.filtered(money.source, where, "DEBTS_WANTED", ("money", "where"))
    columns = {
        "issued": f"CAST({money.issued} AS DATE)",
        "due": f"CAST({money.due} AS DATE)",
        "owed": owed,
        "currency": money.currency,
        "days": money.days,
        "disputed": disputed,
    }
    values = [views.sql.value(sql, invoices, ("money", name)) for name, sql in columns.items()]
    if [value.kind for value in values] != ["date", "date", "decimal", "word", "int", "bool"]:
        raise NotCompiled("debts of other types than dates, an amount, a currency, days and a condition")
    pairs = ", ".join(value.pair() for value in values)
    return {"debts": f"({invoices.column(['event_place']).code}, {pairs})"}
