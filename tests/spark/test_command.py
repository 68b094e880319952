"""`screen --engine`: what it offers, and what it refuses before anything is done."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientfit.cli import main


def screen(*arguments: str) -> Result:
    """The command's end."""
    return CliRunner().invoke(main, ["screen", *arguments])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--engine", "spark", "xero.csv"], "clientfit import SOURCE -o events.parquet"),
        (["--engine=spark", "e.parquet", "--clients", "clients.csv"], "clients.csv is not Parquet"),
        (["--engine", "spark", "e.parquet", "--profile", "xero"], "--profile does not go with --engine"),
        (["--engine", "spark", "e.parquet", "-o", "v.csv"], "folder of the verdicts with --to"),
        (["--engine", "spark"], "either SOURCE or --table"),
        (["--engine", "spark", "e.parquet", "--table", "events"], "either SOURCE or --table"),
        (["e.parquet", "--engine", "spark", "--pseudonymise=k"], "stay where the names are"),
        (["--engine", "oracle", "e.csv"], "'oracle' is not one of"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], message: str) -> None:
    """As wrong use, with what to do instead."""
    ended = screen(*arguments)
    assert ended.exit_code == 2
    assert message in " ".join(ended.stderr.split())


def test_spark_has_a_help_of_its_own() -> None:
    """The usual help names the option; with Spark it lists Spark's options."""
    assert "--engine" in screen("-h").stdout
    assert "--profile" in screen("-h").stdout
    there = screen("--engine", "spark", "-h")
    assert there.exit_code == 0
    assert "--master" in there.stdout
    assert "--profile" not in there.stdout


def test_the_usual_engine_is_at_home(tmp_path: Path) -> None:
    """Named or not."""
    events = tmp_path / "events.csv"
    events.write_text("client_id,kind,occurred_at\na,praise,2026-01-05\n", encoding="utf-8")
    source = str(events)
    named = screen(source, "--engine", "duckdb", "--as-of", "2026-06-30")
    assert named.exit_code == 0
    assert named.stdout == screen(source, "--as-of", "2026-06-30").stdout
