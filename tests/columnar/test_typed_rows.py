"""The typed reading in Python gives what the reading in SQL gives, or leaves the records to it."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientfit.columnar.typed_rows import Unusual, read_one
from clientfit.importers import read
from clientfit.model import Event
from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, WORDS
from clientfit.store import Store
from tests.columnar.both import table
from tests.properties.book import TAGS, random_book

_CELLS: dict[str, st.SearchStrategy[Any]] = {
    "kind": st.sampled_from([*KINDS, "Invoice", " quote ", "nonsense", ""]),
    "occurred_at": st.one_of(
        st.dates(date(1990, 1, 1), date(2090, 1, 1)),
        st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=5, minutes=30))])),
        st.sampled_from(
            ["2026-02-03", "2026-02-03T10:20:30+02:00", "2026-02-03 10:20", "3.2.2026", "2026-2-3"]
        ),
    ),
    "event_id": st.sampled_from([None, "a", " b ", 7, "R-1"]),
    "ref": st.sampled_from([None, "a", "", 12]),
    "actor": st.sampled_from([None, *WORDS["actor"], "CLIENT", "me"]),
    "engagement": st.sampled_from([None, "site", "  "]),
    "amount": st.sampled_from([None, 5, 12.5, "900.00", Decimal("3.1400"), "1,200", -1, "0.00005", True]),
    "currency": st.sampled_from([None, "eur", "USD", ""]),
    "due": st.sampled_from([None, "2026-03-01", date(2026, 3, 1), "soon"]),
    "settled": st.sampled_from([None, "2026-03-04", datetime(2026, 3, 4, 12, 0)]),  # noqa: DTZ001 - as a caller may
    "outcome": st.sampled_from([None, *{word for words in OUTCOMES.values() for word in words}]),
    "phase": st.sampled_from([None, *{word for words in PHASES.values() for word in words}]),
    "cause": st.sampled_from([None, *WORDS["cause"]]),
    "paid_extra": st.sampled_from([None, True, False, "yes", "no", "maybe"]),
    "confirmed": st.sampled_from([None, True, "true", 1]),
    "severity": st.sampled_from([None, *WORDS["severity"]]),
    "score": st.sampled_from([None, 7, 3.5, "9", "9.5"]),
    "text": st.sampled_from([None, "hello", " spaced ", "ünïcode"]),
    "tags": st.one_of(
        st.none(), st.lists(st.sampled_from(TAGS), max_size=3), st.sampled_from(["B;a", ";a;;a", ""])
    ),
}
_RECORD = st.fixed_dictionaries(
    {name: _CELLS[name] for name in ("kind", "occurred_at")},
    optional={name: cells for name, cells in _CELLS.items() if name not in ("kind", "occurred_at")},
)


def _by_sql(records: list[dict[str, Any]]) -> list[dict[str, Any]] | None:
    """The typed events of the reading in SQL; None where it had anything to say about them."""
    store = Store(threads=1)
    try:
        intake = read(store, [records])
        used = intake.inputs[0]
        rows = table(
            store, "SELECT e.*, c.client_name AS known_as FROM event AS e JOIN client AS c USING (client)"
        )
    finally:
        store.close()
    return rows if used.rows == used.used and not used.duplicates else None


def _alike(records: list[dict[str, Any]]) -> bool:
    """Whether both read the records alike; False where they were left to SQL."""
    try:
        one = read_one(records)
    except Unusual:
        return False
    by_sql = _by_sql(records)
    assert by_sql is not None
    by_id = {row["event_id"]: row for row in one.events}
    assert by_id.keys() == {row["event_id"] for row in by_sql}
    for row in by_sql:
        ours = by_id[row["event_id"]]
        assert row.pop("known_as") == one.client["client_name"]
        assert {name: ours[name] for name in row} == row
    return True


@settings(deadline=None)
@given(st.lists(_RECORD, min_size=1, max_size=4))
def test_records_are_read_alike(records: list[dict[str, Any]]) -> None:
    """Whatever stands in the cells, what is read in Python is what is read in SQL."""
    _alike([{"client_id": "c1", **record} for record in records])


@pytest.mark.parametrize("seed", range(3))
def test_ordinary_records_are_read_in_python(seed: int) -> None:
    """Rows of a made-up book, as dicts and as models, need no SQL."""
    rows = random_book(seed, 1)
    assert _alike([dict(row) for row in rows])
    models = [Event.model_validate(row) for row in rows]
    assert read_one(models).events == read_one(rows).events


@pytest.mark.parametrize(
    "records",
    [
        [],
        [{"client_id": "c1", "kind": "praise", "occurred_at": "2026-02-02", "colour": "red"}],
        [{"client_id": "c1", "kind": "praise", "occurred_at": "2026-02-02"}] * 2,
        [{"client_id": name, "kind": "praise", "occurred_at": "2026-02-02"} for name in ("c1", "c2")],
        ["praise"],
    ],
)
def test_what_needs_an_explanation_is_left_to_sql(records: list[Any]) -> None:
    """Nothing, a strange column, a record given twice, several clients, and what is no record."""
    with pytest.raises(Unusual):
        read_one(records)
