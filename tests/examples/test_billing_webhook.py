"""The example web app: only signed and fresh notices are taken, and what they change is told."""

import json
import logging
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from clientfit import Screener
from examples.billing_webhook.app import Settings, create_app
from examples.billing_webhook.invoices import Notice, as_events
from examples.billing_webhook.signature import HEADER, WINDOW, Refused, sign, verify

SECRET, TOKEN = "whsec_of_the_tests", "token-of-the-tests"
TODAY = date(2026, 6, 30)
NOW = int(datetime(2026, 6, 30, 12, tzinfo=UTC).timestamp())


def at(day: str) -> int:
    """A day's noon in seconds since 1970."""
    return int(datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp())


def notice(kind: str, number: int, issued: str, *, paid: str | None = None, **more: object) -> dict[str, Any]:
    """A webhook of the billing tool about an invoice that is due in 30 days."""
    moments = {"finalized_at": at(issued), "paid_at": at(paid) if paid else None}
    invoice = {
        "id": f"in_{number}",
        "object": "invoice",
        "customer": "cus_ravel",
        "customer_name": "Ravelwick Studios",
        "status": "paid" if paid else "open",
        "created": at(issued) - 60,
        "due_date": at(issued) + 30 * 86_400,
        "total": 125_000,
        "currency": "gbp",
        "status_transitions": moments,
        **more,
    }
    return {"id": f"evt_{kind}_{number}", "type": kind, "created": NOW, "data": {"object": invoice}}


class Tool:
    """The billing tool: signs what it sends."""

    def __init__(self, client: FlaskClient) -> None:
        self._client = client

    def send(self, told: object, *, secret: str = SECRET, sent: int = NOW) -> TestResponse:
        """Send one notice."""
        body = json.dumps(told).encode()
        return self._client.post("/webhooks/billing", data=body, headers={HEADER: sign(body, secret, sent)})

    def ask(self, client_id: str, token: str = TOKEN) -> TestResponse:
        """Ask for a verdict."""
        return self._client.get(f"/clients/{client_id}", headers={"Authorization": f"Bearer {token}"})


@pytest.fixture(scope="module")
def screener() -> Screener:
    """Clientfit's own rules, compiled once."""
    return Screener()


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, screener: Screener) -> Callable[..., Tool]:
    """Start the app on a day, with a file of events or without."""
    monkeypatch.setattr("clientfit.watching.Screener", lambda: screener)

    def started(events: Path | None = None, today: Callable[[], date] = lambda: TODAY) -> Tool:
        settings = Settings(secret=SECRET, token=TOKEN, events=events, now=lambda: NOW, today=today)
        return Tool(create_app(settings).test_client())

    return started


def test_a_late_payer_comes_to_light_notice_by_notice(start: Callable[..., Tool], screener: Screener) -> None:
    """Each answer names the verdict that changed and why; the client's page is a check of the same events."""
    tool = start()
    told = [
        notice("invoice.paid", 1, "2025-10-01", paid="2025-12-20"),
        notice("invoice.paid", 2, "2025-12-01", paid="2026-03-01"),
        notice("invoice.paid", 3, "2026-01-05", paid="2026-04-10"),
        notice("invoice.finalized", 4, "2026-02-02"),
    ]
    answers = [tool.send(each).get_json()["changed"] for each in told]
    steps = [[(change["before"], change["after"]) for change in changes] for changes in answers]
    assert steps[0] == [(None, "not_enough_history")]
    assert steps[-1][-1][1] in {"accept_with_conditions", "wind_down"}
    last = answers[-1][-1]
    assert (last["client_id"], last["client_name"]) == ("cus_ravel", "Ravelwick Studios")
    assert any("overdue" in sentence for sentence in last["says"])
    events = sorted((event for each in told for event in as_events(Notice.model_validate(each))), key=str)
    verdict = screener.check(events, as_of=TODAY)
    page = tool.ask("cus_ravel")
    assert page.get_json() == json.loads(verdict.model_dump_json(by_alias=True)) == last["verdict"]
    assert verdict.types["late_payer"].level in {"flag", "severe"}


def test_paying_lowers_what_an_open_invoice_raised(start: Callable[..., Tool]) -> None:
    """The invoice paid is the same event as the invoice sent, whichever notice comes last."""
    tool = start()
    tool.send(notice("invoice.finalized", 1, "2026-01-02"))
    (change,) = tool.send(notice("invoice.paid", 1, "2026-01-02", paid="2026-01-20")).get_json()["changed"]
    assert [(each["signal"], each["before"]) for each in change["signals"]] == [
        ("money_unpaid", "watch"),
        ("oldest_open", "severe"),
    ]
    assert tool.send(notice("invoice.finalized", 1, "2026-01-02")).get_json() == {"changed": []}
    assert tool.ask("cus_ravel").get_json()["history"]["kinds"] == {"invoice": 1}


