"""Requests: the options of a command as one value."""

import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import click

from clientfit.database_url import is_url
from clientfit.reports import FORMATS

PSEUDONYM = re.compile(r"client-[0-9a-f]{16}")
"""Pattern of a client's pseudonym."""


@dataclass(frozen=True)
class Output:
    """An output: a file, or None for stdout, and its format."""

    path: Path | None
    format: str

    @property
    def binary(self) -> bool:
        """Return whether the format is bytes, not text."""
        return FORMATS[self.format].binary

    def check(self) -> None:
        """Check that the format can be written there, before anything is read.

        Raises:
            click.UsageError: a binary format would go to a terminal, or the module it needs is not installed.
        """
        chosen = FORMATS[self.format]
        if chosen.binary and self.path is None and sys.stdout.isatty():
            raise click.UsageError(
                f"{self.format} is no text for a terminal; name a file, as in -o clients{chosen.suffixes[0]}"
            )
        library = chosen.needs
        if library is not None and not library.installed():
            raise click.UsageError(
                f"{self.format} needs {library.module}: pip install 'clientfit[{library.extra}]'"
            )


@dataclass(frozen=True)
class ReadRequest:
    """Sources to read, how to read them, and where rejected rows go."""

    sources: tuple[str, ...]
    profile: str | None
    date_order: Literal["dmy", "mdy"] | None
    decimal_mark: Literal["comma", "point"] | None
    client_column: str | None
    same: Path | None
    corrections: Path | None
    expect: tuple[str, ...]
    max_age: int | None
    skip_unread: bool
    rejects: Path | None
    pseudonymise: Path | None
    text: bool
    threads: int | None
    memory_limit: str | None
    max_unpacked: int
    strict: bool
    quiet: bool
    verbose: bool

    def read(self) -> list[Path]:
        """Return every file that the options name for reading."""
        named = (self.same, self.corrections, self.pseudonymise)
        files = [Path(source) for source in self.sources if not is_url(source)]
        return [*files, *(path for path in named if path is not None)]

    def write(self) -> list[Path]:
        """Return every file that the options name for writing."""
        return [] if self.rejects is None else [self.rejects]


@dataclass(frozen=True)
class ConvertRequest(ReadRequest):
    """Request of a conversion: the sources and the output."""

    output: Path | None

    def write(self) -> list[Path]:
        """Return every file that the options name for writing."""
        return [*super().write(), *([self.output] if self.output else [])]


@dataclass(frozen=True)
class ScreenRequest(ReadRequest):
    """Request of a screening: the sources, the rules, the day, and the outputs."""

    clients: Path | None
    table: str
    clients_table: str | None
    as_of: date
    rules: Path | None
    overrides: dict[str, str]
    waivers: Path | None
    outputs: tuple[Output, ...]
    colour: bool
    pager: bool
    language: str
    log: Path | None = None

    @property
    def output(self) -> Path | None:
        """Return the file of a command that writes one; None for stdout."""
        return self.outputs[0].path

    @property
    def format(self) -> str:
        """Return the format of a command that writes one file."""
        return self.outputs[0].format

    def read(self) -> list[Path]:
        """Return every file that the options name for reading."""
        return [*super().read(), *(path for path in (self.clients, self.waivers) if path is not None)]

    def write(self) -> list[Path]:
        """Return every file that the options name for writing."""
        outputs = [output.path for output in self.outputs if output.path is not None]
        return [*super().write(), *outputs, *([self.log] if self.log else [])]


def stored_client_id(client: str | None, request: ReadRequest) -> str | None:
    """Return the id that the store has for a client: its pseudonym where sources are pseudonymised."""
    if client is None or request.pseudonymise is None or PSEUDONYM.fullmatch(client):
        return client
    from clientfit.privacy import Pseudonyms  # noqa: PLC0415 - not for --help

    return Pseudonyms.from_file(request.pseudonymise).client(client)


def check_request(request: ReadRequest) -> None:
    """Check that no options exclude each other and that no input is overwritten.

    Raises:
        click.UsageError: options exclude each other, or a file would be overwritten.
    """
    if request.quiet and request.verbose:
        raise click.UsageError("-q and -v exclude each other")
    log = getattr(request, "log", None)
    if log is not None and any(source == "-" or is_url(source) for source in request.sources):
        raise click.UsageError("--log takes files, which can be read again; not stdin and no database")
    if log is not None and getattr(request, "language", "en") != "en":
        raise click.UsageError("--log keeps verdicts in English; leave out --language")
    taken = {path.resolve() for path in request.read() if path.is_file() or path == request.pseudonymise}
    for target in request.write():
        if target.resolve() in taken:
            raise click.UsageError(f"{target} would be written over what is read, or twice")
        taken.add(target.resolve())
