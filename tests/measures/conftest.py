"""What a small made-up rulebook makes of a few events."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pytest

from clientfit.measures import compile_measures
from clientfit.measures.rows import Cte, compile_rows
from clientfit.measures.statement import Measured
from clientfit.rulebook import Rulebook
from clientfit.store import Store
from clientfit.store.as_of import KNOWN_EVENT, known_event

AS_OF = date(2026, 6, 30)

Row = dict[str, Any]


@pytest.fixture
def rows(rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]) -> Callable[..., list[Row]]:
    """The rows of the set `trial` of a rulebook, each with its client, by client and key."""

    def found(text: str, events: Iterable[Row], clients: Iterable[Row] = ()) -> list[Row]:
        book = rulebook(text)
        store = filled(events, clients)
        ctes = (Cte(KNOWN_EVENT, known_event(AS_OF)), *compile_rows(book, AS_OF, {"trial"}))
        statement = Measured(ctes).statement(
            "SELECT client_id, trial.* EXCLUDE (client) FROM trial JOIN client USING (client) ORDER BY ALL"
        )
        names = [name for name, _ in store.columns(statement)]
        return [dict(zip(names, row, strict=True)) for row in store.rows(statement)]

    return found


@pytest.fixture
def measured(
    rulebook: Callable[[str], Rulebook], filled: Callable[..., Store]
) -> Callable[..., dict[str, Row]]:
    """Every column that is measured, by client."""

    def measured(text: str, events: Iterable[Row], clients: Iterable[Row] = ()) -> dict[str, Row]:
        store = filled(events, clients)
        statement = compile_measures(rulebook(text), AS_OF).statement(
            "SELECT client_id, measured.* FROM measured JOIN client USING (client)"
        )
        names = [name for name, _ in store.columns(statement)]
        return {row[0]: dict(zip(names, row, strict=True)) for row in store.rows(statement)}

    return measured
