"""The same export written in another way tells the same: encodings, line ends, delimiters, columns."""

import csv
import gzip
import json
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from clientfit.importers import Profile, shipped_profiles
from tests.importers.test_golden import EVENT, GOLDEN, NAMES

FOLDERS = sorted(each.parent for each in GOLDEN.glob("*/input.csv"))

KNOWN = {profile.name: profile for profile in shipped_profiles()}

CELLS = [
    folder for folder in FOLDERS if "row-shape" not in (folder / "expected.json").read_text(encoding="utf-8")
]
"""The exports all of whose rows are whole, so that they can be taken apart and put together."""


def each_third(folders: list[Path], first: int) -> list[ParameterSet]:
    """Return the exports; every third one is tried in every run, the others in long ones only."""
    return [
        pytest.param(folder, id=folder.name, marks=() if place % 3 == first else pytest.mark.long)
        for place, folder in enumerate(folders)
    ]


def expected(folder: Path) -> dict[str, Any]:
    """What the golden file tells, as it is written down."""
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return found


def assert_told(reading: Callable[..., Any], folder: Path, here: Path, written: bytes) -> None:
    """The variant, under the golden file's name, tells what that does."""
    (here / "input.csv").write_bytes(written)
    golden = expected(folder)
    read = reading("input.csv", **golden.get("options", {}))
    events = [dict(zip(NAMES, row, strict=True)) for row in read.events(*EVENT)]
    assert read.input.model_dump(exclude={"sha256", "file"}) == golden["account"]
    assert [{name: value for name, value in event.items() if value} for event in events] == golden["events"]
    assert [list(row) for row in read.rejects("line", "code", "found")] == golden["rejects"]


def table(folder: Path) -> tuple[Profile, list[list[str]], int]:
    """The export's profile, its records, and which of them is the header."""
    profile = KNOWN[expected(folder)["account"]["profile"]]
    written = text(folder)
    delimiter = max(",;", key=written.partition("\n")[0].count)
    rows = list(csv.reader(StringIO(written, newline=""), delimiter=delimiter, skipinitialspace=True))
    required = [column.names for column in profile.columns.values() if column.required]
    top = next(
        place
        for place, row in enumerate(rows)
        if all(_names(row) & {name.casefold() for name in names} for names in required)
    )
    return profile, rows, top


def text(folder: Path) -> str:
    """The golden file's text, with plain line ends."""
    raw = (folder / "input.csv").read_bytes()
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        try:
            return raw.decode(encoding).replace("\r\n", "\n")
        except UnicodeError:
            continue
    raise AssertionError(folder)


def _names(row: list[str]) -> set[str]:
    return {cell.strip().casefold() for cell in row}


def delimited(rows: list[list[str]], delimiter: str) -> str:
    """The records as text, a blank line for one without cells."""
    lines = StringIO(newline="")
    writer = csv.writer(lines, delimiter=delimiter, lineterminator="\n")
    for row in rows:
        writer.writerow(row) if row else lines.write("\n")
    return lines.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize("folder", each_third(FOLDERS, 0))
def test_encoding_line_ends_and_packing_change_nothing(
    reading: Callable[..., Any], here: Path, folder: Path
) -> None:
    """UTF-16 with CRLF, packed."""
    variant = gzip.compress(text(folder).replace("\n", "\r\n").encode("utf-16"))
    assert_told(reading, folder, here, variant)


@pytest.mark.slow
@pytest.mark.parametrize("folder", each_third(CELLS, 1))
def test_the_delimiter_and_a_mark_of_byte_order_change_nothing(
    reading: Callable[..., Any], here: Path, folder: Path
) -> None:
    """Semicolons, as a spreadsheet of a country with a decimal comma saves them."""
    _, rows, _ = table(folder)
    assert_told(reading, folder, here, b"\xef\xbb\xbf" + delimited(rows, ";").encode("utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("folder", each_third(CELLS, 2))
def test_the_order_of_columns_and_those_not_used_change_nothing(
    reading: Callable[..., Any], here: Path, folder: Path
) -> None:
    """The other way round, and without the columns that the profile doesn't read; tabs between them."""
    profile, rows, top = table(folder)
    header = [cell.strip().casefold() for cell in rows[top]]
    kept = list(_kept(profile, header, rows[top + 1 :]))
    if profile.headings is None and not profile.asks_of_rows and not any(_repeated(profile)):
        kept.reverse()
    width = len(header)
    taken = [
        [(row + [""] * (width - len(row)))[place] for place in kept] if row and place_of >= top else row
        for place_of, row in enumerate(rows)
    ]
    assert_told(reading, folder, here, delimited(taken, "\t").encode("utf-8"))


def _kept(profile: Profile, header: list[str], rows: list[list[str]]) -> Iterator[int]:
    """The places of the columns that are read, or hold lines; of all where rows are asked for as a whole."""
    whole = profile.asks_of_rows or profile.headings is not None
    for place, name in enumerate(header):
        lines = any("\n" in cell for row in rows for cell in row[place : place + 1])
        if whole or lines or name in profile.wanted or "mail" in name:
            yield place


def _repeated(profile: Profile) -> Iterator[bool]:
    """Whether a column's cells are taken in the order in which they stand."""
    yield from (column.repeated is not None for column in profile.columns.values())
