"""Split reports: one file for each owner, recommendation or stage, and an index of them."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from clientfit.cli.file_names import file_name, free_name
from clientfit.cli.output import opened
from clientfit.languages import use
from clientfit.model.results import Results, Selection
from clientfit.reports import FORMATS
from clientfit.reports.sanitize import sanitize_line
from clientfit.temporary_folder import temporary_folder

SPLITS = ("owner", "recommendation", "stage")
"""The columns by which reports can be split."""

INDEX = "index.html"


def write_parts(results: Results, folder: Path, by: str, format_: str) -> list[str]:
    """Write a report for each value of a column, and an index page, into a folder.

    The files take their names when all of them are complete; other files of the folder stay.

    Returns:
        A notice for each value whose file name has a number, as another value would have the same name.

    Raises:
        click.UsageError: the folder can't be written.
    """
    from clientfit.reports.html.parts import write_index  # noqa: PLC0415 - few split

    chosen = FORMATS[format_]
    clients: dict[str, list[str]] = {}
    for row in results.rows():
        clients.setdefault(getattr(row, by) or "", []).append(row.client_id)
    names = file_names(clients, f"no-{by}")
    parts = {}
    try:
        folder.mkdir(exist_ok=True)
        with temporary_folder(folder) as drafts:
            for value in sorted(clients):
                selection = Selection(results, client_ids=clients[value])
                file = names[value] + chosen.suffixes[0]
                with opened(drafts / file, binary=chosen.binary) as stream:
                    chosen.writer("screen")(selection, stream)
                parts[file] = (value.replace("_", " ") or f"no {by}", selection.summary)
            with opened(drafts / INDEX) as stream, use(results.language):
                write_index(parts, results.head, stream, by=by, advice=results.advice)
            for file in (*parts, INDEX):
                (drafts / file).replace(folder / file)
    except OSError as error:
        raise click.UsageError(f"can't write to {folder}: {error.strerror or error}") from error
    return [
        f"{sanitize_line(value)!r} is in {name}{chosen.suffixes[0]}: the name without a number is taken"
        for value, name in names.items()
        if name != file_name(value, f"no-{by}")
    ]


def file_names(values: Iterable[str], nothing: str) -> Mapping[str, str]:
    """Return a different file name, without suffix, for each value; `nothing` is that of an empty value.

    >>> file_names(["A/B", "a b", ""], "no-owner")
    {'': 'no-owner', 'A/B': 'a-b', 'a b': 'a-b-2'}
    """
    names: dict[str, str] = {}
    for value in sorted(values):
        names[value] = free_name(file_name(value, nothing), names.values())
    return names
