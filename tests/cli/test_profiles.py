"""`clientfit profiles`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from clientfit.importers import shipped_profiles

OURS = [profile.name for profile in shipped_profiles()]


def test_list_names_every_profile(run: Callable[..., Result]) -> None:
    """Name and title of each, by name."""
    shown = run("profiles", "list").stdout
    assert [line.split(":")[0] for line in shown.splitlines() if not line.startswith(" ")] == OURS


@pytest.mark.parametrize("name", OURS)
def test_show_tells_columns_events_and_limits(run: Callable[..., Result], name: str) -> None:
    """What each header means, what a row tells, and what can't be known from it."""
    (profile,) = (each for each in shipped_profiles() if each.name == name)
    shown = " ".join(run("profiles", "show", name).stdout.split())
    assert " ".join(profile.title.split()) in shown
    for column in profile.columns:
        assert f"{column}: " in shown
    for event in profile.events:
        assert event.kind in shown
    for limit in profile.cannot_know:
        assert " ".join(limit.split()) in shown


def test_an_unknown_profile_is_wrong_use(run: Callable[..., Result]) -> None:
    """A typing error is answered with the nearest name."""
    result = run("profiles", "show", f"{OURS[0]}x")
    assert result.exit_code == 2
    assert OURS[0] in result.stderr


def test_detect_names_who_claims_a_file(run: Callable[..., Result], tmp_path: Path) -> None:
    """A file in the event table's own columns is the event table's; its columns are told."""
    path = tmp_path / "events.csv"
    path.write_text("client_id,kind,occurred_at\nkiln,praise,2026-01-01\n", encoding="utf-8")
    result = run("profiles", "detect", path)
    assert result.exit_code == 0
    assert "event-table" in result.stdout.splitlines()
    assert "The header is on line 1." in result.stdout


def test_detect_tells_what_becomes_of_the_columns(run: Callable[..., Result], tmp_path: Path) -> None:
    """Those used with the profile's names, those that could be, those not needed, and those not known."""
    path = tmp_path / "ar.csv"
    header = "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,DaysLate,Mood"
    path.write_text(f"{header}\n", encoding="utf-8")
    shown = run("profiles", "detect", path).stdout
    assert "  client    customerID" in shown.splitlines()
    assert "Known, and not needed\n  DaysLate" in shown
    assert "Not known, and not read\n  Mood" in shown


def test_detect_tells_what_is_missing(run: Callable[..., Result], tmp_path: Path) -> None:
    """Nobody's header exits with 1, and the nearest formats say what they miss."""
    path = tmp_path / "strange.csv"
    path.write_text("customer,kind,occurred_at\nkiln,praise,2026-01-01\n", encoding="utf-8")
    result = run("profiles", "detect", path)
    assert result.exit_code == 1
    assert "event-table misses client_id" in result.stdout


def test_detect_of_nothing_is_bad_input(run: Callable[..., Result], tmp_path: Path) -> None:
    """An empty file exits with 3."""
    path = tmp_path / "empty.csv"
    path.touch()
    assert run("profiles", "detect", path).exit_code == 3
