"""`clientfit explain`: why and why not."""

from functools import partial

import click

from clientfit.cli import options
from clientfit.cli.asked import Request, known_as
from clientfit.cli.check import only
from clientfit.cli.outcome import Command
from clientfit.cli.output import FORMATS, Subject, Writer, width, write_all
from clientfit.cli.screened import screened
from clientfit.reports import Single, about, write_explanation


@click.command(cls=Command)
@options.request("text", "json", several=True)
@options.client
@click.option("--type", "name", metavar="TYPE", help="Explain this client type only.")
def explain(request: Request, client: str | None, name: str | None) -> None:
    """Show why and why not: each value beside its threshold.

    For each client type how many more records of one kind would change its level, the conditions of every
    level, whether they hold and by how much, where each threshold comes from, and the steps that lead to
    the advice.

    Example:
      clientfit explain ledger.csv --client c17
      clientfit explain ledger.csv --client "Kiln & Co" --type late_payer
    """
    subject = only(screened(request), known_as(client, request), explained=True)
    if name is not None:
        subject = _about(subject, name)
    writers: dict[str, Writer] = {
        **FORMATS,
        "text": partial(write_explanation, width=width(None), colour=request.colour),
    }
    write_all(subject, request.outputs, writers)


def _about(subject: Subject, name: str) -> Subject:
    """The subject with one type only.

    Raises:
        click.BadParameter: naming the types there are.
    """
    for verdict in subject:
        if name not in verdict.types:
            known = ", ".join(verdict.types)
            raise click.BadParameter(f"there is no type {name!r}; there are {known}", param_hint="--type")
        return Single(subject.head, about(verdict, name))
    return subject
