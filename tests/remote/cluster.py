"""A PostgreSQL of the tests' own, and tables in it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pyarrow as pa
from psycopg import sql

BIN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
"""Where Debian puts the server's programs; none where it is not installed."""


@dataclass(frozen=True)
class Cluster:
    """A server that runs: the connection to it, and the id of the process that starts all its others."""

    connection: str
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
            yield Cluster(f"host={folder} user=tester dbname=postgres", int(process))
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


_TYPES = {
    "string": "text",
    "int32": "integer",
    "int64": "bigint",
    "bool": "boolean",
    "double": "double precision",
    "date32[day]": "date",
    "timestamp[us]": "timestamp",
}


def put(connection: psycopg.Connection, name: str, table: Any) -> None:  # noqa: ANN401 - an Arrow table
    """A table of the database from an Arrow table."""
    columns = sql.SQL(", ").join(
        sql.SQL("{} {}").format(
            sql.Identifier(field.name), sql.SQL(_TYPES.get(str(field.type), "numeric(18,4)"))
        )
        for field in table.schema
    )
    target = sql.Identifier(*name.split("."))
    connection.execute(sql.SQL("CREATE TABLE {} ({})").format(target, columns))
    with (
        connection.cursor() as cursor,
        cursor.copy(sql.SQL("COPY {} FROM STDIN").format(target)) as copy,
    ):
        for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
            copy.write_row(row)


def got(connection: psycopg.Connection, name: str) -> Any:  # noqa: ANN401 - an Arrow table
    """A table of the database as Arrow, in the order that it was written in."""
    cursor = connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(name)))
    names = [column.name for column in cursor.description or ()]
    rows = cursor.fetchall()
    return pa.table({column: [row[at] for row in rows] for at, column in enumerate(names)})
