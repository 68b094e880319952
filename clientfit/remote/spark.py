"""Screening on Spark: the same statement over a DataFrame or a table, the verdicts as a DataFrame.

Spark 4 on Java 17 is what the tests run.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import Any

import pyarrow as pa
from pyspark.errors import AnalysisException, ParseException, PySparkException
from pyspark.sql import DataFrame, SparkSession

from clientfit.errors import ClientFitError, Problem
from clientfit.remote.dialects import SPARK, Dialect
from clientfit.remote.screening import VERDICT, Override, Rules, Screened, screen_there
from clientfit.remote.spark_settings import BY_SIZE, SETTINGS, settings_for
from clientfit.remote.translate import Step

KIND_OF = {
    "string": "text",
    **dict.fromkeys(("tinyint", "smallint", "int", "bigint"), "integer"),
    **dict.fromkeys(("float", "double"), "double"),
    "boolean": "boolean",
    "date": "date",
    **dict.fromkeys(("timestamp", "timestamp_ntz"), "timestamp"),
}
"""What kind of values each of Spark's types holds, beside decimals and texts of a length."""

_SPELLED = {"text": "STRING", "double": "DOUBLE", "timestamp": "TIMESTAMP_NTZ"}
_ARROW = {
    "VARCHAR": pa.string(),
    "DATE": pa.date32(),
    "INTEGER": pa.int32(),
    "BIGINT": pa.int64(),
    "HUGEINT": pa.int64(),
    "DOUBLE": pa.float64(),
    "BOOLEAN": pa.bool_(),
    "DECIMAL(18,4)": pa.decimal128(18, 4),
    "TIMESTAMP": pa.timestamp("us"),
}
"""The types of what is put there from Python, which needs no Python on Spark's side."""


@dataclass(frozen=True)
class OnSpark(Screened):
    """What is told of a screening on Spark, and the verdicts, which stay there.

    `verdicts` has one row a client, worst first, in the columns of `Screening.to_arrow`.
    """

    verdicts: DataFrame


def screen(  # noqa: PLR0913 - each is one thing that a caller may want to say
    session: SparkSession,
    events: DataFrame | str,
    *,
    as_of: date,
    clients: DataFrame | str | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    strict: bool = False,
) -> OnSpark:
    """Judge every client of a DataFrame or table of events on Spark.

    Args:
        session: the session whose tables are meant; the work is done in a new one beside it.
        events: the events, in the event table's public columns.
        as_of: the day whose end is looked from.
        clients: the clients table, where there is one.
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        strict: a rejected row stops the work.

    Raises:
        ClientFitError: Spark refuses, a table or column is not as it has to be, the rules are wrong, or
            `strict` and a row was rejected.
    """
    ruled = Rules.of(as_of, rules, overrides)
    with refusals(), _lent(session, events, "events") as told, _lent(session, clients, "clients") as known:
        if told is None:
            raise TypeError("there are no events")
        spark = Spark(session.newSession())
        try:
            screened = screen_there(spark, ruled, told, known, strict=strict)
        finally:
            spark.go_back()
        return OnSpark(**vars(screened), verdicts=spark.verdicts())


@contextmanager
def refusals() -> Iterator[None]:
    """What Spark refuses is told as a `ClientFitError`, by its first line."""
    try:
        yield
    except PySparkException as error:
        found = str(error).strip().partition("\n")[0]
        raise ClientFitError(Problem(code="engine-refused", message="Spark refused", found=found)) from error


@dataclass(frozen=True)
class Table:
    """A DataFrame or table that another session can read as `view`."""

    name: str
    view: str
    types: Mapping[str, str]

    @property
    def columns(self) -> dict[str, str]:
        """Its columns with the kinds of their values; of another type the type's own name."""
        return {column: _kind(kind) for column, kind in self.types.items()}

    def read(self, wanted: Mapping[str, str]) -> str:
        """SELECT of columns under new names; moments are UTC's."""
        told = []
        for name, column in wanted.items():
            kind = _kind(self.types[column])
            value = f"CAST({_quoted(column)} AS {_SPELLED[kind]})" if kind in _SPELLED else _quoted(column)
            told.append(f"{value} AS {_quoted(name)}")
        return f"SELECT {', '.join(told)} FROM global_temp.{_quoted(self.view)}"


