"""Flips of one client by a programme: the scenarios that `scenarios` makes in SQL, as columns."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import chain

import numpy as np

from clientfit.columnar.columns import (
    AMOUNT,
    EPOCH_DAY,
    Columns,
    columns_of,
    day_of,
    repeated,
    sorted_by_day,
)
from clientfit.columnar.programme import Measured, Programme
from clientfit.columnar.runtime import Array, decimal_of
from clientfit.columnar.typed_rows import Events, OneClient, Row, of_distinct
from clientfit.model import Verdict
from clientfit.model.verdict import Level
from clientfit.plan import Plan
from clientfit.verdict.concluding.conclusions import Conclusions
from clientfit.verdict.verdicts.flips import scenarios_of, with_flips
from clientfit.verdict.verdicts.measured import value_at, values_of
from clientfit.verdict.verdicts.scenarios import DEFAULT_AMOUNT, Scenario, added_records

_DIGITS = 4
_WIDTH = 18
_DAY = 86_400_000_000
"""Microseconds of a day."""


def flips_alone(  # noqa: PLR0913, PLR0917 - the client, what is known of it, and by what it is judged
    programme: Programme,
    plan: Plan,
    conclusions: Conclusions,
    one: OneClient,
    known: Measured,
    verdict: Verdict,
) -> Verdict:
    """Return the verdict on one client with the flips of each type; `known` are its measured values.

    Raises:
        OutOfRange: the programme's limits are exceeded.
    """
    scenarios = scenarios_of(plan.rulebook, verdict)
    if not scenarios:
        return verdict
    history = _known_events(known, one.events)
    endings = _endings(known, plan)
    added = _added(plan, history)
    records = [
        list(_added_in(scenario, added[scenario.type, scenario.direction], plan.as_of))
        for scenario in scenarios
    ]
    clients = [_client_in(scenario, one.client) for scenario in scenarios]
    words = (*programme.literals, *(word for own in endings.values() for _, _, word in own.values()))
    new = list(chain.from_iterable(records))
    base = columns_of(history.followed_by(new), clients, words)
    numbers = [len(each) for each in records]
    columns = _scenario_columns(base, history, scenarios, numbers, endings, plan.as_of)
    measured = programme.run(columns, plan.rulebook, plan.as_of, wanted=())
    reached = {scenario.client: _levels(conclusions, measured, scenario.client) for scenario in scenarios}
    ended = {type_: sorted({place for place, _, _ in own.values()}) for type_, own in endings.items()}
    return with_flips(plan.rulebook, verdict, scenarios, reached, ended)


def _known_events(known: Measured, events: Events) -> Events:
    """The events as they are known on the day; `place` is that of each among the columns' rows."""
    places, settled, outcome = known.results["known"]
    columns = {
        **events.at(known.columns.order.take(places).tolist()).columns,
        "settled": of_distinct(day_of, values_of(settled)),
        "outcome": of_distinct(known.columns.given.words.__getitem__, values_of(outcome)),
        "place": places.tolist(),
    }
    return Events(columns)


Endings = dict[int, tuple[int, date | None, str]]
"""How open events end, by their places: the ending's place in the rulebook, the day and the outcome."""


def _endings(known: Measured, plan: Plan) -> dict[str, Endings]:
    """The endings of each type's open events: of those that take an event, the first."""
    endings: dict[str, Endings] = defaultdict(dict)
    for name, type_ in plan.rulebook.types.items():
        for place, ending in enumerate(type_.flips.meanwhile):
            places, days = known.results[f"ending:{name}:{place}"]
            for at, event in enumerate(places.tolist()):
                day = value_at(days, at)
                endings[name].setdefault(event, (place, None if day is None else day_of(day), ending.outcome))
    return endings


