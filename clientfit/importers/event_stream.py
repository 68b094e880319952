"""Records of a feed: the event of each, and which record of the same event is kept.

The records are read as any source is read, so that a feed and a file agree.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clientfit.errors import Problem
from clientfit.importers.formats import as_mapping
from clientfit.importers.reading import Intake, read
from clientfit.importers.staging import reject_problems
from clientfit.store import Store

Key = tuple[str, str]
"""The ids of a client and of its event, as they stand in the event table."""

Record = Mapping[str, Any]

_LABEL = "record"
"""The name that `read` gives to records; an event without an id of its own is named after it."""

_PLACE = {"file", "line"}


@dataclass(frozen=True)
class Kept:
    """The records that are kept, by their keys, and the problems with the others.

    `rejected` are the problems of records that are no event; `problems` are all problems of the reading.
    """

    records: Mapping[Key, Record]
    rejected: tuple[Problem, ...]
    problems: tuple[Problem, ...]


def keep(records: Sequence[object]) -> Kept:
    """Read the records, dicts or `Event` models in the event table's columns, and decide which are kept.

    Of several with the same key an ended one stays, then the one settled later, then the one that fills more
    columns, whatever their order. An event of a feed needs an `event_id`: without one it can't be corrected,
    nor recognised when it is sent twice.

    Raises:
        TypeError: a record is neither a mapping nor a model.
    """
    if not records:
        return Kept({}, (), ())
    store = Store(threads=1, few=True)
    try:
        return read_feed(store, records)[0]
    finally:
        store.close()


def read_feed(
    store: Store, records: Sequence[object], clients: Sequence[Mapping[str, Any]] = ()
) -> tuple[Kept, Intake]:
    """Fill the store's tables from the kept records and the rows of the clients table.

    Raises:
        TypeError: a record is neither a mapping nor a model.
    """
    given = [dict(as_mapping(record)) for record in records]
    # Only the content of twins decides, so lines can count the records here.
    records_without_place = [
        {column: value for column, value in record.items() if column.strip().lower() not in _PLACE}
        for record in given
    ]
    intake = read(store, [records_without_place], clients=list(clients) or None, in_parts=True)
    rows = store.rows("SELECT client_id, event_id, line FROM event JOIN client USING (client) ORDER BY line")
    rejected = reject_problems(store)
    nameless = {line for _, event_id, line in rows if event_id == f"{_LABEL}:{line}"}
    if nameless:
        _drop(store, nameless, [str(client["client_id"]) for client in clients])
    bad = {problem.line for problem in rejected}
    others = tuple(
        problem
        for problem in intake.problems
        if problem.line not in bad or problem.code not in {each.code for each in rejected}
    )
    rejected += [
        Problem(
            code="column-missing",
            message="an event of a feed needs its event_id",
            file=_LABEL,
            line=line,
            hint="the billing tool's own number of the record, the same when it is corrected",
        )
        for line in sorted(nameless)
    ]
    kept = {
        (client_id, event_id): given[line - 1] for client_id, event_id, line in rows if line not in nameless
    }
    return Kept(kept, tuple(rejected), (*rejected, *others)), intake


def _drop(store: Store, lines: Collection[int], known: Sequence[str]) -> None:
    """Delete the events on some lines, and the clients without any other record."""
    store.run("DELETE FROM event WHERE line IN (SELECT unnest(CAST(? AS BIGINT[])))", [list(lines)])
    store.run(
        "DELETE FROM client WHERE client NOT IN (SELECT client FROM event)"
        " AND client_id NOT IN (SELECT unnest(CAST(? AS VARCHAR[])))",
        [list(known)],
    )
