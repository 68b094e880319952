"""`clientfit letter`: whose letter, what for, and where to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main

AGENCY = Path(__file__).parents[2] / "examples" / "agency"


@pytest.fixture
def letter() -> Callable[..., Result]:
    """Run `clientfit letter` on the book of forty clients."""

    def letter(*arguments: str | Path) -> Result:
        given = ["letter", AGENCY / "events.csv", "--clients", AGENCY / "clients.csv", "-q"]
        given += ["--as-of", "2026-06-30", *arguments]
        return CliRunner().invoke(main, [str(argument) for argument in given], prog_name="clientfit")

    return letter


def test_the_advice_suggests_the_letter(letter: Callable[..., Result]) -> None:
    """Without --for it is the letter that goes with the advice."""
    result = letter("--client", "Harrowmere Fittings Ltd")
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "Subject: Bringing our work to a good end\n\nTo: Harrowmere Fittings Ltd\n"
    )


def test_the_kind_can_be_chosen(letter: Callable[..., Result]) -> None:
    """`--for recovery` lists what is overdue, with the days and the sum."""
    told = " ".join(letter("--client", "harrowmere", "--for", "recovery").stdout.split())
    assert "invoice-16 of 1 April 2026, due 1 May 2026: GBP 3,200.00 open, 60 days past its due day" in told
    assert "Total: GBP 6,400.00, on 2 invoices." in told


def test_the_suffix_gives_markdown(letter: Callable[..., Result], tmp_path: Path) -> None:
    """A file named .md is Markdown; the same as with --format md."""
    assert letter("--client", "harrowmere", "-o", tmp_path / "letter.md").exit_code == 0
    told = (tmp_path / "letter.md").read_text(encoding="utf-8")
    assert told.startswith("**Subject: Bringing our work to a good end**\n")
    assert letter("--client", "harrowmere", "--format", "md").stdout == told


def test_without_ground_nothing_is_written(letter: Callable[..., Result], tmp_path: Path) -> None:
    """It is wrong use: what the advice is and which letters have ground is told, and no file is left."""
    result = letter("--client", "sablecrick", "--for", "recovery", "-o", tmp_path / "letter.txt")
    assert result.exit_code == 2
    assert "the advice on Sablecrick Software Inc is accept" in result.stderr
    assert "there is ground for: conditions" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_language_is_wrong_use(letter: Callable[..., Result], tmp_path: Path) -> None:
    """The languages there are are listed, and no file is left."""
    result = letter("--client", "harrowmere", "--language", "tlh", "-o", tmp_path / "letter.txt")
    assert result.exit_code == 2
    assert "there are: de, en" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_language_of_ones_own_is_a_file(letter: Callable[..., Result], tmp_path: Path) -> None:
    """--language takes the path of a file of letters."""
    own = tmp_path / "own.jinja"
    own.write_text(
        "{% macro written(letter) %}An {{ letter.client_name }}{% endmacro %}"
        "{% macro notes(letter) %}Prüfen.{% endmacro %}",
        encoding="utf-8",
    )
    assert letter("--client", "harrowmere", "--language", own).stdout == (
        "An Harrowmere Fittings Ltd\n\n---\n\nPrüfen.\n"
    )


def test_one_of_many_has_to_be_named(letter: Callable[..., Result]) -> None:
    """Without --client the clients there are are listed."""
    result = letter()
    assert result.exit_code == 2
    assert "there are 40 clients; name one with --client" in result.stderr


def test_of_nobody_there_is_no_letter(tmp_path: Path) -> None:
    """A source with a header and no rows is fine, and nothing is written."""
    empty = tmp_path / "empty.csv"
    empty.write_text("client_id,kind,occurred_at\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["letter", str(empty), "-q"])
    assert (result.exit_code, result.stdout) == (0, "")
    assert "The sources have no clients." in result.stderr
