"""The walk-through in rules/README.md runs as printed, and prints what it shows."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "rules" / "README.md"
SECTION = re.compile(r"^## Walk-through: .*?(?=^## )", re.MULTILINE | re.DOTALL)
STEP = re.compile(
    r"^```sh\n(?P<commands>.*?)^```\n(?:\n```text\n(?P<shown>.*?)^```\n)?", re.MULTILINE | re.DOTALL
)
HASH = re.compile(r"\([0-9a-f]{12}\)")
"""The hash of a rulebook, which changes with every change of the default rules."""


@pytest.mark.skipif(os.name == "nt", reason="the commands are those of a POSIX shell")
def test_each_step_prints_what_it_shows(tmp_path: Path) -> None:
    """Each block of commands, one after the other, in a folder that holds the examples and nothing else.

    With CLIENTFIT_WRITE_GOLDEN=1 the outputs are written into the page.
    """
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    surroundings = {**os.environ, "PATH": tools, "COLUMNS": "80", "LC_ALL": "C.UTF-8"}

    def printed(step: re.Match[str]) -> str:
        ended = subprocess.run(
            ["bash", "-c", step["commands"]],  # noqa: S607 - the reader's own shell
            cwd=tmp_path,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return f"```sh\n{step['commands']}```\n\n```text\n{ended.stdout}```\n"

    page = README.read_text("utf-8")
    (section,) = SECTION.findall(page)
    found = STEP.sub(printed, section)
    if os.environ.get("CLIENTFIT_WRITE_GOLDEN"):
        README.write_text(page.replace(section, found), encoding="utf-8")
    assert HASH.sub("(…)", found) == HASH.sub("(…)", section)
