"""Text as a web page shows it: client text calmed down, amounts and measured values in words."""

import unicodedata

from markupsafe import Markup, escape

from clientfit.reports.inert import inert, one_line
from clientfit.reports.words import measured

NAME = 90
"""Characters of a name, an id or a file that are shown; the JSON has them all."""

NOTE = 600
"""Characters of a sentence or of a client's own words that are shown."""

PILE = 4
"""So many combining marks are shown on one letter; no script needs more, and a tall pile covers the page."""

HUGE = 10_000
"""No text is looked at beyond these characters."""


def clipped(text: str, limit: int) -> str:
    """The text on one line, cut with an ellipsis, nothing in it that acts and no letter piled with marks."""
    line = _without_piles(one_line(text[:HUGE]))
    return line if len(line) <= limit and len(text) <= HUGE else line[: limit - 1].rstrip() + "…"


def name(text: str) -> str:
    """A name, an id or a file, as long as a line has room for."""
    return clipped(text, NAME)


def note(text: str) -> str:
    """A sentence, as long as a paragraph has room for."""
    return clipped(text, NOTE)


def finished(value: object) -> object:
    """What a template puts out: text of any origin without control codes and bidirectional marks."""
    return inert(value) if type(value) is str else value


def money(amount: str, currency: str | None) -> str:
    """An amount of the model with its thousands apart: "GBP 2,400.00"."""
    whole, point, cents = amount.partition(".")
    told = f"{int(whole):,}" if whole.isdecimal() else whole
    return f"{name(currency)} {told}{point}{cents}" if currency else f"{told}{point}{cents}"


def quantity(value: float | None, unit: str) -> str:
    """A measured value in its unit: 0.42 of a share is "42 %", 31 days are "31 days"."""
    if value is None:
        return measured(None)
    if unit in ("share", "ratio"):
        return f"{measured(round(100 * value, 1))} %"
    if unit in ("count", "amount", "score"):
        return measured(round(value, 2))
    return f"{measured(round(value, 1))} {unit[:-1] if value == 1 else unit}"


def lines(text: str) -> Markup:
    """The text with its line breaks written out, so that no tidying of the page takes them away."""
    return escape(inert(text)).replace("\n", Markup("&#10;"))


def title(text: str) -> str:
    """The text with a capital letter to begin with."""
    return text[:1].upper() + text[1:]


def _without_piles(text: str) -> str:
    if text.isascii():
        return text
    kept: list[str] = []
    pile = 0
    for sign in text:
        pile = pile + 1 if unicodedata.combining(sign) else 0
        if pile <= PILE:
            kept.append(sign)
    return "".join(kept)
