"""Results that verdicts, flips and letters read besides measures: money, known events, endings and debts."""

from collections.abc import Mapping

from clientfit.columnar.compiler.rows import Rows
from clientfit.columnar.compiler.values import NotCompiled
from clientfit.columnar.compiler.views import Views
from clientfit.rulebook.schema import Chargebacks, MoneyRows
from clientfit.yaml_source import Loc

CENTS = 2


def compile_details(views: Views) -> dict[str, str]:
    """Return the code of each result, by its name."""
    return {**_money(views), **_known_events(views), **_endings(views), **_debts(views)}


def _money(views: Views) -> Mapping[str, str]:
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


def _known_events(views: Views) -> Mapping[str, str]:
    """Compile the events known on the day, with the columns that become known later."""
    events = views.rows("event")
    settled, outcome = events.column(["settled"]), events.column(["outcome"])
    return {"known": f"({events.column(['event_place']).code}, {settled.pair()}, {outcome.pair()})"}


def _endings(views: Views) -> Mapping[str, str]:
    """Compile the events that each type's endings end, and the days on which they do."""
    results = {}
    for name, client_type in views.rulebook.types.items():
        for at, ending in enumerate(client_type.flips.meanwhile):
            place = ("types", name, "flips", "meanwhile", at)
            events = _filtered(views, ending.source, ending.where, "ENDINGS_WANTED", (*place, "where"))
            day = views.sql.value(f"CAST({ending.day} AS DATE)", events, (*place, "day"))
            if day.kind != "date":
                raise NotCompiled(f"an ending on {day.kind}")
            results[f"ending:{name}:{at}"] = f"({events.column(['event_place']).code}, {day.pair()})"
    return results


def _debts(views: Views) -> Mapping[str, str]:
    """Compile what a letter asks for, invoice by invoice, as `measures.compile_overdue` gives it."""
    money = views.rulebook.money
    if money is None or money.issued is None or money.due is None:
        return {}
    owed = f"CAST({money.owed} AS DECIMAL(18,{CENTS}))"
    disputed = f"coalesce({money.disputed or 'false'}, false)"
    where = f"({disputed}) OR (({money.where}) AND ({money.days}) > 0 AND {owed} > 0)"
    debts = _filtered(views, money.source, where, "DEBTS_WANTED", ("money", "where"))
    columns = {
        "issued": f"CAST({money.issued} AS DATE)",
        "due": f"CAST({money.due} AS DATE)",
        "owed": owed,
        "currency": money.currency,
        "days": money.days,
        "disputed": disputed,
    }
    values = [views.sql.value(sql, debts, ("money", name)) for name, sql in columns.items()]
    if [value.kind for value in values] != ["date", "date", "decimal", "word", "int", "bool"]:
        raise NotCompiled("debts of other types than dates, an amount, a currency, days and a condition")
    pairs = ", ".join(value.pair() for value in values)
    return {"debts": f"({debts.column(['event_place']).code}, {pairs})"}


def _filtered(views: Views, source: str, where: str, wanted: str, place: Loc) -> Rows:
    """Return the rows of a view that meet a condition; none unless the variable `wanted` is true."""
    view_rows = views.rows(source)
    view_rows.settle()
    guard = views.code.block(wanted).one("n", view_rows.rows)
    return views.sql.where(where, view_rows.copy(guard), place)
