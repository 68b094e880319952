"""File names made from the names of owners and clients, safe on every system."""

import re
import unicodedata
from collections.abc import Container
from itertools import chain, count

LONGEST = 60
"""Greatest length of a file name in characters, without suffix and number."""

RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]|index)", re.IGNORECASE)
"""Names that Windows reserves for devices, and that of an index page."""


def file_name(value: str, nothing: str) -> str:
    """Return the letters and digits of a value in lower case, joined by hyphens; `nothing` for none."""
    plain = unicodedata.normalize("NFKC", value).casefold()
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    name = "-".join(words)[:LONGEST].strip("-") or nothing
    return f"{name}-1" if RESERVED.fullmatch(name) else name


def free_name(name: str, taken: Container[str], ending: str = "") -> str:
    """Return the name with its ending; with the least number from 2 between them where that is taken."""
    numbered = chain([""], (f"-{number}" for number in count(2)))
    return next(file for each in numbered if (file := f"{name}{each}{ending}") not in taken)
