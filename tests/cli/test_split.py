"""`clientfit screen --owner` and `--split-by`: the clients of one owner, and a report for each."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.cli.split import file_names

OWNERS = {"a": "Ada/Vinter", "b": "Ada Vinter", "c": "Bo <i>Larke</i>", "d": ""}


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    """Four clients, three of them with owners, two of whom would share a file name."""
    events, clients = tmp_path / "events.csv", tmp_path / "clients.csv"
    rows = [f"{key},i-{key},invoice,2026-01-05,100,EUR,2026-02-04" for key in OWNERS]
    header = "client_id,event_id,kind,occurred_at,amount,currency,due"
    events.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    lines = [f"{key},Client {key},{owner}" for key, owner in OWNERS.items()]
    clients.write_text("\n".join(["client_id,client_name,owner", *lines]) + "\n", encoding="utf-8")
    return [str(events), "--clients", str(clients), "--as-of", "2026-06-30"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the reports go: it is made by the command."""
    return tmp_path / "reports"


def run(*arguments: object) -> Result:
    """The command, with the rulebook and the engine that users have."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def names(report: Path) -> list[str]:
    """The clients of a CSV report, by name."""
    with report.open(encoding="utf-8", newline="") as file:
        return sorted(row["client_name"] for row in csv.DictReader(file))


def test_each_owner_gets_a_report(sources: list[str], folder: Path) -> None:
    """With this owner's clients only, under a safe name; one name for two owners is told, and numbered."""
    done = run("screen", *sources, "--split-by", "owner", "--format", "csv", "-o", folder)
    assert done.exit_code == 0
    assert {path.name: names(path) for path in folder.glob("*.csv")} == {
        "ada-vinter.csv": ["Client b"],
        "ada-vinter-2.csv": ["Client a"],
        "bo-i-larke-i.csv": ["Client c"],
        "no-owner.csv": ["Client d"],
    }
    assert "'Ada/Vinter' is in ada-vinter-2.csv: the name without a number is taken" in done.stderr
    index = (folder / "index.html").read_text(encoding="utf-8")
    assert '<a href="ada-vinter-2.csv"><bdi>Ada/Vinter</bdi></a>' in index
    assert "Bo &lt;i&gt;Larke&lt;/i&gt;" in index
    assert '<a href="no-owner.csv"><bdi>no owner</bdi></a>' in index


def test_the_parts_are_html_unless_asked_otherwise(sources: list[str], folder: Path) -> None:
    """Each is a report of its own; a second run replaces the files, and leaves no draft."""
    for _ in range(2):
        assert run("screen", *sources, "--split-by", "owner", "-o", folder).exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "ada-vinter-2.html",
        "ada-vinter.html",
        "bo-i-larke-i.html",
        "index.html",
        "no-owner.html",
    ]
    page = (folder / "ada-vinter.html").read_text(encoding="utf-8")
    assert "Client b" in page
    assert "owner: Ada Vinter" in page
    assert "Client a" not in page


def test_one_owner_is_reported_alone(sources: list[str]) -> None:
    """Whatever the case of the name; the counts are of these clients."""
    done = run("screen", *sources, "--owner", "ada vinter")
    assert "1 client: " in done.stdout
    assert "Client b" in done.stdout
    assert "Client a" not in done.stdout


def test_an_unknown_owner_is_refused_with_those_there_are(sources: list[str]) -> None:
    """A report on nobody would read as if nobody were flagged."""
    done = run("screen", *sources, "--owner", "Ada")
    assert done.exit_code == 2
    assert "there is no owner 'Ada'; there are Ada Vinter, Ada/Vinter, Bo <i>Larke</i>" in done.stderr


@pytest.mark.parametrize("wrong", [(), ("-o", "a.html", "-o", "b.html"), ("-o", "r", "--top", "3")])
def test_parts_need_one_folder_and_all_clients(sources: list[str], wrong: tuple[str, ...]) -> None:
    """Refused before anything is read."""
    done = run("screen", *sources, "--split-by", "owner", *wrong)
    assert done.exit_code == 2
    assert "--split-by" in done.stderr


def test_file_names_are_safe_and_differ() -> None:
    """No separators, no devices of Windows, not the index, and no two that differ in case only."""
    found = file_names(["../etc", "NUL", "index", "Zoë", "ZOË", "💼", ""], "no-owner")
    assert found == {
        "": "no-owner",
        "../etc": "etc",
        "NUL": "nul-1",
        "ZOË": "zoë",
        "Zoë": "zoë-2",
        "index": "index-1",
        "💼": "no-owner-2",
    }
