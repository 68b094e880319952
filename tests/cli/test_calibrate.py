"""`clientfit screen --calibrate`, on real rules and a small book."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main

HEADER = "client_id,event_id,kind,occurred_at,due,settled,amount\n"


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """Three clients with five invoices each; those of the first came a month late."""
    rows = [
        f"{client},i{month},invoice,2026-0{month}-02,2026-0{month}-03,2026-0{month + days}-04,100\n"
        for client, days in (("kiln", 1), ("loom", 0), ("anvil", 0))
        for month in range(1, 6)
    ]
    path = tmp_path / "ledger.csv"
    path.write_text(HEADER + "".join(rows), encoding="utf-8")
    return path


def calibrated(ledger: Path, *options: str) -> Result:
    """The command's answer on the ledger."""
    arguments = ["screen", str(ledger), "--as-of", "2026-06-30", "--calibrate", "-q", *options]
    return CliRunner().invoke(main, arguments)


def test_it_names_what_flags_too_many(ledger: Path) -> None:
    """One of three clients is more than the 20 % of the rulebook, and the type is named with its rate."""
    result = calibrated(ledger)
    assert result.exit_code == 0
    assert "late_payer flags 1 of 3 clients, 33.3 %" in result.stdout
    assert "kiln" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_the_bar_can_be_set(ledger: Path) -> None:
    """With a bar of 40 % nothing is named."""
    assert "flags more than 40 % of the clients" in calibrated(ledger, "--set", "calibrate_above=0.4").stdout


def test_json_goes_to_a_file(ledger: Path, tmp_path: Path) -> None:
    """The suffix gives the format as everywhere."""
    target = tmp_path / "rates.json"
    assert calibrated(ledger, "-o", str(target)).exit_code == 0
    document = json.loads(target.read_text(encoding="utf-8"))
    assert document["schema"] == "clientfit/calibration/1"
    assert document["types"]["late_payer"]["flagged"] == 1


def test_fail_on_counts_as_without_it(ledger: Path) -> None:
    """The exit code speaks of the clients, whichever report is asked for."""
    assert calibrated(ledger, "--fail-on", "flag").exit_code == 1


def test_other_formats_are_wrong_use(ledger: Path, tmp_path: Path) -> None:
    """A format of one row a client is refused before anything is read."""
    target = tmp_path / "rates.csv"
    result = calibrated(ledger, "-o", str(target))
    assert result.exit_code == 2
    assert "text or json" in result.stderr
    assert not target.exists()
