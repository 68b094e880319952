"""`clientfit template`."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from clientfit.cli.template import EXAMPLES
from clientfit.model import COLUMNS, WORDS, Event
from clientfit.model.event import OUTCOMES, PHASES


def test_the_header_has_every_column_to_fill_in(run: Callable[..., Result]) -> None:
    """All columns of the event table but those that the reader sets, in order."""
    header, *rows = run("template").stdout.splitlines()
    assert header.split(",") == [name for name in COLUMNS if name not in ("file", "line")]
    assert rows
    assert all(row.startswith("#") for row in rows)


def test_the_examples_are_events(run: Callable[..., Result]) -> None:
    """Without its `#` each example is an event in the table's own words."""
    text = run("template").stdout.replace("#", "")
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
    examples = path.read_text(encoding="utf-8").replace("\n#", "\n")
    path.write_text(examples, encoding="utf-8")
    assert f" {len(EXAMPLES)} used + 0 duplicates + 0 skipped + 0 rejected" in run("import", path).stderr
