"""The sentences of every client of a book, for tables: each written once and joined in SQL.

Advice is the same for all clients with the same conclusions, a reason for all with the same numbers.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from clientfit.plan import Plan
from clientfit.store import Store
from clientfit.store.tables import (
    BOOK_TEXT,
    CLIENT_SET,
    EVENT,
    LEVELLED,
    OUTCOME,
    REASON,
    REASONS,
    SET_ADVICE,
    SET_SIGNAL,
    SIGNAL_NUMBERS,
    SIGNAL_SENTENCE,
)
from clientfit.verdict.verdicts.sentences import columns_in, signal_says
from clientfit.verdict.verdicts.writer import Writer

WORDS = ("reasons", "conditions", "reverses_if", "review_on", "events", "first", "last")
"""The columns of `book_text` in a table: the first two are lists of sentences, the last three the history."""


def write_book_text(store: Store, plan: Plan, writer: Writer) -> None:
    """Create the view `book_text` from the conclusions."""
    _number_sets(store, writer, plan.as_of)
    signals = _advise_sets(store, writer)
    store.create_empty(REASON)
    for signal in signals:
        _add_reason(store, plan, signal)
    store.create(
        REASONS,
        "SELECT client, list(says ORDER BY turn) AS says"
        f" FROM (SELECT client, says, min(turn) AS turn FROM {REASON} GROUP BY client, says) GROUP BY client",
    )
    store.drop(REASON)
    store.create(
        BOOK_TEXT,
        "SELECT client, list_append(coalesce(reasons.says, []), advice.says) AS reasons, advice.conditions,"
        " advice.reverses_if, advice.review_on, own.events, own.first, own.last"
        f" FROM {CLIENT_SET} AS own JOIN {SET_ADVICE} AS advice USING (nth)"
        f" LEFT JOIN {REASONS} AS reasons USING (client)",
    )


def _number_sets(store: Store, writer: Writer, as_of: date) -> None:
    """Number the sets of clients with the same conclusions."""
    sets = ", ".join([*writer.conclusions.sets, *writer.adviser.fact_columns])
    concluded = f"{OUTCOME} JOIN {LEVELLED} USING (client)"
    store.create(
        CLIENT_SET,
        "SELECT client, nth, coalesce(events, 0) AS events, first, last"
        f" FROM {concluded}"
        f" JOIN (SELECT row_number() OVER () AS nth, {sets} FROM {concluded} GROUP BY {sets})"
        f" USING ({sets}) LEFT JOIN (SELECT client, count(*) AS events, min(day) AS first, max(day) AS last"
        f" FROM {EVENT} WHERE day <= ? GROUP BY client) USING (client)",
        [as_of],
    )


def _advise_sets(store: Store, writer: Writer) -> list[str]:
    """Write the advice to each set; return the signals whose sentences any set has as a reason."""
    columns = [*writer.conclusions.columns(), *writer.adviser.fact_columns]
    names = ["recommendation", "standing", *dict.fromkeys(columns)]
    representatives = store.rows(
        f"SELECT nth, {', '.join(names)}"
        f" FROM (SELECT nth, min(client) AS client FROM {CLIENT_SET} GROUP BY nth)"
        f" JOIN {LEVELLED} USING (client) JOIN {OUTCOME} USING (client)"
    )
    advice: list[Mapping[str, object]] = []
    reasons: list[Mapping[str, object]] = []
    for nth, *cells in representatives:
        values: dict[str, Any] = dict(zip(names, cells, strict=True))
        recommendation, types = values["recommendation"], writer.counted(values)
        adviser = writer.adviser
        signals = adviser.weighty(types)
        reasons += ({"nth": nth, "turn": turn, "signal": signal} for turn, signal in enumerate(signals))
        advice.append(
            {
                "nth": nth,
                "says": adviser.says(recommendation),
                "conditions": adviser.conditions(
                    recommendation, types, values["standing"], adviser.facts(values)
                ),
                "reverses_if": adviser.reversal(types),
                "review_on": adviser.review_on(types),
            }
        )
    store.fill(SET_ADVICE, advice)
    store.fill(SET_SIGNAL, reasons)
    return sorted({str(row["signal"]) for row in reasons})


def _add_reason(store: Store, plan: Plan, name: str) -> None:
    """Add a signal's sentence to the reasons of its clients, written once for clients of equal numbers."""
    signal = plan.rulebook.signals[name]
    columns = dict.fromkeys(columns_in(signal.message, signal.measure))
    read = [column for column in columns if column in plan.columns.values]
    numbers = _as_one(read)
    clients = (
        f"{CLIENT_SET} AS own JOIN {SET_SIGNAL} AS w ON w.nth = own.nth AND w.signal = ?"
        f" JOIN {LEVELLED} AS l ON l.client = own.client"
    )
    store.create(
        SIGNAL_NUMBERS,
        "SELECT row_number() OVER () AS nth, numbers"
        f" FROM (SELECT DISTINCT {numbers} AS numbers FROM {clients})",
        [name],
    )
    sentences = [
        {"nth": nth, "says": signal_says(plan.rulebook, name, dict(zip(read, values, strict=False)))}
        for nth, values in store.rows(f"SELECT nth, numbers FROM {SIGNAL_NUMBERS}")
    ]
    store.fill(SIGNAL_SENTENCE, sentences)
    store.run(
        f"INSERT INTO {REASON} SELECT own.client, w.turn, sentence.says FROM {clients}"
        f" JOIN {SIGNAL_NUMBERS} AS one ON one.numbers = {numbers}"
        f" JOIN {SIGNAL_SENTENCE} AS sentence ON sentence.nth = one.nth",
        [name],
    )


def _as_one(columns: Sequence[str]) -> str:
    """Several values as one, equal where all are, NULLs too; a sentence may have no numbers."""
    return f"row({', '.join([*(f'l.{column}' for column in columns), '0'])})"
