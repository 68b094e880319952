"""One DuckDB database, and every execution of SQL."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from tempfile import gettempdir
from typing import Any, Self
from weakref import finalize

import duckdb

from clientfit.errors import PROBLEM_CODES, ClientFitError, Problem

Rows = list[tuple[Any, ...]]
Params = Sequence[object] | Mapping[str, object] | None

SLOW = ("projection_pullup", "join_order")
"""Optimizers that take half of the planning of a statement of many layers and gain nothing: the rulebook's
joins lead from the many to the few as they are written."""

WORTHWHILE = (
    "cte_inlining",
    "unused_columns",
    "statistics_propagation",
    "expression_rewriter",
    "common_subexpressions",
)
"""Optimizers that gain more than they take only where there are many rows."""

_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB")


def quoted(text: str) -> str:
    """`text` as an SQL string literal, for the places that take no bound value (paths, names)."""
    return "'" + text.replace("'", "''") + "'"


class Store:
    """One in-memory DuckDB database with the settings that make its answers reproducible.

    Args:
        threads: how many threads a statement may use; all cores when None. Answers don't depend on it.
        memory_limit: such as "4GB"; beyond it DuckDB spills to its temporary folder.
        few: there will be a few events only, and verdicts are wanted rather than frames: planning is to be
            short rather than good.

    A store must not be shared by threads; `cursor` gives another thread its own.
    """

    def __init__(
        self, *, threads: int | None = None, memory_limit: str | None = None, few: bool = False
    ) -> None:
        config: dict[str, str | bool | int | float | list[str]] = {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "default_null_order": "nulls_last",
            "preserve_insertion_order": False,
            # Made only when it is needed, and gone with the database; the default is the user's own folder.
            "temp_directory": str(Path(gettempdir()) / f"clientfit-{token_hex(8)}"),
            "disabled_optimizers": ",".join(SLOW + WORTHWHILE if few else SLOW),
        }
        if threads is not None:
            config["threads"] = threads
        if memory_limit is not None:
            config["memory_limit"] = memory_limit
        self.few = few
        self._connection = duckdb.connect(":memory:", config=config)
        finalize(self, self._connection.close)  # also when the interpreter is left early
        self.run("SET GLOBAL TimeZone = 'UTC'")

    @classmethod
    def _of(cls, connection: duckdb.DuckDBPyConnection) -> Self:
        store = cls.__new__(cls)
        store._connection = connection  # noqa: SLF001 - its own class
        store.few = False
        return store

    def memory(self) -> int:
        """How many bytes the database may hold before it spills, as far as it tells: to two digits or so."""
        (told,) = self.row("SELECT current_setting('memory_limit')")
        number, unit = told.split()
        return int(float(number) * 1024 ** _UNITS.index(unit))

    def cursor(self) -> Self:
        """A second store on the same database, for another thread; temporary tables are its own."""
        return self._of(self._connection.cursor())

    def run(self, sql: str, params: Params = None) -> None:
        """Execute one or more statements and drop what they return."""
        with _told():
            self._connection.execute(sql, params)

    def make(self, table: str, sql: str, *, add: bool = False) -> None:
        """Create a temporary table from a query that was compiled from rules, or `add` to it.

        Raises:
            ClientFitError: code "rules-sql", where types don't fit or a value can't be computed.
        """
        into = f"INSERT INTO {table}" if add else f"CREATE OR REPLACE TEMP TABLE {table} AS"
        try:
            self.run(f"{into} {sql}")
        except (duckdb.ProgrammingError, duckdb.DataError) as error:
            problem = Problem(
                code="rules-sql",
                message="the rulebook's SQL can't be run",
                found=str(error).splitlines()[0],
                hint="the types of its columns and functions have to fit",
            )
            raise ClientFitError(problem) from None

    def put(self, table: str, columns: Mapping[str, str], rows: Iterable[Mapping[str, object]]) -> None:
        """Create a temporary table of rows that Python holds (name -> value), in columns of these SQL types.

        Values go through JSON, which is far faster than one after another; what a row lacks is NULL.
        """
        told = [{name: row.get(name) for name in columns} for row in rows]
        shape = quoted(json.dumps([dict(columns)]))
        self.run(
            f"CREATE OR REPLACE TEMP TABLE {table} AS"
            f" SELECT unnest(from_json(CAST($1 AS VARCHAR), {shape}), max_depth := 2)",
            [json.dumps(told, default=str)],
        )

    def rows(self, sql: str, params: Params = None) -> Rows:
        """All rows of a query as tuples."""
        with _told():
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
        with _told():
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


@contextmanager
def _told() -> Iterator[None]:
    """What ends a statement from outside, by the names that callers know.

    Raises:
        KeyboardInterrupt: a signal came while the statement ran.
        ClientFitError: code "memory-limit", where the memory does not suffice.
    """
    try:
        yield
    except RuntimeError as error:
        if str(error) != "Query interrupted":
            raise
        raise KeyboardInterrupt from None
    except duckdb.OutOfMemoryException as error:
        problem = Problem(
            code="memory-limit",
            message=PROBLEM_CODES["memory-limit"],
            found=str(error).splitlines()[0],
            hint="allow more with --memory-limit (memory_limit=), or use fewer threads",
        )
        raise ClientFitError(problem) from None
