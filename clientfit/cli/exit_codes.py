"""Exit codes, and the command class that sets them."""

import errno
import os
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from threading import current_thread, main_thread
from typing import Any, NoReturn

import click

from clientfit.cli.account import print_problems
from clientfit.cli.help import HelpCommand
from clientfit.cli.last_guard import INTERRUPTED
from clientfit.cli.requests import ReadRequest
from clientfit.errors import ClientFitError, Problem
from clientfit.model.verdict import LEVELS, Summary

AT_OR_ABOVE = 1
"""A client is at or above the level of `--fail-on`."""
WRONG_USE = 2
"""An option or argument is invalid."""
BAD_INPUT = 3
"""No input can be read, or the rules are invalid."""
SIGNALLED = 128
"""A run ended by a signal exits with this plus the signal's number."""
NO_READER = 141
"""The reader of stdout closed it: 128 + SIGPIPE."""

OPTION_CODES = (
    "override-unknown",
    "override-value",
    "profile-unknown",
    "letter-groundless",
    "letter-language",
    "log-unclear",
    "temporary-folder",
)
"""Problem codes that mean invalid usage or surroundings, unless the problem names a file."""

_NO_NAME = {errno.ENAMETOOLONG, errno.ELOOP}
"""Errors of a path that no file can have, where it is looked for."""

UNMET = ("source-expected", "source-old", "waiver-value")
"""Codes of what `--expect` and `--max-age` require, and of a malformed entry of `--waivers`."""

DECLINED = ("decline", "wind_down")
"""The recommendations of `--fail-on decline`."""


class Command(HelpCommand):
    """A command that prints the problems of an error to stderr and exits with its code."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run the command; print a `ClientFitError` and exit with its code."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):  # escape what the terminal can't encode
                stream.reconfigure(errors="backslashreplace")
        with _signals_as_interrupts() as received:
            return self._invoke(ctx, received)

    def _invoke(self, ctx: click.Context, received: list[int]) -> Any:  # noqa: ANN401 - as click has it
        try:
            return super().invoke(ctx)
        except ClientFitError as error:
            print_problems(error.problems, verbose=ctx.params.get("verbose", True))
            ctx.exit(WRONG_USE if _wrong_use(error.problems) else BAD_INPUT)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(SIGNALLED + received[0] if received else INTERRUPTED)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains at its end
            ctx.exit(NO_READER)
        except OSError as error:
            if error.errno not in _NO_NAME:
                raise
            click.echo(f"Error: {error.filename}: {error.strerror}", err=True)
            ctx.exit(WRONG_USE)


@contextmanager
def _signals_as_interrupts() -> Iterator[list[int]]:
    """Handle SIGTERM and SIGHUP as Ctrl-C, so that drafts are removed; yields the signals received."""
    received: list[int] = []

    def interrupt(number: int, _: object) -> NoReturn:
        received.append(number)
        raise KeyboardInterrupt

    numbers = (getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP"))  # Windows has no SIGHUP
    handled = [
        number for number in numbers if number is not None and signal.getsignal(number) is signal.SIG_DFL
    ]
    if current_thread() is not main_thread():
        handled = []
    for number in handled:
        signal.signal(number, interrupt)
    try:
        yield received
    finally:
        for number in handled:
            signal.signal(number, signal.SIG_DFL)


def reaches(summary: Summary, fail_on: str | None) -> bool:
    """Return whether a client is at the level `fail_on` or worse, or its recommendation is to decline."""
    if fail_on is None:
        return False
    if fail_on == "decline":
        return any(summary.by_recommendation.get(name) for name in DECLINED)
    levels = [*LEVELS][[str(level) for level in LEVELS].index(fail_on) :]
    return any(counts.get(level) for counts in summary.by_type.values() for level in levels)


def exit_if_unread(unread: Sequence[str], problems: Iterable[Problem], request: ReadRequest) -> None:
    """Exit with 3 when a source was not read, unless skipped, or when what was required is not met.

    Required are `--expect` and `--max-age`, and that every entry of the file of waivers is well-formed.

    The reasons are printed even with `--quiet`.
    """
    skipped = () if request.skip_unread else unread
    reasons = [problem for problem in problems if problem.code in UNMET or problem.file in skipped]
    if skipped or reasons:
        if request.quiet:
            print_problems(reasons, verbose=False)
        click.get_current_context().exit(BAD_INPUT)


def exit_if_reached(summary: Summary, fail_on: str | None) -> None:
    """Exit with 1 when a client is at the level `fail_on` or worse."""
    if reaches(summary, fail_on):
        click.get_current_context().exit(AT_OR_ABOVE)


def _wrong_use(problems: Iterable[Problem]) -> bool:
    return all(problem.code in OPTION_CODES and problem.file is None for problem in problems)
