"""The DuckDB database, which executes all SQL."""

import json
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self
from weakref import finalize

from clientfit.errors import PROBLEM_CODES, ClientFitError, Problem
from clientfit.store.at_exit import IN_PROGRESS
from clientfit.store.tables import EVENT, Table
from clientfit.temporary_folder import TemporaryFolder

Rows = list[tuple[Any, ...]]
Params = Sequence[object] | Mapping[str, object] | None

SLOW = ("projection_pullup", "join_order")
"""Optimizers that are always off: they take half of the planning time of a deep statement and gain nothing,
as the rulebook's joins are written in a good order."""

WORTHWHILE = (
    "cte_inlining",
    "unused_columns",
    "statistics_propagation",
    "expression_rewriter",
    "common_subexpressions",
)
"""Optimizers that are off for few rows: they save less time than they take."""

MOST_THREADS = 1_024
"""More threads only take memory; a number far beyond it fails in the allocator."""

SECONDS = 60
ROWS_PER_SECOND = 2_000
"""The time limit of SQL of rules and profiles: many times what the shipped ones take."""

_AGAIN = 0.1
"""Seconds between two interrupts."""

_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB")


def seconds_for(rows: int) -> int:
    """Return the time limit in seconds for SQL of rules or profiles over this number of rows."""
    return SECONDS + rows // ROWS_PER_SECOND


def quoted(text: str) -> str:
    """Return an SQL string literal, for places that take no bound value (paths, names)."""
    return "'" + text.replace("'", "''") + "'"


def file_path(path: Path) -> str:
    """Return the SQL literal that names exactly this file, whatever characters its name has.

    DuckDB reads a path as a pattern; a character class of one character matches that character only.
    """
    return quoted(re.sub(r"[\[*?]", r"[\g<0>]", str(path.absolute())))


