"""`clientfit compare` on files: a day, a saved screening, other rules, a git revision, and the budget."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.rulebook import default_rules

ROWS = "\n".join(
    [
        "client_id,event_id,kind,occurred_at,due,settled,amount,currency",
        *(f"tarrowby,R-{month},invoice,2026-0{month}-01,2026-0{month}-15,,900,EUR" for month in range(1, 6)),
    ]
)


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """Five unpaid invoices."""
    path = tmp_path / "ledger.csv"
    path.write_text(ROWS + "\n", encoding="utf-8")
    return path


def compare(*arguments: object) -> Result:
    """Run the command as of the end of June."""
    return CliRunner().invoke(main, ["compare", *map(str, arguments), "--as-of", "2026-06-30", "-q"])


def test_since_a_day_with_a_budget(ledger: Path) -> None:
    """One client changed, which is beyond a budget of 0."""
    beyond = compare(ledger, "--since", "2026-01-31", "--budget", 0)
    assert beyond.exit_code == 1
    assert beyond.stdout.startswith("1 now wind down.\n")
    assert beyond.stderr == "1 client changed, more than the budget of 0\n"


def test_a_saved_screening_is_compared_and_replaced(ledger: Path, tmp_path: Path) -> None:
    """The monthly job: the same file is read and written, and the second run reports nothing."""
    kept = tmp_path / "last.json"
    saved = CliRunner().invoke(main, ["screen", str(ledger), "--as-of", "2026-01-31", "-q", "-o", str(kept)])
    assert saved.exit_code == 0
    older = tmp_path / "older.json"
    shutil.copy(kept, older)
    first = compare(ledger, "--before", kept, "--save", kept)
    assert first.stdout.startswith("1 now wind down.\n")
    second = compare(ledger, "--before", kept, "--save", kept)
    assert second.stdout.startswith("No client changed.\n")
    both = compare(older, kept, "--format", "json", "--budget", 1)
    assert both.exit_code == 0
    assert json.loads(both.stdout)["moved"] == {"wind_down": 1}


def test_a_git_revision_of_the_rules(ledger: Path, tmp_path: Path) -> None:
    """The rules of the last commit against the edited ones: the edited line is named with its place."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    rules = tmp_path / "repository" / "my-rules"
    shutil.copytree(default_rules(), rules)
    author = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "."], [*author, "commit", "-qm", "Begin"]):
        subprocess.run([git, "-C", str(rules), *words], check=True)
    parameters = rules / "parameters.yml"
    text = parameters.read_text(encoding="utf-8")
    at = text.index("grace_days:")
    parameters.write_text(text[:at] + text[at:].replace("value: 7", "value: 30", 1), encoding="utf-8")
    line = text[:at].count("\n") + 1
    result = CliRunner().invoke(
        main,
        [
            "compare",
            str(ledger),
            "--as-of",
            "2026-03-20",
            "-q",
            "--before-rules",
            "HEAD",
            "--rules",
            str(rules),
        ],
    )
    assert result.exit_code == 0, result.output
    unwrapped = " ".join(result.stdout.split())
    assert "parameters.grace_days.value: 7 → 30" in unwrapped
    assert f"parameters.yml:{line}" in unwrapped or f"parameters.yml:{line + 1}" in unwrapped


def test_without_anything_to_compare_with_it_is_wrong_use(ledger: Path) -> None:
    """The message lists what may be given; two ways at once exclude each other."""
    alone = compare(ledger)
    assert (alone.exit_code, "--before FILE" in alone.stderr) == (2, True)
    assert compare(ledger, "--since", "2026-07-01").exit_code == 2
    assert compare(ledger, "--since", "2026-01-31", "--before-rules", "HEAD").exit_code == 2
