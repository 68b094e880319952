"""Report errors that no command handles, without a traceback; and open closed standard streams."""

import errno
import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version

import click

INTERNAL_ERROR = 70
"""A defect of clientfit: EX_SOFTWARE of sysexits."""

LEAST_ADDRESS_SPACE = 512 << 20
"""Bytes that the libraries reserve, most of them for threads, before anything is read."""

INTERRUPTED = 130
"""Ctrl-C: 128 + SIGINT."""


@contextmanager
def guarded() -> Iterator[None]:
    """Print an unhandled error in one line, write a report of it, and exit.

    An error of the output, such as a full disk, and too little memory exit with 2; any other error is a
    defect and exits with 70.
    """
    open_standard_streams()
    _check_address_space()
    try:
        yield
    except MemoryError:
        _discard_stdout()
        click.echo("Error: there is too little memory", err=True)
        sys.exit(2)
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EIO, errno.EBADF, errno.EROFS, errno.EDQUOT, errno.EFBIG}:
            _report(error)
        _discard_stdout()
        with suppress(OSError):  # stderr may be what can't be written
            click.echo(f"Error: can't write: {error.strerror}", err=True)
        sys.exit(2)
    except Exception as error:  # noqa: BLE001 - whatever it is, a person gets a line and a report
        _report(error)


def open_standard_streams() -> None:
    """Open the null device for each standard stream that the caller has closed.

    Otherwise the next file that is opened would get its descriptor.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


def _check_address_space() -> None:
    """Exit with 2 where memory is limited so far that the libraries abort the process as they start."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit != resource.RLIM_INFINITY and limit < LEAST_ADDRESS_SPACE:
        click.echo(
            f"Error: at least {LEAST_ADDRESS_SPACE >> 20} MiB of memory are needed; the limit on the address"
            f" space (ulimit -v) is {limit >> 20} MiB",
            err=True,
        )
        sys.exit(2)


def _report(error: Exception) -> None:
    _discard_stdout()
    line = f"clientfit: internal error: {type(error).__name__}: {error}".splitlines()[0]
    try:
        number, path = tempfile.mkstemp(prefix="clientfit-error-", suffix=".txt")
        with os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"clientfit {version('clientfit')}, Python {platform.python_version()}, ")
            file.write(f"{platform.platform()}\n\n{''.join(traceback.format_exception(error))}")
        hint = f"the report is in {path}; it may hold words of your files"
    except OSError as fault:
        hint = f"no report could be written: {fault.strerror}"
    click.echo(f"{line}\n{hint}", err=True)
    sys.exit(INTERNAL_ERROR)


def _discard_stdout() -> None:
    """Discard what stdout still buffers, or Python fails to write it again at exit."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
