"""Every benchmark, as Markdown tables with the machine and the versions they were measured with.

    python -m tests.benchmarks [--small] [NAME ...]
    python -m tests.benchmarks speed [--small] [--write]

Each figure is of a process of its own; where ways are compared they run in turn, and each one's least time
counts. With --small every size is a hundredth: it shows that the benchmarks run, and no more. `speed` runs
the benchmarks whose figures have an aim, and prints one table of these; --write puts it on the speed page.
"""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import version

from tests.benchmarks import cold, limit, speed
from tests.benchmarks.table import Table

VERSIONS = ("duckdb", "numpy", "pandas", "polars", "pyarrow", "pydantic")

MODULES = {
    "check": ("tests.benchmarks.single_check", 5),
    "database": ("tests.benchmarks.database", 10_000),
    "spark": ("tests.benchmarks.spark", 10_000),
    "engines": ("tests.benchmarks.engines", 50_000),
    "imports": ("tests.benchmarks.imports", 1_000_000),
    "outputs": ("tests.benchmarks.outputs", 100_000),
    "watcher": ("tests.benchmarks.watcher", 3_000),
}
"""Benchmarks that print tables of their own, and how many rounds, clients or rows they take."""


def tables(share: int) -> dict[str, Callable[[], Iterable[Table]]]:
    """The benchmarks that give tables, with every size divided by `share`."""
    return {
        "hand": lambda: [limit.beside_bare(50_000 // share, 20, 3, by_hand=True)],
        "limit": lambda: [limit.beside_bare(1_000_000 // share, 10, 2, by_hand=False)],
        "csv": lambda: [limit.from_csv(1_000_000 // share, 10, 1)],
        "cold": lambda: [cold.cold(5)],
        "growth": lambda: [limit.growth([size // share for size in (10**4, 10**5, 10**6, 10**7)], 2)],
    }


def machine() -> str:
    """Processor, cores, memory, operating system and versions, in one line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = ", ".join(f"{name} {version(name)}" for name in VERSIONS)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    hardware = f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}"
    return f"{hardware}; {python}, {versions}"


def main() -> None:
    """Run the benchmarks asked for, all when none is."""
    known = [*tables(1), *MODULES]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}; or speed")
    parser.add_argument("--small", action="store_true", help="a hundredth of every size")
    parser.add_argument("--write", action="store_true", help="with speed: put the table on the speed page")
    asked = parser.parse_args()
    if asked.write and (asked.small or asked.names != ["speed"]):
        parser.error("--write takes speed at its full sizes")
    if asked.names == ["speed"]:
        measured = speed.speed(small=asked.small)
        print(measured)
        if asked.write:
            speed.write(speed.PAGE, machine(), measured)
        return
    if unknown := sorted({*asked.names} - {*known}):
        parser.error(f"there is no benchmark {', '.join(unknown)}; known are {', '.join(known)}")
    print(machine(), end="\n\n")
    share = 100 if asked.small else 1
    by_name = tables(share)
    for name in asked.names or known:
        print(f"### {name}\n", flush=True)
        if name in by_name:
            print(*by_name[name](), sep="\n", flush=True)
        else:
            module, size = MODULES[name]
            subprocess.run([sys.executable, "-m", module, str(max(1, size // share))], check=True)


if __name__ == "__main__":
    main()
