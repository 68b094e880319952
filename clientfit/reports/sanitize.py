"""Sanitize client text for terminals, single lines, spreadsheet cells and Markdown."""

import re

_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Characters that reorder or hide others; the joiners that scripts and emoji need are kept."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""Control codes except tab and line feed, line separators, surrogates and noncharacters."""

_FORMULA = re.compile(r"[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""Beginning of a cell that a spreadsheet takes for a formula."""

REPLACEMENT = "\ufffd"
"""Replaces a control code, so that it stays visible."""


def sanitize(text: str) -> str:
    """Remove control codes and bidirectional marks; tabs and line breaks stay."""
    return _CONTROL.sub(REPLACEMENT, _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def sanitize_line(text: str) -> str:
    """Sanitize the text and put it on one line, with single blanks."""
    return " ".join(sanitize(" ".join(text.split())).split())


def csv_cell(text: str) -> str:
    """Return the text as one line of a spreadsheet's cell, never a formula."""
    return _quote_formula(text, sanitize_line(text))


def csv_raw_cell(text: str) -> str:
    """Return the text as a spreadsheet's cell with its tabs and line breaks, never a formula."""
    return _quote_formula(text, sanitize(text))


def _quote_formula(text: str, shown: str) -> str:
    """Prefix the sanitized text with ' where a spreadsheet would take it or the original for a formula."""
    return "'" + shown if is_formula(text) or is_formula(shown) else shown


def is_formula(text: str) -> bool:
    """Return whether a spreadsheet takes the text for a formula."""
    return _FORMULA.match(text) is not None


_MARKDOWN = re.compile(r"[\\`*_\[<#|~$]")
"""Characters with a meaning in Markdown or its extensions (tables, strike-through, formulas)."""

_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
"""What turns an address in plain text into a link."""

_MENTION = re.compile(r"(?<![\w.])@(?=\w)")
"""An at sign that starts a mention; in an e-mail address a letter comes before it."""

_OPENING = re.compile(r"^(\d*)((?<=\d)[.)](?!\S)|(?<!\d)[-+=>])")
"""The beginning of a line that makes it a list, a quotation or a heading."""

AT_SIGN = "@<!-- -->"
"""An at sign followed by an invisible comment, which prevents the mention."""


def escape_markdown(text: str) -> str:
    """Escape the text for Markdown, on one line."""
    escaped = _MARKDOWN.sub(r"\\\g<0>", sanitize_line(text))
    for sign in (_ENTITY, _LINK):
        escaped = sign.sub(r"\\\g<0>", escaped)
    return _OPENING.sub(r"\1\\\2", _MENTION.sub(AT_SIGN, escaped), count=1)


def markdown_code(text: str) -> str:
    """Return the text on one line as a span of code that no backtick in it can end; not for tables."""
    line = sanitize_line(text)
    longest = max(map(len, re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if line.startswith("`") or line.endswith("`") or not line else ""
    return fence + padding + line + padding + fence
