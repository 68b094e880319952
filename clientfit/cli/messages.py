"""What a run tells on stderr: the account of the rows, the problems, and that a long step goes on."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic

import click

from clientfit.cli.asked import Reading
from clientfit.errors import Problem
from clientfit.model import Input
from clientfit.reports import write_account
from clientfit.reports.inert import one_line

SHOWN = 10
"""Problems that are told unless all are asked for."""

PATIENCE = 2.0
"""Seconds after which a step counts as long."""


def read(inputs: Sequence[Input], problems: Sequence[Problem], asked: Reading) -> None:
    """Tell what became of the rows of each input, and the problems with them, unless asked to be quiet."""
    if not asked.quiet:
        write_account(inputs, sys.stderr)
        told(problems, verbose=asked.verbose)


def told(problems: Sequence[Problem], *, verbose: bool) -> None:
    """Tell the problems, one a line; the first of them unless `verbose`."""
    shown = problems if verbose else problems[:SHOWN]
    for problem in shown:
        click.echo(one_line(str(problem)), err=True)
    if len(shown) < len(problems):
        click.echo(f"and {len(problems) - len(shown):,} more; --rejects FILE lists all", err=True)


@contextmanager
def waiting(step: str, *, quiet: bool) -> Iterator[None]:
    """Tell on a terminal how long the step has been going on; nothing when piped, or when it is short."""
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
    while not over.wait(PATIENCE if monotonic() - start < PATIENCE else 1):
        click.echo(f"\r{step}: {monotonic() - start:.0f} s", err=True, nl=False)
    if monotonic() - start >= PATIENCE:
        click.echo("\r\x1b[K", err=True, nl=False)
