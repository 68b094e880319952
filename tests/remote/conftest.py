"""A book of everything there is to judge, and the engines that judge it: each started once."""

import json
import os
import shutil
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

from clientfit.cases.read import read_cases
from clientfit.cases.run import screen_cases
from clientfit.importers import read
from clientfit.rulebook import default_rules, load
from clientfit.screening import Screener, screen
from clientfit.store import Store
from tests.benchmarks.book import write_book
from tests.remote.cluster import BIN, running

AS_OF = date(2026, 6, 30)
ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "importers" / "golden"
CASES = os.environ.get("CLIENTFIT_CASES")


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


def _without(reason: str) -> NoReturn:
    """Skip what needs an engine that is not there, or fail where all of them have to be."""
    if os.environ.get("CLIENTFIT_ENGINES") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """The connection to a PostgreSQL of the tests' own."""
    if not BIN:
        _without("PostgreSQL is not installed (apt-get install postgresql)")
    with running() as server:
        yield server.connection


@pytest.fixture
def database(cluster: str) -> Iterator[psycopg.Connection]:
    """A connection whose tables live in an empty schema that is gone after the test."""
    with psycopg.connect(cluster, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        yield connection


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
