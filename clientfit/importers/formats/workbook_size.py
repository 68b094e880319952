"""Sizes of workbooks, checked before they are read: the reader reserves memory for what a file announces."""

import re
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import IO
from zipfile import ZipFile

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.sources import check_unpacked

_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{1,7})([0-9]{1,10})[\"']")

MOST_CELLS = 10_000_000
"""Number of cells of the largest sheet that is read, empty ones counted."""

MOST_SHEETS = 500
"""Number of sheets of the largest workbook that is read whole."""

_ZIP = b"PK\x03\x04"


def check_size(path: Path, name: str, bound: int) -> None:
    """Check that a workbook unpacks to no more than `bound` bytes, and that no sheet has too many cells.

    The reader reserves memory for every cell up to the farthest one, and for every text that is announced.
    The cells of an XLSX file are found in its text; then another process, which may run out of memory, opens
    the workbook first.

    Raises:
        ClientFitError: it is too large.
    """
    with path.open("rb") as file:
        is_zip = file.read(4) == _ZIP
    if is_zip:
        with ZipFile(path) as archive:
            unpacked = 0
            for part in archive.infolist():
                with archive.open(part) as text:
                    size, rows, columns = _extent(text, bound - unpacked)
                unpacked += size
                check_unpacked(name, path.stat().st_size, unpacked, bound)
                if rows * columns > MOST_CELLS:
                    raise ClientFitError(_too_many_cells(name, f"{rows:,} rows by {columns:,} columns"))
    _check_by_process(path, name)


def _too_many_cells(name: str, found: str | None) -> Problem:
    return Problem(
        code="source-unsupported",
        message=f"a sheet of more than {MOST_CELLS:,} cells is not read",
        file=name,
        found=found,
        hint="delete stray cells far from the table, or save the sheet as CSV",
    )


_CHECK = """
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[3]), int(sys.argv[3]) + 1))
except ImportError:  # Windows
    pass
from python_calamine import CalamineWorkbook
with open(sys.argv[1], "rb") as file:
    book = CalamineWorkbook.from_filelike(file)
for name in book.sheet_names[: int(sys.argv[2])]:
    try:
        sheet = book.get_sheet_by_name(name)
    except Exception:  # a sheet of charts is none to read
        continue
    print(sheet.total_height, sheet.total_width)
"""
"""Prints the rows and columns of each sheet, within 2 GiB of memory and so many seconds of processor time."""

_PROCESSOR_SECONDS = 25

_SECONDS = 60
"""Seconds of the clock, on which other processes run too."""

_OUT_OF_TIME = -int(getattr(signal, "SIGXCPU", 0))
"""Exit code of a process that has used its processor time; Windows has no such limit."""


def _check_by_process(path: Path, name: str) -> None:
    """Check the cells of each sheet in a process of its own, as a hostile file can end the process."""
    if find_spec("python_calamine") is None:
        return  # said where the workbook is opened
    bounds = map(str, (MOST_SHEETS, _PROCESSOR_SECONDS))
    try:
        run = subprocess.run(  # noqa: S603 - our own program and a file name
            [sys.executable, "-I", "-c", _CHECK, str(path.absolute()), *bounds],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ClientFitError(_unreadable(name, f"its sheets can't be opened in {_SECONDS} s")) from None
    if run.returncode == _OUT_OF_TIME < 0:
        message = f"its sheets can't be opened in {_PROCESSOR_SECONDS} s of processor time"
        raise ClientFitError(_unreadable(name, message))
    if run.returncode < 0 or "MemoryError" in run.stderr or "memory allocation" in run.stderr:
        problem = Problem(
            code="source-unsupported",
            message="opening the workbook takes more than 2 GiB of memory",
            file=name,
            hint="delete stray cells far from the table, or save the sheet as CSV",
        )
        raise ClientFitError(problem)
    if "PanicException" in run.stderr:
        fault = run.stderr.strip().splitlines()[-1]
        raise ClientFitError(_unreadable(name, "the workbook can't be read", fault))
    for line in run.stdout.splitlines():
        rows, columns = map(int, line.split())
        if rows * columns > MOST_CELLS:
            raise ClientFitError(_too_many_cells(name, f"{rows:,} rows by {columns:,} columns"))


def _unreadable(name: str, message: str, found: str | None = None) -> Problem:
    return Problem(code="source-unreadable", message=message, file=name, found=found)


def _extent(sheet: IO[bytes], bound: int) -> tuple[int, int, int]:
    """Return the size in bytes, up to just above `bound`, and the farthest row and column of a cell."""
    size = rows = columns = 0
    tail = b""
    while size <= bound and (block := sheet.read(1 << 20)):
        size += len(block)
        for column, row in _REFERENCE.findall(tail + block):
            rows = max(rows, int(row))
            columns = max(columns, _column_number(column))
        tail = block[-30:]
    return size, rows, columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
