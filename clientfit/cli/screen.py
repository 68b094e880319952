"""`clientfit screen`: every client."""

from functools import partial

import click

from clientfit import databases
from clientfit.cli import messages, options, spark
from clientfit.cli.asked import Request
from clientfit.cli.outcome import leave
from clientfit.cli.output import FORMATS, WIDEST, Subject, Writer, width, write_all, written
from clientfit.cli.screened import refuse_target, screened
from clientfit.model import LEVELS
from clientfit.reports import Selected, split, write_calibration, write_markdown, write_model, write_text
from clientfit.rulebook import load
from clientfit.screening_result import Screening

CALIBRATED = ("text", "json")
"""The formats of a calibration, which has no row for each client."""


@click.command(cls=spark.ByEngine)
@options.request("text", "md", "json", "jsonl", "csv", "html", "xlsx", "parquet", "arrow", several=True)
@click.option(
    "--only",
    metavar="TYPE|LEVEL",
    multiple=True,
    help="Show only clients flagged for this type, or at this level of any; several types and levels: clients"
    " that stand at one of the levels of one of the types.",
)
@click.option("--top", metavar="N", type=click.IntRange(min=1), help="Show only so many, the worst.")
@click.option(
    "--calibrate",
    is_flag=True,
    help="Tell instead how often each type and signal fires over the whole book; text or JSON.",
)
@options.fail_on
@click.option("--to", metavar="URL", help="Database to write the verdicts to, one row a client.")
@click.option(
    "--to-table", metavar="NAME", default="verdicts", show_default=True, help="Table to create there."
)
@click.option("--replace", is_flag=True, help="Replace the table if it exists.")
@spark.engine
def screen(  # noqa: PLR0913 - each is an option
    request: Request,
    *,
    fail_on: str | None,
    only: tuple[str, ...],
    top: int | None,
    to: str | None,
    to_table: str,
    replace: bool,
    calibrate: bool,
) -> None:
    """Judge every client: a table, worst first, and a summary.

    SOURCE is a CSV, TSV, JSON, JSONL, Parquet or XLSX file, a folder, a glob, or - for stdin. Several are
    joined by client. The summary and --fail-on are about all clients, whatever is shown.

    Example:
      clientfit screen invoices.csv deals.csv --as-of 2026-06-30
      clientfit screen exports/ --only late_payer --only severe --top 20
      clientfit screen exports/ --format csv -o clients.csv --fail-on severe
      clientfit screen exports/ -o report.html -o clients.xlsx
      clientfit screen exports/ --pseudonymise key.txt -o share.html
      clientfit screen exports/ --calibrate
      clientfit screen postgresql://localhost/books --table events --to postgresql://localhost/books
      clientfit screen --engine spark --master local[4] events.parquet --to verdicts.parquet
    """
    refuse_target(request, to, to_table)
    selected = bool(only or top)
    formats = [output.format for output in request.outputs]
    if calibrate and (selected or len(formats) > 1):
        raise click.UsageError("--calibrate tells of the whole book, in one output")
    if calibrate and request.format not in CALIBRATED:
        raise click.UsageError(f"--calibrate gives {' or '.join(CALIBRATED)}, not {request.format}")
    if selected and "html" in formats:
        raise click.UsageError("--only and --top are not for HTML, which filters by itself")
    types, levels = _known(only, request)
    screening = screened(request)
    if calibrate:
        _calibrated(screening, request)
    else:
        subject: Subject = Selected(screening, types, levels, top) if selected else screening
        table = partial(write_text, width=width(None, WIDEST), colour=request.colour)
        writers: dict[str, Writer] = {**FORMATS, "md": write_markdown, "text": table}
        quiet = request.quiet or None in (output.path for output in request.outputs)
        with messages.waiting("writing", quiet=quiet):
            if to is not None:
                databases.write(screening, to, to_table, replace=replace)
            write_all(subject, request.outputs, writers)
    leave(screening.summary, fail_on)


def _known(only: tuple[str, ...], request: Request) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The types and the levels among the names, before the work is done.

    Raises:
        click.BadParameter: naming the types and levels there are.
    """
    types, levels = split(only)
    known = load(request.rules).types if types else {}
    for name in types:
        if name not in known:
            there = ", ".join((*known, *LEVELS))
            raise click.BadParameter(
                f"there is no type and no level {name!r}; there are {there}", param_hint="--only"
            )
    return types, levels


def _calibrated(screening: Screening, request: Request) -> None:
    with written(request.output) as stream:
        if request.format == "json":
            write_model(screening.calibration(), stream)
        else:
            write_calibration(screening.calibration(), stream, width=width(request.output))
