"""Print the row counts and the problems of a reading, and show progress."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic

import click

from clientfit.cli.requests import ReadRequest
from clientfit.errors import Problem
from clientfit.model.verdict import Input
from clientfit.reports.phrases import write_account
from clientfit.reports.sanitize import sanitize_line

MAX_PROBLEMS = 10
"""Number of problems that are printed without `--verbose`."""

PROGRESS_AFTER = 2.0
"""Seconds after which progress is shown."""


def print_account(inputs: Sequence[Input], problems: Sequence[Problem], request: ReadRequest) -> None:
    """Print the row counts of each input and the problems, unless the request is quiet."""
    if not request.quiet:
        write_account(inputs, sys.stderr)
        print_problems(problems, verbose=request.verbose)


def print_problems(problems: Sequence[Problem], *, verbose: bool) -> None:
    """Print the problems, one a line; only the first `MAX_PROBLEMS` unless `verbose`."""
    shown = problems if verbose else problems[:MAX_PROBLEMS]
    for problem in shown:
        click.echo(sanitize_line(str(problem)), err=True)
    if len(shown) < len(problems):
        click.echo(f"and {len(problems) - len(shown):,} more; --rejects FILE lists all", err=True)


@contextmanager
def show_progress(step: str, *, quiet: bool) -> Iterator[None]:
    """Show on a terminal how long a step has been running; nothing when piped, or when it is short."""
    if quiet or not sys.stderr.isatty():
        yield
        return
    over = Event()
    clock = Thread(target=_tick, args=(step, over), daemon=True)
    clock.start()
    try:
        yield
    finally:
        over.set()
        clock.join()


def _tick(step: str, over: Event) -> None:
    start = monotonic()
    while not over.wait(PROGRESS_AFTER if monotonic() - start < PROGRESS_AFTER else 1):
        click.echo(f"\r{step}: {monotonic() - start:.0f} s", err=True, nl=False)
    if monotonic() - start >= PROGRESS_AFTER:
        click.echo("\r\x1b[K", err=True, nl=False)
