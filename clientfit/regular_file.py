"""Files that have an end: regular ones, and small ones of settings."""

import errno
import os
from pathlib import Path
from stat import S_ISREG

LARGEST = 1 << 20
"""Number of bytes of the largest file that is read."""


def check_regular(path: Path) -> None:
    """Check that a path is a regular file: reading a pipe or a device might never end.

    Raises:
        OSError: it is not, or there is no such file.
    """
    if not S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file", os.fspath(path))


def read_regular(path: Path) -> bytes:
    """Read a regular file of at most `LARGEST` bytes.

    Raises:
        OSError: the file can't be read, is not regular, or is larger.
    """
    check_regular(path)
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise OSError(errno.EFBIG, f"it has more than {LARGEST:,} bytes", os.fspath(path))
    return content
