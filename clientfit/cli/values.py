"""What stands on the command line, as the value that is meant by it."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click

from clientfit.cli.output import SUFFIXES, Output

FILE = click.Path(dir_okay=False, writable=True, path_type=Path)
"""The kind of a file that is written."""

SIZE = re.compile(r"\d+(\.\d+)?\s*[KMGT]i?B", re.IGNORECASE)
"""An amount of memory."""


def now() -> datetime:
    """The clock, read here and nowhere else."""
    return datetime.now().astimezone()


def day_of(_: click.Context, __: click.Parameter, moment: datetime) -> date:
    """The day of a moment."""
    return moment.date()


def overridden(_: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """The settings by name, each said once."""
    found: dict[str, str] = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not sign or not name.strip():
            raise click.BadParameter(f"{each!r} is not NAME=VALUE", param=parameter)
        if name.strip() in found:
            raise click.BadParameter(f"{name.strip()} is set twice", param=parameter)
        found[name.strip()] = value.strip()
    return found


def file(_: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """The file to write; its folder is looked for now, before the work is done."""
    if path == Path("-"):
        raise click.BadParameter("this goes to a file", param=parameter)
    if path is not None and not path.absolute().parent.is_dir():
        raise click.BadParameter(f"there is no folder {path.parent}", param=parameter)
    return path


def size(_: click.Context, parameter: click.Parameter, text: str | None) -> str | None:
    """An amount of memory, as it was written."""
    if text is not None and not SIZE.fullmatch(text.strip()):
        raise click.BadParameter(f"{text!r} is no size such as 500MB or 4GB", param=parameter)
    return text


def output(context: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """The file to write, or None for stdout, which `-` stands for too."""
    return None if path == Path("-") else file(context, parameter, path)


def outputs(
    context: click.Context, parameter: click.Parameter, paths: tuple[Path, ...]
) -> tuple[Path | None, ...]:
    """The files to write, with None for stdout; stdout alone where nothing is said."""
    return tuple(output(context, parameter, path) for path in paths) or (None,)


def formatted(
    paths: Sequence[Path | None], named: str | None, formats: tuple[str, ...]
) -> tuple[Output, ...]:
    """Each output with its format: the one named for the only output or for stdout, else by the suffix."""
    if paths.count(None) > 1:
        raise click.UsageError("stdout is named twice")
    if named is not None and len(paths) > 1 and None not in paths:
        raise click.UsageError("--format is for one output; of several, each has the format of its suffix")
    return tuple(
        Output(path, named if named and (path is None or len(paths) == 1) else _suffix(path, formats))
        for path in paths
    )


def _suffix(path: Path | None, formats: tuple[str, ...]) -> str:
    """The format that the file's suffix names."""
    if path is None or not path.suffix:
        return formats[0]
    found = SUFFIXES.get(path.suffix.lower())
    if found not in formats:
        known = ", ".join(suffix for suffix, name in SUFFIXES.items() if name in formats)
        raise click.UsageError(
            f"{path.suffix} names no format of this command; known are {known}, or use --format"
        )
    return found
