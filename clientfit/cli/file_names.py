"""File names made of names: of owners and clients, safe on every system."""

import re
import unicodedata

LONGEST = 60
"""Greatest length of such a name in characters, without suffix and number."""

RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]|index)", re.IGNORECASE)
"""Names that Windows keeps for devices, and that of an index page."""


def file_name(value: str, nothing: str) -> str:
    """Return letters and digits of a value in lower case, joined by hyphens; safe on every system."""
    plain = unicodedata.normalize("NFKC", value).casefold()
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    name = "-".join(words)[:LONGEST].strip("-") or nothing
    return f"{name}-1" if RESERVED.fullmatch(name) else name
