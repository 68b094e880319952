"""The user's cache of compiled programmes: what is kept, and what is never run."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from clientfit import one_client
from clientfit.columnar import cache, default_programme
from clientfit.columnar.cache import keep_source, module_of, read_module
from clientfit.one_client import screen_file
from clientfit.rulebook import Rulebook, load

SOURCE = Path(default_programme.__file__).read_text("utf-8")

HEAD = "".join(f"{name} = None\n" for name in sorted(cache.CONSTANTS))


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Rulebook:
    """The default rulebook, whose programme is in an otherwise empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    rulebook = load()
    assert read_module(rulebook) is None
    keep_source(rulebook, SOURCE)
    return rulebook


def only_file(folder: Path) -> Path:
    """The one file in the cache's folder of programmes."""
    (file,) = (folder / "clientfit" / "programmes").iterdir()
    return file


def test_what_is_kept_is_read(kept: Rulebook, tmp_path: Path) -> None:
    """The module is that of the rulebook; the file and its folder are the user's alone."""
    module = read_module(kept)
    assert module is not None
    assert module.OUTPUTS == default_programme.OUTPUTS
    file = only_file(tmp_path)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert read_module(load(overrides={"grace_days": 14})) is None


def test_a_damaged_file_is_ignored(kept: Rulebook, tmp_path: Path) -> None:
    """One letter changed, half of the file, no text at all."""
    file = only_file(tmp_path)
    whole = file.read_bytes()
    for damaged in (whole.replace(b"'quote'", b"'quota'", 1), whole[: len(whole) // 2], b"", b"\xff\xfe"):
        file.write_bytes(damaged)
        assert read_module(kept) is None
    file.write_bytes(whole)
    assert read_module(kept) is not None


def test_what_others_may_write_is_ignored(kept: Rulebook, tmp_path: Path) -> None:
    """A file that the group or everyone may write is none of the user's own."""
    file = only_file(tmp_path)
    for mode in (0o660, 0o602):
        file.chmod(mode)
        assert read_module(kept) is None


def test_a_programme_of_another_rulebook_is_ignored(kept: Rulebook, tmp_path: Path) -> None:
    """A whole file under the wrong name does not serve."""
    source = SOURCE.replace(default_programme.FINGERPRINT, "0" * 64)
    digest = hashlib.sha256(source.encode()).hexdigest()
    only_file(tmp_path).write_text(f"{digest}\n{source}", "utf-8")
    assert read_module(kept) is None


@pytest.mark.parametrize(
    "code",
    [
        "import os\ndef run(given):\n    return given\n",
        "import numpy as np\ndef run(given):\n    return np.load('x')\n",
        "def run(given):\n    return given.__class__\n",
        "def run(given):\n    return open('x')\n",
        "def run(given):\n    return [each for each in (lambda: given)()]\n",
        "__import__('os')\ndef run(given):\n    return given\n",
        "def run(given):\n    return given\nrun.x = run\n",
        "def other(given):\n    return given\ndef run(given):\n    return given\n",
        "def run(given) return\n",
        "",
    ],
)
def test_other_code_is_never_run(code: str) -> None:
    """Whatever names more than arrays and what computes with them is refused before it runs."""
    assert module_of(HEAD + code) is None


def test_what_programmes_are_made_of_is_run() -> None:
    """The shipped programme and the least one are programmes."""
    assert module_of(SOURCE) is not None
    assert module_of(HEAD + "def run(given):\n    return given\n") is not None


def test_the_oldest_are_removed(kept: Rulebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more programmes are kept than KEPT; the newest stays."""
    monkeypatch.setattr(cache, "KEPT", 1)
    changed = load(overrides={"grace_days": 14})
    keep_source(changed, SOURCE)
    assert only_file(tmp_path).exists()
    assert read_module(kept) is None


def test_rules_of_ones_own_are_compiled_once(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second start reads the programme, and gives the same verdict without the database."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    rules, events = tmp_path / "rules", tmp_path / "events.csv"
    rules.mkdir()
    (rules / "base.yml").write_text(base, "utf-8")
    events.write_text("client_id,kind,occurred_at\na,praise,2026-03-05\n", "utf-8")

    def verdict() -> str:
        screening = screen_file(
            events, as_of=date(2026, 6, 30), rules=rules, overrides={}, by_sql=lambda: pytest.fail("by SQL")
        )
        assert screening is not None
        return next(screening.verdicts_on(["a"])).model_dump_json()

    first = verdict()
    monkeypatch.setattr(one_client, "kept_programme_of", lambda _: pytest.fail("compiled again"))
    assert verdict() == first
