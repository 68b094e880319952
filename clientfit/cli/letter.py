"""`clientfit letter`: draft a letter to one client, or to every flagged one."""

from dataclasses import replace

import click

from clientfit.cli import options
from clientfit.cli.clients import find_client, screen_client
from clientfit.cli.exit_codes import Command, exit_if_unread
from clientfit.cli.letter_folder import write_letters
from clientfit.cli.output import written
from clientfit.cli.requests import PSEUDONYM, ScreenRequest
from clientfit.languages import available
from clientfit.model.letter import DISCLOSURE, KINDS
from clientfit.reports import FORMATS


@click.command(cls=Command)
@options.request("letter")
@options.client
@click.option(
    "--for",
    "kind",
    type=click.Choice([name.replace("_", "-") for name in KINDS]),
    help="Purpose of the letter. [default: by the recommendation]",
)
@click.option("--all", "all_flagged", is_flag=True, help="Write to every flagged client; -o is a folder.")
@click.option("--force", is_flag=True, help="With --all: replace files of an earlier run.")
@click.option(
    "--language",
    metavar="CODE|FILE",
    default="en",
    show_default=True,
    help="Language code, or a template file.",
)
def letter(  # noqa: PLR0913 - each is an option
    request: ScreenRequest,
    *,
    client: str | None,
    kind: str | None,
    all_flagged: bool,
    force: bool,
    language: str,
) -> None:
    """Draft a letter to one client, or to every flagged one.

    The letter asks for conditions, declines, ends the work, or asks for overdue payments. It is courteous: it
    states what happened, with days and numbers, and how to answer; never a client type, a trait or a
    judgement of the person. Fill in the square brackets; notes on what to check before sending follow the
    letter.

    `--for disclosure` informs the client which data is stored, what it is used for, and how to answer and to
    object (GDPR Articles 15 and 22). It can be written to any client.

    If the records do not justify the letter, the command says so and writes nothing.

    Example:
      clientfit letter ledger.csv --client c17
      clientfit letter ledger.csv --client "Kiln & Co" --for recovery -o letter.md
      clientfit letter ledger.csv --client c17 --for disclosure --language de
      clientfit letter ledger.csv --all -o letters/
    """
    _check(request, client, kind, all_flagged=all_flagged, force=force)
    if language in available():
        request = replace(request, language=language)
    if all_flagged:
        write_letters(request, kind, language, force=force)
        return
    screening = screen_client(request)
    client_id = find_client(screening, client, request)
    if client_id is None:
        return
    if kind == DISCLOSURE and PSEUDONYM.fullmatch(client_id):
        raise click.UsageError("a disclosure is for a person with a name; this client has a pseudonym")
    draft = screening.letter(client_id, kind)
    with written(request.output) as stream:
        FORMATS[request.format].writer("letter")(draft, stream, language=language)
    exit_if_unread(screening.head.unread, screening.problems, request)


def _check(
    request: ScreenRequest, client: str | None, kind: str | None, *, all_flagged: bool, force: bool
) -> None:
    """Check that no options exclude each other.

    Raises:
        click.UsageError: options exclude each other.
    """
    if request.pseudonymise is not None and (all_flagged or kind == DISCLOSURE):
        raise click.UsageError("these letters go to people with names; leave out --pseudonymise")
    if not all_flagged:
        if force:
            raise click.UsageError("--force is for --all; a single file is replaced")
        if request.output is not None and request.output.is_dir():
            raise click.UsageError(f"{request.output} is a folder; --all writes to one")
        return
    if client is not None:
        raise click.UsageError("--all and --client exclude each other")
    if request.output is None or (request.output.exists() and not request.output.is_dir()):
        raise click.UsageError("--all writes one file per client; name a folder with -o")
