"""Every block of the page on integrating does what the page says, one after the other."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[2]
PATH = ROOT / "examples" / "INTEGRATING.md"
PAGE = PATH.read_text("utf-8")
FINGERPRINT = re.compile(r"\([0-9a-f]{12}\)|(?<=parameters\.yml:)\d+")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    """The page's blocks in a language, in order."""
    return [text for told, text in BLOCKS if told == language]


def check_shown_after(script: str, told: str) -> None:
    """Compare with the output that the page shows below a script; the rulebook's fingerprint aside.

    CLIENTFIT_WRITE_GOLDEN=1 writes the page anew.
    """
    language, shown = BLOCKS[BLOCKS.index(("sh", script)) + 1]
    assert language == "text"
    if os.environ.get("CLIENTFIT_WRITE_GOLDEN"):
        text = PATH.read_text("utf-8").replace(f"```text\n{shown}```", f"```text\n{told}```")
        PATH.write_text(text, encoding="utf-8")
    else:
        assert FINGERPRINT.sub("", told) == FINGERPRINT.sub("", shown)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has the examples in it."""
    folder = tmp_path_factory.mktemp("integrating")
    (folder / "rules").symlink_to(ROOT / "rules", target_is_directory=True)
    (folder / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    return folder


def run(script: str, folder: Path) -> str:
    """What a script prints, run as a careful person runs it."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    bash = shutil.which("bash")
    assert bash is not None
    ended = subprocess.run(
        [bash, "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def needs_jq(script: str) -> None:
    """Skip what needs jq where it is not installed."""
    if "jq " in script and shutil.which("jq") is None:
        pytest.skip("jq is not installed")


def test_the_page_has_the_languages_that_are_run() -> None:
    """No block goes untested for want of a runner."""
    assert {language for language, _ in BLOCKS} == {"python", "sh", "crontab", "yaml", "text"}
    assert PAGE.count("```") == 2 * len(BLOCKS)


@pytest.mark.slow
def test_python_runs_from_top_to_bottom(folder: Path) -> None:
    """In one program of its own, whose assertions hold; the schema that it writes is a schema."""
    (folder / "page.py").write_text("\n".join(blocks("python")), encoding="utf-8")
    told = run(f"{sys.executable} -W error page.py", folder)
    assert "- The oldest open invoice is 166 days overdue." in told
    assert "accept_with_conditions" in told
    schema = json.loads((folder / "verdict.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == "clientfit/verdict/1"


@pytest.mark.slow
@pytest.mark.parametrize("place", range(len(blocks("sh"))))
def test_shell_runs(folder: Path, place: int) -> None:
    """Each script by itself, without an error anywhere in its pipes."""
    script = blocks("sh")[place]
    needs_jq(script)
    told = run(script, folder)
    if "cat > nightly" in script:
        assert told.splitlines() == sorted(set(told.splitlines()))  # the second night told nothing
        assert "Gristhaven Motors Ltd" in told
        (line,) = blocks("crontab")
        assert run(line.split(maxsplit=5)[5], folder) == ""
    elif "verdicts.xlsx" in script:
        assert told.startswith("client_id,client_name")
    elif BLOCKS[BLOCKS.index(("sh", script)) + 1][0] == "text":
        check_shown_after(script, told)
    elif "status" not in script:
        assert told.strip()


@pytest.mark.slow
def test_the_gate_runs(folder: Path) -> None:
    """Each step of the pipeline."""
    (text,) = blocks("yaml")
    for each in yaml.safe_load(text)["steps"]:
        run(each["run"], folder)
