"""Where results go: stdout, or files that are written whole or not at all."""

import os
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from secrets import token_hex
from typing import IO, Any, Protocol, TextIO

import click

from clientfit.model.table import Tabled
from clientfit.model.timeline import Pictured
from clientfit.reports import (
    write_arrow,
    write_csv,
    write_html,
    write_json,
    write_jsonl,
    write_parquet,
    write_workbook,
)


class Subject(Tabled, Pictured, Protocol):
    """What a report of any format can be made from."""


Writer = Callable[[Subject, Any], None]

FORMATS: dict[str, Writer] = {
    "json": write_json,
    "jsonl": write_jsonl,
    "csv": write_csv,
    "html": write_html,
    "parquet": write_parquet,
    "arrow": write_arrow,
    "xlsx": write_workbook,
}
"""The formats that are the same for every command; text and Markdown are each command's own."""

NEEDS = {"parquet": ("pyarrow", "arrow"), "arrow": ("pyarrow", "arrow"), "xlsx": ("xlsxwriter", "excel")}
"""The formats that are no text, with the module that writes each and the extra that brings it."""

SUFFIXES = {
    ".txt": "text",
    ".md": "md",
    ".markdown": "md",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
    ".xlsx": "xlsx",
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".feather": "arrow",
}
NARROW, USUAL, WIDE = 40, 80, 100
WIDEST = 240
"""Columns of a table on a terminal of any width."""


@dataclass(frozen=True)
class Output:
    """One place to write to, None for stdout, and the format to write there."""

    path: Path | None
    format: str

    def refuse(self) -> None:
        """Refuse what can't be written, before anything is read.

        Raises:
            click.UsageError: a format that is no text would go to a terminal, or its module is missing.
        """
        if self.format not in NEEDS:
            return
        module, extra = NEEDS[self.format]
        if self.path is None and sys.stdout.isatty():
            raise click.UsageError(
                f"{self.format} is no text for a terminal; name a file, as in -o clients.{self.format}"
            )
        if find_spec(module) is None:
            raise click.UsageError(f"{self.format} needs {module}: pip install 'clientfit[{extra}]'")


def width(path: Path | None, most: int = WIDE) -> int:
    """Columns for text: the terminal's within reason, and 80 wherever it goes else."""
    if path is not None or not sys.stdout.isatty():
        return USUAL
    return max(NARROW, min(most, shutil.get_terminal_size((USUAL, 24)).columns))


def coloured(when: str) -> bool:
    """Whether stdout gets colours: `always`, `never`, or by what the terminal and NO_COLOR say (`auto`)."""
    if when != "auto":
        return when == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def write_all(subject: Subject, outputs: Sequence[Output], writers: Mapping[str, Writer]) -> None:
    """Write every output; the files take their names together when all are whole, then comes stdout."""
    with ExitStack() as stack:
        for output in outputs:
            if output.path is not None:
                stream = stack.enter_context(written(output.path, binary=output.format in NEEDS))
                writers[output.format](subject, stream)
    for output in outputs:
        if output.path is None:
            with (
                paged() if output.format == "text" else written(None, binary=output.format in NEEDS) as shown
            ):
                writers[output.format](subject, shown)


@contextmanager
def paged() -> Iterator[TextIO]:
    """A stream to stdout, through the pager where a terminal is too small to show all of it."""
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
    """Whether the pager gets colours; None lets click find out whether less would show them."""
    pager = shlex.split(os.environ.get("PAGER", "")) or ["less"]
    return None if Path(pager[0]).stem == "less" else True


@contextmanager
def written(path: Path | None, *, binary: bool = False) -> Iterator[Any]:
    """A stream to stdout, or to a file that takes its name only when all went well.

    What was there before is replaced; on any failure, or Ctrl-C, it stays and nothing else is left.
    """
    if path is None:
        yield sys.stdout.buffer if binary else sys.stdout
        sys.stdout.flush()
    elif path.exists() and not path.is_file():  # a device or a pipe can't be replaced
        with _opened(path, "w", binary=binary) as stream:
            yield stream
    else:
        with whole(path) as draft, _opened(draft, "x", binary=binary) as stream:
            yield stream


def _opened(path: Path, mode: str, *, binary: bool) -> IO[Any]:
    return path.open(f"{mode}b") if binary else path.open(mode, encoding="utf-8", newline="")


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A file to be written beside `path`, which becomes `path` at the end, or vanishes."""
    target = path.resolve()
    draft = target.with_name(f".{token_hex(8)}{target.suffix}")
    try:
        yield draft
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except OSError as error:
        raise click.UsageError(f"can't write {path}: {error.strerror or error}") from error
    finally:
        draft.unlink(missing_ok=True)
