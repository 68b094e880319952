"""JSON: one document, or one client a line. The same screening gives the same bytes."""

import json
import math
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from itertools import chain, repeat
from typing import Any, TextIO

from pydantic import BaseModel

from clientfit.model.results import Results

DIGITS = 9
"""Significant digits of a fraction; later ones depend on the arithmetic."""


def write_json(screened: Results, stream: TextIO) -> None:
    """Write one document, `schema` first, one client a line, without holding more than one client.

    It is ASCII: what a client wrote can't reach a terminal, and an encoding can't change the bytes.
    """
    opening = chain("{", repeat(" "))
    head = _fields(screened.head).items()
    stream.writelines(f'{next(opening)}"{key}": {_encoded(value)},\n' for key, value in head)
    stream.write(' "clients": [')
    separator = chain(["\n  "], repeat(",\n  "))
    stream.writelines(next(separator) + _encoded(_plain(verdict)) for verdict in screened)
    stream.write(f'],\n "summary": {_encoded(_plain(screened.summary))}}}\n')


def write_jsonl(screened: Results, stream: TextIO) -> None:
    """Write one client's verdict a line, worst first."""
    stream.writelines(_encoded(_plain(verdict)) + "\n" for verdict in screened)


def write_model(model: BaseModel, stream: TextIO) -> None:
    """Write one model as one document, a field a line, in the format of `write_json`."""
    fields = (f'"{key}": {_encoded(value)}' for key, value in _fields(model).items())
    stream.write("{" + ",\n ".join(fields) + "}\n")


def verdict_text(verdict: BaseModel) -> str:
    """Return a verdict as one line of JSON, as `write_jsonl` writes it."""
    return _encoded(_plain(verdict))


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def _plain(value: object) -> object:
    """Convert the value to JSON types: models in the order of their fields, maps sorted by key."""
    if isinstance(value, str) or value is None:
        return value
    if isinstance(value, BaseModel):
        return _fields(value)
    if isinstance(value, Mapping):
        return {key: _plain(value[key]) for key in sorted(value)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return _rounded(value)
    return value.isoformat() if isinstance(value, date) else value


def _fields(model: BaseModel) -> dict[str, object]:
    return {
        key: _plain(getattr(model, name))
        for name, key, excluded in _keys(type(model))
        if excluded is None or not excluded(getattr(model, name))
    }


@cache
def _keys(model: type[BaseModel]) -> tuple[tuple[str, str, Callable[[Any], bool] | None], ...]:
    """Return the name and the JSON key of each field, and whether a value of it is left out."""
    return tuple(
        (name, field.serialization_alias or name, field.exclude_if)
        for name, field in model.model_fields.items()
    )


def _rounded(value: float) -> float | None:
    """Round to `DIGITS` significant digits; None for NaN and infinities; no minus zero."""
    return float(f"{value:.{DIGITS}g}") + 0.0 if math.isfinite(value) else None
