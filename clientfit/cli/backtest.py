"""`clientfit backtest`: replay a history, and score the flags."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from clientfit.backtest import Every, read_definitions, score
from clientfit.backtest import replay as replay_days
from clientfit.cli import options
from clientfit.cli.account import show_progress
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.output import write_all
from clientfit.cli.requests import ScreenRequest
from clientfit.cli.run import screen_sources


@click.command(cls=Command)
@options.request("backtest", several=True)
@click.option(
    "--every",
    type=click.Choice(["week", "month", "quarter"]),
    default="month",
    show_default=True,
    help="Replay the last day of each of these periods.",
)
@click.option(
    "--from",
    "first",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="First day to replay. [default: the period of the first record]",
)
@click.option(
    "--horizon",
    metavar="DAYS",
    type=click.IntRange(1, 3650),
    default=180,
    show_default=True,
    help="Days after a flag within which an outcome counts as predicted.",
)
@click.option(
    "--outcomes",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Outcomes to look for and simple rules to compare with, as YAML, instead of the default ones.",
)
def backtest(
    request: ScreenRequest, *, every: Every, first: datetime | None, horizon: int, outcomes: Path | None
) -> None:
    """Replay a history, and score what the flags predicted.

    Every client is judged as of the last day of each period up to --as-of, by what was known on that day.
    The report counts how often a loss, a late payment, a dispute or an end came after each flag, compares
    it with the base rate and with simple rules, and states how early the first flag came and how steady the
    flags were.

    Example:
      clientfit backtest ledger.csv --as-of 2026-06-30
      clientfit backtest exports/ --every quarter --horizon 90 -o backtest.html -o backtest.json
      clientfit backtest exports/ --outcomes my-outcomes.yml
    """
    if request.corrections is not None or request.waivers is not None:
        raise click.UsageError(
            "a backtest takes no --corrections and no --waivers: they were decided with later events in view"
        )
    definitions = read_definitions(outcomes)
    screening = screen_sources(request)
    with show_progress("replaying", quiet=request.quiet):
        replayed = replay_days(
            screening.store,
            lambda day: replace(screening.plan, as_of=day),
            definitions,
            every=every,
            first=None if first is None else first.date(),
            last=request.as_of,
        )
        report = score(replayed, definitions, screening.head.rulebook, horizon_days=horizon)
    write_all(report, request, "backtest")
    exit_if_unread(screening.head.unread, screening.problems, request)
