"""Bounds of what is read: the unpacked size of a file, and the size and depth of YAML."""

import gzip
import os
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.privacy import Pseudonyms
from clientfit.regular_file import LARGEST, read_regular
from clientfit.store import Store
from clientfit.yaml_source import read_yaml


def test_a_packed_file_is_unpacked_up_to_a_bound(tmp_path: Path) -> None:
    """A file that unpacks to more is refused by name, with the option that allows it."""
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress(b"client_id,occurred_at,kind\n" * 1_000))
    store = Store(threads=1)
    with pytest.raises(ClientFitError, match=r"bomb\.csv\.gz: it unpacks to more than 1,000 bytes"):
        read(store, [path], max_unpacked=1_000)
    assert len(read(store, [path]).inputs) == 1
    store.close()


def test_a_file_that_unpacks_to_too_many_times_its_size_is_refused(tmp_path: Path) -> None:
    """120 MB of one line again and again are no export; the other file is read."""
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress(b"a,b\n" * 30_000_000, 9))
    good = tmp_path / "good.csv"
    good.write_text("client_id,occurred_at,kind\na,2026-01-05,invoice\n")
    store = Store(threads=1)
    intake = read(store, [path, good])
    assert intake.unread == (str(path),)
    assert "it unpacks to more than 250 times its size" in str(intake.problems[0])
    store.close()


@pytest.mark.parametrize("ending", ["xlsx", "csv.zip"])
def test_a_workbook_and_a_zip_have_the_same_bound(tmp_path: Path, ending: str) -> None:
    """Both are refused before anything is read of them."""
    path = tmp_path / f"big.{ending}"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        if ending == "xlsx":
            archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"<c/>" * 10_000)
    store = Store(threads=1)
    with pytest.raises(ClientFitError, match="it unpacks to more than 20,000 bytes"):
        read(store, [path], max_unpacked=20_000)
    store.close()


def test_a_large_yaml_file_is_refused(tmp_path: Path) -> None:
    """It is not parsed."""
    path = tmp_path / "rules.yml"
    path.write_text("#" * (LARGEST + 1))
    with pytest.raises(ClientFitError, match="at most 1,048,576 bytes — 1,048,577 bytes"):
        read_yaml(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFO")
def test_a_yaml_file_is_a_regular_one(tmp_path: Path) -> None:
    """A pipe is refused rather than waited for."""
    os.mkfifo(tmp_path / "rules.yml")
    with pytest.raises(ClientFitError, match="it is not a regular file"):
        read_yaml(tmp_path / "rules.yml")


def test_yaml_nested_without_end_is_a_problem(tmp_path: Path) -> None:
    """100,000 open brackets are no traceback."""
    path = tmp_path / "rules.yml"
    path.write_text("a: " + "[" * 100_000)
    with pytest.raises(ClientFitError) as raised:
        read_yaml(path)
    assert raised.value.code == "rules-yaml"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFO")
def test_settings_are_regular_files(tmp_path: Path) -> None:
    """A pipe or a device for a key or for letters is refused rather than waited for."""
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(ClientFitError, match="it is not a regular file"):
            Pseudonyms.from_file(path)
        with pytest.raises(OSError, match="it is not a regular file"):
            read_regular(path)
    (tmp_path / "large").write_bytes(bytes(LARGEST + 1))
    with pytest.raises(OSError, match="more than 1,048,576 bytes"):
        read_regular(tmp_path / "large")
