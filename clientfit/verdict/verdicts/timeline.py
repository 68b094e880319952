"""The data of the charts: each client's records and payments in time, and the sums of the book."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from math import erf, sqrt

from clientfit.measures import compile_evidence
from clientfit.measures.queries import compile_owed, compile_payments, compile_quarters
from clientfit.model.timeline import Book, Entry, Legend, Owed, Payment, Quarter, Timeline
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store, lookups, quoted
from clientfit.store.tables import EVENT, LEVELLED, SELECTED
from clientfit.verdict.verdicts.records import CHUNK, measures_behind
from clientfit.verdict.verdicts.sentences import parameters_in

MONTHS = 3
"""Months in a quarter."""


def timelines(store: Store, plan: Plan, client_ids: Sequence[str]) -> Iterator[Timeline]:
    """Records and payments of these clients in time, in the given order, read a chunk at a time."""
    for start in range(0, len(client_ids), CHUNK):
        chunk = list(client_ids[start : start + CHUNK])
        keys = dict(zip(chunk, lookups.client_keys(store, chunk), strict=True))
        lookups.select_clients(store, list(keys.values()))
        entries = _entries(store, plan)
        payments = _payments(store, plan)
        for client_id in chunk:
            key = keys[client_id]
            yield Timeline(
                client_id=client_id,
                entries=tuple(entries.get(key, ())),
                payments=tuple(payments.get(key, ())),
            )


def book(store: Store, plan: Plan) -> Book:
    """Return all debts by age, and the quarters from the first with a payment or counted record on."""
    places = 1 + len(plan.rulebook.charts.ages.above) if plan.rulebook.charts is not None else 0
    payments: dict[date, list[int]] = defaultdict(lambda: [0] * places)
    sql = compile_quarters(plan.rulebook, plan.as_of)
    for quarter, age, count in store.rows(sql) if sql else ():
        payments[quarter][age] = count
    counted: dict[date, dict[str, int]] = defaultdict(dict)
    for quarter, name, count in _counted(store, plan):
        counted[quarter][name] = count
    return Book(
        owed=tuple(_owed(store, plan, places)),
        quarters=tuple(
            Quarter(start=start, payments=tuple(payments[start]), counted=counted[start])
            for start in _quarters({*payments, *counted}, plan.as_of)
        ),
    )


def _entries(store: Store, plan: Plan) -> dict[int, list[Entry]]:
    marks: dict[tuple[int, date, str], list[str]] = defaultdict(list)
    evidence = _evidence(store, plan)
    if evidence is not None:
        for client, day, kind, name in store.rows(
            f"SELECT DISTINCT client, day, kind, name FROM ({evidence}) AS cited ORDER BY ALL"
        ):
            marks[client, day, kind].append(name)
    entries: dict[int, list[Entry]] = defaultdict(list)
    for client, day, kind, count in store.rows(
        f"SELECT client, day, kind, count(*) FROM {EVENT} JOIN {SELECTED} USING (client) WHERE day <= ?"
        " GROUP BY ALL ORDER BY client, day, kind",
        [plan.as_of],
    ):
        signals = tuple(marks.get((client, day, kind), ()))
        entries[client].append(Entry(day=day, kind=kind, count=count, signals=signals))
    return entries


def _evidence(store: Store, plan: Plan) -> str | None:
    """SELECT of client, name, event_id, kind, day: what the raised signals of the selected clients count."""
    highest = ", ".join(f"max({column})" for column in plan.columns.signals.values())
    highest_levels = store.row(f"SELECT {highest} FROM {LEVELLED} JOIN {SELECTED} USING (client)")
    raised = [
        name for name, level in zip(plan.columns.signals, highest_levels, strict=True) if (level or 0) > 0
    ]
    sql = compile_evidence(
        plan.rulebook, plan.as_of, measures_behind(plan.rulebook, raised), clients_table=str(SELECTED)
    )
    if sql is None:
        return None
    level = " ".join(f"WHEN {quoted(name)} THEN levelled.{plan.columns.signals[name]}" for name in raised)
    return (
        f"SELECT client, name, event_id, kind, day FROM ({sql}) AS counted"
        f" JOIN {EVENT} USING (client, event_id) JOIN {LEVELLED} AS levelled USING (client)"
        f" WHERE CASE name {level} END > 0"
    )


def _payments(store: Store, plan: Plan) -> dict[int, list[Payment]]:
    payments: dict[int, list[Payment]] = defaultdict(list)
    sql = compile_payments(plan.rulebook, plan.as_of, clients_table=str(SELECTED))
    for client, due, paid, late, amount, currency, _ in store.rows(f"{sql} ORDER BY ALL") if sql else ():
        payments[client].append(
            Payment(due=due, paid=paid, late=late, amount=amount, currency=currency or None)
        )
    return payments


def _owed(store: Store, plan: Plan, places: int) -> Iterator[Owed]:
    sql = compile_owed(plan.rulebook, plan.as_of)
    by_currency: dict[str, dict[int, tuple[int, str]]] = defaultdict(dict)
    for currency, age, count, owed in store.rows(sql) if sql else ():
        by_currency[currency][age] = (count, owed)
    for currency, ages in by_currency.items():
        cells = [ages.get(place, (0, "0.00")) for place in range(places)]
        yield Owed(
            currency=currency,
            amounts=tuple(owed for _, owed in cells),
            counts=tuple(count for count, _ in cells),
        )


def _counted(store: Store, plan: Plan) -> list[tuple[date, str, int]]:
    """Quarter, type and the number of records that its raised signals count."""
    raised = " OR ".join(f"{column} > 0" for column in plan.columns.signals.values())
    store.create(SELECTED, f"SELECT client FROM {LEVELLED} WHERE {raised or 'false'}")
    evidence = _evidence(store, plan)
    if evidence is None:
        return []
    owners = ", ".join(
        f"({quoted(signal)}, {quoted(name)})"
        for name in plan.rulebook.counted_types
        for signal in plan.rulebook.signals_of(name)
    )
    return store.rows(
        "SELECT CAST(date_trunc('quarter', day) AS DATE) AS quarter, of.type,"
        " count(DISTINCT (client, event_id))"
        f" FROM ({evidence}) AS cited JOIN (VALUES {owners}) AS of(signal, type) ON cited.name = of.signal"
        " GROUP BY ALL ORDER BY ALL"
    )


def _quarters(named: set[date], as_of: date) -> Iterator[date]:
    """The first day of every quarter from the earliest named to the as-of day's."""
    start = min(named, default=None)
    while start is not None and start <= as_of:
        yield start
        months = start.month - 1 + MONTHS
        start = date(start.year + months // 12, months % 12 + 1, 1)


def legend(rulebook: Rulebook) -> Legend:
    """The labels of the charts."""
    charts = rulebook.charts
    named = {
        condition.measure
        for signal in rulebook.signals.values()
        for level in signal.levels.values()
        for condition in level.when
    }
    return Legend(
        measures={path: label(rulebook, path) for path in sorted(named)},
        payments="" if charts is None else charts.payments.title,
        payments_about="" if charts is None else charts.payments.about,
        ages=() if charts is None else charts.ages.above,
    )


def label(rulebook: Rulebook, path: str) -> str:
    """Return a measure's field as words: its title, and the field."""
    name, _, field = path.partition(".")
    measure = rulebook.measures[name]
    title = parameters_in(rulebook, measure.title)
    if field in ("", "value"):
        return title
    language = rulebook.language
    if field in ("opportunities", "incidents") and measure.noun is not None:
        many = measure.noun.many
        if field == "opportunities":
            return many[:1].upper() + many[1:]
        return language.gettext("{title}: {nouns} counted").format(title=title, nouns=many)
    if field in rulebook.bounds:
        sure = round(100 * erf(rulebook.bounds[field] / sqrt(2)))
        return language.gettext("{title}: lower end of the {sure} % interval").format(title=title, sure=sure)
    return f"{title}: {language.pgettext('name', field.replace('_', ' '))}"
