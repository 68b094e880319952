"""Files prepared for reading: unpacked, decoded, and recognised by their content, not by their ending."""

import gzip
import hashlib
import re
import sys
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, Protocol
from zipfile import ZipFile, ZipInfo

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import calendar_files
from clientfit.importers.formats.sources import Source, bare, check_unpacked
from clientfit.importers.formats.workbook import is_workbook

_BLOCK = 1 << 22

_GZIP = b"\x1f\x8b"
_ZIP = b"PK\x03\x04"
_NOT_UNPACKED = {
    b"\x28\xb5\x2f\xfd": "Zstandard",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
}
"""Packed formats that are refused by name, by the first bytes of their files."""

_NAMED = 5
"""Number of the files in a zip that a problem names."""


def stdin(folder: Path) -> Path:
    """Copy standard input to a file in `folder`."""
    path = folder / "stdin"
    with path.open("wb") as file:
        for block in _blocks(sys.stdin.buffer):
            file.write(block)
    return path


def _plainly_named(path: Path, folder: Path) -> Path:
    """Return the path, or a link to it where its name is not Unicode, which the database can't take."""
    try:
        str(path.absolute()).encode()
    except UnicodeEncodeError:
        link = _fresh(folder)
        link.symlink_to(path.absolute())
        return link
    return path


def unpacked(path: Path, folder: Path, name: str, bound: int) -> Path:
    """Unpack gzip and a zip of one file into `folder`, up to `bound` bytes; return any other file itself.

    Raises:
        ClientFitError: it is a zip of several files, packed in a way that isn't read, or too large.
    """
    with path.open("rb") as file:
        start = file.read(5)
    if start.startswith(_GZIP):
        return _copied(gzip.open(path), path, folder, name, bound)
    if start.startswith(_ZIP):
        with ZipFile(path) as archive:
            return _copied(archive.open(_only(archive, name)), path, folder, name, bound)
    for mark, packer in _NOT_UNPACKED.items():
        if start.startswith(mark):
            hint = "unpack the file first, or pack it with gzip"
            raise ClientFitError(_packed(name, f"{packer} is not unpacked", None, hint))
    return path


def _only(archive: ZipFile, name: str) -> ZipInfo:
    """The one file in a zip, folders and what macOS adds aside."""
    inside = [
        each
        for each in archive.infolist()
        if not (each.is_dir() or each.filename.startswith("__MACOSX/") or each.filename.endswith(".DS_Store"))
    ]
    if len(inside) == 1:
        return inside[0]
    names = ", ".join(each.filename for each in inside[:_NAMED]) or None
    if len(inside) > _NAMED:
        names = f"{names} and {len(inside) - _NAMED:,} more"
    raise ClientFitError(_packed(name, "a zip of one file is read", names, "unpack it and name the folder"))


def _packed(name: str, message: str, found: str | None, hint: str) -> Problem:
    return Problem(code="source-unsupported", message=message, file=name, found=found, hint=hint)


def _copied(packed: IO[bytes] | gzip.GzipFile, path: Path, folder: Path, name: str, bound: int) -> Path:
    plain = _fresh(folder)
    size, packed_size = 0, path.stat().st_size
    with packed, plain.open("wb") as file:
        for block in _blocks(packed):
            size += len(block)
            check_unpacked(name, packed_size, size, bound)
            file.write(block)
    return plain


def as_utf8(path: Path, folder: Path, name: str) -> tuple[Path, tuple[Problem, ...]]:
    """Convert the file to UTF-8 without a mark and with one kind of line end, where it isn't that already.

    Bytes that are neither UTF-8 nor UTF-16 are read as Windows-1252, with a problem that says so.

    Raises:
        ClientFitError: the file is not text.
    """
    encoding, alike = _examined(path)
    if encoding == "utf-8" and alike:
        return path, ()
    plain = _fresh(folder)
    try:
        with (
            path.open(encoding=encoding, newline=None) as text,
            plain.open("w", encoding="utf-8", newline="") as file,
        ):
            while block := text.read(_BLOCK):
                file.write(block.replace("\ufeff", ""))
    except UnicodeError as error:
        problem = Problem(
            code="source-unreadable", message="the file is not text", file=name, found=str(error)
        )
        raise ClientFitError(problem) from error
    if encoding in {"cp1252", "latin-1"}:
        problem = Problem(
            code="source-encoding",
            message="the file is not UTF-8; it was read as Windows-1252",
            file=name,
            hint="save it as UTF-8 if names look wrong",
        )
        return plain, (problem,)
    return plain, ()


