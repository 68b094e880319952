"""Bounds of what is read of a source: the length of a cell, and the memory that rejected rows take."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clientfit import ClientFitError, Screener
from clientfit.importers.formats import delimited
from clientfit.model.cell_words import LONGEST_CELL
from tests.screening.test_library import AS_OF

ROWS = [
    {"client_id": name, "occurred_at": "2026-01-05", "kind": "praise", "text": text}
    for name, text in (("a", "x" * LONGEST_CELL), ("b", "x" * (LONGEST_CELL + 1)), ("c", "fine"))
]


def _written(here: Path, form: str) -> object:
    """The rows as a file, a frame or records."""
    if form == "parquet":
        pq.write_table(pa.Table.from_pylist(ROWS), here / "rows.parquet")
        return "rows.parquet"
    if form == "json":
        (here / "rows.json").write_text(json.dumps(ROWS, indent=0))
        return "rows.json"
    if form == "jsonl":
        (here / "rows.jsonl").write_text("\n".join(map(json.dumps, ROWS)))
        return "rows.jsonl"
    return {"records": ROWS, "pandas": pd.DataFrame(ROWS), "arrow": pa.Table.from_pylist(ROWS)}[form]


@pytest.mark.parametrize("form", ["json", "jsonl", "parquet", "records", "pandas", "arrow"])
def test_a_cell_that_is_too_long_rejects_its_row(reading: Callable[..., Any], here: Path, form: str) -> None:
    """The longest that is allowed is read, and the row after the one that is too long."""
    found = reading(_written(here, form))
    assert found.events("client_id") == [("a",), ("c",)]
    ((code, message, hint),) = found.rejects("code", "message", "hint")
    assert (code, hint) == ("row-shape", "shorten it")
    assert message == "a cell has more than 1,048,576 characters"


def test_a_list_that_is_too_long_rejects_its_row(reading: Callable[..., Any]) -> None:
    """Many short tags are one long cell."""
    found = reading([{**ROWS[2], "tags": ["tag"] * (LONGEST_CELL // 2)}, ROWS[2]])
    assert found.rejects("line") == [(1,)]


def test_a_check_refuses_a_cell_that_is_too_long() -> None:
    """The programme for one client has the same bound."""
    with pytest.raises(ClientFitError, match="more than 1,048,576 characters"):
        Screener().check(ROWS[1:2], as_of=AS_OF)


@pytest.mark.parametrize("quoted", [False, True])
def test_many_broken_rows_are_rejected_one_by_one(
    reading: Callable[..., Any], here: Path, monkeypatch: pytest.MonkeyPatch, *, quoted: bool
) -> None:
    """Beyond some thousands the database isn't asked for them, and each has its line and text as ever."""
    text = "client_id,occurred_at,kind,text\na,2026-01-05,praise,x\n" + "broken,row\n" * 30
    text += 'b,2026-01-05,praise,"two\nlines"\n' * quoted + "c,2026-01-05,praise,x\n"
    (here / "rows.csv").write_text(text)
    wanted = reading("rows.csv")
    monkeypatch.setattr(delimited, "_MOST_FAULTS", 10)
    found = reading("rows.csv")
    assert found.rejects("line") == [(line,) for line in range(3, 33)]
    assert found.rejects("line", "message", "raw") == wanted.rejects("line", "message", "raw")
    assert found.events("client_id", "line") == wanted.events("client_id", "line")


def test_many_lines_within_cells_are_no_broken_rows(
    reading: Callable[..., Any], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file with more lines than rows is read as well."""
    (here / "rows.csv").write_text(
        "client_id,occurred_at,kind,text\n" + 'a,2026-01-05,praise,"x\ny\nz"\n' * 20
    )
    monkeypatch.setattr(delimited, "_MOST_FAULTS", 10)
    found = reading("rows.csv")
    assert (found.rejects("line"), found.events("line")) == ([], [(2,)])