def _kind(kind: str) -> str:
    if kind.startswith("decimal"):
        return "decimal"
    return "text" if kind.startswith(("varchar", "char")) else KIND_OF.get(kind, kind)


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


@contextmanager
def _lent(session: SparkSession, told: DataFrame | str | None, name: str) -> Iterator[Table | None]:
    """A DataFrame or table of the caller's session, to be read by another one for a while."""
    if told is None:
        yield None
        return
    frame = _named(session, told) if isinstance(told, str) else told
    view = f"clientfit_{token_hex(8)}"
    frame.createGlobalTempView(view)
    try:
        yield Table(told if isinstance(told, str) else name, view, dict(frame.dtypes))
    finally:
        session.catalog.dropGlobalTempView(view)


def _named(session: SparkSession, name: str) -> DataFrame:
    """The table that a user calls `name`: as SQL reads the name, or else as it stands."""
    for each in (name, _quoted(name)):
        try:
            return session.table(each)
        except (AnalysisException, ParseException):
            continue
    problem = Problem(code="source-missing", message="Spark knows no such table", found=name)
    raise ClientFitError(problem)


class Spark:
    """A Spark session of its own, in which tables are temporary views of what has been computed.

    Spark puts a view's query in the place of its name wherever it is read, so what is read more than once is
    computed and kept first, or the whole would grow with every layer.
    """

    dialect: Dialect = SPARK
    joins: int | None = 8

    def __init__(self, session: SparkSession) -> None:
        self._session = session
        for name, value in SETTINGS.items():
            session.conf.set(name, value)
        self._usual = {name: session.conf.get(name) or "" for name in BY_SIZE}

    def expect(self, events: int) -> None:
        """Settle how a book of this many events is run from here on."""
        for name, value in settings_for(events, self._usual).items():
            self._session.conf.set(name, value)

    def go_back(self) -> None:
        """Let the session be as it was before it was known how large the book is."""
        for name, value in self._usual.items():
            self._session.conf.set(name, value)

    def make(self, step: Step) -> None:
        """Keep a query's result as the table of its name."""
        self._kept(self._session.sql(step.sql)).createOrReplaceTempView(step.name)

    def chain(self, steps: Sequence[Step]) -> None:
        """Run queries that read each other, and keep what several of them read, and the last one's result."""
        readers = Counter(name for step in steps for name in step.reads)
        waiting: dict[str, Step] = {}
        for step in steps:
            # A name means what it meant before, also where a step gives it a new meaning.
            asked = replace(step, reads=step.reads & waiting.keys())
            if step is steps[-1] or readers[step.name] > 1 or step.joined:
                self.make(_whole(asked, waiting))
            else:
                waiting[step.name] = asked

    def put(self, name: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """A table of these columns and rows."""
        rows = [tuple(row) for row in rows]
        schema = pa.schema([(column, _ARROW[kind]) for column, kind in columns.items()])
        cells = zip(*rows, strict=True) if rows else ((),) * len(columns)
        frame = self._session.createDataFrame(pa.table([*map(list, cells)], schema=schema))
        self._kept(frame).createOrReplaceTempView(name)

    def rows(self, step: Step) -> list[tuple[Any, ...]]:
        """What a query gives."""
        return [tuple(row) for row in self._session.sql(step.sql).collect()]

    def verdicts(self) -> DataFrame:
        """The table of verdicts."""
        return self._session.table(VERDICT)

    def _kept(self, frame: DataFrame) -> DataFrame:
        """The frame computed, without the way that led to it."""
        return frame.localCheckpoint()


def _whole(step: Step, waiting: Mapping[str, Step]) -> Step:
    """The query with those it reads that nothing else does, as one."""
    needed: dict[str, Step] = {}

    def need(names: frozenset[str]) -> None:
        for name in sorted(names):
            need(waiting[name].reads)
            needed[name] = waiting[name]

    need(step.reads)
    if not needed:
        return step
    parts = ", ".join(f"{_quoted(name)} AS ({part.sql})" for name, part in needed.items())
    return replace(step, sql=f"WITH {parts} {step.sql}")
