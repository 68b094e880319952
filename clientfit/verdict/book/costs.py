"""Costs and income of the clients of a book: the rulebook's figures, and their sums by currency."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from clientfit.measures import compile_costs
from clientfit.model import Head
from clientfit.model.costs import ClientCosts, Column, Costs, Figure, Total, Unknown
from clientfit.plan import Plan
from clientfit.rulebook.schema import Cost, Rulebook
from clientfit.store import Store, lookups
from clientfit.verdict.verdicts.sentences import parameters_in, tidy

_CENT = Decimal("0.01")
_TENTH = Decimal("0.1")


def costs(store: Store, plan: Plan, head: Head, client_ids: Collection[str] | None = None) -> Costs:
    """The figures of these clients, or of all, with their shares of the whole book.

    Raises:
        KeyError: there is no such client.
    """
    rulebook = plan.rulebook
    names = dict(lookups.clients(store))
    keys = dict(zip(lookups.client_keys(store, [*names]), names, strict=True))
    figures = _figures(store, plan)
    income = _sums((figure for own in figures.values() for figure in own), "income")
    all_costs = [
        _client(rulebook, client_id, names[client_id], figures.get(key, []), income)
        for key, client_id in keys.items()
    ]
    missing = set(client_ids or ()).difference(names)
    if missing:
        raise KeyError(*missing)
    chosen = all_costs if client_ids is None else [each for each in all_costs if each.client_id in client_ids]
    return Costs(
        **{name: getattr(head, name) for name in Head.model_fields if name != "schema_"},
        columns=tuple(
            Column(figure=name, title=cost.column) for name, cost in rulebook.costs.items() if cost.column
        ),
        clients=tuple(sorted(chosen, key=_by_costs)),
    )


def _figures(store: Store, plan: Plan) -> Mapping[int, list[Figure]]:
    """The figures of each client by its key, in the rulebook's order."""
    sql = compile_costs(plan.rulebook, plan.as_of)
    figures: dict[int, list[Figure]] = defaultdict(list)
    if sql is None:
        return figures
    rows = store.rows(f"SELECT * FROM ({sql}) AS figures WHERE value IS NOT NULL ORDER BY client, currency")
    order = {name: place for place, name in enumerate(plan.rulebook.costs)}
    for client, name, currency, value, records, events in sorted(rows, key=lambda row: order[row[1]]):
        cost = plan.rulebook.costs[name]
        figures[client].append(
            Figure(
                name=name,
                title=parameters_in(plan.rulebook, cost.title),
                about=parameters_in(plan.rulebook, cost.about),
                unit=cost.unit,
                role=cost.role,
                value=_written(value, cost),
                currency=currency,
                records=records,
                events=tuple(events or ()),
            )
        )
    return figures


def _written(value: float, cost: Cost) -> str:
    """Write money with two digits, days and hours with at most one, and counts as they are."""
    if cost.unit == "money":
        return str(Decimal(repr(value)).quantize(_CENT, ROUND_HALF_UP))
    return str(Decimal(repr(value)).quantize(_TENTH, ROUND_HALF_UP)).removesuffix(".0")


def _client(
    rulebook: Rulebook, client_id: str, name: str, figures: list[Figure], book: Mapping[str, Decimal]
) -> ClientCosts:
    income, spent = _sums(figures, "income"), _sums(figures, "cost")
    recorded = {figure.name for figure in figures}
    return ClientCosts(
        client_id=client_id,
        client_name=name,
        totals=tuple(
            Total(
                currency=currency,
                income=str(income.get(currency, Decimal("0.00"))),
                income_share=_share(income.get(currency), book.get(currency)),
                costs=str(spent.get(currency, Decimal("0.00"))),
                costs_share=_share(spent.get(currency, Decimal(0)), income.get(currency)),
            )
            for currency in sorted({*income, *spent})
        ),
        figures=tuple(figures),
        unknown=tuple(
            Unknown(name=name, title=parameters_in(rulebook, cost.title), needs=cost.needs)
            for name, cost in rulebook.costs.items()
            if cost.needs is not None and name not in recorded
        ),
    )


def _sums(figures: Iterable[Figure], role: str) -> dict[str, Decimal]:
    """The sum of the figures of a role in each currency."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for figure in figures:
        if figure.role == role:
            sums[figure.currency or ""] += Decimal(figure.value)
    return dict(sums)


def _share(part: Decimal | None, whole: Decimal | None) -> float | None:
    share = tidy(float(part / whole)) if part is not None and whole else None
    return None if share is None else float(share)


def _by_costs(client: ClientCosts) -> tuple[float, str]:
    """Sort key: the highest costs in relation to the income first, then by id; no currency is converted."""
    shares = (math.inf if total.costs_share is None else total.costs_share for total in client.totals)
    return -max(shares, default=0.0), client.client_id
