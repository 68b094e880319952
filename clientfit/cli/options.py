"""The options that the commands share, their validation, and the requests built from them."""

import os
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import update_wrapper
from inspect import signature
from pathlib import Path
from typing import Any

import click

from clientfit.cli.output import coloured
from clientfit.cli.requests import ConvertRequest, Output, ReadRequest, ScreenRequest, check_request
from clientfit.languages import ENGLISH, available
from clientfit.reports import formats

FILE = click.Path(dir_okay=False, writable=True, path_type=Path)
FILE_OR_FOLDER = click.Path(path_type=Path)
"""Type of an option that names a file to write."""

SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT])(i?)B", re.IGNORECASE)
"""Pattern of an amount of memory, such as 500MB."""


def current_time() -> datetime:
    """Return the current time; the only place that reads the clock."""
    return datetime.now().astimezone()


def parse_day(_: click.Context, __: click.Parameter, moment: datetime) -> date:
    """Return the day of a moment."""
    return moment.date()


def parse_overrides(_: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """Parse NAME=VALUE pairs into a mapping; each name may be set once."""
    settings: dict[str, str] = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not sign or not name.strip():
            raise click.BadParameter(f"{each!r} is not NAME=VALUE", param=parameter)
        if name.strip() in settings:
            raise click.BadParameter(f"{name.strip()} is set twice", param=parameter)
        settings[name.strip()] = value.strip()
    return settings


def check_file(_: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """Check that the folder of a file to write exists, before any work is done."""
    if path == Path("-"):
        raise click.BadParameter("name a file; this can't go to stdout", param=parameter)
    if path is not None and not path.absolute().parent.is_dir():
        raise click.BadParameter(f"there is no folder {path.parent}", param=parameter)
    return path


def check_size(_: click.Context, parameter: click.Parameter, text: str | None) -> str | None:
    """Check that the text is an amount of memory."""
    if text is not None and not SIZE.fullmatch(text.strip()):
        raise click.BadParameter(f"{text!r} is not a size such as 500MB or 4GB", param=parameter)
    return text


def parse_size(_: click.Context, parameter: click.Parameter, text: str) -> int:
    """Return an amount of memory in bytes; KB is 1,000 and KiB is 1,024."""
    size = SIZE.fullmatch(text.strip())
    if size is None:
        raise click.BadParameter(f"{text!r} is not a size such as 500MB or 4GB", param=parameter)
    number, unit, binary = size.groups()
    return int(float(number) * (1024 if binary else 1000) ** (" KMGT".index(unit.upper())))


def split_names(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    """Split names at commas."""
    return tuple(name.strip() for text in given for name in text.split(",") if name.strip())


def check_output(context: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """Check a file to write; return None for stdout, also written `-`."""
    return None if path == Path("-") else check_file(context, parameter, path)


def check_outputs(
    context: click.Context, parameter: click.Parameter, paths: tuple[Path, ...]
) -> tuple[Path | None, ...]:
    """Check the files to write; None means stdout, the default."""
    return tuple(check_output(context, parameter, path) for path in paths) or (None,)


def assign_formats(
    paths: Sequence[Path | None], chosen_format: str | None, command: str
) -> tuple[Output, ...]:
    """Assign each output its format: that of `--format` for the only output or for stdout, else by suffix."""
    if paths.count(None) > 1:
        raise click.UsageError("stdout is named twice")
    if chosen_format is not None and len(paths) > 1 and None not in paths:
        raise click.UsageError("--format is for one output; of several, each has the format of its suffix")
    return tuple(
        Output(
            path,
            chosen_format
            if chosen_format and (path is None or len(paths) == 1)
            else _format_of(path, command),
        )
        for path in paths
    )


def _format_of(path: Path | None, command: str) -> str:
    """Name the format of a file's suffix, or a command's default for stdout or a file without a suffix."""
    if path is None or not path.suffix:
        return formats.names(command)[0]
    known = formats.suffixes(command)
    if path.suffix.lower() not in known:
        raise click.UsageError(
            f"{path.suffix} names no format of this command; known are {', '.join(known)}, or use --format"
        )
    return known[path.suffix.lower()]


LOGGED = ("check", "screen", "explain")
"""The commands with `--log`."""

FOLDERS = ("screen", "letter")
"""The commands that can write a folder of files."""

TRANSLATED = ("check", "screen", "explain", "costs")
"""The commands with `--language` for reports; letters have languages of their own."""

Body = Callable[..., None]


sources = click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)


def ledger_unless_named(_: click.Context, __: click.Parameter, named: tuple[str, ...]) -> tuple[str, ...]:
    """Return the sources that are named, or the ledger where there is one."""
    if named:
        return named
    from clientfit.ledger import find_ledger  # noqa: PLC0415 - not for --help

    path = find_ledger(None, os.environ)
    if not path.is_file():
        raise click.UsageError(
            "name a SOURCE; there is no ledger yet (clientfit log and clientfit ask write one)"
        )
    return (str(path),)


sources_or_ledger = click.argument(
    "sources", metavar="[SOURCE...]", nargs=-1, required=False, callback=ledger_unless_named
)
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
    """Build the option `--as-of`; `text` is its help."""
    return click.option(
        "--as-of",
        metavar="DATE",
        type=click.DateTime(["%Y-%m-%d"]),
        default=current_time,
        callback=parse_day,
        show_default="today",
        help=text,
    )


as_of = day("Evaluate as of the end of this day.")
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
    callback=parse_overrides,
    help="Override a parameter or threshold of the rulebook; repeatable.",
)
profile = click.option(
    "--profile", metavar="NAME|FILE", help="Import profile. [default: chosen by the header]"
)
date_order = click.option(
    "--date-order",
    type=click.Choice(["dmy", "mdy"]),
    help="Order of day and month in ambiguous dates such as 03/04/2026.",
)
decimal_mark = click.option(
    "--decimal-mark",
    type=click.Choice(["comma", "point"]),
    help="Decimal mark of ambiguous amounts such as 1.500.",
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
    help="Table of clients to join or keep apart: client, same_as, not_same.",
)
corrections = click.option(
    "--corrections",
    "--annotations",
    "corrections",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Corrections of events by a person (confirmed, outcome, amount, drop, …), as CSV or YAML.",
)
waivers = click.option(
    "--waivers",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Temporary exceptions, as YAML: client, type or signal, reason, by, from, until.",
)
expect = click.option(
    "--expect",
    metavar="NAME[,NAME]",
    multiple=True,
    callback=split_names,
    help="Required import profiles or file names; exit with 3 if one of them was not read or has no rows.",
)
max_age = click.option(
    "--max-age",
    metavar="DAYS",
    type=click.IntRange(min=0),
    help="Exit with 3 if the newest event of a source is older than this.",
)
skip_unread = click.option(
    "--skip-unread",
    is_flag=True,
    help="Exit with 0 even if a source could not be read. [default: exit with 3]",
)
strict = click.option("--strict", is_flag=True, help="Stop, and write nothing, when any row is rejected.")
rejects = click.option(
    "--rejects",
    metavar="FILE",
    type=FILE,
    callback=check_file,
    help="Write the rejected rows with reasons, as CSV. Correct the column raw, and use the file as SOURCE.",
)
pseudonymise = click.option(
    "--pseudonymise",
    metavar="KEYFILE",
    type=FILE,
    callback=check_file,
    help="Write pseudonyms for clients, files, events and jobs, and no free text. The same key gives the same"
    " pseudonyms; a missing key file is created.",
)
text = click.option(
    "--no-text",
    "text",
    is_flag=True,
    default=True,
    flag_value=False,
    help="Leave out notes and the text of rejected rows; keep names.",
)
threads = click.option(
    "--threads", metavar="N", type=click.IntRange(1, 1024), help="Number of threads. [default: all cores]"
)
memory_limit = click.option(
    "--memory-limit",
    metavar="SIZE",
    callback=check_size,
    help="Memory limit, such as 4GB; beyond it, data goes to disk. [default: most of the memory]",
)
max_unpacked = click.option(
    "--max-unpacked",
    metavar="SIZE",
    default="4GB",
    show_default=True,
    callback=parse_size,
    help="Greatest unpacked size of a compressed file or a workbook.",
)
colour = click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour text output. auto: if stdout is a terminal and NO_COLOR is not set.",
)
language = click.option(
    "--language",
    type=click.Choice(available()),
    default=ENGLISH.code,
    show_default=True,
    help="Language of the sentences; names in JSON and CSV stay English.",
)
pager = click.option(
    "--pager",
    is_flag=True,
    help="Show text that is longer than the terminal in a pager: PAGER, or less.",
)
quiet = click.option("-q", "--quiet", is_flag=True, help="Print neither row counts nor problems.")
verbose = click.option("-v", "--verbose", is_flag=True, help="Print all problems, not only the first ten.")
log = click.option(
    "--log",
    metavar="FILE",
    type=FILE,
    callback=check_file,
    help="Append each verdict to this audit log; `clientfit audit verify` reproduces it.",
)
fail_on = click.option(
    "--fail-on",
    type=click.Choice(["watch", "flag", "severe", "decline"]),
    help="Exit with 1 if a client is at this level or worse; decline includes wind down.",
)
client = click.option(
    "--client", metavar="ID|NAME", help="Client id or name; required when there are several clients."
)


def output(text: str) -> Callable[[Body], Body]:
    """Build the option `-o` of a command that writes one file; `text` is its help."""
    return click.option("-o", "--output", metavar="FILE", type=FILE, callback=check_output, help=text)


def reading(written: str) -> Callable[[Body], Body]:
    """Add the options of a command that converts sources; its body gets them as one `reading`.

    Args:
        written: the help of `-o`.
    """
    shared = (
        *(
            sources,
            profile,
            date_order,
            decimal_mark,
            client_column,
            same,
            corrections,
            expect,
            max_age,
            skip_unread,
        ),
        *(output(written), rejects, pseudonymise, text),
        *(threads, memory_limit, max_unpacked, strict, quiet, verbose),
    )
    return _gathered("reading", ConvertRequest, shared)


def request(command: str, *, several: bool = False) -> Callable[[Body], Body]:
    """Add the options of every command that screens; its body gets them as one `request`.

    Args:
        command: the command, as the registry of report formats names it.
        several: whether it can write several outputs, with text in colour and through a pager.
    """
    choices = formats.names(command)
    format_help = f"Output format. [default: {choices[0]}]"
    written = "Output file, written completely or not at all; its suffix sets the format."
    if several:
        written = written.replace(";", "; repeatable;")
    paths = click.option(
        "-o",
        "--output",
        "paths",
        metavar="FILE",
        type=FILE_OR_FOLDER if command in FOLDERS else FILE,
        multiple=True,
        callback=check_outputs,
        help=written,
    )
    shared: tuple[Callable[[Body], Body], ...] = (
        *(
            sources_or_ledger,
            clients,
            table,
            clients_table,
            as_of,
            rules,
            overrides,
            profile,
            date_order,
            decimal_mark,
            client_column,
            same,
            corrections,
            waivers,
            expect,
            max_age,
            skip_unread,
        ),
        *(
            click.option("--format", type=click.Choice(choices), help=format_help),
            paths,
            rejects,
            *([log] if command in LOGGED else []),
            pseudonymise,
        ),
        *([language] if command in TRANSLATED else []),
        *(text, threads, memory_limit, max_unpacked),
        *(*([colour, pager] if several else []), strict, quiet, verbose),
    )

    def build(**given: Any) -> ScreenRequest:  # noqa: ANN401 - click's values
        paths: tuple[Path | None, ...] = given.pop("paths")
        if len(paths) > 1 and not several:
            raise click.UsageError("this command writes one file")
        outputs = assign_formats(paths, given.pop("format"), command)
        for output in outputs:
            output.check()
        given["colour"] = coloured(given.get("colour", "never"))
        return ScreenRequest(**{"pager": False, "language": ENGLISH.code, **given}, outputs=outputs)

    return _gathered("request", build, shared)


def _gathered(
    name: str, gather: Callable[..., ReadRequest], shared: tuple[Callable[[Body], Body], ...]
) -> Callable[[Body], Body]:
    """Return a decorator that adds the options and passes their values to the body as one argument `name`."""

    def decorate(body: Body) -> Body:
        def call(**given: Any) -> None:  # noqa: ANN401 - click's values
            own = {key: given.pop(key) for key in [*given] if key in signature(body).parameters}
            gathered = gather(**given)
            check_request(gathered)
            body(**{name: gathered}, **own)

        command: Body = update_wrapper(call, body)
        for option in reversed(shared):
            command = option(command)
        return command

    return decorate
