"""The format `html`, for a book and for one client."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

PAGE = '<article class="client"'


@pytest.mark.parametrize("name", ["report.html", "report.HTM"])
def test_the_suffix_gives_the_format(run: Callable[..., Result], tmp_path: Path, name: str) -> None:
    """A file that is named as a web page is one, with every client in it."""
    assert run("screen", "ledger.csv", "-o", tmp_path / name).exit_code == 0
    report = (tmp_path / name).read_text(encoding="utf-8")
    assert report.startswith("<!DOCTYPE html>")
    assert report.count(PAGE) == 5


def test_it_goes_to_stdout_too(run: Callable[..., Result]) -> None:
    """Without a file the page is what the command prints, and nothing beside it."""
    result = run("screen", "ledger.csv", "--format", "html")
    assert result.exit_code == 0
    assert result.stdout.startswith("<!DOCTYPE html>")
    assert result.stdout.endswith("</html>\n")


def test_one_client_has_its_page_alone(run: Callable[..., Result], tmp_path: Path) -> None:
    """`check` writes the page of the client that is meant, without a book."""
    assert run("check", "ledger.csv", "--client", "c2", "-o", tmp_path / "c2.html").exit_code == 0
    report = (tmp_path / "c2.html").read_text(encoding="utf-8")
    assert report.count(PAGE) == 1
    assert "Kestrel &amp; Moor Architects" in report
    assert 'id="book"' not in report


def test_a_bad_client_fails_as_with_any_format(run: Callable[..., Result], tmp_path: Path) -> None:
    """`--fail-on` holds, and the report is written all the same."""
    result = run("screen", "ledger.csv", "--fail-on", "severe", "-o", tmp_path / "report.html")
    assert result.exit_code == 1
    assert (tmp_path / "report.html").exists()


def test_a_calibration_is_no_page(run: Callable[..., Result]) -> None:
    """There is no page of a calibration, and the command says which formats there are."""
    result = run("screen", "ledger.csv", "--calibrate", "--format", "html")
    assert result.exit_code == 2
    assert "text or json, not html" in result.stderr
