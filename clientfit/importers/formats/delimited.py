"""Delimited text such as CSV: its dialect, and its records with their physical lines, read by DuckDB."""

import csv
import sys
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from clientfit.importers.formats.raw_table import BrokenRow, BrokenRows, Column, Raw, as_delimited
from clientfit.importers.load_rows import create_table, insert_rows
from clientfit.model.event import LONGEST_CELL
from clientfit.store import Store, file_path, quoted, tables

DELIMITERS = (",", ";", "\t", "|")
"""The delimiters that are tried, the likelier ones first."""

_SAMPLE = 200
_CHUNK = 20_000

_BUFFER = 32_000_000
_MOST_FAULTS = 10_000
"""Number of records whose faults the database is asked for; it keeps some kilobytes in memory for each."""

_LONGEST_ATTEMPT = 200
"""Physical lines of the longest record that is looked for after a stray quote."""


@dataclass(frozen=True)
class Dialect:
    """One way to read a delimited file, whose quote is `"`, doubled inside quotes.

    `before` counts the records, blank lines too, up to the header and the comments that follow it; the data
    start on the physical line `first_line`. `record` is the header's number among the candidates.
    """

    delimiter: str
    header: tuple[str, ...]
    header_line: int
    before: int
    first_line: int
    record: int = 1


@dataclass(frozen=True)
class _Record:
    cells: tuple[str, ...]
    line: int
    next_line: int

    @property
    def blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)

    @property
    def comment(self) -> bool:
        """Whether it starts with a lone `#`, as the lines of our own template do."""
        return bool(self.cells) and self.cells[0].split(" ")[0] == "#"


def dialects(path: Path, within: int = 1) -> Iterator[Dialect]:
    """Yield every dialect that the file may have, the likeliest first; none for a file without text.

    The header is one of the first `within` records, comments and blank lines not counted.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(islice(file, _SAMPLE))
    sampled = {delimiter: list(_records(lines, delimiter)) for delimiter in DELIMITERS}
    for delimiter in sorted(DELIMITERS, key=lambda each: _regularity(sampled[each]), reverse=True):
        yield from _headers(delimiter, sampled[delimiter], within)


def _headers(delimiter: str, records: Sequence[_Record], within: int) -> Iterator[Dialect]:
    seen = 0
    for number, record in enumerate(records):
        if record.blank or record.comment:
            continue
        after = _after_comments(records, number + 1)
        yield Dialect(
            delimiter=delimiter,
            header=tuple(cell.strip() for cell in record.cells),
            header_line=record.line,
            before=after,
            first_line=records[after - 1].next_line,
            record=seen + 1,
        )
        seen += 1
        if seen == within:
            return


def _after_comments(records: Sequence[_Record], start: int) -> int:
    """Find the record where the data start: after the comments that follow the header."""
    after = start
    for number in range(start, len(records)):
        if records[number].comment:
            after = number + 1
        elif not records[number].blank:
            break
    return after


def _records(lines: Iterable[str], delimiter: str) -> Iterator[_Record]:
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    line = 1
    try:
        for cells in reader:
            yield _Record(tuple(cells), line, reader.line_num + 1)
            line = reader.line_num + 1
    except csv.Error:  # a cell is too long, and what came before it is enough of a sample
        if line == 1:
            raise


def _regularity(records: Iterable[_Record]) -> tuple[float, int]:
    """Share of the records that have the most frequent width, 0-1, and that width; 0 below two cells."""
    widths = Counter(len(record.cells) for record in records if not (record.blank or record.comment))
    if not widths:
        return 0.0, 0
    width, times = max(widths.items(), key=lambda each: (each[1], each[0]))
    return (times / widths.total(), width) if width > 1 else (0.0, width)


@dataclass(frozen=True)
class LineMap:
    """The breaks as (n, shift), the broken records' lines by byte offset, and the number of accepted ones."""

    breaks: tuple[tuple[int, int], ...]
    broken: dict[int, int]
    accepted: int


@dataclass(frozen=True)
class Record:
    """One record, or a blank line: its line, its byte offset, and its cells.

    A broken one has its last physical line for a cell, and says what is wrong in `fault`.
    """

    line: int
    offset: int
    cells: tuple[str, ...] = ()
    fault: str | None = None


def line_count(path: Path) -> int:
    """Count the physical lines of the file; an unfinished last one counts."""
    lines, last = 0, b"\n"
    with path.open("rb") as file:
        while block := file.read(1 << 22):
            lines += block.count(b"\n")
            last = block[-1:]
    return lines + (last != b"\n")


def mapped(path: Path, dialect: Dialect, broken: Collection[int], *, multiline: bool) -> LineMap:
    """Scan the file for the line of each record, knowing the byte offsets of the `broken` ones.

    `multiline` says that records may span lines, which takes a scan of the quotes.
    """
    scan = records(path, dialect) if multiline else _lines(path, dialect)
    breaks: list[tuple[int, int]] = []
    lines: dict[int, int] = {}
    accepted = 0
    for record in scan:
        if record.offset in broken or record.fault is not None:
            lines[record.offset] = record.line
        elif record.cells:
            shift = record.line - accepted
            if not breaks or breaks[-1][1] != shift:
                breaks.append((accepted, shift))
            accepted += 1
    return LineMap(tuple(breaks), lines, accepted)


