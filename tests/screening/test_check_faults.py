"""What `check` says of a wrong event: the event's own fault, with what may be meant."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.model import Verdict
from clientfit.model.letter import Letter
from clientfit.screening import Screener

EVENT = {"kind": "invoice", "occurred_at": "2026-02-02", "due": "2026-03-04", "amount": "10"}


@pytest.mark.parametrize(
    ("changed", "code", "message"),
    [
        pytest.param({"kind": "bil"}, "row-bad-kind", "record:1: kind: the kind is not one", id="kind"),
        pytest.param({"occurred_at": "soon"}, "row-bad-date", "occurred_at: a date can't be read", id="day"),
        pytest.param({"amount": "ten"}, "row-bad-number", "amount: a number can't be read", id="amount"),
        pytest.param(
            {"currency": "Dollar"}, "row-bad-currency", "not three letters — Dollar — ", id="currency"
        ),
        pytest.param({"amout": 5}, "column-unused", "amout — did you mean 'amount'?", id="key"),
    ],
)
def test_the_fault_of_the_event_is_named(changed: dict[str, Any], code: str, message: str) -> None:
    """With `client=` too, the error is about the row or the key, not about the number of clients."""
    with pytest.raises(ClientFitError) as raised:
        Screener().check([{**EVENT, **changed}], as_of=date(2026, 6, 30), client="c1")
    assert raised.value.code == code
    assert message in str(raised.value)


def test_a_verdict_names_the_events_that_it_does_not_rest_on() -> None:
    """Rejected events and those that gave way to another of the same id stand in it and in its JSON."""
    second = {**EVENT, "event_id": "R-2"}
    events = [
        {**EVENT, "event_id": "R-1"},
        {**EVENT, "occurred_at": "soon"},
        {**EVENT, "kind": "bil"},
        second,
        {**second, "amount": "11"},
    ]
    screener = Screener()
    for judge in (screener.check, screener.explain):
        verdict = judge(events, as_of=date(2026, 6, 30), client="c1")
        assert verdict.history.events == 2
        assert [(problem.code, problem.line, problem.found) for problem in verdict.problems] == [
            ("row-bad-date", 2, "soon"),
            ("row-bad-kind", 3, "bil"),
            ("row-conflict", 4, "R-2"),
        ]
        assert Verdict.model_validate_json(verdict.model_dump_json()) == verdict


def test_a_verdict_on_sound_events_has_no_problems() -> None:
    """Neither has its JSON the key, so that verdicts of a screening and of a check are alike."""
    verdict = Screener().check([EVENT], as_of=date(2026, 6, 30), client="c1")
    assert verdict.problems == ()
    assert "problems" not in verdict.model_dump(mode="json")


def test_a_letter_names_the_events_that_it_does_not_rest_on() -> None:
    """A rejected event stands in the letter's problems and in its JSON; without one the key is absent."""
    screener, as_of = Screener(), date(2026, 6, 30)
    letter = screener.letter([EVENT, {**EVENT, "occurred_at": "soon"}], as_of=as_of, client="c1")
    assert [(problem.code, problem.line, problem.found) for problem in letter.problems] == [
        ("row-bad-date", 2, "soon")
    ]
    assert Letter.model_validate_json(letter.model_dump_json()) == letter
    sound = screener.letter([EVENT], as_of=as_of, client="c1")
    assert "problems" not in sound.model_dump(mode="json")
    assert sound == letter.model_copy(update={"problems": ()})


@pytest.mark.parametrize("key", ["client_id", "event_id", "text", "tags"])
@pytest.mark.parametrize("half", ["\ud800", ["\udc00"]])
def test_half_of_a_surrogate_pair_rejects_its_event(key: str, half: object) -> None:
    """No file could hold it; the events beside it are used, and a verdict is always JSON."""
    events = [EVENT, {**EVENT, key: half}, {**EVENT, "amount": "11", "text": "\U0001f600"}]
    verdict = Screener().check(events, as_of=date(2026, 6, 30), client="c1")
    assert verdict.history.events == 2
    assert [(each.code, each.line) for each in verdict.problems] == [("row-shape", 2)]
    assert Verdict.model_validate_json(verdict.model_dump_json()) == verdict


def test_a_client_s_name_is_text_too() -> None:
    """An id of half a surrogate pair makes no verdict that can't be written."""
    with pytest.raises(ClientFitError, match="half of a surrogate pair"):
        Screener().check([EVENT], as_of=date(2026, 6, 30), client="\ud800")


@pytest.mark.parametrize(
    ("client", "message"),
    [
        ({"client_id": 7}, "client: client_id: input should be a valid string — 7"),
        ({"client_id": "c", "clientname": "x"}, "clientname: .* — 'x' — did you mean 'client_name'?"),
        ({"client_name": "C"}, "client: client_id: field required"),
    ],
)
def test_a_client_that_can_not_be_read_is_a_problem(client: dict[str, Any], message: str) -> None:
    """The cell or key is named."""
    with pytest.raises(ClientFitError, match=message) as raised:
        Screener().check([EVENT], as_of=date(2026, 6, 30), client=client)
    assert raised.value.code == "client-value"


@pytest.mark.parametrize(
    ("events", "as_of", "client", "message"),
    [
        ([EVENT], "2026-06-30", "c", "as_of is a datetime.date, not str"),
        ([EVENT], None, "c", "as_of is a datetime.date, not NoneType"),
        ([EVENT], datetime(2026, 6, 30, tzinfo=UTC), "c", "as_of is a datetime.date, not datetime"),
        (None, date(2026, 6, 30), "c", "events is an iterable of mappings or models, not NoneType"),
        ([EVENT], date(2026, 6, 30), 5, "client is an id, a mapping or a Client, not int"),
    ],
)
def test_an_argument_of_another_type_is_named(events: Any, as_of: Any, client: Any, message: str) -> None:  # noqa: ANN401 - that is the test
    """A `TypeError` says which argument, and what it should be; a moment has no day without a zone."""
    with pytest.raises(TypeError, match=message):
        Screener().check(events, as_of=as_of, client=client)
