"""`clientfit letter --all`: every flagged client's letter in one folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main
from clientfit.cli.file_names import file_name
from clientfit.cli.letter_folder import file_names
from clientfit.model.letter import Letter

AGENCY = Path(__file__).parents[2] / "examples" / "agency"


@pytest.fixture
def letter() -> Callable[..., Result]:
    """Run `clientfit letter` on the book of forty clients."""

    def letter(*arguments: str | Path) -> Result:
        given = ["letter", AGENCY / "events.csv", "--clients", AGENCY / "clients.csv"]
        given += ["--as-of", "2026-06-30", *arguments]
        return CliRunner().invoke(main, [str(argument) for argument in given], prog_name="clientfit")

    return letter


def test_every_flagged_client_has_a_file(letter: Callable[..., Result], tmp_path: Path) -> None:
    """Seven flagged clients, seven letters; a second run replaces none unless it is told to."""
    folder = tmp_path / "letters"
    result = letter("--all", "-o", folder, "--language", "de")
    assert result.exit_code == 0, result.stderr
    assert "7 letters written" in result.stderr
    names = sorted(file.name for file in folder.iterdir())
    assert len(names) == 7
    assert "harrowmere-fittings-ltd-wind-down.txt" in names
    assert all((folder / name).read_text(encoding="utf-8").startswith("Betreff: ") for name in names)
    (folder / names[0]).write_text("edited", encoding="utf-8")
    again = letter("--all", "-o", folder)
    assert again.exit_code == 2
    assert "exists already; --force replaces it" in again.stderr
    assert (folder / names[0]).read_text(encoding="utf-8") == "edited"
    assert letter("--all", "-o", folder, "--force").exit_code == 0
    assert (folder / names[0]).read_text(encoding="utf-8").startswith("Subject: ")
    assert sorted(file.name for file in folder.iterdir()) == names


def test_names_are_safe_and_collisions_get_a_number() -> None:
    """Any file system takes the names; two clients of one name have a file each."""
    assert file_name("../Ärger & Söhne: GmbH?", "client") == "ärger-söhne-gmbh"
    assert file_name("CON", "client") == "con-1"
    assert file_name("?", "client") == "client"
    drafts = [
        Letter(kind="decline", client_id=key, client_name=name, stage="active", as_of="2026-06-30")
        for key, name in (("a", "Kiln & Co"), ("b", "kiln co"), ("c", "\u7530"), ("?", "!"))
    ]
    named = ["kiln-co-decline.md", "kiln-co-2-decline.md", "\u7530-decline.md", "client-decline.md"]
    assert file_names(drafts, ".md") == named


def test_pseudonyms_get_no_letters(letter: Callable[..., Result], tmp_path: Path) -> None:
    """Neither a folder of letters nor a disclosure goes to a pseudonym."""
    key = tmp_path / "key.txt"
    for arguments in (["--all", "-o", tmp_path / "x"], ["--client", "harrowmere", "--for", "disclosure"]):
        result = letter(*arguments, "--pseudonymise", key)
        assert result.exit_code == 2
        assert "leave out --pseudonymise" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--all"], "name a folder with -o"),
        (["--all", "--client", "c1", "-o", "letters"], "exclude each other"),
        (["--force", "--client", "c1"], "--force is for --all"),
    ],
)
def test_options_that_do_not_fit(letter: Callable[..., Result], arguments: list[str], message: str) -> None:
    """Wrong use is told before anything is read."""
    result = letter(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_disclosure_needs_no_ground(letter: Callable[..., Result]) -> None:
    """A client who pays in time is told what is held, how to answer and how to object; no type is named."""
    told = " ".join(letter("--client", "aldercrumb", "--for", "disclosure", "-q").stdout.split())
    assert told.startswith("Subject: What we hold about you")
    for part in ("invoice (", "Article 15", "Article 22", "Article 21", "How to answer", "[name]"):
        assert part in told
    assert not any(word in told.lower() for word in ("late payer", "haggler", "criticizer", "flag", "severe"))
