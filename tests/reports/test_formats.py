"""The registry of report formats, and what follows from one line of it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clientfit.cli import COMMANDS, loaded
from clientfit.reports import FORMATS
from clientfit.reports.formats import names, suffixes

PACKAGE = Path(__file__).parents[2]
WRITER = '''
"""Names: one client a line."""

from typing import TextIO

from clientfit.model import Results


def write_roster(results: Results, stream: TextIO) -> None:
    """Write the name of each client, worst first."""
    stream.writelines(f"{row.client_name}\\n" for row in results.rows())
'''
LINE = '        Format("roster", (".roster",), _clients(".roster:write_roster")),\n'


@pytest.mark.parametrize("name", FORMATS)
def test_every_writer_can_be_loaded(name: str) -> None:
    """Each writer that the registry names is a function of its module."""
    for command in FORMATS[name].writers:
        assert callable(FORMATS[name].writer(command))


def test_no_suffix_names_two_formats() -> None:
    """A suffix leads to one format, whatever the command."""
    every = [suffix for each in FORMATS.values() for suffix in each.suffixes]
    assert sorted(every) == sorted(set(every))


@pytest.mark.parametrize("command", ["screen", "check", "explain", "letter"])
def test_the_commands_offer_what_the_registry_has(command: str) -> None:
    """The choices of `--format` are the registry's, in its order, and the first is the default."""
    offered = next(each for each in loaded(COMMANDS[command][0]).params if each.name == "format")
    assert tuple(offered.type.choices) == names(command)
    assert names(command)[0] == "text"
    assert set(suffixes(command).values()) == set(names(command))


def test_a_new_format_is_one_file_and_one_line(tmp_path: Path) -> None:
    """In a copy of the package, a module and a line give a choice, a suffix, its help and a report."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE / "clientfit", tmp_path / "clientfit", ignore=ignored)
    shutil.copytree(PACKAGE / "rules", tmp_path / "clientfit/rules")
    (tmp_path / "clientfit/reports/roster.py").write_text(WRITER.lstrip(), encoding="utf-8")
    registry = tmp_path / "clientfit/reports/formats.py"
    text = registry.read_text(encoding="utf-8")
    last = re.findall(r"^ +Format\(.*\n", text, re.MULTILINE)[-1]
    registry.write_text(text.replace(last, last + LINE), encoding="utf-8")
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(
        "client_id,client_name,kind,occurred_at\nc1,Ann & Co,praise,2026-02-02\n", encoding="utf-8"
    )

    def run(*arguments: str) -> str:
        call = [sys.executable, "-m", "clientfit", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            call, check=True, capture_output=True, text=True, cwd=tmp_path, env=environment
        ).stdout

    assert "|roster]" in run("screen", "--help").replace("\n", "").replace(" ", "")
    assert "roster" not in run("explain", "--help")
    assert run("screen", "ledger.csv", "--as-of", "2026-06-30", "--format", "roster") == "Ann & Co\n"
    run("check", "ledger.csv", "--as-of", "2026-06-30", "-o", "ann.roster")
    assert (tmp_path / "ann.roster").read_text(encoding="utf-8") == "Ann & Co\n"
