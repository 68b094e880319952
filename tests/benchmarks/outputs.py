"""What the screening of a made-up book takes, and writing it in each format: seconds, file, memory.

python -m tests.benchmarks.outputs [CLIENTS] [FORMAT ...]
"""

import sys
from datetime import date
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter

from clientfit.cli.output import written
from clientfit.reports import FORMATS
from clientfit.screening import screen
from tests.benchmarks.book import AS_OF, write_book
from tests.benchmarks.table import Table

USUAL = ("csv", "parquet", "arrow")


def held() -> tuple[float, float]:
    """MB (10^6 bytes) that the process holds now, and held at most."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6, getrusage(RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def written_as(clients: int, formats: tuple[str, ...]) -> Table:
    """Screen a book of so many clients with twenty events each, and write it in these formats."""
    rows: list[tuple[str | float, ...]] = []
    with TemporaryDirectory() as folder:
        book = Path(folder) / "book.parquet"
        write_book(book, clients=clients)
        start = perf_counter()
        screening = screen(book, as_of=date.fromisoformat(AS_OF))
        count = len(screening)
        rows.append(("screening", perf_counter() - start, "", *held()))
        for name in formats:
            path = Path(folder) / f"out.{name}"
            start = perf_counter()
            with written(path, binary=FORMATS[name].binary) as stream:
                FORMATS[name].writer("screen")(screening, stream)
            rows.append((name, perf_counter() - start, path.stat().st_size / 1e6, *held()))
    return Table(f"{count:,} clients", ("", "seconds", "file MB", "MB after", "MB at most"), rows)


if __name__ == "__main__":
    size, *asked = sys.argv[1:] or ["100000"]
    print(written_as(int(size), tuple(asked) or USUAL))
