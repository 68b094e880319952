"""Distinguish the URLs of databases from file paths."""

import re

_URL = re.compile(r"(postgresql|postgres|sqlite|duckdb)://.*", re.DOTALL)


def is_url(source: object) -> bool:
    """Return whether a source is the URL of a database."""
    return isinstance(source, str) and _URL.fullmatch(source) is not None
