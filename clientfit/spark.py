"""Spark: screen a DataFrame of events partition by partition, each by clientfit itself.

No client is split between partitions, so the verdicts are those of `clientfit.screen`, to the byte. Spark 4
on Java 17 is what the tests run.
"""

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, reduce
from operator import add
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyspark.errors import PySparkException
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as sf
from pyspark.sql.pandas.types import from_arrow_schema

from clientfit.errors import ClientFitError, Problem
from clientfit.importers import NamedFrame, read
from clientfit.model import LEVELS, Head, Summary
from clientfit.model.event import REQUIRED
from clientfit.model.verdict import Input
from clientfit.plan import head_of
from clientfit.rulebook import RAISED, Rulebook, default_rules
from clientfit.rulebook.load import rulebook_layers
from clientfit.screening import Screener
from clientfit.screening_result import Screening
from clientfit.store import Store
from clientfit.temporary_folder import temporary_folder

EVENTS_PER_TASK = 500_000
"""Events of one partition, about: a task then holds some 2 GB."""

Override = int | float | str

_ACCOUNT = "clientfit_account"
"""The column of a partition's account, as JSON, on a row of its own."""

_CLIENT = "clientfit_client_"
"""Stands before the columns of the clients table, whose rows travel among the events."""

_IS_CLIENT = "clientfit_is_client"
_KEY = "clientfit_key"


@dataclass(frozen=True)
class SparkScreening:
    """The result of a screening on Spark.

    Attributes:
        verdicts: one row a client, worst first, in the columns of `clientfit screen -o clients.parquet`.
        head: tool, rulebook and day; `inputs` for events and clients, rows = used + duplicates + skipped +
            rejected; `problems` of rows and columns, each once; lines count within a partition.
        summary: counts by recommendation, and by type and level.
        titles: the client types by name.
        advice: the recommendations, worst first.
    """

    verdicts: DataFrame
    head: Head
    summary: Summary
    titles: Mapping[str, str]
    advice: tuple[str, ...]


def screen(
    events: DataFrame,
    *,
    as_of: date,
    clients: DataFrame | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
) -> DataFrame:
    """Screen every client of a DataFrame of events; the work is done when the result is used.

    Args:
        events: the events, in the columns of the event table.
        as_of: evaluate as of the end of this day.
        clients: the clients table, where there is one.
        rules: the rulebook's folder, read here and sent to the tasks; clientfit's own when None.
        overrides: values of parameters and thresholds by name.

    Returns:
        One row a client, worst first, in the columns of `clientfit screen -o clients.parquet`.

    Raises:
        ClientFitError: a column is missing, or the rules are wrong.
    """
    task = _task(events, as_of, clients, rules, overrides)
    return _worst_first(_screened(events, clients, task), task)


def screen_with_accounts(  # noqa: PLR0913 - as `screen`
    events: DataFrame,
    *,
    as_of: date,
    clients: DataFrame | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    strict: bool = False,
) -> SparkScreening:
    """Screen as `screen` does, now, and return what became of the rows and what was wrong with them.

    The verdicts are computed once and kept on the executors, as `DataFrame.localCheckpoint` keeps them.

    Raises:
        ClientFitError: as `screen`; or `strict` and a row was rejected.
    """
    task = _task(events, as_of, clients, rules, overrides)
    screened = _screened(events, clients, task).localCheckpoint()
    accounts = [
        json.loads(row[0]) for row in screened.where(sf.col(_ACCOUNT).isNotNull()).select(_ACCOUNT).collect()
    ]
    problems = dict.fromkeys(
        Problem.model_validate(each) for account in accounts for each in account["problems"]
    )
    inputs = _added(Input.model_validate(each) for account in accounts for each in account["inputs"])
    if strict and any(each.rejected for each in inputs):
        raise ClientFitError(*(each for each in problems if each.code.startswith("row-")))
    plan = task.screener().plan(as_of)
    rulebook = plan.rulebook
    return SparkScreening(
        _worst_first(screened, task),
        head_of(plan, inputs=inputs, problems=tuple(problems)),
        _sum_of((Summary.model_validate(each["summary"]) for each in accounts), rulebook),
        {name: each.title for name, each in rulebook.counted_types.items()},
        tuple(sorted(rulebook.recommendations, key=lambda name: -rulebook.recommendations[name].rank)),
    )


