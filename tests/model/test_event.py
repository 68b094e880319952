"""The event table's columns and words, and one event and one client as models."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from pydantic import ValidationError

from clientfit.model import COLUMNS, KINDS, WORDS, Client, Event
from clientfit.model.event import REQUIRED
from clientfit.model.kinds import OUTCOMES, PHASES, PROVIDER_KINDS, STAGES, TRAITS


def event(**more: object) -> Event:
    """An event with what it needs, and more."""
    return Event.model_validate({"client_id": "c", "kind": "message", "occurred_at": "2026-01-05", **more})


def test_the_model_has_the_table_s_columns() -> None:
    """In the same order but for the three that are required, which come first."""
    assert set(Event.model_fields) == set(COLUMNS)
    assert list(Event.model_fields)[:3] == list(REQUIRED)
    assert [name for name, field in Event.model_fields.items() if field.is_required()] == list(REQUIRED)


def test_the_kinds_are_those_of_the_contract() -> None:
    """Twenty-seven things can have happened, each with its meaning."""
    assert set(KINDS) == {
        *("inquiry", "meeting", "quote", "quote_revision", "commitment", "delivery", "revision"),
        *("change_request", "request", "message", "conduct", "discount_request", "invoice", "payment"),
        *(
            "reminder",
            "payment_failed",
            "credit",
            "payment_promise",
            "fee_dispute",
            "chargeback",
            "complaint",
            "support",
        ),
        *("survey", "praise", "referral", "provider_failure", "time"),
    }
    assert all(KINDS.values())
    assert WORDS["kind"] == tuple(KINDS)


def test_outcomes_and_phases_belong_to_kinds() -> None:
    """Every vocabulary by kind is that of a kind there is, and most may be open."""
    assert OUTCOMES.keys() <= KINDS.keys()
    assert PHASES.keys() <= KINDS.keys()
    assert {kind for kind, words in OUTCOMES.items() if "open" not in words} == {"meeting", "time"}
    assert set(PROVIDER_KINDS) <= KINDS.keys()


def test_the_words_of_clients_are_those_of_the_contract() -> None:
    """Three stages and six traits."""
    assert STAGES == ("prospect", "active", "past")
    assert set(TRAITS) == {"startup", "nonprofit", "cause", "procurement", "enterprise", "hardship"}


def test_columns_are_no_reserved_words_and_have_types() -> None:
    """Measures read them without quoting."""
    assert all(name.isidentifier() and name.islower() for name in COLUMNS)
    assert COLUMNS["amount"] == "DECIMAL(18,4)"


def test_an_event_needs_a_client_a_kind_and_a_day() -> None:
    """Nothing else."""
    assert event().text is None
    for name in REQUIRED:
        with pytest.raises(ValidationError, match=name):
            Event.model_validate(event().model_dump(exclude={name}))


def test_an_event_takes_days_and_moments() -> None:
    """A day stays a day, a moment a moment."""
    assert event(occurred_at=date(2026, 1, 5)).occurred_at == date(2026, 1, 5)
    moment = datetime(2026, 1, 5, 9, 30)  # noqa: DTZ001 - a time without a zone is taken as it stands
    assert event(occurred_at=moment).occurred_at == moment


def test_amounts_are_exact() -> None:
    """Money is decimal from the start."""
    assert event(amount="0.10").amount == Decimal("0.10")


@pytest.mark.parametrize(
    ("tags", "text"),
    [
        ("a;b", "a;b"),
        (["b", "a"], "a;b"),
        (("a",), "a"),
        ({"b", "a"}, "a;b"),
        (frozenset({"a"}), "a"),
        ([], ""),
        (None, None),
    ],
)
def test_tags_may_be_a_list(tags: object, text: str | None) -> None:
    """They become the table's text, sorted, so that a set's order is of no account."""
    assert event(tags=tags).tags == text
    assert Client.model_validate({"client_id": "c", "traits": tags}).traits == text


def test_unknown_columns_are_refused() -> None:
    """A misspelt one would be lost in silence."""
    with pytest.raises(ValidationError, match="settlled"):
        event(settlled="2026-01-05")
    with pytest.raises(ValidationError, match="name"):
        Client.model_validate({"client_id": "c", "name": "C"})


def test_models_are_frozen() -> None:
    """What was handed over stays as it is."""
    with pytest.raises(ValidationError, match="frozen"):
        event().kind = "quote"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="frozen"):
        Client(client_id="c").stage = "past"  # type: ignore[misc]


def test_a_term_is_not_negative() -> None:
    """Nobody pays before the invoice by agreement."""
    with pytest.raises(ValidationError, match="terms_days"):
        Client(client_id="c", terms_days=-1)
    assert Client(client_id="c", terms_days=0).terms_days == 0
