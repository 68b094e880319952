"""Lists of everyday users in several countries and tools, read without a profile: the right facts of each."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientfit.importers import mapped

Facts = tuple[str | None, ...]
Reading = Callable[..., Any]


def facts(found: Any) -> list[Facts]:  # noqa: ANN401 - the conftest's
    """Each event's client, id, kind, day, due day, day of the end, amount and outcome."""
    days = [f"CAST(CAST({name} AS DATE) AS VARCHAR)" for name in ("occurred_at", "due", "settled")]
    rows: list[Facts] = found.events(
        "client_name", "event_id", "kind", *days, "CAST(amount AS VARCHAR)", "outcome"
    )
    return rows


LISTS: dict[str, dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("own_lists.yml").read_text("utf-8")
)


@pytest.mark.parametrize("entry", LISTS.values(), ids=LISTS)
def test_a_list_is_read_right(reading: Reading, here: Path, entry: dict[str, Any]) -> None:
    """Every day, amount and outcome is right, and no row is rejected."""
    (here / entry["file"]).write_text(entry["text"], "utf-8")
    found = reading(entry["file"])
    assert facts(found) == list(map(tuple, entry["events"]))
    assert found.rejects("code") == []
    assert [each.code for each in found.intake.problems] == ["profile-suggested"]


def test_the_answer_to_a_question_is_a_surveys_text(reading: Reading, here: Path) -> None:
    """A form's question is what was answered in words; the name of who answered isn't."""
    (here / "form.csv").write_text(
        "Timestamp,Email Address,Your name,Company,How likely are you to recommend us? (0-10),What could we"
        " do better?\n2026/03/01 10:12:33 AM GMT+1,ana@kiln.example,Ana Roe,Kiln & Co,9,Faster replies\n"
    )
    found = reading("form.csv")
    assert found.events("client_name", "kind", "score", "text") == [
        ("Kiln & Co", "survey", 9.0, "Faster replies")
    ]


def test_a_payment_of_an_unknown_state_is_skipped_and_said_once(reading: Reading, here: Path) -> None:
    """It counts neither as paid nor as failed; each word is a problem once, with its rows and first line."""
    (here / "payments.csv").write_text(
        "Payment ID,Customer,Date,Amount,State,Invoice\nP1,Jade Ltd,2026-01-05,500.00,Succeeded,INV-1\n"
        "P2,Jade Ltd,2026-02-05,300.00,Settling,INV-2\nP3,Kelp Ltd,2026-03-05,120.00,Settling,INV-3\n"
    )
    (here / "p.yml").write_text(mapped("payments.csv"))
    found = reading("payments.csv", profile="p.yml")
    assert found.events("kind", "event_id") == [("payment", "P1")]
    (account,) = found.intake.inputs
    assert (account.used, account.skipped, account.rejected) == (1, {"unknown-state": 2}, 0)
    (problem,) = [each for each in found.intake.problems if each.code == "word-unknown"]
    assert (problem.line, problem.found) == (3, "Settling")
    assert problem.message == "State: not understood, in 2 rows"
