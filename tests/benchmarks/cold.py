"""What a start from nothing costs: an import, the help, one client checked."""

import tempfile
from pathlib import Path

from tests.benchmarks.book import AS_OF
from tests.benchmarks.fresh import least, run
from tests.benchmarks.table import Table


def cold(rounds: int) -> Table:
    """Each in a process of its own, beside a Python that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "client.csv")
        run("-m", "tests.benchmarks.book", str(source), "1", "50")
        ways: dict[str, tuple[str, ...]] = {
            "python": ("-c", "pass"),
            "import clientfit": ("-c", "import clientfit"),
            "clientfit --help": ("-m", "clientfit", "--help"),
            "import duckdb": ("-c", "import duckdb"),
            "clientfit check, 50 events": ("-m", "clientfit", "check", str(source), "--as-of", AS_OF, "-q"),
        }
        costs = least(ways, rounds)
    rows = [(name, cost.seconds, cost.processor, cost.megabytes) for name, cost in costs.items()]
    return Table("cold", ("", "seconds", "processor", "MB"), rows)
