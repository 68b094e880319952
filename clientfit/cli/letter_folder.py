"""Write letters to every flagged client into a folder, one file each."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from clientfit.cli.exit_codes import exit_if_unread
from clientfit.cli.file_names import file_name, free_name
from clientfit.cli.requests import PSEUDONYM, ScreenRequest
from clientfit.cli.run import screen_sources
from clientfit.model.letter import DISCLOSURE, Letter
from clientfit.model.results import FLAGGED
from clientfit.reports import FORMATS
from clientfit.reports.phrases import client_label, pluralize
from clientfit.screening_result import Screening
from clientfit.temporary_folder import temporary_folder
from clientfit.verdict.letters.drafts import choose


def write_letters(request: ScreenRequest, kind: str | None, language: str, *, force: bool) -> None:
    """Write a letter to every flagged client into the folder of the request: all of them, or none.

    Raises:
        click.UsageError: a file exists already, without `force`, or the folder can't be written.
    """
    screening = screen_sources(request)
    flagged = [row.client_id for row in screening.select(levels=FLAGGED).rows()]
    named = [client_id for client_id in flagged if not PSEUDONYM.fullmatch(client_id)]
    if len(named) < len(flagged):
        raise click.UsageError("clients have pseudonyms; letters go to people with names")
    letters = list(_letters(screening, flagged, kind))
    chosen = FORMATS[request.format]
    names = file_names(letters, chosen.suffixes[0])
    folder = request.output or Path()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not force:
            _refuse_existing(folder, names)
        with temporary_folder(folder) as drafts:
            for name, letter in zip(names, letters, strict=True):
                with (drafts / name).open("x", encoding="utf-8", newline="") as stream:
                    chosen.writer("letter")(letter, stream, language=language)
            for name in names:
                _publish(drafts / name, folder / name, force=force)
    except OSError as error:
        raise click.UsageError(f"can't write to {folder}: {error.strerror or error}") from error
    _report(letters, names, len(flagged), request)
    exit_if_unread(screening.head.unread, screening.problems, request)


def _letters(screening: Screening, client_ids: list[str], kind: str | None) -> Iterator[Letter]:
    """Yield the letter to each client whose records justify one."""
    if kind == DISCLOSURE:
        yield from screening.disclosures(client_ids)
        return
    for letters in screening.letters(client_ids):
        letter = choose(letters, kind)
        if letter is not None:
            yield letter


def file_names(letters: Iterable[Letter], suffix: str) -> list[str]:
    """Name a file for each letter by client and purpose; equal names get a number."""
    names: dict[str, None] = {}
    for letter in letters:
        purpose = letter.kind.replace("_", "-")
        client = file_name(letter.client_name, file_name(letter.client_id, "client"))
        names[free_name(client, names, f"-{purpose}{suffix}")] = None
    return list(names)


def _refuse_existing(folder: Path, names: list[str]) -> None:
    existing = [name for name in names if (folder / name).exists()]
    if existing:
        more = f" and {len(existing) - 1:,} more" if len(existing) > 1 else ""
        raise click.UsageError(f"{folder / existing[0]}{more} exists already; --force replaces it")


def _publish(draft: Path, target: Path, *, force: bool) -> None:
    """Move a draft to its name; without `force` fail where a file of that name has appeared since."""
    if force:
        draft.replace(target)
    else:
        os.link(draft, target)


def _report(letters: list[Letter], names: list[str], flagged: int, request: ScreenRequest) -> None:
    """Print how many letters were written, to whom there is none, and which clients share a name."""
    if request.quiet:
        return
    click.echo(f"{pluralize(len(letters), 'letter')} written to {request.output}.", err=True)
    if len(letters) < flagged:
        without = pluralize(flagged - len(letters), "flagged client")
        click.echo(f"No ground for this letter: {without}.", err=True)
    for name, letter in zip(names, letters, strict=True):
        if name not in file_names([letter], Path(name).suffix):
            label = client_label(letter.client_name, letter.client_id)
            click.echo(f"Another client has the same file name; {label}: {name}", err=True)
