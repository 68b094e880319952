"""The words of a whole book, for tables: each put together once, for all who share it, and joined in SQL.

Advice is the same for all who were concluded of alike, a reason for all who have the same numbers.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from clientfit.plan import Plan
from clientfit.signals import LEVELLED
from clientfit.store import Store
from clientfit.verdict.concluding.outcome import OUTCOME
from clientfit.verdict.verdicts.sentences import columns_in, signal_says
from clientfit.verdict.verdicts.writer import Writer

BOOK_TEXT = "spoken"
"""The view of `WORDS` by client."""

WORDS = ("reasons", "conditions", "reverses_if", "review_on", "events", "first", "last")
"""What a row says beside who and the levels: the first two are lists of sentences, the last three history."""

_ALIKE = "alike"
"""Which set of clients, concluded of alike, each client is in, and what its history is."""

_ADVISED = "advised"
"""What all clients of a set are told."""

_WEIGHTY = "weighty"
"""The signals whose sentences the clients of a set are told, in their order (`turn`)."""

_REASON = "reason"
"""The sentences of each client that name its numbers, in their order (`turn`)."""

_REASONS = "reasons"
"""The same as one list a client, each sentence once."""


def write_book_text(store: Store, plan: Plan, writer: Writer) -> None:
    """Create the view `spoken` from what was concluded."""
    _gather_alike(store, writer, plan.as_of)
    weighty = _advise(store, writer)
    store.run(f"CREATE OR REPLACE TEMP TABLE {_REASON} (client INTEGER, turn INTEGER, says VARCHAR)")
    for signal in weighty:
        _reason(store, plan, signal)
    store.run(
        f"CREATE OR REPLACE TEMP TABLE {_REASONS} AS SELECT client, list(says ORDER BY turn) AS says"
        f" FROM (SELECT client, says, min(turn) AS turn FROM {_REASON} GROUP BY client, says) GROUP BY client"
    )
    store.run(f"DROP TABLE {_REASON}")
    store.run(
        f"CREATE OR REPLACE TEMP VIEW {BOOK_TEXT} AS SELECT client,"
        " list_append(coalesce(said.says, []), told.says) AS reasons, told.conditions, told.reverses_if,"
        " told.review_on, alike.events, alike.first, alike.last"
        f" FROM {_ALIKE} AS alike JOIN {_ADVISED} AS told USING (nth)"
        f" LEFT JOIN {_REASONS} AS said USING (client)"
    )


def _gather_alike(store: Store, writer: Writer, as_of: date) -> None:
    """Number the sets of clients who were concluded of alike."""
    sets = ", ".join(writer.conclusions.sets)
    store.run(
        f"CREATE OR REPLACE TEMP TABLE {_ALIKE} AS"
        " SELECT client, nth, coalesce(events, 0) AS events, first, last"
        f" FROM {OUTCOME} JOIN (SELECT row_number() OVER () AS nth, {sets} FROM {OUTCOME} GROUP BY {sets})"
        f" USING ({sets}) LEFT JOIN (SELECT client, count(*) AS events, min(day) AS first, max(day) AS last"
        " FROM event WHERE day <= ? GROUP BY client) USING (client)",
        [as_of],
    )


def _advise(store: Store, writer: Writer) -> list[str]:
    """Tell each set what follows; returns the signals whose sentences are wanted by any."""
    names = ["recommendation", "standing", *writer.conclusions.columns()]
    found = store.rows(
        f"SELECT nth, {', '.join(names)} FROM (SELECT nth, min(client) AS client FROM {_ALIKE} GROUP BY nth)"
        f" JOIN {LEVELLED} USING (client) JOIN {OUTCOME} USING (client)"
    )
    advised: list[Mapping[str, object]] = []
    weighty: list[Mapping[str, object]] = []
    for nth, *cells in found:
        values: dict[str, Any] = dict(zip(names, cells, strict=True))
        recommendation, types = values["recommendation"], writer.conclusions.types(values)
        adviser = writer.adviser
        signals = adviser.weighty(types)
        weighty += ({"nth": nth, "turn": turn, "signal": signal} for turn, signal in enumerate(signals))
        advised.append(
            {
                "nth": nth,
                "says": adviser.says(recommendation),
                "conditions": adviser.conditions(recommendation, types, values["standing"]),
                "reverses_if": adviser.reversal(types),
                "review_on": adviser.review_on(types),
            }
        )
    kinds = {"says": "VARCHAR", "conditions": "VARCHAR[]", "reverses_if": "VARCHAR", "review_on": "DATE"}
    store.put(_ADVISED, {"nth": "INTEGER", **kinds}, advised)
    store.put(_WEIGHTY, {"nth": "INTEGER", "turn": "INTEGER", "signal": "VARCHAR"}, weighty)
    return sorted({str(row["signal"]) for row in weighty})


def _reason(store: Store, plan: Plan, signal: str) -> None:
    """Add a signal's sentence for each client that is told it, worded once for clients of equal numbers."""
    asked = plan.rulebook.signals[signal]
    named = [
        name for name in dict.fromkeys(columns_in(asked.message, asked.measure)) if name in plan.levels.values
    ]
    numbers = _as_one(named)
    among = (
        f"{_ALIKE} AS alike JOIN {_WEIGHTY} AS w ON w.nth = alike.nth AND w.signal = ?"
        f" JOIN {LEVELLED} AS l ON l.client = alike.client"
    )
    store.run(
        "CREATE OR REPLACE TEMP TABLE worded AS SELECT row_number() OVER () AS nth, numbers"
        f" FROM (SELECT DISTINCT {numbers} AS numbers FROM {among})",
        [signal],
    )
    said = [
        {"nth": nth, "says": signal_says(plan.rulebook, signal, dict(zip(named, values, strict=False)))}
        for nth, values in store.rows("SELECT nth, numbers FROM worded")
    ]
    store.put("said", {"nth": "INTEGER", "says": "VARCHAR"}, said)
    store.run(
        f"INSERT INTO {_REASON} SELECT alike.client, w.turn, said.says FROM {among}"
        f" JOIN worded ON worded.numbers = {numbers} JOIN said ON said.nth = worded.nth",
        [signal],
    )


def _as_one(columns: Sequence[str]) -> str:
    """Values as one that is equal where all of them are, NULLs too; a sentence may name none."""
    return f"row({', '.join([*(f'l.{column}' for column in columns), '0'])})"
