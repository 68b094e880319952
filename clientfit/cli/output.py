"""Outputs: stdout, or files that appear complete or not at all."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, TextIO

import click

from clientfit.reports import FORMATS
from clientfit.temporary_folder import replacing

NARROW, USUAL, WIDE = 40, 80, 100
WIDEST = 240
"""Greatest width of a table in columns, on a terminal of any width."""


@dataclass(frozen=True)
class Output:
    """One output: a file, or None for stdout, and its format."""

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


def width(path: Path | None, most: int = WIDE) -> int:
    """Return the columns for text: those of the terminal within bounds, else 80."""
    if path is not None or not sys.stdout.isatty():
        return USUAL
    return max(NARROW, min(most, shutil.get_terminal_size((USUAL, 24)).columns))


def coloured(when: str) -> bool:
    """Return whether stdout is coloured; `auto` depends on the terminal and NO_COLOR."""
    if when != "auto":
        return when == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def write_all(  # noqa: PLR0913 - what is written, and how
    report: object,
    outputs: Sequence[Output],
    command: str,
    *,
    width: int,
    colour: bool,
    pager: bool = False,
    further: Mapping[str, Mapping[str, object]] = MappingProxyType({}),
) -> None:
    """Write every output of a command.

    The files take their names together when all of them are complete; stdout is written last.

    Args:
        report: what the command's writers take: the clients to report, or a comparison.
        outputs: where to write, and in which format.
        command: the command, as the registry of formats names it.
        width: columns of text.
        colour: whether text is coloured.
        pager: whether text that is longer than the terminal goes through the pager.
        further: further arguments of a format's writer, by the format's name.
    """

    def write(output: Output, stream: Any) -> None:  # noqa: ANN401 - text or bytes
        chosen = FORMATS[output.format]
        layout = {"width": width, "colour": colour} if chosen.terminal else {}
        chosen.writer(command)(report, stream, **layout, **further.get(output.format, {}))

    with ExitStack() as stack:
        for output in outputs:
            if output.path is not None:
                write(output, stack.enter_context(written(output.path, binary=output.binary)))
    for output in outputs:
        if output.path is None:
            terminal = FORMATS[output.format].terminal
            with paged() if terminal and pager else written(None, binary=output.binary) as stream:
                write(output, stream)


@contextmanager
def paged() -> Iterator[TextIO]:
    """Open stdout, through the pager when the text has more lines than the terminal."""
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        yield sys.stdout
        sys.stdout.flush()
        return
    stream = StringIO()
    yield stream
    text = stream.getvalue()
    if text.count("\n") < shutil.get_terminal_size().lines:
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        click.echo_via_pager(text, color=_colours_in_pager() if "\x1b[" in text else False)


def _colours_in_pager() -> bool | None:
    """Return whether the pager shows colours; None lets click ask less."""
    pager = shlex.split(os.environ.get("PAGER", "")) or ["less"]
    return None if Path(pager[0]).stem == "less" else True


@contextmanager
def written(path: Path | None, *, binary: bool = False) -> Iterator[Any]:
    """Open stdout, or a file that gets its name only when everything was written.

    An existing file is replaced; on failure or Ctrl-C it stays unchanged and no draft remains.
    """
    if path is None:
        yield sys.stdout.buffer if binary else sys.stdout
        sys.stdout.flush()
    elif path.exists() and not path.is_file():  # a device or a pipe can't be replaced
        with _opened(path, "w", binary=binary) as stream:
            yield stream
    else:
        with draft_file(path) as draft, _opened(draft, "x", binary=binary) as stream:
            yield stream


def _opened(path: Path, mode: str, *, binary: bool) -> IO[Any]:
    return path.open(f"{mode}b") if binary else path.open(mode, encoding="utf-8", newline="")


def opened(path: Path, *, binary: bool = False) -> Any:  # noqa: ANN401 - text or bytes
    """Open a new file for writing."""
    return _opened(path, "x", binary=binary)


@contextmanager
def draft_file(path: Path) -> Iterator[Path]:
    """Yield a draft in a private folder beside `path`; it becomes `path` at the end, or is removed."""
    try:
        with replacing(path) as draft:
            yield draft
    except OSError as error:
        raise click.UsageError(f"can't write {path}: {error.strerror or error}") from error
