"""A rejects file, corrected and read again: nothing that was rejected needs to stay lost."""

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.reports.csv_table import write_rejects
from clientfit.store import Store, lookups

ROWS = """\
client_id;kind;occurred_at;text
kiln;praise;31/02;"a;
b"
kiln;praise;2026-01-01;fine
-x;prise;2026-01-02;c
"""


@pytest.fixture
def mended(reading: Callable[..., Any], here: Path) -> Callable[..., Any]:
    """Read sources, write their rejects, correct the raw rows, and read the rejects file."""

    def start(*sources: str, corrected: Mapping[str, str], **options: Any) -> Any:  # noqa: ANN401 - as `read`
        first = reading(*sources, **options)
        with (here / "rejects.csv").open("w", encoding="utf-8", newline="") as stream:
            write_rejects(lookups.rejects(first.store), stream)
        text = (here / "rejects.csv").read_text(encoding="utf-8")
        rows = list(csv.DictReader(text.splitlines(keepends=True)))
        for row in rows:
            for wrong, right in corrected.items():
                row["raw"] = row["raw"].replace(wrong, right)
        with (here / "rejects.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return reading("rejects.csv", **options)

    return start


def test_corrected_rows_are_read_under_the_header_of_their_file(
    mended: Callable[..., Any], here: Path
) -> None:
    """With its delimiter; each row's place is in the rejects file."""
    (here / "a.csv").write_text(ROWS)
    found = mended("a.csv", corrected={"31/02": "2026-02-28", "prise": "praise"})
    assert found.events("client_id", "CAST(day AS VARCHAR)", "text", "file", "line") == [
        ("kiln", "2026-02-28", "a;\nb", "rejects.csv#a.csv", 2),
        ("-x", "2026-01-02", "c", "rejects.csv#a.csv", 4),
    ]
    assert (found.input.rows, found.input.used, found.problems) == (2, 2, [])


def test_rows_of_several_files_and_formats_are_told_apart(mended: Callable[..., Any], here: Path) -> None:
    """JSON rows are objects, each file is a part of its own."""
    (here / "a.csv").write_text(ROWS)
    (here / "b.jsonl").write_text(json.dumps({"client_id": "nova", "kind": "praise", "occurred_at": "soon"}))
    found = mended("a.csv", "b.jsonl", corrected={"31/02": "2026-02-28", "soon": "2026-03-01"})
    assert [(each.file, each.rows, each.rejected) for each in found.intake.inputs] == [
        ("rejects.csv#a.csv", 2, 1),
        ("rejects.csv#b.jsonl", 1, 0),
    ]
    assert found.events("client_id") == [("kiln",), ("nova",)]


def test_rows_that_are_still_broken_are_told(mended: Callable[..., Any], here: Path) -> None:
    """A row with too many cells is rejected as it would be in its file; an emptied one is left out."""
    (here / "a.csv").write_text("client_id,kind,occurred_at\nkiln,praise\nkiln,praise,soon\n")
    found = mended("a.csv", corrected={"kiln,praise,soon": ""})
    assert found.rejects("file", "line", "code", "raw") == [
        ("rejects.csv#a.csv", 2, "row-shape", "kiln,praise")
    ]


def test_the_file_itself_must_still_be_there(mended: Callable[..., Any], here: Path) -> None:
    """Without its header nobody knows what the cells are."""
    (here / "a.csv").write_text(ROWS)
    mended("a.csv", corrected={})
    (here / "a.csv").unlink()
    with pytest.raises(ClientFitError, match=r"a\.csv: no such file or folder — its header is needed"):
        read(Store(threads=1), ["rejects.csv"])
