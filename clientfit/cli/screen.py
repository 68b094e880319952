"""`clientfit screen`: every client."""

from functools import partial

import click

from clientfit.cli import messages, options
from clientfit.cli.outcome import Command, leave
from clientfit.cli.output import FORMATS, Writer, width, written
from clientfit.cli.screened import screened
from clientfit.reports import write_text


@click.command(cls=Command)
@options.request("text", "json", "jsonl", "csv")
@options.fail_on
def screen(request: options.Request, fail_on: str | None) -> None:
    """Judge every client: a table, worst first, and a summary.

    SOURCE is a CSV, TSV, JSON, JSONL, Parquet or XLSX file, a folder, a glob, or - for stdin. Several are
    joined by client.

    Example:
      clientfit screen invoices.csv deals.csv --as-of 2026-06-30
      clientfit screen exports/ --format csv -o clients.csv --fail-on severe
    """
    screening = screened(request)
    writers: dict[str, Writer] = {**FORMATS, "text": partial(write_text, width=width(request.output))}
    quiet = request.quiet or request.output is None
    with messages.waiting("writing", quiet=quiet), written(request.output) as stream:
        writers[request.format](screening, stream)
    leave(screening.summary, fail_on)
