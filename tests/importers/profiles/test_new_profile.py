"""A new export is one file: its import profile."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[3]

PROFILE = """\
name: kilnbook-bills
title: Kilnbook bills
about: Each row is one bill.
reference: written for this test
export: Bills, then Export
judges: late payment
columns:
  number: {names: [Bill no.], required: true}
  customer: {names: [Billed to], required: true}
  issued: {names: [Billed on], required: true, read: date}
  due: {names: [Payable by], read: date}
  total: {names: [Bill total], read: money}
events:
  - kind: invoice
    columns:
      client_id: customer
      event_id: number
      occurred_at: issued
      due: due
      amount: total
"""

EXPORT = """\
Bill no.,Billed to,Billed on,Payable by,Bill total
7,Kiln Works,2026-01-05,2026-02-04,"1,250.00"
"""


def test_a_new_import_profile_is_one_file(tmp_path: Path) -> None:
    """In a copy of the package, the profile's file alone makes its export known, listed, shown and read."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE / "clientfit", tmp_path / "clientfit", ignore=ignored)
    shutil.copytree(PACKAGE / "rules", tmp_path / "clientfit" / "rules")
    shipped = tmp_path / "clientfit" / "importers" / "profiles" / "shipped"
    (tmp_path / "bills.csv").write_text(EXPORT, encoding="utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        call = [sys.executable, "-m", "clientfit", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            call, check=False, capture_output=True, text=True, cwd=tmp_path, env=environment
        )

    assert run("profiles", "detect", "bills.csv").returncode == 1
    (shipped / "kilnbook-bills.yml").write_text(PROFILE, encoding="utf-8")
    assert "kilnbook-bills" in run("profiles", "list").stdout
    assert "Bills, then Export" in run("profiles", "show", "kilnbook-bills").stdout
    detected = run("profiles", "detect", "bills.csv")
    assert (detected.returncode, "kilnbook-bills" in detected.stdout) == (0, True)
    read = run("import", "bills.csv", "-o", "events.csv")
    assert read.returncode == 0
    event = dict(
        zip(*(line.split(",") for line in (tmp_path / "events.csv").read_text().splitlines()), strict=True)
    )
    expected = {
        "client_id": "Kiln Works",
        "event_id": "7",
        "kind": "invoice",
        "occurred_at": "2026-01-05",
        "due": "2026-02-04",
        "amount": "1250.0000",
        "file": "bills.csv",
        "line": "2",
    }
    assert {name: event[name] for name in expected} == expected
