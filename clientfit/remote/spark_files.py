"""Screening on Spark from Parquet or a table to Parquet, as the command has it."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
from pyspark.sql import DataFrame, SparkSession

from clientfit.remote import spark
from clientfit.remote.screening import Override, Screened

BRIEF = 500_000
"""So many events are screened before the JVM's optimising compiler has paid for itself."""

JVM = ("-XX:MetaspaceSize=512m",)
"""How a local JVM is started: thousands of classes are loaded."""

BRIEFLY = ("-XX:TieredStopAtLevel=1",)
"""And how for a brief run: without the optimising compiler."""


def screen(  # noqa: PLR0913 - each is one thing that a caller may want to say
    paths: Sequence[str],
    *,
    as_of: date,
    table: str | None = None,
    clients: str | None = None,
    clients_table: str | None = None,
    to: str | None = None,
    master: str | None = None,
    rules: str | Path | None = None,
    overrides: Mapping[str, Override] | None = None,
    strict: bool = False,
    replace: bool = False,
) -> Screened:
    """Judge every client of Parquet files or a table on Spark, and write the verdicts as Parquet.

    Args:
        paths: the files or folders of events, wherever Spark can read; none where `table` is given.
        as_of: the day whose end is looked from.
        table: the table of events.
        clients: the clients table as Parquet.
        clients_table: the clients table as a table.
        to: the folder to write, worst first by file and row; nothing is written when None.
        master: Spark's master; what its own settings say when None.
        rules: the rulebook's folder; clientfit's own when None.
        overrides: values of parameters and thresholds by name.
        strict: a rejected row stops the work.
        replace: whether `to` may be there already, and is then replaced.

    Raises:
        ClientFitError: Spark refuses, a table or column is not as it has to be, the rules are wrong, or
            `strict` and a row was rejected.
    """
    builder = SparkSession.builder.appName("clientfit").config("spark.ui.showConsoleProgress", "false")
    if master is not None:
        builder = builder.master(master)
        if master.partition("[")[0] == "local":
            # Before what the user's own settings give the JVM, and without effect where one runs already.
            options = (*JVM, *BRIEFLY) if brief(paths) else JVM
            builder = builder.config("spark.driver.defaultJavaOptions", " ".join(options))
    with spark.refusals():
        session = builder.getOrCreate()
        events: DataFrame | str = table if table is not None else session.read.parquet(*paths)
        told = clients_table if clients is None else session.read.parquet(clients)
        screened = spark.screen(
            session, events, as_of=as_of, clients=told, rules=rules, overrides=overrides, strict=strict
        )
        if to is not None:
            screened.verdicts.write.parquet(to, mode="overwrite" if replace else "errorifexists")
    return screened


def brief(paths: Sequence[str]) -> bool:
    """Whether these are files here, with few enough events that the work is soon done."""
    if not paths or not all(Path(path).exists() for path in paths):
        return False
    try:
        events: int = sum(ds.dataset(path, format="parquet").count_rows() for path in paths)
    except (OSError, pa.ArrowException):  # Spark says what is wrong with it
        return False
    return events < BRIEF
