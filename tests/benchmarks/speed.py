"""The speed table: every figure that has an aim, beside it, always in the same order.

Each benchmark is run by its own command, and the figures are read from the Markdown that it prints.
"""

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.benchmarks.table import Table, short

PAGE = Path("clientfit/docs/SPEED.md")
START, END = "<!-- speed: begin -->\n", "<!-- speed: end -->\n"
"""The lines of the page between which the table stands."""

HEAD = ("what", "measured", "aim", "reached")

Outputs = Mapping[str, str]
"""What each benchmark printed; a benchmark that failed, or that this machine can't run, printed no table."""

Measure = Callable[[Outputs], float]


@dataclass(frozen=True)
class Line:
    """A line of the table: a figure with its unit, and the aim that it may not exceed, if it has one."""

    what: str
    measure: Measure
    unit: str
    aim: float | None = None

    def cells(self, outputs: Outputs) -> tuple[str, str, str, str]:
        """Return the line's cells; a figure that was not measured is a dash."""
        aim = "" if self.aim is None else f"{self.aim:g} {self.unit}"
        try:
            figure = self.measure(outputs)
        except KeyError:
            return self.what, "not measured", aim, ""
        reached = "" if self.aim is None else "yes" if figure <= self.aim else "no"
        return self.what, f"{short(figure)} {self.unit}", aim, reached


def cell(row: str, column: str, printed: str) -> float:
    """Return the figure in the first row whose first cells are `row`, separated by `|`.

    Raises:
        KeyError: no table that was printed has such a row and column.
    """
    head: list[str] = []
    for text in printed.splitlines():
        cells = [each.strip() for each in text.split("|")[1:-1]]
        if not cells:
            head = []
        elif not head:
            head = cells
        elif cells[: row.count("|") + 1] == row.split("|") and column in head:
            return float(cells[head.index(column)].replace(",", ""))
    raise KeyError(row, column)


def _of(benchmark: str, row: str, column: str, factor: float = 1) -> Measure:
    return lambda outputs: factor * cell(row, column, outputs[benchmark])


def _ratio(benchmark: str, row: str, other: str, column: str) -> Measure:
    mine, its = _of(benchmark, row, column), _of(benchmark, other, column)
    return lambda outputs: mine(outputs) / its(outputs)


BARE, OURS = "bare DuckDB, the compiled statement", "clientfit screen"
PANDAS, POLARS = "pandas and conditions in Python", "polars and conditions in Python"

_hand, _hand_ratio = partial(_of, "hand"), partial(_ratio, "hand")
_limit, _watcher = partial(_of, "limit"), partial(_of, "watcher")

BOOK = "1,000,000 events of 50,000 clients, Parquet to Parquet"
LARGE = "10,000,000 events of 1,000,000 clients, Parquet to Parquet"

