"""`clientfit import`: preview an export as events, or convert it."""

import csv
from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from clientfit.cli import account, options
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.output import draft_file, width, written
from clientfit.cli.preview import preview_lines, used_profiles
from clientfit.cli.requests import ConvertRequest
from clientfit.importers import CORRECTION_COLUMNS, Intake, mapped, read, unclear_events
from clientfit.importers.event_files import SUFFIXES, Format, write_events
from clientfit.privacy import Pseudonyms, masked, pseudonymised, without_text
from clientfit.reports.csv_table import write_rejects
from clientfit.reports.sanitize import csv_raw_cell
from clientfit.store import Store, lookups


@click.command("import", cls=Command)
@options.reading("Write the events to this .csv, .jsonl or .parquet file instead of showing the first.")
@click.option(
    "--corrections-template",
    "template",
    is_flag=True,
    help="Write the events that a person may correct, as a file for --corrections.",
)
@click.option(
    "--map",
    "mapping",
    is_flag=True,
    help="Write a proposed import profile for a file with an unknown header.",
)
@options.day("Report dates more than five years later, and use corrections made by then.")
def convert(reading: ConvertRequest, *, template: bool, mapping: bool, as_of: date) -> None:
    """Preview an export as events, or convert it to a file.

    Without -o, print the first events, the counts by kind, and what can and can't be judged
    from them: check there that the columns were understood.

    Example:
      clientfit import export.csv
      clientfit import export.csv --date-order dmy -o events.csv
      clientfit import export.csv --corrections-template -o corrections.csv
      clientfit import strange.csv --map -o strange.yml
      clientfit import jira.csv --map --client-column "Project key" -o jira.yml
    """
    if mapping:
        _write_profile(reading, template=template)
        return
    kind = "csv" if template else _kind(reading.output)
    store = Store(threads=reading.threads, memory_limit=reading.memory_limit)
    intake = _read(store, reading, as_of)
    if template:
        _write_template(store, reading.output)
    elif reading.output is None:
        columns = width(None)
        used = used_profiles(store, intake, reading.profile)
        given_by = click.get_current_context().get_parameter_source("as_of")
        day = None if given_by is ParameterSource.DEFAULT else as_of
        for line in preview_lines(store, intake, used, columns, day):
            click.echo(line)
    else:
        with draft_file(reading.output) as draft:
            write_events(store, draft, kind)
    exit_if_unread(intake.unread, intake.problems, reading)


def _read(store: Store, reading: ConvertRequest, as_of: date) -> Intake:
    """Read the sources, print the row counts and the problems, and write the rejected rows."""
    known = None if reading.pseudonymise is None else Pseudonyms.from_file(reading.pseudonymise)
    with account.show_progress("reading", quiet=reading.quiet), masked(known):
        intake = read(
            store,
            list(reading.sources),
            profile=reading.profile,
            date_order=reading.date_order,
            decimal_mark=reading.decimal_mark,
            client_column=reading.client_column,
            strict=reading.strict,
            same=reading.same,
            corrections=reading.corrections,
            expect=reading.expect,
            max_age_days=reading.max_age,
            as_of=as_of,
            max_unpacked=reading.max_unpacked,
        )
        if known is not None:
            intake = pseudonymised(store, intake, known)
        elif not reading.text:
            intake = without_text(store, intake)
    account.print_account(intake.inputs, intake.problems, reading)
    if reading.rejects is not None:
        with written(reading.rejects) as stream:
            write_rejects(lookups.rejects(store), stream)
    return intake


def _write_profile(reading: ConvertRequest, *, template: bool) -> None:
    """Write the import profile proposed for the one source."""
    if template or len(reading.sources) != 1 or reading.pseudonymise is not None:
        raise click.UsageError("--map takes one file, no --corrections-template and no --pseudonymise")
    proposed = mapped(reading.sources[0], reading.client_column)
    with written(reading.output) as stream:
        stream.write(proposed)


def _write_template(store: Store, path: Path | None) -> None:
    """Write the events that a person may correct, with the columns to fill in."""
    with written(path) as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(CORRECTION_COLUMNS)
        rows.writerows([csv_raw_cell(cell) for cell in row] for row in unclear_events(store))


def _kind(path: Path | None) -> Format:
    """Return the format that the file's suffix names."""
    suffix = path.suffix.lower() if path else ".csv"
    if suffix not in SUFFIXES:
        raise click.UsageError(
            f"events are written to {', '.join(SUFFIXES)}, not {suffix or 'a file without one'}"
        )
    return SUFFIXES[suffix]
