"""Watch clients: take events one at a time, and report what each changes in a verdict."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from threading import Lock
from typing import Any

from clientfit.errors import ClientFitError, Problem
from clientfit.importers import read
from clientfit.importers.event_stream import Key, Record, keep
from clientfit.model import Client, Event, Verdict
from clientfit.model.change import Change
from clientfit.screening import Screener
from clientfit.steps import step
from clientfit.store import Store
from clientfit.verdict.concluding import FEW
from clientfit.verdict.verdicts.changes import UNKNOWN, Standing, change_from

_LOG = logging.getLogger(__name__)


class Watcher:
    """Keep the verdicts on clients up to date: always equal to those of a screening of all events taken.

    Events may come in any order. One with the `event_id` of an earlier one corrects it by the event table's
    rule: the one that fills more columns stays, whichever came first. So a correction repeats all of the
    event; taken twice, an event changes nothing. `advance` reports what time alone changes.

    It keeps one record per event and the levels of each client in memory, some 0.5 kB an event and 2 kB a
    client, and nothing on disk: after a restart, hand the events to `load` again. `forget` drops a
    client. Threads may share a watcher; they take turns.

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
        self._standings: dict[str, Standing] = {}
        self._turn = Lock()

    @property
    def as_of(self) -> date:
        """The day at whose end clients are judged."""
        return self._as_of

    def __len__(self) -> int:
        return len(self._standings)

    def __iter__(self) -> Iterator[str]:
        """The ids of all clients, sorted."""
        return iter(sorted(self._standings))

    def load(
        self,
        events: Iterable[Event | Mapping[str, Any]],
        *,
        clients: Iterable[Client | Mapping[str, Any]] = (),
    ) -> tuple[Problem, ...]:
        """Take many events at once, and return what is wrong with them; much faster than one by one.

        Raises:
            pydantic.ValidationError: a row is not a valid client.
        """
        with self._turn:
            rows = {client.client_id: client for client in map(Client.model_validate, clients)}
            kept = keep([*self._records(), *events])
            taken: dict[str, dict[str, Record]] = {}
            for (client_id, event_id), record in kept.records.items():
                taken.setdefault(client_id, {})[event_id] = record
            everyone = self._clients | rows
            verdicts = self._screen(taken, everyone, self._as_of)
            self._standings = {verdict.client_id: Standing.of(verdict) for verdict in verdicts}
            self._events, self._clients = taken, everyone
            return kept.problems

    def take(self, event: Event | Mapping[str, Any]) -> Change | None:
        """Take one event, and return what it changes in the verdict on its client; None for no change.

        Raises:
            ClientFitError: it is not a valid event, or has no `event_id`; nothing was taken.
        """
        with self._turn:
            (client_id, event_id), record = self._merge([event])
            own = self._events.get(client_id, {})
            if event_id in own:
                _, record = self._merge([own[event_id], event])
                if record == own[event_id]:
                    return None
            return self._update(client_id, {**own, event_id: record}, self._clients.get(client_id))

    def know(self, client: Client | Mapping[str, Any]) -> Change | None:
        """Take a client's row of the clients table, in place of an earlier one.

        Raises:
            pydantic.ValidationError: it is not a valid client.
        """
        with self._turn:
            row = Client.model_validate(client)
            return self._update(row.client_id, self._events.get(row.client_id, {}), row)

    def advance(self, as_of: date) -> tuple[Change, ...]:
        """Move the as-of day, and return what that alone changes, by client; one screening of the book."""
        with self._turn:
            verdicts = self._screen(self._events, self._clients, as_of)
            self._as_of = as_of
            changes = [self._change(verdict) for verdict in verdicts]
            return tuple(sorted(filter(None, changes), key=lambda change: change.client_id))

    def verdict(self, client_id: str) -> Verdict:
        """Judge one client; the verdict is not kept.

        Raises:
            KeyError: there is no such client.
        """
        with self._turn:
            if client_id not in self._standings:
                raise KeyError(client_id)
            return self._check(client_id, self._events.get(client_id, {}), self._clients.get(client_id))

    def forget(self, client_id: str) -> None:
        """Drop a client with its events.

        Raises:
            KeyError: there is no such client.
        """
        with self._turn:
            del self._standings[client_id]
            self._events.pop(client_id, None)
            self._clients.pop(client_id, None)

    def _records(self) -> list[Record]:
        return [record for own in self._events.values() for record in own.values()]

    @staticmethod
    def _merge(records: list[object]) -> tuple[Key, Record]:
        """Merge records of the same event into one."""
        kept = keep(records)
        if not kept.records:
            raise ClientFitError(*kept.rejected)
        (merged,) = kept.records.items()
        return merged

    def _update(self, client_id: str, events: dict[str, Record], client: Client | None) -> Change | None:
        """Judge the client by these events, keep them, and return what changed."""
        verdict = self._check(client_id, events, client)
        self._events[client_id] = events
        if client is not None:
            self._clients[client_id] = client
        return self._change(verdict)

    def _check(self, client_id: str, events: Mapping[str, Record], client: Client | None) -> Verdict:
        with step(_LOG, "check of one client"):
            ordered = [events[event_id] for event_id in sorted(events)]
            return self._screener.check(ordered, as_of=self._as_of, client=client or client_id)

    def _screen(
        self, events: Mapping[str, Mapping[str, Record]], clients: Mapping[str, Client], as_of: date
    ) -> list[Verdict]:
        """The verdicts on all clients as of the day."""
        records = [own[event_id] for _, own in sorted(events.items()) for event_id in sorted(own)]
        table = [clients[client_id].model_dump() for client_id in sorted(clients)]
        if not records and not table:
            return []
        with step(_LOG, "screening of all clients"):
            store = Store(few=len(records) <= FEW)
            try:
                intake = read(store, [records], clients=table or None, in_parts=True)
                return list(self._screener.screen_store(store, intake, as_of))
            finally:
                store.close()

    def _change(self, verdict: Verdict) -> Change | None:
        """Compare with the last verdict, and keep the new one for the next time."""
        before = self._standings.get(verdict.client_id, UNKNOWN)
        now = self._standings[verdict.client_id] = Standing.of(verdict)
        return None if now == before else change_from(before, verdict, self._as_of)
