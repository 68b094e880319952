"""Cells in their canonical form, one function a kind of column: the plain value, or `NotPlain`."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from math import isfinite

from clientfit.model.event import KINDS, STAGES, WORDS

Value = str | int | float | bool | None
Cells = Mapping[str, Callable[[object], Value]]

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?")
_AMOUNT = re.compile(r"\d{1,13}(\.\d{1,4})?")
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


class NotPlain(Exception):  # noqa: N818 - not an error: the record takes the long way
    """A cell is not in canonical form."""


def _text(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or "\0" in value:
        raise NotPlain
    return value.strip(" ") or None


def _ascii(value: object) -> str | None:
    text = _text(value)
    if text is not None and not text.isascii():
        raise NotPlain
    return text


def _code(value: object) -> str | None:
    text = _ascii(value)
    return text and text.upper()


def _word(words: Collection[str]) -> Callable[[object], str | None]:
    def read(value: object) -> str | None:
        text = _ascii(value)
        if text is not None and text.lower() not in words:
            raise NotPlain
        return text and text.lower()

    return read


def _any_word(value: object) -> str | None:
    text = _ascii(value)
    return text and text.lower()


def _moment(value: object) -> str | None:
    if isinstance(value, str):
        try:
            if _DAY.fullmatch(value):
                return date.fromisoformat(value).isoformat()
            if _MOMENT.fullmatch(value):
                value = datetime.fromisoformat(value)
        except ValueError as error:
            raise NotPlain from error
    if isinstance(value, datetime):
        return (value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    raise NotPlain


def _day(value: object) -> str | None:
    moment = _moment(value)
    return moment and moment[:10]


def _amount(value: object) -> str | None:
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value):
        raise NotPlain
    return value


def _score(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value):
        raise NotPlain
    return float(value)


def _days(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 31:
        raise NotPlain
    return value


def _flag(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _YES_NO:
        return _YES_NO[value]
    raise NotPlain


def _marks(value: object) -> str | None:
    tags = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    if not all(isinstance(tag, str) and tag.isascii() and "\0" not in tag for tag in tags):
        raise NotPlain
    marks = sorted({part.strip(" ") for tag in tags for part in str(tag).lower().split(";")} - {""})
    return f";{';'.join(marks)};" if marks else None


EVENT_CELLS: Cells = {
    "client_id": _text,
    "client_name": _text,
    "event_id": _text,
    "ref": _text,
    "kind": _word(KINDS),
    "occurred_at": _moment,
    "actor": _word(WORDS["actor"]),
    "engagement": _text,
    "amount": _amount,
    "currency": _code,
    "due": _day,
    "settled": _day,
    "outcome": _any_word,
    "phase": _any_word,
    "cause": _word(WORDS["cause"]),
    "paid_extra": _flag,
    "confirmed": _flag,
    "severity": _word(WORDS["severity"]),
    "score": _score,
    "text": _text,
    "tags": _marks,
}
"""How each column of an event is read; a record's own file and line are not plain."""

CLIENT_CELLS: Cells = {
    "client_id": _text,
    "client_name": _text,
    "stage": _word(STAGES),
    "traits": _marks,
    "since": _day,
    "terms_days": _days,
    "country": _code,
}
"""How each column of the clients table is read."""
