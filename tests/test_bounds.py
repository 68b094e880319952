"""Bounds of what is read: the unpacked size of a file, and the size and depth of YAML."""

import gzip
import os
import sys
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import read
from clientfit.importers.formats import text_files
from clientfit.store import Store
from clientfit.yaml_source import LARGEST, read_yaml


def test_a_packed_file_is_unpacked_up_to_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that unpacks to more is refused by name."""
    monkeypatch.setattr(text_files, "MOST_UNPACKED", 1_000)
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress(b"client_id,occurred_at,kind\n" * 1_000))
    store = Store(threads=1)
    with pytest.raises(ClientFitError, match=r"bomb\.csv\.gz: it unpacks to more than 1,000 bytes"):
        read(store, [path])
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
    with pytest.raises(ClientFitError, match="it is no regular file"):
        read_yaml(tmp_path / "rules.yml")


def test_yaml_nested_without_end_is_a_problem(tmp_path: Path) -> None:
    """100,000 open brackets are no traceback."""
    path = tmp_path / "rules.yml"
    path.write_text("a: " + "[" * 100_000)
    with pytest.raises(ClientFitError) as raised:
        read_yaml(path)
    assert raised.value.code == "rules-yaml"
