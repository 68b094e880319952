"""The template as a workbook: the columns explained, drop-down lists of the words, and commented examples."""

from datetime import datetime
from io import BytesIO
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from clientfit.cli.template import CLIENT, EXAMPLES, FIELDS, guide
from clientfit.model.event import REQUIRED
from clientfit.model.kinds import KINDS, MEANINGS, OUTCOMES, PHASES, WORDS

ROWS = 2_000
"""Number of rows with lists and formats."""

SHEET, WORD_SHEET = "Events", "Kinds"
DAYS = ("occurred_at", "due", "settled")
FLAGS = ("paid_extra", "confirmed")
WIDTHS = {"client_name": 24, "kind": 18, "text": 40, "tags": 24}

COMMENT = "#"
"""Beginning of a row that is not read."""


def write_template_workbook(stream: BinaryIO) -> None:
    """Write the workbook; the words are on a sheet of comment rows, which are never read as events."""
    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    book.set_properties({"created": datetime(2026, 1, 1)})  # noqa: DTZ001 - the same bytes each time
    events = book.add_worksheet(SHEET)
    words = book.add_worksheet(WORD_SHEET)
    _write_words(book, words)
    _write_events(book, events)
    book.close()
    stream.write(content.getvalue())


def _write_events(book: Any, sheet: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
    bold = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4"})
    grey = book.add_format({"font_color": "#666666", "italic": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    money = book.add_format({"num_format": "0.00"})
    for at, name in enumerate(FIELDS):
        form = day if name in DAYS else money if name == "amount" else None
        sheet.set_column(at, at, WIDTHS.get(name, 13), form)
        sheet.write_string(0, at, name, bold)
        needed = "Needed. " if name in REQUIRED else ""
        sheet.write_comment(0, at, f"{needed}{MEANINGS[name]}", {"x_scale": 1.6})
        listed = _list_of(name)
        if listed:
            sheet.data_validation(
                1, at, ROWS, at, {"validate": "list", "source": listed, "error_type": "warning"}
            )
    sheet.freeze_panes(1, 1)
    row = 1
    for line in guide():
        sheet.write_string(row, 0, f"{COMMENT} {line}", grey)
        row += 1
    for description, example in EXAMPLES.items():
        sheet.write_string(row, 0, f"{COMMENT} {description}", grey)
        cells = {**CLIENT, **example, "client_id": f"{COMMENT} {CLIENT['client_id']}"}
        for name, value in cells.items():
            _write_cell(sheet, row + 1, name, value, day)
        row += 2


def _write_cell(sheet: Any, row: int, name: str, value: str, day: Any) -> None:  # noqa: ANN401 - xlsxwriter
    column = FIELDS.index(name)
    if name in DAYS:
        sheet.write_datetime(row, column, datetime.fromisoformat(value), day)
    elif name in {"amount", "score", "hours"}:
        sheet.write_number(row, column, float(value))
    else:
        sheet.write_string(row, column, value)


def _list_of(name: str) -> list[str] | str | None:
    """Return the choices of a column: words, or a formula for those of the row's kind."""
    if name in FLAGS:
        return ["yes", "no"]
    if name == "kind":
        return "=kinds"
    if name in {"outcome", "phase"}:
        return f'=INDIRECT("{name}_"&${xl_col_to_name(FIELDS.index("kind"))}2)'
    return list(WORDS[name]) if name in WORDS else None


def _write_words(book: Any, sheet: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
    """Write a row for each kind, with its meaning, outcomes and phases, and name them for the lists."""
    bold = book.add_format({"bold": True, "bottom": 1})
    widest = max(map(len, OUTCOMES.values()))
    for at, title in enumerate((COMMENT, "kind", "means", "outcome")):
        sheet.write_string(0, at, title, bold)
    sheet.write_string(0, 3 + widest, "phase", bold)
    sheet.set_column(0, 0, 3)
    sheet.set_column(1, 1, 18)
    sheet.set_column(2, 2, 60)
    sheet.set_column(3, 3 + widest + 4, 16)
    for row, (kind, means) in enumerate(KINDS.items(), start=1):
        sheet.write_string(row, 0, COMMENT)
        sheet.write_string(row, 1, kind)
        sheet.write_string(row, 2, means)
        for name, choices, first in (("outcome", OUTCOMES, 3), ("phase", PHASES, 3 + widest)):
            own = choices.get(kind, ())
            for at, word in enumerate(own):
                sheet.write_string(row, first + at, word)
            if own:
                left, right = xl_col_to_name(first), xl_col_to_name(first + len(own) - 1)
                place = f"={WORD_SHEET}!${left}${row + 1}:${right}${row + 1}"
                book.define_name(f"{name}_{kind}", place)
    book.define_name("kinds", f"={WORD_SHEET}!$B$2:$B${len(KINDS) + 1}")
