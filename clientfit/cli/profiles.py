"""`clientfit profiles`: the known export formats, and which of them a file has."""

from collections.abc import Iterator
from pathlib import Path

import click

from clientfit.cli.exit_codes import AT_OR_ABOVE, Command
from clientfit.cli.help import Group
from clientfit.cli.output import width
from clientfit.importers import Candidate, Detected, Profile, ProfileColumn, detect, facts, named
from clientfit.importers import shipped_profiles as known
from clientfit.reports.sanitize import sanitize_line
from clientfit.reports.terminal import bullet_list, truncate, wrap_lines
from clientfit.store import Store

NEAR = 5
"""Number of near matches listed when no profile claims a file."""


@click.group(cls=Group)
def profiles() -> None:
    """List, show or detect the known export formats.

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
        for line in wrap_lines(f"{profile.name}: {profile.title}", width(None), "", "  "):
            click.echo(line)


@profiles.command(cls=Command)
@click.argument("name", metavar="NAME|FILE")
def show(name: str) -> None:
    """Show how to get an export, and how it is read.

    It lists what can and can't be judged from the export, and how each cell is read.

    Example:
      clientfit profiles show ibm-ar
      clientfit profiles show my-profile.yml
    """
    for line in _description(named(Store(threads=1), name), width(None)):
        click.echo(line)


@profiles.command("detect", cls=Command)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def detect_(file: Path) -> None:
    """Detect a file's format; exit with 1 if no profile reads it.

    It lists the columns that are used and those that are not.

    Example:
      clientfit profiles detect export.csv
    """
    detected = detect(file)
    lines = (
        _refused(detected, width(None))
        if detected.chosen is None
        else _chosen(detected, detected.chosen, width(None))
    )
    for line in lines:
        click.echo(line)
    if detected.chosen is None:
        click.get_current_context().exit(AT_OR_ABOVE)


def _description(profile: Profile, columns: int) -> Iterator[str]:
    yield from wrap_lines(f"{profile.name}: {profile.title}", columns)
    yield from wrap_lines(profile.about, columns, "  ")
    for heading, items in facts(profile):
        yield from ("", heading)
        if heading == "What can't be known":
            yield from bullet_list(items, columns, "  - ")
        else:
            yield from wrap_lines(", ".join(items), columns, "  ")
    yield from ("", "How a cell is read")
    yield from bullet_list((_column(*each) for each in profile.columns.items()), columns, "  ", "    ")
    if profile.ignored:
        yield from wrap_lines(f"not used: {', '.join(profile.ignored)}", columns, "  ", "    ")
    yield from ("", "What a row becomes")
    hidden = {"client_id", "client_name"} if profile.client else set()
    if profile.client:
        id_and_name = dict.fromkeys((profile.client.id, profile.client.name))
        yield from wrap_lines(f"client: {', named '.join(id_and_name)}", columns, "  ", "    ")
    for event in profile.events:
        when = f", when {event.when}" if event.when else ""
        pairs = ", ".join(f"{name} = {sql}" for name, sql in event.columns.items() if name not in hidden)
        yield from wrap_lines(f"{event.kind}{when}: {pairs}", columns, "  ", "    ")
    for skip in profile.skip:
        yield from wrap_lines(f"nothing ({skip.reason}), when {skip.when}", columns, "  ", "    ")
    yield ""
    yield from wrap_lines(f"Known from: {profile.reference}", columns)


def _column(name: str, column: ProfileColumn) -> str:
    needed = " (required)" if column.required else ""
    read = f", read as {column.read}" if column.read != "text" else ""
    words = "; ".join(f"{word} = {', '.join(values)}" for word, values in column.words.items())
    return f"{name}: {' or '.join(column.names)}{needed}{read}{f': {words}' if words else ''}"


def _chosen(detected: Detected, chosen: Candidate, columns: int) -> Iterator[str]:
    """Yield the profile that reads the file, and how it uses the columns."""
    title = next((f": {each.title}" for each in known() if each.name == chosen.name), "")
    yield from wrap_lines(f"{chosen.name}{title}", columns)
    if detected.line is not None:
        yield f"The header is on line {detected.line}."
    yield from ("", "Columns used")
    pairs = [(name, header or "the first one without a name") for name, header in chosen.used]
    widest = max(len(name) for name, _ in pairs)
    for name, header in pairs:
        yield f"  {name:{widest}}  {truncate(header, columns - widest - 4)}"
    for heading, names in (
        ("Would be used too, if they were there", chosen.absent),
        ("Known, and not needed", chosen.ignored),
        ("Not known, and not read", chosen.unknown),
    ):
        if names:
            yield from ("", heading)
            yield from wrap_lines(", ".join(names), columns, "  ")


def _refused(detected: Detected, columns: int) -> Iterator[str]:
    """Yield why no profile reads the file, and the nearest profiles."""
    if detected.refused is not None:
        yield from wrap_lines(sanitize_line(str(detected.refused)), columns)
    claimed = [each for each in detected.candidates if each.claims]
    if not claimed:
        yield from ("", "The nearest")
        near = (f"{each.name} misses {', '.join(each.missing)}" for each in detected.candidates[:NEAR])
        yield from bullet_list(near, columns, "  ", "    ")
        yield ""
        yield from wrap_lines("clientfit import FILE --map proposes a profile for it.", columns)
