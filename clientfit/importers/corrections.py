"""Corrections of events by a person: they add what an export lacks, or replace what is wrong in it.

A correction names an event by `event_id` (and `client`, where several clients have one of that id) or by
`file` and `line` (and `kind`, where the row gives several), or a `client` alone to give it a trait. An event
that was corrected has the tag `corrected`, and its text begins with what was corrected, by whom and when.
With a reason under `drop` the event counts for nothing. The table `correction` has all of them.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers.formats import SideRow, read_side_table
from clientfit.importers.load_rows import create_table
from clientfit.model.kinds import OUTCOMES, TRAITS, WORDS
from clientfit.store import Store, tables

_YES, _NO = ("true", "yes", "y", "1"), ("false", "no", "n", "0")
_AMOUNT = re.compile(r"\d{1,14}(\.\d{1,4})?")
_REPLACED = ("confirmed", "paid_extra", "outcome", "cause", "settled", "amount")
"""Columns of an event that a correction may replace."""

_MARK = re.compile(r"[a-z0-9_]+(:[a-z0-9_]+)?")


@dataclass(frozen=True)
class Correction:
    """Corrected values of an event, None where there is none; `note` says who corrected what, and when."""

    confirmed: bool | None = None
    paid_extra: bool | None = None
    outcome: str | None = None
    cause: str | None = None
    settled: date | None = None
    amount: Decimal | None = None
    drop: str | None = None
    tags: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    when: date | None = None
    note: str = ""

    def values(self) -> tuple[bool | str | None, ...]:
        """Values that replace the event's own, those of `_REPLACED`, and whether it is dropped."""
        settled = None if self.settled is None else self.settled.isoformat()
        amount = None if self.amount is None else str(self.amount)
        return (
            self.confirmed,
            self.paid_extra,
            self.outcome,
            self.cause,
            settled,
            amount,
            self.drop is not None,
        )

    def and_then(self, later: "Correction") -> "Correction":
        """Combine both; the later one counts where they differ."""
        names = (*_REPLACED, "drop")
        changes = {name: getattr(later, name) for name in names if getattr(later, name) is not None}
        note = "; ".join(each for each in (self.note, later.note) if each)
        return replace(self, **changes, tags=(*self.tags, *later.tags), note=note)


def read_correction(row: SideRow, kind: str | None) -> tuple[Correction, list[Problem]]:
    """Read a row's corrections of an event of this kind (None: of a client), and the problems with it."""
    if kind is None and row.cells.keys() & _READERS.keys() - {"trait", "when"}:
        hint = "give event_id, or file and line"
        return Correction(), [row.problem("correction-unknown", "the row names no event", None, hint)]
    faults: list[Problem] = []
    cells: dict[str, object] = {}
    for name, cell in row.cells.items():
        if name not in _READERS:
            continue
        try:
            cells[name] = _READERS[name](cell, kind)
        except ValueError as error:
            faults.append(
                row.problem("correction-value", f"{name}: not what may stand there", cell, str(error))
            )
    if faults:
        return Correction(), faults
    values = {name: value for name, value in cells.items() if name != "trait"}
    return Correction(**values, traits=cells.get("trait", ()), note=_note(row)), []  # type: ignore[arg-type]


def _note(row: SideRow) -> str:
    """Write the corrections as a note, such as `confirmed by NN on 2026-05-01`."""
    return _changes(row) + "".join(
        f" {word} {row.cells[name]}" for name, word in (("who", "by"), ("when", "on")) if name in row.cells
    )


def _changes(row: SideRow) -> str:
    """Write what a row corrects, such as `not confirmed, outcome upheld`."""
    parts = []
    for name, cell in row.cells.items():
        if name == "confirmed":
            parts.append("confirmed" if cell.lower() in _YES else "not confirmed")
        elif name == "paid_extra":
            parts.append("paid extra" if cell.lower() in _YES else "not paid extra")
        elif name == "drop":
            parts.append("dropped")
        elif name in _READERS and name != "when":
            parts.append(f"{name} {cell}")
    return ", ".join(parts)


def _flag(cell: str, _: str | None) -> bool:
    if cell.lower() not in (*_YES, *_NO):
        raise ValueError("yes or no")
    return cell.lower() in _YES


def _confirmed(cell: str, kind: str | None) -> bool:
    if kind not in (None, "conduct"):
        raise ValueError("only a conduct incident is confirmed")
    return _flag(cell, kind)


def _outcome(cell: str, kind: str | None) -> str:
    known = OUTCOMES.get(kind or "", ())
    if cell.lower() not in known:
        raise ValueError(f"one of {', '.join(known)}" if known else f"{kind or 'a client'} has no outcome")
    return cell.lower()


def _cause(cell: str, _: str | None) -> str:
    if cell.lower() not in WORDS["cause"]:
        raise ValueError(str(nearest(cell, WORDS["cause"])))
    return cell.lower()


def _day(cell: str, _: str | None) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise ValueError("write 2026-01-31") from None


def _amount(cell: str, _: str | None) -> Decimal:
    if not _AMOUNT.fullmatch(cell):
        raise ValueError("write 1250.50, without a currency")
    return Decimal(cell)


