"""`clientfit explain`: why and why not."""

from functools import partial

import click

from clientfit.cli import options
from clientfit.cli.check import only
from clientfit.cli.outcome import Command
from clientfit.cli.output import FORMATS, Writer, width, written
from clientfit.cli.screened import screened
from clientfit.model.timeline import Pictured
from clientfit.reports import Single, about, write_explanation


@click.command(cls=Command)
@options.request("text", "json")
@options.client
@click.option("--type", "name", metavar="TYPE", help="Explain this client type only.")
def explain(request: options.Request, client: str | None, name: str | None) -> None:
    """Show why and why not: each value beside its threshold.

    For each client type how many more records of one kind would change its level, the conditions of every
    level, whether they hold and by how much, where each threshold comes from, and the steps that lead to
    the advice.

    Example:
      clientfit explain ledger.csv --client c17
      clientfit explain ledger.csv --client "Kiln & Co" --type late_payer
    """
    subject = only(screened(request), client, explained=True)
    if name is not None:
        subject = _about(subject, name)
    writers: dict[str, Writer] = {**FORMATS, "text": partial(write_explanation, width=width(request.output))}
    with written(request.output) as stream:
        writers[request.format](subject, stream)


def _about(subject: Pictured, name: str) -> Pictured:
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
