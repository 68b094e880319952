"""Screening inside a PostgreSQL database: nothing but counts and distinct sets of levels leaves it.

Everything happens in one transaction, in temporary tables of one connection: the verdict table is there as a
whole or not at all. PostgreSQL 15 is what the tests run.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from clientfit.errors import ClientFitError, Problem
from clientfit.remote.dialects import POSTGRES, Dialect
from clientfit.remote.postgres_tables import Table, source, target
from clientfit.remote.screening import VERDICT, Override, Rules, Screened, screen_there
from clientfit.remote.translate import Step

SETTINGS = {
    # Estimates over many layers come down to one row, and a loop over what is really a book never ends.
    "enable_nestloop": "off",
    # Compiling some thousand expressions takes longer than running them.
    "jit": "off",
    # What a value looks like as text must not depend on who is connected.
    "TimeZone": "UTC",
    "DateStyle": "ISO, YMD",
    "standard_conforming_strings": "on",
}
"""How the connection runs while it screens."""

_TYPES = {"VARCHAR": 'text COLLATE "C"', "DOUBLE": "double precision", "HUGEINT": "bigint"}
"""What stands there for DuckDB's types, where the name is another."""


def screen(  # noqa: PLR0913 - each is one thing that a caller may want to say
    database: str,
    *,
    table: str,
    as_of: date,
    to: str | None = None,
    clients: str | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    strict: bool = False,
    replace: bool = False,
) -> Screened:
    """Judge every client of a table of events inside its database, and leave the verdicts there.

    Args:
        database: the connection, as libpq takes it: a URL or `host=… dbname=…`.
        table: the table or view of events, in the event table's public columns; `schema.table` too.
        as_of: the day whose end is looked from.
        to: the table to write, one row a client as `Screening.to_arrow` has it; none when None.
        clients: the table of clients, where there is one.
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        strict: a rejected row stops the work.
        replace: whether `to` may be there already, and is then replaced.

    Raises:
        ClientFitError: the database refuses, a table or column is not as it has to be, the rules are wrong,
            or `strict` and a row was rejected. Nothing is written then.
    """
    ruled = Rules.of(as_of, rules, overrides)
    _understood(database)
    try:
        with psycopg.connect(database) as connection:
            warehouse = Postgres(connection)
            events = source(connection, table)
            told = None if clients is None else source(connection, clients)
            written = None if to is None else target(connection, to, {events, told}, replace=replace)
            warehouse.settle()
            screened = screen_there(warehouse, ruled, events, told, strict=strict)
            if written is not None:
                warehouse.write(written, screened)
            return screened
    except psycopg.Error as error:
        problem = Problem(
            code="engine-refused", message="PostgreSQL refused", found=str(error).partition("\n")[0]
        )
        raise ClientFitError(problem) from error


def _understood(database: str) -> None:
    """Refuse what is no connection; it may hold a password, so it is not repeated."""
    try:
        conninfo_to_dict(database)
    except psycopg.ProgrammingError:
        hint = "postgresql://user@host/database, or host=… dbname=…"
        raise ClientFitError(
            Problem(code="engine-refused", message="this is no connection to a database", hint=hint)
        ) from None


class Postgres:
    """One connection to a PostgreSQL database, in a transaction, with temporary tables of its own."""

    dialect: Dialect = POSTGRES
    joins: int | None = None

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def settle(self) -> None:
        """From here on names mean temporary tables, or PostgreSQL's own functions and types."""
        for name, value in SETTINGS.items():
            self._run(sql.SQL("SET LOCAL {} = {}").format(sql.Identifier(name), sql.Literal(value)))
        self._run(sql.SQL("SET LOCAL search_path = pg_temp, pg_catalog"))

    def expect(self, events: int) -> None:
        """Nothing to settle: the planner knows how large each table is."""

    def make(self, step: Step) -> None:
        """Keep a query's result as a temporary table."""
        self.chain([step])

    def chain(self, steps: Sequence[Step]) -> None:
        """Run queries that read each other as one statement, and keep the last one's result."""
        *before, last = steps
        parts = [
            sql.SQL("{} AS ({})").format(sql.Identifier(step.name), _written(step.sql)) for step in before
        ]
        with_ = sql.SQL("WITH {} ").format(sql.SQL(", ").join(parts)) if parts else sql.SQL("")
        made = sql.SQL("CREATE TEMP TABLE {} ON COMMIT DROP AS {}{}")
        self._run(made.format(sql.Identifier(last.name), with_, _written(last.sql)))
        self._count(last.name)

    def put(self, name: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """A temporary table of these columns and rows."""
        listed = sql.SQL(", ").join(
            sql.SQL("{} {}").format(sql.Identifier(column), _written(_TYPES.get(kind, kind)))
            for column, kind in columns.items()
        )
        self._run(sql.SQL("CREATE TEMP TABLE {} ({}) ON COMMIT DROP").format(sql.Identifier(name), listed))
        copied = sql.SQL("COPY {} FROM STDIN").format(sql.Identifier(name))
        with self._connection.cursor() as cursor, cursor.copy(copied) as copy:
            for row in rows:
                copy.write_row(row)
        self._count(name)

    def rows(self, step: Step) -> list[tuple[Any, ...]]:
        """What a query gives."""
        return self._connection.execute(_written(step.sql)).fetchall()

    def write(self, target: Table, screened: Screened) -> None:
        """Make the table of verdicts, replacing what is there, and note on it by what it was judged."""
        head = screened.head
        note = f"clientfit {head.tool.version}, rulebook {head.rulebook.name} {head.rulebook.version}"
        note += f" ({head.rulebook.sha256}), as of {head.as_of.isoformat()}"
        named, verdict = target.identifier, sql.Identifier("pg_temp", VERDICT)
        self._run(sql.SQL("DROP TABLE IF EXISTS {}").format(named))
        self._run(sql.SQL("CREATE TABLE {} AS SELECT * FROM {}").format(named, verdict))
        self._run(sql.SQL("COMMENT ON TABLE {} IS {}").format(named, sql.Literal(note)))

    def _count(self, table: str) -> None:
        """Let the planner know how large a table is."""
        self._run(sql.SQL("ANALYZE {}").format(sql.Identifier(table)))

    def _run(self, statement: sql.Composed | sql.SQL) -> None:
        self._connection.execute(statement)


def _written(text: str) -> sql.SQL:
    """SQL that was translated from rules, whose names are quoted there."""
    return sql.SQL(text)  # names in it are quoted, values are literals
