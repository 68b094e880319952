"""Sources: files, folders, globs, standard input, frames and records, listed one by one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.frames import NamedFrame, is_frame

READABLE = (".csv", ".tsv", ".tab", ".txt", ".json", ".jsonl", ".ndjson", ".parquet", ".pq", ".ics")
"""The endings, also before those of `PACKED`, of files that are read when a folder is given."""

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
"""The endings of workbooks that are read when a folder is given."""

PACKED = (".gz", ".zip")

STDIN = "-"

MAX_UNPACKED = 4_000_000_000
"""Bytes to which a packed file or a workbook is unpacked by default."""

_MOST_TIMES = 250
_SMALL = 64 << 20
"""Up to this size, and only then, a file may unpack to more than `_MOST_TIMES` its size."""


@dataclass(frozen=True)
class Source:
    """One thing to read: a file (`path`; none for standard input), or `data` in memory.

    `name` is the path as it was given, or a label for what has none; `sheet` the one of a workbook's sheets.
    `zoned` says whether the zones of a frame's columns are the data's own, and not those of a session.
    A packed file is unpacked to at most `max_unpacked` bytes.
    """

    name: str
    path: Path | None = None
    data: object = None
    sheet: str | None = None
    zoned: bool = True
    max_unpacked: int = MAX_UNPACKED


def check_unpacked(name: str, packed: int, unpacked: int, bound: int) -> None:
    """Check the size that a packed file has unpacked to so far, in bytes, and how many times its own it is.

    Raises:
        ClientFitError: code "source-unsupported".
    """
    if unpacked > bound:
        message = f"it unpacks to more than {bound:,} bytes"
        hint = "allow more with --max-unpacked (max_unpacked=), if you trust it"
    elif unpacked > max(_SMALL, _MOST_TIMES * packed):
        message = f"it unpacks to more than {_MOST_TIMES} times its size"
        hint = "unpack the file first, if you trust it"
    else:
        return
    found = f"{packed:,} bytes packed"
    raise ClientFitError(
        Problem(code="source-unsupported", message=message, file=name, found=found, hint=hint)
    )


def list_sources(sources: Sequence[object], label: str) -> tuple[list[Source], list[Problem]]:
    """List every single source: files by name, each once, then frames and records; and the missing ones.

    Records are named `label`, a second source of records `label2`.

    Raises:
        TypeError: something that is neither a path, a frame nor an iterable of records.
    """
    files: dict[tuple[Path | str, str | None], Source] = {}
    missing: list[Problem] = []
    memory: list[object] = []
    frames: list[Source] = []
    for source in sources:
        if isinstance(source, (str, Path)):
            matching, problem = _files(source)
            missing += [problem] if problem else []
            for each in matching:
                files.setdefault((each.path.resolve() if each.path else STDIN, each.sheet), each)
        elif isinstance(source, NamedFrame):
            frames.append(Source(source.name, data=source.frame, zoned=False))
        elif isinstance(source, (Mapping, BaseModel)):
            memory.append([source])
        elif is_frame(source) or isinstance(source, Iterable):
            memory.append(source)
        else:
            raise TypeError(
                f"a source is a path, a frame or an iterable of records, not {type(source).__name__}"
            )
    records = [
        Source(f"{label}{number if number > 1 else ''}", data=data) for number, data in enumerate(memory, 1)
    ]
    return [*sorted(files.values(), key=lambda each: each.name), *frames, *records], missing


def _files(given: str | Path) -> tuple[list[Source], Problem | None]:
    """Find the files of a path, folder or pattern, or the problem that there are none."""
    name = printable(given)
    if name == STDIN:
        return [Source(STDIN)], None
    try:
        return _existing(name, Path(given))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return [], Problem(code="source-missing", message="it can't be opened", file=name, found=reason)


def printable(path: str | Path) -> str:
    """Return a path as text that can be written anywhere; bytes that are no UTF-8 are escaped."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def _existing(name: str, path: Path) -> tuple[list[Source], Problem | None]:
    missing: tuple[str, str | None]
    if path.is_file():
        return [Source(name, path)], None
    book, mark, sheet = name.rpartition("#")
    if mark and sheet and Path(book).is_file():
        return [Source(name, Path(book), sheet=sheet)], None
    if path.is_dir():
        inside = [each for each in path.iterdir() if each.is_file() and _readable(each)]
        missing = "the folder holds nothing to read", f"it takes files such as {', '.join(READABLE)}, .xlsx"
    elif set("*?[") & set(name):
        inside = [each for each in _matching(path) if each.is_file()]
        missing = "the pattern matches no file", None
    else:
        inside, missing = [], ("no such file or folder", None)
    if inside:
        return [Source(printable(each), each) for each in sorted(inside)], None
    message, hint = missing
    return [], Problem(code="source-missing", message=message, file=name, hint=hint)


def _matching(pattern: Path) -> Iterator[Path]:
    """Yield what a pattern matches; `**` enters no symbolic link, which may lead in a circle.

    Hidden files and folders match only a pattern that begins a name with a point.
    """
    root = Path(pattern.anchor or ".")
    inside = str(pattern.relative_to(root)) if pattern.anchor else str(pattern)
    shown = any(part.startswith(".") and part != ".." for part in Path(inside).parts)
    for path in root.glob(inside):
        if shown or not any(part.startswith(".") for part in path.relative_to(root).parts):
            yield path


def _readable(path: Path) -> bool:
    name = path.name.lower()
    if name.startswith((".", "~$")):  # a workbook that is open has a lock of that name beside it
        return False
    return name.endswith((*WORKBOOKS, ".zip")) or bare(name).endswith(READABLE)


def bare(name: str) -> str:
    """A file's name in lower case, without the ending of a packed file."""
    lower = name.lower()
    return next((lower.removesuffix(ending) for ending in PACKED if lower.endswith(ending)), lower)
