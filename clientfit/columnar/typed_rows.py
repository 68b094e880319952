"""The typed reading in Python: one client's records by the row contract, without a database.

It reads cells in the contract's own notation, and records that are each given once; all others are left to
the reading in SQL, which reports the problems. Both give the same values.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache, partial
from math import isfinite
from typing import Any, Self, overload

from pydantic import BaseModel

from clientfit.model.cell_words import LONGEST_CELL, NOTHING, NULL_ID, YEARS, is_unicode
from clientfit.model.event import CLIENT_COLUMNS, EVENT_COLUMNS, ColumnContract, Reading
from clientfit.model.kinds import OUTCOMES, PHASES, PROVIDER_ACTS, PROVIDER_TAGS

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


class Unusual(Exception):  # noqa: N818 - not an error: the records take the way through SQL
    """A record isn't written in the plainest way."""


@dataclass(frozen=True)
class Events(Sequence[Row]):
    """Typed events held by column, in their order; each can be read as a row."""

    columns: Mapping[str, Sequence[Any]]

    @classmethod
    def of(cls, rows: Sequence[Mapping[str, Any]]) -> Self:
        """Hold rows, of which there is at least one, by column."""
        return cls({name: [row[name] for row in rows] for name in rows[0]})

    def __len__(self) -> int:
        return len(self.columns["client"])

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        return {name: column[place] for name, column in self.columns.items()}

    def at(self, places: Sequence[int]) -> Self:
        """Take the events at these places."""
        return type(self)({name: [column[at] for at in places] for name, column in self.columns.items()})

    def followed_by(self, rows: Sequence[Mapping[str, Any]]) -> Self:
        """These events and then other rows; a column that the rows lack is None there."""
        return type(self)(
            {name: [*column, *(row.get(name) for row in rows)] for name, column in self.columns.items()}
        )


@dataclass(frozen=True)
class OneClient:
    """The events and the client table's row of one client, typed; both hold the client's key, 0."""

    events: Events
    client: Row


def read_each(cells: Mapping[str, Sequence[object]], source: str, first_line: int) -> dict[str, OneClient]:
    """Read the records of each client by its id, in order.

    Args:
        cells: the records by column; None where a record has no cell.
        source: the name of the file of records that don't name their place.
        first_line: the line of the first of these.

    Raises:
        Unusual: there are none, or the reading in SQL has to read them.
    """
    events = _events(cells, source, first_line)
    of_client: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(events.columns["client_id"]):
        of_client[name].append(place)
    found = {}
    for name, places in sorted(of_client.items()):
        own = events.at(places)
        _each_once(own)
        found[name] = OneClient(own, _client(own, (), name))
    return found


def read_one(records: Iterable[object], clients: Sequence[Mapping[str, Any]] = ()) -> OneClient:
    """Read the records of one client, and its row of the clients table, if given.

    Raises:
        Unusual: they are of several clients or of none, or the reading in SQL has to read them.
    """
    events = read_events(records)
    known = [_client_row(client) for client in clients]
    ids = {*events.columns["client_id"], *(row["client_id"] for row in known)}
    if len(ids) != 1 or len(known) > 1:
        raise Unusual
    _each_once(events)
    return OneClient(events, _client(events, known, *ids))


def read_events(records: Iterable[object]) -> Events:
    """Read records of an event table, of any clients, with the meaning of their blanks.

    Raises:
        Unusual: there are none, or the reading in SQL has to read them.
    """
    given = [record if type(record) is dict else _mapping(record) for record in records]
    names = set().union(*given)
    return _events({name: [record.get(name) for record in given] for name in names}, SOURCE, 1)


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


def _each_once(events: Events) -> None:
    columns = events.columns
    if len(set(columns["event_id"])) < len(events):
        raise Unusual
    if not all(columns["own"]):
        unnamed = [
            row for *row, own in zip(*(columns[name] for name in (*_CONTENT, "own")), strict=True) if not own
        ]
        if len(set(map(tuple, unnamed))) < len(unnamed):
            raise Unusual


def _client(events: Events, known: Sequence[Row], client_id: str) -> Row:
    row: Row = {
        "traits": "",
        **dict.fromkeys(("stage", "since", "terms_days", "country", "owner")),
        "client": 0,
    }
    for given in known:
        row |= {name: value for name, value in given.items() if value is not None}
    named = Counter(name for name in events.columns["client_name"] if name)
    common = max(named.items(), key=lambda each: (each[1], each[0]), default=(client_id, 0))[0]
    return {**row, "client_id": client_id, "client_name": row.get("client_name") or common}


def _mapping(record: object) -> Mapping[Any, Any]:
    if isinstance(record, BaseModel):
        return record.model_dump(exclude_none=True)
    if not isinstance(record, Mapping):
        raise Unusual
    return record


