"""`clientfit template`: an event table to fill in by hand."""

import csv
from pathlib import Path
from typing import TextIO

import click

from clientfit.cli import options
from clientfit.cli.exit_codes import Command
from clientfit.cli.output import written
from clientfit.model import COLUMNS

READ_FROM = ("file", "line")
"""Columns that the reader sets; they are not filled in."""

EXAMPLES: tuple[dict[str, str], ...] = (
    {"kind": "inquiry", "occurred_at": "2026-01-12", "text": "asked for a new web shop"},
    {
        "kind": "meeting",
        "occurred_at": "2026-01-19",
        "event_id": "call-1",
        "actor": "client",
        "outcome": "held",
    },
    {
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
    {"kind": "commitment", "occurred_at": "2026-02-03", "engagement": "shop", "tags": "deposit;contract"},
    {
        "kind": "discount_request",
        "occurred_at": "2026-02-10",
        "ref": "Q-7",
        "outcome": "refused",
        "phase": "after_acceptance",
        "text": "could you do it for less?",
    },
    {
        "kind": "delivery",
        "occurred_at": "2026-03-10",
        "event_id": "D-1",
        "engagement": "shop",
        "due": "2026-03-12",
        "settled": "2026-03-16",
        "outcome": "accepted",
    },
    {
        "kind": "change_request",
        "occurred_at": "2026-03-20",
        "ref": "D-1",
        "phase": "after_acceptance",
        "cause": "client_change",
        "paid_extra": "false",
    },
    {
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
    {
        "kind": "request",
        "occurred_at": "2026-03-24",
        "event_id": "R-1",
        "due": "2026-03-31",
        "outcome": "unanswered",
    },
    {
        "kind": "complaint",
        "occurred_at": "2026-05-11",
        "event_id": "C-1",
        "ref": "D-1",
        "settled": "2026-05-18",
        "outcome": "not_upheld",
        "severity": "low",
    },
    {"kind": "survey", "occurred_at": "2026-06-01", "score": "8"},
)
"""Events of one made-up client, about one for each common kind."""


@click.command(cls=Command)
@options.output("Write to this file instead of stdout.")
def template(output: Path | None) -> None:
    """Write an empty event table with commented example rows.

    One row is one thing that happened. Take the # off an example to use it; client_id, kind and
    occurred_at are needed, all else may stay empty.

    Example:
      clientfit template -o events.csv
    """
    with written(output) as stream:
        write_template(stream)


def write_template(stream: TextIO) -> None:
    """Write the header of the event table and the examples, each a comment line."""
    columns = [name for name in COLUMNS if name not in READ_FROM]
    rows = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
    rows.writeheader()
    for example in EXAMPLES:
        rows.writerow({"client_id": "# kiln", "client_name": "Kiln & Co", **example})
