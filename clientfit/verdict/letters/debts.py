"""Overdue debts of clients, invoice by invoice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from clientfit.measures.queries import compile_overdue
from clientfit.model.letter import Debt, Sum
from clientfit.plan import Plan
from clientfit.store import Store
from clientfit.store.tables import EVENT, SELECTED

LISTED = 100
"""Number of debts of a client that are listed, the oldest."""


@dataclass(frozen=True)
class Owing:
    """The debts of one client, the oldest first; `more` are not listed, the sums hold all of them."""

    debts: tuple[Debt, ...] = ()
    more: int = 0
    sums: tuple[Sum, ...] = ()
    disputed: int = 0


def read_owing(store: Store, plan: Plan) -> dict[int, Owing]:
    """The debts of the clients in `selected`, by the client's key; clients without debts are absent."""
    sql = compile_overdue(plan.rulebook, plan.as_of, clients_table=str(SELECTED))
    if sql is None:
        return {}
    debts: dict[int, list[Debt]] = defaultdict(list)
    disputed: dict[int, int] = defaultdict(int)
    for client, number, issued, due, owed, currency, days, apart in store.rows(
        "SELECT o.client, CASE WHEN o.event_id <> concat(e.file, ':', e.line) OR e.file IS NULL"
        " THEN o.event_id END, o.issued, o.due, CAST(o.owed AS VARCHAR), o.currency, o.days, o.disputed"
        f" FROM ({sql}) AS o JOIN {EVENT} AS e USING (client, event_id)"
        " ORDER BY o.client, o.due, o.issued, o.event_id"
    ):
        if apart:
            disputed[client] += 1
        else:
            debts[client].append(
                Debt(number=number, issued=issued, due=due, amount=owed, currency=currency or None, days=days)
            )
    return {client: owing_of(debts[client], disputed[client]) for client in {**debts, **disputed}}


def owing_of(debts: Sequence[Debt], disputed: int) -> Owing:
    """The debts of one client with their sums, from all of them in order."""
    by_currency: dict[str, list[Decimal]] = defaultdict(list)
    for debt in debts:
        by_currency[debt.currency or ""].append(Decimal(debt.amount))
    return Owing(
        debts=tuple(debts[:LISTED]),
        more=max(0, len(debts) - LISTED),
        sums=tuple(
            Sum(currency=currency or None, amount=str(sum(amounts)), count=len(amounts))
            for currency, amounts in sorted(by_currency.items())
        ),
        disputed=disputed,
    )
