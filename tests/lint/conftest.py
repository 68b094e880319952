"""A small rulebook in which lint finds nothing, in a folder of the test's own."""

import shutil
from pathlib import Path

import pytest

CLEAN = Path(__file__).parent / "rules"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """The folder with a copy of the clean rulebook and its cases."""
    return Path(shutil.copytree(CLEAN, tmp_path / "rules"))
