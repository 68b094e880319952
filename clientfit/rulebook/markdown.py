"""Pieces of a rulebook in Markdown: tables with the parameters filled in, names as code, conditions."""

import re
from collections.abc import Iterable, Sequence

from clientfit.rulebook.check_texts import DAY
from clientfit.rulebook.schema import Condition, Rulebook

_PLACE = re.compile(r"\{([a-z0-9_.]+)\}")


def table(book: Rulebook, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; every cell is one line with the parameters filled in, and a bar doesn't end it."""
    lines = [head, ["---"] * len(head), *([_cell(book, cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def filled(book: Rulebook, text: str) -> str:
    """The text with `{parameter}` as its value and `{day.parameter}` as that day; other braces stay."""

    def value(found: re.Match[str]) -> str:
        parameter = book.parameters.get(found[1].removeprefix(DAY))
        if parameter is None:
            return found[0]
        return ("day " if found[1].startswith(DAY) else "") + number(parameter.value)

    return _PLACE.sub(value, text)


def conditions(all_of: Iterable[Condition]) -> str:
    """Conditions as code, with `and` between them."""
    return " and ".join(code(f"{each.measure} {each.op} {number(each.value)}") for each in all_of)


def names(items: Iterable[str]) -> str:
    """Names as code, in their order."""
    return ", ".join(map(code, items))


def lines(texts: Iterable[str]) -> str:
    """Several sentences in one cell, each on its own line."""
    return "<br>".join(texts)


def number(value: float) -> str:
    """A number as it was written."""
    return f"{value:.9g}"


def code(text: str) -> str:
    """The text as code."""
    return f"`{text}`"


def _cell(book: Rulebook, text: str) -> str:
    return " ".join(filled(book, text).split()).replace("|", "\\|")