LINES: Sequence[Line] = (
    Line(
        "`check`: `Screener.check`, 50 events, processor time",
        _of("check", "50 of all kinds", "Screener.check, s", 1000),
        "ms",
        10,
    ),
    Line(
        "`check`: `Screener.check`, 1,000 events, processor time",
        _of("check", "1,000 of all kinds", "Screener.check, s", 1000),
        "ms",
        20,
    ),
    Line(
        "`check`: `Screener.explain`, 50 events, processor time",
        _of("check", "50 of all kinds", "Screener.explain, s", 1000),
        "ms",
        150,
    ),
    Line(
        "`check`: `Screener.explain`, 1,000 events, processor time",
        _of("check", "1,000 of all kinds", "Screener.explain, s", 1000),
        "ms",
        150,
    ),
    Line(
        "`watcher`: `Watcher.take` with 3,000 clients, p50",
        _watcher("take, p50, ms", "by the clock"),
        "ms",
        20,
    ),
    Line(
        "`watcher`: `Watcher.take` with 3,000 clients, p95",
        _watcher("take, p95, ms", "by the clock"),
        "ms",
        40,
    ),
    Line(
        "`watcher`: `load` of all events",
        _watcher("load, times the screening", "by the clock"),
        "screenings",
        2,
    ),
    Line(
        "`watcher`: `advance` by a day",
        _watcher("advance, times the screening", "by the clock"),
        "screenings",
        2,
    ),
    Line(
        "`watcher`: memory of events and watcher",
        _watcher("events and watcher", "times the events"),
        "times the events",
        3,
    ),
    Line(
        "`cold`: `clientfit check`, 50 events", _of("cold", "clientfit check, 50 events", "seconds"), "s", 0.5
    ),
    Line("`cold`: `clientfit --help`", _of("cold", "clientfit --help", "seconds"), "s", 0.1),
    Line(f"`hand`: {BOOK}: clientfit", _hand(OURS, "seconds"), "s"),
    Line("`hand`: bare DuckDB, the compiled statement alone", _hand(BARE, "seconds"), "s"),
    Line("`hand`: pandas and conditions in Python, for this book alone", _hand(PANDAS, "seconds"), "s"),
    Line("`hand`: polars and conditions in Python, for this book alone", _hand(POLARS, "seconds"), "s"),
    Line("`hand`: clientfit's time", _hand_ratio(OURS, PANDAS, "seconds"), "times pandas", 0.6),
    Line("`hand`: clientfit's memory at most", _hand(OURS, "MB"), "MB"),
    Line("`hand`: pandas' memory at most", _hand(PANDAS, "MB"), "MB"),
    Line("`hand`: clientfit's memory", _hand_ratio(OURS, PANDAS, "MB"), "times pandas", 1),
    Line(f"`limit`: {LARGE}: clientfit", _limit(OURS, "seconds"), "s"),
    Line("`limit`: bare DuckDB, the compiled statement alone", _limit(BARE, "seconds"), "s"),
    Line("`limit`: clientfit's time", _limit(OURS, "times bare"), "times bare", 0.6),
    Line("`limit`: clientfit's memory at most", _limit(OURS, "MB"), "MB"),
    Line("`limit`: bare DuckDB's memory at most", _limit(BARE, "MB"), "MB"),
    Line(
        "`database`: 200,000 events, PostgreSQL to PostgreSQL",
        _of("database", "PostgreSQL to PostgreSQL", "seconds"),
        "s",
        5,
    ),
    Line(
        "`database`: the same events, Parquet to Parquet",
        _of("database", "Parquet to Parquet", "seconds"),
        "s",
    ),
    Line(
        "`spark`: 200,000 events, local[2], less Spark's own start",
        _of("spark", "with Spark, less its start", "seconds"),
        "s",
        12,
    ),
    Line("`spark`: Spark's own start", _of("spark", "Spark's start", "seconds"), "s"),
    Line(
        "`imports`: 1,000,000 rows of a Xero export to events",
        _of("imports", "Xero|clientfit", "ratio"),
        "times `read_csv`",
        4,
    ),
    Line(
        "`imports`: 1,000,000 rows of a Stripe export to events",
        _of("imports", "Stripe|clientfit", "ratio"),
        "times `read_csv`",
        4,
    ),
)

BENCHMARKS = ("check", "watcher", "cold", "hand", "limit", "database", "spark", "imports")


def speed(*, small: bool) -> Table:
    """Run the benchmarks, show what each prints, and return the table of the figures that have an aim."""
    outputs = {}
    for name in BENCHMARKS:
        command = [sys.executable, "-m", "tests.benchmarks", *(["--small"] if small else []), name]
        ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        print(ended.stdout.partition("\n\n")[2], flush=True)
        if ended.returncode:
            print(f"{name} failed\n", flush=True)
        outputs[name] = ended.stdout
    return table(outputs)


def table(outputs: Outputs) -> Table:
    """Return the table of what the benchmarks printed."""
    return Table("Speed", HEAD, [line.cells(outputs) for line in LINES])


def write(page: Path, machine: str, measured: Table) -> None:
    """Put the table, and the machine that it was measured on, in the place of those on the page."""
    before, start, rest = page.read_text(encoding="utf-8").partition(START)
    _, end, after = rest.partition(END)
    text = f"{machine}\n\n{measured.body()}\n"
    page.write_text(f"{before}{start}\n{text}\n{end}{after}", encoding="utf-8")
