"""Every benchmark runs, and what stands next to clientfit in it answers the same."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from clientfit.importers import read
from clientfit.screening import Screener
from clientfit.store import Store
from clientfit.store.tables import LEVELLED
from tests.benchmarks.__main__ import MODULES, tables
from tests.benchmarks.bare import screen_bare
from tests.benchmarks.book import AS_OF, write_book
from tests.databases.cluster import BIN

NEEDS = {"database": bool(BIN), "spark": shutil.which("java") is not None}
"""Whether what a benchmark needs besides Python is installed."""


def test_the_bare_statement_levels_every_client_as_a_screening_does(tmp_path: Path) -> None:
    """The limit that a book is compared with measures the same clients to the same levels."""
    book, levels = tmp_path / "events.parquet", tmp_path / "levels.parquet"
    write_book(book, clients=40, per_client=20)
    as_of = date.fromisoformat(AS_OF)
    screen_bare(book, levels, as_of)
    store, screener = Store(), Screener()
    screener.screen_store(store, read(store, [str(book)]), as_of)
    columns = ["client", *(f"signal__{signal}" for signal in screener.rulebook.signals)]
    expected = store.rows(f"SELECT {', '.join(columns)} FROM {LEVELLED} ORDER BY client")
    found = pq.read_table(levels, columns=columns).sort_by("client").to_pylist()
    assert [tuple(row.values()) for row in found] == expected


@pytest.mark.long
@pytest.mark.parametrize("name", [*tables(1), *MODULES])
def test_the_benchmark_runs(name: str) -> None:
    """A hundredth of the sizes: it ends well and prints a table."""
    if not NEEDS.get(name, True):
        pytest.skip("what it needs is not installed")
    command = [sys.executable, "-m", "tests.benchmarks", "--small", name]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "|--" in ended.stdout or "|:-" in ended.stdout
