"""`clientfit screen`: judge every client."""

from pathlib import Path

import click
from click.core import ParameterSource

from clientfit import databases
from clientfit.cli import options, spark
from clientfit.cli.account import show_progress
from clientfit.cli.exit_codes import exit_if_reached, exit_if_unread
from clientfit.cli.output import WIDEST, width, write_all, written
from clientfit.cli.requests import ScreenRequest
from clientfit.cli.run import check_target, screen_sources
from clientfit.cli.split import SPLITS, write_parts
from clientfit.model import LEVELS, Results
from clientfit.reports import FORMATS, formats
from clientfit.reports.earlier import Earlier
from clientfit.rulebook import load
from clientfit.saved_screening import SavedScreening
from clientfit.screening_result import Screening

COMPARED = ("html", "csv")
"""The formats that `--compare` adds a column to."""


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
    "--top", metavar="N", type=click.IntRange(1, 2**31), help="Number of clients to show, the worst first."
)
@click.option(
    "--calibrate",
    is_flag=True,
    help="Report how often each type and signal fires over the whole book, as text or JSON.",
)
@click.option("--owner", metavar="NAME", help="Report the clients of this owner only.")
@click.option(
    "--split-by",
    type=click.Choice(SPLITS),
    help="Write one report for each owner, recommendation or stage, and an index, into the folder -o."
    " [default format: html]",
)
@click.option(
    "--compare",
    "older",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Older screening, as JSON; HTML and CSV get a column of what was different.",
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
    owner: str | None,
    split_by: str | None,
    older: Path | None,
    to: str | None,
    to_table: str,
    replace: bool,
    calibrate: bool,
) -> None:
    """Judge every client: a table, worst first, and a summary.

    SOURCE is a CSV, TSV, JSON, JSONL, Parquet or XLSX file, a folder, a glob, a database, or - for stdin.
    Several are joined by client. The summary and --fail-on cover all clients, even if only some are shown.

    Example:
      clientfit screen invoices.csv deals.csv --as-of 2026-06-30
      clientfit screen exports/ --only late_payer --only severe --top 20
      clientfit screen exports/ --format csv -o clients.csv --fail-on severe
      clientfit screen exports/ -o report.html -o clients.xlsx
      clientfit screen exports/ --pseudonymise key.txt -o share.html
      clientfit screen exports/ --clients clients.csv --split-by owner -o reports/
      clientfit screen exports/ --compare march.json -o report.html
      clientfit screen exports/ --calibrate
      clientfit screen postgresql://localhost/books --table events --to postgresql://localhost/books
      clientfit screen --engine spark --master local[4] events.parquet --to verdicts.parquet
    """
    check_target(request, to, to_table)
    selected = bool(only or top)
    _check_options(request, selected=selected, calibrate=calibrate, owner=owner, split_by=split_by)
    earlier = None if older is None else _earlier(older, request)
    types, levels = _split(only, request)
    screening = screen_sources(request)
    if split_by is not None:
        _write_parts(screening, request, split_by)
    elif calibrate:
        _write_calibration(screening, request)
    else:
        among = None if owner is None else _clients_of(screening, owner)
        narrowed = selected or owner is not None
        results: Results = (
            screening.select(types=types, levels=levels, top=top, client_ids=among) if narrowed else screening
        )
        quiet = request.quiet or None in (output.path for output in request.outputs)
        with show_progress("writing", quiet=quiet):
            if to is not None:
                databases.write(screening, to, to_table, replace=replace)
            further = {} if earlier is None else {key: {"earlier": earlier} for key in COMPARED}
            write_all(results, request, "screen", most=WIDEST, further=further)
    if request.log is not None:
        from clientfit.cli.audit import log_verdicts  # noqa: PLC0415 - few write a log

        log_verdicts(request, screening.head, screening)
    exit_if_unread(screening.head.unread, screening.problems, request)
    exit_if_reached(screening.summary, fail_on)


def _check_options(
    request: ScreenRequest, *, selected: bool, calibrate: bool, owner: str | None, split_by: str | None
) -> None:
    """Check that the options go together, before anything is read."""
    outputs = [output.format for output in request.outputs]
    if calibrate and (selected or len(outputs) > 1):
        raise click.UsageError("--calibrate reports the whole book, in one output")
    calibrated = formats.names("calibrate")
    if calibrate and request.format not in calibrated:
        raise click.UsageError(f"--calibrate gives {' or '.join(calibrated)}, not {request.format}")
    if selected and "html" in outputs:
        raise click.UsageError("--only and --top are not for HTML, which filters by itself")
    if split_by is not None:
        _check_split(request, plain=not (selected or calibrate or owner))
        return
    for output in request.outputs:
        if output.path is not None and output.path.is_dir():
            raise click.UsageError(f"{output.path} is a folder; name a file, or add --split-by owner")


def _split(only: tuple[str, ...], request: ScreenRequest) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split the names into types and levels, and check the types before anything is read.

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


def _earlier(path: Path, request: ScreenRequest) -> Earlier:
    """Read an older screening for the formats that compare with it.

    Raises:
        ClientFitError: the file is not a saved screening.
        click.UsageError: no output compares with it.
    """
    if not any(output.format in COMPARED for output in request.outputs):
        raise click.UsageError("--compare is for HTML and CSV; `clientfit compare` says more, also as text")
    saved = SavedScreening(path)
    levels = {client_id: (advice, levels) for client_id, advice, levels in saved.levels()}
    return Earlier(saved.head.as_of, levels)


def _clients_of(screening: Screening, owner: str) -> list[str]:
    """Return the ids of an owner's clients.

    Raises:
        click.BadParameter: no client has such an owner; the message lists the owners.
    """
    owners: dict[str, list[str]] = {}
    for row in screening.rows():
        if row.owner:
            owners.setdefault(row.owner, []).append(row.client_id)
    client_ids = next((ids for name, ids in owners.items() if name.casefold() == owner.casefold()), None)
    if client_ids is None:
        known = ", ".join(sorted(owners)) or "none; column owner of the clients table names them"
        raise click.BadParameter(f"there is no owner {owner!r}; there are {known}", param_hint="--owner")
    return client_ids


def _check_split(request: ScreenRequest, *, plain: bool) -> None:
    """Check that one folder is named, before anything is read."""
    if not plain:
        raise click.UsageError("--split-by is not for --only, --top, --owner and --calibrate")
    path = request.outputs[0].path
    if len(request.outputs) > 1 or path is None or (path.exists() and not path.is_dir()):
        raise click.UsageError("--split-by writes into one folder, as in -o reports/")


def _write_parts(screening: Screening, request: ScreenRequest, by: str) -> None:
    context = click.get_current_context()
    chosen = context.get_parameter_source("format") is ParameterSource.COMMANDLINE
    folder = request.outputs[0].path or Path()
    for line in write_parts(screening, folder, by, request.format if chosen else "html"):
        click.echo(line, err=True)


def _write_calibration(screening: Screening, request: ScreenRequest) -> None:
    chosen = FORMATS[request.format]
    layout = {"width": width(request.output)} if chosen.terminal else {}
    with written(request.output, binary=chosen.binary) as stream:
        chosen.writer("calibrate")(screening.calibration(), stream, **layout)
