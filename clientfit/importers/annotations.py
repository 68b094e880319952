"""What a person adds to events that an export can't tell: that it is so, how it ended, why it happened.

An annotation names an event by `event_id` (and `client`, where several clients have one of that id) or by
`file` and `line` (and `kind`, where the row tells several), or a `client` alone to give it a trait. An event
that was annotated says so: it has the tag `annotated`, and its text begins with who said what, and when.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from clientfit.errors import Problem
from clientfit.importers.annotation_values import Said, said
from clientfit.importers.arrays import create
from clientfit.importers.kept import Row, kept_rows
from clientfit.store import Store

FILLED = ("confirmed", "outcome", "settled", "cause", "paid_extra", "tags", "trait", "who", "when")
"""The columns that a person fills in."""

COLUMNS = ("file", "line", "client", "event_id", "kind", "occurred_at", "about", *FILLED)
"""The columns of the file; `occurred_at` and `about` are for the eye."""

_ASKED = (
    ("conduct", "NOT confirmed"),
    ("complaint", "coalesce(outcome, 'open') IN ('open', 'closed')"),
    ("fee_dispute", "coalesce(outcome, 'open') = 'open'"),
    ("chargeback", "coalesce(outcome, 'open') = 'open'"),
    ("change_request", "cause IS NULL AND NOT paid_extra"),
    ("payment_promise", "tags NOT LIKE '%;agreed_extension;%'"),
)
"""The events of which exports say least, by kind and condition: those of the template."""


@dataclass(frozen=True)
class _Target:
    """An event that annotations are about, with what they say so far."""

    client: int
    event_id: str
    said: Said = field(default_factory=Said)


def annotate(store: Store, path: Path, until: date | None = None) -> list[Problem]:
    """Apply the annotations of the file to the `event` and `client` tables; tells those that can't be.

    What was said after the day `until` is not known yet. Of two that say different things about one event the
    later row speaks.

    Raises:
        ClientFitError: the file can't be read.
    """
    rows, problems = kept_rows(path, COLUMNS)
    rows = [row for row in rows if row.cells.keys() & {*FILLED} - {"who", "when"}]
    events = _events(store, rows)
    clients = _clients(store)
    targets: dict[tuple[int, str], _Target] = {}
    traits: dict[int, set[str]] = {}
    for number, row in enumerate(rows):
        found = events.get(number, [])
        if len(found) > 1 or (not found and row.cells.keys() & {"event_id", "line"}):
            problems.append(_unclear(row, len(found)))
            continue
        kind = found[0][2] if found else None
        told, faults = said(row, kind)
        problems += faults
        if faults or (until is not None and told.when is not None and told.when > until):
            continue
        who = found[0][0] if found else _only(clients.get(number, []))
        if who is None:
            problems.append(
                row.problem("annotation-unknown", "there is no such client", row.cells.get("client"))
            )
            continue
        if told.traits:
            traits.setdefault(who, set()).update(told.traits)
        if found:
            client, event_id, _ = found[0]
            target = targets.get((client, event_id), _Target(client, event_id))
            targets[client, event_id] = replace(target, said=target.said.and_then(told))
    _update(store, list(targets.values()), traits)
    return problems


def to_annotate(store: Store) -> list[tuple[str, ...]]:
    """Rows of `COLUMNS`, to be filled in: the events of which the sources say least, by client and day."""
    asked = " OR ".join(f"(kind = '{kind}' AND {condition})" for kind, condition in _ASKED)
    rows = store.rows(
        "SELECT file, line, client_id, event_id, kind, CAST(day AS VARCHAR), coalesce(text, '')"
        f" FROM event JOIN client USING (client) WHERE {asked} ORDER BY client_id, occurred_at, event_id"
    )
    return [(*map(str, row), *[""] * len(FILLED)) for row in rows]


def _events(store: Store, rows: Sequence[Row]) -> dict[int, list[tuple[int, str, str]]]:
    """The events that each row means: client, event_id and kind."""
    names = ("client", "event_id", "file", "line", "kind")
    types = {"number": "INTEGER", **dict.fromkeys(names, "VARCHAR")}
    create(
        store,
        "named",
        types,
        [(number, *(row.cells.get(name) for name in names)) for number, row in enumerate(rows)],
    )
    found: dict[int, list[tuple[int, str, str]]] = {}
    places = {
        "event_id": "n.event_id = e.event_id",
        "line": "n.event_id IS NULL AND try_cast(n.line AS BIGINT) = e.line",
    }
    for condition in places.values():
        for number, *event in store.rows(
            "SELECT number, e.client, e.event_id, e.kind FROM named AS n JOIN event AS e"
            f" ON {condition} JOIN client AS c ON c.client = e.client"
            " WHERE (n.client IS NULL OR n.client IN (c.client_id, c.client_name))"
            " AND (n.file IS NULL OR n.file = e.file) AND (n.kind IS NULL OR lower(n.kind) = e.kind)"
            " ORDER BY number, client_id, e.event_id"
        ):
            found.setdefault(number, []).append((event[0], event[1], event[2]))
    return found


def _clients(store: Store) -> dict[int, list[int]]:
    """The clients that each row that `_events` looked at names, by id or by name."""
    found: dict[int, list[int]] = {}
    for number, client in store.rows(
        "SELECT number, c.client FROM named AS n JOIN client AS c ON n.client IN (c.client_id, c.client_name)"
        " ORDER BY number, c.client"
    ):
        found.setdefault(number, []).append(client)
    store.run("DROP TABLE named")
    return found


def _only(clients: Sequence[int]) -> int | None:
    return clients[0] if len(clients) == 1 else None


def _unclear(row: Row, count: int) -> Problem:
    """The problem with a row that means no event, or several."""
    cells = row.cells
    found = cells.get("event_id") or ":".join(cells[name] for name in ("file", "line") if name in cells)
    if count:
        hint = "name the client too, or the kind"
        return row.problem("annotation-ambiguous", f"{count} events are called that", found, hint)
    return row.problem("annotation-unknown", "there is no such event", found, "see clientfit import SOURCE")


def _update(store: Store, targets: Sequence[_Target], traits: dict[int, set[str]]) -> None:
    """Write what was said into the tables."""
    types = {
        "client": "INTEGER",
        "event_id": "VARCHAR",
        "note": "VARCHAR",
        "tags": "VARCHAR[]",
        "confirmed": "BOOLEAN",
        "paid_extra": "BOOLEAN",
        "outcome": "VARCHAR",
        "cause": "VARCHAR",
        "settled": "DATE",
    }
    if targets:
        told = [
            (each.client, each.event_id, each.said.note, _listed(each.said.tags), *each.said.values())
            for each in targets
        ]
        create(store, "annotation", types, told)
        kept = ", ".join(
            f"{name} = coalesce(a.{name}, event.{name})"
            for name in ("confirmed", "paid_extra", "outcome", "cause", "settled")
        )
        marks = "list_filter(string_split(event.tags, ';'), lambda mark: mark <> '')"
        every = f"list_sort(list_distinct(list_concat({marks}, a.tags)))"
        store.run(
            f"UPDATE event SET {kept}, text = concat_ws(' ', '[' || a.note || ']', event.text),"
            f" tags = concat(';', array_to_string({every}, ';'), ';') FROM annotation AS a"
            " WHERE a.client = event.client AND a.event_id = event.event_id"
        )
        store.run("DROP TABLE annotation")
    for client, added in sorted(traits.items()):
        kept = "list_filter(string_split(traits, ';'), lambda trait: trait <> '')"
        every = f"list_sort(list_distinct(list_concat({kept}, CAST($1 AS VARCHAR[]))))"
        store.run(
            f"UPDATE client SET traits = concat(';', array_to_string({every}, ';'), ';') WHERE client = $2",
            [sorted(added), client],
        )


def _listed(tags: Sequence[str]) -> str:
    quoted = (f'"{tag}"' for tag in sorted({*tags, "annotated"}))
    return f"[{', '.join(quoted)}]"
