"""One more good record makes no verdict worse, and one more bad record makes none better.

A signal may say why this can't hold for it (`not_monotone`); exactly those are passed over, and each of them
has an example here. A signal or type that wasn't judged before was no better for it, and one that is judged
now is no worse.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

import pytest

from clientfit.screening import Screener
from tests.properties.book import AS_OF, JOBS, Row, random_book, random_clients
from tests.properties.records import BAD, GOOD, History, Record, ago
from tests.properties.screened import Found, found

EXAMPLES = Path(__file__).parents[2] / "examples"
AGES = (0, 3, 40, 150, 300, 500)
RANKS = {"accept": 0, "not_enough_history": 1, "accept_with_conditions": 2, "decline": 3, "wind_down": 3}

MONEY_AND_NOTHING_ELSE = ("not_enough_history", "accept_with_conditions")


@dataclass(frozen=True)
class Twin:
    """A client with one more record."""

    client_id: str
    twin_id: str
    record: Record
    row: Row


def twins(rows: list[Row], seed: int) -> Iterator[tuple[Twin, list[Row]]]:
    """Every client once for every record, added on some day to some job, with the twin's events."""
    rng = Random(seed)  # noqa: S311 - no secrets
    histories: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        histories[str(row["client_id"])].append(row)
    for client_id, own in histories.items():
        for record in (*GOOD, *BAD):
            history = History(own, rng.choice((*JOBS, "another")))
            added = record.added(history, ago(AS_OF, rng.choice(AGES)))
            if added is not None:
                twin_id = f"{client_id} + {record.name}"
                twin = Twin(client_id, twin_id, record, added)
                yield twin, [{**each, "client_id": twin_id} for each in (*own, added)]


def with_twins(
    screener: Screener, rows: list[Row], clients: list[Row], seed: int
) -> list[tuple[Twin, Found, Found]]:
    """Every twin with what was found of the client before and after."""
    known = {client["client_id"]: client for client in clients}
    added, events, table = [], list(rows), list(clients)
    for twin, own in twins(rows, seed):
        added.append(twin)
        events += own
        if twin.client_id in known:
            table.append({**known[twin.client_id], "client_id": twin.twin_id})
    told = found(screener, events, table)
    return [(twin, told[twin.client_id], told[twin.twin_id]) for twin in added]


def example(name: str) -> tuple[list[Row], list[Row]]:
    """The events and clients of an example, as rows."""
    return list(_read(EXAMPLES / name / "events.csv")), list(_read(EXAMPLES / name / "clients.csv"))


def _read(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            row: Row = {name: value for name, value in line.items() if value != ""}
            if "occurred_at" in row:
                row["occurred_at"] = date.fromisoformat(str(row["occurred_at"])[:10])
            yield row


@pytest.fixture(scope="module")
def pairs(screener: Screener) -> list[tuple[Twin, Found, Found]]:
    """The clients of two random books and of the examples, each once with every record."""
    told = []
    for seed in (1, 2):
        told += with_twins(screener, random_book(seed, 90), random_clients(seed, 90), seed)
    for name in ("agency", "good_clients"):
        told += with_twins(screener, *example(name), seed=1)
    return told


def excused(screener: Screener) -> set[str]:
    """The signals that say why more of a good or bad thing may count the other way."""
    return {name for name, signal in screener.rulebook.signals.items() if signal.not_monotone}


def test_a_good_record_makes_nothing_worse(
    screener: Screener, pairs: list[tuple[Twin, Found, Found]]
) -> None:
    """Praise, punctual payment, an accepted delivery and the like raise no signal, type or recommendation."""
    fine, wrong = excused(screener), []
    for twin, before, after in pairs:
        if twin.record.about:
            continue
        rose = {name for name, level in after.signals.items() if level > max(before.signals[name], 0)}
        wrong += [(twin, name) for name in rose if before.signals[name] >= 0 and name not in fine]
        worse = {name for name, level in after.types.items() if level > max(before.types[name], 0)}
        for name in worse:
            own = set(screener.rulebook.signals_of(name))
            # A delivery says which meetings and questions were about the work, and so what was kept well.
            if twin.record.name == "accepted delivery" and own & fine:
                continue
            if before.types[name] >= 0 and not rose & own:
                wrong.append((twin, name))
        # Where money is overdue, anything else that is known makes it a matter of conditions.
        known_now = (before.recommendation, after.recommendation) == MONEY_AND_NOTHING_ELSE
        if not worse and not known_now and RANKS[after.recommendation] > RANKS[before.recommendation]:
            wrong.append((twin, after.recommendation))
    assert wrong == []


def test_a_bad_record_makes_nothing_better(
    screener: Screener, pairs: list[tuple[Twin, Found, Found]]
) -> None:
    """A late invoice, a missed meeting, abuse and the like lower no signal of their type, nor the type.

    Nor does the recommendation get better, unless another type does: for that one the record is business
    as usual.
    """
    fine, wrong = excused(screener), []
    for twin, before, after in pairs:
        name = twin.record.about
        if not name:
            continue
        own = screener.rulebook.signals_of(name)
        fell = {each for each in own if after.signals[each] < before.signals[each] > 0}
        wrong += [(twin, each) for each in fell - fine]
        if after.types[name] < before.types[name] > 0 and not (fell | set(twin.record.signals)) & fine:
            wrong.append((twin, name))
        better = any(level < before.types[each] for each, level in after.types.items())
        if not better and RANKS[after.recommendation] < RANKS[before.recommendation]:
            wrong.append((twin, after.recommendation))
    assert wrong == []


def test_every_bad_record_is_one(screener: Screener, pairs: list[tuple[Twin, Found, Found]]) -> None:
    """Every bad record is about signals of its type, and not in vain: somewhere it raises one of them."""
    raised = set()
    for twin, before, after in pairs:
        own = screener.rulebook.signals_of(twin.record.about) if twin.record.about else ()
        assert set(twin.record.signals) <= set(own)
        if any(after.signals[name] > before.signals[name] for name in twin.record.signals):
            raised.add(twin.record.name)
    assert {record.name for record in BAD} - raised == set()