def _reason(cell: str, _: str | None) -> str:
    if cell.lower() in (*_YES, *_NO):
        raise ValueError("write the reason, such as: entered twice")
    return cell


def _marks(cell: str, _: str | None) -> tuple[str, ...]:
    marks = tuple(mark.strip().lower() for mark in cell.split(";") if mark.strip())
    if not all(_MARK.fullmatch(mark) for mark in marks):
        raise ValueError("words of a-z, 0-9 and _, with ; between")
    return marks


def _traits(cell: str, kind: str | None) -> tuple[str, ...]:
    traits = _marks(cell, kind)
    if unknown := [trait for trait in traits if trait not in TRAITS]:
        raise ValueError(str(nearest(unknown[0], TRAITS)))
    return traits


_READERS: dict[str, Callable[[str, str | None], object]] = {
    "confirmed": _confirmed,
    "outcome": _outcome,
    "settled": _day,
    "amount": _amount,
    "drop": _reason,
    "cause": _cause,
    "paid_extra": _flag,
    "tags": _marks,
    "trait": _traits,
    "when": _day,
}


FILLED = (
    *("confirmed", "outcome", "settled", "amount", "cause", "paid_extra", "tags", "trait"),
    *("drop", "who", "when"),
)
"""The columns that a person fills in."""

CORRECTION_COLUMNS = ("file", "line", "client", "event_id", "kind", "occurred_at", "about", *FILLED)
"""The columns of the file; `occurred_at` and `about` are not read."""

_UNCLEAR = (
    ("conduct", "NOT confirmed"),
    ("complaint", "coalesce(outcome, 'open') IN ('open', 'closed')"),
    ("fee_dispute", "coalesce(outcome, 'open') = 'open'"),
    ("chargeback", "coalesce(outcome, 'open') = 'open'"),
    ("change_request", "cause IS NULL AND NOT paid_extra"),
    ("payment_promise", "tags NOT LIKE '%;agreed_extension;%'"),
)
"""Events that exports leave unclear, by kind and condition: those of the template."""


@dataclass(frozen=True)
class _Target:
    """An event, with its corrections so far."""

    client: int
    event_id: str
    correction: Correction = field(default_factory=Correction)


def apply_corrections(store: Store, path: Path, until: date | None = None) -> list[Problem]:
    """Apply the corrections of the file to the `event` and `client` tables; return the problems.

    Corrections made after the day `until` are not applied. Of two that differ about one event the later row
    counts.

    Raises:
        ClientFitError: the file can't be read; or code "correction-ambiguous": a row may mean several events.
    """
    rows, problems = read_side_table(path, CORRECTION_COLUMNS)
    rows = [row for row in rows if row.cells.keys() & {*FILLED} - {"who", "when"}]
    events = _events(store, rows)
    clients = _clients(store)
    targets: dict[tuple[int, str], _Target] = {}
    traits: dict[int, set[str]] = {}
    ambiguous = list(_ambiguous(rows, events, clients))
    if ambiguous:
        raise ClientFitError(*ambiguous)
    made: list[tuple[object, ...]] = []
    for number, row in enumerate(rows):
        matching = events.get(number, [])
        if not matching and row.cells.keys() & {"event_id", "line"}:
            problems.append(_unclear(row, len(matching)))
            continue
        event = matching[0] if matching else None
        kind = event.kind if event else None
        correction, faults = read_correction(row, kind)
        problems += faults
        if faults or (until is not None and correction.when is not None and correction.when > until):
            continue
        who = event.client if event else _only(clients.get(number, []))
        if who is None:
            problems.append(
                row.problem("correction-unknown", "there is no such client", row.cells.get("client"))
            )
            continue
        if correction.traits:
            traits.setdefault(who, set()).update(correction.traits)
        made.append(_made(row, who, event, correction))
        if event:
            target = targets.get((who, event.event_id), _Target(who, event.event_id))
            targets[who, event.event_id] = replace(target, correction=target.correction.and_then(correction))
    create_table(store, tables.CORRECTION, made)
    _update(store, list(targets.values()), traits)
    return problems


def unclear_events(store: Store) -> list[tuple[str, ...]]:
    """List the events that exports leave unclear, as rows to fill in, by client and day."""
    unclear = " OR ".join(f"(kind = '{kind}' AND {condition})" for kind, condition in _UNCLEAR)
    rows = store.rows(
        "SELECT file, line, client_id, event_id, kind, CAST(day AS VARCHAR), coalesce(text, '')"
        f" FROM event JOIN client USING (client) WHERE {unclear} ORDER BY client_id, occurred_at, event_id"
    )
    return [(*map(str, row), *[""] * len(FILLED)) for row in rows]


def _made(row: SideRow, client: int, event: "_Found | None", correction: Correction) -> tuple[object, ...]:
    """Make the row of the table `correction`; of an amount and an outcome it has the value before too."""
    says = _changes(row)
    if event is not None and correction.amount is not None and event.amount is not None:
        cents = event.amount.quantize(Decimal("0.01"))
        was = cents if cents == event.amount else event.amount
        says = says.replace(f"amount {row.cells['amount']}", f"amount {row.cells['amount']}, was {was}")
    return (
        client,
        event.event_id if event else None,
        event.kind if event else None,
        event.day.isoformat() if event else None,
        says,
        row.cells.get("who"),
        None if correction.when is None else correction.when.isoformat(),
        correction.drop,
        row.file,
        row.line,
    )