def test_the_same_notice_again_changes_nothing(start: Callable[..., Tool]) -> None:
    """Webhooks are delivered at least once: within the window a repetition is taken, and does nothing."""
    tool = start()
    failed = notice("invoice.payment_failed", 1, "2026-01-02")
    assert len(tool.send(failed).get_json()["changed"]) > 0
    assert tool.send(failed).get_json() == {"changed": []}
    assert tool.ask("cus_ravel").get_json()["history"]["kinds"] == {"invoice": 1, "payment_failed": 1}


@pytest.mark.parametrize(
    ("secret", "sent", "status"),
    [
        (SECRET, NOW, 200),
        (SECRET, NOW - WINDOW, 200),
        (SECRET, NOW - WINDOW - 1, 400),
        (SECRET, NOW + WINDOW + 1, 400),
        ("another secret", NOW, 400),
    ],
)
def test_only_what_is_signed_and_fresh_is_taken(
    start: Callable[..., Tool], secret: str, sent: int, status: int
) -> None:
    """With our secret, within five minutes; anything else leaves no trace."""
    tool = start()
    assert (
        tool.send(notice("invoice.finalized", 1, "2026-01-02"), secret=secret, sent=sent).status_code
        == status
    )
    assert tool.ask("cus_ravel").status_code == (200 if status == 200 else 404)


@pytest.mark.parametrize(
    "header", [None, "", "t=1", "v1=ab", "t=x,v1=ab", f"t={NOW},v1=", f"t={NOW},t=1,v1=a"]
)
def test_a_header_that_is_no_signature_is_refused(header: str | None) -> None:
    """Whatever is missing of it."""
    with pytest.raises(Refused):
        verify(header, b"{}", SECRET, NOW)


def test_a_changed_body_is_refused_and_a_second_signature_may_be_there() -> None:
    """One byte is enough; while a secret is changed, one of two signatures has to be right."""
    good = sign(b"{}", SECRET, NOW)
    verify(good, b"{}", SECRET, NOW)
    verify(f"{good},v1=00ff", b"{}", SECRET, NOW)
    with pytest.raises(Refused):
        verify(good, b"{ }", SECRET, NOW)


def test_what_is_no_invoice_is_refused_or_passed_over(start: Callable[..., Tool]) -> None:
    """Other notices are acknowledged, so that the tool sends them no more; broken ones are told as such."""
    tool = start()
    assert tool.send({"id": "evt_1", "type": "customer.created"}).get_json() == {"changed": []}
    assert tool.send({"type": "invoice.paid", "data": {}}).status_code == 422
    assert tool.send(notice("invoice.paid", 1, "2026-01-02", total=-5)).status_code == 422
    assert tool.send([1]).get_json() == {"changed": []}


def test_a_verdict_is_for_who_has_the_token(start: Callable[..., Tool]) -> None:
    """Verdicts are personal data."""
    tool = start()
    tool.send(notice("invoice.finalized", 1, "2026-01-02"))
    assert tool.ask("cus_ravel", token="guess").status_code == 401  # noqa: S106 - made up
    assert tool.ask("cus_nobody").status_code == 404


def test_a_new_day_tells_what_time_has_changed(start: Callable[..., Tool]) -> None:
    """With the first request of that day, about whichever client."""
    days = [TODAY]
    tool = start(today=lambda: days[0])
    tool.send(notice("invoice.finalized", 1, "2026-06-01"))
    days[0] = TODAY + timedelta(days=60)
    other = notice("invoice.finalized", 9, "2026-08-28", customer="cus_other", customer_name="Otherwise Ltd")
    changed = tool.send(other).get_json()["changed"]
    assert [change["client_id"] for change in changed] == ["cus_ravel", "cus_other"]
    assert "The oldest open invoice is 59 days overdue." in changed[0]["says"]


def test_events_are_there_again_after_a_restart(start: Callable[..., Tool], tmp_path: Path) -> None:
    """From the file that the app keeps."""
    kept = tmp_path / "events.jsonl"
    tool = start(kept)
    tool.send(notice("invoice.finalized", 1, "2026-01-02"))
    tool.send(notice("invoice.paid", 2, "2026-02-02", paid="2026-02-20"))
    again = start(kept)
    assert again.ask("cus_ravel").get_json() == tool.ask("cus_ravel").get_json()
    assert again.send(notice("invoice.finalized", 1, "2026-01-02")).get_json() == {"changed": []}


def test_logs_name_nobody(start: Callable[..., Tool], caplog: pytest.LogCaptureFixture) -> None:
    """Neither the client nor the invoice, also of notices that are refused."""
    with caplog.at_level(logging.DEBUG):
        tool = start()
        tool.send(notice("invoice.finalized", 1, "2026-01-02"))
        tool.send(notice("invoice.finalized", 1, "2026-01-02", total="Ravelwick"))
        tool.send(notice("invoice.finalized", 1, "2026-01-02"), secret="wrong")  # noqa: S106 - made up
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert "1 verdicts changed" in said
    assert not [word for word in ("ravel", "in_1", "1250") if word in said.lower()]
