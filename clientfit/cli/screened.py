"""The step that all commands with verdicts begin with: screen the sources, and tell what became of them."""

from contextlib import ExitStack

import click

from clientfit import screening
from clientfit.cli import messages
from clientfit.cli.asked import Request
from clientfit.cli.output import written
from clientfit.databases import is_url, open_table
from clientfit.reports import write_rejects
from clientfit.screening_result import Screening


def screened(request: Request) -> Screening:
    """Screen the sources, tell the account of rows and the problems, and write the rejected rows."""
    with messages.waiting("screening", quiet=request.quiet), ExitStack() as stack:
        sources, clients = _opened(request, stack)
        found = screening.screen(
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
            pseudonyms=request.pseudonymise,
            text=request.text,
            threads=request.threads,
            memory_limit=request.memory_limit,
        )
    messages.read(found.head.inputs, found.problems, request)
    if request.rejects is not None:
        with written(request.rejects) as stream:
            write_rejects(found.rejects(), stream)
    return found


def _opened(request: Request, stack: ExitStack) -> tuple[list[object], object]:
    """The sources and the clients table, the tables of databases open while the stack lasts."""
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


def refuse_target(request: Request, to: str | None, table: str) -> None:
    """Refuse to write verdicts over a table that is read, or to what is no database.

    Raises:
        click.UsageError: naming what can't be.
    """
    if to is None:
        return
    if not is_url(to):
        raise click.UsageError("--to takes postgresql://…, sqlite:///FILE or duckdb:///FILE; -o writes files")
    if to in request.sources and table in {request.table, request.clients_table}:
        raise click.UsageError(f"the verdicts would be written over the table {table}, which is read")
