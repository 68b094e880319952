"""CSV and its kin: read by DuckDB in a dialect found beforehand, each record with its physical line."""

from pathlib import Path

from clientfit.importers.arrays import create
from clientfit.importers.dialect import Dialect
from clientfit.importers.lines import LineMap, line_count, mapped, records
from clientfit.importers.raw import Column, Raw, as_delimited
from clientfit.importers.rejects import reject_broken
from clientfit.store import Store, quoted

_FAULTS = {
    "MISSING COLUMNS": "fewer cells than the header",
    "TOO MANY COLUMNS": "more cells than the header",
    "UNQUOTED VALUE": "a quote is not closed, or text follows a closing quote",
    "LINE SIZE OVER MAXIMUM": "the record is too long; is a quote not closed?",
}
_HINT = "quote cells that hold the delimiter, a quote or a line end, and double the quotes inside"

Broken = dict[int, tuple[str, str]]
"""Records that DuckDB did not accept: byte offset -> what is wrong, and the text."""


def read_delimited(  # noqa: PLR0913 - what to read, how, and where it goes
    store: Store, name: str, relation: str, path: Path, dialect: Dialect, *, ragged: bool = False
) -> Raw:
    """The rows of a delimited UTF-8 file as text; broken records go to `reject`.

    In a `ragged` file a row may be shorter than the header, or longer by empty cells.

    DuckDB reads the file and a scan finds the lines. Where the two don't agree on what a record is, which
    takes stray quotes, the scan alone is believed.
    """
    columns = tuple(Column(cell, f"c{number}") for number, cell in enumerate(dialect.header))
    cells = f"{relation}_cells"
    found = None
    if not ragged:
        accepted, broken = _load(store, cells, path, dialect)
        found = _line_map(path, dialect, accepted, broken)
    if found is None:
        accepted, faults = _load_one_by_one(store, cells, path, dialect, ragged=ragged)
        store.run(f"CREATE TEMP VIEW {relation} AS SELECT rowid AS n, * FROM {cells}")
    else:
        faults = [(found.broken[offset], *fault) for offset, fault in broken.items()]
        _number(store, relation, cells, found)
    faults = [fault for fault in faults if fault[2].strip()]
    reject_broken(store, name, faults, _HINT)

    def release() -> None:
        store.run(f"DROP VIEW {relation}; DROP TABLE {cells}; DROP TABLE IF EXISTS {relation}_break")

    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=accepted + len(faults),
        broken=len(faults),
        text=as_delimited(columns, dialect.delimiter),
        release=release,
    )


def _load(store: Store, table: str, path: Path, dialect: Dialect) -> tuple[int, Broken]:
    """Let DuckDB read the file into `table`: how many records it accepted, and the others."""
    columns = ", ".join(f"'c{number}': 'VARCHAR'" for number in range(len(dialect.header)))
    accepted = store.keep_in_order(
        table,
        f"SELECT * FROM read_csv({quoted(str(path))}, auto_detect = false, header = false,"
        f" delim = {quoted(dialect.delimiter)}, quote = '\"', escape = '\"', skip = {dialect.before},"
        f" columns = {{{columns}}}, strict_mode = true, store_rejects = true, rejects_limit = 0,"
        f" rejects_table = '{table}_broken', rejects_scan = '{table}_scan')",
    )
    broken = store.rows(
        "SELECT line_byte_position - 1, min_by(CAST(error_type AS VARCHAR), byte_position),"
        f" any_value(csv_line) FROM {table}_broken GROUP BY line_byte_position"
    )
    store.run(f"DROP TABLE {table}_broken; DROP TABLE {table}_scan")
    return accepted, {offset: (_FAULTS.get(fault, fault.lower()), text) for offset, fault, text in broken}


def _line_map(path: Path, dialect: Dialect, accepted: int, broken: Broken) -> LineMap | None:
    """The line map that accounts for every record, the cheapest first; None when there is none."""
    if not broken and accepted == line_count(path) - dialect.first_line + 1:
        return LineMap(((0, dialect.first_line),), {}, accepted)
    for multiline in (False, True):
        found = mapped(path, dialect, broken, multiline=multiline)
        if found.accepted == accepted and found.broken.keys() == broken.keys():
            return found
    return None


def _number(store: Store, relation: str, cells: str, found: LineMap) -> None:
    """A view of the cells with each record's number and line."""
    if len(found.breaks) > 1:
        create(store, f"{relation}_break", {"first": "BIGINT", "shift": "BIGINT"}, found.breaks)
        numbered = f"(SELECT rowid AS n, * FROM {cells}) ASOF JOIN {relation}_break ON n >= first"
        store.run(f"CREATE TEMP VIEW {relation} AS SELECT n + shift AS line, * FROM {numbered}")
    else:
        shift = found.breaks[0][1] if found.breaks else 0
        store.run(
            f"CREATE TEMP VIEW {relation} AS SELECT rowid AS n, rowid + {shift} AS line, * FROM {cells}"
        )


def _load_one_by_one(
    store: Store, table: str, path: Path, dialect: Dialect, *, ragged: bool
) -> tuple[int, list[tuple[int, str, str]]]:
    """Read the file record by record; the slow way, for files whose quotes or widths are in disorder."""
    width = len(dialect.header)
    good: list[tuple[object, ...]] = []
    faults: list[tuple[int, str, str]] = []
    for record in records(path, dialect):
        if record.fault is not None:
            faults.append((record.line, _FAULTS["UNQUOTED VALUE"], record.cells[0]))
        elif len(record.cells) == width or (ragged and record.cells and not any(record.cells[width:])):
            cells = (*record.cells[:width], *[""] * (width - len(record.cells)))
            good.append((record.line, *(each or None for each in cells)))
        elif record.cells:
            short = len(record.cells) < width
            fault = _FAULTS["MISSING COLUMNS" if short else "TOO MANY COLUMNS"]
            faults.append((record.line, fault, dialect.delimiter.join(record.cells)))
    create(store, table, {"line": "BIGINT", **{f"c{number}": "VARCHAR" for number in range(width)}}, good)
    return len(good), faults
