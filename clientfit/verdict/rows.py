"""The book as a table: a row a client, with the words of its verdict, and without looking for evidence."""

from collections.abc import Iterator

from clientfit.model.table import Row
from clientfit.rulebook.models import Rulebook
from clientfit.signals import LEVELLED
from clientfit.store import Store
from clientfit.verdict.outcome import OUTCOME, head_columns
from clientfit.verdict.spoken import SPOKEN, WORDS

PART = 32_768
"""So many rows are held at once."""


def read_rows(store: Store, rulebook: Rulebook) -> Iterator[Row]:
    """A row for each client of a book that was put in words, worst first, read a part at a time."""
    (count,) = store.row(f"SELECT count(*) FROM {OUTCOME}")
    told = ", ".join([*head_columns(rulebook), *(f"s.{word}" for word in WORDS)])
    for start in range(0, count, PART):
        found = store.rows(
            f"SELECT {told} FROM (SELECT * FROM {OUTCOME} WHERE place >= ? AND place < ?) AS o"
            f" JOIN {LEVELLED} AS l USING (client) JOIN client AS c USING (client)"
            f" JOIN {SPOKEN} AS s USING (client) ORDER BY o.place",
            [start, start + PART],
        )
        for client_id, client_name, stage, recommendation, *cells in found:
            levels = dict(zip(rulebook.flags, cells, strict=False))
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
