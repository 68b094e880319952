"""A book of everything there is to screen: examples, rule cases, golden exports, made-up clients."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clientfit.cases.load import load_cases
from clientfit.cases.run import screen_cases
from clientfit.importers import read
from clientfit.rulebook import default_rules, load
from clientfit.screening import Screener, screen
from clientfit.store import Store
from tests.benchmarks.book import write_book

AS_OF = date(2026, 6, 30)
ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "importers" / "golden"
CASES = os.environ.get("CLIENTFIT_CASES")


@dataclass(frozen=True)
class Book:
    """The files of a book, and its verdicts as an Arrow table."""

    events: Path
    clients: Path
    verdicts: Any


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """The agency, every case of the rulebook, every golden export, the labelled histories, a made-up book."""
    folder = tmp_path_factory.mktemp("everything")
    stores = {"agency": _read([ROOT / "examples/agency/events.csv"], ROOT / "examples/agency/clients.csv")}
    if CASES:
        stores["dev"] = _read([Path(CASES) / "dev/events.csv"], Path(CASES) / "dev/clients.csv")
    told = load_cases(default_rules(), load())
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
    verdicts = pa.concat_tables(home.frames())
    return Book(folder / "events.parquet", folder / "clients.parquet", verdicts)


def _read(sources: Sequence[Path], clients: Path | None, **options: Any) -> Store:  # noqa: ANN401 - of an export
    store = Store(threads=1)
    read(store, [*map(str, sources)], clients=clients, **options)
    return store


def _tables(name: str, store: Store) -> tuple[Any, Any]:
    """Events and clients of a store, the clients' ids with the name before them."""
    told = (
        f"'{name}:' || client.client_id AS client_id, client_name, event_id, ref, kind, occurred_at, actor,"
        " engagement, amount, nullif(currency, '') AS currency, due, settled, outcome, phase, cause,"
        " paid_extra, confirmed, severity, score, text, nullif(trim(tags, ';'), '') AS tags"
    )
    known = (
        f"'{name}:' || client_id AS client_id, client_name, stage, nullif(trim(traits, ';'), '') AS traits"
    )
    events = store.arrow(f"SELECT {told} FROM event JOIN client USING (client) ORDER BY ALL")
    clients = store.arrow(f"SELECT {known}, since, terms_days, country FROM client ORDER BY ALL")
    store.close()
    return events, clients


def missing(reason: str) -> NoReturn:
    """Skip a test of what is not installed, or fail where everything has to be."""
    if os.environ.get("CLIENTFIT_ENGINES") == "required":
        pytest.fail(reason)
    pytest.skip(reason)
