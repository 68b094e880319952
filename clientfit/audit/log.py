"""The audit log: one JSON line per verdict, each with the hash of the line before.

Everything that identifies a client is under `private`, of which the chain has only a salted hash. So a
client's private part can be erased, and the chain still proves that no line was changed, inserted, moved, or
removed from the middle. It can't prove that no lines were cut off at the end: keep the last hash elsewhere.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

from filelock import FileLock, Timeout

from clientfit.errors import ClientFitError, Problem
from clientfit.model import Head, Verdict
from clientfit.model.json_writer import verdict_text
from clientfit.regular_file import check_regular
from clientfit.temporary_folder import replacing

SCHEMA = "clientfit/audit/1"

PATIENCE = 10.0
"""Seconds to wait for another process that writes to the log."""

START = "0" * 64
"""The previous hash of the first line."""


@dataclass(frozen=True)
class Run:
    """The call that produced a verdict: its sources and options, and the files that the options name.

    `options` are keyword arguments of `clientfit.screen` as JSON; `files` maps each file that they name to
    its SHA-256.
    """

    sources: tuple[str, ...]
    options: dict[str, Any]
    files: dict[str, str]
    flips: bool = False
    only_type: str | None = None


@dataclass(frozen=True)
class Entry:
    """A line of the log: `public` is part of the chain, `private` is None once `forget` has erased it."""

    number: int
    public: dict[str, Any]
    private: dict[str, Any] | None

    @property
    def client(self) -> tuple[str, str] | None:
        """Id and name of the client; None once erased."""
        if self.private is None:
            return None
        verdict = self.private["verdict"]
        return verdict["client_id"], verdict["client_name"]


def append(path: Path, head: Head, verdicts: Iterable[Verdict], run: Run, at: datetime) -> int:
    """Append an entry for each verdict, and return their number.

    All are appended or none: a copy with the new lines replaces the log when it is complete.

    Args:
        path: the log; it is created if it does not exist.
        head: the head of the screening.
        verdicts: the verdicts as they were reported.
        run: the call that produced them.
        at: the time to log.

    Raises:
        ClientFitError: code "audit-unreadable": the log can't be read or written.
    """
    with _locked(path):
        previous, number = _end(path)
        lines = []
        for verdict in verdicts:
            number += 1
            private = {
                "sources": list(run.sources),
                "options": run.options,
                "files": run.files,
                "flips": run.flips,
                "only_type": run.only_type,
                "inputs": {each.file: each.sha256 for each in head.inputs},
                "verdict": json.loads(verdict_text(verdict)),
            }
            salt = token_hex(32)
            public = {
                "schema": SCHEMA,
                "number": number,
                "at": at.isoformat(timespec="seconds"),
                "tool": head.tool.model_dump(mode="json"),
                "rulebook": head.rulebook.model_dump(mode="json", exclude={"recommendations", "drafts"}),
                "as_of": head.as_of.isoformat(),
                "inputs": sorted(each.sha256 for each in head.inputs if each.sha256),
                "commitment": _commitment(salt, private),
                "previous": previous,
            }
            previous = _hash(public)
            lines.append(_encoded({**public, "hash": previous, "private": {"salt": salt, **private}}))
        try:
            with replacing(path) as draft, draft.open("xb") as log:
                if number > len(lines):
                    with path.open("rb") as old:
                        shutil.copyfileobj(old, log)
                log.write("".join(line + "\n" for line in lines).encode("ascii"))
        except OSError as error:
            raise _unreadable(path, None, error.strerror or str(error)) from error
    return len(lines)


def read_log(path: Path) -> Iterator[Entry]:
    """Yield the entries of a log, and check the chain on the way.

    Raises:
        ClientFitError: code "audit-unreadable" or "audit-broken", at the first faulty line.
    """
    previous = START
    for number, line in enumerate(_lines(path), start=1):
        entry, own = _parsed(path, number, line)
        public = entry.public
        if public["previous"] != previous or public["number"] != number:
            raise _broken(path, number, "it does not follow the line before")
        if _hash(public) != own:
            raise _broken(path, number, "its content is not what was logged")
        if entry.private is not None:
            salt = entry.private.pop("salt", "")
            if _commitment(str(salt), entry.private) != public["commitment"]:
                raise _broken(path, number, "its private part is not what was logged")
        previous = own
        yield entry


def forget(path: Path, client: str) -> int:
    """Erase the private part of a client's entries, by id or name, and return their number.

    The chain stays valid; the file is replaced when the new one is complete.

    Raises:
        ClientFitError: the log is unreadable or broken, or has no such client.
    """
    with _locked(path):
        forgotten = {
            entry.number for entry in read_log(path) if entry.client is not None and client in entry.client
        }
        if not forgotten:
            raise ClientFitError(
                Problem(code="client-unknown", message="the log has no such client", found=client)
            )
        with replacing(path) as draft, draft.open("xb") as changed:
            for number, line in enumerate(_lines(path), start=1):
                if number in forgotten:
                    line = _encoded({**json.loads(line), "private": None}).encode("ascii") + b"\n"  # noqa: PLW2901
                changed.write(line)
    return len(forgotten)


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Lock the log by a file next to it."""
    lock = FileLock(f"{path}.lock")
    try:
        lock.acquire(timeout=PATIENCE)
    except Timeout:
        raise _unreadable(path, None, f"another process has locked it for {PATIENCE:.0f} s") from None
    except OSError as error:
        raise _unreadable(path, None, error.strerror or str(error)) from error
    try:
        yield
    finally:
        lock.release()


