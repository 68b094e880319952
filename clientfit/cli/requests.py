"""What a user asks a command for, put together from its options."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import click

from clientfit.cli.output import Output
from clientfit.databases import is_url

PSEUDONYM = re.compile(r"client-[0-9a-f]{16}")
"""What stands for a client."""


@dataclass(frozen=True)
class ReadRequest:
    """What to read and how, and what to do with rows that can't be."""

    sources: tuple[str, ...]
    profile: str | None
    date_order: Literal["dmy", "mdy"] | None
    client_column: str | None
    same: Path | None
    annotations: Path | None
    rejects: Path | None
    pseudonymise: Path | None
    text: bool
    threads: int | None
    memory_limit: str | None
    strict: bool
    quiet: bool
    verbose: bool

    def read(self) -> list[Path]:
        """Every single file that is named to be read, or kept."""
        kept = (self.same, self.annotations, self.pseudonymise)
        files = [Path(source) for source in self.sources if not is_url(source)]
        return [*files, *(path for path in kept if path is not None)]

    def write(self) -> list[Path]:
        """Every file that is named to be written."""
        return [] if self.rejects is None else [self.rejects]


@dataclass(frozen=True)
class ConvertRequest(ReadRequest):
    """What a user asks to have converted, and where to."""

    output: Path | None

    def write(self) -> list[Path]:
        """Every file that is named to be written."""
        return [*super().write(), *([self.output] if self.output else [])]


@dataclass(frozen=True)
class ScreenRequest(ReadRequest):
    """What a user asks to have judged: the sources, the ground to judge on, and how to write the answer."""

    clients: Path | None
    table: str
    clients_table: str | None
    as_of: date
    rules: Path | None
    overrides: dict[str, str]
    outputs: tuple[Output, ...]
    colour: bool

    @property
    def output(self) -> Path | None:
        """The file to write, of a command that writes one; None for stdout."""
        return self.outputs[0].path

    @property
    def format(self) -> str:
        """The format to write, of a command that writes one."""
        return self.outputs[0].format

    def read(self) -> list[Path]:
        """Every single file that is named to be read, or kept."""
        return [*super().read(), *([self.clients] if self.clients else [])]

    def write(self) -> list[Path]:
        """Every file that is named to be written."""
        return [*super().write(), *(output.path for output in self.outputs if output.path is not None)]


def stored_client_id(client: str | None, asked: ReadRequest) -> str | None:
    """The client as it stands in what was read: by its pseudonym, also where its own id is named."""
    if client is None or asked.pseudonymise is None or PSEUDONYM.fullmatch(client):
        return client
    from clientfit.privacy import Pseudonyms  # noqa: PLC0415 - not for --help

    return Pseudonyms.kept_in(asked.pseudonymise).client(client)


def check_request(asked: ReadRequest) -> None:
    """See to it that no option stands against another, and that no input is written over.

    Raises:
        click.UsageError: naming what can't be.
    """
    if asked.quiet and asked.verbose:
        raise click.UsageError("-q and -v exclude each other")
    taken = {path.resolve() for path in asked.read() if path.is_file() or path == asked.pseudonymise}
    for target in asked.write():
        if target.resolve() in taken:
            raise click.UsageError(f"{target} would be written over what is read, or twice")
        taken.add(target.resolve())
