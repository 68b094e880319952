"""Detect which table or profile reads a file, and what the others miss in its header."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Source, list_sources, open_source, split_source
from clientfit.importers.profiles.claim import read_claimed
from clientfit.importers.profiles.match import Claim, Recogniser
from clientfit.store import Store, file_errors
from clientfit.temporary_folder import temporary_folder


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
    """Detect which profile reads the file, and what the others miss in its header.

    Raises:
        ClientFitError: the file can't be read, or is empty.
    """
    recogniser = Recogniser()
    store = Store(threads=1)
    try:
        with file_errors(str(path)), temporary_folder() as folder:
            source = _source(Path(path))
            within = recogniser.header_within
            opened = open_source(store, source, "raw", folder, header_within=within)
            header = recogniser.choose(opened.headers)
            claims = sorted(recogniser.everyone(header.cells), key=lambda claim: (claim.lack, claim.name))
            candidates = {claim.name: _candidate(claim, header.cells) for claim in claims}
            chosen, refused = None, None
            try:
                claim = recogniser.claim(str(path), header.cells, header.line)
                if claim.profile is not None and claim.profile.some_row is not None:
                    read_claimed(store, opened, header, claim)
                chosen = candidates[claim.name]
            except ClientFitError as error:
                refused = error.problems[0]
    finally:
        store.close()
    return Detected(header.cells, header.line, tuple(candidates.values()), chosen, refused)


def _candidate(claim: Claim, header: Sequence[str]) -> Candidate:
    columns = claim.profile.columns if claim.profile is not None else {}
    used = {*claim.positions.values(), *(place for places in claim.again.values() for place in places)}
    rest = [place for place, name in enumerate(header) if name.strip() and place not in used]
    return Candidate(
        name=claim.name,
        claims=claim.complete,
        missing=claim.missing,
        used=tuple((name, header[place].strip()) for name, place in claim.positions.items()),
        absent=tuple(columns[name].names[0] for name in columns if name not in claim.positions),
        ignored=tuple(header[place].strip() for place in rest if place not in claim.unused),
        unknown=tuple(header[place].strip() for place in rest if place in claim.unused),
    )


def _source(path: Path) -> Source:
    """The file, or its first part."""
    sources, missing = list_sources([path], "record")
    if missing or path.is_dir():
        problem = Problem(code="source-missing", message="no such file", file=str(path))
        raise ClientFitError(*missing or [problem])
    return split_source(sources[0])[0]
