"""Where results go."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import click
import pytest

from clientfit.cli.output import width, written


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    """What replaces a file has the permissions that the file had."""
    target = tmp_path / "out.csv"
    target.touch(mode=0o640)
    target.chmod(0o640)
    with written(target) as stream:
        stream.write("new")
    assert target.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Writing through a link changes the file it leads to."""
    (tmp_path / "real.csv").touch()
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    with written(tmp_path / "link.csv") as stream:
        stream.write("new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text(encoding="utf-8") == "new"


def test_until_the_end_the_old_file_stands(tmp_path: Path) -> None:
    """A reader sees the old file or the new one, never a half."""
    target = tmp_path / "out.csv"
    target.write_text("old", encoding="utf-8")
    with written(target) as stream:
        stream.write("new")
        stream.flush()
        assert target.read_text(encoding="utf-8") == "old"
    assert target.read_text(encoding="utf-8") == "new"


def test_a_device_is_written_to_not_replaced() -> None:
    """`-o /dev/null` stays a device."""
    with written(Path(os.devnull)) as stream:
        stream.write("new")
    assert Path(os.devnull).is_char_device()


def test_what_can_not_be_written_is_wrong_use(tmp_path: Path) -> None:
    """A folder that vanished is told with the file's name."""
    with (
        pytest.raises(click.UsageError, match=r"can't write .*out\.csv"),
        written(tmp_path / "no" / "out.csv"),
    ):
        raise AssertionError("never reached")


def test_line_ends_are_the_same_everywhere(tmp_path: Path) -> None:
    """Nothing translates them on the way."""
    with written(tmp_path / "out.csv") as stream:
        stream.write("a\nb\r\n")
    assert (tmp_path / "out.csv").read_bytes() == b"a\nb\r\n"


def test_a_reader_that_goes_away_is_no_error_message() -> None:
    """`clientfit … | head` ends quietly."""
    call = f"{sys.executable} -c 'from clientfit.cli import main; main()' rules list"
    piped = subprocess.run(
        ["bash", "-c", f"({call}; echo $? >&2) | true"],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    assert piped.stderr.split() in (["141"], ["0"])


def test_a_narrow_encoding_is_no_error() -> None:
    """Where the terminal's encoding lacks a letter, the letter is escaped."""
    code = "from clientfit.cli import main; main(['rules', 'list'])"
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.isascii()


@pytest.mark.parametrize(("terminal", "columns"), [(20, 40), (90, 90), (300, 100)])
def test_text_takes_the_width_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch, terminal: int, columns: int
) -> None:
    """Within reason: lines of 300 columns are not read. A file or a pipe gets 80."""
    monkeypatch.setenv("COLUMNS", str(terminal))
    assert width(None) == 80
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert width(None) == columns
    assert width(Path("out.txt")) == 80
