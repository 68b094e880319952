"""One DuckDB database, and every execution of SQL."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import duckdb

from clientfit.errors import ClientFitError, Problem

Rows = list[tuple[Any, ...]]
Params = Sequence[object] | Mapping[str, object] | None


def quoted(text: str) -> str:
    """`text` as an SQL string literal, for the places that take no bound value (paths, names)."""
    return "'" + text.replace("'", "''") + "'"


class Store:
    """One in-memory DuckDB database with the settings that make its answers reproducible.

    Args:
        threads: how many threads a statement may use; all cores when None. Answers don't depend on it.
        memory_limit: such as "4GB"; beyond it DuckDB spills to its temporary folder.

    A store must not be shared by threads; `cursor` gives another thread its own.
    """

    def __init__(self, *, threads: int | None = None, memory_limit: str | None = None) -> None:
        config: dict[str, str | bool | int | float | list[str]] = {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "default_null_order": "nulls_last",
            "preserve_insertion_order": False,
            # They take half of the planning of a statement of many layers and gain nothing: the rulebook's
            # joins lead from the many to the few as they are written.
            "disabled_optimizers": "projection_pullup,join_order",
        }
        if threads is not None:
            config["threads"] = threads
        if memory_limit is not None:
            config["memory_limit"] = memory_limit
        self._connection = duckdb.connect(":memory:", config=config)
        self.run("SET GLOBAL TimeZone = 'UTC'")

    @classmethod
    def _of(cls, connection: duckdb.DuckDBPyConnection) -> Self:
        store = cls.__new__(cls)
        store._connection = connection  # noqa: SLF001 - its own class
        return store

    def cursor(self) -> Self:
        """A second store on the same database, for another thread; temporary tables are its own."""
        return self._of(self._connection.cursor())

    def run(self, sql: str, params: Params = None) -> None:
        """Execute one or more statements and drop what they return."""
        self._connection.execute(sql, params)

    def make(self, table: str, sql: str) -> None:
        """Create a temporary table from a query that was compiled from rules.

        Raises:
            ClientFitError: code "rules-sql", where types don't fit or a value can't be computed.
        """
        try:
            self.run(f"CREATE OR REPLACE TEMP TABLE {table} AS {sql}")
        except (duckdb.ProgrammingError, duckdb.DataError) as error:
            problem = Problem(
                code="rules-sql",
                message="the rulebook's SQL can't be run",
                found=str(error).splitlines()[0],
                hint="the types of its columns and functions have to fit",
            )
            raise ClientFitError(problem) from None

    def rows(self, sql: str, params: Params = None) -> Rows:
        """All rows of a query as tuples."""
        return self._connection.execute(sql, params).fetchall()

    def row(self, sql: str, params: Params = None) -> tuple[Any, ...]:
        """The only row of a query that returns exactly one."""
        (row,) = self.rows(sql, params)
        return row

    def columns(self, sql: str, params: Params = None) -> list[tuple[str, str]]:
        """Names and SQL types of a query's result, without running it for its rows."""
        described = self._connection.execute(f"DESCRIBE {sql}", params).fetchall()
        return [(name, kind) for name, kind, *_ in described]

    def frame(self, name: str, frame: object) -> None:
        """Let the table `name` stand for a frame (Arrow, pandas, Polars, DuckDB relation), uncopied."""
        self._connection.register(name, frame)

    def forget(self, name: str) -> None:
        """Let go of a frame that `frame` registered."""
        self._connection.unregister(name)

    def keep_in_order(self, table: str, select: str) -> int:
        """Make a temporary table of a query over one file; its rowid is a row's position from 0.

        Returns how many rows there are.
        """
        self.run("SET preserve_insertion_order = true")
        try:
            (count,) = self.row(f"CREATE OR REPLACE TEMP TABLE {table} AS {select}")
        finally:
            self.run("SET preserve_insertion_order = false")
        return int(count)

    def arrow(self, sql: str, params: Params = None) -> Any:  # noqa: ANN401 - pyarrow is optional
        """The result as an Arrow table; needs pyarrow."""
        return self._connection.sql(sql, params=params).to_arrow_table()

    def lock(self, *, writable: Sequence[Path] = ()) -> None:
        """From here on no SQL can read or write a file (but `writable`) or change a setting."""
        paths = ", ".join(quoted(str(path)) for path in writable)
        self.run(f"SET allowed_paths = [{paths}]")
        self.run("SET enable_external_access = false")
        self.run("SET lock_configuration = true")

    def close(self) -> None:
        """Close the database and free its memory."""
        self._connection.close()
