"""Temporary folders, private to their owner, and files that are replaced only when complete.

The folders of a process that was killed are removed by the next process.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from time import time
from typing import Any

from clientfit.errors import PROBLEM_CODES, ClientFitError, Problem

GRACE = 60
"""Seconds for which an unlocked folder may be one that is just being made by a running process."""


class TemporaryFolder:
    """A folder with mode 0700 and a lock, which the operating system releases however its process ends.

    Args:
        parent: the folder in which it is made; the system's temporary folder when None.

    Raises:
        OSError: the folder can't be made in `parent`.
        ClientFitError: code "temporary-folder": no folder of temporary files can be written.
    """

    def __init__(self, parent: Path | None = None) -> None:
        if parent is not None:
            self._make(parent)
            return
        try:
            self._make(Path(gettempdir()))
        except OSError as error:
            problem = Problem(
                code="temporary-folder",
                message=PROBLEM_CODES["temporary-folder"],
                found=error.strerror,
                hint="make room there, or set TMPDIR to a folder that can be written",
            )
            raise ClientFitError(problem) from error

    def _make(self, parent: Path) -> None:
        _remove_left_over(parent)
        self.path = Path(mkdtemp(prefix=f".clientfit-{os.getpid()}-", dir=parent))
        self._lock = _lock_of(self.path)
        self._lock.acquire()

    def remove(self) -> None:
        """Remove the folder and its content; a second call does nothing."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


@contextmanager
def temporary_folder(parent: Path | None = None) -> Iterator[Path]:
    """Make a temporary folder, and remove it at the end."""
    folder = TemporaryFolder(parent)
    try:
        yield folder.path
    finally:
        folder.remove()


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield the path of a draft that the caller creates; it replaces `path` at the end.

    Until then, and after an error, `path` is unchanged. The draft is in a private folder next to it, is
    flushed to disk before it is renamed, and gets the mode of the file that it replaces.

    Raises:
        OSError: the folder can't be made, or the draft can't be renamed.
    """
    target = path.resolve()
    with temporary_folder(target.parent) as folder:
        draft = folder / f"draft{target.suffix}"
        yield draft
        with draft.open("r+b") as stream:
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)


def _lock_of(folder: Path) -> Any:  # noqa: ANN401 - a FileLock, which is imported here
    from filelock import FileLock  # noqa: PLC0415 - importing it takes longer than a check of one client

    return FileLock(folder / "lock", mode=0o600, timeout=0)


@cache
def _remove_left_over(place: Path) -> None:
    """Remove the folders of processes that were killed; those of other users and running processes stay."""
    for folder in place.glob(".clientfit-*-*"):
        with suppress(OSError, ValueError):  # filelock's Timeout, where it is in use, is an OSError
            number = int(folder.name.split("-")[1])
            if folder.is_symlink() or (_is_running(number) and time() - folder.stat().st_mtime < GRACE):
                continue
            with _lock_of(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_running(number: int) -> bool:
    """Return whether a process of this number is running."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is another user's
        return True
    return True
