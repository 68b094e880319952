"""`clientfit explain`: each value of a verdict next to its threshold."""

import click

from clientfit.cli import options
from clientfit.cli.clients import screen_client, select_client
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.output import write_all
from clientfit.cli.requests import ScreenRequest


@click.command(cls=Command)
@options.request("explain", several=True)
@options.client
@click.option("--type", "name", metavar="TYPE", help="Explain this client type only.")
def explain(request: ScreenRequest, client: str | None, name: str | None) -> None:
    """Explain a verdict: each value next to its threshold.

    For each client type: how many more records of one kind would change its level, the conditions of every
    level, whether they hold and by how much, and the source of each threshold; then the steps that lead to
    the advice.

    Example:
      clientfit explain ledger.csv --client c17
      clientfit explain ledger.csv --client "Kiln & Co" --type late_payer
    """
    screening = screen_client(request)
    types = (*screening.titles, *screening.head.rulebook.drafts)
    if name is not None and screening.clients() and name not in types:
        known = ", ".join(types)
        raise click.BadParameter(f"there is no type {name!r}; there are {known}", param_hint="--type")
    selection = select_client(screening, client, request, flips=True, only_type=name)
    write_all(selection, request, "explain")
    if request.log is not None:
        from clientfit.cli.audit import log_verdicts  # noqa: PLC0415 - few write a log

        log_verdicts(request, selection.head, selection, flips=True, only_type=name)
    exit_if_unread(screening.head.unread, screening.problems, request)
