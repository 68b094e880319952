"""The declared tables are those that are made, with the columns they are made with."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

import clientfit
from clientfit.store import Store, Table, tables
from clientfit.verdict.concluding import levelling

PACKAGE = Path(clientfit.__file__).parent
EVENTS = Path(__file__).parents[2] / "examples" / "agency" / "events.csv"
AS_OF = date(2026, 6, 30)
LITERAL = re.compile(r"CREATE (?:OR REPLACE )?(?:TEMP(?:ORARY)? )?(?:TABLE|VIEW)\b", re.IGNORECASE)

CONVERTED_LATER = ("importers", "privacy")
"""Packages whose own tables aren't declared yet."""


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
def made() -> Mapping[Table, dict[str, str]]:
    """Every table that a screening and all that is read from it create, with its columns."""
    seen: dict[Table, dict[str, str]] = {}

    def watch(store: Store, table: Table) -> None:
        seen.setdefault(table, dict(store.columns(f"SELECT * FROM {table}")))

    create, create_empty = Store.create, Store.create_empty

    def watched(store: Store, table: Table, sql: str, params: object = None) -> None:
        create(store, table, sql, params)  # type: ignore[arg-type]
        watch(store, table)

    def watched_empty(store: Store, table: Table) -> None:
        create_empty(store, table)
        watch(store, table)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "create", watched)
        patch.setattr(Store, "create_empty", watched_empty)
        patch.setattr(levelling, "PART", 400)
        screening = clientfit.screen(EVENTS, as_of=AS_OF)
        ids = [client_id for client_id, _ in screening.clients()]
        list(screening)
        list(screening.frames())
        list(screening.letters(ids))
        list(screening.timelines(ids))
        screening.explain(ids[0])
    return seen


def test_columns(made: Mapping[Table, dict[str, str]]) -> None:
    """What is created has the columns and types that its constant declares."""
    wrong = {str(table): columns for table, columns in made.items() if not fits(columns, table.columns)}
    assert wrong == {}


def test_every_declared_table_is_made(made: Mapping[Table, dict[str, str]]) -> None:
    """No declaration is left over: a screening and what is read from it create every table."""
    names = {table.name for table in made}
    missing = {
        name
        for name, table in constants().items()
        if not any(each == table.name or each.startswith(f"{table.name}_") for each in names)
    }
    # By ALTER TABLE, and by packages whose tables are declared later.
    assert missing - {"ALL_CLIENTS", "REJECT", "CLIENT", "EVENT"} == set()


def test_no_table_is_created_by_a_literal_name() -> None:
    """`CREATE TABLE` stands in the store alone, so that every table goes through its constant."""
    others = [
        path for path in PACKAGE.rglob("*.py") if not room(path).startswith(("store", *CONVERTED_LATER))
    ]
    places = {str(path.relative_to(PACKAGE)) for path in others if LITERAL.search(path.read_text("utf-8"))}
    assert places == set()


def within(one: str, rooms: Iterable[str]) -> bool:
    """Whether a package is one of these, or inside one of them."""
    return any(f"{one}.".startswith(f"{each}.") for each in rooms)


@pytest.mark.parametrize("name", constants())
def test_makers_and_readers(name: str) -> None:
    """The packages that mention a table are its maker and its readers, and no others."""
    table = constants()[name]
    word = re.compile(rf"\b{name}\b|\b(?:FROM|JOIN|INTO|UPDATE) {table.name}\b")
    if table is tables.SCENARIO_EVENT:
        word = re.compile(rf"\b{name}\b")  # in SQL it has the name of the other table of events
    mentioned = {
        room(path)
        for path in PACKAGE.rglob("*.py")
        if path.name != "tables.py"
        and room(path) != "columnar"  # it reads no table; its arrays have names like these
        and word.search(path.read_text("utf-8"))
    }
    listed = {table.made_by, *table.read_by}
    assert [each for each in sorted(mentioned) if not within(each, listed)] == []
    assert [one for one in sorted(listed) if not any(within(each, [one]) for each in mentioned)] == []
