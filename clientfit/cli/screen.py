"""`clientfit screen`: every client."""

from functools import partial

import click

from clientfit.cli import messages, options
from clientfit.cli.outcome import Command, leave
from clientfit.cli.output import FORMATS, Writer, width, written
from clientfit.cli.screened import screened
from clientfit.reports import write_calibration, write_model, write_text

CALIBRATED = ("text", "json")
"""The formats of a calibration, which has no row for each client."""


@click.command(cls=Command)
@options.request("text", "json", "jsonl", "csv", "html")
@click.option(
    "--calibrate",
    is_flag=True,
    help="Tell instead how often each type and signal fires over the whole book; text or JSON.",
)
@options.fail_on
def screen(request: options.Request, fail_on: str | None, *, calibrate: bool) -> None:
    """Judge every client: a table, worst first, and a summary.

    SOURCE is a CSV, TSV, JSON, JSONL, Parquet or XLSX file, a folder, a glob, or - for stdin. Several are
    joined by client.

    Example:
      clientfit screen invoices.csv deals.csv --as-of 2026-06-30
      clientfit screen exports/ --format csv -o clients.csv --fail-on severe
      clientfit screen exports/ -o report.html
      clientfit screen exports/ --calibrate
    """
    if calibrate and request.format not in CALIBRATED:
        raise click.UsageError(f"--calibrate gives {' or '.join(CALIBRATED)}, not {request.format}")
    screening = screened(request)
    columns = width(request.output)
    writers: dict[str, Writer] = {**FORMATS, "text": partial(write_text, width=columns)}
    quiet = request.quiet or request.output is None
    with messages.waiting("writing", quiet=quiet), written(request.output) as stream:
        if not calibrate:
            writers[request.format](screening, stream)
        elif request.format == "json":
            write_model(screening.calibration(), stream)
        else:
            write_calibration(screening.calibration(), stream, width=columns)
    leave(screening.summary, fail_on)
