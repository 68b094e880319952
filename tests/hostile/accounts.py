"""The account of a reading: rows = used + duplicates + skipped + rejected, of every file."""

from collections.abc import Sequence
from pathlib import Path

from clientfit.importers import Intake, read
from clientfit.store import Store


def read_accounted(files: Sequence[Path]) -> Intake:
    """Read the files together as `screen` does, and check that the rows of each add up.

    Raises:
        ClientFitError: none of them can be read.
    """
    store = Store(threads=1)
    try:
        intake = read(store, files)
    finally:
        store.close()
    for each in intake.inputs:
        assert each.rows == each.used + each.duplicates + sum(each.skipped.values()) + each.rejected, (
            each.file
        )
    return intake
