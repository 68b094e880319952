"""A PostgreSQL server of the tests' own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

BIN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
"""Where Debian puts the server's programs; none where it is not installed."""


@dataclass(frozen=True)
class Cluster:
    """A server that runs: its URL, and the id of the process that starts all its others."""

    url: str
    process: int


@contextmanager
def running() -> Iterator[Cluster]:
    """A PostgreSQL on a socket in a folder of its own, gone afterwards.

    Raises:
        LookupError: PostgreSQL is not installed.
    """
    if not BIN:
        raise LookupError("PostgreSQL is not installed (apt-get install postgresql)")
    folder = Path("/tmp") / f"clientfit-{os.getpid()}"  # noqa: S108 - a socket's path must be short
    folder.mkdir(mode=0o700)
    user = _unprivileged()
    if user:
        shutil.chown(folder, user)
    try:
        _run(user, "initdb", "-D", folder / "data", "-A", "trust", "-U", "tester", "-E", "UTF8", "--no-sync")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        _run(user, "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", options, "start")
        try:
            process, *_ = (folder / "data" / "postmaster.pid").read_text(encoding="ascii").split()
            yield Cluster(f"postgresql:///postgres?host={folder}&user=tester", int(process))
        finally:
            _run(user, "pg_ctl", "-D", folder / "data", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def _unprivileged() -> str | None:
    """Who runs the server, which refuses to run as root."""
    return "postgres" if os.geteuid() == 0 else None


def _run(user: str | None, program: str, *arguments: object) -> None:
    """Run one of the server's programs."""
    subprocess.run(
        [BIN[-1] / program, *map(str, arguments)],
        user=user,
        cwd="/",
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
