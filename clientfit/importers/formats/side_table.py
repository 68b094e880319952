"""Side tables, kept by hand: CSV, or a YAML list of entries; each row with its line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers.formats.delimited_records import records
from clientfit.importers.formats.dialects import dialects
from clientfit.importers.formats.sources import Source
from clientfit.importers.formats.text_files import prepare_file
from clientfit.store import file_errors
from clientfit.temporary_folder import temporary_folder
from clientfit.yaml_source import read_yaml

_GUARDED = re.compile(r"^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])")


@dataclass(frozen=True)
class SideRow:
    """One row: its line, and its cells that aren't blank, by column."""

    file: str
    line: int
    cells: Mapping[str, str]

    def problem(self, code: str, message: str, found: str | None = None, hint: str | None = None) -> Problem:
        """What is wrong with this row."""
        return Problem(code=code, message=message, file=self.file, line=self.line, found=found, hint=hint)


def read_side_table(path: Path, known: Sequence[str]) -> tuple[list[SideRow], list[Problem]]:
    """Read the rows of the file that aren't blank, and the problems with its columns.

    Raises:
        ClientFitError: the file can't be read, or has none of the `known` columns.
    """
    header, all_rows = _yaml(path) if path.suffix.lower() in {".yml", ".yaml"} else _delimited(path)
    names = dict.fromkeys([*header, *(name for row in all_rows for name in row.cells)])
    if not any(name in known for name in names):
        raise ClientFitError(
            Problem(
                code="header-unknown",
                message="no column of this table is known",
                file=str(path),
                line=1,
                found=", ".join(filter(None, names))[:100],
                hint=f"known: {', '.join(known)}",
            )
        )
    problems = [
        Problem(
            code="column-unused",
            message="the column is not read",
            file=str(path),
            found=name,
            hint=nearest(name, known),
        )
        for name in names
        if name not in known
    ]
    known_cells = [
        SideRow(
            row.file, row.line, {name: cell for name, cell in row.cells.items() if name in known and cell}
        )
        for row in all_rows
    ]
    return [row for row in known_cells if row.cells], problems


def unguarded(cell: str) -> str:
    """The cell without the ' that keeps a spreadsheet from calculating it."""
    return _GUARDED.sub("", cell, count=1)


def _delimited(path: Path) -> tuple[list[str], list[SideRow]]:
    name = str(path)
    with file_errors(name), temporary_folder() as folder:
        if not path.is_file():
            raise ClientFitError(Problem(code="source-missing", message="no such file", file=name))
        file = prepare_file(Source(name, path), folder)
        if file.kind != "delimited":
            raise ClientFitError(
                Problem(code="source-unsupported", message="this table is CSV or YAML", file=name)
            )
        dialect = next(dialects(file.path), None)
        if dialect is None:
            raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=name))
        header = [cell.strip().lower() for cell in dialect.header]
        rows = []
        for record in records(file.path, dialect):
            if record.fault is not None:
                raise ClientFitError(
                    Problem(
                        code="source-unreadable",
                        message="the row can't be read",
                        file=name,
                        line=record.line,
                        found=record.fault,
                    )
                )
            cells = zip(header, record.cells, strict=False)
            rows.append(
                SideRow(name, record.line, {column: unguarded(cell.strip()) for column, cell in cells})
            )
        return header, rows


def _yaml(path: Path) -> tuple[list[str], list[SideRow]]:
    file = read_yaml(path)
    entries = file.data or []
    if not entries:
        raise ClientFitError(Problem(code="source-empty", message="no entries", file=str(path)))
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ClientFitError(
            Problem(code="source-unreadable", message="the file is a list of entries", file=str(path), line=1)
        )
    return [], [
        SideRow(
            str(path),
            file.line((number,)),
            {key.strip().lower(): _text(value) for key, value in entry.items()},
        )
        for number, entry in enumerate(entries)
    ]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ";".join(map(str, value)) if isinstance(value, list) else str(value).strip()
