"""`rules new`: a type with its cases to start from, which passes lint and its own cases at once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from clientfit.cases import run_cases
from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.lint import lint
from clientfit.new_type import LONGEST, write_new_type
from clientfit.rulebook import load

SMALL = Path(__file__).parent / "lint/rules"
NAME = "no_show"
CASES = [f"{NAME}_miss", f"{NAME}_miss", f"{NAME}_miss", "ours", "clearing"]


def _passes(folder: Path, name: str) -> None:
    assert lint(folder).open == ()
    results = [each for each in run_cases(folder) if each.file == str(folder / f"{name}.cases.yml")]
    assert [problem for each in results for problem in each.problems()] == []
    assert [each.case.about for each in results] == [each.replace(NAME, name) for each in CASES]


def test_a_folder_without_rules_becomes_an_overlay(tmp_path: Path) -> None:
    """The default rules and one type more; the files are listed in the order in which they are read first."""
    folder = tmp_path / "my-rules"
    written = write_new_type(folder, NAME)
    assert [path.name for path in written] == ["rulebook.yml", f"{NAME}.yml", f"{NAME}.cases.yml"]
    own = load(folder)
    assert [*own.types] == [*load().types, NAME]
    assert own.extends is not None
    _passes(folder, NAME)


@pytest.mark.parametrize("overlay", [False, True], ids=["a-rulebook", "an-overlay"])
def test_a_type_is_added_to_a_rulebook(tmp_path: Path, *, overlay: bool) -> None:
    """It passes in a rulebook that extends none and in an overlay, whose own files stay as they are."""
    folder = Path(shutil.copytree(SMALL, tmp_path / "rules"))
    if overlay:
        folder = tmp_path / "own"
        folder.mkdir()
        head = 'extends: ../rules\nrulebook: {name: own, version: "1", about: Ours.}\nset: {grace_days: 2}\n'
        (folder / "rulebook.yml").write_text(head, "utf-8")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    written = write_new_type(folder, NAME)
    assert [path.name for path in written] == [f"{NAME}.yml", f"{NAME}.cases.yml"]
    assert {path: path.read_bytes() for path in before} == before
    _passes(folder, NAME)


def test_a_type_of_the_longest_name_can_be_completed(tmp_path: Path) -> None:
    """With a severe level and as a stable type it still passes, and a second one beside it."""
    folder = Path(shutil.copytree(SMALL, tmp_path / "rules"))
    name = "a" * LONGEST
    write_new_type(folder, name)
    write_new_type(folder, NAME)
    path = folder / f"{name}.yml"
    severe = (
        '      severe: {why: most, reference: HOUSE, when: [{measure: NAME.lower80, op: ">", value: 0.6}]}\n'
    )
    message = '    message: "The client missed'
    text = path.read_text("utf-8").replace("status: draft", "status: stable")
    path.write_text(text.replace(message, severe.replace("NAME", f"{name}_share") + message), "utf-8")
    cases = folder / f"{name}.cases.yml"
    cases.write_text(cases.read_text("utf-8").replace(f"{name}_miss: flag", f"{name}_miss: severe"), "utf-8")
    cases.write_text(cases.read_text("utf-8").replace("level: flag", "level: severe"), "utf-8")
    assert lint(folder).open == ()
    assert {each.case.about for each in run_cases(folder)} >= {f"{name}_miss", f"{NAME}_miss"}


def test_each_section_is_explained(tmp_path: Path) -> None:
    """A comment stands before every section of the type's file, and at the head of the cases."""
    for path in write_new_type(tmp_path, NAME):
        lines = path.read_text("utf-8").splitlines()
        assert lines[0].startswith("# ")
        if path.name == f"{NAME}.yml":
            sections = [at for at, line in enumerate(lines) if line[:1].isalpha()]
            assert len(sections) == 6
            unexplained = [lines[at] for at in sections if not lines[at - 1].startswith("# ")]
            assert unexplained == ["types:"]  # its parts are explained one by one
        assert "NAME" not in path.read_text("utf-8").replace("named", "")


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        ("No Show", "lower-case words joined by _", "write it as no_show"),
        ("../evil", "lower-case words joined by _", "write it as evil"),
        ("9", "lower-case words joined by _", None),
        ("a" * (LONGEST + 1), f"at most {LONGEST} characters", f"write it as {'a' * LONGEST}"),
        ("late_payer", "the rulebook has a type of this name", "choose another name"),
        ("late_habit", "the rulebook has a signal of this name", "choose another name"),
        ("grace", "the rulebook has a parameter of this name", "choose another name"),
    ],
)
def test_a_name_that_can_not_be_used_is_refused(
    tmp_path: Path, name: str, message: str, hint: str | None
) -> None:
    """A name is checked, and so are those that are made from it; nothing is written."""
    folder = Path(shutil.copytree(SMALL, tmp_path / "rules"))
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ClientFitError) as refused:
        write_new_type(folder, name)
    assert message in refused.value.message
    assert refused.value.hint == hint
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("there", [f"{NAME}.yml", f"{NAME}.cases.yml"])
def test_nothing_is_overwritten(tmp_path: Path, there: str) -> None:
    """A file of one of the names is kept, and none is written."""
    folder = Path(shutil.copytree(SMALL, tmp_path / "rules"))
    (folder / there).write_text("# mine\n", "utf-8")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ClientFitError, match="the file is there already"):
        write_new_type(folder, NAME)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Run a `rules` command in an empty folder; returns its exit code and output."""
    monkeypatch.chdir(tmp_path)

    def invoke(*words: str) -> tuple[int, str]:
        result = CliRunner().invoke(main, ["rules", *words])
        return result.exit_code, result.output

    return invoke


def test_the_command_writes_to_my_rules(run: Callable[..., tuple[int, str]]) -> None:
    """It prints what it wrote and what is next; it refuses a second time, and in a folder of other rules."""
    code, told = run("new", NAME)
    *written, next_step = told.splitlines()
    assert (code, written) == (
        0,
        [f"wrote my-rules/{name}" for name in ("rulebook.yml", f"{NAME}.yml", f"{NAME}.cases.yml")],
    )
    assert "clientfit rules check --rules my-rules" in next_step
    code, told = run("new", NAME)
    assert (code, "the rulebook has a type of this name" in told) == (3, True)
    Path("other").mkdir()
    Path("other/late.yml").write_text("types: {}\n", "utf-8")
    code, told = run("new", NAME, "--rules", "other")
    assert (code, "has rules and no rulebook.yml" in told) == (3, True)
