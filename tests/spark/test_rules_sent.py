"""The rules sent to Spark's tasks are all that a rulebook is read from."""

from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="pyspark is not installed")

from clientfit import spark
from clientfit.rulebook import load


def test_an_overlay_of_another_folder_is_sent_with_it(tmp_path: Path) -> None:
    """The tasks screen by the same rules, with the numbers of both overlays and the same hash."""
    for name, extends, numbers in (
        ("base", "default", "{grace_days: 3}"),
        ("ours", "../base", "{late_days: 20}"),
    ):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "rulebook.yml").write_text(
            f"extends: {extends}\nrulebook: {{name: {name}, version: '1', about: Ours.}}\nset: {numbers}\n",
            encoding="utf-8",
        )
    texts = spark._rule_texts(tmp_path / "ours")  # noqa: SLF001 - what a task is sent needs no session
    assert {name for name, _ in texts.files} == {"base/rulebook.yml", "ours/rulebook.yml"}
    sent = spark._screener(texts, ()).rulebook  # noqa: SLF001
    assert sent.overrides == {"grace_days": 3, "late_days": 20}
    assert sent.sha256 == load(tmp_path / "ours").sha256
