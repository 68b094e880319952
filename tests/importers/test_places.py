"""An event's file and line lead back to where it stands, in grouped files and below long cells too."""

import csv
import re
from pathlib import Path

import pytest

from tests.importers.test_golden import FOLDERS
from tests.importers.test_variants import expected, text


def records(folder: Path) -> dict[int, list[str]]:
    """The cells of each record by the physical line on which it starts, counted apart from the reader."""
    lines = text(folder).splitlines(keepends=True)
    reader = csv.reader(lines, skipinitialspace=True)
    found, start = {}, 1
    for cells in reader:
        found[start] = cells
        start = reader.line_num + 1
    return found


def marks(cells: list[str]) -> str:
    """The letters and digits of a record, between bars."""
    return "|" + "|".join(re.sub(r"[\W_]+", "", cell.casefold()) for cell in cells) + "|"


DELIMITED = [folder for folder in FOLDERS if (folder / "input.csv").exists()]
"""The exports whose records are lines of cells; calendars and boards are not."""


@pytest.mark.parametrize("folder", DELIMITED, ids=lambda folder: folder.name)
def test_an_event_s_line_is_where_its_record_starts(folder: Path) -> None:
    """There stands what the event says: its number, amount or text; the golden files hold what is read."""
    standing = records(folder)
    for event in expected(folder)["events"]:
        found = marks(standing[event["line"]])
        numbers = [event.get(name, "") for name in ("event_id", "ref")]
        own = [part for number in numbers for part in re.split(r"[ -]", number) if "input" not in part]
        amount = event.get("amount")
        money = [f"{float(amount):.{places}f}" for places in (0, 1, 2)] if amount else []
        told = [*own, *money, *(event.get(name, "") for name in ("text", "client_id", "engagement"))]
        wanted = [re.sub(r"[\W_]+", "", each.casefold()) for each in told]
        assert any(each and each in found for each in wanted), (event, standing[event["line"]])
