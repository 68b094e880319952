"""Formatting for the web page: client text clipped, amounts and measured values with units."""

import unicodedata

from markupsafe import Markup, escape

from clientfit.languages import active, ngettext
from clientfit.reports.phrases import format_measured
from clientfit.reports.sanitize import sanitize, sanitize_line

NAME_LENGTH = 90
"""Greatest length of a name, an id or a file in characters; the JSON has it in full."""

NOTE_LENGTH = 600
"""Greatest length of a sentence or a client's text in characters."""

MAX_MARKS = 4
"""Greatest number of combining marks on one letter; a taller pile would cover other lines."""

MAX_INPUT = 10_000
"""Greatest number of characters of a text that are processed."""


def clip(text: str, limit: int) -> str:
    """Sanitize the text, put it on one line, limit combining marks, and clip it with an ellipsis."""
    line = _limit_marks(sanitize_line(text[:MAX_INPUT]))
    return line if len(line) <= limit and len(text) <= MAX_INPUT else line[: limit - 1].rstrip() + "…"


def clip_name(text: str) -> str:
    """Clip a name, an id or a file to the length of a line."""
    return clip(text, NAME_LENGTH)


def clip_note(text: str) -> str:
    """Clip a sentence to the length of a paragraph."""
    return clip(text, NOTE_LENGTH)


def sanitize_value(value: object) -> object:
    """Sanitize a value that a template prints."""
    return sanitize(value) if type(value) is str else value


def format_money(amount: str, currency: str | None) -> str:
    """Format an amount with thousands separators: "GBP 2,400.00"."""
    return sanitize_line(active().money(amount, clip_name(currency) if currency else None))


def format_quantity(value: float | None, unit: str) -> str:
    """Format a measured value with its unit: a share of 0.42 is "42 %", 31 days are "31 days"."""
    if value is None:
        return format_measured(None)
    if unit in ("share", "ratio"):
        return f"{format_measured(round(100 * value, 1))} %"
    if unit in ("count", "amount", "score"):
        return format_measured(round(value, 2))
    number = format_measured(round(value, 1))
    if unit == "days":
        return ngettext("{number} day", "{number} days", value).format(number=number)
    return ngettext("{number} month", "{number} months", value).format(number=number)


def escape_lines(text: str) -> Markup:
    """Escape the text with its line breaks as character references, which whitespace removal keeps."""
    return escape(sanitize(text)).replace("\n", Markup("&#10;"))


def capitalize(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def _limit_marks(text: str) -> str:
    if text.isascii():
        return text
    kept: list[str] = []
    pile = 0
    for sign in text:
        pile = pile + 1 if unicodedata.combining(sign) else 0
        if pile <= MAX_MARKS:
            kept.append(sign)
    return "".join(kept)