def records(path: Path, dialect: Dialect) -> Iterator[Record]:
    """The records of the data part, one by one; a blank line has neither cells nor a fault."""
    position, last = 0, ""

    def decoded() -> Iterator[str]:
        nonlocal position, last
        for line in file:
            position += len(line)
            last = line.decode()
            yield last

    limit = csv.field_size_limit(sys.maxsize)
    try:
        with path.open("rb") as file:
            reader = csv.reader(decoded(), delimiter=dialect.delimiter, skipinitialspace=True, strict=True)
            line, offset, number = 1, 0, 0
            while True:
                try:
                    record = Record(line, offset, tuple(next(reader)))
                except csv.Error as error:
                    record = Record(line, offset, (last.rstrip("\r\n"),), str(error))
                except StopIteration:
                    return
                if number >= dialect.before:
                    yield record
                line, offset, number = reader.line_num + 1, position, number + 1
    finally:
        csv.field_size_limit(limit)


def recovered(path: Path, dialect: Dialect, fits: Callable[[Sequence[str]], bool]) -> Iterator[Record]:
    """Yield the records of the data part that aren't blank, and go on after a stray quote.

    A record that has a fault, or spans lines and does not fit, is broken; it ends before the next line on
    which a record starts that fits. Its fault names the lines that it swallowed.
    """
    limit = csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            pending: deque[str] = deque()
            line, number = 1, 0
            while True:
                cells, fault, taken = _next_record(pending, file, dialect.delimiter)
                if not taken:
                    return
                size = len(taken)
                in_disorder = number >= dialect.before and (
                    fault is not None or (size > 1 and not fits(cells))
                )
                if in_disorder:
                    fault = fault or _FAULTS["MISSING COLUMNS"]
                    size = _swallowed(taken, file, dialect.delimiter, fits)
                    pending.extendleft(reversed(taken[size:]))
                    text = "".join(taken[:size]).rstrip("\r\n")
                    yield Record(line, 0, (text,), _told(fault, line, size))
                elif number >= dialect.before and cells:
                    yield Record(line, 0, cells)
                line, number = line + size, number + 1
    finally:
        csv.field_size_limit(limit)


def _next_record(
    pending: deque[str], file: Iterator[str], delimiter: str, most: int | None = None
) -> tuple[tuple[str, ...], str | None, list[str]]:
    """Read a record from the pending lines, then the file: its cells, its fault, and the lines taken.

    A record of more than `most` lines is faulty.
    """
    taken: list[str] = []

    def lines() -> Iterator[str]:
        while len(taken) != most:
            line = pending.popleft() if pending else next(file, None)
            if line is None:
                return
            taken.append(line)
            yield line

    try:
        cells = next(csv.reader(lines(), delimiter=delimiter, skipinitialspace=True, strict=True), [])
    except csv.Error as error:
        too_long = "field limit" in str(error)
        return (), _FAULTS["CELL SIZE" if too_long else "UNQUOTED VALUE"], taken
    return tuple(cells), None, taken


def _swallowed(
    taken: list[str], file: Iterator[str], delimiter: str, fits: Callable[[Sequence[str]], bool]
) -> int:
    """Return how many of the lines taken belong to the broken record; lines read ahead join `taken`."""
    for start in range(1, len(taken)):
        if not taken[start].strip():
            continue
        ahead = deque(taken[start:])
        cells, fault, lines = _next_record(ahead, file, delimiter, _LONGEST_ATTEMPT)
        taken[start:] = [*lines, *ahead]
        if fault is None and fits(cells):
            return start
    return len(taken)


def _told(fault: str, line: int, size: int) -> str:
    if size == 1:
        return fault
    return f"{fault}; lines {line} to {line + size - 1} are rejected with it"


def _lines(path: Path, dialect: Dialect) -> Iterator[Record]:
    """Yield the records of a file in which each is one line, without parsing them."""
    offset = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if number >= dialect.first_line:
                yield Record(number, offset, () if line in _BLANK_LINES else _CELLS)
            offset += len(line)


_BLANK_LINES = {b"\n", b"\r\n"}
_CELLS = ("",)


_FAULTS = {
    "MISSING COLUMNS": "fewer cells than the header",
    "TOO MANY COLUMNS": "more cells than the header",
    "UNQUOTED VALUE": "a quote is not closed, or text follows a closing quote",
    "LINE SIZE OVER MAXIMUM": "the record is too long; is a quote not closed?",
    "CELL SIZE": "a cell has more than 1,048,576 characters; is a quote not closed?",
}
_HINT = "quote cells that hold the delimiter, a quote or a line end, and double the quotes inside"


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
        f"SELECT line, message, {quoted(_HINT)}, text FROM {faults} JOIN {lines} USING (byte)"
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
    known = " ".join(f"WHEN {quoted(fault)} THEN {quoted(message)}" for fault, message in _FAULTS.items())
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
    quotes = ", ".join(quoted(_FAULTS[fault]) for fault in ("UNQUOTED VALUE", "LINE SIZE OVER MAXIMUM"))
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
            f" AND message = {quoted(_FAULTS['MISSING COLUMNS'])}"
        )
        for record in _records([text], dialect.delimiter)
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
                broken.add(BrokenRow(record.line, record.fault, _HINT, record.cells[0]))
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
    fault = _FAULTS["MISSING COLUMNS" if short else "TOO MANY COLUMNS"]
    return BrokenRow(record.line, fault, _HINT, dialect.delimiter.join(record.cells))