class Store:
    """An in-memory DuckDB database with the settings that make its answers reproducible.

    Args:
        threads: Number of threads, at most `MOST_THREADS`; all cores when None. Results don't depend on it.
        memory_limit: Such as "4GB"; beyond it DuckDB spills to its temporary folder.
        few: Plan statements quickly rather than well, for few events.

    Raises:
        ClientFitError: code "machine-setting": an invalid number of threads or memory limit.

    A store must not be shared by threads; `cursor` gives another thread its own.
    """

    def __init__(
        self, *, threads: int | None = None, memory_limit: str | None = None, few: bool = False
    ) -> None:
        folder: TemporaryFolder | None = None
        with suppress(ClientFitError):  # nothing can be written here
            folder = TemporaryFolder()
        config: dict[str, str | bool | int | float | list[str]] = {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "default_null_order": "nulls_last",
            "preserve_insertion_order": False,
            # The default is the working folder; without any folder nothing spills.
            "temp_directory": "" if folder is None else str(folder.path / "spill"),
            "disabled_optimizers": ",".join(SLOW + WORTHWHILE if few else SLOW),
        }
        if threads is not None:
            config["threads"] = min(threads, MOST_THREADS)
        if memory_limit is not None:
            config["memory_limit"] = memory_limit
        self.few = few
        import duckdb  # noqa: PLC0415 - a check of one client needs no database

        try:
            with IN_PROGRESS:
                self._connection: Any = duckdb.connect(":memory:", config=config)
        except duckdb.Error as error:
            if threads is None and memory_limit is None:
                raise
            if folder is not None:
                folder.remove()
            problem = Problem(
                code="machine-setting",
                message=PROBLEM_CODES["machine-setting"],
                found=str(error).splitlines()[0],
                hint="threads are 1 to 1,024; memory is a number with a unit, such as 4GB",
            )
            raise ClientFitError(problem) from None
        IN_PROGRESS.register(self._connection, folder)
        self._close = finalize(self, _close, self._connection, folder)
        self._close.atexit = False  # closed at exit by IN_PROGRESS
        self.run("SET GLOBAL TimeZone = 'UTC'")

    @classmethod
    def _of(cls, connection: Any) -> Self:  # noqa: ANN401 - a connection of DuckDB
        store = cls.__new__(cls)
        store._connection = connection  # noqa: SLF001 - its own class
        store._close = finalize(store, _close, connection)  # noqa: SLF001
        store._close.atexit = False  # noqa: SLF001
        store.few = False
        return store

    def memory(self) -> int:
        """Return the memory limit in bytes, to about two digits."""
        (limit,) = self.row("SELECT current_setting('memory_limit')")
        number, unit = limit.split()
        return int(float(number) * 1024 ** _UNITS.index(unit))

    def cursor(self) -> Self:
        """Return a second store on the same database, for another thread; temporary tables are its own."""
        with IN_PROGRESS:
            connection = self._connection.cursor()
        IN_PROGRESS.register(connection, None)
        return self._of(connection)

    def run(self, sql: str, params: Params = None) -> None:
        """Execute one or more statements, and discard their results."""
        with _known_errors(), IN_PROGRESS:
            self._connection.execute(sql, params)

    @contextmanager
    def time_limit(self, seconds: float, problem: Problem) -> Iterator[None]:
        """Interrupt statements that are still running after some seconds.

        Raises:
            ClientFitError: `problem`: a statement was interrupted.
        """
        import duckdb  # noqa: PLC0415 - as where it connects

        over, expired = threading.Event(), threading.Event()

        def interrupt() -> None:
            wait = seconds
            while not over.wait(wait):
                wait = _AGAIN  # what was interrupted may be followed by another statement
                expired.set()
                with IN_PROGRESS, suppress(Exception):  # closed already
                    self._connection.interrupt()

        threading.Thread(target=interrupt, daemon=True).start()
        try:
            yield
        except (KeyboardInterrupt, duckdb.InterruptException):
            if expired.is_set():
                raise ClientFitError(problem) from None
            raise
        finally:
            over.set()

    def create(self, table: Table, sql: str, params: Params = None) -> None:
        """Create a table from a query, or replace it."""
        self.run(f"CREATE OR REPLACE {table.kind} {table} AS {sql}", params)

    def create_by_rules(self, table: Table, sql: str, *, add: bool = False) -> None:
        """Create a table from a query that was compiled from rules, or `add` to it.

        Raises:
            ClientFitError: code "rules-sql", where types don't fit or a value can't be computed; code
                "rules-time", where it takes too long.
        """
        (events,) = self.row(f"SELECT count(*) FROM {EVENT}")
        seconds = seconds_for(events)
        too_slow = Problem(
            code="rules-time",
            message=f"the rulebook's SQL takes more than {seconds:,} s for {events:,} events",
            hint="an expression of it may make long texts or many rows",
        )
        unfit = Problem(
            code="rules-sql",
            message="the rulebook's SQL can't be run",
            hint="the types of its columns and functions have to fit",
        )
        with sql_errors(unfit), self.time_limit(seconds, too_slow):
            if add:
                self.run(f"INSERT INTO {table} {sql}")
            else:
                self.create(table, sql)

    def create_empty(self, table: Table, *, keep: bool = False) -> None:
        """Create a table without rows, or replace it; with `keep`, an existing table stays."""
        columns = ", ".join(
            f'"{name}" {kind}{f" DEFAULT {table.defaults[name]}" if name in table.defaults else ""}'
            for name, kind in table.columns.items()
        )
        create = f"CREATE {table.kind} IF NOT EXISTS" if keep else f"CREATE OR REPLACE {table.kind}"
        self.run(f"{create} {table} ({columns})")

    def fill(self, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
        """Create a table from rows (name -> value), or replace it; missing values are NULL.

        The values are passed as JSON, which is far faster than one by one.
        """
        values = [{name: row.get(name) for name in table.columns} for row in rows]
        shape = quoted(json.dumps([dict(table.columns)]))
        self.create(
            table,
            f"SELECT unnest(from_json(CAST($1 AS VARCHAR), {shape}), max_depth := 2)",
            [json.dumps(values, default=str)],
        )

    def has(self, table: Table) -> bool:
        """Return whether there is a table of that name."""
        return bool(self.rows("SELECT 1 FROM duckdb_tables() WHERE table_name = ?", [str(table)]))

    def drop(self, *tables: Table) -> None:
        """Drop tables and views, where they exist."""
        self.run("; ".join(f"DROP {table.kind.split()[-1]} IF EXISTS {table}" for table in tables))

    def rows(self, sql: str, params: Params = None) -> Rows:
        """Return all rows of a query as tuples."""
        with _known_errors(), IN_PROGRESS:
            rows: Rows = self._connection.execute(sql, params).fetchall()
            return rows

    def arrays(self, sql: str) -> dict[str, Any]:
        """Return all rows of a query as a numpy array for each column; without NULLs."""
        with _known_errors(), IN_PROGRESS:
            arrays: dict[str, Any] = self._connection.execute(sql).fetchnumpy()
            return arrays

    def row(self, sql: str, params: Params = None) -> tuple[Any, ...]:
        """Return the only row of a query that returns exactly one."""
        (row,) = self.rows(sql, params)
        return row

    def columns(self, sql: str, params: Params = None) -> list[tuple[str, str]]:
        """Return the names and SQL types of a query's columns, without running it."""
        described = self.rows(f"DESCRIBE {sql}", params)
        return [(name, kind) for name, kind, *_ in described]

    def describe(self, select: str) -> list[str] | str:
        """Return the SQL types of a query's columns without running it, or the error as a text."""
        import duckdb  # noqa: PLC0415 - as where it connects

        try:
            return [kind for _, kind in self.columns(select)]
        except duckdb.Error as error:
            return str(error).splitlines()[0]

    def frame(self, name: str, frame: object) -> None:
        """Register a frame as the table `name`, without a copy.

        It is of Arrow, pandas or Polars, a DuckDB relation, or a dictionary of numpy arrays.
        """
        with IN_PROGRESS:
            self._connection.register(name, frame)

    def forget(self, name: str) -> None:
        """Unregister a frame that `frame` registered."""
        with IN_PROGRESS:
            self._connection.unregister(name)

    def insert_frame(self, table: Table, frame: object) -> None:
        """Append a frame's rows to a table with the same columns."""
        self.frame("appended", frame)
        self.run(f"INSERT INTO {table} BY NAME SELECT * FROM appended")
        self.forget("appended")

    def keep_in_order(self, table: Table, select: str) -> int:
        """Create a temporary table from a query over one file, and return its number of rows.

        The rowid of a row is its position in the file, from 0.
        """
        self.run("SET preserve_insertion_order = true")
        try:
            (count,) = self.row(f"CREATE OR REPLACE {table.kind} {table} AS {select}")
        finally:
            self.run("SET preserve_insertion_order = false")
        return int(count)

    def arrow(self, sql: str, params: Params = None) -> Any:  # noqa: ANN401 - pyarrow is optional
        """Return the result as an Arrow table; needs pyarrow."""
        with _known_errors(), IN_PROGRESS:
            return self._connection.sql(sql, params=params).to_arrow_table()

    def lock(self, *, writable: Sequence[Path] = ()) -> None:
        """Stop SQL from reading or writing any file (but `writable`) and from changing a setting."""
        paths = ", ".join(quoted(str(path)) for path in writable)
        self.run(f"SET allowed_paths = [{paths}]")
        self.run("SET enable_external_access = false")
        self.run("SET lock_configuration = true")

    def close(self) -> None:
        """Close the database and free its memory."""
        self._close()


def _close(
    connection: Any,  # noqa: ANN401 - a connection of DuckDB
    folder: TemporaryFolder | None = None,
) -> None:
    with IN_PROGRESS:
        connection.close()
    if folder is not None:
        folder.remove()


@contextmanager
def sql_errors(problem: Problem) -> Iterator[None]:
    """Raise an error of SQL that a person wrote as `problem`, with the error's first line as `found`.

    Raises:
        ClientFitError: types don't fit, or a value can't be computed.
    """
    import duckdb  # noqa: PLC0415 - as where it connects

    try:
        yield
    except (duckdb.ProgrammingError, duckdb.DataError) as error:
        raise ClientFitError(problem.model_copy(update={"found": str(error).splitlines()[0]})) from None


@contextmanager
def _known_errors() -> Iterator[None]:
    """Raise the errors of DuckDB that a caller has to handle as clientfit's own.

    Raises:
        KeyboardInterrupt: a signal came while the statement ran.
        ClientFitError: code "memory-limit", where the memory does not suffice.
    """
    import duckdb  # noqa: PLC0415 - as where it connects

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
