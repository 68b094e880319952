"""The wheel and the sdist hold what is needed, and nothing else."""

import tarfile
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]


def names_of(archive: Path) -> set[str]:
    """Return the names of all files of a wheel, or of an sdist below its folder."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return set(wheel.namelist())
    with tarfile.open(archive) as sdist:
        return {member.name.partition("/")[2] for member in sdist.getmembers() if member.isfile()}


@pytest.mark.slow
def test_the_sdist_holds_the_commands_of_the_readme(tmp_path: Path) -> None:
    """Set-up, tests and examples can be run from an unpacked sdist, and hidden folders of tools stay out."""
    (built,) = SdistBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    names = names_of(Path(built))
    assert {".ci/setup", ".ci/run", "tests/run", "examples/run", "LICENSE", "rules/rulebook.yml"} <= names
    assert {name.partition("/")[0] for name in names if "/" in name} == {
        *(".ci", "clientfit", "examples", "rules", "tests"),
    }
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


@pytest.mark.slow
def test_the_wheel_holds_the_package_with_its_rules(tmp_path: Path) -> None:
    """Rules, import profiles and templates are inside the package, and no tests."""
    (built,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    names = names_of(Path(built))
    kept = [
        *ROOT.glob("rules/**/*.yml"),
        *(path for path in ROOT.glob("clientfit/**/*") if path.is_file() and "__pycache__" not in path.parts),
    ]
    expected = {str(path.relative_to(ROOT)) for path in kept}
    expected = {f"clientfit/{name}" if name.startswith("rules/") else name for name in expected}
    assert expected - names == set()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"clientfit"}
