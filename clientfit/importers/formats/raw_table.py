"""Raw tables: a source's records before anything is checked, as named cells with their lines."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from clientfit.errors import ClientFitError, Problem
from clientfit.store import quoted

MOST_COLUMNS = 2_000
"""Number of columns of the widest source that is read."""


ERROR_MARK = "\ufdd0"
"""Stands before the text of a spreadsheet's error, such as #REF!, which is no text that a person typed."""


@dataclass(frozen=True)
class Column:
    """One column of a source: the name in its header, and how SQL names and types its cells.

    `errors` says whether cells may be errors of a spreadsheet, whose text begins with `ERROR_MARK`.
    """

    name: str
    sql: str
    type: str = "VARCHAR"
    errors: bool = False


class BrokenRow(NamedTuple):
    """A record that has no cells: its line, what is wrong with it, what to do about it, and its text."""

    line: int
    message: str
    hint: str
    text: str


@dataclass(frozen=True)
class Raw:
    """One source's records as a relation of the store.

    The relation has `n`, the record's ordinal from 0; `line`, the physical line on which it starts (the
    record's number from 1 where there are no lines); and the cells of `columns`. The records in `broken` have
    no cells and aren't in it; `records` counts them too.

    `cells` is the relation that holds the cells by `n`, where that is another one. `place` is the SQL of what
    follows the name in a default event_id: the line, or the record's number where several records share a
    line. `text` is the SQL of a record as it stood in the source.
    """

    name: str
    relation: str
    columns: tuple[Column, ...]
    records: int
    text: str
    broken: tuple[BrokenRow, ...] = ()
    cells: str | None = None
    place: str = "line"
    has_numbers: bool = False
    """Whether numbers have a notation of their own, with a decimal point, as in JSON and in Python."""
    release: Callable[[], None] = field(default=lambda: None, repr=False)
    """Frees what the relation holds."""
    read_all: Callable[[], str] | None = field(default=None, repr=False)
    """Reads all columns as another relation, by `n`, where `relation` has only those that were wanted."""

    def all_cells(self) -> str:
        """Return the relation that holds the cells of all columns by `n`; it may have to be read first."""
        return self.cells or self.relation if self.read_all is None else self.read_all()


@dataclass(frozen=True)
class Table:
    """A source read as a known table: its number among the sources, and its column for each known name."""

    number: int
    raw: Raw
    columns: Mapping[str, Column]


def check_width(name: str, columns: int) -> None:
    """Check that a source has no more than `MOST_COLUMNS` columns.

    Raises:
        ClientFitError: it has.
    """
    if columns > MOST_COLUMNS:
        problem = Problem(
            code="source-unsupported",
            message=f"a file of more than {MOST_COLUMNS:,} columns is not read",
            file=name,
            found=f"{columns:,} columns",
        )
        raise ClientFitError(problem)


def as_json(columns: tuple[Column, ...]) -> str:
    """The SQL of a record as one JSON object."""
    pairs = ", ".join(f"{quoted(column.name)}: {column.sql}" for column in columns)
    return f"CAST(to_json({{{pairs}}}) AS VARCHAR)"


def as_delimited(columns: Sequence[Column], delimiter: str) -> str:
    """The SQL of a record as a delimited line."""
    special = quoted(f'[{delimiter}"\n\r]')
    inside = "concat('\"', replace(cell, '\"', '\"\"'), '\"')"
    cell = f"CASE WHEN regexp_matches(cell, {special}) THEN {inside} ELSE cell END"
    cells = ", ".join(f"coalesce({column.sql}, '')" for column in columns)
    return f"array_to_string(list_transform([{cells}], lambda cell: {cell}), {quoted(delimiter)})"
