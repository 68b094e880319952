"""`clientfit log`: write one line to the ledger."""

import os
import shlex
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from clientfit.cli import options
from clientfit.cli.exit_codes import Command
from clientfit.ledger import (
    Change,
    DayOrder,
    Ledger,
    Row,
    find_ledger,
    parse_entry,
    read_vocabulary,
    resolve_client,
)
from clientfit.reports.phrases import humanize
from clientfit.reports.sanitize import sanitize_line

ledger = click.option(
    "--ledger",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ledger. [default: CLIENTFIT_LEDGER, ledger.csv in this folder, else one in your data folder]",
)


@click.command(cls=Command)
@click.argument("client", required=False)
@click.argument("words", nargs=-1)
@ledger
@click.option("--undo", is_flag=True, help="Take the last change of the ledger back.")
@click.option("--new", is_flag=True, help="Write a new client, though one has a similar name.")
@options.date_order
@options.day("Count today, yesterday and weekdays from this day.")
def log(  # noqa: PLR0913 - each is an option
    *,
    client: str | None,
    words: tuple[str, ...],
    ledger: Path | None,
    undo: bool,
    new: bool,
    date_order: DayOrder | None,
    as_of: date,
) -> None:
    """Record what happened with a client, in plain words.

    CLIENT is a name, or a part of one. WORDS say what happened, and in any order when, how much, by when,
    and about which invoice or quote; the last open one is meant where none is named. A note of several
    words stands in quotes. The ledger is an event table in CSV: edit it, keep it in git, read it with
    check and screen. `clientfit kinds` lists the words.

    Example:
      clientfit log "Studio Blau" missed-call yesterday "nobody came"
      clientfit log "Studio Blau" quote Q-12 4800 EUR due 30 days
      clientfit log "Studio Blau" asked-discount on Q-12
      clientfit log "Studio Blau" invoice INV-7 1200 EUR due 30 days
      clientfit log blau paid INV-7
      clientfit log --undo
    """
    kept = Ledger(find_ledger(ledger, os.environ))
    if undo:
        if client is not None:
            raise click.UsageError("--undo takes no words")
        for before, after in kept.undo():
            click.echo(f"Taken back: {_sentence(before)}" if before else "Taken back.")
            if after is not None:
                click.echo(f"It is again: {_sentence(after)}")
        return
    if client is None or not words:
        raise click.UsageError('say who and what, as in: clientfit log "Studio Blau" missed-call yesterday')

    def changed(rows: list[Row]) -> list[Change]:
        client_id, name = resolve_client(client, rows, new=new)
        own = [row for row in rows if row["client_id"] == client_id]
        change = parse_entry(words, own, read_vocabulary(), today=as_of, order=date_order, name=name)
        return [replace(change, row=change.row | {"client_id": client_id, "client_name": name})]

    [written] = kept.write(changed)
    row = written.change.row
    click.echo(f"{sanitize_line(row['client_name'])}: {_sentence(row)}")
    for note in written.change.says:
        click.echo(f"  {sanitize_line(note)}")
    click.echo(f"Written to {kept.path}:{written.line}. Take it back: clientfit log --undo")
    click.echo(f"The verdict: {check_command(kept.path, row['client_name'], named=ledger is not None)}")


def check_command(path: Path, client: str, *, named: bool) -> str:
    """Return the command that judges a client of the ledger."""
    source = f"{shlex.quote(str(path))} " if named else ""
    return f"clientfit check {source}--client {shlex.quote(client)}"


def _sentence(row: Row) -> str:
    """Return a row as a sentence: the kind, the id, what it is about, the days, and how it ended."""
    day = date.fromisoformat(row["occurred_at"][:10])
    money = f", {row['amount']} {row['currency']}".rstrip() if row["amount"] else ""
    parts = [f"{humanize(row['kind'])} {row['event_id']}{money}, on {day:%A} {day}"]
    parts += [f"about {row['ref']}"] if row["ref"] else []
    parts += [f"job {row['engagement']}"] if row["engagement"] else []
    parts += [f"due {row['due']}"] if row["due"] else []
    settled = f" on {row['settled']}" if row["settled"] else ""
    parts += [f"{humanize(row['outcome'])}{settled}"] if row["outcome"] else []
    parts += [humanize(row["phase"])] if row["phase"] else []
    parts += [f"severity {row['severity']}"] if row["severity"] else []
    parts += [f"because of {humanize(row['cause'])}"] if row["cause"] else []
    parts += [f"score {row['score']}"] if row["score"] else []
    parts += [f"{row['hours']} hours"] if row["hours"] else []
    parts += ["confirmed"] if row["confirmed"] == "true" else []
    parts += ["paid extra"] if row["paid_extra"] == "true" else []
    parts += [row["tags"].replace(";", ", ").replace("_", " ")] if row["tags"] else []
    parts += [f'"{row["text"]}"'] if row["text"] else []
    return sanitize_line(", ".join(parts))
