"""Every command and every block of Python in the README runs as printed."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from clientfit.cli import main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SPANS: list[str] = re.findall(
    r"`(clientfit [^`]*)`", re.sub(r"^```.*?^```$", "", README, flags=re.MULTILINE | re.DOTALL)
)

SET_UP = ("python3 -m venv", "source ", "pip install")
"""Lines that set up an environment, which every run of the checks does before any test."""

ELSEWHERE = ("postgresql://", "--engine spark", "rules check", "rules test")
"""Commands that need a server or Java, which tests of their own run, and two steps of the checks."""

ABBREVIATED = ("…", "SOURCE", "FILE", "ID", "DIR")
"""What stands for something else in a sentence: the options are checked, the command is not run."""

GOLDEN = ROOT / "tests" / "importers" / "golden"
INVOICE = ["Kiln & Co", "invoice", "R-1", "900", "EUR", "2026-01-05", "due", "2026-02-04"]
WAIVERS = """- {client: Kiln & Co, type: late_payer, reason: x, by: Ada, from: 2026-01-01, until: 2099-12-31}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout's examples and rules, with the files that a reader of the README would have."""
    for name in ("rules", "examples"):
        (tmp_path / name).symlink_to(ROOT / name, target_is_directory=True)
    shutil.copytree(ROOT / "rules", tmp_path / "rules-of-last-year")
    exports = tmp_path / "exports"
    exports.mkdir()
    for name, profile in (("invoices.csv", "xero-sales-invoices"), ("deals.csv", "hubspot-deals")):
        (source,) = (GOLDEN / profile).glob("input.*")
        shutil.copy(source, tmp_path / name)
        shutil.copy(source, exports / name)
    (source,) = (GOLDEN / "jira-issues-without-client").glob("input.*")
    shutil.copy(source, tmp_path / "jira.csv")
    (tmp_path / "waivers.yml").write_text(WAIVERS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLIENTFIT_LEDGER", str(tmp_path / "ledger.csv"))
    assert CliRunner().invoke(main, ["log", *INVOICE]).exit_code == 0
    return tmp_path


def commands(block: str) -> Iterator[list[str]]:
    """The arguments of each command of clientfit in a block; other lines set up an environment."""
    for line in block.splitlines():
        words = shlex.split(line, comments=True)
        if words[:1] == ["clientfit"]:
            yield words[1:]
        else:
            assert not words or line.startswith(SET_UP), line


def runs_elsewhere(arguments: list[str]) -> bool:
    """Whether other tests run the command."""
    return any(mark in " ".join(arguments) for mark in ELSEWHERE)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: " ".join(block.split()[:3]))
def test_each_block_of_commands_runs_as_printed(folder: Path, block: str) -> None:
    """One command after the other, in a folder with the files it names; Enter answers every question."""
    for arguments in commands(block):
        if runs_elsewhere(arguments):
            continue
        ended = CliRunner().invoke(main, arguments, input="\n" * 40)
        assert ended.exit_code == 0, f"{' '.join(arguments)} in {folder}\n{ended.output}"


@pytest.mark.parametrize("span", dict.fromkeys(SPANS))
def test_each_command_in_a_sentence_runs_or_has_the_options_named(folder: Path, span: str) -> None:
    """As printed, where it stands for nothing else."""
    arguments = shlex.split(span)[1:]
    if any(mark in arguments or mark in span for mark in ABBREVIATED):
        check_options(arguments)
        return
    if runs_elsewhere(arguments):
        return
    ended = CliRunner().invoke(main, arguments, input="\n" * 40)
    assert ended.exit_code == 0, f"{span} in {folder}\n{ended.output}"


def check_options(arguments: list[str]) -> None:
    """Find the command, and each option in its help."""
    command: click.Command = main
    words = [word for word in arguments if not word.startswith("-")]
    with click.Context(main) as context:
        while isinstance(command, click.Group) and words:
            _, found, words = command.resolve_command(context, words)
            assert found is not None
            command = found
    named = [word for word in arguments if word.startswith("-")]
    ended = CliRunner().invoke(main, [*arguments[:1], "--help"])
    assert [option for option in named if option not in ended.output] == []


PYTHON: list[str] = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("number", range(len(PYTHON)))
def test_each_block_of_python_runs_as_printed(folder: Path, number: int) -> None:
    """A reader can paste it, in a clone of the repository."""
    names: dict[str, object] = {}
    exec(compile(PYTHON[number], f"README.md in {folder}", "exec"), names)  # noqa: S102 - the README's own code
    assert "clientfit" in names
