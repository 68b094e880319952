"""The declared tables are those that are made, with the columns they are made with."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import clientfit
from clientfit.store import Store, Table, tables
from clientfit.verdict.book import table
from clientfit.verdict.concluding import levelling

PACKAGE = Path(clientfit.__file__).parent
EVENTS = Path(__file__).parents[2] / "examples" / "agency" / "events.csv"
AS_OF = date(2026, 6, 30)
LITERAL = re.compile(r"CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? )?(?:TABLE|VIEW)\b", re.IGNORECASE)


def constants() -> dict[str, Table]:
    """Every declared table by the name of its constant."""
    return {name: table for name, table in vars(tables).items() if isinstance(table, Table)}


def room(path: Path) -> str:
    """The package of a module, or the module itself at the top: `verdict.book`, `screening`."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] or parts)


def fits(made: Mapping[str, str], declared: Mapping[str, str]) -> bool:
    """Whether every column that was made is declared, exactly or by a pattern, and none is missing."""
    plain = {name: kind for name, kind in declared.items() if "*" not in name}
    patterns = {name: kind for name, kind in declared.items() if "*" in name}
    others = {name: kind for name, kind in made.items() if name not in plain}
    return all(kind in ("ANY", made.get(name)) for name, kind in plain.items()) and all(
        any(fnmatchcase(name, pattern) and of in ("ANY", kind) for pattern, of in patterns.items())
        for name, kind in others.items()
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Table, dict[str, str]]:
    """Every table that screenings and all that is read from them create, with its columns."""
    seen: dict[Table, dict[str, str]] = {}

    def watched(create: Callable[..., Any]) -> Callable[..., Any]:
        def run(store: Store, table: Table, *args: object, **options: object) -> object:
            result = create(store, table, *args, **options)
            seen.setdefault(table, dict(store.columns(f"SELECT * FROM {table}")))
            return result

        return run

    with pytest.MonkeyPatch.context() as patch:
        for method in ("create", "create_empty", "keep_in_order"):
            patch.setattr(Store, method, watched(getattr(Store, method)))
        patch.setattr(levelling, "PART", 400)
        patch.setattr(table, "FRAME_ROWS", 20)
        screening = clientfit.screen(EVENTS, as_of=AS_OF)
        ids = [client_id for client_id, _ in screening.clients()]
        list(screening)
        list(screening.frames())
        list(screening.rejects())
        list(screening.letters(ids))
        list(screening.timelines(ids))
        screening.explain(ids[0])
        read_everything(tmp_path_factory.mktemp("sources"))
    return seen


def read_everything(folder: Path) -> None:
    """Screen sources of several formats, with an export, duplicates, corrections and pseudonyms."""
    event = {"client_id": "c1", "event_id": "e1", "kind": "praise", "occurred_at": "2026-02-02"}
    (folder / "a.csv").write_text(
        'client_id,event_id,kind,occurred_at,text\nc1,e1,praise,2026-02-02,"two\nlines"\nc1,e2,praise,2026-03-02,\n'
    )
    (folder / "b.jsonl").write_text(json.dumps(event) + "\n")
    (folder / "notes.csv").write_text("event_id,note\ne2,seen\n")
    (folder / "waivers.yml").write_text(
        "- {client: c1, type: late_payer, reason: r, by: b, from: 2026-01-01, until: 2026-12-31}\n"
    )
    reader = pa.Table.from_pylist([{**event, "client_id": "c2"}]).to_reader()
    clientfit.screen(
        [folder / "a.csv", folder / "b.jsonl", reader, [{**event, "client_id": "c3"}]],
        as_of=AS_OF,
        corrections=folder / "notes.csv",
        waivers=folder / "waivers.yml",
        pseudonyms=folder / "key",
    )


def test_columns(made: Mapping[Table, dict[str, str]]) -> None:
    """What is created has the columns and types that its constant declares."""
    wrong = {str(table): columns for table, columns in made.items() if not fits(columns, table.columns)}
    assert wrong == {}


def test_every_declared_table_is_made(made: Mapping[Table, dict[str, str]]) -> None:
    """No declaration is left over; the importers' tables depend on the source."""
    docs = {table.doc for table in made}
    missing = {
        name
        for name, table in constants().items()
        if table.doc not in docs and not within(table.made_by, ["importers"])
    }
    assert missing == {"ALL_CLIENTS"}  # made by renaming another


def test_no_table_is_created_by_a_literal_name() -> None:
    """`CREATE TABLE` stands in the store alone, so that every table goes through its constant."""
    others = [path for path in PACKAGE.rglob("*.py") if not room(path).startswith(("store",))]
    places = {str(path.relative_to(PACKAGE)) for path in others if LITERAL.search(path.read_text("utf-8"))}
    assert places == set()


def within(one: str, rooms: Iterable[str]) -> bool:
    """Whether a package is one of these, or inside one of them."""
    return any(f"{one}.".startswith(f"{each}.") for each in rooms)


@pytest.mark.parametrize("name", constants())
def test_makers_and_readers(name: str) -> None:
    """The packages that mention a table are its maker and its readers, and no others."""
    table = constants()[name]
    imported = re.compile(rf"tables\.{name}\b|store\.tables import (?:\([^)]*|[^(\n]*)\b{name}\b")
    # In SQL the scenarios' events have the name of the other table of events.
    in_sql = re.compile(rf"\b(?:FROM|JOIN|INTO|UPDATE) {table.name}\b")
    used = [imported] if table is tables.SCENARIO_EVENT else [imported, in_sql]
    texts = {path: path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}
    del texts[PACKAGE / "store" / "tables.py"]
    mentioned = {room(path) for path, text in texts.items() if any(word.search(text) for word in used)}
    listed = {table.made_by, *table.read_by}
    assert [each for each in sorted(mentioned) if not within(each, listed)] == []
    assert [one for one in sorted(listed) if not any(within(each, [one]) for each in mentioned)] == []
