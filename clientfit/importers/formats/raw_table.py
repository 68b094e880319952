"""Raw tables: a source's records before anything is checked, as named cells with their lines."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Self

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.load_rows import insert_rows
from clientfit.model.cell_words import LONGEST_CELL
from clientfit.store import Store, quoted, tables

_CHUNK = 1_000
"""Number of broken rows that wait in Python to be kept."""

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


class BrokenRows:
    """The records of a source that have no cells, in a table of the store, which may go to disk."""

    def __init__(self, store: Store, relation: str) -> None:
        self.table = tables.RAW_BROKEN.named(f"{relation}_broken")
        self._store = store
        self._waiting: list[BrokenRow] = []
        self._count = 0
        store.create_empty(self.table)

    @classmethod
    def of(cls, store: Store, relation: str, rows: Iterable[BrokenRow]) -> Self:
        """Keep these rows."""
        broken = cls(store, relation)
        for row in rows:
            broken.add(row)
        return broken

    def add(self, row: BrokenRow) -> None:
        """Keep one more row; one of blanks is none."""
        if row.text.strip():
            self._waiting.append(row)
            self._count += 1
        if len(self._waiting) == _CHUNK:
            self.flush()

    def add_selected(self, select: str) -> None:
        """Keep the rows of a query of line, message, hint and text."""
        (count,) = self._store.row(f"INSERT INTO {self.table} {select}")
        self._count += count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[BrokenRow]:
        self.flush()
        for start in range(0, self._count, _CHUNK):
            chunk = f"SELECT * FROM {self.table} WHERE rowid BETWEEN {start} AND {start + _CHUNK - 1}"
            yield from (BrokenRow(*row) for row in self._store.rows(chunk))

    def flush(self) -> None:
        """Put the rows that wait into the table."""
        insert_rows(self._store, self.table, self._waiting)
        self._waiting.clear()


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
    broken: BrokenRows | tuple[()] = ()
    cells: str | None = None
    place: str = "line"
    has_numbers: bool = False
    """Whether numbers have a notation of their own, with a decimal point, as in JSON and in Python."""
    has_long_cells: bool = True
    """Whether a cell may be longer than the row contract allows; a reader of delimited text rejects such."""
    release: Callable[[], None] = field(default=lambda: None, repr=False)
    """Frees what the relation holds."""
    read_all: Callable[[], str] | None = field(default=None, repr=False)
    """Reads all columns as another relation, by `n`, where `relation` has only those that were wanted."""

    def all_cells(self) -> str:
        """Return the relation that holds the cells of all columns by `n`; it may have to be read first."""
        return self.cells or self.relation if self.read_all is None else self.read_all()


_LONG_TYPES = ("VARCHAR", "JSON", "BLOB", "STRUCT", "MAP", "UNION")


def without_long_cells(store: Store, raw: Raw) -> Raw:
    """Return a source's records without those with a cell that is too long, which are broken then."""
    texts = [
        column.sql if column.type in {"VARCHAR", "JSON"} else f"CAST({column.sql} AS VARCHAR)"
        for column in raw.columns
        if column.type.startswith(_LONG_TYPES) or column.type.endswith("]")
    ]
    if not texts or not raw.has_long_cells:
        return raw
    # Counting bytes is cheaper than counting characters.
    too_long = " OR ".join(
        f"(strlen({text}) > {LONGEST_CELL} AND length({text}) > {LONGEST_CELL})" for text in texts
    )
    if not store.rows(f"SELECT 1 FROM {raw.relation} WHERE {too_long} LIMIT 1"):
        return raw
    broken = BrokenRows.of(store, f"{raw.relation}_long", raw.broken)
    message = f"a cell has more than {LONGEST_CELL:,} characters"
    broken.add_selected(
        f"SELECT line, {quoted(message)}, 'shorten it', left({raw.text}, {LONGEST_CELL})"
        f" FROM {raw.relation} WHERE {too_long}"
    )
    short = tables.RAW_VIEW.named(f"{raw.relation}_short")
    store.create(short, f"SELECT * FROM {raw.relation} WHERE NOT coalesce({too_long}, false)")

    def release() -> None:
        store.drop(short, broken.table)
        raw.release()

    return replace(raw, relation=str(short), broken=broken, has_long_cells=False, release=release)


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
