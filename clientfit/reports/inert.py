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

SHOWN = "\ufffd"
"""What stands in the place of a control code, so that a reader sees that there was one."""


def inert(text: str) -> str:
    """The text without control codes and bidirectional marks; tabs and line breaks stay."""
    return _CONTROL.sub(SHOWN, _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def one_line(text: str) -> str:
    """The text on one line, every run of white space a single blank, nothing in it that acts."""
    return " ".join(inert(" ".join(text.split())).split())


def cell(text: str) -> str:
    """The text as one line of a spreadsheet's cell that calculates nothing."""
    return _uncalculated(text, one_line(text))


def raw_cell(text: str) -> str:
    """The text as a cell that calculates nothing, with its tabs and line breaks."""
    return _uncalculated(text, inert(text))


def _uncalculated(text: str, shown: str) -> str:
    """What is shown of the text, with a ' before it where a spreadsheet would take either for a formula."""
    return "'" + shown if calculated(text) or calculated(shown) else shown


def calculated(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula, were it typed into a cell."""
    return _FORMULA.match(text) is not None
