"""One source opened: its rows, and who knows its header."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.delimited import read_delimited
from clientfit.importers.dialect import Dialect, dialects
from clientfit.importers.files import File, ready
from clientfit.importers.frames import is_frame, read_frame, read_parquet
from clientfit.importers.json_files import read_json
from clientfit.importers.raw import Column, Raw
from clientfit.importers.recognise import Claim, Recogniser, event_table, unused
from clientfit.importers.records import read_records
from clientfit.importers.sources import STDIN, Source
from clientfit.store import Store


@dataclass(frozen=True)
class Opened:
    """A source's rows, who knows its header, the hash of its bytes, and what was met on the way."""

    raw: Raw
    claim: Claim
    sha256: str | None = None
    header_line: int | None = None
    met: tuple[Problem, ...] = ()

    @property
    def columns(self) -> dict[str, Column]:
        """The source's column for each column that the claim knows."""
        return {name: self.raw.columns[position] for name, position in self.claim.positions.items()}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is worth telling of the source as a whole."""
        header = [column.name for column in self.raw.columns]
        told = [*self.met, *unused(self.claim, self.raw.name, header, self.header_line)]
        if not self.raw.records:
            told.append(Problem(code="source-no-rows", message="a header and no rows", file=self.raw.name))
        return tuple(told)


def open_source(store: Store, source: Source, relation: str, recogniser: Recogniser, folder: Path) -> Opened:
    """The source's rows as the relation `relation`; temporary files go into `folder`.

    Raises:
        ClientFitError: nothing of it can be used: it can't be read, is empty, or has nobody's header.
    """
    if source.path is None and source.name != STDIN:
        return _opened(_in_memory(store, source, relation), recogniser, None)
    file = ready(source, folder)
    if file.kind != "delimited":
        return _opened(with_types(store, file, relation), recogniser, file)
    dialect, claim = _recognised(file, recogniser)
    raw = read_delimited(store, file.name, relation, file.path, dialect)
    return Opened(raw, claim, file.sha256, dialect.header_line, file.problems)


def with_types(store: Store, file: File, relation: str) -> Raw:
    """The rows of a file that names its columns itself: Parquet or JSON."""
    read = read_parquet if file.kind == "parquet" else read_json
    return read(store, file.name, relation, file.path)


def _in_memory(store: Store, source: Source, relation: str) -> Raw:
    if is_frame(source.data):
        return read_frame(store, source.name, relation, source.data)
    return read_records(store, source.name, relation, cast("Iterable[object]", source.data))


def _opened(raw: Raw, recogniser: Recogniser, file: File | None) -> Opened:
    """Rows whose header is their columns' names; no rows at all need no header."""
    header = [column.name for column in raw.columns]
    try:
        claim = recogniser.claim(raw.name, header) if header or raw.records else event_table(())
    except ClientFitError:
        raw.release()
        raise
    if file is None:
        return Opened(raw, claim)
    return Opened(raw, claim, file.sha256, None, file.problems)


def _recognised(file: File, recogniser: Recogniser) -> tuple[Dialect, Claim]:
    """The likeliest dialect in which somebody knows the header."""
    found = list(dialects(file.path, recogniser.within))
    if not found:
        raise ClientFitError(Problem(code="source-empty", message="no header and no rows", file=file.name))
    dialect = next((each for each in found if recogniser.knows(each.header)), found[0])
    return dialect, recogniser.claim(file.name, dialect.header, dialect.header_line)
