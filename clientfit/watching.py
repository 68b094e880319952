"""Watch clients: take events one at a time, and report which verdicts they change."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any, Self

from clientfit.columnar.typed_rows import Unusual, is_kept, read_events
from clientfit.errors import ClientFitError, Problem
from clientfit.importers import read
from clientfit.importers.event_stream import Key, Record, keep, read_feed
from clientfit.importers.formats import as_mapping
from clientfit.model import Client, Event, Verdict
from clientfit.model.change import Change
from clientfit.screening import Screener
from clientfit.screening_result import Screening
from clientfit.snapshot import Snapshot, read_snapshot, write_snapshot
from clientfit.steps import step
from clientfit.store import Store
from clientfit.verdict.concluding import FEW
from clientfit.verdict.verdicts.changes import UNKNOWN, Name, VerdictLevels, change_from, read_verdict_levels

_LOG = logging.getLogger(__name__)


class Watcher:
    """Keeps the verdicts on clients up to date; they always equal those of a screening of all events taken.

    Events may arrive in any order. Of two events with the same `event_id` the one that fills more columns is
    kept, whichever came first: a correction therefore repeats the whole event, and an event that is taken
    twice changes nothing. `advance` reports what time alone changes.

    The events and the levels of each client are kept in memory. `save` writes them to a file, `restore`
    creates a watcher from it after a restart, and `forget` drops a client.

    A watcher is safe to use from several threads; a lock serializes the calls. In a coroutine pass the call
    to a thread: `change = await asyncio.to_thread(watcher.take, event)`.

    Args:
        screener: a compiled rulebook; clientfit's own when None.
        as_of: evaluate as of the end of this day, until `advance` moves it.

    >>> from datetime import date
    >>> import clientfit
    >>> watcher = clientfit.Watcher(as_of=date(2026, 6, 30))
    >>> invoice = {"client_id": "c1", "event_id": "R-1", "kind": "invoice", "occurred_at": "2026-02-02"}
    >>> invoice |= {"due": "2026-03-04", "amount": 900, "currency": "EUR"}
    >>> change = watcher.take(invoice)
    >>> change.before, change.after
    (None, 'not_enough_history')
    >>> change.says[0]
    'The oldest open invoice is 118 days overdue.'
    >>> change = watcher.take({**invoice, "settled": "2026-03-03"})  # the same invoice, paid
    >>> [(signal.signal, signal.before, signal.after) for signal in change.signals]
    [('money_unpaid', 'watch', 'not_judged'), ('oldest_open', 'severe', 'not_judged')]
    """

    def __init__(self, screener: Screener | None = None, *, as_of: date) -> None:
        self._screener = screener or Screener()
        self._as_of = as_of
        self._events: dict[str, dict[str, Record]] = {}
        self._clients: dict[str, Client] = {}
        self._levels: dict[str, VerdictLevels] = {}
        self._turn = Lock()

    @property
    def as_of(self) -> date:
        """Clients are judged as of the end of this day."""
        return self._as_of

    def __len__(self) -> int:
        return len(self._levels)

    def __iter__(self) -> Iterator[str]:
        """Yield the ids of all clients, sorted."""
        return iter(sorted(self._levels))

    def load(
        self,
        events: Iterable[Event | Mapping[str, Any]],
        *,
        clients: Iterable[Client | Mapping[str, Any]] = (),
    ) -> tuple[Problem, ...]:
        """Take many events at once, and return the problems with them; much faster than one by one.

        Raises:
            pydantic.ValidationError: a row is not a valid client.
        """
        with self._turn:
            everyone = self._clients | {
                client.client_id: client for client in map(Client.model_validate, clients)
            }
            records = [*self._records(), *events]
            table = _table(everyone)
            if not records and not table:
                return ()
            with step(_LOG, "screening of all clients"), _store(len(records)) as store:
                kept, intake = read_feed(store, records, table)
                self._screener.screen_store(store, intake, self._as_of)
                levels = read_verdict_levels(store, self._screener.plan(self._as_of))
            taken: dict[str, dict[str, Record]] = {}
            for (client_id, event_id), record in kept.records.items():
                taken.setdefault(client_id, {})[event_id] = record
            self._levels, self._events, self._clients = levels, taken, everyone
            return kept.problems

    def take(self, event: Event | Mapping[str, Any]) -> Change | None:
        """Take one event, and return the change of its client's verdict; None for no change.

        Raises:
            ClientFitError: it is not a valid event, or has no `event_id`; nothing was taken.
        """
        changes = self.take_many([event])
        return changes[0] if changes else None

    def take_many(self, events: Iterable[Event | Mapping[str, Any]]) -> tuple[Change, ...]:
        """Add events, and return one change per client whose verdict changes, sorted by client.

        Each client is judged once, which is faster than taking its events one by one. To take most of a book
        use `load`.

        Raises:
            ClientFitError: one is not a valid event, or has no `event_id`; nothing was taken.
        """
        with self._turn:
            merged: dict[str, dict[str, Record]] = {}
            for (client_id, event_id), record in _kept(list(events)).items():
                known = self._events.get(client_id, {}).get(event_id)
                best = record if known is None else _better(known, record)
                if best is not known and best != known:
                    merged.setdefault(client_id, {})[event_id] = best
            verdicts = {
                client_id: self._check(client_id, self._events.get(client_id, {}) | own)
                for client_id, own in sorted(merged.items())
            }
            for client_id, own in merged.items():
                self._events.setdefault(client_id, {}).update(own)
            return tuple(filter(None, map(self._change, verdicts.values())))

    def know(self, client: Client | Mapping[str, Any]) -> Change | None:
        """Set a client's row of the clients table, and return the change of its verdict.

        Raises:
            pydantic.ValidationError: it is not a valid client.
        """
        with self._turn:
            row = Client.model_validate(client)
            verdict = self._check(row.client_id, self._events.get(row.client_id, {}), row)
            self._clients[row.client_id] = row
            return self._change(verdict)

    def advance(self, as_of: date) -> tuple[Change, ...]:
        """Move the as-of day, and return the changes that causes, sorted by client.

        All clients are screened again; verdicts are written for those whose levels change.
        """
        with self._turn, self._screened(as_of) as (screening, levels):
            self._as_of = as_of
            changed = sorted(
                client_id for client_id, now in levels.items() if now != self._levels.get(client_id)
            )
            verdicts = () if screening is None else screening.verdicts_on(changed)
            changes = filter(None, map(self._change, verdicts))
            return tuple(sorted(changes, key=lambda change: change.client_id))

    def verdict(self, client_id: str) -> Verdict:
        """Judge one client, without changing the watcher.

        Raises:
            KeyError: there is no such client.
        """
        with self._turn:
            if client_id not in self._levels:
                raise KeyError(client_id)
            return self._check(client_id, self._events.get(client_id, {}))

    def forget(self, client_id: str) -> None:
        """Drop a client with its events.

        Raises:
            KeyError: there is no such client.
        """
        with self._turn:
            del self._levels[client_id]
            self._events.pop(client_id, None)
            self._clients.pop(client_id, None)

    def save(self, path: str | Path) -> None:
        """Write the events, clients and levels to a file, as JSON lines; it is replaced as a whole.

        Raises:
            OSError: the file can't be written.
        """
        with self._turn:
            write_snapshot(
                Path(path),
                Snapshot(
                    as_of=self._as_of,
                    events={client_id: list(own.values()) for client_id, own in self._events.items()},
                    clients=self._clients,
                    levels={
                        client_id: (
                            own.recommendation,
                            {".".join(name): level for name, level in own.level_of().items()},
                        )
                        for client_id, own in self._levels.items()
                    },
                ),
            )

    @classmethod
    def restore(cls, path: str | Path, screener: Screener | None = None) -> Self:
        """Create a watcher from a file that `save` wrote, with the same verdicts.

        With other rules than before, the next `advance` returns the changes due to them.

        Raises:
            OSError: the file can't be read.
            ClientFitError: code "snapshot-damaged": the file is not what `save` wrote.
        """
        snapshot = read_snapshot(Path(path))
        watcher = cls(screener, as_of=snapshot.as_of)
        watcher._events = {
            client_id: {event_id: record for (_, event_id), record in _kept(records).items()}
            for client_id, records in snapshot.events.items()
        }
        watcher._clients = dict(snapshot.clients)
        watcher._levels = {
            client_id: VerdictLevels.by_name(advice, {_name(name): level for name, level in levels.items()})
            for client_id, (advice, levels) in snapshot.levels.items()
        }
        return watcher

    def _records(self) -> list[Record]:
        return [own[event_id] for _, own in sorted(self._events.items()) for event_id in sorted(own)]

    def _check(self, client_id: str, events: Mapping[str, Record], client: Client | None = None) -> Verdict:
        with step(_LOG, "check of one client"):
            ordered = [events[event_id] for event_id in sorted(events)]
            known = client or self._clients.get(client_id) or client_id
            return self._screener.check(ordered, as_of=self._as_of, client=known)

    @contextmanager
    def _screened(self, as_of: date) -> Iterator[tuple[Screening | None, dict[str, VerdictLevels]]]:
        """Screen all clients as of the day; yield no screening where there are no clients."""
        records, table = self._records(), _table(self._clients)
        if not records and not table:
            yield None, {}
            return
        with step(_LOG, "screening of all clients"), _store(len(records)) as store:
            intake = read(store, [records], clients=table or None, in_parts=True)
            screening = self._screener.screen_store(store, intake, as_of)
            yield screening, read_verdict_levels(store, self._screener.plan(as_of))

    def _change(self, verdict: Verdict) -> Change | None:
        """Compare a verdict with the client's last one, and store it; None for no change."""
        before = self._levels.get(verdict.client_id, UNKNOWN)
        now = self._levels[verdict.client_id] = VerdictLevels.of(verdict)
        return None if now == before else change_from(before, verdict, self._as_of)


