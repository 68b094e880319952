"""`clientfit check`: judge one client."""

import click

from clientfit.cli import options
from clientfit.cli.clients import screen_client, select_client
from clientfit.cli.exit_codes import Command, exit_if_reached, exit_if_unread
from clientfit.cli.output import write_all
from clientfit.cli.requests import ScreenRequest


@click.command(cls=Command)
@options.request("check", several=True)
@options.client
@options.fail_on
@click.option(
    "--all", "full", is_flag=True, help="List every record of the evidence, not only the most telling."
)
def check(request: ScreenRequest, client: str | None, fail_on: str | None, *, full: bool) -> None:
    """Judge one client: what to do, why, and the evidence.

    It prints what to ask for first, then why, what could not be judged, the money owed, what would change the
    advice, and the most telling records.

    Example:
      clientfit check ledger.csv --client kiln
      clientfit check ledger.csv --client "Kiln & Co" --all
      clientfit check kiln.json --as-of 2026-06-30 --fail-on flag
      clientfit check ledger.csv --client c17 -o c17.html -o c17.md
    """
    flips = any(output.format == "html" for output in request.outputs)
    screening = screen_client(request)
    selection = select_client(screening, client, request, flips=flips)
    write_all(
        selection,
        request,
        "check",
        further={"text": {"full": full}, "md": {"full": full}},
    )
    if request.log is not None:
        from clientfit.cli.audit import log_verdicts  # noqa: PLC0415 - few write a log

        log_verdicts(request, selection.head, selection, flips=flips)
    exit_if_unread(screening.head.unread, screening.problems, request)
    exit_if_reached(selection.summary, fail_on)
