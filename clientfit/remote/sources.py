"""Which columns of a warehouse's table are the public ones, and whether their types can be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clientfit.errors import ClientFitError, Problem
from clientfit.model.event import REQUIRED
from clientfit.remote.intake import ACCEPTED
from clientfit.remote.warehouse import KINDS, Source

_PLACES = ("file", "line")
"""Columns of the event table that tell where a row came from, which a table's rows don't need."""


@dataclass(frozen=True)
class Known:
    """The public columns that a table has: its own name and kind of values for each; and what is left."""

    names: Mapping[str, str]
    kinds: Mapping[str, str]
    problems: tuple[Problem, ...]

    def types(self) -> dict[str, str]:
        """The columns with DuckDB's types."""
        return {column: KINDS[kind] for column, kind in self.kinds.items()}


def known(source: Source, public: Sequence[str]) -> Known:
    """The public columns of a table, by their names in any case.

    Raises:
        ClientFitError: one that is needed is missing, one is there twice, or of a type that can't be read.
    """
    names: dict[str, str] = {}
    faults = []
    for column in source.columns:
        name = column.lower()
        if name in public and name in names:
            faults.append(_problem("column-repeated", "two columns have the same name", source, column))
        elif name in public:
            names[name] = column
    kinds = {name: source.columns[names[name]] for name in public if name in names}
    faults += [
        _problem("column-missing", f"the table has no column {name}", source, None)
        for name in public
        if name in REQUIRED and name not in names
    ]
    faults += [
        _problem(
            "column-type",
            f"{names[name]}: no value of the event table is read from this type",
            source,
            kind,
            f"it takes {' or '.join(ACCEPTED[name])}; cast it in a view",
        )
        for name, kind in kinds.items()
        if kind not in ACCEPTED[name]
    ]
    if faults:
        raise ClientFitError(*faults)
    left = [column for column in source.columns if column.lower() not in (*public, *_PLACES)]
    told = tuple(_problem("column-unused", "the column is not read", source, column) for column in left)
    return Known({name: names[name] for name in kinds}, kinds, told)


def _problem(code: str, message: str, source: Source, found: str | None, hint: str | None = None) -> Problem:
    return Problem(code=code, message=message, file=source.name, found=found, hint=hint)
