"""The typed reading in Python: one client's records by the row contract, without a database.

It reads cells that are written as the contract says and records that are each given once; whatever else
there may be is left to the reading in SQL, which explains what is wrong. What both read they read alike.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache, partial
from math import isfinite
from typing import Any

from pydantic import BaseModel

from clientfit.model.event import (
    CLIENT_COLUMNS,
    EVENT_COLUMNS,
    LONGEST_CELL,
    NOTHING,
    NULL_ID,
    OUTCOMES,
    PHASES,
    PROVIDER_ACTS,
    PROVIDER_TAGS,
    YEARS,
    ColumnContract,
    Reading,
)

SOURCE = "record"
"""The name of what was read, as a record's file."""

Row = dict[str, Any]

_NOTHING = frozenset(NOTHING)
_LONGEST_NOTHING = max(map(len, NOTHING))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?")
_AMOUNT = re.compile(r"\d{1,13}(\.(\d{1,2}|\d{4}))?")
"""An amount whose point can be nothing but its decimal mark: three digits after it may be thousands."""

_PLAIN_NUMBER = re.compile(r"\d{1,9}")
_NULL_ID = re.compile(NULL_ID)
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}
_MOST_DAYS = 1 << 31
_LETTERS = 3
"""Of a currency's code."""
_CONTENT = tuple(name for name in EVENT_COLUMNS if name not in {"event_id", "file", "line"})
_EMPTY = dict.fromkeys(EVENT_COLUMNS)


class Unusual(Exception):  # noqa: N818 - not an error: the records take the way through SQL
    """A record isn't written in the plainest way."""


@dataclass(frozen=True)
class OneClient:
    """The events and the client table's row of one client, typed; both hold the client's key, 0."""

    events: list[Row]
    client: Row


def read_each(records: Iterable[object], source: str, first_line: int) -> dict[str, OneClient]:
    """The records of each client by its id, in order.

    Records that don't name their place are lines of `source` from `first_line` on.

    Raises:
        Unusual: there are none, or the reading in SQL has to read them.
    """
    events: dict[str, list[Row]] = defaultdict(list)
    for line, record in enumerate(records, first_line):
        event = _event(record, source, line)
        events[event["client_id"]].append(event)
    if not events:
        raise Unusual
    for own in events.values():
        _each_once(own)
    return {name: OneClient(events[name], _client(events[name], (), name)) for name in sorted(events)}


def read_one(records: Iterable[object], clients: Sequence[Mapping[str, Any]] = ()) -> OneClient:
    """The records of one client, and its row of the clients table, if given.

    Raises:
        Unusual: they are of several clients or of none, or the reading in SQL has to read them.
    """
    events = [_event(record, SOURCE, line) for line, record in enumerate(records, 1)]
    known = [_row(client, _CLIENT_READERS) for client in clients]
    ids = {row["client_id"] for row in (*events, *known)}
    if len(ids) != 1 or not events or len(known) > 1:
        raise Unusual
    _each_once(events)
    return OneClient(events, _client(events, known, *ids))


def read_event(record: object) -> Row:
    """One record of an event table with the meaning of its blanks.

    Raises:
        Unusual: the reading in SQL has to read it.
    """
    return _event(record, SOURCE, 1)


def is_kept(row: Row, other: Row) -> bool:
    """Whether `row` is kept where `other` is of the same event: by the rule of the reading in SQL.

    An ended event is kept over an open one, then the one settled later, then the one that fills more columns.

    Raises:
        Unusual: they differ, and none of these decides.
    """
    state, other_state = (
        (
            (each["outcome"] or "open") != "open",
            each["settled"] or date.min,
            sum(each[name] not in {None, ""} for name in _CONTENT),
        )
        for each in (row, other)
    )
    if state == other_state and any(row[name] != other[name] for name in _CONTENT):
        raise Unusual
    return state >= other_state


def _each_once(events: Sequence[Row]) -> None:
    if len({row["event_id"] for row in events}) < len(events):
        raise Unusual
    unnamed = [row for row in events if not row["own"]]
    if len({tuple(row[name] for name in _CONTENT) for row in unnamed}) < len(unnamed):
        raise Unusual


def _client(events: Sequence[Row], known: Sequence[Row], client_id: str) -> Row:
    row: Row = {
        "traits": "",
        **dict.fromkeys(("stage", "since", "terms_days", "country", "owner")),
        "client": 0,
    }
    for given in known:
        row |= {name: value for name, value in given.items() if value is not None}
    named = Counter(event["client_name"] for event in events if event["client_name"])
    common = max(named.items(), key=lambda each: (each[1], each[0]), default=(client_id, 0))[0]
    return {**row, "client_id": client_id, "client_name": row.get("client_name") or common}


def _event(record: object, source: str, line: int) -> Row:
    """One event with the meaning of its blanks."""
    if type(record) is not dict and not isinstance(record, Mapping):  # seeing a dict is cheap
        if not isinstance(record, BaseModel):
            raise Unusual
        record = record.model_dump(exclude_none=True)
    row: Row = {**_EMPTY, **_row(record, _EVENT_READERS)}
    kind = row["kind"]
    if kind is None or row["occurred_at"] is None:
        raise Unusual
    for name, words in (("outcome", OUTCOMES), ("phase", PHASES)):
        if row[name] is not None and row[name] not in words.get(kind, ()):
            raise Unusual
    row["own"] = row["event_id"] is not None
    row["event_id"] = row["event_id"] or f"{source}:{line}"
    row["tags"] = row["tags"] or ""
    row["actor"] = row["actor"] or _actor(kind, row["tags"])
    row["currency"] = row["currency"] or ""
    row["paid_extra"] = bool(row["paid_extra"])
    row["confirmed"] = bool(row["confirmed"])
    if kind == "invoice" and row["settled"] and not row["outcome"]:
        row["outcome"] = "paid"
    if row["file"] is None or row["line"] is None:
        row["file"], row["line"] = source, line
    row["day"] = row["occurred_at"].date()
    row["client"] = 0
    return row


