"""`clientfit screen`: every client."""

import click

from clientfit import databases
from clientfit.cli import options, spark
from clientfit.cli.account import show_progress
from clientfit.cli.exit_codes import exit_if_reached, exit_if_unread
from clientfit.cli.output import WIDEST, width, write_all, written
from clientfit.cli.requests import ScreenRequest
from clientfit.cli.run import check_target, screen_sources
from clientfit.model import LEVELS, Results
from clientfit.reports import FORMATS, formats
from clientfit.rulebook import load
from clientfit.screening_result import Screening


@click.command(cls=spark.ByEngine)
@options.request("screen", several=True)
@click.option(
    "--only",
    metavar="TYPE|LEVEL",
    multiple=True,
    help="Show only clients flagged for this type, or at this level of any type. Several types and levels:"
    " clients at one of the levels of one of the types.",
)
@click.option(
    "--top", metavar="N", type=click.IntRange(min=1), help="Number of clients to show, the worst first."
)
@click.option(
    "--calibrate",
    is_flag=True,
    help="Report how often each type and signal fires over the whole book, as text or JSON.",
)
@options.fail_on
@click.option("--to", metavar="URL", help="Database to write the verdicts to, one row a client.")
@click.option(
    "--to-table", metavar="NAME", default="verdicts", show_default=True, help="Table to create there."
)
@click.option("--replace", is_flag=True, help="Replace the table if it exists.")
@spark.engine
def screen(  # noqa: PLR0913 - each is an option
    request: ScreenRequest,
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
    check_target(request, to, to_table)
    selected = bool(only or top)
    outputs = [output.format for output in request.outputs]
    if calibrate and (selected or len(outputs) > 1):
        raise click.UsageError("--calibrate reports the whole book, in one output")
    calibrated = formats.names("calibrate")
    if calibrate and request.format not in calibrated:
        raise click.UsageError(f"--calibrate gives {' or '.join(calibrated)}, not {request.format}")
    if selected and "html" in outputs:
        raise click.UsageError("--only and --top are not for HTML, which filters by itself")
    types, levels = _split(only, request)
    screening = screen_sources(request)
    if calibrate:
        _write_calibration(screening, request)
    else:
        results: Results = screening.select(types=types, levels=levels, top=top) if selected else screening
        quiet = request.quiet or None in (output.path for output in request.outputs)
        with show_progress("writing", quiet=quiet):
            if to is not None:
                databases.write(screening, to, to_table, replace=replace)
            columns = width(None, WIDEST)
            write_all(
                results, request.outputs, "screen", width=columns, colour=request.colour, pager=request.pager
            )
    if request.log is not None:
        from clientfit.cli.audit import log_verdicts  # noqa: PLC0415 - few write a log

        log_verdicts(request, screening.head, screening)
    exit_if_unread(screening.head.unread, screening.problems, request)
    exit_if_reached(screening.summary, fail_on)


def _split(only: tuple[str, ...], request: ScreenRequest) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split the names into types and levels, and check the types before the work is done.

    Raises:
        click.BadParameter: an unknown name; the message lists the types and levels.
    """
    types = tuple(name for name in only if name not in LEVELS)
    known = load(request.rules).counted_types if types else {}
    for name in types:
        if name not in known:
            choices = ", ".join((*known, *LEVELS))
            raise click.BadParameter(
                f"there is no type and no level {name!r}; there are {choices}", param_hint="--only"
            )
    return types, tuple(name for name in only if name in LEVELS)


def _write_calibration(screening: Screening, request: ScreenRequest) -> None:
    chosen = FORMATS[request.format]
    layout = {"width": width(request.output)} if chosen.terminal else {}
    with written(request.output, binary=chosen.binary) as stream:
        chosen.writer("calibrate")(screening.calibration(), stream, **layout)
