"""The book as Arrow tables: the rows, each with every measure beside its words; needs pyarrow."""

from collections.abc import Iterator, Sequence
from typing import Any

from clientfit.model.table import JOINT, Row
from clientfit.rulebook.models import Rulebook
from clientfit.signals import Levels
from clientfit.store import Store
from clientfit.verdict.outcome import table_sql
from clientfit.verdict.rows import Rows


def frames(
    store: Store, rulebook: Rulebook, levels: Levels, rows: Rows, clients: Sequence[int] | None = None
) -> Iterator[Any]:
    """The rows of the clients with these keys (of all when None) as Arrow tables of one schema, in parts.

    The columns are those of `to_arrow` with the words between the levels and the measures: reasons,
    conditions, reverses_if, review_on, events, first, last.
    """
    for among, part in rows.parts(clients):
        table = store.arrow(table_sql(rulebook, levels, among=among))
        yield _with_words(table, part, len(table.column_names) - len(levels.values))


def _with_words(table: Any, rows: list[Row], place: int) -> Any:  # noqa: ANN401 - pyarrow is optional
    """The table with the rows' words as columns from `place` on."""
    import pyarrow as pa  # noqa: PLC0415 - optional

    words = {
        "reasons": pa.array([JOINT.join(row.reasons) for row in rows], pa.string()),
        "conditions": pa.array([JOINT.join(row.conditions) for row in rows], pa.string()),
        "reverses_if": pa.array([row.reverses_if for row in rows], pa.string()),
        "review_on": pa.array([row.review_on for row in rows], pa.date32()),
        "events": pa.array([row.events for row in rows], pa.int64()),
        "first": pa.array([row.first for row in rows], pa.date32()),
        "last": pa.array([row.last for row in rows], pa.date32()),
    }
    for offset, (name, column) in enumerate(words.items()):
        table = table.add_column(place + offset, name, column)
    return table
