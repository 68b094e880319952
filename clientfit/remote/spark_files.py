"""Screening on Spark from Parquet or a table to Parquet, as the command has it."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

from clientfit.remote import spark
from clientfit.remote.screening import Override, Screened


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
    with spark.refusals():
        session = (builder if master is None else builder.master(master)).getOrCreate()
        events: DataFrame | str = table if table is not None else session.read.parquet(*paths)
        told = clients_table if clients is None else session.read.parquet(clients)
        screened = spark.screen(
            session, events, as_of=as_of, clients=told, rules=rules, overrides=overrides, strict=strict
        )
        if to is not None:
            screened.verdicts.write.parquet(to, mode="overwrite" if replace else "errorifexists")
    return screened
