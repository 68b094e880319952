"""Which sources may be handed over, and what is said of those that can't be read."""

import io
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.model import Client, Event
from clientfit.store import Store

HEADER = "client_id,kind,occurred_at,text\n"


def _file(path: Path, *clients: str) -> None:
    path.write_text(HEADER + "".join(f"{client},praise,2026-01-31,{path.name}\n" for client in clients))


def test_several_files_are_one_history(reading: Callable[..., Any], here: Path) -> None:
    """Events of all sources stand in one table; each source has its account."""
    _file(here / "b.csv", "kiln", "lumen")
    _file(here / "a.csv", "kiln")
    found = reading(
        "b.csv", Path("a.csv"), [{"client_id": "nova", "kind": "praise", "occurred_at": "2026-01-01"}]
    )
    assert found.events("client_id", "file", "line") == [
        ("kiln", "a.csv", 2),
        ("kiln", "b.csv", 2),
        ("lumen", "b.csv", 3),
        ("nova", "record", 1),
    ]
    assert [(each.file, each.rows) for each in found.intake.inputs] == [
        ("a.csv", 1),
        ("b.csv", 2),
        ("record", 1),
    ]


def test_a_folder_is_every_readable_file_in_it(reading: Callable[..., Any], here: Path) -> None:
    """Sorted by name; notes, hidden files and folders inside are left alone."""
    folder = here / "export"
    (folder / "deeper").mkdir(parents=True)
    for name in ("b.csv", "a.tsv", ".hidden.csv", "notes.md", "deeper/c.csv"):
        _file(folder / name, "kiln")
    (folder / "clients.csv").write_text("client_id,stage\nkiln,past\n")
    found = reading("export")
    assert [(each.file, each.profile) for each in found.intake.inputs] == [
        ("export/a.tsv", "event-table"),
        ("export/b.csv", "event-table"),
        ("export/clients.csv", "clients-table"),
    ]
    assert found.clients("stage") == [("past",)]


def test_a_pattern_is_every_file_that_matches(reading: Callable[..., Any], here: Path) -> None:
    """Each file is read once, however often it is named."""
    _file(here / "2025.csv", "kiln")
    _file(here / "2026.csv", "kiln")
    found = reading("20*.csv", "2026.csv", here / "2025.csv")
    assert [each.file for each in found.intake.inputs] == ["2025.csv", "2026.csv"]


def test_a_pattern_enters_no_circle_and_nothing_hidden(reading: Callable[..., Any], here: Path) -> None:
    """`**` follows no symbolic link; a hidden folder is searched where the pattern says so."""
    for folder in ("one/two", ".hidden"):
        (here / folder).mkdir(parents=True)
        _file(here / folder / "a.csv", "kiln")
    (here / "one/circle").symlink_to("..")

    def files(pattern: object) -> list[str]:
        return [each.file for each in reading(pattern).intake.inputs]

    assert files("**/*.csv") == ["one/two/a.csv"]
    assert files(here / "*" / "*" / "*.csv") == [str(here / "one/two/a.csv")]
    assert files(".hid*/*.csv") == [".hidden/a.csv"]


