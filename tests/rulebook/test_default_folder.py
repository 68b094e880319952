"""Where the default rules are found: in the checkout one works in, or packed in the wheel."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

import clientfit
from clientfit.errors import ClientFitError
from clientfit.rulebook import default_rules, load

CHECKOUT = Path(__file__).parents[2]

ASK = """
import json, clientfit
from clientfit.rulebook import default_rules, load
folder = default_rules()
print(json.dumps([clientfit.__file__, str(folder), load().sha256, load(folder).name]))
"""


def _copy(into: Path) -> Path:
    """What a build needs of the checkout, elsewhere."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("clientfit", "rules"):
        shutil.copytree(CHECKOUT / name, into / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, into / name)
    return into


def _ask(package_in: Path, cwd: Path) -> tuple[Path, Path, str, str]:
    """Which package, rules, digest and name a fresh interpreter finds."""
    told = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=cwd,
        env={"PYTHONPATH": str(package_in), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    package, folder, sha256, name = json.loads(told.stdout)
    return Path(package).parent, Path(folder), sha256, name


def test_an_editable_install_reads_the_rules_of_its_checkout() -> None:
    """The rules are those beside the package, not a copy in it."""
    assert Path(clientfit.__file__).parents[1] == CHECKOUT
    assert default_rules() == CHECKOUT / "rules"


def test_a_packed_copy_does_not_hide_the_rules_of_a_checkout(tmp_path: Path) -> None:
    """A stale `clientfit/rules` in a checkout, left by some build, is passed over."""
    checkout = _copy(tmp_path / "checkout")
    shutil.copytree(checkout / "rules", checkout / "clientfit" / "rules")
    package, folder, _, _ = _ask(checkout, tmp_path)
    assert (package, folder) == (checkout / "clientfit", checkout / "rules")


@pytest.mark.parametrize("project", [None, '[project]\nname = "another"\n'])
def test_rules_beside_an_installed_package_are_not_its_own(tmp_path: Path, project: str | None) -> None:
    """A folder `rules` next to the package counts only in clientfit's own repository."""
    site = _copy(tmp_path / "site")
    shutil.copytree(site / "rules", site / "clientfit" / "rules")
    (site / "pyproject.toml").unlink()
    if project is not None:
        (site / "pyproject.toml").write_text(project, encoding="utf-8")
    assert _ask(site, tmp_path)[1] == site / "clientfit" / "rules"


def test_an_installation_without_rules_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No rules in either place is one problem with a hint."""
    module = sys.modules["clientfit.rulebook.load"]
    monkeypatch.setattr(module, "__file__", str(tmp_path / "clientfit" / "rulebook" / "load.py"))
    with pytest.raises(ClientFitError) as raised:
        default_rules()
    assert raised.value.code == "rules-missing"
    assert raised.value.file == str(tmp_path / "clientfit" / "rules")
    assert raised.value.hint == "install clientfit again, or name a folder of rules with --rules"


@pytest.mark.slow
def test_the_wheel_carries_the_rules(tmp_path: Path) -> None:
    """Installed from a wheel, the same rules are found and loaded, without a checkout."""
    (tmp_path / "source").mkdir()
    source = _copy(tmp_path / "source")
    (wheel,) = WheelBuilder(str(source)).build(directory=str(tmp_path), versions=["standard"])
    shutil.rmtree(source)
    installed = tmp_path / "installed"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--no-index",
            "-t",
            str(installed),
            wheel,
        ],
        check=True,
    )
    package, folder, sha256, name = _ask(installed, tmp_path)
    assert (package, folder) == (installed / "clientfit", installed / "clientfit" / "rules")
    assert (sha256, name) == (load().sha256, "default")