def screen_files(  # noqa: PLR0913 - as `screen`, and where to read and write
    events: Sequence[str] | str,
    *,
    as_of: date,
    clients: str | None = None,
    clients_table: str | None = None,
    master: str | None = None,
    to: str | None = None,
    replace: bool = False,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    strict: bool = False,
) -> SparkScreening:
    """Screen Parquet files or a table, and write the verdicts as Parquet.

    Args:
        events: the paths of Parquet files or folders, or the name of a table.
        as_of: evaluate as of the end of this day.
        clients: the path of the clients table as Parquet.
        clients_table: the name of the clients table, instead.
        master: Spark's master; that of its settings when None.
        to: the folder to write; nothing is written when None.
        replace: whether the contents of the folder are replaced.
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        strict: a rejected row stops the work, and nothing is written.

    Raises:
        ClientFitError: as `screen_with_accounts`; or code "engine-refused", where Spark refuses.
    """
    builder = SparkSession.builder.appName("clientfit").config("spark.ui.showConsoleProgress", "false")
    if master is not None:
        builder = builder.master(master)
        if master.startswith("local"):  # the tasks' Python is this one, with what is installed in it
            os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        session = builder.getOrCreate()
        frame = session.table(events) if isinstance(events, str) else session.read.parquet(*events)
        known = session.read.parquet(clients) if clients else None
        screening = screen_with_accounts(
            frame,
            as_of=as_of,
            clients=session.table(clients_table) if clients_table else known,
            rules=rules,
            overrides=overrides,
            strict=strict,
        )
        if to is not None:
            screening.verdicts.write.parquet(to, mode="overwrite" if replace else "errorifexists")
    except PySparkException as error:
        problem = Problem(code="engine-refused", message="Spark refused", found=_reason(error))
        raise ClientFitError(problem) from error
    return screening


def _reason(error: PySparkException) -> str:
    """The line that says what went wrong: of a task's Python the exception, else the first."""
    lines = [line for line in str(error).splitlines() if line.strip()]
    raised = [line for line in lines if re.match(r"[\w.]+(Error|Exception): ", line)]
    return (raised if "Python worker" in lines[0] else lines or [type(error).__name__])[0]


def _task(
    events: DataFrame,
    as_of: date,
    clients: DataFrame | None,
    rules: str | Path | None,
    overrides: Mapping[str, Override] | None,
) -> "_Task":
    known = None if clients is None else tuple(clients.columns)
    texts, values = _rule_texts(rules), tuple((overrides or {}).items())
    nobody = pa.table({name: pa.array([], pa.string()) for name in REQUIRED})
    frames = _screened_here(_screener(texts, values), as_of, nobody, None).frames()
    schema = next(frames).schema.append(pa.field(_ACCOUNT, pa.string()))
    return _Task(texts, values, as_of, tuple(events.columns), known, schema)


def _screened_here(screener: Screener, as_of: date, events: Any, clients: Any) -> Screening:  # noqa: ANN401 - Arrow
    """Screen Arrow tables of events and clients in this process, on one thread."""
    store = Store(threads=1)
    known = None if clients is None else NamedFrame("clients", clients)
    intake = read(store, [NamedFrame("events", events)], clients=known, in_parts=True)
    return screener.screen_store(store, intake, as_of)


def _added(inputs: Iterable[Input]) -> tuple[Input, ...]:
    """The partitions' accounts of one table, added up."""
    totals: dict[str, Input] = {}
    for each in inputs:
        total = totals.get(each.file)
        if total is None:
            totals[each.file] = each
            continue
        counts = ("rows", "used", "duplicates", "rejected", "events")
        reasons = {*total.skipped, *each.skipped}
        skipped = {name: total.skipped.get(name, 0) + each.skipped.get(name, 0) for name in sorted(reasons)}
        update = {name: getattr(total, name) + getattr(each, name) for name in counts}
        totals[each.file] = total.model_copy(update={**update, "skipped": skipped})
    return tuple(totals.values())


def _sum_of(summaries: Iterable[Summary], rulebook: Rulebook) -> Summary:
    """Add up the partitions' counts."""
    by_recommendation: Counter[str] = Counter()
    by_name: dict[str, Counter[str]] = {name: Counter(dict.fromkeys(LEVELS, 0)) for name in rulebook.types}
    for each in summaries:
        by_recommendation.update(each.by_recommendation)
        for name, levels in (each.by_type | each.by_draft).items():
            by_name[name].update(levels)
    return Summary(
        clients=by_recommendation.total(),
        by_recommendation=dict(sorted(by_recommendation.items())),
        by_type={name: dict(by_name[name]) for name in rulebook.counted_types},
        by_draft={name: dict(by_name[name]) for name in rulebook.draft_types},
    )


def _worst_first(screened: DataFrame, task: "_Task") -> DataFrame:
    """The verdicts in the order of a screening: by recommendation, then by levels, then by client."""
    rulebook = task.screener().rulebook
    rank = sf.create_map(
        *(sf.lit(value) for name, each in rulebook.recommendations.items() for value in (name, each.rank))
    )
    types = [sf.col(name) for name in rulebook.counted_types]
    counts = [
        reduce(add, [(column == level).cast("int") for column in types], sf.lit(0))
        for level in reversed(RAISED)
    ]
    order = [rank[sf.col("recommendation")].desc(), *(count.desc() for count in counts), sf.col("client_id")]
    return screened.where(sf.col(_ACCOUNT).isNull()).drop(_ACCOUNT).orderBy(*order)


