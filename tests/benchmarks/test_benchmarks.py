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
from tests.benchmarks.speed import BENCHMARKS, END, LINES, OURS, PAGE, PANDAS, START, table, write
from tests.benchmarks.table import Table
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


def test_the_speed_table_has_a_line_for_every_aim_in_a_fixed_order() -> None:
    """Figures are read from what benchmarks print; one that was not measured is named so."""
    printed = {
        "cold": str(Table("cold", ("", "seconds"), [("clientfit --help", 0.0714), ("other", 1.0)])),
        "hand": str(Table("hand", ("", "seconds", "MB"), [(OURS, 3.0, 1118.0), (PANDAS, 6.0, 509.0)])),
    }
    outputs = {name: printed.get(name, "not installed") for name in BENCHMARKS}
    rows = {what: rest for what, *rest in table(outputs).rows}
    assert list(rows) == [line.what for line in LINES]
    assert rows["`cold`: `clientfit --help`"] == ["0.07 s", "0.1 s", "yes"]
    assert rows["`hand`: clientfit's memory"] == ["2.20 times pandas", "1 times pandas", "no"]
    assert rows["`check`: `Screener.explain`, 50 events, processor time"] == ["not measured", "150 ms", ""]


def test_the_speed_table_replaces_the_one_on_the_page(tmp_path: Path) -> None:
    """What stands between the two marks is replaced, and nothing else; the real page has both marks."""
    page = tmp_path / "SPEED.md"
    page.write_text(f"before\n{START}old\n{END}after\n", encoding="utf-8")
    write(page, "a machine", Table("", ("what", "measured"), [("x", "1 s")]))
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{START}")
    assert text.endswith(f"{END}after\n")
    assert "a machine" in text
    assert "old" not in text
    real = PAGE.read_text(encoding="utf-8")
    assert real.count(START) == real.count(END) == 1


@pytest.mark.long
def test_the_speed_table_is_measured() -> None:
    """A hundredth of the sizes: every line whose benchmark can run here has a figure."""
    command = [sys.executable, "-m", "tests.benchmarks", "speed", "--small"]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = ended.stdout[ended.stdout.index("**Speed**") :].splitlines()
    missing = [line for line in lines if "not measured" in line]
    assert all(NEEDS.values()) is not bool(missing), missing


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
