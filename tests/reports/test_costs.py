"""What clients cost, as the command writes it."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main

LEDGER = """client_id,client_name,event_id,kind,occurred_at,settled,amount,currency,hours,outcome
tarrowby,Tarrowby & Sons,R-1,invoice,2026-01-01,2026-01-31,3650,EUR,,
tarrowby,,W-1,time,2026-01-05,,,,20,billable
tarrowby,,W-2,time,2026-01-06,,,,5,not_billable
wexcombe,=Wexcombe,R-1,invoice,2026-02-01,2026-02-01,400,GBP,,
quillane,Quillane,P-1,praise,2026-02-01,,,,,
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """Two clients with invoices, one of them with hours, and one with neither."""
    path = tmp_path / "ledger.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def costs(*arguments: object) -> Result:
    """Run the command as of the end of June."""
    ended = CliRunner().invoke(main, ["costs", *map(str, arguments), "--as-of", "2026-06-30", "-q"])
    assert ended.exit_code == 0, ended.output
    return ended


def test_the_table_of_a_book(ledger: Path) -> None:
    """Highest costs in relation to the income first; a client without figures is counted below."""
    lines = costs(ledger).stdout.splitlines()
    head, _, first, second = (" ".join(line.split()) for line in lines[:4])
    assert head == "Client Known costs Of invoiced Invoiced Credit days Hours Per hour Of the book"
    assert first == "Tarrowby & Sons EUR 942.50 25.8 % EUR 3,650.00 30 25 EUR 146.00 100.0 %"
    assert second == "=Wexcombe GBP 0.00 0.0 % GBP 400.00 0 100.0 %"
    assert lines[5].startswith("3 clients. 1 of them has no figures.")


def test_one_client_in_full(ledger: Path) -> None:
    """Each figure with its records and how it was computed; nothing about what is not there."""
    text = " ".join(costs(ledger, "--client", "Tarrowby").stdout.split())
    assert "Known costs: EUR 942.50, which is 25.8 % of the EUR 3,650.00 invoiced." in text
    assert "Cost of that credit: EUR 30.00, from 1 record (R-1). Each amount times its days of credit" in text
    assert "Hours not billed, in money: EUR 912.50, from 1 record (R-1)." in text
    assert "Written off" not in text
    assert "never part of them" in text


def test_hours_that_are_not_on_record_are_unknown(ledger: Path) -> None:
    """The tools that export them are named."""
    text = " ".join(costs(ledger, "--client", "wexcombe").stdout.split())
    assert "Not known without hours, as Toggl, Clockify or Harvest export them: Hours worked," in text


def test_csv_has_a_row_for_each_figure_and_no_formula(ledger: Path) -> None:
    """A name that begins like a formula is text in a spreadsheet."""
    rows = list(csv.DictReader(StringIO(costs(ledger, "--format", "csv").stdout)))
    found = {(row["client_id"], row["figure"]): (row["value"], row["currency"]) for row in rows}
    assert found["tarrowby", "per_hour"] == ("146.00", "EUR")
    assert {row["client_name"] for row in rows if row["client_id"] == "wexcombe"} == {"'=Wexcombe"}


def test_json_is_a_document_with_its_schema(ledger: Path) -> None:
    """With the head that verdicts have: tool, rulebook, day and inputs."""
    found = json.loads(costs(ledger, "--format", "json").stdout)
    assert (found["schema"], found["as_of"]) == ("clientfit/costs/1", "2026-06-30")
    assert [client["client_id"] for client in found["clients"]] == ["tarrowby", "quillane", "wexcombe"]


def test_markdown_has_the_table_and_every_figure(ledger: Path) -> None:
    """Names are escaped."""
    text = costs(ledger, "--format", "md").stdout
    assert "| Tarrowby &amp; Sons" in text or "| Tarrowby & Sons" in text
    assert "- Hours not billed: 5 hours, from 1 record (W-2). Hours that are marked as not billable." in text


def test_the_figures_in_german(ledger: Path) -> None:
    """Sentences, numbers and money as the language writes them."""
    text = " ".join(costs(ledger, "--client", "Tarrowby", "--language", "de").stdout.split())
    assert "Bekannte Kosten: 942,50 €, das sind 25,8 % der berechneten 3.650,00 €." in text.replace(
        "\xa0", " "
    )
    assert "Geleistete Stunden: 25 Stunden; 2 Einträge (W-2, W-1)." in text
