"""Screen the sources that a request names, and print the row counts and problems."""

from contextlib import ExitStack

import click

from clientfit import screening
from clientfit.cli.account import print_account, show_progress
from clientfit.cli.output import written
from clientfit.cli.requests import ScreenRequest
from clientfit.database_url import is_url
from clientfit.databases import open_table
from clientfit.reports.csv_table import write_rejects
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
            decimal_mark=request.decimal_mark,
            client_column=request.client_column,
            strict=request.strict,
            same=request.same,
            corrections=request.corrections,
            waivers=request.waivers,
            expect=request.expect,
            max_age_days=request.max_age,
            pseudonyms=request.pseudonymise,
            text=request.text,
            language=request.language,
            threads=request.threads,
            memory_limit=request.memory_limit,
            max_unpacked=request.max_unpacked,
        )
    print_account(result.head.inputs, result.problems, request)
    if request.rejects is not None:
        with written(request.rejects) as stream:
            write_rejects(result.rejects(), stream)
    return result


def _open_sources(request: ScreenRequest, stack: ExitStack) -> tuple[list[object], object]:
    """Return the sources and the clients table; the stack closes the tables of databases."""
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
        click.UsageError: the target is not a database, or the table is read.
    """
    if to is None:
        return
    if not is_url(to):
        raise click.UsageError("--to takes postgresql://…, sqlite:///FILE or duckdb:///FILE; -o writes files")
    if to in request.sources and table in {request.table, request.clients_table}:
        raise click.UsageError(f"the verdicts would be written over the table {table}, which is read")
