"""A verdict kept alone: its schema, day, rulebook and engine, and the events that it does not know."""

import io
import json
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from clientfit import Screener, Verdict, screen
from clientfit.model.json_writer import write_jsonl
from clientfit.model.verdict import SCHEMA
from clientfit.reports.text_page import write_page

AS_OF = date(2026, 6, 30)
INVOICE = {"client_id": "c1", "kind": "invoice", "due": "2026-03-04", "amount": 900, "currency": "EUR"}
EVENTS = [
    {**INVOICE, "event_id": str(number), "occurred_at": day}
    for number, day in enumerate(("2026-02-02", "2026-06-30T23:59", "2026-07-01", "2031-01-01"))
]


screener = cache(Screener)


@cache
def _checked() -> Verdict:
    return screener().check(EVENTS, as_of=AS_OF)


@cache
def _explained() -> Verdict:
    return screener().explain(EVENTS, as_of=AS_OF)


@cache
def _screened() -> Verdict:
    return next(iter(screen(EVENTS, as_of=AS_OF)))


@pytest.mark.parametrize("judged", [_checked, _explained, _screened])
def test_a_verdict_alone_has_its_provenance(judged: Callable[[], Verdict]) -> None:
    """The JSON of one verdict names the schema, the day, the rulebook's hash and the engine."""
    head = screen(EVENTS, as_of=AS_OF).head
    assert json.loads(judged().model_dump_json())["provenance"] == {
        "schema": SCHEMA,
        "as_of": "2026-06-30",
        "rulebook": head.rulebook.sha256,
        "engine": head.tool.engine,
    }


@pytest.mark.parametrize("judged", [_checked, _explained, _screened])
def test_events_after_the_day_are_counted(judged: Callable[[], Verdict]) -> None:
    """The last moment of the day is known; the two later events are counted and not used."""
    history = judged().history
    assert (history.first, history.last) == (date(2026, 2, 2), AS_OF)
    assert (history.events, history.kinds, history.events_after) == (2, {"invoice": 2}, 2)


def test_a_client_of_the_future_has_only_events_after() -> None:
    """Where all events are later, none is known, and all are counted."""
    history = next(iter(screen(EVENTS[2:], as_of=AS_OF))).history
    assert history == screener().check(EVENTS[2:], as_of=AS_OF).history
    assert (history.first, history.last, history.events, history.events_after) == (None, None, 0, 2)


def test_the_page_says_how_many_events_were_not_used() -> None:
    """The page of one client has a sentence about later events where there are some, else none."""
    pages = []
    for events in (EVENTS, EVENTS[:2]):
        stream = io.StringIO()
        write_page(screen(events, as_of=AS_OF), stream, width=200)
        pages.append(" ".join(stream.getvalue().split()))
    assert "2 events after 2026-06-30 not used." in pages[0]
    assert "not used" not in pages[1]


def test_a_line_has_the_provenance() -> None:
    """A line of JSONL, taken out of its file, is a verdict of its own."""
    stream = io.StringIO()
    write_jsonl(screen(EVENTS, as_of=AS_OF), stream)
    assert Verdict.model_validate_json(stream.getvalue()).provenance.as_of == AS_OF
