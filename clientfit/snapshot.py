"""The file of a watcher's state: JSON lines, a head and then one line for each client."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from clientfit.errors import ClientFitError, Problem
from clientfit.model import Client
from clientfit.model.verdict import Level
from clientfit.regular_file import check_regular
from clientfit.temporary_folder import replacing

FORMAT = "clientfit/watcher/1"

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Snapshot:
    """The state of a watcher.

    `events` are the records of each client, `clients` the rows of the clients table, `levels` each
    client's recommendation and its levels by "type" and "type.signal".
    """

    as_of: date
    events: Mapping[str, Sequence[Record]]
    clients: Mapping[str, Client]
    levels: Mapping[str, tuple[str | None, Mapping[str, Level]]]


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid")

    format: str
    as_of: date
    clients: int


class _Line(BaseModel):
    """The line of one client."""

    model_config = ConfigDict(extra="forbid")

    client_id: str
    client: Client | None
    events: list[dict[str, Any]]
    recommendation: str | None
    levels: dict[str, Level]


def write_snapshot(path: Path, snapshot: Snapshot) -> None:
    """Write a snapshot; the file is replaced only when it is complete.

    Raises:
        OSError: the file can't be written.
    """
    names = sorted({*snapshot.events, *snapshot.clients, *snapshot.levels})
    with replacing(path) as draft, draft.open("x", encoding="utf-8", newline="\n") as file:
        head = {"format": FORMAT, "as_of": snapshot.as_of.isoformat(), "clients": len(names)}
        file.write(json.dumps(head) + "\n")
        for name in names:
            client = snapshot.clients.get(name)
            recommendation, levels = snapshot.levels.get(name, (None, {}))
            line = {
                "client_id": name,
                "client": None if client is None else client.model_dump(mode="json"),
                "events": snapshot.events.get(name, ()),
                "recommendation": recommendation,
                "levels": levels,
            }
            file.write(json.dumps(line, ensure_ascii=False, default=_plain) + "\n")


def _plain(value: object) -> object:
    """Return a value that JSON lacks in the notation of the event table."""
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def read_snapshot(path: Path) -> Snapshot:
    """Read a snapshot.

    Raises:
        OSError: the file can't be read.
        ClientFitError: code "snapshot-damaged": the file is not what `write_snapshot` wrote.
    """
    number = 0
    check_regular(path)
    try:
        with path.open(encoding="utf-8") as file:
            number = 1
            head = _Head.model_validate_json(next(file, ""))
            if head.format != FORMAT:
                raise _damaged(path, number, head.format)
            lines = []
            for number, line in enumerate(file, 2):  # noqa: B007 - names the line of an error
                lines.append(_Line.model_validate_json(line))
    except (ValidationError, UnicodeDecodeError) as error:
        raise _damaged(path, number, str(error).splitlines()[0]) from error
    if len({line.client_id for line in lines}) != head.clients or len(lines) != head.clients:
        raise _damaged(path, number, f"{len(lines)} clients of {head.clients}")
    return Snapshot(
        as_of=head.as_of,
        events={line.client_id: line.events for line in lines if line.events},
        clients={line.client_id: line.client for line in lines if line.client is not None},
        levels={line.client_id: (line.recommendation, line.levels) for line in lines},
    )


def _damaged(path: Path, line: int, found: str) -> ClientFitError:
    return ClientFitError(
        Problem(
            code="snapshot-damaged",
            message="this is not a complete snapshot of a watcher",
            file=str(path),
            line=line,
            found=found,
            hint="load the events again and call save",
        )
    )
