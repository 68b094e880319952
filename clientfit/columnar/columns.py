"""Typed columns of events and clients: what a programme reads, from rows of plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import numpy as np

from clientfit.columnar.runtime import Array, Given, OutOfRange

AMOUNT = Decimal(10_000)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - the event table's times are UTC without saying so
IDS = ("event_id", "ref", "engagement")
WORDS = ("kind", "actor", "currency", "outcome", "phase", "cause", "severity", "tags")
CLIENT_WORDS = ("stage", "traits", "country")
LARGEST_AMOUNT = Decimal(10) ** 14
_MICROSECOND = 1_000_000

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
    """The columns of events and clients whose key is their place among the clients.

    Events hold `client` (a key), the event table's columns that rules read, and `day`: text, dates, Decimal,
    None where unknown. `literals` are words that the programme reads.

    Raises:
        OutOfRange: an amount is too large.
    """
    order = sorted(
        range(len(events)), key=lambda at: (events[at]["client"], events[at]["day"], events[at]["event_id"])
    )
    rows = [events[at] for at in order]
    keys = [row["client"] for row in rows]
    pool = set(literals)
    for name in WORDS:
        pool.update(row[name] for row in rows)
    for name in CLIENT_WORDS:
        pool.update(client[name] for client in clients)
    pool.discard(None)
    words = sorted(pool)
    code = {word: place for place, word in enumerate(words)}
    arrays: dict[str, Any] = {
        "ROWS": len(rows),
        "CLIENTS": len(clients),
        "ALL_CLIENTS": np.arange(len(clients)),
        "E_client": np.array(keys, np.int64),
    }
    ids = _ids(arrays, rows, keys)
    arrays["IDS"] = len(ids)
    for name in WORDS:
        _put(arrays, "E", "O", name, [None if row[name] is None else code[row[name]] for row in rows])
    for name in ("day", "due", "settled"):
        _put(arrays, "E", "O", name, [_day(row[name]) for row in rows])
    _put(arrays, "E", "O", "amount", [_amount(row["amount"]) for row in rows])
    _put(arrays, "E", "O", "score", [row["score"] for row in rows], np.float64)
    for name in ("paid_extra", "confirmed"):
        arrays[f"E_{name}"] = np.array([row[name] for row in rows], bool)
    arrays["E_occurred_at"] = np.array([_moment(row["occurred_at"]) for row in rows], np.int64)
    for name in CLIENT_WORDS:
        _put(arrays, "C", "K", name, [None if row[name] is None else code[row[name]] for row in clients])
    _put(arrays, "C", "K", "since", [_day(row["since"]) for row in clients])
    _put(arrays, "C", "K", "terms_days", [row["terms_days"] for row in clients])
    countries = {str(row["country"]) for row in clients if row["country"]}
    return Columns(arrays, Given(words, ids), code, countries, order)


def _ids(arrays: dict[str, Any], rows: Sequence[Row], keys: Sequence[int]) -> list[str]:
    """Codes of the texts of clients' own, in the order of the client and the text; 0 is ''."""
    own = sorted(
        {
            (key, row[name])
            for name in IDS
            for key, row in zip(keys, rows, strict=True)
            if row[name] is not None
        }
    )
    code = {each: place for place, each in enumerate(own, 1)}
    for name in IDS:
        values = [
            None if row[name] is None else code[key, row[name]] for key, row in zip(keys, rows, strict=True)
        ]
        _put(arrays, "E", "O", name, values)
    return ["", *(text for _, text in own)]


def _put(  # noqa: PLR0913, PLR0917 - an array and where it is known
    arrays: dict[str, Any],
    value: str,
    known: str,
    name: str,
    values: list[Any],
    dtype: Any = np.int64,  # noqa: ANN401
) -> None:
    arrays[f"{known}_{name}"] = np.array([each is not None for each in values], bool)
    arrays[f"{value}_{name}"] = np.array([0 if each is None else each for each in values], dtype)


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal() - _EPOCH_DAY


def _moment(at: datetime) -> int:
    gone = at - _EPOCH
    return (gone.days * 86_400 + gone.seconds) * _MICROSECOND + gone.microseconds


def _amount(amount: Decimal | None) -> int | None:
    if amount is None:
        return None
    if amount >= LARGEST_AMOUNT:
        raise OutOfRange
    return int(amount * AMOUNT)


def day_of(value: int) -> date:
    """The day of a number of days since 1970."""
    return date.fromordinal(value + _EPOCH_DAY)


def known_at(known: Array | None, place: int) -> bool:
    """Whether a value is known at a place."""
    return known is None or bool(
        np.broadcast_to(known, place + 1)[place] if np.ndim(known) == 0 else known[place]
    )
