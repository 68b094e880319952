"""`rules lint` as text, JSON, SARIF and JUnit, and its exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.lint import CODES


@pytest.fixture
def run(rules: Path) -> Callable[..., Result]:
    """Run a command on a rulebook with an error, a warning and a suppressed finding."""
    path = rules / "late.yml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("kind = 'invoice'", "kind = 'invoise'")
    text = text.replace("flag: [Ask.]", "flag: []")
    spare = "  spare_days: {value: 1, unit: days, why: it is spare, reference: HOUSE}"
    text = text.replace("parameters:\n", f"parameters:\n{spare} # lint: ignore[CF204] for later\n")
    path.write_text(text, encoding="utf-8")
    return lambda *words: CliRunner().invoke(main, ["rules", *words, "--rules", str(rules)])


def test_text_has_a_line_for_each_open_finding(run: Callable[..., Result], rules: Path) -> None:
    """Place, code, severity, message, what was found and a hint; then the counts."""
    result = run("lint")
    assert result.exit_code == 3
    assert result.output.splitlines() == [
        (
            f"{rules}/late.yml:15:20: CF103 error: kind never holds this word — invoise"
            " — did you mean 'invoice'?"
        ),
        f"{rules}/late.yml:73:30: CF401 warning: late_payer can be flag without advice — write a line",
        "1 error, 1 warning, 1 suppressed",
    ]


def test_json_holds_every_finding(run: Callable[..., Result]) -> None:
    """Suppressed findings are in it with the reason of their comment."""
    report = json.loads(run("lint", "--format", "json").output)
    assert (report["errors"], report["warnings"], report["suppressed"]) == (1, 1, 1)
    told = [(each["code"], each["severity"], each["suppressed"]) for each in report["findings"]]
    assert told == [("CF204", "warning", "for later"), ("CF103", "error", None), ("CF401", "warning", None)]


def test_sarif_places_every_result(run: Callable[..., Result]) -> None:
    """Each result names a rule of the driver, a region of a file, and its suppression."""
    (scan,) = json.loads(run("lint", "--format", "sarif").output)["runs"]
    rules = [rule["id"] for rule in scan["tool"]["driver"]["rules"]]
    assert rules == [*CODES]
    assert [rules[result["ruleIndex"]] for result in scan["results"]] == ["CF204", "CF103", "CF401"]
    assert scan["results"][0]["suppressions"] == [{"kind": "inSource", "justification": "for later"}]
    place = scan["results"][1]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("/late.yml")
    assert place["region"] == {"startLine": 15, "startColumn": 20}


def test_junit_has_a_case_for_each_code(run: Callable[..., Result]) -> None:
    """A code with open findings has failed; all others have passed."""
    suite = ET.fromstring(run("lint", "--format", "junit").output).find("testsuite")  # noqa: S314 - our own
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == (str(len(CODES)), "2")
    failed = [str(case.get("name"))[:5] for case in suite if case.find("failure") is not None]
    assert failed == ["CF103", "CF401"]


def test_check_fails_for_errors_and_prints_warnings(run: Callable[..., Result], rules: Path) -> None:
    """`rules check` prints the findings of lint; warnings alone don't fail it."""
    assert run("check").exit_code == 3
    path = rules / "late.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("invoise", "invoice"), encoding="utf-8")
    result = run("check")
    assert (result.exit_code, result.stdout) == (
        0,
        "small 1: 1 type, 1 signal, 2 measures, 3 parameters: 1 warning\n",
    )
    assert "CF401 warning" in result.stderr
    assert run("lint", "--strict").exit_code == 3


def test_codes_are_listed() -> None:
    """`--codes` prints each code with its severity and meaning."""
    lines = CliRunner().invoke(main, ["rules", "lint", "--codes"]).output.splitlines()
    assert [line[:5] for line in lines] == [*CODES]
