"""A few records so plain that nothing about them needs telling: the short way into the tables.

A program that asks about one client hands over some dozens of dicts, and planning the SQL that reads any
source takes longer than reading them. So records whose every cell is in its canonical form, none of them
told twice, are put into the tables directly. Whatever is not plain takes the way of all sources; both ways
give the same tables.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from clientfit.importers.formats.records import as_mapping
from clientfit.importers.plain_cells import CLIENT_CELLS, EVENT_CELLS, Cells, NotPlain, Value
from clientfit.importers.staging import rejects
from clientfit.model.event import OUTCOMES, PHASES, PROVIDER_KINDS, PROVIDER_TAGS
from clientfit.store import Store
from clientfit.store.tables import CLIENT, EVENT

MOST = 500
"""How many records are still a few."""

Row = dict[str, Value]


def put_plain(store: Store, name: str, records: Sequence[object], clients: Sequence[object]) -> bool:
    """Fill `event`, `client` and an empty `reject` if everything is plain; says whether it was."""
    try:
        rows = [_event(record, f"{name}:{number}") for number, record in enumerate(records, 1)]
        told = [_row(client, CLIENT_CELLS) for client in clients]
        _each_once(rows, told)
    except NotPlain:
        return False
    keys = {
        client_id: key
        for key, client_id in enumerate(sorted({str(row["client_id"]) for row in (*rows, *told)}))
    }
    for number, row in enumerate(rows, 1):
        row |= {
            "client": keys[str(row["client_id"])],
            "day": str(row["occurred_at"])[:10],
            "file": name,
            "line": number,
        }
    rejects.prepare(store)
    store.fill(CLIENT, _clients(rows, told, keys))
    store.fill(EVENT, rows)
    return True


def _event(record: object, default_id: str) -> Row:
    """One event with its blanks filled, or `NotPlain`."""
    row = _row(record, EVENT_CELLS)
    if row.get("kind") is None or row.get("occurred_at") is None:
        raise NotPlain
    kind, marks = str(row["kind"]), str(row.get("tags") or "")
    for column, words in (("outcome", OUTCOMES), ("phase", PHASES)):
        if row.get(column) is not None and row[column] not in words.get(kind, ()):
            raise NotPlain
    row["own"] = row.get("event_id") is not None
    row["event_id"] = row.get("event_id") or default_id
    row["tags"] = marks
    row["actor"] = row.get("actor") or _actor(kind, marks)
    row["currency"] = row.get("currency") or ""
    row["paid_extra"] = row.get("paid_extra") or False
    row["confirmed"] = row.get("confirmed") or False
    if kind == "invoice" and row.get("settled") and not row.get("outcome"):
        row["outcome"] = "paid"
    return row


def _row(record: object, cells: Cells) -> Row:
    """The record's cells as plain values, or `NotPlain`."""
    if not isinstance(record, Mapping):
        record = as_mapping(record)
    try:
        row = {name: None if value is None else cells[name](value) for name, value in record.items()}
    except KeyError as error:
        raise NotPlain from error
    if not row.get("client_id"):
        raise NotPlain
    return row


def _actor(kind: str, marks: str) -> str:
    """Who acted where nobody is named."""
    if kind == "message":
        tags = marks.strip(";").split(";")
        return (
            "provider"
            if any(tag in PROVIDER_TAGS or tag.split(":")[0] == "notice" for tag in tags)
            else "client"
        )
    return "provider" if kind in PROVIDER_KINDS or kind == "credit" else "client"


def _each_once(rows: Sequence[Row], told: Sequence[Row]) -> None:
    """Nothing is told twice, or `NotPlain`."""
    named = {(row["client_id"], row["event_id"]) for row in rows}
    unnamed = [row for row in rows if not row["own"]]
    contents = {tuple(row.get(name) for name in EVENT_CELLS if name != "event_id") for row in unnamed}
    clients = {row["client_id"] for row in told}
    if len(named) < len(rows) or len(contents) < len(unnamed) or len(clients) < len(told):
        raise NotPlain


def _clients(rows: Sequence[Row], told: Sequence[Row], keys: Mapping[str, int]) -> list[Row]:
    """The client table: what is told of each, and its most frequent name in the events."""
    names: dict[str, Counter[str]] = {client_id: Counter() for client_id in keys}
    for row in rows:
        if row.get("client_name"):
            names[str(row["client_id"])][str(row["client_name"])] += 1
    known = {str(row["client_id"]): row for row in told}
    clients: list[Row] = []
    for client_id, key in keys.items():
        row = known.get(client_id, {})
        common = max(names[client_id].items(), key=lambda each: (each[1], each[0]), default=(client_id, 0))[0]
        name = row.get("client_name") or common
        clients.append(
            {
                **row,
                "client": key,
                "client_id": client_id,
                "client_name": name,
                "traits": row.get("traits") or "",
            }
        )
    return clients
