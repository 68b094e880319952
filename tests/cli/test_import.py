"""`clientfit import`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from clientfit.model import COLUMNS

EVENTS = """\
client_id,client_name,event_id,kind,occurred_at,amount,currency,due,settled,tags,text
kiln,Kiln & Co,I-1,invoice,2026-03-01,1250.50,EUR,2026-03-31,2026-04-20,,"first
line"
kiln,Kiln & Co,M-1,message,2026-03-02T18:30:00,,,,,Urgent; after_hours,=2+2
lumen,Lumen,I-2,invoice,31/12/2026,1,EUR,,,,
lumen,,I-3,invoice,2026-02-01,80,EUR,2026-03-01,,,
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A small event table with one row that can't be read."""
    path = tmp_path / "export.csv"
    path.write_text(EVENTS, encoding="utf-8")
    return path


def test_without_a_file_the_first_events_are_shown(run: Callable[..., Result], export: Path) -> None:
    """One sees day, client, kind and money of what was understood, and the account beside it."""
    result = run("import", export)
    assert result.exit_code == 0
    head, *rows = result.stdout.splitlines()
    assert head.split() == ["occurred_at", "client_id", "kind", "amount", "due", "settled", "outcome"]
    assert rows[0].split() == [
        "2026-03-01",
        "kiln",
        "invoice",
        "1250.5000",
        "2026-03-31",
        "2026-04-20",
        "paid",
    ]
    assert rows[1].split() == ["2026-03-02T18:30:00", "kiln", "message"]
    assert "4 rows = 3 used + 0 duplicates + 0 skipped + 1 rejected; 3 events" in result.stderr


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_what_is_written_reads_as_the_same_events(
    run: Callable[..., Result], export: Path, tmp_path: Path, suffix: str
) -> None:
    """Importing an import changes nothing, places included."""
    first, second = tmp_path / f"first.{suffix}", tmp_path / f"second.{suffix}"
    assert run("import", export, "-o", first).exit_code == 0
    result = run("import", first, "-o", second)
    assert "3 rows = 3 used" in result.stderr
    assert result.stdout == ""
    assert second.read_bytes() == first.read_bytes()


def test_the_columns_are_those_of_the_event_table(
    run: Callable[..., Result], export: Path, tmp_path: Path
) -> None:
    """The file has every column of the contract, in order, with the place of each event in its source."""
    target = tmp_path / "events.jsonl"
    run("import", export, "-o", target)
    events = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [list(event) for event in events] == [list(COLUMNS)] * 3
    assert [event["line"] for event in events] == [2, 4, 6]
    assert events[1]["tags"] == "after_hours;urgent"
    assert events[1]["text"] == "=2+2"


def test_rejected_rows_are_written(run: Callable[..., Result], export: Path, tmp_path: Path) -> None:
    """`--rejects` gives the row that could not be read."""
    run("import", export, "--rejects", tmp_path / "rejects.csv")
    _, row = (tmp_path / "rejects.csv").read_text(encoding="utf-8").splitlines()
    assert ",5,row-bad-date," in row


def test_strict_writes_nothing(run: Callable[..., Result], export: Path, tmp_path: Path) -> None:
    """With `--strict` a rejected row stops the work with 3."""
    target = tmp_path / "events.csv"
    result = run("import", export, "--strict", "-o", target, "--rejects", tmp_path / "rejects.csv")
    assert result.exit_code == 3
    assert list(tmp_path.iterdir()) == [export]


def test_an_unknown_suffix_is_wrong_use(run: Callable[..., Result], export: Path, tmp_path: Path) -> None:
    """The formats there are get listed, before anything is read."""
    result = run("import", export, "-o", tmp_path / "events.xlsx")
    assert result.exit_code == 2
    assert ".csv, .jsonl" in result.stderr


def test_nothing_to_read_is_bad_input(run: Callable[..., Result], tmp_path: Path) -> None:
    """A file that isn't there exits with 3."""
    assert run("import", tmp_path / "none.csv").exit_code == 3
