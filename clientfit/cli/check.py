"""`clientfit check`: one client in full."""

from functools import partial

import click

from clientfit.cli import options
from clientfit.cli.choosing import chosen
from clientfit.cli.outcome import Command, leave
from clientfit.cli.output import FORMATS, Writer, width, written
from clientfit.cli.screened import screened
from clientfit.model.timeline import Pictured
from clientfit.reports import Single, write_page
from clientfit.screened import Screening


@click.command(cls=Command)
@options.request("text", "json", "jsonl", "csv", "html")
@options.client
@options.fail_on
def check(request: options.Request, client: str | None, fail_on: str | None) -> None:
    """Judge one client in full, with the evidence and what to ask for.

    It says what speaks for and against the client, event by event, what could not be judged, and what
    would change the advice.

    Example:
      clientfit check ledger.csv --client "Kiln & Co"
      clientfit check kiln.json --as-of 2026-06-30 --fail-on flag
      clientfit check ledger.csv --client c17 -o c17.html
    """
    subject = only(screened(request), client, explained=request.format == "html")
    writers: dict[str, Writer] = {**FORMATS, "text": partial(write_page, width=width(request.output))}
    with written(request.output) as stream:
        writers[request.format](subject, stream)
    leave(subject.summary, fail_on)


def only(screening: Screening, client: str | None, *, explained: bool = False) -> Pictured:
    """The screening of the one client that is meant; of nobody where there is nobody.

    With `explained` the verdict says how many more records would change each level.
    """
    clients = screening.clients()
    if not clients and client is None:
        click.echo("There are no clients in it.", err=True)
        return screening
    give = screening.explain if explained else screening.verdict
    return Single(screening.head, give(chosen(clients, client)), screening)
