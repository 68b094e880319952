"""`clientfit template`."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

from click.testing import Result

from clientfit.cli.template import CLIENT, EXAMPLES
from clientfit.model import COLUMNS, WORDS, Event
from clientfit.model.kinds import MEANINGS, OUTCOMES, PHASES


def uncommented(lines: list[str]) -> list[str]:
    """The example rows, read as rows."""
    return [line.removeprefix("# ") for line in lines if line.startswith(f"# {CLIENT['client_id']},")]


def test_the_header_has_every_column_to_fill_in(run: Callable[..., Result]) -> None:
    """All columns of the event table but those that the reader sets, in order."""
    header, *rows = run("template").stdout.splitlines()
    assert header.split(",") == [name for name in COLUMNS if name not in ("file", "line")]
    assert rows
    assert all(row.startswith("#") for row in rows)


def test_the_examples_are_events(run: Callable[..., Result]) -> None:
    """Without its `#` each example is an event in the table's own words."""
    header, *lines = run("template").stdout.splitlines()
    text = "\n".join([header, *uncommented(lines)])
    for row in csv.DictReader(io.StringIO(text)):
        event = Event.model_validate({name: value for name, value in row.items() if value})
        for column, words in {
            **WORDS,
            "outcome": OUTCOMES.get(event.kind, ()),
            "phase": PHASES.get(event.kind, ()),
        }.items():
            assert getattr(event, column) in (None, *words), (event.kind, column)


def test_it_is_written_to_a_file(run: Callable[..., Result], tmp_path: Path) -> None:
    """`-o` takes the same bytes."""
    assert run("template", "-o", tmp_path / "events.csv").exit_code == 0
    assert (tmp_path / "events.csv").read_text(encoding="utf-8") == run("template").stdout


def test_the_importer_reads_it(run: Callable[..., Result], tmp_path: Path) -> None:
    """As it comes it holds no events; with its `#` taken off every example is one."""
    path = tmp_path / "events.csv"
    run("template", "-o", path)
    assert ": 0 rows = " in run("import", path).stderr
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([header, *uncommented(lines)]), encoding="utf-8")
    assert f" {len(EXAMPLES)} used + 0 duplicates + 0 skipped + 0 rejected" in run("import", path).stderr


def test_it_explains_every_column_and_every_example(run: Callable[..., Result]) -> None:
    """A comment line for each column, and before each example what it says."""
    lines = run("template").stdout.splitlines()
    for name in MEANINGS:
        assert any(line.startswith((f"# {name}:", f"# {name} (needed):")) for line in lines)
    for said, example in EXAMPLES.items():
        at = lines.index(f"# {said}")
        assert example["kind"] in lines[at + 1].split(",")
    assert {*MEANINGS} == {*COLUMNS} - {"file", "line"}


def test_the_workbook_has_lists_of_words(run: Callable[..., Result], tmp_path: Path) -> None:
    """An .xlsx has lists of the kinds and of each kind's own outcomes and phases, and is read as it is."""
    path = tmp_path / "events.xlsx"
    assert run("template", "-o", path).exit_code == 0
    with ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        names = book.read("xl/workbook.xml").decode()
    assert sheet.count("<dataValidation ") == 8
    assert "<formula1>kinds</formula1>" in sheet
    assert '<formula1>INDIRECT("outcome_"&amp;$E2)</formula1>' in sheet
    for kind in OUTCOMES:
        assert f'name="outcome_{kind}"' in names
    ended = run("import", path)
    assert "events.xlsx#Events (event-table): 0 rows = 0 used" in ended.stderr
    assert "Kinds" not in ended.stderr
