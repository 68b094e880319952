"""Rules compiled once, and one made-up book for the tests that can share it."""

import shutil
from pathlib import Path

import pytest

from clientfit.rulebook.load import default_rules
from clientfit.screening import Screener
from tests.properties.book import Row, random_book, random_clients
from tests.properties.screened import Json, by_client, lines, screened

SEED = 11
CLIENTS = 150


@pytest.fixture(scope="session")
def screener() -> Screener:
    """The rules that come with clientfit."""
    return Screener()


@pytest.fixture(scope="session")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The same rules, citing all evidence and not the newest only."""
    folder = Path(shutil.copytree(default_rules(), tmp_path_factory.mktemp("patient") / "rules"))
    head = folder / "rulebook.yml"
    text = head.read_text(encoding="utf-8")
    assert text.count("evidence_cap: 10") == 1
    head.write_text(text.replace("evidence_cap: 10", "evidence_cap: 1000000"), encoding="utf-8")
    return Screener(rules=folder)


@pytest.fixture(scope="session")
def rows() -> list[Row]:
    """A random book, with events of every kind."""
    return random_book(SEED, CLIENTS)


@pytest.fixture(scope="session")
def clients() -> list[Row]:
    """What is known of its clients beside the events."""
    return random_clients(SEED, CLIENTS)


@pytest.fixture(scope="session")
def told(screener: Screener, rows: list[Row], clients: list[Row]) -> str:
    """The verdicts on the random book as they are published, one client a line."""
    return lines(screened(screener, rows, clients))


@pytest.fixture(scope="session")
def whole(told: str) -> dict[str, Json]:
    """The verdicts on the random book by client."""
    return by_client(told)
