"""`clientfit costs`: report what clients cost and bring."""

import click

from clientfit.cli import options
from clientfit.cli.clients import find_client
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.output import write_all
from clientfit.cli.requests import ScreenRequest
from clientfit.cli.run import screen_sources
from clientfit.languages import use


@click.command(cls=Command)
@options.request("costs", several=True)
@options.client
def costs(request: ScreenRequest, client: str | None) -> None:
    """Report what clients cost, next to what they bring.

    Credit and losses come from invoices and payments, unpaid work and quotes made again from the records of
    work, and hours from the reports of Toggl, Clockify or Harvest. With --client every figure is shown with
    its source. No figure is part of a verdict.

    Example:
      clientfit costs invoices.csv toggl.csv --as-of 2026-06-30
      clientfit costs exports/ --client Ottervale
      clientfit costs exports/ -o costs.csv --set credit_percent=6
    """
    screening = screen_sources(request)
    client_ids = None
    if client is not None:
        client_id = find_client(screening, client, request)
        client_ids = None if client_id is None else [client_id]
    report = screening.costs(client_ids)
    with use(screening.language):
        write_all(report, request, "costs")
    exit_if_unread(screening.head.unread, screening.problems, request)
