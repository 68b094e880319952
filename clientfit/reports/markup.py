"""Client text made harmless for Markdown: no markup, no HTML, no link, and nobody is mentioned by it."""

import re

from clientfit.reports.inert import one_line

_SIGN = re.compile(r"[\\`*_\[<#|~$]")
"""Signs that Markdown or what a site adds to it (tables, strikes, formulas) may act on."""

_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
"""What an address is known by that stands in plain text."""

_MENTION = re.compile(r"(?<![\w.])@(?=\w)")
"""How a site finds whom to notify; an address of e-mail has a letter before its sign."""

_OPENING = re.compile(r"^(\d*)((?<=\d)[.)](?!\S)|(?<!\d)[-+=>])")
"""What makes the start of a line a list, a quotation or a heading."""

UNHEARD = "@<!-- -->"
"""An at sign with a comment behind it, which nobody sees and which ends the mention."""


def plain(text: str) -> str:
    """The text on one line, every sign of it shown as it is and acting on nothing."""
    escaped = _SIGN.sub(r"\\\g<0>", one_line(text))
    for sign in (_ENTITY, _LINK):
        escaped = sign.sub(r"\\\g<0>", escaped)
    return _OPENING.sub(r"\1\\\2", _MENTION.sub(UNHEARD, escaped), count=1)


def code(text: str) -> str:
    """The text on one line as a span of code, which nothing in it can end; not for tables."""
    line = one_line(text)
    longest = max(map(len, re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if line.startswith("`") or line.endswith("`") or not line else ""
    return fence + padding + line + padding + fence
