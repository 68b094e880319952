"""The book as a table: a row a client, with the words of its verdict, and without looking for evidence."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from typing import Any

from clientfit.model.table import Row
from clientfit.model.verdict import Level
from clientfit.rulebook.models import Rulebook
from clientfit.signals import LEVELLED, Levels
from clientfit.store import Store
from clientfit.verdict.build import Writer
from clientfit.verdict.outcome import OUTCOME
from clientfit.verdict.sentences import columns_in, signal_says

PART = 32_768
"""So many clients are read at once: each reading looks through the keys of the whole book."""

LIVED = "lived"
"""The table of how many events each client has, with the first and the last day."""

REMEMBERED = 16_384
"""Distinct sets of conclusions that are kept; a book of 300,000 clients has some 22,000."""

ASKED = ("recommendation", "standing")


@dataclass(frozen=True)
class _Advised:
    """What all clients of equal conclusions are told; `weighty` are the signals whose sentences differ."""

    levels: Mapping[str, Level]
    weighty: tuple[str, ...]
    says: str
    conditions: tuple[str, ...]
    reverses_if: str | None
    review_on: date | None


class Rows:
    """Reads the rows of one screening, a part of the book at a time."""

    def __init__(
        self, store: Store, rulebook: Rulebook, levels: Levels, *, writer: Writer, as_of: date
    ) -> None:
        self._store = store
        self._rulebook = rulebook
        self._key = [*ASKED, *writer.conclusions.columns()]
        self._values = _sentence_columns(rulebook, levels)
        self._advised = lru_cache(REMEMBERED)(partial(_advise, self._key, writer))
        self._as_of = as_of

    def parts(self, clients: Sequence[int] | None = None) -> Iterator[tuple[str, list[Row]]]:
        """The rows of the clients with these keys (of all when None), worst first, in parts.

        With each part comes the SQL condition on `outcome` (as `o`) that holds for its clients.
        """
        self._store.run(
            f"CREATE OR REPLACE TEMP TABLE {LIVED} AS SELECT client, count(*) AS events, min(day) AS first,"
            " max(day) AS last FROM event WHERE day <= ? GROUP BY client",
            [self._as_of],
        )
        if clients is None:
            (count,) = self._store.row(f"SELECT count(*) FROM {OUTCOME}")
            for start in range(0, max(count, 1), PART):  # a part without rows has the columns
                among = f"o.place >= {start} AND o.place < {start + PART}"
                yield among, self._part(among)
            return
        ordered = self._store.rows(
            f"SELECT client FROM {OUTCOME} WHERE client IN (SELECT unnest(CAST(? AS INTEGER[])))"
            " ORDER BY place",
            [list(clients)],
        )
        for start in range(0, max(len(ordered), 1), PART):
            keys = ", ".join(str(key) for (key,) in ordered[start : start + PART])
            among = f"o.client IN ({keys or 'NULL'})"
            yield among, self._part(among)

    def _part(self, among: str) -> list[Row]:
        read = ", ".join(f"judged.{column}" for column in (*self._key, *self._values))
        found = self._store.rows(
            "SELECT c.client_id, c.client_name, judged.stage, coalesce(t.events, 0), t.first, t.last,"
            f" {read} FROM (SELECT l.*, o.* EXCLUDE (client) FROM {OUTCOME} AS o"
            f" JOIN {LEVELLED} AS l USING (client) WHERE {among}) AS judged"
            f" JOIN client AS c USING (client) LEFT JOIN {LIVED} AS t USING (client) ORDER BY judged.place"
        )
        return [self._row(cells) for cells in found]

    def _row(self, cells: tuple[Any, ...]) -> Row:
        client_id, client_name, stage, events, first, last = cells[:6]
        split = 6 + len(self._key)
        key = cells[6:split]
        advised = self._advised(key)
        reasons: tuple[str, ...] = (advised.says,)
        if advised.weighty:
            values = dict(zip(self._values, cells[split:], strict=True))
            said = (signal_says(self._rulebook, signal, values) for signal in advised.weighty)
            reasons = (*dict.fromkeys(said), advised.says)
        return Row(
            client_id=client_id,
            client_name=client_name,
            stage=stage,
            recommendation=key[0],
            levels=advised.levels,
            reasons=reasons,
            conditions=advised.conditions,
            reverses_if=advised.reverses_if,
            review_on=advised.review_on,
            events=events,
            first=first,
            last=last,
        )


def _advise(columns: Sequence[str], writer: Writer, key: tuple[Hashable, ...]) -> _Advised:
    values: dict[str, Any] = dict(zip(columns, key, strict=True))
    types, adviser = writer.conclusions.types(values), writer.adviser
    recommendation = values["recommendation"]
    return _Advised(
        levels={name: kind.level for name, kind in types.items()},
        weighty=tuple(adviser.weighty(types)),
        says=adviser.says(recommendation),
        conditions=adviser.conditions(recommendation, types, values["standing"]),
        reverses_if=adviser.reversal(types),
        review_on=adviser.review_on(types),
    )


def _sentence_columns(rulebook: Rulebook, levels: Levels) -> list[str]:
    """The columns that the signals' sentences name."""
    known = set(levels.values)
    named = (
        column
        for signal in rulebook.signals.values()
        for column in columns_in(signal.says, signal.measure)
        if column in known
    )
    return list(dict.fromkeys(named))