def _events(cells: Mapping[Any, Sequence[object]], source: str, first_line: int) -> Events:
    """Read events column by column, with the meaning of their blanks."""
    if not cells or not _EVENT_READERS.keys() >= cells.keys():
        raise Unusual
    rows = len(next(iter(cells.values())))
    blank: list[Any] = [None] * rows
    columns = {name: _EVENT_READERS[name](cells[name]) if name in cells else blank for name in EVENT_COLUMNS}
    kinds, moments = columns["kind"], columns["occurred_at"]
    if None in kinds or None in moments or not all(columns["client_id"]):
        raise Unusual
    for name, words in (("outcome", OUTCOMES), ("phase", PHASES)):
        if columns[name] is not blank:
            for kind, word in {*zip(kinds, columns[name], strict=True)}:
                if word is not None and word not in words.get(kind, ()):
                    raise Unusual
    _fill_blanks(columns, source, range(first_line, first_line + rows))
    columns["day"] = of_distinct(datetime.date, moments)
    columns["client"] = [0] * rows
    return Events(columns)


def _fill_blanks(columns: dict[str, list[Any]], source: str, places: Sequence[int]) -> None:
    """Replace blanks by their meaning; a record that doesn't name its line is the one at its place."""
    kinds = columns["kind"]
    ids, files, lines = columns["event_id"], columns["file"], columns["line"]
    columns["own"] = [each is not None for each in ids]
    if not all(ids):
        columns["event_id"] = [each or f"{source}:{place}" for each, place in zip(ids, places, strict=True)]
    columns["tags"] = [each or "" for each in columns["tags"]]
    if not all(columns["actor"]):
        acting = zip(columns["actor"], kinds, columns["tags"], strict=True)
        columns["actor"] = [actor or _actor(kind, tags) for actor, kind, tags in acting]
    columns["currency"] = [each or "" for each in columns["currency"]]
    for name in ("paid_extra", "confirmed"):
        columns[name] = list(map(bool, columns[name]))
    if any(columns["settled"]):
        ended = zip(columns["outcome"], kinds, columns["settled"], strict=True)
        columns["outcome"] = [
            outcome or ("paid" if kind == "invoice" and settled else outcome)
            for outcome, kind, settled in ended
        ]
    if None in files or None in lines:
        placed = [
            (source, at) if file is None or line is None else (file, line)
            for file, line, at in zip(files, lines, places, strict=True)
        ]
        columns["file"], columns["line"] = [file for file, _ in placed], [line for _, line in placed]


@lru_cache(1024)
def _actor(kind: str, tags: str) -> str:
    """Return the actor of an event that names none."""
    if kind in PROVIDER_ACTS:
        return "provider"
    if kind == "message" and tags:
        for tag in tags.strip(";").split(";"):
            if tag in PROVIDER_TAGS or tag.partition(":")[0] == "notice":
                return "provider"
    return "client"


def _client_row(record: Mapping[str, Any]) -> Row:
    """The cells of a row of the clients table as values."""
    if not _CLIENT_READERS.keys() >= record.keys():
        raise Unusual
    row = {name: _CLIENT_READERS[name]([value])[0] for name, value in record.items()}
    if not row.get("client_id"):
        raise Unusual
    return row


def _text(contract: ColumnContract, value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or "\0" in value or ("&" in value and ";" in value):
        raise Unusual
    if len(value) > LONGEST_CELL or not (value.isascii() or is_unicode(value)):
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
            if value.tzinfo is None:
                return value
            at_midnight = value.time() == time()
            return (value if at_midnight else value.astimezone(UTC)).replace(tzinfo=None)
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


Reader = Callable[[Sequence[Any]], list[Any]]
"""Reads the cells of a column; None stays None."""

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
    """The reader of a column; each of several equal cells is read once, and kept if it isn't a text."""
    read = partial(_READERS[contract.reading], contract)
    kept = read if contract.reading == "text" else lru_cache(_REMEMBERED)(read)

    def reader(cells: Sequence[Any]) -> list[Any]:
        # Moments with a zone are equal where they are the same moment, though their midnights may differ;
        # numbers of different types are equal, though the contract may refuse one of them.
        if _PLAIN_TYPES.issuperset(map(type, cells)):
            return of_distinct(kept, cells)
        return [None if cell is None else read(cell) for cell in cells]

    return reader


def of_distinct(function: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    """A function of each value, called once for equal ones; None of None."""
    results = {value: function(value) for value in set(values) - {None}}
    return list(map(results.get, values))


_PLAIN_TYPES = frozenset((str, date, type(None)))
_EVENT_READERS = {name: _reader(contract) for name, contract in EVENT_COLUMNS.items()}
_CLIENT_READERS = {name: _reader(contract) for name, contract in CLIENT_COLUMNS.items()}
