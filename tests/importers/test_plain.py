"""The short way for a few plain records, held against the long way."""

# ruff: noqa: DTZ001 - the moments of the event table are plain, in UTC

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientfit.errors import ClientFitError
from clientfit.importers import reading as way
from clientfit.model import Event
from clientfit.model.event import COLUMNS, KINDS, OUTCOMES, PHASES, WORDS
from clientfit.store import Store

BLANKS = st.sampled_from([None, "", " "])
TEXTS = st.sampled_from(["a", " a ", "Ä;b", "é", "0", "A", "a\nb"])
DAYS = st.sampled_from(
    ["2026-01-31", "2026-02-30", "2026-1-3", date(2026, 1, 31), "31/01/2026", "2026-W01-1"]
)
MOMENTS = DAYS | st.sampled_from(
    [
        "2026-01-31T10:00",
        "2026-01-31 23:30:00-05:00",
        "2026-01-31T10:00:00.5Z",
        "2026-01-31T24:00",
        datetime(2026, 1, 31, 10),
        datetime(2026, 1, 31, 10, 0, 0, 5, tzinfo=UTC),
        datetime(2026, 1, 31, 23, tzinfo=timezone(timedelta(hours=-5))),
    ]
)
NUMBERS = st.sampled_from(
    [
        "5",
        "5.0",
        "5.00001",
        "-1",
        "1e3",
        "x",
        5,
        5.5,
        -2,
        0.1 + 0.2,
        float("nan"),
        Decimal("5.1"),
        Decimal("1E+2"),
        True,
    ]
)
FLAGS = st.sampled_from([True, False, "yes", "No", "1", 0, "maybe"])
TAGS = st.sampled_from(["b;a", "A", ["b", "a;c"], [], ";", "notice:hours", "goodwill", "Ä", ("x",)])
OF = {
    "client_id": st.sampled_from(["a", "b", "ä", " a", 1]),
    "event_id": st.sampled_from(["1", "2", " 1", 1, "record:1"]),
    "kind": st.sampled_from([*KINDS, "Invoice", "bill"]),
    "occurred_at": MOMENTS,
    "due": MOMENTS,
    "settled": MOMENTS,
    "amount": NUMBERS,
    "score": NUMBERS,
    "currency": st.sampled_from(["EUR", "eur", " usd "]),
    "outcome": st.sampled_from(
        sorted({word for words in OUTCOMES.values() for word in words} | {"PAID", "x"})
    ),
    "phase": st.sampled_from(sorted({word for words in PHASES.values() for word in words} | {"x"})),
    "paid_extra": FLAGS,
    "confirmed": FLAGS,
    "tags": TAGS,
    **{
        name: st.sampled_from([*words, words[0].upper(), "x"])
        for name, words in WORDS.items()
        if name != "kind"
    },
}
CELLS = {name: OF.get(name, TEXTS) for name in COLUMNS if name not in {"file", "line"}}
GOOD = {
    "client_id": st.sampled_from(["a", "b"]),
    "kind": st.sampled_from(sorted(KINDS)),
    "occurred_at": st.sampled_from(["2026-01-31", date(2026, 2, 1), "2026-01-31T10:00:00Z"]),
}
RECORDS = st.lists(
    st.one_of(
        st.fixed_dictionaries(
            GOOD, optional={name: BLANKS | cell for name, cell in CELLS.items() if name not in GOOD}
        ),
        st.fixed_dictionaries({}, optional={name: BLANKS | cell for name, cell in CELLS.items()}),
    ),
    min_size=1,
    max_size=4,
)
TABLES = (
    "SELECT * FROM event ORDER BY ALL",
    "SELECT * FROM client ORDER BY ALL",
    "SELECT * FROM reject ORDER BY ALL",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records=RECORDS)
def test_both_ways_give_the_same_tables(records: list[dict[str, object]]) -> None:
    """Whatever the records, going the short way where it is open changes nothing."""
    with pytest.MonkeyPatch.context() as patched:
        short = _result(records)
        patched.setattr(way, "MOST", 0)
        assert short == _result(records)


def _result(records: list[dict[str, object]]) -> object:
    store = Store(threads=1)
    try:
        intake = way.read(store, [records])
        return intake, [(store.columns(table), store.rows(table)) for table in TABLES]
    except ClientFitError as error:
        return error.problems
    finally:
        store.close()


PLAIN = {
    "client_id": "kiln",
    "client_name": "Kiln & Co",
    "kind": "Invoice",
    "occurred_at": "2026-01-31T10:00:00+02:00",
    "amount": Decimal("12.50"),
    "currency": "eur",
    "due": date(2026, 3, 1),
    "settled": "2026-02-01",
    "tags": ["b", "A"],
    "paid_extra": "yes",
    "score": 9,
    "text": "",
}


def test_plain_records_go_the_short_way(reading: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Dicts, models and a clients table as a billing tool would hand them over need no staging."""
    monkeypatch.setattr(way, "_Reading", None)
    found = reading(
        [PLAIN, Event(**{**PLAIN, "kind": "praise"})], clients=[{"client_id": "kiln", "stage": "PAST"}]
    )
    assert found.clients("client_name", "stage") == [("Kiln & Co", "past")]
    assert found.events("kind", "outcome", "tags", "actor") == [
        ("invoice", "paid", ";a;b;", "provider"),
        ("praise", None, ";a;b;", "client"),
    ]


@pytest.mark.parametrize(
    "records",
    [
        [PLAIN, PLAIN],
        [{**PLAIN, "event_id": "1"}, {**PLAIN, "event_id": "1", "amount": 1}],
        [{**PLAIN, "kind": "bill"}],
        [{**PLAIN, "mood": "good"}],
        [{**PLAIN, "amount": "1,5"}],
        [{**PLAIN, "outcome": "accepted"}],
        [{**PLAIN, "occurred_at": None}],
        [{name: value for name, value in PLAIN.items() if name != "client_id"}, PLAIN],
        [{**PLAIN, "file": "a.csv", "line": 1}],
    ],
)
def test_whatever_needs_telling_goes_the_long_way(
    records: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told twice, unknown, unread or placed elsewhere: the way of all sources."""

    def long_way(*_: object) -> None:
        raise InterruptedError

    monkeypatch.setattr(way, "_Reading", long_way)
    with pytest.raises(InterruptedError):
        way.read(Store(threads=1), [records])
