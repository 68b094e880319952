"""Lint reports as text, JSON, SARIF 2.1.0 (code scanning) and JUnit XML (build servers)."""

import json
from collections.abc import Callable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from clientfit.lint.codes import CODES, Finding
from clientfit.lint.lint import LintReport

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def format_text(report: LintReport, version: str) -> str:  # noqa: ARG001 - as the other formats are called
    """Return one line for each finding; suppressed ones are left out."""
    return "".join(f"{finding}\n" for finding in report.open)


def format_json(report: LintReport, version: str) -> str:
    """Return the findings and their number by severity, as JSON."""
    findings = [
        {**{name: getattr(each, name) for name in each.__slots__}, "severity": each.severity}
        for each in report.findings
    ]
    content = {
        "tool": {"name": "clientfit", "version": version},
        "errors": len(report.errors),
        "warnings": len(report.open) - len(report.errors),
        "suppressed": len(report.findings) - len(report.open),
        "findings": findings,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def format_sarif(report: LintReport, version: str) -> str:
    """Return SARIF 2.1.0, which the code scanning of GitHub, GitLab and editors reads."""
    names = list(CODES)
    rules = [
        {
            "id": name,
            "shortDescription": {"text": code.meaning},
            "defaultConfiguration": {"level": code.severity},
        }
        for name, code in CODES.items()
    ]
    driver = {"name": "clientfit", "version": version, "rules": rules}
    results = [_result(finding, names) for finding in report.findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    content = {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _result(finding: Finding, names: list[str]) -> dict[str, Any]:
    parts = (finding.message, finding.found, finding.hint)
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": names.index(finding.code),
        "level": finding.severity,
        "message": {"text": " — ".join(part for part in parts if part)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": Path(finding.file).as_posix()},
                    "region": {"startLine": finding.line, "startColumn": finding.column},
                }
            }
        ],
    }
    if finding.suppressed is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.suppressed}]
    return result


def format_junit(report: LintReport, version: str) -> str:  # noqa: ARG001 - as the other formats are called
    """Return JUnit XML: a test case for each code, which fails if the code has findings."""
    by_code = {code: [*of_code] for code, of_code in groupby(sorted(report.open, key=_code), key=_code)}
    suite = ET.Element(
        "testsuite",
        {"name": "clientfit rules lint", "tests": str(len(CODES)), "failures": str(len(by_code))},
    )
    for code, meaning in CODES.items():
        case = ET.SubElement(
            suite, "testcase", {"classname": "clientfit.rules", "name": f"{code} {meaning.meaning}"}
        )
        of_code = by_code.get(code, [])
        if of_code:
            message = (
                f"{len(of_code)} at {of_code[0].file}:{of_code[0].line}"
                if len(of_code) > 1
                else str(of_code[0])
            )
            failure = ET.SubElement(case, "failure", {"message": message, "type": meaning.severity})
            failure.text = "\n".join(str(each) for each in of_code)
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _code(finding: Finding) -> str:
    return finding.code


LINT_FORMATS: Mapping[str, Callable[[LintReport, str], str]] = {
    "text": format_text,
    "json": format_json,
    "sarif": format_sarif,
    "junit": format_junit,
}
"""The formats by name; each takes the report and clientfit's version."""