@contextmanager
def _store(records: int) -> Iterator[Store]:
    store = Store(few=records <= FEW)
    try:
        yield store
    finally:
        store.close()


def _table(clients: Mapping[str, Client]) -> list[dict[str, Any]]:
    """Return the rows of the clients table, sorted by client."""
    return [clients[client_id].model_dump() for client_id in sorted(clients)]


def _name(dotted: str) -> Name:
    """Parse the name of a type, or of a type and a signal."""
    type_, _, signal = dotted.partition(".")
    return (type_, signal) if signal else (type_,)


def _kept(records: Sequence[Record | Event]) -> dict[Key, Record]:
    """Return one record for each client and event; plain records are read without a database.

    Raises:
        ClientFitError: a record is not a valid event.
    """
    try:
        newest: dict[Key, Record] = {}
        for key, record in zip(_keys(records), records, strict=True):
            plain = dict(as_mapping(record))  # a copy: the caller may change its own
            newest[key] = plain if key not in newest else _better(newest[key], plain)
    except Unusual:
        kept = keep(records)
        if kept.rejected:
            raise ClientFitError(*kept.rejected) from None
        return dict(kept.records)
    return newest


def _keys(records: Sequence[Record | Event]) -> list[Key]:
    """Return the client and the event_id of each record.

    Raises:
        Unusual: a record has no event_id.
    """
    columns = read_events(records).columns
    if not all(columns["own"]):
        raise Unusual
    return list(zip(columns["client_id"], columns["event_id"], strict=True))


def _better(known: Record, record: Record) -> Record:
    """Return the one of two records of the same event that is kept."""
    try:
        return known if is_kept(*read_events([known, record])) else record
    except Unusual:
        (kept,) = keep([known, record]).records.values()
        return kept
