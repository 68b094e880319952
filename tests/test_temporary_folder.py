"""Temporary folders are private, and none stays."""

import os
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from clientfit.errors import ClientFitError
from clientfit.temporary_folder import TemporaryFolder, _remove_left_over, temporary_folder

HOLDER = """
import sys, time
from pathlib import Path
from clientfit.temporary_folder import TemporaryFolder

folder = TemporaryFolder(Path(sys.argv[1]))
(folder.path / "secret.csv").write_text("Studio Example owes 12")
print(folder.path, flush=True)
time.sleep(60)
"""


def holder(parent: Path) -> tuple[subprocess.Popen[str], Path]:
    """Start a process that holds a temporary folder."""
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(parent)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_without_a_folder_for_temporary_files_the_problem_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hint names TMPDIR; the standard library's error has no name of a file."""
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    with pytest.raises(ClientFitError, match=r"No such file or directory.*TMPDIR") as raised:
        TemporaryFolder()
    assert raised.value.code == "temporary-folder"


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """Its mode is 0700, and it is gone afterwards, also after an error."""
    with suppress(KeyError), temporary_folder(tmp_path) as folder:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        (folder / "events.csv").write_text("x")
        raise KeyError
    assert list(tmp_path.iterdir()) == []


def test_the_next_process_removes_what_a_killed_one_left(tmp_path: Path) -> None:
    """The folder of a killed process is removed with its files; one in use and those of others stay."""
    killed, left = holder(tmp_path)
    killed.kill()
    killed.communicate()
    running, used = holder(tmp_path)
    try:
        assert not left.exists()
        (tmp_path / ".clientfit-notes-mine").mkdir()
        _remove_left_over.cache_clear()
        with temporary_folder(tmp_path) as folder:
            assert sorted(tmp_path.iterdir()) == sorted([used, folder, tmp_path / ".clientfit-notes-mine"])
        assert (used / "secret.csv").exists()
    finally:
        running.kill()
        running.communicate()


def test_a_reused_process_number_keeps_nothing(tmp_path: Path) -> None:
    """An old folder that nobody has locked is removed, though some process has its number now."""
    left = tmp_path / f".clientfit-{os.getpid()}-old"
    left.mkdir()
    os.utime(left, (1_700_000_000, 1_700_000_000))
    _remove_left_over.cache_clear()
    folder = TemporaryFolder(tmp_path)
    assert list(tmp_path.iterdir()) == [folder.path]
    folder.remove()
    folder.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_killed_screening_leaves_nothing_behind(tmp_path: Path) -> None:
    """A spilling screening and its draft, killed at once, are cleaned up by the next run."""
    environment = {**os.environ, "TMPDIR": str(tmp_path / "temporary")}
    (tmp_path / "temporary").mkdir()
    rows = "client_id,kind,occurred_at\n" + "a,praise,2026-01-05\n" * 50_000
    (tmp_path / "events.csv").write_text(rows)
    command = [sys.executable, "-m", "clientfit", "screen", str(tmp_path / "events.csv"), "-q"]
    command += ["--as-of", "2026-06-30", "-o", str(tmp_path / "verdicts.json")]
    while not list((tmp_path / "temporary").iterdir()):  # killed again where it had just cleaned up
        first = subprocess.Popen(command, env=environment)
        while not list((tmp_path / "temporary").iterdir()):
            assert first.poll() is None
        first.kill()
        first.wait()
    subprocess.run(command, env=environment, check=True)
    assert list((tmp_path / "temporary").iterdir()) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["events.csv", "temporary", "verdicts.json"]
