"""Read a saved screening: the JSON document that `clientfit screen -o clients.json` writes."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from clientfit.errors import ClientFitError, Problem
from clientfit.model import Head, Verdict
from clientfit.model.verdict import SCHEMA, Level
from clientfit.regular_file import check_regular


class SavedScreening:
    """A saved screening. Verdicts are validated when they are read.

    Args:
        path: the JSON document of a screening.

    Raises:
        ClientFitError: code "screening-unreadable": the file is no such document.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        document = _document(path)
        clients = document.pop("clients", None)
        document.pop("summary", None)
        if not isinstance(clients, list):
            raise _unreadable(path, "the document has no list of clients")
        try:
            self.head = Head.model_validate(document)
            self._clients = {str(client["client_id"]): client for client in clients}
        except (ValidationError, TypeError, KeyError) as error:
            raise _unreadable(path, str(error).splitlines()[0]) from None
        if len(self._clients) != len(clients):
            raise _unreadable(path, "a client is listed twice")

    def levels(self) -> Iterator[tuple[str, str, dict[str, Level]]]:
        """Yield id, recommendation, and level by type of each client, worst first.

        Raises:
            ClientFitError: code "screening-unreadable".
        """
        for client_id, client in self._clients.items():
            try:
                levels = {name: type_["level"] for name, type_ in client["types"].items()}
                yield client_id, client["recommendation"], levels
            except (AttributeError, TypeError, KeyError) as error:
                raise _unreadable(self._path, f"client {client_id}: {error!r}") from None

    def draft_levels(self) -> Iterator[tuple[str, str, dict[str, Level]]]:
        """Yield id, name, and level by draft type of each client, by id.

        Raises:
            ClientFitError: code "screening-unreadable".
        """
        for client_id, client in sorted(self._clients.items()):
            try:
                levels = {name: type_["level"] for name, type_ in client.get("drafts", {}).items()}
                yield client_id, client["client_name"], levels
            except (AttributeError, TypeError, KeyError) as error:
                raise _unreadable(self._path, f"client {client_id}: {error!r}") from None

    def verdicts_on(self, client_ids: Sequence[str]) -> Iterator[Verdict]:
        """Yield the verdicts on these clients, in the order given.

        Raises:
            ClientFitError: code "screening-unreadable".
        """
        for client_id in client_ids:
            try:
                yield Verdict.model_validate(self._clients[client_id])
            except ValidationError as error:
                found = f"client {client_id}: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}"
                raise _unreadable(self._path, found) from None


def is_saved_screening(path: Path) -> bool:
    """Return whether a file begins as the JSON document of a screening does."""
    try:
        check_regular(path)
        with path.open("rb") as file:
            opening = file.read(200)
    except OSError:
        return False
    return SCHEMA.encode() in opening and opening.lstrip().startswith(b"{")


def _document(path: Path) -> dict[str, Any]:
    try:
        check_regular(path)
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from None
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, str(error)) from None
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise _unreadable(path, f"the document's schema is not {SCHEMA}")
    return document


def _unreadable(path: Path, found: str) -> ClientFitError:
    return ClientFitError(
        Problem(
            code="screening-unreadable",
            message="this is not a saved screening of this version",
            file=str(path),
            found=found,
            hint="write one with: clientfit screen SOURCE -o clients.json",
        )
    )
