"""Read the data of verdicts: measured values, conclusions, history, evidence, money."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from clientfit.measures import compile_evidence, compile_money
from clientfit.model import Evidence, EvidenceEvent, History
from clientfit.model.verdict import CorrectionMade, Money
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.signals import compile_conditions
from clientfit.store import Store, lookups
from clientfit.store.tables import CLIENT, CORRECTION, EVENT, LEVELLED, OUTCOME, SELECTED
from clientfit.verdict.concluding.waiving import waived_ranks

CHUNK = 1024
"""Number of clients read at once: few statements, and little memory."""


@dataclass(frozen=True)
class ClientRecord:
    """The data that a verdict is written from.

    `values` are the columns of `levelled` and `outcome` by name; `holds` says for every condition
    (signal, level, place) whether it holds. `waived` are the ranks of the waived signals, which are clear in
    `values`.
    """

    client_id: str
    client_name: str
    values: dict[str, Any]
    holds: dict[tuple[str, str, int], bool]
    history: History
    evidence: dict[str, Evidence] = field(default_factory=dict)
    money: tuple[Money, ...] = ()
    waived: dict[str, int] = field(default_factory=dict)
    corrections: tuple[CorrectionMade, ...] = ()
    owner: str | None = None


def read_records(store: Store, plan: Plan, clients: Sequence[int] | None = None) -> Iterator[ClientRecord]:
    """Records of the clients with these keys (all when None), worst first, read a chunk at a time."""
    condition = "" if clients is None else " WHERE client IN (SELECT unnest(?))"
    params = None if clients is None else [list(clients)]
    ordered = [
        key for (key,) in store.rows(f"SELECT client FROM {OUTCOME}{condition} ORDER BY place", params)
    ]
    for start in range(0, len(ordered), CHUNK):
        yield from _chunk(store, plan, ordered[start : start + CHUNK])


def _chunk(store: Store, plan: Plan, clients: list[int]) -> list[ClientRecord]:
    lookups.select_clients(store, clients)
    conditions = compile_conditions(plan.rulebook)
    holding = ", ".join(conditions.values())
    names = [name for name, _ in store.columns(f"SELECT * FROM {LEVELLED}")]
    names += [name for name, _ in store.columns(f"SELECT * EXCLUDE (client) FROM {OUTCOME}")]
    rows = store.rows(
        f"SELECT c.client_id, c.client_name, c.owner, l.*, o.* EXCLUDE (client), {holding}"
        f" FROM {LEVELLED} AS l JOIN {OUTCOME} AS o USING (client) JOIN {CLIENT} AS c USING (client)"
        f" WHERE client IN (SELECT client FROM {SELECTED}) ORDER BY o.place"
    )
    histories = _histories(store, plan.as_of)
    raised = [
        signal
        for signal, column in plan.columns.signals.items()
        if any(row[3 + names.index(column)] > 0 for row in rows)
    ]
    waived = waived_ranks(store, plan)
    raised += sorted({name for own in waived.values() for name in own}.difference(raised))
    evidence = _evidence(store, plan, raised)
    money = _money(store, plan)
    corrections = _corrections(store, plan.as_of)
    records = []
    for client_id, client_name, owner, *cells in rows:
        values = dict(zip(names, cells, strict=False))
        key = values["client"]
        holds = dict(zip(conditions, cells[len(names) :], strict=True))
        # A signal raised for another client of the chunk is no evidence against this one.
        own_waived = waived.get(key, {})
        cited = {name for name, column in plan.columns.signals.items() if values[column] > 0}
        cited |= own_waived.keys()
        records.append(
            ClientRecord(
                client_id=client_id,
                client_name=client_name,
                values=values,
                holds=holds,
                history=histories.get(key, History(first=None, last=None, events=0)),
                evidence={name: own for name, own in evidence.get(key, {}).items() if name in cited},
                money=tuple(money.get(key, ())),
                waived=own_waived,
                corrections=tuple(corrections.get(key, ())),
                owner=owner,
            )
        )
    return records


def _histories(store: Store, as_of: date) -> dict[int, History]:
    kinds: dict[int, dict[str, int]] = defaultdict(dict)
    spans: dict[int, tuple[date | None, date | None, int]] = {}
    for client, first, last, after in store.rows(
        f"SELECT client, min(day) FILTER (day <= $1), max(day) FILTER (day <= $1),"
        f" count(*) FILTER (day > $1) FROM {EVENT}"
        f" WHERE client IN (SELECT client FROM {SELECTED}) GROUP BY client",
        [as_of],
    ):
        spans[client] = (first, last, after)
    for client, kind, count in store.rows(
        f"SELECT client, kind, count(*) FROM {EVENT}"
        f" WHERE day <= ? AND client IN (SELECT client FROM {SELECTED}) GROUP BY ALL ORDER BY client, kind",
        [as_of],
    ):
        kinds[client][kind] = count
    return {
        client: History(
            first=first,
            last=last,
            events=sum(kinds[client].values()),
            events_after=after,
            kinds=kinds[client],
        )
        for client, (first, last, after) in spans.items()
    }


def measures_behind(rulebook: Rulebook, signals: Sequence[str]) -> dict[str, list[str]]:
    """Return the measures whose events are evidence, by signal."""
    return {
        name: list(dict.fromkeys((rulebook.signals[name].measure, *rulebook.signals[name].evidence)))
        for name in signals
    }


def _evidence(store: Store, plan: Plan, signals: list[str]) -> dict[int, dict[str, Evidence]]:
    """The events behind each raised signal: how many, and the newest of them."""
    sql = compile_evidence(
        plan.rulebook, plan.as_of, measures_behind(plan.rulebook, signals), clients_table=str(SELECTED)
    )
    evidence: dict[int, dict[str, Evidence]] = defaultdict(dict)
    if sql is None:
        return evidence
    events: dict[tuple[int, str], list[EvidenceEvent]] = defaultdict(list)
    counts: dict[tuple[int, str], int] = {}
    for client, name, count, event_id, at, kind, says, text, amount, currency, file, line in store.rows(
        "SELECT client, name, count, event_id, occurred_at, kind, says, text, amount, currency, file, line"
        " FROM (SELECT counted.*, e.* EXCLUDE (client, event_id),"
        " count(*) OVER (PARTITION BY client, name) AS count,"
        " row_number() OVER (PARTITION BY client, name ORDER BY e.occurred_at DESC, event_id) AS nth"
        f" FROM ({sql}) AS counted JOIN {EVENT} AS e USING (client, event_id)) AS cited"
        " WHERE nth <= ? ORDER BY client, name, nth",
        [plan.rulebook.evidence_cap],
    ):
        counts[client, name] = count
        events[client, name].append(
            EvidenceEvent(
                event_id=event_id,
                occurred_at=moment_text(at),
                kind=kind,
                says=says,
                text=text,
                amount=None if amount is None else money_text(amount),
                currency=currency or None,
                file=file,
                line=line,
            )
        )
    for (client, name), cited in events.items():
        evidence[client][name] = Evidence(count=counts[client, name], events=tuple(cited))
    return evidence


def _money(store: Store, plan: Plan) -> dict[int, list[Money]]:
    money: dict[int, list[Money]] = defaultdict(list)
    sql = compile_money(plan.rulebook, plan.as_of, clients_table=str(SELECTED))
    for client, currency, owed, overdue, days, charged_back, since in store.rows(sql) if sql else ():
        money[client].append(
            Money(
                currency=currency,
                owed=owed,
                overdue=overdue,
                oldest_days=days,
                charged_back=charged_back,
                charged_back_since=None if since is None else plan.as_of - timedelta(days=since),
            )
        )
    return money


def _corrections(store: Store, as_of: date) -> dict[int, list[CorrectionMade]]:
    """Read the corrections of events that had happened by the day, in their order."""
    made: dict[int, list[CorrectionMade]] = defaultdict(list)
    if store.has(CORRECTION):
        for client, event_id, kind, day, says, by, on, reason, file, line in store.rows(
            f"SELECT client, event_id, kind, day, says, who, made_on, reason, file, line FROM {CORRECTION}"
            f" WHERE (day IS NULL OR day <= ?) AND client IN (SELECT client FROM {SELECTED})"
            " ORDER BY client, day, event_id, line",
            [as_of],
        ):
            made[client].append(
                CorrectionMade(
                    event_id=event_id,
                    kind=kind,
                    occurred_at=day,
                    says=says,
                    by=by,
                    on=on,
                    reason=reason,
                    file=file,
                    line=line,
                )
            )
    return made


def money_text(amount: Decimal) -> str:
    """An amount with two decimals, or as many as it has beyond them."""
    cents = amount.quantize(Decimal("0.01"))
    return str(cents if cents == amount else amount.normalize())


def moment_text(at: datetime) -> str:
    """A timestamp as ISO 8601; midnight is a day without a time."""
    return at.date().isoformat() if at.time() == at.time().min else at.isoformat(sep="T")
