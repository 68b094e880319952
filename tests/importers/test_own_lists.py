"""Lists of everyday users in several countries and tools, read without a profile: the right facts of each."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.importers import mapped
from clientfit.importers.profiles import suggest_cells
from clientfit.importers.profiles.suggest_names import vocabulary

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
    """Every day, amount and outcome is right, no row is rejected, and nothing else is reported."""
    (here / entry["file"]).write_text(entry["text"], "utf-8")
    found = reading(entry["file"])
    assert facts(found) == list(map(tuple, entry["events"]))
    assert found.rejects("code") == []
    codes = [each.code for each in found.intake.problems]
    assert codes == ["profile-suggested", *entry.get("problems", [])]


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


@pytest.mark.parametrize(
    ("word", "ours"),
    [
        ("Partially paid", "open"),
        ("Noch nicht bezahlt", "open"),
        ("À régler", "open"),
        ("Paid by client", "paid"),
        ("Vollständig bezahlt", "paid"),
        ("Cancelled by customer", "void"),
        ("Not cancelled", None),
        ("Partly void", None),
        ("Ghosted", None),
    ],
)
def test_a_state_with_words_beside_it_is_understood(word: str, ours: str | None) -> None:
    """Who did it changes nothing; what is paid in part or not yet is open; nothing else is guessed."""
    found = suggest_cells.meaning([word], vocabulary().kinds["invoice"].words)
    assert found == ({} if ours is None else {ours: (word,)})


def test_the_sign_of_one_currency_is_the_currency(reading: Reading, here: Path) -> None:
    """Amounts of which each has the euro's sign are euros; a dollar sign is of several currencies."""
    for sign, currency in (("€", "EUR"), ("$", None)):
        (here / "invoices.csv").write_text(
            f"Client,Invoice,Date,Due,Amount\nElm,1,2026-01-05,2026-02-04,{sign}500.00\n", "utf-8"
        )
        assert reading("invoices.csv").events("currency") == [(currency or "",)]


@pytest.mark.parametrize(("mark", "total"), [("comma", "4,000 in all"), ("point", "4 in all")])
def test_a_check_of_one_client_honours_the_decimal_mark(here: Path, mark: str, total: str) -> None:
    """`check` of a plain event table reads 1.500 as told, and asks where nothing is told."""
    (here / "events.csv").write_text(
        "client_id,kind,occurred_at,due,amount,event_id\nAlder,invoice,2026-01-05,2026-02-04,1.500,1\n"
        "Alder,invoice,2026-01-06,2026-02-04,2.500,2\n"
    )
    command = ["check", "events.csv", "--client", "Alder", "--as-of", "2026-06-30"]
    assert total in CliRunner().invoke(main, [*command, "--decimal-mark", mark]).stdout
    assert "say which is the decimal mark" in CliRunner().invoke(main, command).stderr
