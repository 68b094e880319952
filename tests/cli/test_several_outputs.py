"""Several outputs in one run, and what goes to a terminal."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import Result

from clientfit.cli.output import coloured, paged
from clientfit.cli.requests import Output
from clientfit.reports import formats
from tests.cli.test_screen import REPORTS, Broken


def golden(name: str) -> str:
    """The golden file of that name."""
    return (REPORTS / name).read_text(encoding="utf-8")


def test_each_output_has_the_format_of_its_suffix(run: Callable[..., Result], tmp_path: Path) -> None:
    """One run writes them all, and `-` is stdout."""
    files = {
        "a.csv": "screening.csv",
        "b.json": "screening.json",
        "c.md": "screening.md",
        "d.txt": "screening.txt",
    }
    result = run("screen", "x.csv", *(part for name in files for part in ("-o", tmp_path / name)), "-o", "-")
    assert result.exit_code == 0
    for name, wanted in files.items():
        assert (tmp_path / name).read_text(encoding="utf-8") == golden(wanted)
    assert result.stdout == golden("screening.txt")


def test_format_is_stdouts_where_there_are_several(run: Callable[..., Result], tmp_path: Path) -> None:
    """The files keep the formats of their suffixes."""
    result = run("screen", "x.csv", "-o", tmp_path / "a.csv", "-o", "-", "--format", "jsonl")
    assert result.stdout == golden("screening.jsonl")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == golden("screening.csv")


@pytest.mark.parametrize(
    "wrong",
    [
        ["-o", "a.csv", "-o", "b.csv", "--format", "csv"],
        ["-o", "a.csv", "-o", "a.csv"],
        ["-o", "-", "-o", "-"],
        ["-o", "a.csv", "-o", "nowhere/b.csv"],
        ["-o", "a.csv", "-o", "b.docx"],
        ["-o", "a.html", "--only", "severe"],
        ["--only", "nonsense"],
        ["--top", "0"],
        ["--memory-limit", "much"],
        ["--threads", "0"],
        ["--calibrate", "-o", "a.txt", "-o", "b.json"],
        ["--calibrate", "--top", "3"],
    ],
    ids=" ".join,
)
def test_wrong_outputs_are_refused_before_anything_is_read(
    book: SimpleNamespace, run: Callable[..., Result], wrong: list[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """All of them are looked at first, and none is written."""
    monkeypatch.chdir(tmp_path)
    result = run("screen", "x.csv", *wrong)
    assert result.exit_code == 2, result.output
    assert book.sources == []
    assert list(tmp_path.iterdir()) == []


def test_all_files_are_written_or_none(
    book: SimpleNamespace, run: Callable[..., Result], tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """When the last of them fails, those that were whole already don't take their names either."""
    # Away from the folder where the checks look for reports of internal errors.
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path_factory.mktemp("reports")))
    (tmp_path / "a.txt").write_text("old", encoding="utf-8")
    verdicts = book.verdicts
    book.rows = lambda: iter(())
    book.verdicts = Broken(verdicts[0], RuntimeError("no"))
    result = run("screen", "x.csv", "-o", tmp_path / "a.txt", "-o", tmp_path / "b.jsonl")
    assert result.exit_code == 70
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("name", ["xlsx", "parquet", "arrow"])
def test_what_is_no_text_is_kept_from_a_terminal(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """It says how to name a file; into a pipe or a file it may go."""
    Output(None, name).check()
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    Output(Path("a"), name).check()
    with pytest.raises(click.UsageError, match=f"-o clients.{name}"):
        Output(None, name).check()


def test_a_missing_module_is_told_before_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the extra that brings it."""
    monkeypatch.setattr(formats, "find_spec", lambda _: None)
    with pytest.raises(click.UsageError, match=r"clientfit\[excel\]"):
        Output(Path("a.xlsx"), "xlsx").check()


def test_only_and_top_choose_clients(run: Callable[..., Result]) -> None:
    """The table shows the clients asked for, the summary speaks of all and says how many are left out."""
    lines = run("screen", "x.csv", "-q", "--only", "severe").stdout.splitlines()
    first = lines.index("") + 3  # after the legend, the heading and the rule
    assert [line.split("  ")[0] for line in lines[first : first + 1]] == ["Borealis Print GmbH"]
    assert lines[first + 1] == ""
    assert any(line.startswith("5 clients: ") for line in lines)
    assert any(line.startswith("Shown: 1 of 5 clients") for line in lines)
    ids = run("screen", "x.csv", "-q", "--top", "2", "--format", "csv").stdout.splitlines()[1:]
    assert [line.split(",")[0] for line in ids] == ["c4", "c2"]


@pytest.mark.parametrize(
    ("when", "tty", "environment", "painted"),
    [
        ("auto", True, {"TERM": "xterm"}, True),
        ("auto", True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        ("auto", True, {"TERM": "xterm", "NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", False, {"TERM": "xterm"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"TERM": "xterm"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    monkeypatch: pytest.MonkeyPatch, when: str, *, tty: bool, environment: dict[str, str], painted: bool
) -> None:
    """NO_COLOR, a pipe and a dumb terminal get none, unless it is asked for by name."""
    for name in ("TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: tty)
    assert coloured(when) is painted


def test_long_text_goes_through_the_pager(monkeypatch: pytest.MonkeyPatch) -> None:
    """With --pager, on a terminal, and only what doesn't fit it."""
    told: list[str] = []
    monkeypatch.setattr(click, "echo_via_pager", lambda text, color: told.append(f"{color} {len(text)}"))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("LINES", "24")
    monkeypatch.setenv("PAGER", "more")
    for tty, lines, sign in ((False, 99, ""), (True, 5, ""), (True, 24, ""), (True, 24, "\x1b[1m")):
        monkeypatch.setattr(sys.stdout, "isatty", lambda tty=tty: tty)
        with paged() as stream:
            stream.write(f"{sign}\n" * lines)
    assert told == ["False 24", "True 120"]


def test_no_pager_unless_asked_for(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    """Text is printed as it is on a terminal of few lines too; commands that report take --pager."""
    monkeypatch.setattr(click, "echo_via_pager", lambda *_, **__: pytest.fail("a pager was opened"))
    monkeypatch.setenv("LINES", "2")
    assert run("check", "ledger.csv", "--client", "Kiln").exit_code in {0, 2}
    for command in ("check", "screen", "explain"):
        assert "--pager" in run(command, "--help").stdout
