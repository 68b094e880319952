"""Sizes of workbooks, checked before they are read: the reader reserves memory for every cell."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import IO
from zipfile import ZipFile

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.sources import check_unpacked

_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,7})([0-9]{1,10})[\"']")

MOST_CELLS = 10_000_000
"""Number of cells of the largest sheet that is read, empty ones counted."""

_ZIP = b"PK\x03\x04"


def check_size(path: Path, name: str, bound: int) -> None:
    """Check that a workbook unpacks to no more than `bound` bytes, and that no sheet has too many cells.

    The reader reserves memory for every cell up to the farthest one. The cells of an XLSX file are found in
    its text; other workbooks are opened by another process first, which may run out of memory.

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
            if "[Content_Types].xml" in archive.namelist() and "xl/workbook.bin" not in archive.namelist():
                return
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
except ImportError:  # Windows
    pass
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
for name in book.sheet_names:
    sheet = book.get_sheet_by_name(name)
    print(sheet.total_height, sheet.total_width)
"""
"""Prints the rows and columns of each sheet, within 2 GiB of memory."""

_SECONDS = 60


def _check_by_process(path: Path, name: str) -> None:
    """Check the cells of each sheet in a process of its own, as a hostile file can end the process."""
    if find_spec("python_calamine") is None:
        return  # said where the workbook is opened
    try:
        run = subprocess.run(  # noqa: S603 - our own program and a file name
            [sys.executable, "-I", "-c", _CHECK, str(path.absolute())],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        problem = Problem(
            code="source-unreadable", message=f"its sheets can't be opened in {_SECONDS} s", file=name
        )
        raise ClientFitError(problem) from None
    if run.returncode < 0 or "MemoryError" in run.stderr or "memory allocation" in run.stderr:
        raise ClientFitError(_too_many_cells(name, "more than fit in 2 GiB of memory"))
    if "PanicException" in run.stderr:
        problem = Problem(
            code="source-unreadable",
            message="the workbook can't be read",
            file=name,
            found=run.stderr.strip().splitlines()[-1],
        )
        raise ClientFitError(problem)
    for line in run.stdout.splitlines():
        rows, columns = map(int, line.split())
        if rows * columns > MOST_CELLS:
            raise ClientFitError(_too_many_cells(name, f"{rows:,} rows by {columns:,} columns"))


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
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
