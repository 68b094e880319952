"""Text as a web page shows it: client text calmed down, amounts and measured values in words."""

import unicodedata

from markupsafe import Markup, escape

from clientfit.reports.phrases import format_measured
from clientfit.reports.sanitize import sanitize, sanitize_line

NAME_LENGTH = 90
"""Characters of a name, an id or a file that are shown; the JSON has them all."""

NOTE_LENGTH = 600
"""Characters of a sentence or of a client's own words that are shown."""

MAX_MARKS = 4
"""So many combining marks are shown on one letter; no script needs more, and a tall pile covers the page."""

MAX_INPUT = 10_000
"""No text is looked at beyond these characters."""


def clip(text: str, limit: int) -> str:
    """The text on one line, cut with an ellipsis, nothing in it that acts and no letter piled with marks."""
    line = _limit_marks(sanitize_line(text[:MAX_INPUT]))
    return line if len(line) <= limit and len(text) <= MAX_INPUT else line[: limit - 1].rstrip() + "…"


def clip_name(text: str) -> str:
    """A name, an id or a file, as long as a line has room for."""
    return clip(text, NAME_LENGTH)


def clip_note(text: str) -> str:
    """A sentence, as long as a paragraph has room for."""
    return clip(text, NOTE_LENGTH)


def sanitize_value(value: object) -> object:
    """What a template puts out: text of any origin without control codes and bidirectional marks."""
    return sanitize(value) if type(value) is str else value


def format_money(amount: str, currency: str | None) -> str:
    """An amount of the model with its thousands apart: "GBP 2,400.00"."""
    whole, point, cents = amount.partition(".")
    told = f"{int(whole):,}" if whole.isdecimal() else whole
    return f"{clip_name(currency)} {told}{point}{cents}" if currency else f"{told}{point}{cents}"


def format_quantity(value: float | None, unit: str) -> str:
    """A measured value in its unit: 0.42 of a share is "42 %", 31 days are "31 days"."""
    if value is None:
        return format_measured(None)
    if unit in ("share", "ratio"):
        return f"{format_measured(round(100 * value, 1))} %"
    if unit in ("count", "amount", "score"):
        return format_measured(round(value, 2))
    return f"{format_measured(round(value, 1))} {unit[:-1] if value == 1 else unit}"


def escape_lines(text: str) -> Markup:
    """The text with its line breaks written out, so that no tidying of the page takes them away."""
    return escape(sanitize(text)).replace("\n", Markup("&#10;"))


def capitalize(text: str) -> str:
    """The text with a capital letter to begin with."""
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