def _end(path: Path) -> tuple[str, int]:
    """Return the hash and number of the last line."""
    if not path.exists():
        return START, 0
    last = None
    for last in _lines(path):  # noqa: B007 - the last one is wanted
        pass
    if last is None:
        return START, 0
    if not last.endswith(b"\n"):
        raise _unreadable(path, None, "its last line is not complete")
    try:
        data = json.loads(last)
        return str(data["hash"]), int(data["number"])
    except (ValueError, KeyError, TypeError) as error:
        raise _unreadable(path, None, f"its last line is not an entry: {error}") from None


def _lines(path: Path) -> Iterator[bytes]:
    try:
        check_regular(path)
        with path.open("rb") as log:
            yield from log
    except OSError as error:
        raise _unreadable(path, None, error.strerror or str(error)) from error


def _parsed(path: Path, number: int, line: bytes) -> tuple[Entry, str]:
    """Parse one line into its entry and its hash.

    Every byte has to be as it was written: another reader of JSON may take the first of two equal keys.
    """
    try:
        data = json.loads(line)
        is_as_written = _encoded(data).encode("ascii") == line.removesuffix(b"\n")
        own, private = data.pop("hash"), data.pop("private")
        schema = data["schema"]
        if private is not None:
            _ = private["verdict"]["client_id"], private["verdict"]["client_name"]
        _ = data["previous"], data["commitment"], data["as_of"], data["tool"], data["rulebook"]
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, number, f"the line is no JSON: {error}") from None
    except (KeyError, TypeError, AttributeError):
        raise _unreadable(path, number, "the line is JSON, but no entry of an audit log") from None
    if not is_as_written:
        raise _broken(path, number, "its bytes are not as they were written")
    if schema != SCHEMA:
        raise _unreadable(path, number, f"the schema is not {SCHEMA}")
    return Entry(number, data, private), str(own)


def _commitment(salt: str, private: dict[str, Any]) -> str:
    return hashlib.sha256(f"{salt}\n{_encoded(private)}".encode("ascii")).hexdigest()


def _hash(public: dict[str, Any]) -> str:
    return hashlib.sha256(_encoded(public).encode("ascii")).hexdigest()


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def _unreadable(path: Path, line: int | None, found: str) -> ClientFitError:
    message = "the audit log can't be used"
    return ClientFitError(
        Problem(code="audit-unreadable", message=message, file=str(path), line=line, found=found)
    )


def _broken(path: Path, line: int, found: str) -> ClientFitError:
    message = "the chain of the audit log is broken here"
    hint = "lines from here on are not trustworthy; compare with a copy"
    return ClientFitError(
        Problem(code="audit-broken", message=message, file=str(path), line=line, found=found, hint=hint)
    )
