"""`clientfit letter`: the draft of a letter to one client."""

from dataclasses import replace

import click

from clientfit.cli import options
from clientfit.cli.clients import find_client, screen_client
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.output import written
from clientfit.cli.requests import ScreenRequest
from clientfit.languages import available
from clientfit.model.letter import KINDS
from clientfit.reports import FORMATS


@click.command(cls=Command)
@options.request("letter")
@options.client
@click.option(
    "--for",
    "kind",
    type=click.Choice([name.replace("_", "-") for name in KINDS]),
    help="Purpose of the letter. [default: by the recommendation]",
)
@click.option(
    "--language",
    metavar="CODE|FILE",
    default="en",
    show_default=True,
    help="Language code, or a template file.",
)
def letter(request: ScreenRequest, client: str | None, kind: str | None, language: str) -> None:
    """Draft a courteous letter to one client.

    It asks for conditions, declines, ends the work, or asks for overdue payments. It states what happened,
    with days and numbers, and how to answer; never a client type, a trait or a judgement of the person. Fill
    in the square brackets; notes on what to check before sending follow the letter.

    If the records do not justify the letter, the command says so and writes nothing.

    Example:
      clientfit letter ledger.csv --client c17
      clientfit letter ledger.csv --client "Kiln & Co" --for recovery -o letter.md
    """
    if language in available():
        request = replace(request, language=language)
    screening = screen_client(request)
    client_id = find_client(screening, client, request)
    if client_id is None:
        return
    draft = screening.letter(client_id, kind)
    with written(request.output) as stream:
        FORMATS[request.format].writer("letter")(draft, stream, language=language)
    exit_if_unread(screening.head.unread, screening.problems, request)
