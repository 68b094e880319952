"""Typed columns of events and clients: what a programme reads, from rows of plain values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import numpy as np

from clientfit.columnar.runtime import LEAST, Array, Given, OutOfRange, is_sorted
from clientfit.columnar.typed_rows import Events

AMOUNT = Decimal(10_000)
EPOCH_DAY = date(1970, 1, 1).toordinal()
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - the event table's times are UTC without saying so
_MICROSECOND = 1_000_000
_UNKNOWN = int(LEAST)
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
    order: Array


def columns_of(events: Sequence[Row], clients: Sequence[Row], literals: Sequence[str]) -> Columns:
    """Encode events and clients whose key is their place among the clients.

    Events, rows or held by column, hold `client` (a key), the event table's columns that rules read, and
    `day`: text, dates, Decimal, None where unknown. `literals` are words that the programme reads.

    Raises:
        OutOfRange: an amount is too large.
    """
    columns = events.columns if isinstance(events, Events) else _by_column(events)
    keys = columns["client"]
    of_clients = {name: [client[name] for client in clients] for name in CLIENT_COLUMNS}
    pool = {*literals}.union(*(columns[name] for name in WORDS), *(of_clients[name] for name in CLIENT_WORDS))
    words = sorted(pool - {None})
    word_codes = {word: place for place, word in enumerate(words)}
    code = {**word_codes, None: _UNKNOWN}
    arrays: dict[str, Any] = {
        "ROWS": len(events),
        "CLIENTS": len(clients),
        "ALL_CLIENTS": np.arange(len(clients)),
        "E_client": np.array(keys, np.int64),
        "E_occurred_at": np.array(_numbers(_microseconds_since_1970, columns["occurred_at"]), np.int64),
    }
    ids = _ids(arrays, columns, keys)
    arrays["IDS"] = len(ids)
    for name in WORDS:
        _put(arrays, "E", "O", name, _coded(code, columns[name]))
    for name in DAYS:
        _put(arrays, "E", "O", name, _numbers(_day, columns[name]))
    for name in ("amount", "hours"):
        _put(arrays, "E", "O", name, _numbers(_amount, columns[name]))
    scores = columns["score"]
    arrays["O_score"] = np.array([score is not None for score in scores], bool)
    arrays["E_score"] = np.array([score or 0.0 for score in scores], np.float64)
    for name in FLAGS:
        arrays[f"E_{name}"] = np.array(columns[name], bool)
    for name in CLIENT_WORDS:
        _put(arrays, "C", "K", name, _coded(code, of_clients[name]))
    _put(arrays, "C", "K", "since", _numbers(_day, of_clients["since"]))
    _put(arrays, "C", "K", "terms_days", _numbers(int, of_clients["terms_days"]))
    countries = {str(country) for country in of_clients["country"] if country}
    encoded = Columns(arrays, Given(words, ids), word_codes, countries, np.arange(len(events)))
    return sorted_by_day(encoded)


def _by_column(rows: Sequence[Row]) -> Mapping[str, Sequence[Any]]:
    names = ("client", "occurred_at", *EVENT_COLUMNS)
    return {name: [row[name] for row in rows] for name in names}


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
            arrays[name] = values.take(places)
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
    if is_sorted(order):
        return columns
    for name, values in columns.arrays.items():
        if name[:2] in {"E_", "O_"}:
            arrays[name] = values.take(order)
    return replace(columns, arrays=arrays, order=columns.order.take(order))


def _ids(arrays: dict[str, Any], columns: Mapping[str, Sequence[Any]], keys: Sequence[int]) -> list[str]:
    """Encode the texts of clients' own, in the order of the client and the text; 0 is ''."""
    if len(set(keys)) <= 1:
        own = sorted(set().union(*(columns[name] for name in IDS)) - {None})
        code = {None: _UNKNOWN, **{each: place for place, each in enumerate(own, 1)}}
        for name in IDS:
            _put(arrays, "E", "O", name, _coded(code, columns[name]))
        return ["", *own]
    named = {name: list(zip(keys, columns[name], strict=True)) for name in IDS}
    of_clients = sorted({each for pairs in named.values() for each in pairs if each[1] is not None})
    places = {each: place for place, each in enumerate(of_clients, 1)}
    for name in IDS:
        _put(arrays, "E", "O", name, [places.get(each, _UNKNOWN) for each in named[name]])
    return ["", *(text for _, text in of_clients)]


def _put(arrays: dict[str, Any], value: str, known: str, name: str, numbers: Sequence[int]) -> None:
    """Add whole numbers, and where they are known; `_UNKNOWN` is one that isn't."""
    array = np.array(numbers, np.int64)
    arrays[f"{known}_{name}"] = sure = array != _UNKNOWN
    arrays[f"{value}_{name}"] = np.where(sure, array, 0)


def _coded(codes: Mapping[Any, int], values: Sequence[Any]) -> list[int]:
    return [codes[value] for value in values]


def _numbers(function: Callable[[Any], int], values: Sequence[Any]) -> list[int]:
    """A number for each value, `_UNKNOWN` for None."""
    numbers = {value: function(value) for value in set(values) - {None}}
    return _coded({**numbers, None: _UNKNOWN}, values)


def _day(day: date) -> int:
    """Return the number of days since 1970."""
    return day.toordinal() - EPOCH_DAY


def _microseconds_since_1970(moment: datetime) -> int:
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * _MICROSECOND + since.microseconds


@lru_cache(1 << 14)
def _amount(amount: Decimal) -> int:
    if amount >= LARGEST_AMOUNT:
        raise OutOfRange
    return int(amount * AMOUNT)


def day_of(value: int) -> date:
    """The day of a number of days since 1970."""
    return date.fromordinal(value + EPOCH_DAY)
