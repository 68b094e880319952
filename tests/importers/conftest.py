"""Reading sources into a store of its own, and looking at what came of them."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from clientfit.importers import Intake, read
from clientfit.model import Input
from clientfit.store import Store


class Reading:
    """What one `read` left behind."""

    def __init__(self, *sources: object, **options: Any) -> None:  # noqa: ANN401 - as `read` takes them
        self.store = Store(threads=2)
        self.intake: Intake = read(self.store, sources, **options)

    def events(self, *columns: str) -> list[tuple[Any, ...]]:
        """These columns of the events, in order of place."""
        return self.store.rows(
            f"SELECT {', '.join(columns)} FROM event JOIN client USING (client)"
            " ORDER BY file, line, event_id, client_id"
        )

    def rejects(self, *columns: str) -> list[tuple[Any, ...]]:
        """These columns of the rejected rows, in order of place."""
        return self.store.rows(f"SELECT {', '.join(columns)} FROM reject ORDER BY file, line")

    def clients(self, *columns: str) -> list[tuple[Any, ...]]:
        """These columns of the clients, in order of key."""
        return self.store.rows(f"SELECT {', '.join(columns)} FROM client ORDER BY client")

    def content(self) -> list[tuple[Any, ...]]:
        """All that is known of the events but their places, in an order of its own."""
        return self.store.rows(
            "SELECT client_id, client_name, event.* EXCLUDE (client, file, line)"
            " FROM event JOIN client USING (client) ORDER BY ALL"
        )

    @property
    def input(self) -> Input:
        """The account of the only source."""
        (only,) = self.intake.inputs
        return only

    @property
    def problems(self) -> list[tuple[str, int | None, str | None]]:
        """Code, line and what was found, in the order told."""
        return [(problem.code, problem.line, problem.found) for problem in self.intake.problems]


@pytest.fixture(autouse=True, scope="session")
def _nothing_left() -> Iterator[None]:
    """Stores in the frames of caught errors are freed before the interpreter ends, or DuckDB complains."""
    yield
    gc.collect()


@pytest.fixture
def reading() -> Iterator[Callable[..., Reading]]:
    """Read sources into a new store."""
    made: list[Reading] = []

    def start(*sources: object, **options: Any) -> Reading:  # noqa: ANN401 - as `read` takes them
        made.append(Reading(*sources, **options))
        return made[-1]

    yield start
    for each in made:
        each.store.close()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ibm_ar() -> Path:
    """The folder of a real invoice history."""
    data = os.environ.get("CLIENTFIT_DATA")
    if data is None:
        pytest.skip("CLIENTFIT_DATA names no folder with ibm_ar")
    return Path(data) / "ibm_ar"
