"""One database of each kind, empty for every test."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from clientfit.databases import open_table
from tests.databases.cluster import BIN, running
from tests.everything import everything, missing

__all__ = ["everything"]


@dataclass(frozen=True)
class Database:
    """A database: its URL, and a connection of the driver's own to fill it and look into it."""

    url: str
    connect: Callable[[], Any]

    def run(self, *statements: str) -> None:
        """Run statements and commit."""
        with closing(self.connect()) as connection, closing(connection.cursor()) as cursor:
            for statement in statements:
                cursor.execute(statement)
            connection.commit()

    def put(self, name: str, table: Any) -> None:  # noqa: ANN401 - an Arrow table
        """Make a table of an Arrow table."""
        with closing(self.connect()) as connection, closing(connection.cursor()) as cursor:
            cursor.adbc_ingest(name, table, mode="create")
            connection.commit()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with closing(self.connect()) as connection, closing(connection.cursor()) as cursor:
            cursor.execute(query)
            return [tuple(row) for row in cursor.fetchall()]

    def table(self, name: str) -> Any:  # noqa: ANN401 - an Arrow table
        """Return a table as clientfit reads it."""
        with open_table(self.url, name) as named:
            return pa.Table.from_batches(named.frame)

    def tables(self) -> list[str]:
        """Return the names of all tables of the usual schema, sorted."""
        kind = self.url.partition(":")[0]
        schema = {"postgresql": "'public'", "duckdb": "'main'"}.get(kind)
        if schema is None:
            found = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        else:
            found = self.rows(
                f"SELECT table_name FROM information_schema.tables WHERE table_schema = {schema}"
            )
        return sorted(name for (name,) in found)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a PostgreSQL of the tests' own."""
    if not BIN:
        missing("PostgreSQL is not installed (apt-get install postgresql)")
    with running() as cluster:
        yield cluster.url


@pytest.fixture
def postgresql(server: str) -> Database:
    """An empty PostgreSQL database."""
    driver = import_module("adbc_driver_postgresql.dbapi")
    database = Database(server, lambda: driver.connect(server))
    database.run("DROP SCHEMA IF EXISTS books CASCADE", "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    return database


@pytest.fixture
def sqlite(tmp_path: Path) -> Database:
    """An empty SQLite file, whose name has to be escaped."""
    driver = import_module("adbc_driver_sqlite.dbapi")
    path = tmp_path / "books #1?.db"
    return Database(f"sqlite:///{path}", lambda: driver.connect(str(path)))


@pytest.fixture
def duckdb(tmp_path: Path) -> Database:
    """An empty DuckDB file."""
    driver = import_module("adbc_driver_duckdb.dbapi")
    path = tmp_path / "books.duckdb"
    return Database(f"duckdb:///{path}", lambda: driver.connect(str(path)))


@pytest.fixture(
    params=[pytest.param("postgresql", marks=pytest.mark.postgres), "sqlite", "duckdb"],
)
def database(request: pytest.FixtureRequest) -> Database:
    """An empty database of each kind in turn."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Database)
    return found


@pytest.fixture
def rules(base: str, tmp_path: Path) -> Path:
    """A small rulebook, for what is not about rules."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "base.yml").write_text(base, encoding="utf-8")
    return folder
