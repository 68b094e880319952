"""The book as Arrow tables: the rows, each with every measure beside its words; needs pyarrow."""

from collections.abc import Iterator, Sequence
from typing import Any

from clientfit.model.table import JOINT
from clientfit.rulebook.models import Rulebook
from clientfit.signals import LEVELLED, Levels
from clientfit.store import Store, quoted
from clientfit.verdict.outcome import OUTCOME, head_columns
from clientfit.verdict.spoken import SPOKEN, WORDS

PART = 65_536
"""So many clients make one table: a row group of Parquet."""

FRAMED = "framed"
"""The table of what frames hold of each client beside its words, worst first."""


def read_frames(
    store: Store, rulebook: Rulebook, levels: Levels, clients: Sequence[int] | None = None
) -> Iterator[Any]:
    """The rows of the clients with these keys (of all when None) as Arrow tables of one schema, in parts.

    The book was put in words. The columns are those of `to_arrow` with the words between the levels and the
    measures: reasons, conditions, reverses_if, review_on, events, first, last.
    """
    _frame(store, rulebook, levels, clients)
    starts = store.rows(
        "SELECT place FROM (SELECT place, row_number() OVER (ORDER BY place) - 1 AS nth"
        f" FROM {FRAMED}) WHERE nth % {PART} = 0 ORDER BY place"
    )
    bounds = [place for (place,) in starts] or [0]  # a book of nobody has the columns all the same
    words = ", ".join(_cell(word) for word in WORDS)
    names = [f"f.{name}" for name in ("client_id", "client_name", "stage", "recommendation", *rulebook.flags)]
    told = ", ".join([*names, words, *(f"f.{column}" for column in levels.values)])
    for start, end in zip(bounds, [*bounds[1:], None], strict=True):
        until = "" if end is None else f" AND place < {end}"
        # The part is cut out before it is joined: the table lies in the order of the places.
        yield store.arrow(
            f"SELECT {told} FROM (SELECT * FROM {FRAMED} WHERE place >= {start}{until}) AS f"
            f" JOIN {SPOKEN} AS s USING (client) ORDER BY f.place"
        )
    store.run(f"DROP TABLE {FRAMED}")


def _frame(store: Store, rulebook: Rulebook, levels: Levels, clients: Sequence[int] | None) -> None:
    """Lay down in order once what would else be looked for anew in all of the book for each part."""
    among = "" if clients is None else " WHERE client IN (SELECT unnest(CAST(? AS INTEGER[])))"
    told = ", ".join([*head_columns(rulebook), *(f"l.{column}" for column in levels.values)])
    store.run(
        f"CREATE OR REPLACE TEMP TABLE {FRAMED} AS SELECT o.client, o.place, {told} FROM {OUTCOME} AS o"
        f" JOIN {LEVELLED} AS l USING (client) JOIN client AS c USING (client){among} ORDER BY o.place",
        None if clients is None else [list(clients)],
    )


def _cell(word: str) -> str:
    """A list of sentences is one text in a frame."""
    if word in ("reasons", "conditions"):
        return f"array_to_string(s.{word}, {quoted(JOINT)}) AS {word}"
    return f"s.{word}"
