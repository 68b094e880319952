"""`clientfit profiles`: the export formats known, and which of them a file is."""

from collections.abc import Iterator
from pathlib import Path

import click

from clientfit.cli.helping import Group
from clientfit.cli.outcome import AT_OR_ABOVE, Command
from clientfit.cli.output import width
from clientfit.importers import Candidate, Profile, detect, named
from clientfit.importers import profiles as known
from clientfit.importers.profile_format import ProfileColumn
from clientfit.reports.terminal import listed, wrapped
from clientfit.store import Store

NEAR = 5
"""Formats that are named beside those that claim a file."""


@click.group(cls=Group)
def profiles() -> None:
    """List, show or detect the export formats known.

    Example:
      clientfit profiles list
      clientfit profiles detect export.csv
    """


@profiles.command("list", cls=Command)
def list_() -> None:
    """List the export formats that are read as they are.

    Example:
      clientfit profiles list
    """
    for profile in known():
        for line in wrapped(f"{profile.name}: {profile.title}", width(None), "", "  "):
            click.echo(line)


@profiles.command(cls=Command)
@click.argument("name", metavar="NAME|FILE")
def show(name: str) -> None:
    """Show what a format's columns mean, what its rows tell, and what it can't tell.

    Example:
      clientfit profiles show ibm-ar
      clientfit profiles show my-profile.yml
    """
    for line in _told(named(Store(threads=1), name), width(None)):
        click.echo(line)


@profiles.command("detect", cls=Command)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def detect_(file: Path) -> None:
    """Tell which format a file is, and what the others miss; exit with 1 when nobody claims it.

    Example:
      clientfit profiles detect export.csv
    """
    found = detect(file)
    for line in _candidates(found.candidates, width(None)):
        click.echo(line)
    if not any(each.claims for each in found.candidates):
        click.get_current_context().exit(AT_OR_ABOVE)


def _told(profile: Profile, columns: int) -> Iterator[str]:
    yield from wrapped(f"{profile.name}: {profile.title}", columns)
    yield from wrapped(profile.about, columns, "  ")
    if profile.export:
        yield from wrapped(f"To get it: {profile.export}", columns, "  ", "    ")
    if profile.judges:
        yield from wrapped(f"It tells of {profile.judges}", columns, "  ", "    ")
    yield from ("", "Columns")
    yield from listed((_column(*each) for each in profile.columns.items()), columns, "  ", "    ")
    if profile.ignored:
        yield from wrapped(f"not used: {', '.join(profile.ignored)}", columns, "  ", "    ")
    yield from ("", "Each row tells")
    if not profile.events:
        yield "  no event"
    for event in profile.events:
        when = f", when {event.when}" if event.when else ""
        pairs = ", ".join(f"{name} = {sql}" for name, sql in event.columns.items())
        yield from wrapped(f"{event.kind}{when}: {pairs}", columns, "  ", "    ")
    for skip in profile.skip:
        yield from wrapped(f"nothing ({skip.reason}), when {skip.when}", columns, "  ", "    ")
    if profile.cannot_know:
        yield from ("", "It can't tell")
        yield from listed(profile.cannot_know, columns, "  - ")
    yield ""
    yield from wrapped(profile.reference, columns)


def _column(name: str, column: ProfileColumn) -> str:
    needed = " (required)" if column.required else ""
    read = f", read as {column.read}" if column.read != "text" else ""
    words = "; ".join(f"{word} = {', '.join(theirs)}" for word, theirs in column.words.items())
    return f"{name}: {' or '.join(column.names)}{needed}{read}{f': {words}' if words else ''}"


def _candidates(candidates: tuple[Candidate, ...], columns: int) -> Iterator[str]:
    """Those that claim the file; without any, the nearest with what they miss."""
    claiming = [each.name for each in candidates if each.claims]
    yield from claiming
    if not claiming:
        yield "no format claims it; the nearest:"
        near = (f"{each.name} misses {', '.join(each.missing)}" for each in candidates[:NEAR])
        yield from listed(near, columns, "  ", "    ")
