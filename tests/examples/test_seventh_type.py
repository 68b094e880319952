"""A seventh type is one more file: clientfit's own rules with `payment_bouncer.yml` beside them."""

import csv
import io
import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from clientfit import ClientFitError, Screener, screen
from clientfit.cases import run_cases
from clientfit.cli import main
from clientfit.rulebook import default_rules

EXAMPLES = Path(__file__).parents[2] / "examples"
SEVENTH = EXAMPLES / "seventh_type"
EVENTS = SEVENTH / "events.csv"
AS_OF = date(2026, 6, 30)
NAME = "payment_bouncer"


def copied(folder: Path, *files: str) -> Path:
    """Clientfit's own rules, without their cases, and these files of the example."""
    shutil.copytree(default_rules(), folder, ignore=shutil.ignore_patterns("*.cases.yml"))
    for file in files:
        shutil.copy(SEVENTH / file, folder)
    return folder


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rules with the one file."""
    return copied(tmp_path_factory.mktemp("seventh") / "rules", f"{NAME}.yml")


def screened(rules: Path, *options: str) -> Result:
    """What the command says of the example's four clients."""
    given = ["screen", str(EVENTS), "--rules", str(rules), "--as-of", AS_OF.isoformat(), "-q", *options]
    return CliRunner().invoke(main, given, catch_exceptions=False)


@pytest.fixture(scope="module")
def document(rules: Path) -> Any:  # noqa: ANN401 - JSON
    """The whole screening as JSON."""
    return json.loads(screened(rules, "--format", "json").stdout)


@pytest.fixture(scope="module")
def clients(document: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    """The verdicts by client."""
    return {client["client_id"]: client for client in document["clients"]}


def test_it_is_one_new_file(rules: Path) -> None:
    """The rules with the type differ from clientfit's own by that one file, and no file is changed."""
    own = default_rules()
    known = {path.relative_to(own) for path in own.rglob("*.yml") if not path.name.endswith(".cases.yml")}
    assert {path.relative_to(rules) for path in rules.rglob("*.yml")} - known == {Path(f"{NAME}.yml")}
    assert all((rules / path).read_bytes() == (own / path).read_bytes() for path in known)


def test_it_is_one_of_the_types(clients: dict[str, Any]) -> None:
    """Every verdict has it beside the six."""
    for client in clients.values():
        assert len(client["types"]) == 7
        assert client["types"][NAME]["title"] == "Payment bouncer"


def test_its_levels_follow_the_file(clients: dict[str, Any]) -> None:
    """It flags who bounces, and neither an expired card made good nor a bank's own fault."""
    assert {name: client["types"][NAME]["level"] for name, client in clients.items()} == {
        "farrowdene": "clear",
        "gorsebank": "flag",
        "ivyloch": "clear",
        "thistlecombe": "flag",
    }


def test_it_cites_its_events(clients: dict[str, Any]) -> None:
    """The flag rests on the failed payments, with their lines in the file."""
    (signal,) = clients["gorsebank"]["types"][NAME]["signals"]
    assert signal["says"] == (
        "5 of 10 attempts to pay failed and were not made good within 3 days, on 4 invoices."
    )
    cited = {event["event_id"]: event["line"] for event in signal["evidence"]["events"]}
    with EVENTS.open(encoding="utf-8", newline="") as stream:
        lines = {
            row["event_id"]: line
            for line, row in enumerate(csv.DictReader(stream), start=2)
            if row["client_id"] == "gorsebank" and row["kind"] == "payment_failed"
        }
    assert cited == lines


def test_the_policy_counts_it(clients: dict[str, Any]) -> None:
    """Flagged alone it brings conditions, its own among them; with a second type it ends the work."""
    alone, with_another = clients["gorsebank"], clients["thistlecombe"]
    assert alone["recommendation"] == "accept_with_conditions"
    assert "Take payment before the work starts, by bank transfer." in alone["conditions"]
    assert with_another["types"]["late_payer"]["level"] == "flag"
    assert with_another["recommendation"] == "wind_down"
    assert clients["farrowdene"]["recommendation"] == "accept"


def test_the_summary_counts_it(document: Any) -> None:  # noqa: ANN401 - JSON
    """By type and level, as the six."""
    assert document["summary"]["by_type"][NAME] == {
        "clear": 2,
        "flag": 2,
        "not_judged": 0,
        "severe": 0,
        "watch": 0,
    }


def test_the_table_has_a_column_for_it(rules: Path) -> None:
    """The text has its heading, its legend and its count, and still fits the terminal."""
    text = screened(rules).stdout
    (header,) = [line for line in text.splitlines() if line.startswith("Client ")]
    assert " PB " in header
    assert "PB Payment bouncer" in text
    assert "Payment bouncer 2." in text
    assert max(map(len, text.splitlines())) <= 80


def test_the_csv_has_a_column_for_it(rules: Path) -> None:
    """One level a client, worst client first."""
    rows = csv.DictReader(io.StringIO(screened(rules, "--format", "csv").stdout))
    assert [row[NAME] for row in rows] == ["flag", "flag", "clear", "clear"]


def test_its_numbers_can_be_set(rules: Path) -> None:
    """A parameter and a threshold of the file are overridden as any other."""
    patient = Screener(rules=rules, overrides={"retry_days": 60})
    assert patient.rulebook.parameters["retry_days"].value == 60
    screening = screen(
        EVENTS, as_of=AS_OF, rules=rules, overrides={"failing_payments.flag.bounces.incidents": 9}
    )
    assert screening.summary.by_type[NAME]["flag"] == 0


def test_the_six_stay_as_they_are(rules: Path) -> None:
    """On the agency's book the seventh type changes no other."""
    agency, table = EXAMPLES / "agency" / "events.csv", EXAMPLES / "agency" / "clients.csv"
    six = screen(agency, as_of=AS_OF, clients=table).summary.by_type
    seven = screen(agency, as_of=AS_OF, clients=table, rules=rules).summary.by_type
    assert {name: counts for name, counts in seven.items() if name != NAME} == six
    assert seven[NAME]["flag"] == seven[NAME]["severe"] == 0


def test_its_cases_hold(tmp_path: Path) -> None:
    """The cases beside it are found and true, and cover its signal, its exemption and its clearing."""
    results = run_cases(copied(tmp_path / "rules", f"{NAME}.yml", f"{NAME}.cases.yml"))
    assert {result.case.about for result in results} == {"failing_payments", "hardship", "clearing"}
    assert [problem for result in results for problem in result.problems()] == []


def test_a_slip_in_it_is_told(tmp_path: Path) -> None:
    """A misspelt column is told with the file's line, before anything is screened."""
    rules = copied(tmp_path / "rules", f"{NAME}.yml")
    file = rules / f"{NAME}.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    incidents: bounced\n", "    incidents: bounce\n"), encoding="utf-8")
    with pytest.raises(ClientFitError) as error:
        Screener(rules=rules)
    (problem,) = error.value.problems
    assert (problem.code, problem.found) == ("rules-sql", "bounce")
    assert problem.line == next(
        number for number, line in enumerate(text.splitlines(), 1) if line == "    incidents: bounced"
    )
    assert problem.hint == "did you mean 'bounced'?"
