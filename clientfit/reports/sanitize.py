"""Client text made harmless for where it is shown: a terminal, one line, a spreadsheet's cell."""

import re

_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Marks that reorder or hide what stands beside them; the joiners that scripts and emoji need are kept."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""Control codes but tab and line feed, the separators that end a line, and what is no character at all."""

_FORMULA = re.compile(r"[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""How a cell begins that a spreadsheet would calculate instead of show."""

REPLACEMENT = "\ufffd"
"""What stands in the place of a control code, so that a reader sees that there was one."""


def sanitize(text: str) -> str:
    """The text without control codes and bidirectional marks; tabs and line breaks stay."""
    return _CONTROL.sub(REPLACEMENT, _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def sanitize_line(text: str) -> str:
    """The text on one line, every run of white space a single blank, nothing in it that acts."""
    return " ".join(sanitize(" ".join(text.split())).split())


def csv_cell(text: str) -> str:
    """The text as one line of a spreadsheet's cell that calculates nothing."""
    return _quote_formula(text, sanitize_line(text))


def csv_raw_cell(text: str) -> str:
    """The text as a cell that calculates nothing, with its tabs and line breaks."""
    return _quote_formula(text, sanitize(text))


def _quote_formula(text: str, shown: str) -> str:
    """What is shown of the text, with a ' before it where a spreadsheet would take either for a formula."""
    return "'" + shown if is_formula(text) or is_formula(shown) else shown


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula, were it typed into a cell."""
    return _FORMULA.match(text) is not None


_MARKDOWN = re.compile(r"[\\`*_\[<#|~$]")
"""Signs that Markdown or what a site adds to it (tables, strikes, formulas) may act on."""

_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
"""What an address is known by that stands in plain text."""

_MENTION = re.compile(r"(?<![\w.])@(?=\w)")
"""How a site finds whom to notify; an address of e-mail has a letter before its sign."""

_OPENING = re.compile(r"^(\d*)((?<=\d)[.)](?!\S)|(?<!\d)[-+=>])")
"""What makes the start of a line a list, a quotation or a heading."""

AT_SIGN = "@<!-- -->"
"""An at sign with a comment behind it, which nobody sees and which ends the mention."""


def escape_markdown(text: str) -> str:
    """The text on one line, every sign of it shown as it is and acting on nothing."""
    escaped = _MARKDOWN.sub(r"\\\g<0>", sanitize_line(text))
    for sign in (_ENTITY, _LINK):
        escaped = sign.sub(r"\\\g<0>", escaped)
    return _OPENING.sub(r"\1\\\2", _MENTION.sub(AT_SIGN, escaped), count=1)


def markdown_code(text: str) -> str:
    """The text on one line as a span of code, which nothing in it can end; not for tables."""
    line = sanitize_line(text)
    longest = max(map(len, re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if line.startswith("`") or line.endswith("`") or not line else ""
    return fence + padding + line + padding + fence
