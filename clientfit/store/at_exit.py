"""Calls in progress when the interpreter ends.

Before Python 3.14 a daemon thread is ended at its next attempt to take the GIL. Inside the C++ of DuckDB or
the Rust of pydantic that aborts the whole process, so the interpreter waits until no call is in progress.
"""

import atexit
import os
import sys
import threading
from contextlib import ContextDecorator, suppress
from types import TracebackType
from typing import Any
from weakref import WeakKeyDictionary

from clientfit.temporary_folder import TemporaryFolder

SECONDS = 10
"""The longest wait at the end of the interpreter for calls in progress."""


class _CallsInProgress(ContextDecorator):
    """A context manager and decorator for calls that have to be over when the interpreter ends.

    Calls of many threads, and calls within calls, may be in progress at the same time.
    """

    def __init__(self) -> None:
        self._connections: WeakKeyDictionary[Any, TemporaryFolder | None] = WeakKeyDictionary()
        self._changed = threading.Condition()
        self._depth: dict[int, int] = {}  # thread -> number of its nested calls
        self._ending = False

    def forget_other_threads(self) -> None:
        """Keep the calls of this thread only, as a forked process has no other."""
        self._changed = threading.Condition()
        self._depth = {each: depth for each, depth in self._depth.items() if each == threading.get_ident()}

    def register(
        self,
        connection: Any,  # noqa: ANN401 - a connection of DuckDB
        folder: TemporaryFolder | None,
    ) -> None:
        """Interrupt what `connection` runs when the interpreter ends, close it, and remove its folder."""
        with self._changed:
            self._connections[connection] = folder

    def __enter__(self) -> None:
        thread = threading.get_ident()
        with self._changed:
            depth = self._depth.get(thread, 0)
            if self._ending and not _in_main_thread():
                if depth:
                    raise RuntimeError("the interpreter ends")
                self._block()
            self._depth[thread] = depth + 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        thread = threading.get_ident()
        with self._changed:
            self._depth[thread] -= 1
            if not self._depth[thread]:
                del self._depth[thread]
                self._changed.notify_all()
                if self._ending and not _in_main_thread():
                    self._block()

    def _block(self) -> None:
        """Wait for good: only daemon threads are left by then, and exit handlers in the main thread."""
        while True:
            self._changed.wait()

    def end(self) -> None:
        """Interrupt what runs, wait until no call is in progress, and close every connection.

        A call that does not end within `SECONDS` ends the process without Python's own ending, which would
        abort it.
        """
        with self._changed:
            self._ending = True
            for connection in self._connections:
                with suppress(Exception):  # closed already
                    connection.interrupt()
            ended = self._changed.wait_for(lambda: self._depth.keys() <= {threading.get_ident()}, SECONDS)
            if not ended:
                self._leave()
            for connection, folder in self._connections.items():
                with suppress(Exception):
                    connection.close()
                if folder is not None:
                    folder.remove()

    def _leave(self) -> None:
        """Remove the folders, flush the streams, and end the process at once."""
        for folder in self._connections.values():
            if folder is not None:
                folder.remove()
        with suppress(OSError, ValueError):
            sys.stderr.write("clientfit: a call was still running when Python ended\n")
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(1)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


IN_PROGRESS = _CallsInProgress()
atexit.register(IN_PROGRESS.end)
os.register_at_fork(after_in_child=IN_PROGRESS.forget_other_threads)
