"""`clientfit screen --engine`: every client, judged where the data is."""

import sys
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import click

from clientfit.cli import messages, options
from clientfit.cli.outcome import Command, leave
from clientfit.cli.output import width
from clientfit.errors import ClientFitError, Problem
from clientfit.reports import write_account
from clientfit.reports.as_summary import write_summary

HERE, SPARK, POSTGRES = "duckdb", "spark", "postgres"

CONVERT = "convert the export first: clientfit import SOURCE -o events.parquet"
ELSEWHERE = "it is for files that are read here"
REFUSED = {
    "--profile": CONVERT,
    "--date-order": CONVERT,
    "--same": CONVERT,
    "--annotations": CONVERT,
    "--rejects": "rejected rows are counted and stay where they are",
    "--pseudonymise": "the verdicts stay where the names are",
    "--only": "choose among the rows of the verdicts",
    "--top": "choose among the rows of the verdicts",
    "--format": "the verdicts go where --to says, the counts to stdout",
    "-o": "say with --to where the verdicts go",
    "--output": "say with --to where the verdicts go",
    "--threads": ELSEWHERE,
    "--memory-limit": ELSEWHERE,
}
"""Options of `screen` that make no sense elsewhere, and what to do instead."""

engine = click.option(
    "--engine",
    type=click.Choice([HERE, SPARK, POSTGRES]),
    default=HERE,
    expose_value=False,
    help="Judge where the data is, by Spark or inside PostgreSQL; with -h after it, tells how.",
)
"""The option of `screen` that hands over to another engine."""


class ByEngine(Command):
    """The command itself, or the one for data elsewhere when `--engine` names another engine."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - click's own
    ) -> click.Context:
        """The context of the command that is meant."""
        if not {SPARK, POSTGRES}.isdisjoint(_engines(args)):
            return elsewhere.make_context(info_name, args, parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run the command that is meant."""
        return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)


def _engines(args: list[str]) -> list[str]:
    """The values of `--engine` among the arguments."""
    following = pairwise(args)
    return [value for name, value in following if name == "--engine"] + [
        each.removeprefix("--engine=") for each in args if each.startswith("--engine=")
    ]


class _Elsewhere(Command):
    """Tells what to do instead of an option that is not for data elsewhere."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for each in args:
            name = each.partition("=")[0]
            if name in REFUSED:
                raise click.UsageError(f"{name} does not go with --engine; {REFUSED[name]}", ctx)
        return super().parse_args(ctx, args)


@click.command(cls=_Elsewhere)
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option("--engine", type=click.Choice([SPARK, POSTGRES]), required=True, help="Who does the work.")
@click.option(
    "--database",
    metavar="URL",
    envvar="CLIENTFIT_DATABASE",
    help="PostgreSQL: the connection; a password is better kept in ~/.pgpass or $CLIENTFIT_DATABASE.",
)
@click.option(
    "--master", metavar="URL", help="Spark: the master; what spark-submit or the settings say when absent."
)
@click.option("--table", metavar="NAME", help="The table of events, in the event table's columns.")
@click.option("--clients", metavar="FILE", help="Spark: the clients table as Parquet.")
@click.option("--clients-table", metavar="NAME", help="The clients table, as a table.")
@click.option(
    "--to", metavar="NAME", help="Where the verdicts go: PostgreSQL's table, Spark's folder of Parquet."
)
@click.option("--replace", is_flag=True, help="Replace what is there under the name of --to.")
@options.as_of
@options.rules
@options.overrides
@options.strict
@options.fail_on
@options.quiet
@options.verbose
def elsewhere(  # noqa: PLR0913 - each is an option
    *,
    sources: tuple[str, ...],
    engine: str,
    database: str | None,
    master: str | None,
    table: str | None,
    clients: str | None,
    clients_table: str | None,
    to: str | None,
    replace: bool,
    as_of: date,
    rules: Path | None,
    overrides: dict[str, str],
    strict: bool,
    fail_on: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Judge every client where the data is; the verdicts stay there, the counts are told.

    SOURCE is Parquet in the event table's columns, as `clientfit import -o events.parquet` writes it; for
    Spark only. No event leaves the database or the cluster.

    Example:
      clientfit screen --engine postgres --database postgresql://localhost/books --table events --to verdicts
      clientfit screen --engine spark --master local[4] events.parquet --to verdicts.parquet
      clientfit screen --engine spark --table books.events --to s3a://books/verdicts
    """
    judged: dict[str, Any] = {"as_of": as_of, "rules": rules, "overrides": overrides, "strict": strict}
    with messages.waiting("screening", quiet=quiet):
        if engine == POSTGRES:
            _only(engine, SOURCE=sources, **{"--master": master, "--clients": clients})
            _need(**{"--database": database, "--table": table})
            screen = _loaded(engine, "psycopg")
            screened = screen(database, table=table, clients=clients_table, to=to, replace=replace, **judged)
        else:
            _only(engine, **{"--database": database})
            _parquet([*sources, *([clients] if clients else [])])
            if bool(sources) == bool(table) or (clients and clients_table):
                raise click.UsageError("Spark reads either SOURCE or --table, and one table of clients")
            screen = _loaded(engine, "pyspark")
            told = {"clients": clients, "clients_table": clients_table, "to": to, "replace": replace}
            screened = screen(sources, table=table, master=master, **told, **judged)
    if not quiet:
        write_account(screened.head.inputs, sys.stderr)
        messages.told(screened.head.problems, verbose=verbose)
    write_summary(
        screened.head,
        screened.summary,
        sys.stdout,
        titles=screened.titles,
        advice=screened.advice,
        width=width(None),
    )
    leave(screened.summary, fail_on)


def _loaded(engine: str, package: str) -> Callable[..., Any]:
    """The function that screens there.

    Raises:
        ClientFitError: code "engine-missing", where its package is not installed.
    """
    try:
        if engine == POSTGRES:
            from clientfit.remote import postgres  # noqa: PLC0415 - only where it is asked for

            return postgres.screen
        from clientfit.remote import spark_files  # noqa: PLC0415 - only where it is asked for
    except ImportError as error:
        hint = f"pip install 'clientfit[{engine}]'"
        missing = Problem(code="engine-missing", message=f"{package} is not installed", hint=hint)
        raise ClientFitError(missing) from error
    return spark_files.screen


def _only(engine: str, **given: object) -> None:
    for name, value in given.items():
        if value:
            raise click.UsageError(f"{name} does not go with --engine {engine}")


def _need(**given: object) -> None:
    for name, value in given.items():
        if not value:
            raise click.UsageError(f"{name} is needed")


def _parquet(paths: list[str]) -> None:
    for path in paths:
        suffix = Path(path).suffix.lower()
        if suffix and suffix != ".parquet":
            raise click.UsageError(f"Spark reads Parquet, and {path} is none; {CONVERT}")
