"""Delimited text such as CSV, read by DuckDB, its rows with their physical lines."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from pathlib import Path

from clientfit.importers.formats.delimited_records import (
    FAULTS,
    HINT,
    LineMap,
    Record,
    line_count,
    mapped,
    recovered,
)
from clientfit.importers.formats.dialects import Dialect, sampled_records
from clientfit.importers.formats.raw_table import BrokenRow, BrokenRows, Column, Raw, as_delimited
from clientfit.importers.load_rows import create_table, insert_rows
from clientfit.model.cell_words import LONGEST_CELL
from clientfit.store import Store, file_path, quoted, tables

_CHUNK = 20_000

_BUFFER = 32_000_000
_MOST_FAULTS = 10_000
"""Number of records whose faults the database is asked for; it keeps some kilobytes in memory for each."""


def read_delimited(  # noqa: PLR0913 - what to read, how, and where it goes
    store: Store,
    name: str,
    relation: str,
    path: Path,
    dialect: Dialect,
    *,
    ragged: bool = False,
    needed: int | None = None,
    wanted: Collection[int] | None = None,
) -> Raw:
    """Read the rows of a delimited UTF-8 file as text, of all columns or of the `wanted` ones.

    In a `ragged` file a row may be shorter than the header, or longer by empty cells. Else a row has at least
    the first `needed` cells (by default as many as the header), the missing ones being blank; a short last
    row without a line end is broken, for the file may have been cut off there.

    DuckDB reads the file and a scan finds the lines. Where the two don't agree on what a record is, which
    takes stray quotes, the scan alone is believed.
    """
    columns = tuple(Column(cell, f"c{number}") for number, cell in enumerate(dialect.header))
    cells = tables.RAW_CELLS.named(f"{relation}_cells")
    view = tables.RAW_VIEW.named(relation)
    line_map = None
    if ragged:
        needed = 0
    elif needed is None:
        needed = len(columns)
    faults = tables.RAW_FAULT.named(f"{relation}_fault")
    broken = BrokenRows(store, relation)
    accepted = _load(store, cells, path, dialect, "ignore_errors = true", wanted)
    others = line_count(path) - dialect.first_line + 1 - accepted
    if not others:
        line_map = LineMap(((0, dialect.first_line),), {}, accepted)
    elif others > _MOST_FAULTS:
        line_map = _line_map(path, dialect, accepted, frozenset())
    else:
        accepted = _load_with_faults(store, cells, faults, path, dialect, wanted)
        offsets = {byte for (byte,) in store.rows(f"SELECT byte FROM {faults}")}
        if not offsets or not (
            ragged or _in_disorder(store, faults) or _any_short(store, faults, dialect, needed)
        ):
            line_map = _line_map(path, dialect, accepted, offsets)
    if line_map is None:
        accepted = _load_one_by_one(store, cells, path, dialect, broken, ragged=ragged, needed=needed)
        store.create(view, f"SELECT rowid AS n, * FROM {cells}")
    else:
        _number(store, relation, cells, line_map)
        _add_faults(store, broken, faults, line_map)
    store.drop(faults)

    every = tables.RAW_VIEW.named(f"{relation}_all")
    every_cells = tables.RAW_CELLS.named(f"{relation}_all_cells")

    def read_all() -> str:
        if not store.has(every_cells):
            _load(store, every_cells, path, dialect, "ignore_errors = true")
            store.create(every, f"SELECT rowid AS n, * FROM {every_cells}")
        return str(every)

    def release() -> None:
        shifts = tables.RAW_SHIFT.named(f"{relation}_shift")
        store.drop(view, cells, shifts, every, every_cells, broken.table)

    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=accepted + len(broken),
        broken=broken,
        text=as_delimited(columns, dialect.delimiter),
        has_long_cells=False,
        release=release,
        read_all=read_all if wanted and line_map is not None else None,
    )


def _add_faults(store: Store, broken: BrokenRows, faults: tables.Table, line_map: LineMap) -> None:
    """Add the records that DuckDB did not accept to the broken ones, with their lines."""
    if not line_map.broken:
        return
    lines = tables.RAW_FAULT_LINE.named(f"{faults}_line")
    create_table(store, lines, list(line_map.broken.items()))
    broken.add_selected(
        f"SELECT line, message, {quoted(HINT)}, text FROM {faults} JOIN {lines} USING (byte)"
        " WHERE regexp_matches(text, '\\S') ORDER BY line"
    )
    store.drop(lines)


def _load(  # noqa: PLR0913, PLR0917 - as read_delimited
    store: Store,
    table: tables.Table,
    path: Path,
    dialect: Dialect,
    errors: str,
    wanted: Collection[int] | None = None,
) -> int:
    """Let DuckDB read the file into `table`, with these options for records that it does not accept.

    Only the columns `wanted` are kept, all of them when None. Returns the number of records accepted.
    """
    chosen = ", ".join(f"c{number}" for number in sorted(wanted)) if wanted else "*"
    columns = ", ".join(f"'c{number}': 'VARCHAR'" for number in range(len(dialect.header)))
    return store.keep_in_order(
        table,
        f"SELECT {chosen} FROM read_csv({file_path(path)}, auto_detect = false, header = false,"
        " compression = 'none', hive_partitioning = false,"
        f" max_line_size = {LONGEST_CELL}, buffer_size = {_BUFFER},"
        f" delim = {quoted(dialect.delimiter)}, quote = '\"', escape = '\"', skip = {dialect.before},"
        f" columns = {{{columns}}}, strict_mode = true, {errors})",
    )


def _load_with_faults(  # noqa: PLR0913, PLR0917 - as read_delimited
    store: Store,
    table: tables.Table,
    faults: tables.Table,
    path: Path,
    dialect: Dialect,
    wanted: Collection[int] | None,
) -> int:
    """Load the file, and put the records that DuckDB does not accept into `faults`."""
    rejects = f"rejects_table = '{table}_broken', rejects_scan = '{table}_scan'"
    accepted = _load(
        store, table, path, dialect, f"store_rejects = true, rejects_limit = 0, {rejects}", wanted
    )
    known = " ".join(f"WHEN {quoted(fault)} THEN {quoted(message)}" for fault, message in FAULTS.items())
    store.create(
        faults,
        f"SELECT byte, CASE fault {known} ELSE lower(fault) END AS message, text FROM"
        " (SELECT CAST(line_byte_position AS BIGINT) - 1 AS byte, any_value(csv_line) AS text,"
        " min_by(CAST(error_type AS VARCHAR), byte_position) AS fault"
        f" FROM {table}_broken GROUP BY line_byte_position)",
    )
    store.run(f"DROP TABLE {table}_broken; DROP TABLE {table}_scan")
    return accepted


def _line_map(path: Path, dialect: Dialect, accepted: int, broken: Collection[int]) -> LineMap | None:
    """Find a line map that accounts for every record, trying the cheaper first; None when there is none."""
    for multiline in (False, True):
        line_map = mapped(path, dialect, broken, multiline=multiline)
        if line_map.accepted == accepted and line_map.broken.keys() == broken:
            return line_map
    return None


def _number(store: Store, relation: str, cells: tables.Table, line_map: LineMap) -> None:
    """Create a view of the cells with each record's number and line."""
    view = tables.RAW_VIEW.named(relation)
    if len(line_map.breaks) > 1:
        shifts = tables.RAW_SHIFT.named(f"{relation}_shift")
        create_table(store, shifts, line_map.breaks)
        numbered = f"(SELECT rowid AS n, * FROM {cells}) ASOF JOIN {shifts} ON n >= first"
        store.create(view, f"SELECT n + shift AS line, * FROM {numbered}")
    else:
        shift = line_map.breaks[0][1] if line_map.breaks else 0
        store.create(view, f"SELECT rowid AS n, rowid + {shift} AS line, * FROM {cells}")


