"""`clientfit compare`: report which clients changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import click

from clientfit import comparison
from clientfit.cli import options
from clientfit.cli.exit_codes import AT_OR_ABOVE, Command, exit_if_unread
from clientfit.cli.output import write_all, written
from clientfit.cli.requests import ScreenRequest
from clientfit.cli.run import screen_sources
from clientfit.comparison import Screened, rulebook_folder
from clientfit.model.comparison import Comparison
from clientfit.model.json_writer import write_json
from clientfit.reports.phrases import pluralize
from clientfit.rulebook import default_rules, load_with_places
from clientfit.rulebook.differences import RulebookDifferences, RulebookVersion
from clientfit.saved_screening import SavedScreening, is_saved_screening
from clientfit.screening_result import Screening

SIDES = 2
"""Number of saved screenings that are compared."""


@click.command(cls=Command)
@options.request("compare", several=True)
@click.option(
    "--before",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Saved screening to compare with, as screen -o FILE.json writes it.",
)
@click.option(
    "--since",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Earlier day to compare with: the same sources, as known at the end of it.",
)
@click.option(
    "--before-rules",
    metavar="DIR|REVISION",
    help="Rules to compare with, without the values of --set: a folder, default for clientfit's own, or a git"
    " revision of the rules.",
)
@click.option(
    "--save",
    metavar="FILE",
    type=options.FILE,
    callback=options.check_file,
    help="Save the newer screening as JSON, for --before next time; it may be the same file.",
)
@click.option(
    "--budget",
    metavar="N",
    type=click.IntRange(min=0),
    help="Exit with 1 when more than N clients changed.",
)
def compare(  # noqa: PLR0913 - each is an option
    request: ScreenRequest,
    *,
    before: Path | None,
    since: datetime | None,
    before_rules: str | None,
    save: Path | None,
    budget: int | None,
) -> None:
    """Report which clients changed, and what changed them.

    Compare SOURCE with a saved screening, with an earlier day, or by other rules; or name two saved
    screenings, the older one first. Each changed client is listed with the records or the rule lines that
    changed it.

    Example:
      clientfit compare exports/ --since 2026-05-31
      clientfit compare exports/ --before last.json --save last.json
      clientfit compare may.json june.json -o changes.html
      clientfit compare exports/ --rules my-rules --before-rules default
      clientfit compare exports/ --rules my-rules --before-rules HEAD~1 --budget 5
      clientfit compare exports/ --before-rules default --set grace_days=14
    """
    chosen = [each for each in (before, since, before_rules) if each is not None]
    if len(chosen) > 1:
        raise click.UsageError("--before, --since and --before-rules exclude each other")
    if not chosen:
        _write(comparison.compare(*_saved(request, save)), request, budget)
        return
    if before_rules is not None:
        with _other_rules(request, before_rules) as (older, differences):
            other = screen_sources(replace(older, quiet=True))
            new = screen_sources(request)
            compared = comparison.compare(other, new, differences)
    else:
        old: Screened = SavedScreening(before) if before is not None else _earlier(request, since)
        new = screen_sources(request)
        compared = comparison.compare(old, new)
    _save(new, save)
    unread = new.head.unread, new.problems
    _write(compared, request, None)
    exit_if_unread(*unread, request)
    _exit_if_beyond(compared, budget)


def _saved(request: ScreenRequest, save: Path | None) -> tuple[SavedScreening, SavedScreening]:
    """Read the two saved screenings.

    Raises:
        click.UsageError: the sources are not two saved screenings.
    """
    paths = [Path(source) for source in request.sources]
    if len(paths) != SIDES or not all(map(is_saved_screening, paths)) or save is not None:
        raise click.UsageError(
            "give --before FILE, --since DATE or --before-rules DIR, or name two saved screenings"
        )
    return SavedScreening(paths[0]), SavedScreening(paths[1])


def _earlier(request: ScreenRequest, since: datetime | None) -> Screening:
    """Screen the sources as of the earlier day."""
    day: date = request.as_of if since is None else since.date()
    if day >= request.as_of:
        raise click.UsageError(f"--since {day} is not before --as-of {request.as_of}")
    return screen_sources(replace(request, as_of=day, quiet=True, rejects=None, max_age=None))


@contextmanager
def _other_rules(request: ScreenRequest, name: str) -> Iterator[tuple[ScreenRequest, RulebookDifferences]]:
    """Open the other rulebook; yield the request to screen by it, and how the rulebooks differ."""
    with rulebook_folder(name, request.rules) as folder:
        current = default_rules() if request.rules is None else request.rules
        older = RulebookVersion(*load_with_places(folder), folder, name)
        newer = RulebookVersion(
            *load_with_places(request.rules, request.overrides),
            current,
            "rules" if request.rules is None else str(request.rules),
        )
        yield (
            replace(request, rules=folder, overrides={}, rejects=None),
            RulebookDifferences(older, newer),
        )


def _save(screening: Screening, path: Path | None) -> None:
    if path is not None:
        with written(path) as stream:
            write_json(screening, stream)


def _write(compared: Comparison, request: ScreenRequest, budget: int | None) -> None:
    write_all(compared, request, "compare")
    _exit_if_beyond(compared, budget)


def _exit_if_beyond(compared: Comparison, budget: int | None) -> None:
    if budget is not None and len(compared.clients) > budget:
        changed = pluralize(len(compared.clients), "client")
        click.echo(f"{changed} changed, more than the budget of {budget:,}", err=True)
        click.get_current_context().exit(AT_OR_ABOVE)
