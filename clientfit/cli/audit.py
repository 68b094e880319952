"""`clientfit audit`: verify the log of verdicts, or erase a client from it; and `--log`, which writes it."""

from collections.abc import Iterable
from pathlib import Path

import click

from clientfit.audit import Entry, Run, append, read_log
from clientfit.audit import forget as forget_client
from clientfit.audit import verify as verify_entries
from clientfit.audit.log import file_sha256
from clientfit.cli import options
from clientfit.cli.exit_codes import AT_OR_ABOVE, Command
from clientfit.cli.help import Group
from clientfit.cli.requests import ScreenRequest
from clientfit.model import Head, Verdict
from clientfit.reports.phrases import client_label, pluralize
from clientfit.reports.sanitize import sanitize_line

LOG = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(cls=Group)
def audit() -> None:
    """Verify a log of verdicts, or erase a client from it.

    `--log FILE` of check, screen and explain writes the log.

    Example:
      clientfit audit verify verdicts.log
      clientfit audit forget verdicts.log --client c17
    """


@audit.command(cls=Command)
@click.argument("log", type=LOG)
@click.option("--client", metavar="ID|NAME", help="Reproduce this client's verdicts only.")
@click.option("--chain", is_flag=True, help="Check the chain of hashes only; screen nothing again.")
def verify(log: Path, client: str | None, chain: bool) -> None:  # noqa: FBT001 - click's call
    """Check a log's chain of hashes, and reproduce its verdicts.

    Each verdict is screened again from the same files with the same options; run it in the same folder.
    Where a verdict is not the same to the byte, the version, rules, inputs and records that differ are
    listed, and the exit code is 1.

    Example:
      clientfit audit verify verdicts.log
      clientfit audit verify verdicts.log --client c17
      clientfit audit verify verdicts.log --chain
    """
    entries = list(read_log(log))
    last = entries[-1].number if entries else 0
    click.echo(f"The chain holds: {pluralize(last, 'verdict')}.")
    if chain:
        return
    chosen = [entry for entry in entries if client is None or client in (entry.client or ())]
    if client is not None and not chosen:
        raise click.BadParameter(f"the log has no client {client!r}", param_hint="--client")
    same = forgotten = differing = 0
    for finding in verify_entries(chosen):
        if finding.forgotten:
            forgotten += 1
        elif not finding.differences:
            same += 1
        else:
            differing += 1
            click.echo(f"{_name(finding.entry)} differs:")
            for line in finding.differences:
                click.echo(f"  - {sanitize_line(line)}")
    click.echo(f"{same:,} reproduced byte for byte, {differing:,} differ, {forgotten:,} forgotten.")
    if differing:
        click.get_current_context().exit(AT_OR_ABOVE)


@audit.command(cls=Command)
@click.argument("log", type=LOG)
@click.option("--client", metavar="ID|NAME", required=True, help="Client to erase.")
def forget(log: Path, client: str) -> None:
    """Erase a client's verdicts from a log; the chain stays valid.

    The day, the rulebook and the hashes of each verdict stay; no name can be derived from them. Copies of
    the log and the sources are not changed.

    Example:
      clientfit audit forget verdicts.log --client c17
    """
    click.echo(f"{pluralize(forget_client(log, client), 'verdict')} erased.")


def log_verdicts(
    request: ScreenRequest,
    head: Head,
    verdicts: Iterable[Verdict],
    *,
    flips: bool = False,
    only_type: str | None = None,
) -> None:
    """Append the verdicts to the log that the request names, if it names one."""
    if request.log is None:
        return
    named = (request.clients, request.same, request.corrections, request.waivers)
    run = Run(
        sources=request.sources,
        options=_options(request),
        files={str(path): file_sha256(path) for path in named if path is not None},
        flips=flips,
        only_type=only_type,
    )
    append(request.log, head, verdicts, run, options.current_time())


def _options(request: ScreenRequest) -> dict[str, object]:
    """Return the arguments of `clientfit.screen` that were given and affect a verdict."""
    given: dict[str, object] = {
        "clients": request.clients,
        "rules": request.rules,
        "overrides": request.overrides or None,
        "waivers": request.waivers,
        "profile": request.profile,
        "date_order": request.date_order,
        "decimal_mark": request.decimal_mark,
        "client_column": request.client_column,
        "same": request.same,
        "corrections": request.corrections,
        "pseudonyms": request.pseudonymise,
    }
    options: dict[str, object] = {
        name: str(value) if isinstance(value, Path) else value
        for name, value in given.items()
        if value is not None
    }
    return options if request.text else {**options, "text": False}


def _name(entry: Entry) -> str:
    client_id, client_name = entry.client or ("", "")
    return f"Line {entry.number}, {client_label(client_name, client_id)}, as of {entry.public['as_of']}"
