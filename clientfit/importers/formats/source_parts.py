"""A source as its parts: a workbook's sheets, the files whose rows a rejects file holds; else itself."""

from pathlib import Path

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.rejects_source import by_file, is_rejects
from clientfit.importers.formats.sources import Source
from clientfit.importers.formats.workbook import by_sheet, is_workbook


def parts(source: Source) -> list[Source]:
    """The source's parts, each a source of its own; one that already names its part is one.

    Raises:
        ClientFitError: it can't be read, or has no part of the name that is asked for.
    """
    path = source.path
    if path is None or not path.is_file():
        return [source]
    if is_workbook(path):
        return by_sheet(source)
    if is_rejects(path):
        return _of_rejects(source, path)
    if source.sheet is not None:
        raise ClientFitError(_missing(source, "the file is no workbook and has no sheets"))
    return [source]


def _of_rejects(source: Source, path: Path) -> list[Source]:
    if source.sheet is None:
        return by_file(source, path)
    whole = Source(source.name.removesuffix(f"#{source.sheet}"), path)
    found = [part for part in by_file(whole, path) if part.sheet == source.sheet]
    if not found:
        raise ClientFitError(_missing(source, "the rejects file has no rows of that file"))
    return found


def _missing(source: Source, message: str) -> Problem:
    return Problem(code="source-missing", message=message, file=source.name)
