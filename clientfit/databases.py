"""Databases: read tables of events and clients through ADBC, and write verdicts back in one transaction.

`postgresql://…`, `sqlite:///file` and `duckdb:///file` are read in Arrow batches. Nothing but the table to
write is ever changed.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote

from clientfit.database_url import is_url
from clientfit.errors import ClientFitError, Problem
from clientfit.importers import NamedFrame
from clientfit.model import Head

_PART = re.compile(r'"((?:[^"]|"")+)"|([^\W\d]\w*)')

_DRIVERS = {
    "postgresql": "adbc_driver_postgresql",
    "sqlite": "adbc_driver_sqlite",
    "duckdb": "adbc_driver_duckdb",
}

_TABLES = {
    "postgresql": (
        "SELECT nspname, relname, nspname = current_schema() FROM pg_class"
        " JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE relkind IN ('r', 'p', 'v', 'm', 'f')"
    ),
    "sqlite": "SELECT 'main', name, 1 FROM sqlite_master WHERE type IN ('table', 'view')",
    "duckdb": (
        "SELECT table_schema, table_name, table_schema = current_schema() FROM information_schema.tables"
        " WHERE table_catalog = current_database()"
    ),
}
"""Every table and view of a database: its schema, its name, and whether the schema may be left out."""


class Screened(Protocol):
    """A screening, as far as its verdicts are written to a database."""

    @property
    def head(self) -> Head:
        """The tool, the rulebook and the day."""

    def frames(self) -> Iterator[Any]:
        """Yield the verdicts as Arrow tables of one schema, one row a client."""


@contextmanager
def open_table(url: str, name: str) -> Iterator[NamedFrame]:
    """Open a table or view for reading, as a source for `clientfit.screen` while the context lasts.

    Args:
        url: the database, as `postgresql://user@host/database`, `sqlite:///file` or `duckdb:///file`.
        name: the table, with its schema before it where that is not the usual one (`books.events`); a part
            in double quotes is taken as it stands.

    Raises:
        ClientFitError: the driver is not installed, the database refuses, or it has no such table.

    >>> from clientfit.databases import open_table
    >>> with open_table("sqlite:///nowhere.db", "events") as events:
    ...     pass
    Traceback (most recent call last):
    clientfit.errors.ClientFitError: nowhere.db: no such database file
    """
    database = _Database.of(url)
    with database.connect(write=False) as connection, connection.cursor() as cursor:
        schema, table = database.find(cursor, name)
        cursor.execute(f"SELECT * FROM {_quoted(schema, table)} LIMIT 0")
        columns = cursor.fetch_record_batch().schema
        selected = ", ".join(database.select(column) for column in columns)
        cursor.execute(f"SELECT {selected} FROM {_quoted(schema, table)}")
        yield NamedFrame(name, cursor.fetch_record_batch())


def write(screening: Screened, url: str, name: str, *, replace: bool = False) -> None:
    """Write a row for each client, worst first, as a new table; all of it or nothing.

    The columns are those of `clientfit screen -o clients.parquet`. Where the database keeps comments, one on
    the table names the version, the rulebook with its hash, and the day.

    Args:
        screening: what `clientfit.screen` returned.
        url: the database, as for `open_table`.
        name: the table to create.
        replace: whether a table of that name is replaced.

    Raises:
        ClientFitError: code "table-exists", where the table is there and not to be replaced; or the database
            refuses. Nothing is changed then.
    """
    import pyarrow as pa  # noqa: PLC0415 - optional

    database = _Database.of(url)
    with database.connect(write=True) as connection, connection.cursor() as cursor:
        schema, table, exists = database.target(cursor, name)
        if exists and not replace:
            hint = "name another one, or say that it is to be replaced"
            raise ClientFitError(
                Problem(code="table-exists", message="there is a table of that name", found=name, hint=hint)
            )
        if exists:
            cursor.execute(f"DROP TABLE {_quoted(schema, table)}")
        frames = (database.storable(frame) for frame in screening.frames())
        first = next(frames)
        batches = (batch for frame in (first, *frames) for batch in frame.to_batches())
        reader = pa.RecordBatchReader.from_batches(first.schema, batches)
        where = {} if database.kind == "sqlite" else {"db_schema_name": schema}
        cursor.adbc_ingest(table, reader, mode="create", **where)
        if database.kind != "sqlite":
            note = _comment(screening.head).replace("'", "''")
            cursor.execute(f"COMMENT ON TABLE {_quoted(schema, table)} IS '{note}'")
        connection.commit()


def _comment(head: Head) -> str:
    rulebook = head.rulebook
    return (
        f"clientfit {head.tool.version}, rulebook {rulebook.name} {rulebook.version} ({rulebook.sha256}),"
        f" as of {head.as_of.isoformat()}"
    )


@dataclass(frozen=True)
class _Database:
    """A database: its kind and location; a URL's password is never repeated."""

    kind: str
    place: str

    @classmethod
    def of(cls, url: str) -> "_Database":
        if not is_url(url):
            hint = "postgresql://user@host/database, sqlite:///file or duckdb:///file"
            raise ClientFitError(
                Problem(code="database-refused", message="this is not the URL of a database", hint=hint)
            )
        kind, _, rest = url.partition("://")
        if kind in {"postgres", "postgresql"}:
            return cls("postgresql", f"postgresql://{rest}")
        return cls(kind, unquote(rest.removeprefix("/")))

    @contextmanager
    def connect(self, *, write: bool) -> Iterator[Any]:
        """Connect, and turn what the driver raises into a problem.

        Raises:
            ClientFitError: code "database-refused", or "engine-missing" where the driver is not installed.
        """
        try:
            manager = import_module("adbc_driver_manager.dbapi")
            driver = import_module(_DRIVERS[self.kind])
            import_module(f"{driver.__name__}.dbapi")
        except ImportError as error:
            missing = Problem(
                code="engine-missing",
                message=f"the driver for {self.kind} is not installed",
                hint="pip install 'clientfit[databases]'",
            )
            raise ClientFitError(missing) from error
        if self.kind != "postgresql" and not write and not Path(self.place).is_file():
            raise ClientFitError(
                Problem(code="source-missing", message="no such database file", file=self.place)
            )
        try:
            with self._opened(manager, driver, write=write) as connection:
                yield connection
        except manager.Error as error:
            reason = str(error).partition("\n")[0]
            raise ClientFitError(
                Problem(code="database-refused", message=f"{self.kind} refused", found=reason)
            ) from error

    def _opened(self, manager: Any, driver: Any, *, write: bool) -> Any:  # noqa: ANN401 - without types
        if self.kind == "duckdb":
            settings = {"path": self.place} | ({} if write else {"access_mode": "READ_ONLY"})
            return manager.connect(
                driver=driver.driver_path(), entrypoint="duckdb_adbc_init", db_kwargs=settings
            )
        if self.kind == "sqlite" and not write:
            return driver.dbapi.connect(f"file:{_escaped(self.place)}?mode=ro")
        return driver.dbapi.connect(self.place)

    def find(self, cursor: Any, name: str) -> tuple[str, str]:  # noqa: ANN401 - a driver has no types
        """Return the schema and name of the table that a user calls `name`.

        Raises:
            ClientFitError: code "source-missing", where there is none that this user may see.
        """
        cursor.execute(_TABLES[self.kind])
        tables = [(schema, table, bool(usual)) for schema, table, usual in cursor.fetchall()]
        for schema_wanted, table_name in _readings(name):
            for schema, table, usual in tables:
                if table == table_name and (schema == schema_wanted or (schema_wanted is None and usual)):
                    return schema, table
        problem = Problem(code="source-missing", message="the database has no such table", found=name)
        raise ClientFitError(problem)

    def target(self, cursor: Any, name: str) -> tuple[str, str, bool]:  # noqa: ANN401 - a driver has no types
        """Return the schema and name of the table to write, and whether it is there."""
        try:
            return (*self.find(cursor, name), True)
        except ClientFitError:
            schema, table = _readings(name)[-1]
        if schema is None:
            usual = {"sqlite": "SELECT 'main'"}.get(self.kind, "SELECT current_schema()")
            cursor.execute(usual)
            schema = cursor.fetchone()[0] or "public"
        return schema, table, False

    def select(self, column: Any) -> str:  # noqa: ANN401 - an Arrow field
        """Return the SQL that reads a column in a type that Arrow can carry without loss."""
        name = _quoted(column.name)
        if self.kind == "sqlite":  # a column may hold values of any type there
            return f"CAST({name} AS TEXT) AS {name}"
        if self.kind == "postgresql":
            own = (column.metadata or {}).get(b"POSTGRESQL:type", b"").decode()
            if own == "money":
                return f"CAST({name} AS numeric) AS {name}"
            if own.startswith("unnamed<"):  # an enumeration comes as bytes
                return f"CAST({name} AS text) AS {name}"
        return name

    def storable(self, frame: Any) -> Any:  # noqa: ANN401 - an Arrow table
        """Cast the columns of types that the database has not."""
        if self.kind != "sqlite":
            return frame
        import pyarrow as pa  # noqa: PLC0415 - optional

        def kind(own: Any) -> Any:  # noqa: ANN401 - an Arrow type
            if pa.types.is_decimal(own):
                return pa.float64()
            if pa.types.is_date(own) or pa.types.is_timestamp(own):
                return pa.string()
            return pa.int64() if pa.types.is_boolean(own) else own

        return frame.cast(pa.schema([(field.name, kind(field.type)) for field in frame.schema]))


def _readings(name: str) -> list[tuple[str | None, str]]:
    """Return the possible meanings of a name, best first: verbatim, then as SQL reads it."""
    readings: list[tuple[str | None, str]] = [(None, name)]
    parts = [quoted.replace('""', '"') if quoted else bare.lower() for quoted, bare in _PART.findall(name)]
    if re.fullmatch(rf"(?:{_PART.pattern})(?:\.(?:{_PART.pattern}))?", name):
        readings.append((parts[0], parts[1]) if len(parts) > 1 else (None, parts[0]))
    return readings


def _quoted(*names: str) -> str:
    """Quote names for SQL, a schema before a table."""
    return ".".join('"' + name.replace('"', '""') + '"' for name in names)


def _escaped(path: str) -> str:
    """Escape a path for SQLite's own form of URL."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
