"""The book as a table: one row per client, the worst first, as rows or as Arrow tables."""

from collections.abc import Iterator, Sequence
from secrets import token_hex
from typing import Any

from clientfit.engine.components import RANKS
from clientfit.model.table import JOINT, Row
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.signals import LEVELLED
from clientfit.store import Store, quoted
from clientfit.verdict.book.text import BOOK_TEXT, WORDS
from clientfit.verdict.concluding.outcome import OUTCOME, type_column

ROWS = 32_768
"""Number of rows held at once."""

FRAME_ROWS = 65_536
"""Number of clients in one Arrow table: a row group of Parquet."""


def table_sql(plan: Plan) -> str:
    """SELECT of one row a client, worst first: who, stage, recommendation, levels by type, all measures."""
    values = [f"l.{column}" for column in plan.levels.values]
    told = ", ".join([*head_columns(plan.rulebook), *values])
    return (
        f"SELECT {told} FROM {OUTCOME} AS o JOIN {LEVELLED} AS l USING (client)"
        f" JOIN client AS c USING (client) ORDER BY o.place"
    )


def head_columns(rulebook: Rulebook) -> list[str]:
    """What a table begins with, of client (`c`), measures (`l`) and outcome (`o`): who, and the levels."""
    words = " ".join(f"WHEN {rank} THEN {quoted(level)}" for level, rank in RANKS.items())
    types = [f"CASE o.{type_column(name)} {words} END AS {name}" for name in rulebook.types]
    return ["c.client_id", "c.client_name", "l.stage", "o.recommendation", *types]


def read_rows(store: Store, rulebook: Rulebook) -> Iterator[Row]:
    """A row for each client of a book that was put in words, worst first, read a part at a time."""
    (count,) = store.row(f"SELECT count(*) FROM {OUTCOME}")
    told = ", ".join([*head_columns(rulebook), *(f"s.{word}" for word in WORDS)])
    for start in range(0, count, ROWS):
        found = store.rows(
            f"SELECT {told} FROM (SELECT * FROM {OUTCOME} WHERE place >= ? AND place < ?) AS o"
            f" JOIN {LEVELLED} AS l USING (client) JOIN client AS c USING (client)"
            f" JOIN {BOOK_TEXT} AS s USING (client) ORDER BY o.place",
            [start, start + ROWS],
        )
        for client_id, client_name, stage, recommendation, *cells in found:
            levels = dict(zip(rulebook.types, cells, strict=False))
            reasons, conditions, reverses_if, review_on, events, first, last = cells[len(levels) :]
            yield Row(
                client_id=client_id,
                client_name=client_name,
                stage=stage,
                recommendation=recommendation,
                levels=levels,
                reasons=tuple(reasons),
                conditions=tuple(conditions),
                reverses_if=reverses_if,
                review_on=review_on,
                events=events,
                first=first,
                last=last,
            )


def read_frames(store: Store, plan: Plan, clients: Sequence[int] | None = None) -> Iterator[Any]:
    """The rows of the clients with these keys (of all when None) as Arrow tables of one schema, in parts.

    The book was put in words. The columns are those of `to_arrow` with the words between the levels and the
    measures: reasons, conditions, reverses_if, review_on, events, first, last.
    """
    # Of its own: frames may be read while others are.
    framed = f"framed_{token_hex(4)}"
    _frame(store, framed, plan, clients)
    try:
        starts = store.rows(
            "SELECT place FROM (SELECT place, row_number() OVER (ORDER BY place) - 1 AS nth"
            f" FROM {framed}) WHERE nth % {FRAME_ROWS} = 0 ORDER BY place"
        )
        bounds = [place for (place,) in starts] or [0]  # a book of nobody has the columns all the same
        who = ("client_id", "client_name", "stage", "recommendation", *plan.rulebook.types)
        columns = [
            *(f"f.{name}" for name in who),
            *map(_cell, WORDS),
            *(f"f.{name}" for name in plan.levels.values),
        ]
        for start, end in zip(bounds, [*bounds[1:], None], strict=True):
            until = "" if end is None else f" AND place < {end}"
            # The part is cut out before it is joined: the table lies in the order of the places.
            yield store.arrow(
                f"SELECT {', '.join(columns)}"
                f" FROM (SELECT * FROM {framed} WHERE place >= {start}{until}) AS f"
                f" JOIN {BOOK_TEXT} AS s USING (client) ORDER BY f.place"
            )
    finally:
        store.run(f"DROP TABLE {framed}")


def _frame(store: Store, framed: str, plan: Plan, clients: Sequence[int] | None) -> None:
    """Create the table `framed` in order, so that no part has to be looked up in the whole book."""
    among = "" if clients is None else " WHERE client IN (SELECT unnest(CAST(? AS INTEGER[])))"
    told = ", ".join([*head_columns(plan.rulebook), *(f"l.{column}" for column in plan.levels.values)])
    store.run(
        f"CREATE TEMP TABLE {framed} AS SELECT o.client, o.place, {told} FROM {OUTCOME} AS o"
        f" JOIN {LEVELLED} AS l USING (client) JOIN client AS c USING (client){among} ORDER BY o.place",
        None if clients is None else [list(clients)],
    )


def _cell(word: str) -> str:
    """A list of sentences is one text in a frame."""
    if word in ("reasons", "conditions"):
        return f"array_to_string(s.{word}, {quoted(JOINT)}) AS {word}"
    return f"s.{word}"