def _actor(kind: str, tags: str) -> str:
    """Who acted where nobody is named."""
    if kind in PROVIDER_ACTS:
        return "provider"
    if kind == "message" and tags:
        for tag in tags.strip(";").split(";"):
            if tag in PROVIDER_TAGS or tag.partition(":")[0] == "notice":
                return "provider"
    return "client"


def _row(record: Mapping[Any, Any], readers: Mapping[str, "Reader"]) -> Row:
    """The record's cells as values."""
    row: Row = {}
    for name, value in record.items():
        reader = readers.get(name)
        if reader is None:
            raise Unusual
        row[name] = None if value is None else reader(value)
    if not row.get("client_id"):
        raise Unusual
    return row


def _text(contract: ColumnContract, value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or "\0" in value or ("&" in value and ";" in value):
        raise Unusual
    if len(value) > LONGEST_CELL:
        raise Unusual
    text = value.strip(" ")
    if text[:1] == "0" and _NULL_ID.fullmatch(text):
        raise Unusual
    if (
        len(text) <= _LONGEST_NOTHING
        and (word := text.lower()) in _NOTHING
        and word not in contract.own_words
    ):
        raise Unusual
    return text or None


def _ascii(contract: ColumnContract, value: object) -> str | None:
    text = _text(contract, value)
    if text is not None and not text.isascii():
        raise Unusual
    return text


def _code(contract: ColumnContract, value: object) -> str | None:
    text = _ascii(contract, value)
    return text and text.upper()


def _currency(contract: ColumnContract, value: object) -> str | None:
    text = _ascii(contract, value)
    if text is not None and not (len(text) == _LETTERS and text.isalpha()):
        raise Unusual
    return text and text.upper()


def _word(contract: ColumnContract, value: object) -> str | None:
    text = _any_word(contract, value)
    if text is not None and text not in contract.words:
        raise Unusual
    return text


def _any_word(contract: ColumnContract, value: object) -> str | None:
    text = _ascii(contract, value)
    return text and text.lower()


def _date(contract: ColumnContract, value: object) -> date:
    moment = _moment(value)
    return moment.date() if contract.type == "DATE" else moment


def _moment(value: object) -> datetime:
    try:
        if isinstance(value, str):
            if _DAY.fullmatch(value) or _MOMENT.fullmatch(value):
                value = datetime.fromisoformat(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - UTC without saying so
        if isinstance(value, datetime) and YEARS[0] < value.year < YEARS[1]:
            at_midnight = value.time() == time()
            return (value if at_midnight or not value.tzinfo else value.astimezone(UTC)).replace(tzinfo=None)
    except (ValueError, OverflowError) as error:
        raise Unusual from error
    raise Unusual


def _number(contract: ColumnContract, value: object) -> Decimal | float | int:
    if isinstance(value, bool):
        raise Unusual
    if isinstance(value, str) and contract.reading != "money" and _PLAIN_NUMBER.fullmatch(value):
        value = float(value) if contract.type == "DOUBLE" else int(value)
    if contract.type == "DOUBLE":
        if not isinstance(value, (int, float)) or not isfinite(value):
            raise Unusual
        return float(value)
    if contract.type == "INTEGER":
        if not isinstance(value, int) or not 0 <= value < _MOST_DAYS:
            raise Unusual
        return value
    text = str(value) if isinstance(value, (int, float, Decimal)) else value
    if not isinstance(text, str) or not _AMOUNT.fullmatch(text):
        raise Unusual
    return Decimal(text)


def _integer(_: ColumnContract, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _MOST_DAYS:
        raise Unusual
    return value


def _flag(_: ColumnContract, value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _YES_NO:
        return _YES_NO[value]
    raise Unusual


def _tags(_: ColumnContract, value: object) -> str | None:
    given = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    if not all(isinstance(tag, str) and tag.isascii() and "\0" not in tag for tag in given):
        raise Unusual
    if isinstance(value, str) and value.strip().lower() in _NOTHING:
        raise Unusual
    tags = sorted({part.strip(" ") for tag in given for part in str(tag).lower().split(";")} - {""})
    return f";{';'.join(tags)};" if tags else None


Reader = Callable[[Any], Any]
"""Reads a cell that is not None."""

_REMEMBERED = 4_096
"""Number of cells of a column whose values are kept: most stand in many records."""

_READERS: dict[Reading, Callable[[ColumnContract, Any], Any]] = {
    "text": _text,
    "code": _code,
    "currency": _currency,
    "integer": _integer,
    "flag": _flag,
    "word": _word,
    "word_by_kind": _any_word,
    "date": _date,
    "number": _number,
    "money": _number,
    "tags": _tags,
}


def _reader(contract: ColumnContract) -> Reader:
    """The reader of a column; what it reads of days, words and amounts it keeps."""
    read = partial(_READERS[contract.reading], contract)
    if contract.reading in ("text", "integer", "flag"):
        return read
    kept = lru_cache(_REMEMBERED)(read)

    def reader(value: Any) -> Any:  # noqa: ANN401 - whatever the caller's record holds
        # Moments with a zone are equal where they are the same moment, though their midnights may differ.
        return kept(value) if type(value) in _PLAIN_TYPES else read(value)

    return reader


_PLAIN_TYPES = (str, date)
_EVENT_READERS = {name: _reader(contract) for name, contract in EVENT_COLUMNS.items()}
_CLIENT_READERS = {name: _reader(contract) for name, contract in CLIENT_COLUMNS.items()}
