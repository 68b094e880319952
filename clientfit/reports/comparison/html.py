"""A comparison as one self-contained web page."""

from itertools import groupby, islice
from typing import TextIO

from clientfit.model.comparison import ClientChange, Comparison
from clientfit.reports.comparison.phrases import (
    ARROW,
    TITLES,
    advice,
    details,
    drafts,
    headline,
    rule,
    sides,
)
from clientfit.reports.html.document import Templates
from clientfit.reports.html.formatting import clip_name, clip_note
from clientfit.reports.phrases import client_label, disclaimer, drafts_heading, humanize

MOST_CLIENTS = 500
"""Greatest number of clients shown; the JSON has all of them."""


def write_comparison(comparison: Comparison, stream: TextIO) -> None:
    """Write the counts, then each client that changed with the records and rule lines that led to it."""
    shown = comparison.clients[:MOST_CLIENTS]
    as_of = comparison.after.as_of
    page = Templates().document(
        "comparison.html",
        title=f"Client fit, changes as of {as_of}",
        subject=f"changes as of {as_of}",
        headline=headline(comparison),
        sides=clip_note(sides(comparison)),
        disclaimer=disclaimer(),
        rules=[clip_note(rule(each)) for each in comparison.rules],
        arrow=ARROW,
        groups=[
            (TITLES[direction], [_client(each) for each in clients])
            for direction, clients in groupby(shown, key=lambda each: each.direction)
        ],
        drafts_title=drafts_heading(),
        drafts=[clip_note(line) for line in islice(drafts(comparison), MOST_CLIENTS)],
        omitted=len(comparison.clients) - len(shown),
        provenance=f"{comparison.after.rulebook.name} {comparison.after.rulebook.version}",
    )
    stream.write(page + "\n")


def _client(change: ClientChange) -> dict[str, object]:
    return {
        "name": clip_name(client_label(change.client_name, change.client_id)),
        "advice": advice(change),
        "levels": [
            (
                clip_name(each.title),
                None if change.direction == "new" else (each.before, humanize(each.before)),
                (each.after, humanize(each.after)),
            )
            for each in change.types
        ],
        "details": [(title, list(map(clip_note, lines))) for title, lines in details(change)],
    }
