"""The options that the commands share, and what they amount to."""

from collections.abc import Callable
from functools import update_wrapper
from inspect import signature
from pathlib import Path
from typing import Any

import click

from clientfit.cli import values
from clientfit.cli.asked import Conversion, Reading, Request, refuse_nonsense
from clientfit.cli.output import coloured

Body = Callable[..., None]


sources = click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
clients = click.option(
    "--clients",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Table of clients: stage, traits, terms.",
)

table = click.option(
    "--table",
    metavar="NAME",
    default="events",
    show_default=True,
    help="Table of events, where SOURCE is a database: postgresql://…, sqlite:///FILE or duckdb:///FILE.",
)
clients_table = click.option("--clients-table", metavar="NAME", help="Table of clients in that database.")


def day(text: str) -> Callable[[Body], Body]:
    """The option `--as-of`, whose help says what the day is for."""
    return click.option(
        "--as-of",
        metavar="DATE",
        type=click.DateTime(["%Y-%m-%d"]),
        default=values.now,
        callback=values.day_of,
        show_default="today",
        help=text,
    )


as_of = day("Judge by what was known at the end of this day.")
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
    callback=values.overridden,
    help="Override a parameter or threshold of the rulebook; may be given several times.",
)
profile = click.option(
    "--profile", metavar="NAME|FILE", help="Import profile; found by the header when not given."
)
date_order = click.option(
    "--date-order", type=click.Choice(["dmy", "mdy"]), help="How 03/04/2026 is meant where a file can't tell."
)
client_column = click.option(
    "--client-column",
    metavar="NAME",
    help="Column that names the client, where the export's tool has no field for it (Jira, Trello, Asana).",
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
    type=values.FILE,
    callback=values.file,
    help="Write the rejected rows, with reasons, as CSV; corrected in its column raw, it is a source again.",
)
pseudonymise = click.option(
    "--pseudonymise",
    metavar="KEYFILE",
    type=values.FILE,
    callback=values.file,
    help="Write pseudonyms for clients, files, events and jobs, and no free text. The same key gives the same"
    " ones; the file is made where there is none.",
)
text = click.option(
    "--no-text",
    "text",
    is_flag=True,
    default=True,
    flag_value=False,
    help="Leave out notes and what stood in rejected rows; names are kept.",
)
threads = click.option(
    "--threads", metavar="N", type=click.IntRange(min=1), help="Use so many threads. [default: all cores]"
)
memory_limit = click.option(
    "--memory-limit",
    metavar="SIZE",
    callback=values.size,
    help="Use so much memory, such as 4GB, and the disk beyond it. [default: most of it]",
)
colour = click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour text for people; auto is when stdout is a terminal and NO_COLOR is not set.",
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


def output(text: str) -> Callable[[Body], Body]:
    """The option `-o` of a command that writes one file; its help says what is written."""
    return click.option("-o", "--output", metavar="FILE", type=values.FILE, callback=values.output, help=text)


def reading(written: str) -> Callable[[Body], Body]:
    """The options of a command that converts sources; its body gets them as one `reading`.

    Args:
        written: the help of `-o`.
    """
    shared = (
        *(sources, profile, date_order, client_column, same, annotations),
        *(output(written), rejects, pseudonymise, text),
        *(threads, memory_limit, strict, quiet, verbose),
    )
    return _gathered("reading", Conversion, shared)


def request(*formats: str, several: bool = False) -> Callable[[Body], Body]:
    """The options of every command that gives verdicts; its body gets them as one `request`.

    Args:
        formats: those that the command writes; the first when neither `--format` nor `-o` says.
        several: whether it writes reports: several of them, and text in colour.
    """
    told = f"How to write it. [default: {formats[0]}]"
    written = "Write to this file, whole or not at all; its suffix gives the format."
    if several:
        written = written.replace(";", ", and may be given several times;")
    paths = click.option(
        "-o",
        "--output",
        "paths",
        metavar="FILE",
        type=values.FILE,
        multiple=True,
        callback=values.outputs,
        help=written,
    )
    shared: tuple[Callable[[Body], Body], ...] = (
        *(
            sources,
            clients,
            table,
            clients_table,
            as_of,
            rules,
            overrides,
            profile,
            date_order,
            client_column,
            same,
            annotations,
        ),
        *(click.option("--format", type=click.Choice(formats), help=told), paths, rejects, pseudonymise),
        *(text, threads, memory_limit, *([colour] if several else []), strict, quiet, verbose),
    )

    def asked(**given: Any) -> Request:  # noqa: ANN401 - click's values
        paths: tuple[Path | None, ...] = given.pop("paths")
        if len(paths) > 1 and not several:
            raise click.UsageError("this command writes one file")
        outputs = values.formatted(paths, given.pop("format"), formats)
        for output in outputs:
            output.refuse()
        painted = coloured(given.pop("colour", "never"))
        return Request(**given, outputs=outputs, colour=painted)

    return _gathered("request", asked, shared)


def _gathered(
    name: str, gather: Callable[..., Reading], shared: tuple[Callable[[Body], Body], ...]
) -> Callable[[Body], Body]:
    """A decorator that adds the options and hands their values to the body together, as `name`."""

    def decorated(body: Body) -> Body:
        def called(**given: Any) -> None:  # noqa: ANN401 - click's values
            own = {key: given.pop(key) for key in [*given] if key in signature(body).parameters}
            asked = gather(**given)
            refuse_nonsense(asked)
            body(**{name: asked}, **own)

        command: Body = update_wrapper(called, body)
        for option in reversed(shared):
            command = option(command)
        return command

    return decorated
