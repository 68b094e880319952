"""A book of everything there is to judge, and the engines that judge it: each started once."""

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from psycopg import sql

from clientfit.cases.read import read_cases
from clientfit.cases.run import screen_cases
from clientfit.importers import read
from clientfit.rulebook import default_rules, load
from clientfit.screening import Screener, screen
from clientfit.store import Store
from tests.benchmarks.book import write_book

AS_OF = date(2026, 6, 30)
ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "importers" / "golden"
CASES = os.environ.get("CLIENTFIT_CASES")

BIN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
"""Where Debian puts the server's programs."""


@dataclass(frozen=True)
class Whole:
    """The files of a book, and the verdicts at home as an Arrow table."""

    events: Path
    clients: Path
    verdicts: Any


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The agency, every case of the rulebook, every golden export, the labelled histories, a made-up book."""
    folder = tmp_path_factory.mktemp("whole")
    stores = {"agency": _read([ROOT / "examples/agency/events.csv"], ROOT / "examples/agency/clients.csv")}
    if CASES:
        stores["dev"] = _read([Path(CASES) / "dev/events.csv"], Path(CASES) / "dev/clients.csv")
    told = read_cases(default_rules(), load())
    of_the_day = [placed for placed in told if placed.as_of == AS_OF]
    assert len(of_the_day) > 50
    stores["cases"] = Store(threads=1)
    screen_cases(Screener(), stores["cases"], of_the_day, AS_OF)
    for golden in GOLDEN.iterdir():
        if (golden / "input.csv").exists():
            options = json.loads((golden / "expected.json").read_text("utf-8")).get("options", {})
            stores[golden.name] = _read([golden / "input.csv"], None, **options)
    write_book(folder / "made.parquet", clients=1500)
    stores["made"] = _read([folder / "made.parquet"], None)
    events, clients = zip(*(_tables(name, store) for name, store in stores.items()), strict=True)
    pq.write_table(pa.concat_tables(events), folder / "events.parquet")
    pq.write_table(pa.concat_tables(clients), folder / "clients.parquet")
    home = screen(folder / "events.parquet", clients=folder / "clients.parquet", as_of=AS_OF)
    return Whole(folder / "events.parquet", folder / "clients.parquet", home.to_arrow())


def _read(sources: Sequence[Path], clients: Path | None, **options: Any) -> Store:  # noqa: ANN401 - of an export
    store = Store(threads=1)
    read(store, [*map(str, sources)], clients=clients, **options)
    return store


def _tables(name: str, store: Store) -> tuple[Any, Any]:
    """Events and clients of a store, the clients' ids with the name before them."""
    told = (
        f"'{name}:' || client.client_id AS client_id, client_name, event_id, ref, kind, occurred_at, actor,"
        " engagement, amount, nullif(currency, '') AS currency, due, settled, outcome, phase, cause,"
        " paid_extra, confirmed, severity, score, text, nullif(trim(marks, ';'), '') AS tags"
    )
    known = (
        f"'{name}:' || client_id AS client_id, client_name, stage, nullif(trim(traits, ';'), '') AS traits"
    )
    events = store.arrow(f"SELECT {told} FROM event JOIN client USING (client) ORDER BY ALL")
    clients = store.arrow(f"SELECT {known}, since, terms_days, country FROM client ORDER BY ALL")
    store.close()
    return events, clients


def differences(home: Any, there: Any) -> dict[str, list[tuple[str, Any, Any]]]:  # noqa: ANN401 - Arrow tables
    """Where two tables of verdicts differ, to nine digits: by column the client and both values."""
    assert there.column_names == home.column_names
    ids = home["client_id"].to_pylist()
    assert there["client_id"].to_pylist() == ids
    found: dict[str, list[tuple[str, Any, Any]]] = {}
    for name in home.column_names:
        for client_id, ours, theirs in zip(ids, home[name].to_pylist(), there[name].to_pylist(), strict=True):
            if not _same(ours, theirs):
                found.setdefault(name, []).append((client_id, ours, theirs))
    return found


def _same(ours: Any, theirs: Any) -> bool:  # noqa: ANN401 - a cell
    if ours is None or theirs is None or isinstance(ours, (str, bool)):
        return bool(ours == theirs)
    if isinstance(ours, date):
        return bool(ours == theirs)
    return f"{float(ours):.8e}" == f"{float(theirs):.8e}" or ours == pytest.approx(theirs, rel=1e-9, abs=0)


def _without(reason: str) -> NoReturn:
    """Skip what needs an engine that is not there, or fail where all of them have to be."""
    if os.environ.get("CLIENTFIT_ENGINES") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """The connection to a PostgreSQL of the tests' own, on a socket in a folder of theirs."""
    if not BIN:
        _without("PostgreSQL is not installed (apt-get install postgresql)")
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
            yield f"host={folder} user=tester dbname=postgres"
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


@pytest.fixture
def database(cluster: str) -> Iterator[psycopg.Connection]:
    """A connection whose tables live in an empty schema that is gone after the test."""
    with psycopg.connect(cluster, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        yield connection


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


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A local Spark of two threads, whose optimising compiler is left out: its work would not pay here."""
    if shutil.which("java") is None:
        _without("there is no Java (apt-get install default-jre-headless)")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pyspark.sql import SparkSession  # noqa: PLC0415 - warns of other packages' versions

        settings = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.driver.memory": "1500m",
            "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.warehouse.dir": str(tmp_path_factory.mktemp("warehouse")),
            "spark.log.level": "ERROR",
        }
        builder = SparkSession.builder.master("local[2]").appName("tests")
        for name, value in settings.items():
            builder = builder.config(name, value)
        session = builder.getOrCreate()
    yield session
    session.stop()
