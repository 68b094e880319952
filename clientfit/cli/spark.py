"""`clientfit screen --engine spark`: screen Parquet or a table on Spark, verdicts as Parquet."""

import sys
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import click

from clientfit.cli import options
from clientfit.cli.account import print_problems, show_progress
from clientfit.cli.exit_codes import Command, exit_if_reached
from clientfit.cli.output import width
from clientfit.errors import ClientFitError, Problem
from clientfit.reports.phrases import write_account
from clientfit.reports.text_table import write_summary

HERE, SPARK = "duckdb", "spark"

_CONVERT = "convert the export first: clientfit import SOURCE -o events.parquet"
_LOCAL = "it is for files that are read on this machine"
_REFUSED = {
    "--profile": _CONVERT,
    "--date-order": _CONVERT,
    "--decimal-mark": _CONVERT,
    "--same": _CONVERT,
    "--corrections": _CONVERT,
    "--waivers": "screen the clients concerned without Spark",
    "--rejects": "rejected rows are counted and stay where they are",
    "--pseudonymise": "the verdicts stay where the names are",
    "--only": "choose among the rows of the verdicts",
    "--top": "choose among the rows of the verdicts",
    "--format": "verdicts are written as Parquet to the folder of --to, counts to stdout",
    "-o": "name the folder of the verdicts with --to",
    "--output": "name the folder of the verdicts with --to",
    "--threads": _LOCAL,
    "--memory-limit": _LOCAL,
}
"""Options of `screen` that don't go with Spark, and what to do instead."""

engine = click.option(
    "--engine",
    type=click.Choice([HERE, SPARK]),
    default=HERE,
    expose_value=False,
    help="Screen on Spark instead of on this machine; `--engine spark -h` lists its options.",
)
"""The option of `screen` that selects Spark."""


class ByEngine(Command):
    """The command itself, or the one for Spark when `--engine` names it."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - click's own
    ) -> click.Context:
        """Make the context of the command that `--engine` names."""
        if SPARK in _engines(args):
            return on_spark.make_context(info_name, args, parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run the command of the context."""
        return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)


def _engines(args: list[str]) -> list[str]:
    """Return the values of `--engine` among the arguments."""
    following = pairwise(args)
    return [value for name, value in following if name == "--engine"] + [
        each.removeprefix("--engine=") for each in args if each.startswith("--engine=")
    ]


class _OnSpark(Command):
    """The command on Spark; it refuses the options that don't go with Spark, with a hint."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for each in args:
            name = each.partition("=")[0]
            if name in _REFUSED:
                raise click.UsageError(f"{name} does not go with --engine spark; {_REFUSED[name]}", ctx)
        return super().parse_args(ctx, args)


@click.command(cls=_OnSpark)
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option("--engine", type=click.Choice([SPARK]), required=True, help="The engine.")
@click.option(
    "--master", metavar="URL", help="Spark's master. [default: that of spark-submit or of Spark's settings]"
)
@click.option("--table", metavar="NAME", help="The table of events, in the event table's columns.")
@click.option("--clients", metavar="FILE", help="The clients table, as Parquet.")
@click.option("--clients-table", metavar="NAME", help="The clients table, as a table of Spark.")
@click.option("--to", metavar="FOLDER", help="Folder of Parquet for the verdicts.")
@click.option("--replace", is_flag=True, help="Replace what is in the folder of --to.")
@options.as_of
@options.rules
@options.overrides
@options.strict
@options.fail_on
@options.quiet
@options.verbose
def on_spark(  # noqa: PLR0913 - each is an option
    *,
    sources: tuple[str, ...],
    engine: str,  # noqa: ARG001 - selected this command
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
    """Screen every client on Spark; write verdicts as Parquet, print the counts.

    SOURCE is Parquet in the event table's columns, as `clientfit import -o events.parquet` writes it.

    Example:
      clientfit screen --engine spark --master local[4] events.parquet --to verdicts.parquet
      clientfit screen --engine spark --table books.events --to s3a://books/verdicts
    """
    _refuse_other_files([*sources, *([clients] if clients else [])])
    if bool(sources) == bool(table) or (clients and clients_table):
        raise click.UsageError("Spark reads either SOURCE or --table, and one table of clients")
    try:
        from clientfit import spark  # noqa: PLC0415 - only where it is used
    except ImportError as error:
        hint = "pip install 'clientfit[spark]'"
        missing = Problem(code="engine-missing", message="pyspark is not installed", hint=hint)
        raise ClientFitError(missing) from error
    with show_progress("screening", quiet=quiet):
        screening = spark.screen_files(
            sources or str(table),
            clients=clients,
            clients_table=clients_table,
            master=master,
            to=to,
            replace=replace,
            as_of=as_of,
            rules=rules,
            overrides=overrides,
            strict=strict,
        )
    if not quiet:
        write_account(screening.head.inputs, sys.stderr)
        print_problems(screening.head.problems, verbose=verbose)
    write_summary(
        screening.head,
        screening.summary,
        sys.stdout,
        titles=screening.titles,
        advice=screening.advice,
        width=width(None),
    )
    exit_if_reached(screening.summary, fail_on)


def _refuse_other_files(paths: list[str]) -> None:
    for path in paths:
        suffix = Path(path).suffix.lower()
        if suffix and suffix != ".parquet":
            raise click.UsageError(f"Spark reads Parquet, and {path} is not Parquet; {_CONVERT}")
