"""Errors of readers as problems of the file that was read."""

import csv
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import BadZipFile

from clientfit.errors import ClientFitError, Problem

READER_ERRORS = (
    OSError,
    UnicodeError,
    EOFError,
    RuntimeError,
    MemoryError,
    BadZipFile,
    csv.Error,
    struct.error,
    zlib.error,
)
"""What Python's readers raise for a file that is damaged, hostile or gone."""


@contextmanager
def file_errors(name: str) -> Iterator[None]:
    """Raise what a reader or the database can't read of a file as a problem of that file.

    Raises:
        ClientFitError: code "source-unreadable".
    """
    import duckdb  # noqa: PLC0415 - a check of one client needs no database

    try:
        yield
    except (duckdb.Error, *READER_ERRORS) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        problem = Problem(
            code="source-unreadable",
            message="the file can't be read",
            file=name,
            found=reason.splitlines()[0],
        )
        raise ClientFitError(problem) from error
