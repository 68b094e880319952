"""What is told on stderr while it goes on."""

import io
import time

import pytest

from clientfit.cli import account


class Terminal(io.StringIO):
    """A stderr that is a terminal."""

    def isatty(self) -> bool:
        """Say yes."""
        return True


def test_a_long_step_is_told_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The step is named with its seconds, and the line is wiped at its end."""
    monkeypatch.setattr(account, "PROGRESS_AFTER", 0.01)
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with account.show_progress("screening", quiet=False):
        time.sleep(0.1)
    assert "screening: 0 s" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_a_short_step_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing flickers for what is over at once."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with account.show_progress("screening", quiet=False):
        pass
    assert terminal.getvalue() == ""


@pytest.mark.parametrize(("stream", "quiet"), [(io.StringIO(), False), (Terminal(), True)])
def test_nothing_is_told_when_piped_or_quiet(
    monkeypatch: pytest.MonkeyPatch,
    stream: io.StringIO,
    quiet: bool,  # noqa: FBT001
) -> None:
    """A log file gets no progress, and -q means it."""
    monkeypatch.setattr(account, "PROGRESS_AFTER", 0.01)
    monkeypatch.setattr("sys.stderr", stream)
    with account.show_progress("screening", quiet=quiet):
        time.sleep(0.05)
    assert stream.getvalue() == ""
