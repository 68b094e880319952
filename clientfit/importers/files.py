"""A file made ready to read: unpacked, decoded, and known by what is in it, not by its ending."""

import gzip
import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile

from clientfit.errors import ClientFitError, Problem
from clientfit.importers import calendar_files, spool
from clientfit.importers.sources import Source, bare
from clientfit.importers.workbook import is_workbook

_DELIMITED_ENDINGS = (".csv", ".tsv", ".tab")


@dataclass(frozen=True)
class File:
    """A file to read from `path`, with the hash of the original's bytes and what is worth telling."""

    name: str
    path: Path
    kind: Literal["workbook", "parquet", "json", "calendar", "delimited"]
    sha256: str
    problems: tuple[Problem, ...] = ()


def ready(source: Source, folder: Path) -> File:
    """The source's file, made ready; temporary files go into `folder`.

    Raises:
        ClientFitError: it can't be read, or is of a kind that isn't read.
    """
    try:
        original = source.path or spool.stdin(folder)
        with original.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        if is_workbook(original):
            return File(source.name, original, "workbook", sha256)
        path = spool.unpacked(original, folder, source.name)
    except (OSError, EOFError, zlib.error, gzip.BadGzipFile, BadZipFile, RuntimeError) as error:
        told = getattr(error, "strerror", None) or str(error)
        problem = Problem(
            code="source-unreadable", message="the file can't be read", file=source.name, found=told
        )
        raise ClientFitError(problem) from error
    with path.open("rb") as file:
        start = file.read(4)
    if start == b"PAR1":
        return File(source.name, path, "parquet", sha256)
    path, problems = spool.as_utf8(path, folder, source.name)
    return File(source.name, path, _text_kind(source.name, path), sha256, problems)


def _text_kind(name: str, path: Path) -> Literal["json", "calendar", "delimited"]:
    """What a text file begins as; one named as delimited is."""
    if bare(name).endswith(_DELIMITED_ENDINGS):
        return "delimited"
    with path.open(encoding="utf-8") as file:
        start = file.read(1 << 16).lstrip()
    if start[: len(calendar_files.START)].upper() == calendar_files.START:
        return "calendar"
    return "json" if start[:1] in {"[", "{"} else "delimited"