def _in_disorder(store: Store, faults: tables.Table) -> bool:
    """Whether a stray quote may have swallowed lines."""
    quotes = ", ".join(quoted(FAULTS[fault]) for fault in ("UNQUOTED VALUE", "LINE SIZE OVER MAXIMUM"))
    swallowed = "contains(regexp_replace(coalesce(text, ''), '\\s+$', ''), chr(10))"
    return bool(store.rows(f"SELECT 1 FROM {faults} WHERE message IN ({quotes}) OR {swallowed} LIMIT 1"))


def _any_short(store: Store, faults: tables.Table, dialect: Dialect, needed: int) -> bool:
    """Whether a record that DuckDB did not accept lacks only cells after the first `needed`."""
    if needed == len(dialect.header):
        return False
    (count,) = store.row(f"SELECT count(*) FROM {faults}")
    return any(
        len(record.cells) >= needed
        for start in range(0, count, _CHUNK)
        for (text,) in store.rows(
            f"SELECT text FROM {faults} WHERE rowid BETWEEN {start} AND {start + _CHUNK - 1}"
            f" AND message = {quoted(FAULTS['MISSING COLUMNS'])}"
        )
        for record in sampled_records([text], dialect.delimiter)
    )


def _cut_off(path: Path) -> bool:
    """Whether the file's last line has no end."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 1))
        return file.read(1) not in {b"\n", b"\r"}


def _load_one_by_one(  # noqa: PLR0913 - as read_delimited
    store: Store,
    table: tables.Table,
    path: Path,
    dialect: Dialect,
    broken: BrokenRows,
    *,
    ragged: bool,
    needed: int,
) -> int:
    """Read the file record by record; the slow way, for files whose quotes or widths are in disorder.

    Returns the number of records accepted; the others are added to `broken`.
    """
    width = len(dialect.header)

    def fits(cells: Sequence[str]) -> bool:
        beyond = cells[width:]  # the database passes over one empty cell too many as well
        return len(cells) >= needed and not any(beyond) and (ragged or len(beyond) <= 1)

    def good() -> Iterator[tuple[object, ...]]:
        last = None
        for record in recovered(path, dialect, fits):
            if last is not None:
                yield _row(last, width)
            last = record if record.fault is None and fits(record.cells) else None
            if record.fault is not None:
                broken.add(BrokenRow(record.line, record.fault, HINT, record.cells[0]))
            elif last is None:
                broken.add(_wrong_width(record, dialect))
        if last is not None and not ragged and len(last.cells) < width and _cut_off(path):
            broken.add(_wrong_width(last, dialect))
        elif last is not None:
            yield _row(last, width)

    columns = {"line": "BIGINT", **{f"c{number}": "VARCHAR" for number in range(width)}}
    created = table.named(table.name, columns)
    store.create_empty(created)
    rows, accepted = good(), 0
    while chunk := list(islice(rows, _CHUNK)):
        insert_rows(store, created, chunk)
        accepted += len(chunk)
    return accepted


def _row(record: Record, width: int) -> tuple[object, ...]:
    cells = (*record.cells[:width], *[""] * (width - len(record.cells)))
    return (record.line, *(each or None for each in cells))


def _wrong_width(record: Record, dialect: Dialect) -> BrokenRow:
    short = len(record.cells) < len(dialect.header)
    fault = FAULTS["MISSING COLUMNS" if short else "TOO MANY COLUMNS"]
    return BrokenRow(record.line, fault, HINT, dialect.delimiter.join(record.cells))
