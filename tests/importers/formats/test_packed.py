"""Packed files: gzip, and a zip of one file."""

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.store import Store

ROWS = "client_id,kind,occurred_at\nkiln,praise,2026-01-31\n"


def test_gzip_and_a_zip_of_one_file_are_read_as_what_is_in_them(
    reading: Callable[..., Any], here: Path
) -> None:
    """In a folder too; what macOS adds to a zip is left alone."""
    (here / "a.csv.gz").write_bytes(gzip.compress(ROWS.encode()))
    with ZipFile(here / "b.zip", "w") as archive:
        archive.writestr("export/", "")
        archive.writestr("export/b.csv", ROWS.replace("kiln", "lumen"))
        archive.writestr("__MACOSX/._b.csv", "x")
    assert reading(".").events("client_id", "file", "line") == [
        ("kiln", "a.csv.gz", 2),
        ("lumen", "b.zip", 2),
    ]


def test_a_zip_of_several_files_is_refused(here: Path) -> None:
    """They are named, and what to do."""
    with ZipFile(here / "b.zip", "w") as archive:
        archive.writestr("a.csv", ROWS)
        archive.writestr("b.csv", ROWS)
    with pytest.raises(
        ClientFitError, match=r"b\.zip: a zip of one file is read — a\.csv, b\.csv — unpack it"
    ):
        read(Store(threads=1), ["b.zip"])


@pytest.mark.parametrize(
    ("start", "packer"),
    [
        (b"\x28\xb5\x2f\xfd", "Zstandard"),
        (b"BZh91AY&SY", "bzip2"),
        (b"\xfd7zXZ\x00", "xz"),
        (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
        (b"Rar!\x1a\x07", "RAR"),
    ],
)
def test_other_packers_are_refused(here: Path, start: bytes, packer: str) -> None:
    """With their name and what to do, whatever the file is called."""
    (here / "a.csv").write_bytes(start + b"\x00")
    with pytest.raises(ClientFitError, match=f"{packer} is not unpacked — unpack the file first"):
        read(Store(threads=1), ["a.csv"])


def test_of_many_files_in_a_zip_a_few_are_named(here: Path) -> None:
    """The others are counted."""
    with ZipFile(here / "b.zip", "w") as archive:
        for number in range(1_200):
            archive.writestr(f"{number}.csv", "")
    with pytest.raises(ClientFitError, match=r"read — 0\.csv, 1\.csv, 2\.csv, 3\.csv, 4\.csv and 1,195 more"):
        read(Store(threads=1), ["b.zip"])
