"""Check a rulebook's SQL and its types before it runs; a rulebook that passed is kept in the user's cache.

Rulebooks that differ in texts, thresholds or values of parameters alone are checked once for all.
"""

import hashlib
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile

from clientfit.columnar.inputs import fingerprint
from clientfit.measures.check import check_sql
from clientfit.measures.types import check_types
from clientfit.rulebook import Places, Rulebook

KEPT = 200
"""Number of rulebooks that are kept in the cache, the last ones that passed."""


def check_once(rulebook: Rulebook, places: Places) -> None:
    """Check that a rulebook's SQL can run and gives the types that are needed, unless it passed before.

    Raises:
        ClientFitError: code "rules-sql", with every fault at its file and line.
    """
    key, file = _key(rulebook), cache_file()
    passed = _passed(file)
    if key in passed:
        return
    check_sql(rulebook, places)
    check_types(rulebook, places)
    _keep(file, [*passed, key][-KEPT:])


def cache_file() -> Path:
    """Find the file with the keys of the rulebooks that passed; it may be deleted at any time."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - only rules of one's own need it

    return user_cache_path("clientfit", appauthor=False) / "checked-rules.txt"


def _key(rulebook: Rulebook) -> str:
    """Return the SHA-256 of what the check depends on: the rulebook's SQL, and the versions that judge it."""
    parts = (fingerprint(rulebook), version("clientfit"), version("duckdb"))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _passed(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError):
        return []


def _keep(file: Path, keys: list[str]) -> None:
    """Write the keys in one step; a cache that can't be written costs a check the next time."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", encoding="ascii", dir=file.parent, delete=False) as draft:
            draft.write("\n".join(keys))
        Path(draft.name).replace(file)
