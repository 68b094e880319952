"""Write outputs: to stdout, or to files that appear complete or not at all."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from io import StringIO
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO

import click

from clientfit.cli.requests import Output, ScreenRequest
from clientfit.reports import FORMATS
from clientfit.temporary_folder import replacing

NARROW, USUAL, WIDE = 40, 80, 100
"""Least, default and greatest width of text, in columns."""

WIDEST = 240
"""Greatest width of a table, in columns."""


def width(path: Path | None, most: int = WIDE) -> int:
    """Return the width of text in columns: that of the terminal within bounds, else 80."""
    if path is not None or not sys.stdout.isatty():
        return USUAL
    return max(NARROW, min(most, shutil.get_terminal_size((USUAL, 24)).columns))


def coloured(when: str) -> bool:
    """Return whether stdout is coloured; `auto` depends on the terminal and NO_COLOR."""
    if when != "auto":
        return when == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def write_all(
    report: object,
    request: ScreenRequest,
    command: str,
    *,
    most: int = WIDE,
    further: Mapping[str, Mapping[str, object]] = MappingProxyType({}),
) -> None:
    """Write every output of a request.

    The files take their names together when all of them are complete; stdout is written last.

    Args:
        report: what the command's writers take: the clients to report, or a comparison.
        request: where to write, in which formats, and whether text is coloured and paged.
        command: the command, as the registry of formats names it.
        most: greatest width of text, in columns.
        further: further arguments of a format's writer, by the format's name.
    """

    def write(output: Output, stream: Any) -> None:  # noqa: ANN401 - text or bytes
        chosen = FORMATS[output.format]
        layout = {"width": width(None, most), "colour": request.colour} if chosen.terminal else {}
        chosen.writer(command)(report, stream, **layout, **further.get(output.format, {}))

    with ExitStack() as stack:
        for output in request.outputs:
            if output.path is not None:
                write(output, stack.enter_context(written(output.path, binary=output.binary)))
    for output in request.outputs:
        if output.path is None:
            pager = FORMATS[output.format].terminal and request.pager
            with paged() if pager else written(None, binary=output.binary) as stream:
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
    """Return whether the pager shows colours; None where click finds out, which it can for less only."""
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
        with opened(path, "w", binary=binary) as stream:
            yield stream
    else:
        with draft_file(path) as draft, opened(draft, binary=binary) as stream:
            yield stream


def opened(path: Path, mode: str = "x", *, binary: bool = False) -> Any:  # noqa: ANN401 - text or bytes
    """Open a file for writing, by default a new one."""
    return path.open(f"{mode}b") if binary else path.open(mode, encoding="utf-8", newline="")


@contextmanager
def draft_file(path: Path) -> Iterator[Path]:
    """Yield a draft in a private folder next to `path`; it becomes `path` at the end, or is removed."""
    try:
        with replacing(path) as draft:
            yield draft
    except OSError as error:
        raise click.UsageError(f"can't write {path}: {error.strerror or error}") from error
