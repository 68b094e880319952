"""`clientfit check`."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import Result

REPORTS = Path(__file__).parents[1] / "reports"


@pytest.mark.parametrize(
    "client", ["c4", "C4", "Borealis Print GmbH", "borealis print gmbh", " borealis  print gmbh"]
)
def test_a_client_is_found_by_id_or_name(run: Callable[..., Result], client: str) -> None:
    """Whatever the case, the page is the client's own."""
    result = run("check", "ledger.csv", "--client", client)
    assert result.exit_code == 0
    golden = (REPORTS / "screening-check.txt").read_text(encoding="utf-8")
    assert golden.startswith(result.stdout)
    assert result.stdout.startswith("Borealis Print GmbH (c4)\n")


def test_the_only_client_needs_no_naming(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """One client in the sources is the one that is meant."""
    book.verdicts = book.verdicts[:1]
    assert run("check", "ledger.csv").stdout.startswith("Borealis Print GmbH (c4)\n")


def test_several_clients_need_a_name(run: Callable[..., Result]) -> None:
    """Without `--client` the clients are listed."""
    result = run("check", "ledger.csv")
    assert result.exit_code == 2
    assert "5 clients" in result.stderr
    assert "Borealis Print GmbH (c4)" in result.stderr


def test_an_unknown_client_gets_the_nearest(run: Callable[..., Result]) -> None:
    """A typing error is answered with who may be meant."""
    result = run("check", "ledger.csv", "--client", "Borealis Prnt")
    assert result.exit_code == 2
    assert "did you mean Borealis Print GmbH (c4)?" in result.stderr
    assert result.stdout == ""


def test_two_of_one_name_are_told_apart_by_id(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """A name that two clients share is wrong use, and the ids are listed."""
    twin = book.verdicts[0].model_copy(update={"client_id": "c9"})
    book.verdicts = (*book.verdicts, twin)
    result = run("check", "ledger.csv", "--client", "borealis print gmbh")
    assert result.exit_code == 2
    assert "c4" in result.stderr
    assert "c9" in result.stderr


def test_the_document_holds_one_client(run: Callable[..., Result]) -> None:
    """JSON of a check is the document with one client, counted as one."""
    document = json.loads(run("check", "ledger.csv", "--client", "c2", "--format", "json").stdout)
    assert [client["client_id"] for client in document["clients"]] == ["c2"]
    assert document["summary"]["clients"] == 1


def test_fail_on_looks_at_the_one_client(run: Callable[..., Result]) -> None:
    """Others of the source don't count."""
    assert run("check", "ledger.csv", "--client", "c1", "--fail-on", "watch").exit_code == 0
    assert run("check", "ledger.csv", "--client", "c5", "--fail-on", "watch").exit_code == 1
    assert run("check", "ledger.csv", "--client", "c5", "--fail-on", "flag").exit_code == 0
    assert run("check", "ledger.csv", "--client", "c4", "--fail-on", "decline").exit_code == 1


def test_a_source_without_rows_is_fine(book: SimpleNamespace, run: Callable[..., Result]) -> None:
    """Nobody to check is said, and is no failure."""
    book.verdicts = ()
    result = run("check", "ledger.csv", "-q")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == "The sources have no clients.\n"
