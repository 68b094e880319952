"""The record of one client from a programme's results, as `records` reads it from the store."""

from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from clientfit.columnar.programme import Measured
from clientfit.columnar.runtime import decimal_digits
from clientfit.columnar.typed_rows import Events, OneClient
from clientfit.model import Evidence, EvidenceEvent, History
from clientfit.model.verdict import Money
from clientfit.plan import Plan
from clientfit.verdict.concluding.conclusions import Conclusions
from clientfit.verdict.concluding.standing import check_standing
from clientfit.verdict.concluding.waiving import waived_values
from clientfit.verdict.verdicts.records import ClientRecord, moment_text, money_text


def record_of(measured: Measured, one: OneClient, plan: Plan, conclusions: Conclusions) -> ClientRecord:
    """Return the record that the verdict on the one client of a programme's columns is written from."""
    values = measured.values(0)
    if plan.places is not None:
        check_standing(values, plan.rulebook, plan.places)
    raised = {name for name, column in plan.columns.signals.items() if values[column] > 0}
    names = (one.client["client_id"], one.client["client_name"])
    waived = waived_values(plan, values, *names) if plan.waivers else {}
    values |= conclusions.outcome(values)
    return ClientRecord(
        client_id=one.client["client_id"],
        client_name=one.client["client_name"],
        values=values,
        holds={
            (name, level, place): measured.holds(name, level, place, 0)
            for name, signal in plan.rulebook.signals.items()
            for level, part in signal.levels.items()
            for place in range(len(part.when))
        },
        history=_history(one.events, plan.as_of),
        evidence=_evidence(measured, one.events, plan, raised),
        money=_money(measured, plan.as_of),
        waived=waived,
        owner=one.client["owner"],
    )


def _history(events: Events, as_of: date) -> History:
    every, kinds_of = events.columns["day"], events.columns["kind"]
    days = [day for day in every if day <= as_of]
    if len(days) < len(every):
        kinds_of = [kind for kind, day in zip(kinds_of, every, strict=True) if day <= as_of]
    kinds = Counter(kinds_of)
    return History(
        first=min(days, default=None),
        last=max(days, default=None),
        events=len(days),
        events_after=len(every) - len(days),
        kinds=dict(sorted(kinds.items())),
    )


def _evidence(measured: Measured, events: Events, plan: Plan, raised: Collection[str]) -> dict[str, Evidence]:
    """The events behind each raised signal: their number, and the newest of them."""
    evidence: dict[str, Evidence] = {}
    rows = measured.columns.order
    ids, moments = events.columns["event_id"], events.columns["occurred_at"]
    for signal in plan.columns.signals:
        if signal not in raised:
            continue
        counted: set[int] = set()
        said: dict[int, str] = {}
        for query in measured.queries.get(signal, ()):
            places, newest, says = measured.results[f"evidence:{query}"]
            counted.update(rows.take(places).tolist())
            texts = [says] * len(newest) if isinstance(says, str) else says.tolist()
            for at, text in zip(rows[newest].tolist(), texts, strict=True):
                said[at] = max(said.get(at, text), text)
        if counted:
            ordered = sorted(said, key=ids.__getitem__)
            ordered.sort(key=moments.__getitem__, reverse=True)
            cited = tuple(_cited(events, at, said[at]) for at in ordered[: plan.rulebook.evidence_cap])
            evidence[signal] = Evidence(count=len(counted), events=cited)
    return evidence


def _cited(events: Events, place: int, says: str) -> EvidenceEvent:
    columns = events.columns
    amount = columns["amount"][place]
    return EvidenceEvent(
        event_id=columns["event_id"][place],
        occurred_at=moment_text(columns["occurred_at"][place]),
        kind=columns["kind"][place],
        says=says,
        text=columns["text"][place],
        amount=None if amount is None else money_text(amount),
        currency=columns["currency"][place] or None,
        file=columns["file"][place],
        line=columns["line"][place],
    )


def _money(measured: Measured, as_of: date) -> tuple[Money, ...]:
    """Return the amounts owed and charged back per currency."""
    owed, charged_back = (_by_currency(measured, name) for name in ("money", "chargebacks"))
    money = []
    for name in sorted({*owed, *charged_back}):
        amounts = [amount for amount, _ in charged_back[name] if amount is not None]
        days = [days for _, days in charged_back[name]]
        money.append(
            Money(
                currency=name,
                owed=_sum(amount for amount, _ in owed[name]),
                overdue=_sum(amount for amount, days in owed[name] if (days or 0) > 0),
                oldest_days=max((days for _, days in owed[name] if days is not None), default=None),
                charged_back=_sum(amounts) if amounts else None,
                charged_back_since=as_of - timedelta(days=max(days)) if days else None,
            )
        )
    return tuple(money)


def _by_currency(measured: Measured, result: str) -> dict[str, list[tuple[int | None, Any]]]:
    """Amounts in cents with their days, by currency."""
    rows: dict[str, list[tuple[int | None, Any]]] = defaultdict(list)
    if result in measured.results:
        clients, currencies, amounts, days = measured.results[result]
        for at in range(len(clients)):
            name = measured.columns.given.words[value_at(currencies, at)]
            rows[name].append((value_at(amounts, at), value_at(days, at)))
    return rows


def value_at(column: tuple[Any, Any], at: int) -> Any:  # noqa: ANN401 - a value or None
    """A row's whole number, None where it is unknown."""
    values, known = column
    if known is not None and not known[at]:
        return None
    return int(values[at])


def values_of(column: tuple[Any, Any]) -> list[Any]:
    """A column's whole numbers, None where they are unknown."""
    values, known = column
    if known is None:
        plain: list[Any] = values.tolist()
        return plain
    return [value if sure else None for value, sure in zip(values.tolist(), known.tolist(), strict=True)]


def _sum(amounts: Any) -> str:  # noqa: ANN401 - an iterable of cents
    return decimal_digits(sum(amount for amount in amounts if amount is not None), 2)
