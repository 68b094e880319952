"""`clientfit check`: one client in full."""

from functools import partial

import click

from clientfit.cli import options
from clientfit.cli.asked import Request, known_as
from clientfit.cli.choosing import chosen
from clientfit.cli.outcome import Command, leave
from clientfit.cli.output import FORMATS, Subject, Writer, width, write_all
from clientfit.cli.screened import screened
from clientfit.reports import Single, write_markdown_page, write_page
from clientfit.screening_result import Screening


@click.command(cls=Command)
@options.request("text", "md", "json", "jsonl", "csv", "html", "xlsx", "parquet", "arrow", several=True)
@options.client
@options.fail_on
def check(request: Request, client: str | None, fail_on: str | None) -> None:
    """Judge one client in full, with the evidence and what to ask for.

    It says what speaks for and against the client, event by event, what could not be judged, and what
    would change the advice.

    Example:
      clientfit check ledger.csv --client "Kiln & Co"
      clientfit check kiln.json --as-of 2026-06-30 --fail-on flag
      clientfit check ledger.csv --client c17 -o c17.html -o c17.md
    """
    explained = any(output.format == "html" for output in request.outputs)
    subject = only(screened(request), known_as(client, request), explained=explained)
    page = partial(write_page, width=width(None), colour=request.colour)
    writers: dict[str, Writer] = {**FORMATS, "md": write_markdown_page, "text": page}
    write_all(subject, request.outputs, writers)
    leave(subject.summary, fail_on)


def only(screening: Screening, client: str | None, *, explained: bool = False) -> Subject:
    """The screening of the one client that is meant; of nobody where there is nobody.

    With `explained` the verdict says how many more records would change each level.
    """
    clients = screening.clients()
    if not clients and client is None:
        click.echo("There are no clients in it.", err=True)
        return screening
    give = screening.explain if explained else screening.verdict
    return Single(screening.head, give(chosen(clients, client)), screening)
