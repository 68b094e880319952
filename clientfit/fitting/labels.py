"""Labels: clients of which a person knows whether a type should be flagged, from a CSV file."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.regular_file import check_regular
from clientfit.rulebook import Rulebook

COLUMNS = ("client", "type", "label")
"""The columns of the file, in any order."""

FLAGGED = {"yes": True, "flag": True, "severe": True, "no": False, "clear": False, "watch": False}
"""What a label says about the flag: yes or no, or the level that is right."""


@dataclass(frozen=True)
class Label:
    """A labelled client: whether it should be flagged for a type."""

    client_id: str
    type: str
    flagged: bool
    line: int


def read_labels(path: Path, clients: Iterable[tuple[str, str]], rulebook: Rulebook) -> tuple[Label, ...]:
    """Read labels: one row a client and type, with the client's id or name.

    Args:
        path: a CSV file with the columns client, type, label.
        clients: id and name of every client of the sources.
        rulebook: the rulebook with the types, drafts too.

    Raises:
        ClientFitError: code "labels-row", with everything that is wrong at its line.
    """
    ids: dict[str, set[str]] = {}
    for client_id, name in clients:
        ids.setdefault(client_id, set()).add(client_id)
        ids.setdefault(name, set()).add(client_id)
    problems: list[Problem] = []
    labels: dict[tuple[str, str], Label] = {}
    for line, row in _rows(path):
        cells = {key: (row.get(key) or "").strip() for key in COLUMNS}
        fault = _fault(cells, ids, rulebook)
        if fault is None:
            (client_id,) = ids[cells["client"]]
            label = Label(client_id, cells["type"], FLAGGED[cells["label"].lower()], line)
            known = labels.setdefault((client_id, label.type), label)
            if known.flagged != label.flagged:
                fault = (f"line {known.line} says otherwise", cells["client"], "keep one of them")
        if fault is not None:
            message, found, hint = fault
            problems.append(
                Problem(code="labels-row", message=message, file=str(path), line=line, found=found, hint=hint)
            )
    if problems:
        raise ClientFitError(*problems)
    return tuple(labels.values())


def _fault(
    cells: Mapping[str, str], ids: Mapping[str, set[str]], rulebook: Rulebook
) -> tuple[str, str | None, str | None] | None:
    """Return the fault of a row, the value found, and a hint; None for a row without a fault."""
    client, type_, label = (cells[key] for key in COLUMNS)
    if client not in ids:
        return "no client of the sources has this id or name", client or None, nearest(client, [*ids])
    if len(ids[client]) > 1:
        return f"{len(ids[client])} clients have this name", client, "name the client by its id"
    if type_ not in rulebook.types:
        return "the rulebook has no such type", type_ or None, nearest(type_, [*rulebook.types])
    if label.lower() not in FLAGGED:
        return "a label is yes, no or a level", label or None, f"write one of {', '.join(FLAGGED)}"
    return None


def _rows(path: Path) -> list[tuple[int, dict[str, str | None]]]:
    try:
        check_regular(path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            header = [name.strip().lower() for name in reader.fieldnames or ()]
            reader.fieldnames = header
            missing = [name for name in COLUMNS if name not in header]
            if missing:
                raise _unreadable(path, 1, f"there is no column {', '.join(missing)}", ",".join(header))
            return [(reader.line_num, row) for row in reader]
    except OSError as error:
        raise _unreadable(path, None, "the file can't be read", error.strerror) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise _unreadable(path, None, "the file is no CSV in UTF-8", str(error)) from error


def _unreadable(path: Path, line: int | None, message: str, found: str | None) -> ClientFitError:
    hint = f"write a CSV file with the columns {', '.join(COLUMNS)}"
    return ClientFitError(
        Problem(code="labels-row", message=message, file=str(path), line=line, found=found or None, hint=hint)
    )
