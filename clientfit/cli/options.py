"""The options that the commands share, and what they amount to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import update_wrapper
from inspect import signature
from pathlib import Path
from typing import Any, Literal

import click

from clientfit.cli.output import SUFFIXES

Body = Callable[..., None]


@dataclass(frozen=True)
class Reading:
    """What to read and how, and what to do with rows that can't be."""

    sources: tuple[str, ...]
    profile: str | None
    date_order: Literal["dmy", "mdy"] | None
    same: Path | None
    annotations: Path | None
    output: Path | None
    rejects: Path | None
    strict: bool
    quiet: bool
    verbose: bool

    def read(self) -> list[Path]:
        """Every single file that is named to be read."""
        kept = (self.same, self.annotations)
        return [*map(Path, self.sources), *(path for path in kept if path is not None)]


@dataclass(frozen=True)
class Request(Reading):
    """What a user asks to have judged: the sources, the ground to judge on, and how to write the answer."""

    clients: Path | None
    as_of: date
    rules: Path | None
    overrides: dict[str, str]
    format: str

    def read(self) -> list[Path]:
        """Every single file that is named to be read."""
        return [*super().read(), *([self.clients] if self.clients else [])]


def _now() -> datetime:
    return datetime.now().astimezone()


def _day(_: click.Context, __: click.Parameter, moment: datetime) -> date:
    return moment.date()


def _overrides(_: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not sign or not name.strip():
            raise click.BadParameter(f"{each!r} is not NAME=VALUE", param=parameter)
        if name.strip() in found:
            raise click.BadParameter(f"{name.strip()} is set twice", param=parameter)
        found[name.strip()] = value.strip()
    return found


def _file(_: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """The file to write; its folder is looked for now, before the work is done."""
    if path == Path("-"):
        raise click.BadParameter("this goes to a file", param=parameter)
    if path is not None and not path.absolute().parent.is_dir():
        raise click.BadParameter(f"there is no folder {path.parent}", param=parameter)
    return path


FILE = click.Path(dir_okay=False, writable=True, path_type=Path)

sources = click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
clients = click.option(
    "--clients",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Table of clients: stage, traits, terms.",
)
as_of = click.option(
    "--as-of",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    default=_now,
    callback=_day,
    show_default="today",
    help="Judge by what was known at the end of this day.",
)
rules = click.option(
    "--rules",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Rulebook to use instead of the default one.",
)
overrides = click.option(
    "--set",
    "overrides",
    metavar="NAME=VALUE",
    multiple=True,
    callback=_overrides,
    help="Override a parameter or threshold of the rulebook; may be given several times.",
)
profile = click.option(
    "--profile", metavar="NAME|FILE", help="Import profile; found by the header when not given."
)
date_order = click.option(
    "--date-order", type=click.Choice(["dmy", "mdy"]), help="How 03/04/2026 is meant where a file can't tell."
)
same = click.option(
    "--same",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Who is one client in several sources, and who is not: client, same_as, not_same.",
)
annotations = click.option(
    "--annotations",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What a person adds to events: confirmed, outcome, cause and the like; CSV or YAML.",
)
strict = click.option("--strict", is_flag=True, help="Stop, and write nothing, when any row is rejected.")
rejects = click.option(
    "--rejects",
    metavar="FILE",
    type=FILE,
    callback=_file,
    help="Write the rejected rows, with reasons, as CSV; corrected in its column raw, it is a source again.",
)
quiet = click.option("-q", "--quiet", is_flag=True, help="Tell neither counts nor problems.")
verbose = click.option("-v", "--verbose", is_flag=True, help="Tell all problems, not only the first ten.")
fail_on = click.option(
    "--fail-on",
    type=click.Choice(["watch", "flag", "severe", "decline"]),
    help="Exit with 1 when a client is at this level or worse; decline includes wind down.",
)
client = click.option(
    "--client", metavar="ID|NAME", help="The client, by id or name; needed when there are several."
)


def _output(context: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """The file to write, or None for stdout, which `-` stands for too."""
    return None if path == Path("-") else _file(context, parameter, path)


def output(text: str) -> Callable[[Body], Body]:
    """The option `-o`, whose help says what is written."""
    return click.option("-o", "--output", metavar="FILE", type=FILE, callback=_output, help=text)


def reading(written: str) -> Callable[[Body], Body]:
    """The options of a command that reads sources; its body gets them as one `reading`.

    Args:
        written: the help of `-o`.
    """
    shared = (
        *(sources, profile, date_order, same, annotations),
        *(output(written), rejects, strict, quiet, verbose),
    )
    return _gathered("reading", Reading, shared)


def request(*formats: str) -> Callable[[Body], Body]:
    """The options of every command that gives verdicts; its body gets them as one `request`.

    Args:
        formats: those that the command writes; the first when neither `--format` nor `-o` says.
    """
    told = f"How to write it. [default: {formats[0]}]"
    written = "Write to this file, whole or not at all; its suffix gives the format."
    shared = (
        *(sources, clients, as_of, rules, overrides, profile, date_order, same, annotations),
        *(click.option("--format", type=click.Choice(formats), help=told), output(written)),
        *(rejects, strict, quiet, verbose),
    )

    def asked(**given: Any) -> Request:  # noqa: ANN401 - click's values
        return Request(**given | {"format": given["format"] or _suffix(given["output"], formats)})

    return _gathered("request", asked, shared)


def _gathered(
    name: str, gather: Callable[..., Reading], shared: tuple[Callable[[Body], Body], ...]
) -> Callable[[Body], Body]:
    """A decorator that adds the options and hands their values to the body together, as `name`."""

    def decorated(body: Body) -> Body:
        def called(**given: Any) -> None:  # noqa: ANN401 - click's values
            own = {key: given.pop(key) for key in [*given] if key in signature(body).parameters}
            asked = gather(**given)
            _refuse_nonsense(asked)
            body(**{name: asked}, **own)

        command: Body = update_wrapper(called, body)
        for option in reversed(shared):
            command = option(command)
        return command

    return decorated


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


def _refuse_nonsense(asked: Reading) -> None:
    """No option against another, and no input overwritten."""
    if asked.quiet and asked.verbose:
        raise click.UsageError("-q and -v exclude each other")
    targets = [path for path in (asked.output, asked.rejects) if path is not None]
    taken = {path.resolve() for path in asked.read() if path.is_file()}
    for target in targets:
        if target.resolve() in taken:
            raise click.UsageError(f"{target} would be written over what is read, or twice")
        taken.add(target.resolve())
