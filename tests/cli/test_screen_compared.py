"""`clientfit screen --compare`: what was different in an older screening, as a column."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main


def run(*arguments: object) -> Result:
    """The command, with the rulebook and the engine that users have."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def events(tmp_path: Path) -> Path:
    """Two clients: one whose invoices are open and late by June, and one who came after March."""
    header = "client_id,event_id,kind,occurred_at,amount,currency,due,settled,outcome"
    late = [f"a,{n},invoice,2026-01-0{n},100,EUR,2026-02-0{n},,open" for n in range(1, 6)]
    path = tmp_path / "events.csv"
    path.write_text("\n".join([header, *late]) + "\n", encoding="utf-8")
    return path


def test_the_column_says_what_was_different(events: Path, tmp_path: Path) -> None:
    """The recommendation and the raised levels of then; a client who was not there is new."""
    older = tmp_path / "march.json"
    assert run("screen", events, "--as-of", "2026-01-31", "-o", older).exit_code == 0
    with events.open("a", encoding="utf-8") as file:
        file.write("b,1,invoice,2026-05-01,100,EUR,2026-06-01,2026-05-20,paid\n")
    report, page = tmp_path / "june.csv", tmp_path / "june.html"
    done = run("screen", events, "--as-of", "2026-06-30", "--compare", older, "-o", report, "-o", page)
    assert done.exit_code == 0
    with report.open(encoding="utf-8", newline="") as file:
        found = {row["client_id"]: row["on_2026-01-31"] for row in csv.DictReader(file)}
    assert found["b"] == "new"
    assert found["a"].startswith("was not enough history; ")
    assert "Late payer was not judged" in found["a"]
    shown = page.read_text(encoding="utf-8")
    assert '<th scope="col" class="earlier">On 2026-01-31</th>' in shown
    assert f'<td class="earlier">{found["a"]}</td>' in shown


def test_nothing_stands_where_nothing_changed(events: Path, tmp_path: Path) -> None:
    """Compared with itself, the column is empty."""
    older, report = tmp_path / "same.json", tmp_path / "same.csv"
    run("screen", events, "--as-of", "2026-06-30", "-o", older)
    assert run("screen", events, "--as-of", "2026-06-30", "--compare", older, "-o", report).exit_code == 0
    with report.open(encoding="utf-8", newline="") as file:
        assert [row["on_2026-06-30"] for row in csv.DictReader(file)] == [""]


def test_a_report_without_the_column_is_refused(events: Path, tmp_path: Path) -> None:
    """And a file that is no screening is named with what is wrong."""
    older = tmp_path / "old.json"
    older.write_text("{}", encoding="utf-8")
    refused = run("screen", events, "--as-of", "2026-06-30", "--compare", older)
    assert (refused.exit_code, "--compare is for HTML and CSV" in refused.stderr) == (2, True)
    wrong = run("screen", events, "--as-of", "2026-06-30", "--compare", older, "--format", "csv")
    assert wrong.exit_code == 3
    assert "old.json" in wrong.stderr
