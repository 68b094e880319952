"""Who knows a file's header, and what the others miss in it."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.dialect import dialects
from clientfit.importers.files import ready
from clientfit.importers.opening import with_types
from clientfit.importers.parts import parts
from clientfit.importers.recognise import Recogniser
from clientfit.importers.sources import listed
from clientfit.importers.workbook import headers, sheet_rows
from clientfit.store import Store


@dataclass(frozen=True)
class Candidate:
    """The event table, the clients table or a profile: whether it claims a header, and what it misses."""

    name: str
    claims: bool
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Detected:
    """A file's header, its line where there are lines, and the candidates: claimants, then the nearest."""

    header: tuple[str, ...]
    line: int | None
    candidates: tuple[Candidate, ...]


def detect(path: str | Path) -> Detected:
    """Who claims the file, and what everybody else misses in its header.

    Raises:
        ClientFitError: the file can't be read, or is empty.
    """
    recogniser = Recogniser()
    found = _headers(Path(path), recogniser.within)
    known = (each for each in found if recogniser.knows(each[0]))
    header, line = next(known, None) or min(found, key=lambda each: recogniser.lack(each[0]))
    candidates = [Candidate(claim.name, claim.whole, claim.missing) for claim in recogniser.everyone(header)]
    return Detected(header, line, tuple(sorted(candidates, key=_nearness)))


def _headers(path: Path, within: int) -> list[tuple[tuple[str, ...], int | None]]:
    """What may be the file's header, with its line, the likeliest first."""
    with TemporaryDirectory(prefix="clientfit-") as folder:
        sources, missing = listed([path], "record")
        if missing or path.is_dir():
            problem = Problem(code="source-missing", message="no such file", file=str(path))
            raise ClientFitError(*missing or [problem])
        source = parts(sources[0])[0]
        file = ready(source, Path(folder))
        if file.kind == "workbook":
            return [(cells, number) for _, (number, cells) in headers(sheet_rows(source), within)]
        if file.kind == "delimited":
            found: list[tuple[tuple[str, ...], int | None]] = [
                (dialect.header, dialect.header_line) for dialect in dialects(file.path, within)
            ]
        else:
            store = Store(threads=1)
            found = [(tuple(column.name for column in with_types(store, file, "raw").columns), None)]
            store.close()
    if not found:
        raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=str(path)))
    return found


def _nearness(candidate: Candidate) -> tuple[bool, int, str]:
    return (not candidate.claims, len(candidate.missing), candidate.name)