def _examined(path: Path) -> tuple[str, bool]:
    """The encoding, and whether it has no mark inside and all lines end alike (in LF, or in CRLF)."""
    utf8 = getincrementaldecoder("utf-8")()
    latin, inside, feeds, returns, pairs, late, last = False, False, 0, 0, 0, False, b""
    with path.open("rb") as file:
        for number, block in enumerate(_blocks(file)):
            if number == 0 and (marked := _marked(block)):
                return marked, False
            if not block.isascii() or utf8.getstate()[0]:
                inside = inside or BOM_UTF8 in block
                try:
                    utf8.decode(block)
                except UnicodeDecodeError:
                    latin = True
                    break
            in_block = block.count(b"\r") if returns or b"\r" in block else 0  # finding none is fast
            late = late or bool(number and in_block and not returns)
            returns += in_block
            if returns:  # a file without any, as most are, needs no other count
                feeds += block.count(b"\n")
                pairs += (last + block).count(b"\r\n")
            last = block[-1:] if block.endswith(b"\r") else b""
    if latin or utf8.getstate()[0]:
        return _western(path), False
    return "utf-8", not inside and (returns == 0 or (not late and returns == pairs == feeds))


def _marked(start: bytes) -> str | None:
    """Find the encoding by a file's first bytes: a byte order mark, or UTF-16's zeros."""
    if start.startswith(BOM_UTF8):
        return "utf-8-sig"
    if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    zeros = start[:4096].count(0)
    if zeros > len(start[:4096]) // 4:
        return "utf-16-le" if start[1:4096:2].count(0) == zeros else "utf-16-be"
    return None


def _western(path: Path) -> str:
    """Windows-1252, or Latin-1 where the file has bytes that it doesn't know."""
    with path.open("rb") as file:
        unknown = bytes(range(0x81, 0x9E)).translate(
            None, bytes(set(range(0x81, 0x9E)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D})
        )
        return "latin-1" if any(byte in block for block in _blocks(file) for byte in unknown) else "cp1252"


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def _blocks(file: _Readable) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


def _fresh(folder: Path) -> Path:
    return folder / f"plain-{sum(1 for _ in folder.iterdir())}"


_DELIMITED_ENDINGS = (".csv", ".tsv", ".tab")
_JSON_ENDINGS = (".json", ".jsonl", ".ndjson")
_JSON_START = re.compile(
    r"""\[\s*(?:[\[{"]|(?:-?[\d.eE+]+|true|false|null)\s*(?:,|\]\s*\Z)|\]\s*\Z)"""
    r"""|\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*(?:[{,]|\Z))"""
)
"""How JSON begins: a list of values, an object with a key, or an empty one that no other text follows."""


@dataclass(frozen=True)
class File:
    """A file to read from `path`, with the hash of the original's bytes and the problems met."""

    name: str
    path: Path
    kind: Literal["workbook", "parquet", "json", "calendar", "delimited"]
    sha256: str
    problems: tuple[Problem, ...] = ()


def prepare_file(source: Source, folder: Path) -> File:
    """Prepare the source's file to be read; temporary files go into `folder`.

    Raises:
        ClientFitError: it can't be read, or is of a kind that isn't read.
    """
    original = _plainly_named(source.path, folder) if source.path else stdin(folder)
    with original.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    if is_workbook(original):
        return File(source.name, original, "workbook", sha256)
    path = unpacked(original, folder, source.name, source.max_unpacked)
    with path.open("rb") as file:
        start = file.read(4)
    if start == b"PAR1":
        return File(source.name, path, "parquet", sha256)
    path, problems = as_utf8(path, folder, source.name)
    return File(source.name, path, _text_kind(source.name, path), sha256, problems)


def _text_kind(name: str, path: Path) -> Literal["json", "calendar", "delimited"]:
    """Find the kind of a text file by its start; a file named as delimited is delimited."""
    if bare(name).endswith(_DELIMITED_ENDINGS):
        return "delimited"
    with path.open(encoding="utf-8") as file:
        start = file.read(1 << 16).lstrip()
    if start[: len(calendar_files.START)].upper() == calendar_files.START:
        return "calendar"
    if bare(name).endswith(_JSON_ENDINGS):
        return "json"
    return "json" if _JSON_START.match(start) else "delimited"