def _scenario_columns(  # noqa: PLR0913, PLR0917 - the rows, and what happens to them in each scenario
    base: Columns,
    history: Events,
    scenarios: Sequence[Scenario],
    numbers: Sequence[int],
    endings: Mapping[str, Endings],
    as_of: date,
) -> Columns:
    """Columns of the events of every scenario, each a client: the history, moved back, and the new records.

    Args:
        base: the rows of the history, and after them the new records of each scenario in turn.
        history: the client's events as they are known on the day.
        scenarios: numbered by their clients, from 0.
        numbers: the number of new records of each scenario.
        endings: how open events end in the scenarios of each type.
        as_of: the last day of the scenarios.
    """
    old = len(history)
    rows = np.argsort(base.order)
    new = np.split(rows[old:], np.cumsum(numbers)[:-1])
    places = np.concatenate([part for own in new for part in (rows[:old], own)])
    lengths = np.add(numbers, old)
    clients = np.repeat(np.arange(len(scenarios)), lengths)
    columns = repeated(base, places, clients)
    arrays = columns.arrays
    starts = np.cumsum(lengths) - lengths
    ended = {type_: _ended_rows(own, history, columns.words, as_of) for type_, own in endings.items() if own}
    for scenario, start in zip(scenarios, starts.tolist(), strict=True):
        if scenario.type in ended:
            at, settled, outcome = ended[scenario.type]
            for name, values in (("settled", settled), ("outcome", outcome)):
                arrays[f"E_{name}"][start + at] = values
                arrays[f"O_{name}"][start + at] = True
    is_old = np.arange(len(places)) - starts[clients] < old
    shift = np.where(is_old, np.array([scenario.shift for scenario in scenarios])[clients], 0)
    arrays["E_occurred_at"] -= shift * _DAY
    for name in ("day", "due", "settled"):
        arrays[f"E_{name}"] -= np.where(arrays[f"O_{name}"], shift, 0)
    return sorted_by_day(columns)


def _ended_rows(
    endings: Endings, history: Events, words: Mapping[str, int], as_of: date
) -> tuple[Array, Array, Array]:
    """Return the places of open events in the history, their last days, and the outcomes' codes."""
    at, settled, outcomes = [], [], []
    for place, event in enumerate(history.columns["place"]):
        if event in endings:
            _, day, outcome = endings[event]
            at.append(place)
            settled.append((as_of if day is None else max(day, as_of)).toordinal() - EPOCH_DAY)
            outcomes.append(words[outcome])
    return np.array(at, np.int64), np.array(settled, np.int64), np.array(outcomes, np.int64)


def _client_in(scenario: Scenario, client: Row) -> Row:
    since = client["since"]
    moved = None if since is None else since - timedelta(days=scenario.shift)
    return {**client, "client": scenario.client, "since": moved}


def _added(plan: Plan, history: Events) -> dict[tuple[str, str], list[Row]]:
    """The rows of one more record by type and direction, with the client's usual amount and currency."""
    usual = _usual(history)
    rows: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for record in added_records(plan.rulebook):
        amount, currency = usual[record["kind"]]
        own = record["amount"]
        if record["usual"]:
            own = amount
        elif own is not None:
            own = Decimal(repr(own) if isinstance(own, float) else own).quantize(1 / AMOUNT)
        rows[record["type"], record["direction"]].append(
            {**record, "amount": own, "currency": "" if own is None else currency, "hours": None}
        )
    return rows


def _usual(history: Events) -> Mapping[str, tuple[Decimal, str]]:
    """Return the usual amount by kind: the mean in the currency that most of the client's records are in."""
    amounts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    times: Counter[str] = Counter()
    columns = (history.columns[name] for name in ("kind", "currency", "amount"))
    for kind, currency, amount in zip(*columns, strict=True):
        if amount is not None:
            amounts[kind][currency].append(int(amount * AMOUNT))
            times[currency] += 1
    most = min(times, key=lambda currency: (-times[currency], currency), default="")
    usual: dict[str, tuple[Decimal, str]] = defaultdict(lambda: (Decimal(DEFAULT_AMOUNT), most))
    for kind, own in amounts.items():
        currency = min(own, key=lambda each: (-len(own[each]), each))
        # The mean is a double in SQL, rounded to the amounts' digits.
        mean = float(sum(own[currency])) / float(len(own[currency]) * int(AMOUNT))
        usual[kind] = (Decimal(decimal_of(mean, _DIGITS, _WIDTH)).scaleb(-_DIGITS), currency)
    return usual


def _added_in(scenario: Scenario, records: Sequence[Row], as_of: date) -> Iterator[Row]:
    """The new records, the last of them on the as-of day; their ids are unlike those of the history."""
    for nth in range(scenario.count):
        today = as_of - timedelta(days=nth * scenario.every)

        def after(days: int | None, today: date = today) -> date | None:
            return None if days is None else today + timedelta(days=days)

        def named(name: str | None, nth: int = nth) -> str | None:
            return None if name is None else f"+{nth}:{name}"

        for record in records:
            day = today + timedelta(days=record["occurred_at"])
            yield {
                **record,
                "client": 0,
                "event_id": named(record["id"]),
                "ref": named(record["ref"]),
                "engagement": named(record["engagement"]),
                "day": day,
                "occurred_at": datetime.combine(day, time()),
                "due": after(record["due"]),
                "settled": after(record["settled"]),
            }


def _levels(conclusions: Conclusions, measured: Measured, client: int) -> dict[str, Level]:
    """The level of every type of a scenario."""
    values = measured.values(client, frozenset(conclusions.columns()))
    return {name: concluded.level for name, concluded in conclusions.types(values).items()}
