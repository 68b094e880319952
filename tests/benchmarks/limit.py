"""What screening costs beside the limit, bare DuckDB, and beside what is otherwise written by hand."""

import tempfile
from pathlib import Path

from tests.benchmarks.book import AS_OF
from tests.benchmarks.fresh import Cost, least, run
from tests.benchmarks.table import Table

HEAD = ("", "seconds", "processor", "MB", "times bare")


def screen(source: Path, to: Path) -> tuple[str, ...]:
    """The command that screens a file as of the book's day."""
    return ("-m", "clientfit", "screen", str(source), "--as-of", AS_OF, "-q", "-o", str(to))


def write_book(path: Path, clients: int, per_client: int) -> None:
    """Write the made-up book, in a process of its own."""
    run("-m", "tests.benchmarks.book", str(path), str(clients), str(per_client))


def beside_bare(clients: int, per_client: int, rounds: int, *, by_hand: bool) -> Table:
    """Events in, verdicts out as Parquet: bare DuckDB, the command, and by hand."""
    with tempfile.TemporaryDirectory() as folder:
        parquet, to = Path(folder, "events.parquet"), Path(folder, "verdicts.parquet")
        write_book(parquet, clients, per_client)
        ways: dict[str, tuple[str, ...]] = {
            "bare DuckDB, the compiled statement": ("-m", "tests.benchmarks.bare", str(parquet), str(to)),
            "clientfit screen": screen(parquet, to),
        }
        if by_hand:
            for library, module in (("pandas", "by_hand"), ("polars", "polars_by_hand")):
                ways[f"{library} and conditions in Python"] = (
                    *("-m", f"tests.benchmarks.{module}"),
                    *(str(parquet), str(to)),
                )
        costs = least(ways, rounds)
    return Table(f"{clients * per_client:,} events of {clients:,} clients, Parquet", HEAD, _rows(costs))


def from_csv(clients: int, per_client: int, rounds: int) -> Table:
    """The same with the events in a CSV file."""
    with tempfile.TemporaryDirectory() as folder:
        csv, to = Path(folder, "events.csv"), Path(folder, "verdicts.parquet")
        write_book(csv, clients, per_client)
        ways = {
            "bare DuckDB, the compiled statement": ("-m", "tests.benchmarks.bare", str(csv), str(to)),
            "clientfit screen": screen(csv, to),
        }
        costs = least(ways, rounds)
    return Table(f"{clients * per_client:,} events of {clients:,} clients, CSV", HEAD, _rows(costs))


def growth(sizes: list[int], rounds: int) -> Table:
    """What the command costs as the book grows, twenty events a client."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for events in sizes:
            parquet, to = Path(folder, "events.parquet"), Path(folder, "verdicts.parquet")
            write_book(parquet, events // 20, 20)
            cost = least({"": screen(parquet, to)}, rounds)[""]
            each = cost.seconds / events * 1e6
            rows.append((f"{events:,}", cost.seconds, cost.processor, cost.megabytes, each))
    return Table("growth", ("events", "seconds", "processor", "MB", "µs an event"), rows)


def _rows(costs: dict[str, Cost]) -> list[tuple[str | float, ...]]:
    first = next(iter(costs.values()))
    return [
        (name, cost.seconds, cost.processor, cost.megabytes, cost.seconds / first.seconds)
        for name, cost in costs.items()
    ]
