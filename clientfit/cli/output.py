"""Where results go: stdout, or a file that is written whole or not at all."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import TextIO

import click

from clientfit.model.timeline import Pictured
from clientfit.reports import write_csv, write_html, write_json, write_jsonl

Writer = Callable[[Pictured, TextIO], None]

FORMATS: dict[str, Writer] = {
    "json": write_json,
    "jsonl": write_jsonl,
    "csv": write_csv,
    "html": write_html,
}
"""The formats that are the same for every command; text is each command's own."""

SUFFIXES = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
}
NARROW, USUAL, WIDE = 40, 80, 100


def width(path: Path | None) -> int:
    """Columns for text: the terminal's within reason, and 80 wherever it goes else."""
    if path is not None or not sys.stdout.isatty():
        return USUAL
    return max(NARROW, min(WIDE, shutil.get_terminal_size((USUAL, 24)).columns))


@contextmanager
def written(path: Path | None) -> Iterator[TextIO]:
    """A stream to stdout, or to a file that takes its name only when all went well.

    What was there before is replaced; on any failure, or Ctrl-C, it stays and nothing else is left.
    """
    if path is None:
        yield sys.stdout
        sys.stdout.flush()
    elif path.exists() and not path.is_file():  # a device or a pipe can't be replaced
        with path.open("w", encoding="utf-8", newline="") as stream:
            yield stream
    else:
        with whole(path) as draft, draft.open("x", encoding="utf-8", newline="") as stream:
            yield stream


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
