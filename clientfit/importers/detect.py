"""Who knows a file's header, and what the others miss in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.delimited import dialects
from clientfit.importers.formats.source_parts import parts
from clientfit.importers.formats.sources import Source, listed
from clientfit.importers.formats.text_files import ready
from clientfit.importers.formats.workbook import headers, sheet_rows
from clientfit.importers.open_source import open_source, refuse_foreign, with_types
from clientfit.importers.profiles.match import Claim, Recogniser
from clientfit.importers.staging import rejects
from clientfit.store import Store


@dataclass(frozen=True)
class Candidate:
    """The event table, the clients table or a profile: whether it claims a header, and what it misses.

    `used` pairs its columns with the header's names for them; `absent` are columns that it could use.
    `ignored` are names that it knows and doesn't need, `unknown` those that it doesn't know.
    """

    name: str
    claims: bool
    missing: tuple[str, ...]
    used: tuple[tuple[str, str], ...] = ()
    absent: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Detected:
    """A file's header, its line where there are lines, and the candidates: claimants, then the nearest.

    `chosen` is who reads the file; `refused` says why nobody does.
    """

    header: tuple[str, ...]
    line: int | None
    candidates: tuple[Candidate, ...]
    chosen: Candidate | None = None
    refused: Problem | None = None


def detect(path: str | Path) -> Detected:
    """Who claims the file, who reads it, and what everybody else misses in its header.

    Raises:
        ClientFitError: the file can't be read, or is empty.
    """
    recogniser = Recogniser()
    with TemporaryDirectory(prefix="clientfit-") as folder:
        source = _source(Path(path))
        found = _headers(source, recogniser.within, Path(folder))
        known = (each for each in found if recogniser.knows(each[0]))
        header, line = next(known, None) or min(found, key=lambda each: recogniser.lack(each[0]))
        claims = sorted(recogniser.everyone(header), key=lambda claim: (claim.lack, claim.name))
        candidates = {claim.name: _candidate(claim, header) for claim in claims}
        chosen, refused = None, None
        try:
            claim = recogniser.claim(str(path), header, line)
            if claim.profile is not None and claim.profile.some_row is not None:
                _look_into(source, recogniser, Path(folder))
            chosen = candidates[claim.name]
        except ClientFitError as error:
            refused = error.problems[0]
    return Detected(header, line, tuple(candidates.values()), chosen, refused)


def _candidate(claim: Claim, header: Sequence[str]) -> Candidate:
    columns = claim.profile.columns if claim.profile is not None else {}
    used = {*claim.positions.values(), *(place for places in claim.again.values() for place in places)}
    rest = [place for place, name in enumerate(header) if name.strip() and place not in used]
    return Candidate(
        name=claim.name,
        claims=claim.whole,
        missing=claim.missing,
        used=tuple((name, header[place].strip()) for name, place in claim.positions.items()),
        absent=tuple(columns[name].names[0] for name in columns if name not in claim.positions),
        ignored=tuple(header[place].strip() for place in rest if place not in claim.unused),
        unknown=tuple(header[place].strip() for place in rest if place in claim.unused),
    )


def _look_into(source: Source, recogniser: Recogniser, folder: Path) -> None:
    """Make sure that the rows are of the export whose header they have."""
    store = Store(threads=1)
    try:
        rejects.prepare(store)
        refuse_foreign(store, open_source(store, source, "raw", recogniser, folder))
    finally:
        store.close()


def _source(path: Path) -> Source:
    """The file, or its first part."""
    sources, missing = listed([path], "record")
    if missing or path.is_dir():
        problem = Problem(code="source-missing", message="no such file", file=str(path))
        raise ClientFitError(*missing or [problem])
    return parts(sources[0])[0]


def _headers(source: Source, within: int, folder: Path) -> list[tuple[tuple[str, ...], int | None]]:
    """What may be the file's header, with its line, the likeliest first."""
    file = ready(source, folder)
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
        raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=source.name))
    return found
