"""The book as Arrow tables: the rows, each with every measure beside its words; needs pyarrow."""

from collections.abc import Iterator, Sequence
from secrets import token_hex
from typing import Any

from clientfit.model.table import JOINT
from clientfit.plan import Plan
from clientfit.signals import LEVELLED
from clientfit.store import Store, quoted
from clientfit.verdict.outcome import OUTCOME, head_columns
from clientfit.verdict.spoken import SPOKEN, WORDS

PART = 65_536
"""So many clients make one table: a row group of Parquet."""


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
            f" FROM {framed}) WHERE nth % {PART} = 0 ORDER BY place"
        )
        bounds = [place for (place,) in starts] or [0]  # a book of nobody has the columns all the same
        who = ("client_id", "client_name", "stage", "recommendation", *plan.rulebook.flags)
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
                f" JOIN {SPOKEN} AS s USING (client) ORDER BY f.place"
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
