"""`clientfit letter`: the draft of a letter to one client."""

import click

from clientfit.cli import options
from clientfit.cli.asked import Request, known_as
from clientfit.cli.choosing import chosen
from clientfit.cli.outcome import Command
from clientfit.cli.output import written
from clientfit.cli.screened import screened
from clientfit.model.letter import KINDS
from clientfit.reports import write_letter


@click.command(cls=Command)
@options.request("text", "md")
@options.client
@click.option(
    "--for",
    "kind",
    type=click.Choice([name.replace("_", "-") for name in KINDS]),
    help="What the letter is for. [default: what the advice on the client suggests]",
)
@click.option(
    "--language",
    metavar="CODE|FILE",
    default="en",
    show_default=True,
    help="The language, or a file of letters of your own.",
)
def letter(request: Request, client: str | None, kind: str | None, language: str) -> None:
    """Draft a courteous letter to one client.

    It asks for conditions, declines, ends the work, or asks for what is overdue. It tells what happened,
    with days and numbers, and how to answer; never a client type, a trait or a word about the person. Fill
    in what stands in square brackets; what to look at before it goes out stands below it.

    Where the records give no ground for the letter, it says so and writes none.

    Example:
      clientfit letter ledger.csv --client c17
      clientfit letter ledger.csv --client "Kiln & Co" --for recovery -o letter.md
    """
    screening = screened(request)
    clients = screening.clients()
    if not clients and client is None:
        click.echo("There are no clients in it.", err=True)
        return
    draft = screening.letter(chosen(clients, known_as(client, request)), kind)
    with written(request.output) as stream:
        write_letter(draft, stream, markdown=request.format == "md", language=language)
