"""The book as a table: one row per client, the worst first, as rows or as Arrow tables."""

from collections.abc import Iterator, Sequence
from secrets import token_hex
from typing import Any

from clientfit.model.results import JOINT, Row
from clientfit.model.verdict import RANKS, Level
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.store import Store, quoted
from clientfit.store.tables import BOOK_TEXT, CLIENT, FRAME, LEVELLED, OUTCOME
from clientfit.verdict.book.text import WORDS
from clientfit.verdict.concluding.outcome import type_column

ROWS = 32_768
"""Number of rows held at once."""

FRAME_ROWS = 65_536
"""Number of clients in one Arrow table: a row group of Parquet."""


def table_sql(plan: Plan) -> str:
    """SELECT of one row a client, worst first: who, stage, recommendation, levels by type, all measures."""
    values = [f"l.{column}" for column in plan.columns.values]
    columns = ", ".join([*head_columns(plan.rulebook), *values, *draft_columns(plan.rulebook)])
    return (
        f"SELECT {columns} FROM {OUTCOME} AS o JOIN {LEVELLED} AS l USING (client)"
        f" JOIN {CLIENT} AS c USING (client) ORDER BY o.place"
    )


def head_columns(rulebook: Rulebook) -> list[str]:
    """Return a table's first columns, of client (`c`), measures (`l`) and outcome (`o`): names and levels."""
    types = [f"{_level(name)} AS {name}" for name in rulebook.counted_types]
    return ["c.client_id", "c.client_name", "l.stage", "o.recommendation", *types]


def draft_columns(rulebook: Rulebook) -> list[str]:
    """Return a table's last columns: the levels of the draft types, `draft__NAME`."""
    return [f"{_level(name)} AS draft__{name}" for name in rulebook.draft_types]


def _level(name: str) -> str:
    """The SQL of a type's level as a word."""
    words = " ".join(f"WHEN {rank} THEN {quoted(level)}" for level, rank in RANKS.items())
    return f"CASE o.{type_column(name)} {words} END"


def read_rows(store: Store, rulebook: Rulebook) -> Iterator[Row]:
    """Yield one row per client, worst first, read a part at a time; after `write_book_text`."""
    (count,) = store.row(f"SELECT count(*) FROM {OUTCOME}")
    columns = ", ".join(
        ["c.owner", *head_columns(rulebook), *(f"s.{word}" for word in WORDS), *draft_columns(rulebook)]
    )
    for start in range(0, count, ROWS):
        rows = store.rows(
            f"SELECT {columns} FROM (SELECT * FROM {OUTCOME} WHERE place >= ? AND place < ?) AS o"
            f" JOIN {LEVELLED} AS l USING (client) JOIN {CLIENT} AS c USING (client)"
            f" JOIN {BOOK_TEXT} AS s USING (client) ORDER BY o.place",
            [start, start + ROWS],
        )
        for owner, client_id, client_name, stage, recommendation, *cells in rows:
            levels = dict(zip(rulebook.counted_types, cells, strict=False))
            reasons, conditions, reverses_if, review_on, events, first, last, *drafts = cells[len(levels) :]
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
                drafts=dict(zip(rulebook.draft_types, drafts, strict=True)),
                owner=owner,
            )


def read_levels(store: Store, rulebook: Rulebook) -> Iterator[tuple[str, str, dict[str, Level]]]:
    """Yield id, recommendation, and level by type of each client, worst first."""
    for client_id, _, _, recommendation, *levels in store.rows(
        f"SELECT {', '.join(head_columns(rulebook))} FROM {OUTCOME} AS o"
        f" JOIN {LEVELLED} AS l USING (client) JOIN {CLIENT} AS c USING (client) ORDER BY o.place"
    ):
        yield client_id, recommendation, dict(zip(rulebook.counted_types, levels, strict=True))


def read_draft_levels(store: Store, rulebook: Rulebook) -> Iterator[tuple[str, str, dict[str, Level]]]:
    """Yield id, name, and level by draft type of each client, by id; nothing where there are no drafts."""
    drafts = draft_columns(rulebook)
    if not drafts:
        return
    for client_id, client_name, *levels in store.rows(
        f"SELECT c.client_id, c.client_name, {', '.join(drafts)} FROM {OUTCOME} AS o"
        f" JOIN {CLIENT} AS c USING (client) ORDER BY c.client_id"
    ):
        yield client_id, client_name, dict(zip(rulebook.draft_types, levels, strict=True))


def read_frames(store: Store, plan: Plan, clients: Sequence[int] | None = None) -> Iterator[Any]:
    """The rows of the clients with these keys (of all when None) as Arrow tables of one schema, in parts.

    To be read after `write_book_text`. The columns are those of `to_arrow`, and between the levels and the
    measures reasons, conditions, reverses_if, review_on, events, first, last.
    """
    (count,) = store.row(f"SELECT count(*) FROM {OUTCOME}") if clients is None else (len(clients),)
    own = _own_rows(plan, clients is not None)
    params = None if clients is None else [list(clients)]
    columns = ", ".join(_frame_columns(plan))
    if count <= FRAME_ROWS:
        yield store.arrow(
            f"SELECT {columns} FROM ({own}) AS f JOIN {BOOK_TEXT} AS s USING (client) ORDER BY f.place",
            params,
        )
        return
    frame = FRAME.named(f"{FRAME}_{token_hex(4)}")  # several readings may be open at once
    store.create(frame, f"{own} ORDER BY o.place", params)
    try:
        starts = store.rows(
            "SELECT place FROM (SELECT place, row_number() OVER (ORDER BY place) - 1 AS nth"
            f" FROM {frame}) WHERE nth % {FRAME_ROWS} = 0 ORDER BY place"
        )
        bounds = [place for (place,) in starts]
        for start, end in zip(bounds, [*bounds[1:], None], strict=True):
            until = "" if end is None else f" AND place < {end}"
            # The part is cut out before it is joined: the table lies in the order of the places.
            yield store.arrow(
                f"SELECT {columns} FROM (SELECT * FROM {frame} WHERE place >= {start}{until}) AS f"
                f" JOIN {BOOK_TEXT} AS s USING (client) ORDER BY f.place"
            )
    finally:
        store.drop(frame)


def _frame_columns(plan: Plan) -> list[str]:
    """Return the columns of a reading, of its own rows (`f`) and the sentences (`s`)."""
    who = ("client_id", "client_name", "stage", "recommendation", *plan.rulebook.counted_types)
    return [
        *(f"f.{name}" for name in who),
        *map(_cell, WORDS),
        *(f"f.{name}" for name in plan.columns.values),
        *(f"f.draft__{name}" for name in plan.rulebook.draft_types),
    ]


def _own_rows(plan: Plan, some: bool) -> str:  # noqa: FBT001 - one of two statements
    """Return the SELECT of a reading's rows without sentences; of the clients of its parameter, if `some`."""
    among = " WHERE client IN (SELECT unnest(CAST(? AS INTEGER[])))" if some else ""
    values = [f"l.{column}" for column in plan.columns.values]
    columns = ", ".join([*head_columns(plan.rulebook), *values, *draft_columns(plan.rulebook)])
    return (
        f"SELECT o.client, o.place, {columns} FROM {OUTCOME} AS o"
        f" JOIN {LEVELLED} AS l USING (client) JOIN {CLIENT} AS c USING (client){among}"
    )


def _cell(word: str) -> str:
    """A list of sentences is one text in a frame."""
    if word in ("reasons", "conditions"):
        return f"array_to_string(s.{word}, {quoted(JOINT)}) AS {word}"
    return f"s.{word}"
