"""`clientfit explain`."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from click.testing import Result

REPORTS = Path(__file__).parents[1] / "reports"


def test_a_client_is_explained(run: Callable[..., Result]) -> None:
    """The explanation is the client's own, whole."""
    result = run("explain", "ledger.csv", "--client", "c4")
    assert result.exit_code == 0
    assert (REPORTS / "screening-explain.txt").read_text(encoding="utf-8").startswith(result.stdout)


def test_one_type_alone(run: Callable[..., Result]) -> None:
    """`--type` leaves out the others, in text and JSON alike."""
    text = run("explain", "ledger.csv", "--client", "c4", "--type", "late_payer").stdout
    assert "late_payer" in text
    assert "fee_haggler" not in text
    document = run(
        "explain", "ledger.csv", "--client", "c4", "--type", "late_payer", "--format", "json"
    ).stdout
    (client,) = json.loads(document)["clients"]
    assert list(client["types"]) == ["late_payer"]
    assert [step["gives"] for step in client["derivation"]] == ["late_payer.severe"]


def test_an_unknown_type_is_wrong_use(run: Callable[..., Result]) -> None:
    """The types that the rulebook has are listed."""
    result = run("explain", "ledger.csv", "--client", "c4", "--type", "night_owl")
    assert result.exit_code == 2
    assert "late_payer" in result.stderr


def test_nobody_to_explain_is_fine(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """A source without clients has no types to ask about, and is no failure."""
    book.verdicts = ()
    assert run("explain", "ledger.csv", "--type", "late_payer").exit_code == 0
