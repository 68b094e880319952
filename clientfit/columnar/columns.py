"""Typed columns of events and clients: what a programme reads, from rows of plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from operator import itemgetter
from typing import Any

import numpy as np

from clientfit.columnar.runtime import Array, Given, OutOfRange

AMOUNT = Decimal(10_000)
EPOCH_DAY = date(1970, 1, 1).toordinal()
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - the event table's times are UTC without saying so
_MICROSECOND = 1_000_000
IDS = ("event_id", "ref", "engagement")
WORDS = ("kind", "actor", "currency", "outcome", "phase", "cause", "severity", "tags")
DAYS = ("day", "due", "settled")
FLAGS = ("paid_extra", "confirmed")
EVENT_COLUMNS = (*IDS, *WORDS, *DAYS, *FLAGS, "amount", "hours", "score")
CLIENT_WORDS = ("stage", "traits", "country")
CLIENT_COLUMNS = (*CLIENT_WORDS, "since", "terms_days")
LARGEST_AMOUNT = Decimal(10) ** 14

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Columns:
    """Events and clients as arrays, and the texts behind their codes.

    `arrays` are named as a programme names them: E_ and C_ with a column's name, O_ and K_ where it is known.
    `order` is the place of each event among the rows given, which are sorted by client, day and id.
    `words` gives the code of each word.
    """

    arrays: dict[str, Any]
    given: Given
    words: dict[str, int]
    countries: set[str]
    order: Sequence[int] | Array


def columns_of(events: Sequence[Row], clients: Sequence[Row], literals: Sequence[str]) -> Columns:
    """Encode events and clients whose key is their place among the clients.

    Events hold `client` (a key), the event table's columns that rules read, and `day`: text, dates, Decimal,
    None where unknown. `literals` are words that the programme reads.

    Raises:
        OutOfRange: an amount is too large.
    """
    order = sorted(
        range(len(events)), key=lambda at: (events[at]["client"], events[at]["day"], events[at]["event_id"])
    )
    rows = [events[at] for at in order]
    read = itemgetter("client", "occurred_at", *EVENT_COLUMNS)
    keys, moments, *cells = zip(*map(read, rows), strict=True) if rows else [()] * (len(EVENT_COLUMNS) + 2)
    columns: dict[str, Sequence[Any]] = dict(zip(EVENT_COLUMNS, cells, strict=True))
    of_clients = {name: [client[name] for client in clients] for name in CLIENT_COLUMNS}
    pool = {*literals}.union(*(columns[name] for name in WORDS), *(of_clients[name] for name in CLIENT_WORDS))
    words = sorted(pool - {None})
    code = {word: place for place, word in enumerate(words)}
    arrays: dict[str, Any] = {
        "ROWS": len(rows),
        "CLIENTS": len(clients),
        "ALL_CLIENTS": np.arange(len(clients)),
        "E_client": np.array(keys, np.int64),
        "E_occurred_at": np.array([_microseconds_since_1970(moment) for moment in moments], np.int64),
    }
    ids = _ids(arrays, columns, keys)
    arrays["IDS"] = len(ids)
    for name in WORDS:
        _put(arrays, "E", "O", name, list(map(code.get, columns[name])))
    for name in DAYS:
        _put(arrays, "E", "O", name, _days(columns[name]))
    for name in ("amount", "hours"):
        _put(arrays, "E", "O", name, list(map(_amount, columns[name])))
    _put(arrays, "E", "O", "score", columns["score"], np.float64)
    for name in FLAGS:
        arrays[f"E_{name}"] = np.array(columns[name], bool)
    for name in CLIENT_WORDS:
        _put(arrays, "C", "K", name, list(map(code.get, of_clients[name])))
    _put(arrays, "C", "K", "since", _days(of_clients["since"]))
    _put(arrays, "C", "K", "terms_days", of_clients["terms_days"])
    countries = {str(country) for country in of_clients["country"] if country}
    return Columns(arrays, Given(words, ids), code, countries, order)


def repeated(columns: Columns, places: Array, clients: Array) -> Columns:
    """Take rows of one client's events, each as often as it is named, for several clients.

    Args:
        columns: the events, all of client 0, and the columns of all the clients.
        places: the rows to take.
        clients: the client of each row taken, in rising order.

    The rows taken are in no order of days yet: see `sorted_by_day`.
    """
    arrays = dict(columns.arrays)
    for name, values in columns.arrays.items():
        if name[:2] in {"E_", "O_"}:
            arrays[name] = values[places]
    texts = len(columns.given.ids) - 1
    for name in IDS:
        codes = arrays[f"E_{name}"]
        arrays[f"E_{name}"] = np.where(codes > 0, codes + clients * texts, 0)
    arrays["E_client"], arrays["ROWS"] = clients, len(places)
    ids = ["", *columns.given.ids[1:] * arrays["CLIENTS"]]
    arrays["IDS"] = len(ids)
    given = Given(columns.given.words, ids)
    return Columns(arrays, given, columns.words, columns.countries, places)


def sorted_by_day(columns: Columns) -> Columns:
    """Sort events by client, day and id."""
    arrays = dict(columns.arrays)
    order = np.lexsort((arrays["E_event_id"], arrays["E_day"], arrays["E_client"]))
    for name, values in columns.arrays.items():
        if name[:2] in {"E_", "O_"}:
            arrays[name] = values[order]
    return replace(columns, arrays=arrays, order=np.asarray(columns.order)[order])


def _ids(arrays: dict[str, Any], columns: Mapping[str, Sequence[Any]], keys: Sequence[int]) -> list[str]:
    """Encode the texts of clients' own, in the order of the client and the text; 0 is ''."""
    if len(set(keys)) <= 1:
        own = sorted(set().union(*(columns[name] for name in IDS)) - {None})
        code = {each: place for place, each in enumerate(own, 1)}
        for name in IDS:
            _put(arrays, "E", "O", name, list(map(code.get, columns[name])))
        return ["", *own]
    named = {name: list(zip(keys, columns[name], strict=True)) for name in IDS}
    of_clients = sorted({each for pairs in named.values() for each in pairs if each[1] is not None})
    places = {each: place for place, each in enumerate(of_clients, 1)}
    for name in IDS:
        _put(arrays, "E", "O", name, list(map(places.get, named[name])))
    return ["", *(text for _, text in of_clients)]


