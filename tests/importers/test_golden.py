"""Every export format on a file of its own: events, rejected rows and account, as written down."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.importers import shipped_profiles

GOLDEN = Path(__file__).parent / "golden"
FOLDERS = sorted(each for each in GOLDEN.iterdir() if each.is_dir())
EVENT = (
    "line",
    "client_id",
    "event_id",
    "ref",
    "kind",
    "CAST(occurred_at AS VARCHAR)",
    "actor",
    "engagement",
    "CAST(amount AS VARCHAR)",
    "currency",
    "CAST(due AS VARCHAR)",
    "CAST(settled AS VARCHAR)",
    "CAST(hours AS VARCHAR)",
    "outcome",
    "phase",
    "cause",
    "text",
    "tags",
)

NAMES = [name.removeprefix("CAST(").removesuffix(" AS VARCHAR)") for name in EVENT]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_export_gives_the_events_written_down(
    reading: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    """Each on its line; and every row is used, a duplicate, skipped by reason or rejected."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    monkeypatch.chdir(folder)
    (given,) = folder.glob("input.*")
    read = reading(given.name, **expected.get("options", {}))
    account = read.input.model_dump(exclude={"sha256", "file"})
    found = {
        "account": account,
        "problems": [list(problem) for problem in read.problems if not problem[0].startswith("row-bad")],
        "events": [dict(zip(NAMES, row, strict=True)) for row in read.events(*EVENT)],
        "rejects": [list(row) for row in read.rejects("line", "code", "found")],
    }
    events = [{name: value for name, value in event.items() if value} for event in found["events"]]
    assert {**found, "events": events} == {key: expected[key] for key in found}
    parts = account["used"] + account["duplicates"] + sum(account["skipped"].values()) + account["rejected"]
    assert account["rows"] == parts


def test_every_profile_has_a_golden_file() -> None:
    """By the account of the reading: the profile that claimed the file."""
    claimed = {
        json.loads((folder / "expected.json").read_text(encoding="utf-8"))["account"]["profile"]
        for folder in FOLDERS
    }
    assert claimed >= {profile.name for profile in shipped_profiles()}
