"""`clientfit template`: an event table to fill in by hand, as CSV or as a workbook with drop-down lists."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import click

from clientfit.cli import options
from clientfit.cli.exit_codes import Command
from clientfit.cli.output import written
from clientfit.model import COLUMNS
from clientfit.model.event import REQUIRED
from clientfit.model.kinds import MEANINGS
from clientfit.reports import FORMATS

FIELDS = tuple(name for name in COLUMNS if name not in ("file", "line"))
"""Columns of the template: all but the two that the reader sets."""

CLIENT = {"client_id": "kiln", "client_name": "Kiln & Co"}
"""The made-up client of the examples."""

EXAMPLES: dict[str, dict[str, str]] = {
    "They asked about a new web shop on 12 January.": {
        "kind": "inquiry",
        "occurred_at": "2026-01-12",
        "text": "asked for a new web shop",
    },
    "A call that took place; missed or late_cancel would count against who is named in actor.": {
        "kind": "meeting",
        "occurred_at": "2026-01-19",
        "event_id": "call-1",
        "actor": "client",
        "outcome": "held",
    },
    "A quote, valid until 21 February (due), accepted on 2 February (settled).": {
        "kind": "quote",
        "occurred_at": "2026-01-22",
        "event_id": "Q-7",
        "engagement": "shop",
        "amount": "4800.00",
        "currency": "EUR",
        "due": "2026-02-21",
        "settled": "2026-02-02",
        "outcome": "accepted",
    },
    "A sign that they are serious: a deposit was paid and a contract signed.": {
        "kind": "commitment",
        "occurred_at": "2026-02-03",
        "engagement": "shop",
        "tags": "deposit;contract",
    },
    "They asked to pay less for quote Q-7 (ref) after they had accepted it.": {
        "kind": "discount_request",
        "occurred_at": "2026-02-10",
        "ref": "Q-7",
        "outcome": "refused",
        "phase": "after_acceptance",
        "text": "could you do it for less?",
    },
    "Work handed over on 10 March, promised for the 12th (due), accepted on the 16th (settled).": {
        "kind": "delivery",
        "occurred_at": "2026-03-10",
        "event_id": "D-1",
        "engagement": "shop",
        "due": "2026-03-12",
        "settled": "2026-03-16",
        "outcome": "accepted",
    },
    "After accepting it they wanted delivery D-1 changed, because they changed their mind, unpaid.": {
        "kind": "change_request",
        "occurred_at": "2026-03-20",
        "ref": "D-1",
        "phase": "after_acceptance",
        "cause": "client_change",
        "paid_extra": "no",
    },
    "An invoice of 16 March, due on 15 April, paid on 6 May (settled).": {
        "kind": "invoice",
        "occurred_at": "2026-03-16",
        "event_id": "I-3",
        "engagement": "shop",
        "amount": "4800.00",
        "currency": "EUR",
        "due": "2026-04-15",
        "settled": "2026-05-06",
        "outcome": "paid",
    },
    "We asked them for something by 31 March, and they never answered.": {
        "kind": "request",
        "occurred_at": "2026-03-24",
        "event_id": "R-1",
        "due": "2026-03-31",
        "outcome": "unanswered",
    },
    "A complaint about delivery D-1 that turned out to have no ground, closed on 18 May.": {
        "kind": "complaint",
        "occurred_at": "2026-05-11",
        "event_id": "C-1",
        "ref": "D-1",
        "settled": "2026-05-18",
        "outcome": "not_upheld",
        "severity": "low",
    },
    "Feedback of 8 out of 10.": {"kind": "survey", "occurred_at": "2026-06-01", "score": "8"},
    "Three and a half hours of work that nobody is billed for.": {
        "kind": "time",
        "occurred_at": "2026-06-02",
        "hours": "3.5",
        "outcome": "not_billable",
    },
}
"""Events of one made-up client by their description, about one for each common kind."""


def guide() -> Iterator[str]:
    """Yield the lines that explain how to fill in the table."""
    yield "One row is one thing that happened. Lines that begin with # are not read; delete them at will."
    for name in FIELDS:
        needed = " (needed)" if name in REQUIRED else ""
        yield f"{name}{needed}: {MEANINGS[name]}"
    yield "Every kind with its words: clientfit kinds. The examples below are read once their # is taken off."


@click.command(cls=Command)
@options.output("Write to this file instead of stdout; .xlsx is a workbook with drop-down lists.")
def template(output: Path | None) -> None:
    """Write an empty event table with examples to fill in.

    One row is one thing that happened. Comments explain the columns; take the # off an example to use it.
    client_id, kind and occurred_at are required, all else may stay empty. A name that ends in .xlsx gives a
    workbook with drop-down lists of the words.

    Example:
      clientfit template -o events.csv
      clientfit template -o events.xlsx
    """
    if output is None or output.suffix.lower() != ".xlsx":
        with written(output) as stream:
            write_template(stream)
        return
    library = FORMATS["xlsx"].needs
    if library is not None and not library.installed():
        raise click.UsageError(f"a workbook needs {library.module}: pip install 'clientfit[{library.extra}]'")
    from clientfit.cli.template_workbook import write_template_workbook  # noqa: PLC0415 - optional

    with written(output, binary=True) as stream:
        write_template_workbook(stream)


def write_template(stream: TextIO) -> None:
    """Write the header of the event table; then, as comments, the guide and each example."""
    rows = csv.DictWriter(stream, FIELDS, restval="", lineterminator="\n")
    rows.writeheader()
    stream.writelines(f"# {line}\n" for line in guide())
    for description, example in EXAMPLES.items():
        stream.write(f"# {description}\n")
        rows.writerow({**CLIENT, **example, "client_id": f"# {CLIENT['client_id']}"})