def _put(  # noqa: PLR0913, PLR0917 - an array and where it is known
    arrays: dict[str, Any],
    value: str,
    known: str,
    name: str,
    values: Sequence[Any],
    dtype: Any = np.int64,  # noqa: ANN401
) -> None:
    missing = values.count(None)
    if missing in {0, len(values)}:
        arrays[f"{known}_{name}"] = np.full(len(values), not missing)
        arrays[f"{value}_{name}"] = np.zeros(len(values), dtype) if missing else np.array(values, dtype)
        return
    arrays[f"{known}_{name}"] = np.array([each is not None for each in values], bool)
    arrays[f"{value}_{name}"] = np.array([0 if each is None else each for each in values], dtype)


def _days(days: Sequence[date | None]) -> list[int | None]:
    """Return the number of days since 1970."""
    return [None if day is None else day.toordinal() - EPOCH_DAY for day in days]


def _microseconds_since_1970(moment: datetime) -> int:
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * _MICROSECOND + since.microseconds


def _amount(amount: Decimal | None) -> int | None:
    if amount is None:
        return None
    if amount >= LARGEST_AMOUNT:
        raise OutOfRange
    return int(amount * AMOUNT)


def day_of(value: int) -> date:
    """The day of a number of days since 1970."""
    return date.fromordinal(value + EPOCH_DAY)


def known_at(known: Array | None, place: int) -> bool:
    """Whether a value is known at a place."""
    return known is None or bool(
        np.broadcast_to(known, place + 1)[place] if np.ndim(known) == 0 else known[place]
    )
