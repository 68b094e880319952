"""Steps that commands share: screen the sources, print row counts and problems, show progress."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from threading import Event, Thread
from time import monotonic

import click

from clientfit import screening
from clientfit.cli.output import written
from clientfit.cli.requests import ReadRequest, ScreenRequest
from clientfit.databases import is_url, open_table
from clientfit.errors import Problem
from clientfit.model import Input
from clientfit.reports.csv_table import write_rejects
from clientfit.reports.phrases import write_account
from clientfit.reports.sanitize import sanitize_line
from clientfit.screening_result import Screening


def screen_sources(request: ScreenRequest) -> Screening:
    """Screen the sources, print the row counts and the problems, and write the rejected rows."""
    with show_progress("screening", quiet=request.quiet), ExitStack() as stack:
        sources, clients = _open_sources(request, stack)
        result = screening.screen(
            sources,
            as_of=request.as_of,
            clients=clients,
            rules=request.rules,
            overrides=request.overrides,
            profile=request.profile,
            date_order=request.date_order,
            client_column=request.client_column,
            strict=request.strict,
            same=request.same,
            annotations=request.annotations,
            expect=request.expect,
            max_age_days=request.max_age,
            pseudonyms=request.pseudonymise,
            text=request.text,
            threads=request.threads,
            memory_limit=request.memory_limit,
        )
    print_account(result.head.inputs, result.problems, request)
    if request.rejects is not None:
        with written(request.rejects) as stream:
            write_rejects(result.rejects(), stream)
    return result


def _open_sources(request: ScreenRequest, stack: ExitStack) -> tuple[list[object], object]:
    """Return the sources and the clients table; tables of databases stay open as long as the stack."""
    sources: list[object] = [
        stack.enter_context(open_table(source, request.table)) if is_url(source) else source
        for source in request.sources
    ]
    if request.clients_table is None:
        return sources, request.clients
    urls = [source for source in request.sources if is_url(source)]
    if len(urls) != 1 or request.clients is not None:
        raise click.UsageError("--clients-table is for one database as SOURCE, and instead of --clients")
    return sources, stack.enter_context(open_table(urls[0], request.clients_table))


def check_target(request: ScreenRequest, to: str | None, table: str) -> None:
    """Check that verdicts are written to a database, and not to a table that is read.

    Raises:
        click.UsageError: naming what can't be.
    """
    if to is None:
        return
    if not is_url(to):
        raise click.UsageError("--to takes postgresql://…, sqlite:///FILE or duckdb:///FILE; -o writes files")
    if to in request.sources and table in {request.table, request.clients_table}:
        raise click.UsageError(f"the verdicts would be written over the table {table}, which is read")


MAX_PROBLEMS = 10
"""Number of problems that are printed without `--verbose`."""

PATIENCE = 2.0
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
    while not over.wait(PATIENCE if monotonic() - start < PATIENCE else 1):
        click.echo(f"\r{step}: {monotonic() - start:.0f} s", err=True, nl=False)
    if monotonic() - start >= PATIENCE:
        click.echo("\r\x1b[K", err=True, nl=False)
