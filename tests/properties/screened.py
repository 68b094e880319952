"""Books screened as a whole, and what the tests look at: bytes, verdicts, levels."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO
from typing import Any

from clientfit.importers import read
from clientfit.model import Results, Verdict
from clientfit.model.json_writer import write_jsonl, write_model
from clientfit.screening import Screener
from clientfit.screening_result import Screening
from clientfit.store import Store
from clientfit.store.tables import LEVELLED, OUTCOME
from clientfit.verdict.concluding.outcome import type_column
from tests.properties.book import AS_OF, Rows

Json = dict[str, Any]

RANKS = {"not_judged": -1, "clear": 0, "watch": 1, "flag": 2, "severe": 3}
FLAG = RANKS["flag"]


@dataclass(frozen=True)
class Found:
    """What was found of one client: the recommendation, and levels as in RANKS."""

    recommendation: str
    types: Mapping[str, int]
    signals: Mapping[str, int]


def screened(
    screener: Screener,
    rows: Rows,
    clients: Rows = (),
    *,
    as_of: date = AS_OF,
    threads: int | None = None,
) -> Screening:
    """The rows screened by rules that are compiled already."""
    store = Store(threads=threads)
    return screener.screen_store(store, _read(store, rows, clients), as_of)


def found(screener: Screener, rows: Rows, clients: Rows = (), *, as_of: date = AS_OF) -> dict[str, Found]:
    """The levels of every client, without writing the verdicts: for books of thousands."""
    store = Store()
    screener.screen_store(store, _read(store, rows, clients), as_of)
    types = {name: type_column(name) for name in screener.rulebook.types}
    signals = {name: f"signal__{name}" for name in screener.rulebook.signals}
    columns = ", ".join([*types.values(), *signals.values()])
    told = store.rows(
        f"SELECT client_id, recommendation, {columns}"
        f" FROM {OUTCOME} JOIN {LEVELLED} USING (client) JOIN client USING (client)"
    )
    store.close()
    return {
        client_id: Found(
            recommendation,
            dict(zip(types, levels, strict=False)),
            dict(zip(signals, levels[len(types) :], strict=True)),
        )
        for client_id, recommendation, *levels in told
    }


def _read(store: Store, rows: Rows, clients: Rows) -> Any:  # noqa: ANN401 - the importers' own
    return read(store, [list(rows)], clients=list(clients) or None)


def lines(screening: Results) -> str:
    """The verdicts as they are published, one client a line."""
    stream = StringIO()
    write_jsonl(screening, stream)
    return stream.getvalue()


def by_client(told: str) -> dict[str, Json]:
    """Published lines by client, in their order."""
    return {verdict["client_id"]: verdict for verdict in map(json.loads, told.splitlines())}


def verdicts(screening: Results) -> dict[str, Json]:
    """The published verdicts by client, worst first."""
    return by_client(lines(screening))


def published(verdict: Verdict) -> Json:
    """One verdict as it is published."""
    stream = StringIO()
    write_model(verdict, stream)
    told: Json = json.loads(stream.getvalue())
    return told


def differences(ours: object, theirs: object, place: str = "") -> list[str]:
    """Where two JSON values differ, for a message that can be read."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        keys = sorted(ours.keys() | theirs.keys())
        return [
            each for key in keys for each in differences(ours.get(key), theirs.get(key), f"{place}/{key}")
        ]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        pairs = enumerate(zip(ours, theirs, strict=True))
        return [each for number, pair in pairs for each in differences(*pair, f"{place}/{number}")]
    return [] if ours == theirs else [f"{place}: {str(ours)[:200]} and {str(theirs)[:200]}"]


def assert_same(ours: Mapping[str, Json], theirs: Mapping[str, Json]) -> None:
    """The same clients have the same verdicts; if not, say where the first few differ."""
    changed = [
        f"{client}{where}" for client in ours for where in differences(ours[client], theirs.get(client))
    ]
    assert not changed, "\n".join(changed[:8])
    assert ours.keys() == theirs.keys()
