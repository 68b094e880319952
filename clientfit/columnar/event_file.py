"""The event table from a CSV file, typed by the row contract client by client, without a database.

It reads plain files without a problem; all others are left to the importers, which report the problems.
"""

import csv
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clientfit.columnar.typed_rows import OneClient, Row, Unusual, read_each
from clientfit.model.event import EVENT_COLUMNS, REQUIRED
from clientfit.model.verdict import Input

LARGEST = 1 << 20
"""Size in bytes of the largest file that is read here."""

SAMPLE = 200
"""Number of lines by which the importers find the delimiter."""

_LINE = re.compile(r'(?:[^",]*|"(?:[^"]|"")*")(?:,(?:[^",]*|"(?:[^"]|"")*"))*')
_OTHER_DELIMITERS = (";", "\t", "|")


@dataclass(frozen=True)
class EventFile:
    """The records of each client by its id, in order, and the account of the file's rows."""

    clients: dict[str, OneClient]
    account: Input


def read_event_file(path: Path) -> EventFile:
    """Read a CSV file of the event table.

    Clients of one event table are never joined, so that each is what its own rows say.

    Raises:
        Unusual: the importers have to read it.
    """
    name = str(path)
    data = _content(path)
    lines = _lines(data)
    header, *rows = csv.reader(lines)
    columns = _columns(header)
    if not rows or any(len(row) != len(columns) for row in rows):
        raise Unusual
    cells = {
        column: [cell if cell.strip(" ") else None for cell in cells]
        for column, cells in zip(columns, zip(*rows, strict=True), strict=True)
    }
    clients = read_each(cells, name, first_line=2)
    if any(any(_contradicts(one.events)) for one in clients.values()):
        raise Unusual
    account = Input(
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        profile="event-table",
        rows=len(rows),
        used=len(rows),
        events=len(rows),
    )
    return EventFile(clients, account)


def _content(path: Path) -> bytes:
    if path.suffix.lower() != ".csv" or not path.is_file() or path.stat().st_size > LARGEST:
        raise Unusual
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unusual from error


def _lines(data: bytes) -> list[str]:
    """The lines of UTF-8 text in which every record is one line, and commas alone may part the cells."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unusual from error
    if "\0" in text or "\ufeff" in text or text.startswith("#") or "\n#" in text:
        raise Unusual
    if (returns := text.count("\r")) and not returns == text.count("\r\n") == text.count("\n"):
        raise Unusual
    lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
    longest = csv.field_size_limit()
    if not all(line.strip() and len(line) < longest and _LINE.fullmatch(line) for line in lines):
        raise Unusual
    if any(_parts_alike(lines[:SAMPLE], delimiter) for delimiter in _OTHER_DELIMITERS):
        raise Unusual
    return lines


def _parts_alike(lines: Sequence[str], delimiter: str) -> bool:
    """Whether a delimiter parts every record into as many cells, so that it may be the right one."""
    widths = {len(record) for record in csv.reader(lines, delimiter=delimiter, skipinitialspace=True)}
    return len(widths) == 1 and widths != {1}


def _columns(header: Sequence[str]) -> list[str]:
    """The event table's columns in a header, each once and no other."""
    columns = [cell.strip().lower() for cell in header]
    known = len(set(columns)) == len(columns) and EVENT_COLUMNS.keys() >= set(columns)
    if not known or not set(columns) >= set(REQUIRED):
        raise Unusual
    return columns


def _contradicts(events: Sequence[Row]) -> Iterator[bool]:
    """Whether the importers may have a problem with an event: its words against dates or payments."""
    paid = {event["ref"] for event in events if event["kind"] == "payment"}
    dues = {event["event_id"]: event["due"] for event in events if event["kind"] == "invoice"}
    for event in events:
        ended = event["settled"] is not None
        yield ended and event["outcome"] in ("open", "unanswered")
        due = dues.get(event["ref"]) if event["kind"] == "fee_dispute" else None
        yield due is not None and event["phase"] == "before_due" and event["day"] > due
        yield due is not None and event["phase"] == "after_due" and event["day"] < due
        yield event["outcome"] == "paid" and not ended and event["event_id"] in paid