def test_standard_input_is_read(reading: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is what is piped in, of any format."""
    monkeypatch.setattr(
        sys, "stdin", SimpleNamespace(buffer=io.BytesIO(HEADER.encode() + b"kiln,praise,2026-01-31,\n"))
    )
    assert reading("-").events("client_id", "event_id", "file") == [("kiln", "-:2", "-")]


def test_models_generators_and_single_records_are_sources(reading: Callable[..., Any]) -> None:
    """Whatever yields dicts or `Event`s is read; several are told apart by number."""
    event = Event(client_id="kiln", kind="praise", occurred_at=date(2026, 1, 31), tags=["b", "a"])
    found = reading(
        (event for _ in range(1)), {"client_id": "a", "kind": "praise", "occurred_at": "2026-01-31"}
    )
    assert found.events("client_id", "event_id", "tags", "file") == [
        ("kiln", "record:1", ";a;b;", "record"),
        ("a", "record2:1", "", "record2"),
    ]


def test_clients_may_be_models(reading: Callable[..., Any]) -> None:
    """The clients table is a source as any other."""
    found = reading(
        [Event(client_id="kiln", kind="praise", occurred_at=date(2026, 1, 31))],
        clients=(each for each in [Client(client_id="kiln", traits=["startup"], terms_days=14)]),
    )
    assert found.clients("traits", "terms_days") == [(";startup;", 14)]


def test_no_records_are_no_events(reading: Callable[..., Any]) -> None:
    """An empty list is no error."""
    found = reading([])
    assert found.events("event_id") == []
    assert found.problems == [("source-no-rows", None, None)]


@pytest.mark.parametrize("source", [5, None, object()])
def test_anything_else_is_a_wrong_call(source: object) -> None:
    """What is neither a path, a frame nor iterable is a TypeError."""
    with pytest.raises(TypeError, match="a source is a path, a frame or an iterable of records"):
        read(Store(threads=1), [source])


def test_an_item_that_is_no_record_is_a_wrong_call() -> None:
    """As is an iterable of something else."""
    with pytest.raises(TypeError, match="an event is a mapping or a model, not int"):
        read(Store(threads=1), [[1, 2]])


def test_when_nothing_can_be_read_all_of_it_is_told(here: Path) -> None:
    """Missing, empty and unknown: every fault in one error."""
    (here / "empty.csv").write_text("")
    (here / "folder").mkdir()
    with pytest.raises(ClientFitError) as raised:
        read(Store(threads=1), ["missing.csv", "empty.csv", "folder", "*.xls"])
    assert sorted((each.code, str(each.file)) for each in raised.value.problems) == [
        ("source-empty", "empty.csv"),
        ("source-missing", "*.xls"),
        ("source-missing", "folder"),
        ("source-missing", "missing.csv"),
    ]


def test_when_something_can_be_read_the_rest_is_told(reading: Callable[..., Any], here: Path) -> None:
    """One good source is read; what is wrong with the others is a problem."""
    _file(here / "a.csv", "kiln")
    (here / "b.csv").write_text("x,y\n1,2\n")
    found = reading("a.csv", "b.csv", "c.csv")
    assert [(each.code, each.file) for each in found.intake.problems] == [
        ("source-missing", "c.csv"),
        ("header-unknown", "b.csv"),
    ]
    assert len(found.events("line")) == 1


def test_strict_stops_at_any_rejected_row(here: Path) -> None:
    """With every rejected row told."""
    (here / "a.csv").write_text(HEADER + "kiln,praise,soon,\nkiln,praise,2026-01-31,\n,praise,2026-01-31,\n")
    with pytest.raises(ClientFitError) as raised:
        read(Store(threads=1), ["a.csv"], strict=True)
    assert [(each.code, each.line) for each in raised.value.problems] == [
        ("row-bad-date", 2),
        ("row-no-client", 4),
    ]


def test_many_problems_are_counted_not_told(reading: Callable[..., Any], here: Path) -> None:
    """The first thousand are told, then how many more there are; the table holds them all."""
    (here / "a.csv").write_text(HEADER + "kiln,praise,soon,\n" * 1_500)
    found = reading("a.csv")
    assert len(found.intake.problems) == 1_001
    last = found.intake.problems[-1]
    assert (last.code, last.message) == ("problems-more", "500 more rows have problems")
    assert len(found.rejects("line")) == 1_500


def test_only_the_three_tables_stay(reading: Callable[..., Any], here: Path) -> None:
    """What was made on the way is gone."""
    (here / "a.csv").write_text(HEADER + 'kiln,praise,soon,\nkiln,praise,2026-01-31,"x\ny"\nkiln\n' * 2)
    found = reading("a.csv", [{"client_id": "a", "kind": "praise", "occurred_at": "x"}])
    names = found.store.rows(
        "SELECT table_name FROM duckdb_tables() UNION ALL"
        " SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1"
    )
    assert names == [("client",), ("event",), ("reject",)]


def test_a_store_can_be_read_into_again(reading: Callable[..., Any]) -> None:
    """The tables are made anew, on a locked store too, and for each cursor its own."""
    found = reading([{"client_id": "a", "kind": "praise", "occurred_at": "2026-01-31"}])
    found.store.lock()
    read(found.store, [[{"client_id": "b", "kind": "praise", "occurred_at": "2026-01-31"}]])
    assert found.clients("client_id") == [("b",)]
    other = found.store.cursor()
    read(other, [[{"client_id": "c", "kind": "praise", "occurred_at": "no"}]])
    assert found.clients("client_id") == [("b",)]
    assert other.rows("SELECT code FROM reject") == [("row-bad-date",)]
