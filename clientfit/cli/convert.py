"""`clientfit import`: an export as events."""

from pathlib import Path

import click
from tabulate import tabulate

from clientfit.cli import messages, options
from clientfit.cli.event_table import FORMATS, PREVIEWED, preview, rejected, write_events
from clientfit.cli.outcome import Command
from clientfit.cli.output import whole, written
from clientfit.importers import read
from clientfit.reports import write_rejects
from clientfit.reports.terminal import fitted
from clientfit.store import Store

ROWS = 10
"""Events that a preview shows."""

WIDEST = 20
"""Columns that a cell of the preview takes at most."""


@click.command("import", cls=Command)
@options.reading("Write the events to this .csv, .jsonl or .parquet file instead of showing the first.")
def convert(reading: options.Reading) -> None:
    """Preview an export as events, or convert it to a file of them.

    Without -o it shows the first events, to see whether the columns were understood.

    Example:
      clientfit import export.csv
      clientfit import export.csv --date-order dmy -o events.csv
    """
    kind = _kind(reading.output)
    store = Store()
    with messages.waiting("reading", quiet=reading.quiet):
        intake = read(
            store,
            list(reading.sources),
            profile=reading.profile,
            date_order=reading.date_order,
            strict=reading.strict,
        )
    messages.read(intake.inputs, intake.problems, reading)
    if reading.rejects is not None:
        with written(reading.rejects) as stream:
            write_rejects(rejected(store), stream)
    if reading.output is None:
        click.echo(_table(preview(store, ROWS)))
    else:
        with whole(reading.output) as draft:
            write_events(store, draft, kind)


def _kind(path: Path | None) -> str:
    """The format that the file's suffix names."""
    suffix = path.suffix.lower() if path else ".csv"
    if suffix not in FORMATS:
        raise click.UsageError(
            f"events are written to {', '.join(FORMATS)}, not {suffix or 'a file without one'}"
        )
    return FORMATS[suffix]


def _table(rows: list[tuple[str, ...]]) -> str:
    cells = [[fitted(cell, WIDEST) for cell in row] for row in rows]
    return tabulate([PREVIEWED, *cells], tablefmt="plain", disable_numparse=True)
