"""The page on the backtest shows what the command gives."""

import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from clientfit.cli import main

PAGE = Path(__file__).parents[2] / "examples" / "BACKTEST.md"
DATA = Path(os.environ.get("CLIENTFIT_DATA", "none")) / "ibm_ar" / "WA_Fn-UseC_-Accounts-Receivable.csv"


@pytest.mark.long
@pytest.mark.skipif(not DATA.is_file(), reason="CLIENTFIT_DATA names no folder with ibm_ar/")
def test_the_tables_of_the_page_are_what_the_command_gives() -> None:
    """Every line of the tables stands on the page."""
    args = ["backtest", str(DATA), "--as-of", "2013-12-31", "-q", "--format", "md"]
    written = CliRunner().invoke(main, args).stdout
    lines = [line for line in written.splitlines() if line.startswith("|")]
    assert len(lines) > 20
    shown = re.findall(r"^\|.*$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert shown == lines