class _Found(NamedTuple):
    """An event that a row names."""

    client: int
    event_id: str
    kind: str
    day: date
    amount: Decimal | None


def _events(store: Store, rows: Sequence[SideRow]) -> dict[int, list[_Found]]:
    """Find the events that each row names."""
    names = ("client", "event_id", "file", "line", "kind")
    create_table(
        store,
        tables.CORRECTION_ROW,
        [(number, *(row.cells.get(name) for name in names)) for number, row in enumerate(rows)],
    )
    events: dict[int, list[_Found]] = {}
    places = {
        "event_id": "n.event_id = e.event_id",
        "line": "n.event_id IS NULL AND try_cast(n.line AS BIGINT) = e.line",
    }
    for condition in places.values():
        for number, *event in store.rows(
            "SELECT number, e.client, e.event_id, e.kind, e.day, e.amount"
            " FROM correction_row AS n JOIN event AS e"
            f" ON {condition} JOIN client AS c ON c.client = e.client"
            " WHERE (n.client IS NULL OR n.client IN (c.client_id, c.client_name))"
            " AND (n.file IS NULL OR n.file = e.file) AND (n.kind IS NULL OR lower(n.kind) = e.kind)"
            " ORDER BY number, client_id, e.event_id"
        ):
            events.setdefault(number, []).append(_Found(*event))
    return events


def _clients(store: Store) -> dict[int, list[int]]:
    """Find the clients that each row that `_events` looked up names, by id or by name."""
    clients: dict[int, list[int]] = {}
    for number, client in store.rows(
        "SELECT number, c.client FROM correction_row AS n"
        " JOIN client AS c ON n.client IN (c.client_id, c.client_name) ORDER BY number, c.client"
    ):
        clients.setdefault(number, []).append(client)
    store.drop(tables.CORRECTION_ROW)
    return clients


def _ambiguous(
    rows: Sequence[SideRow], events: Mapping[int, list[_Found]], clients: Mapping[int, list[int]]
) -> Iterator[Problem]:
    """Yield a problem for each row that may mean several events, or several clients of one name."""
    for number, row in enumerate(rows):
        found = events.get(number, ())
        if len(found) > 1:
            yield _unclear(row, len(found))
        elif not row.cells.keys() & {"event_id", "line"} and len(clients.get(number, ())) > 1:
            hint = "name the client by its id"
            name = row.cells.get("client")
            yield row.problem("correction-ambiguous", "several clients have this name", name, hint)


def _only(clients: Sequence[int]) -> int | None:
    return clients[0] if len(clients) == 1 else None


def _unclear(row: SideRow, count: int) -> Problem:
    """Make the problem with a row that names no event, or several."""
    cells = row.cells
    name = cells.get("event_id") or ":".join(cells[name] for name in ("file", "line") if name in cells)
    if count:
        hint = "name the client too, or the kind"
        return row.problem("correction-ambiguous", f"{count} events are called that", name, hint)
    return row.problem("correction-unknown", "there is no such event", name, "see clientfit import SOURCE")


def _update(store: Store, targets: Sequence[_Target], traits: dict[int, set[str]]) -> None:
    """Write the corrections into the tables."""
    if targets:
        rows = [
            (each.client, each.event_id, correction.note, _listed(correction.tags), *correction.values())
            for each in targets
            for correction in [each.correction]
        ]
        create_table(store, tables.EVENT_CORRECTION, rows)
        kept = ", ".join(f"{name} = coalesce(a.{name}, event.{name})" for name in _REPLACED)
        marks = "list_filter(string_split(event.tags, ';'), lambda mark: mark <> '')"
        every = f"list_sort(list_distinct(list_concat({marks}, a.tags)))"
        store.run(
            f"UPDATE event SET {kept}, text = concat_ws(' ', '[' || a.note || ']', event.text),"
            f" tags = concat(';', array_to_string({every}, ';'), ';') FROM event_correction AS a"
            " WHERE a.client = event.client AND a.event_id = event.event_id"
        )
        store.run(
            "DELETE FROM event USING event_correction AS a"
            " WHERE a.client = event.client AND a.event_id = event.event_id AND a.dropped"
        )
        store.drop(tables.EVENT_CORRECTION)
    for client, added in sorted(traits.items()):
        kept = "list_filter(string_split(traits, ';'), lambda trait: trait <> '')"
        every = f"list_sort(list_distinct(list_concat({kept}, CAST($1 AS VARCHAR[]))))"
        store.run(
            f"UPDATE client SET traits = concat(';', array_to_string({every}, ';'), ';') WHERE client = $2",
            [sorted(added), client],
        )


def _listed(tags: Sequence[str]) -> str:
    quoted = (f'"{tag}"' for tag in sorted({*tags, "corrected"}))
    return f"[{', '.join(quoted)}]"