def _screened(events: DataFrame, clients: DataFrame | None, task: "_Task") -> DataFrame:
    """Verdicts and accounts of all partitions, in no order."""
    rows = events.withColumn(_KEY, _key(events, "events"))
    if clients is not None:
        columns = [sf.col(_quoted(name)).alias(_CLIENT + name) for name in clients.columns]
        marked = [sf.lit(True).alias(_IS_CLIENT), _key(clients, "clients").alias(_KEY)]  # noqa: FBT003 - a literal
        rows = rows.unionByName(clients.select(*columns, *marked), allowMissingColumns=True)
    parallel = events.sparkSession.sparkContext.defaultParallelism
    tasks = max(parallel, -(-events.count() // EVENTS_PER_TASK))
    return rows.repartition(tasks, _KEY).drop(_KEY).mapInArrow(task, from_arrow_schema(task.schema))


def _key(frame: DataFrame, name: str) -> Column:
    """Return the key that groups the rows of a client: its id without the blanks around it.

    Raises:
        ClientFitError: code "column-missing", where there is no column client_id.
    """
    column = next((each for each in frame.columns if each.strip().lower() == "client_id"), None)
    if column is None:
        raise ClientFitError(
            Problem(code="column-missing", message="the table has no column client_id", file=name)
        )
    return sf.coalesce(sf.trim(sf.col(_quoted(column)).cast("string")), sf.lit(""))


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


@dataclass(frozen=True)
class _RuleTexts:
    """The files of a rulebook and of what it extends, by their paths from one folder, and its own folder."""

    folder: str
    files: tuple[tuple[str, str], ...]


def _rule_texts(rules: str | Path | None) -> _RuleTexts:
    """Read the files of a rulebook, to be sent to where its folders may not be.

    What extends clientfit's own rules finds them where clientfit is installed.
    """
    own = (default_rules() if rules is None else Path(rules)).resolve()
    layers = [layer.resolve() for layer in rulebook_layers(own)]
    sent = [layer for layer in layers if layer == own or layer != default_rules()]
    root = Path(os.path.commonpath(sent))
    files = [path for layer in sent for path in sorted(layer.rglob("*.yml"))]
    return _RuleTexts(
        str(own.relative_to(root)),
        tuple((str(path.relative_to(root)), path.read_text(encoding="utf-8")) for path in files),
    )


@lru_cache(maxsize=4)
def _screener(texts: _RuleTexts, overrides: tuple[tuple[str, Override], ...]) -> Screener:
    """The screener of a rulebook, compiled once in each Python process."""
    with temporary_folder() as folder:
        for name, text in texts.files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Screener(rules=folder / texts.folder, overrides=dict(overrides))


@dataclass(frozen=True)
class _Task:
    """The screening of one partition, as it is sent to where the partition is.

    `schema` has the columns of the verdicts, and the account's.
    """

    texts: _RuleTexts
    overrides: tuple[tuple[str, Override], ...]
    as_of: date
    events: tuple[str, ...]
    clients: tuple[str, ...] | None
    schema: Any

    def screener(self) -> Screener:
        """Return the compiled rules."""
        return _screener(self.texts, self.overrides)

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        """Yield a partition's verdicts, and its account as one more row."""
        rows = list(batches)
        if not sum(batch.num_rows for batch in rows):
            return
        tables = self._split(pa.Table.from_batches(rows))
        screening = _screened_here(self.screener(), self.as_of, *tables)
        schema = self.schema
        for frame in screening.frames():
            verdicts = frame.append_column(_ACCOUNT, pa.nulls(len(frame), pa.string()))
            yield from verdicts.cast(schema).to_batches()
        account = {
            "inputs": [each.model_dump(mode="json") for each in screening.head.inputs],
            "problems": [each.model_dump(mode="json") for each in screening.problems],
            "summary": screening.summary.model_dump(mode="json"),
        }
        cells = [
            pa.array([json.dumps(account)]) if each.name == _ACCOUNT else pa.nulls(1, each.type)
            for each in schema
        ]
        yield from pa.table(cells, schema=schema).to_batches()

    def _split(self, table: Any) -> tuple[Any, Any]:  # noqa: ANN401 - Arrow tables
        """The events and the clients of a partition."""
        if self.clients is None:
            return table.select(self.events), None
        is_client = pc.fill_null(table[_IS_CLIENT], False)  # noqa: FBT003 - a literal
        clients = table.filter(is_client).select([_CLIENT + name for name in self.clients])
        events = table.filter(pc.invert(is_client)).select(self.events)
        return events, clients.rename_columns(list(self.clients))
