"""XLSX: a workbook with sheets of the clients, the evidence and the inputs; needs XlsxWriter."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from shutil import copyfileobj
from types import MappingProxyType
from typing import Any, BinaryIO

from clientfit.languages import gettext, uses_language
from clientfit.model import Head, Verdict
from clientfit.model.results import Results, Row
from clientfit.reports.evidence import event_day
from clientfit.reports.phrases import (
    RAISED,
    disclaimer,
    humanize,
    omitted_count,
    provenance,
    recommendation_counts,
    waiver_lines,
)
from clientfit.reports.sanitize import is_formula, sanitize
from clientfit.temporary_folder import temporary_folder

MOST = 1_048_575
"""Greatest number of rows of a sheet, without its header."""

FIRST = 1900
"""First year of a spreadsheet's dates."""

LONGEST = 8_000
"""Greatest length of a cell; a spreadsheet's limit is 32,767."""

COLOURS = {"severe": ("#9C0006", "#FFC7CE"), "flag": ("#7F3F00", "#FFD9B3"), "watch": ("#7F6000", "#FFF2CC")}
"""Font and fill colours of the raised levels; the cell has the word too."""

WIDE, USUAL, NARROW, PROSE = 28, 14, 10, 60
"""Widths of columns in characters."""

Cell = str | float | date | None

BEFORE = {"client_id": WIDE, "client_name": WIDE, "stage": NARROW, "owner": USUAL, "recommendation": 22}
AFTER = {
    "reasons": PROSE,
    "conditions": PROSE,
    "reverses_if": PROSE,
    "review_on": NARROW,
    "events": NARROW,
    "first": NARROW,
    "last": NARROW,
    "waived": WIDE,
}
EVIDENCE = {
    "client_id": WIDE,
    "client_name": WIDE,
    "type": USUAL,
    "signal": WIDE,
    "level": NARROW,
    "occurred_at": USUAL,
    "kind": USUAL,
    "event_id": USUAL,
    "says": PROSE,
    "note": PROSE,
    "amount": NARROW,
    "currency": NARROW,
    "file": WIDE,
    "line": NARROW,
}
INPUTS = {
    "file": WIDE,
    "profile": WIDE,
    "rows": NARROW,
    "used": NARROW,
    "duplicates": NARROW,
    "skipped": NARROW,
    "rejected": NARROW,
    "events": NARROW,
}
PROBLEMS = ("file", "code", "line", "message", "found", "hint")


def column_titles() -> dict[str, str]:
    """Return the heading of each column, in the language in use."""
    return {
        "client_id": gettext("Client id"),
        "client_name": gettext("Client"),
        "stage": gettext("Stage"),
        "owner": gettext("Owner"),
        "recommendation": gettext("Recommendation"),
        "reasons": gettext("Why"),
        "conditions": gettext("Ask for"),
        "reverses_if": gettext("What would change this"),
        "review_on": gettext("Review on"),
        "events": gettext("Records"),
        "first": gettext("First record"),
        "last": gettext("Last record"),
        "waived": gettext("Waived"),
        "type": gettext("Type"),
        "signal": gettext("Sign"),
        "level": gettext("Level"),
        "occurred_at": gettext("Day"),
        "kind": gettext("Kind of record"),
        "event_id": gettext("Record"),
        "says": gettext("What happened"),
        "note": gettext("Note"),
        "amount": gettext("Amount"),
        "currency": gettext("Currency"),
        "file": gettext("File"),
        "line": gettext("Line"),
        "profile": gettext("Read as"),
        "rows": gettext("Rows"),
        "used": gettext("Used"),
        "duplicates": gettext("Duplicates"),
        "skipped": gettext("Skipped"),
        "rejected": gettext("Rejected"),
        "code": gettext("Code"),
        "message": gettext("What is wrong"),
        "found": gettext("Found"),
        "hint": gettext("Hint"),
    }


@uses_language
def write_workbook(screened: Results, stream: BinaryIO) -> None:
    """Write the sheets Clients, Evidence and Read, a row at a time; no text in them is a formula or link."""
    import xlsxwriter  # noqa: PLC0415 - optional
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - optional

    with temporary_folder() as folder:
        options = {
            "constant_memory": True,
            "tmpdir": str(folder),
            "default_date_format": "yyyy-mm-dd",
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        path = folder / "book.xlsx"
        book = xlsxwriter.Workbook(str(path), options)
        as_of = screened.head.as_of  # the same screening gives the same bytes
        book.set_properties({"created": datetime(as_of.year, as_of.month, as_of.day)})  # noqa: DTZ001
        cited: list[str] = []
        shown = _clients(_Sheet(book, gettext("Clients")), screened, cited)
        complete = _evidence(_Sheet(book, gettext("Evidence")), screened.verdicts_on(cited))
        _read(_Sheet(book, gettext("Read")), screened, shown, complete=complete)
        try:
            book.close()
        except FileCreateError as error:  # no room for it
            raise OSError(*error.args) from error
        with path.open("rb") as file:
            copyfileobj(file, stream)


class _Sheet:
    """A sheet, written row by row."""

    def __init__(self, book: Any, name: str) -> None:  # noqa: ANN401 - XlsxWriter is optional
        self._book = book
        self._sheet = book.add_worksheet(name)
        self._bold = book.add_format({"bold": True})
        self._quoted = book.add_format({"quote_prefix": True})
        self.rows = 0

    def heads(self, columns: dict[str, int], titles: Mapping[str, str] = MappingProxyType({})) -> None:
        """Write the header, frozen, and set each column's width; `titles` are those of the types by name."""
        for place, wide in enumerate(columns.values()):
            self._sheet.set_column(place, place, wide)
        self._sheet.freeze_panes(1, min(2, len(columns) - 1))
        known = {**column_titles(), **titles}
        self.titles([known[name] for name in columns])

    def titles(self, cells: Sequence[str]) -> None:
        """Write a row in bold."""
        for place, text in enumerate(cells):
            self._sheet.write_string(self.rows, place, _short(text), self._bold)
        self.rows += 1

    def line(self, cells: Iterable[Cell]) -> None:
        """Write a row of cells, each by its type."""
        for place, cell in enumerate(cells):
            if cell is None:
                continue
            if isinstance(cell, str):
                text = _short(cell)
                self._sheet.write_string(self.rows, place, text, self._quoted if is_formula(text) else None)
            elif isinstance(cell, date) and cell.year < FIRST:
                self._sheet.write_string(self.rows, place, cell.isoformat())
            elif isinstance(cell, date):
                self._sheet.write_datetime(self.rows, place, datetime(cell.year, cell.month, cell.day))  # noqa: DTZ001 - a day
            else:
                self._sheet.write_number(self.rows, place, cell)
        self.rows += 1

    def filters(self, columns: int) -> None:
        """Add a filter over all rows so far."""
        self._sheet.autofilter(0, 0, max(self.rows - 1, 1), columns - 1)

    def colours(self, first: int, last: int) -> None:
        """Colour the columns from `first` to `last` by the levels in them."""
        for level, (font, ground) in COLOURS.items():
            style = self._book.add_format({"font_color": font, "bg_color": ground})
            rule = {"type": "cell", "criteria": "==", "value": f'"{humanize(level)}"', "format": style}
            self._sheet.conditional_format(1, first, max(self.rows - 1, 1), last, rule)


def _clients(sheet: _Sheet, screened: Results, cited: list[str]) -> int:
    """Write a row for each client, worst first; add those with a raised level to `cited`."""
    types = dict.fromkeys(screened.titles, USUAL)
    drafts = dict.fromkeys((f"draft__{name}" for name in screened.head.rulebook.drafts), USUAL)
    columns = BEFORE | types | AFTER | drafts
    titles = {f"draft__{name}": title for name, title in screened.head.rulebook.drafts.items()}
    sheet.heads(columns, {**screened.titles, **titles})
    shown = 0
    for row in screened.rows():
        shown += 1
        if shown <= MOST:
            sheet.line(_client(row))
        if any(level in RAISED for level in row.levels.values()):
            cited.append(row.client_id)
    sheet.filters(len(columns))
    sheet.colours(len(BEFORE), len(BEFORE) + len(types) - 1)
    if drafts:
        sheet.colours(len(columns) - len(drafts), len(columns) - 1)
    return shown


def _client(row: Row) -> Iterator[Cell]:
    yield from (row.client_id, row.client_name, humanize(row.stage), row.owner, humanize(row.recommendation))
    yield from map(humanize, row.levels.values())
    yield from ("\n".join(row.reasons), "\n".join(row.conditions), row.reverses_if, row.review_on)
    yield from (row.events, row.first, row.last)
    yield "\n".join(waiver_lines(row.waivers, row.without_waivers))
    yield from map(humanize, row.drafts.values())


def _evidence(sheet: _Sheet, verdicts: Iterable[Verdict]) -> bool:
    """Write a row for each event of a raised signal; return whether all fit on the sheet."""
    sheet.heads(EVIDENCE)
    complete = True
    for line in (line for verdict in verdicts for line in _events(verdict)):
        if sheet.rows > MOST:
            complete = False
            break
        sheet.line(line)
    sheet.filters(len(EVIDENCE))
    place = list(EVIDENCE).index("level")
    sheet.colours(place, place)
    return complete


def _events(verdict: Verdict) -> Iterator[list[Cell]]:
    for type_ in verdict.types.values():
        for signal in type_.signals:
            for event in signal.evidence.events:
                amount = None if event.amount is None else float(Decimal(event.amount))
                yield [
                    *(
                        verdict.client_id,
                        verdict.client_name,
                        type_.title,
                        signal.title,
                        humanize(signal.level),
                    ),
                    *(event_day(event), humanize(event.kind), event.event_id, event.says, event.text),
                    *(amount, event.currency, event.file, event.line),
                ]


def _read(sheet: _Sheet, screened: Results, shown: int, *, complete: bool) -> None:
    """Write the row counts of each source, the problems, and the provenance."""
    head, summary = screened.head, screened.summary
    sheet.heads(INPUTS)
    for source in head.inputs:
        sheet.line(
            [
                *(source.file, source.profile, source.rows, source.used, source.duplicates),
                *(sum(source.skipped.values()), source.rejected, source.events),
            ]
        )
    _problems(sheet, head)
    sheet.line([])
    for text in (recommendation_counts(summary, screened.advice), disclaimer(), provenance(head)):
        sheet.line([text])
    if shown < summary.clients:
        sheet.line([omitted_count(shown, summary)])
    if shown > MOST or not complete:
        sheet.line([gettext("The sheets are full: what is missing stands in the JSON report.")])


def _problems(sheet: _Sheet, head: Head) -> None:
    if head.problems:
        sheet.line([])
        titles = column_titles()
        sheet.titles([titles[name] for name in PROBLEMS])
    for problem in head.problems:
        sheet.line([problem.file, problem.code, problem.line, problem.message, problem.found, problem.hint])


def _short(text: str) -> str:
    """Sanitize the text and truncate it to the length of a cell."""
    shown = sanitize(text)
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"
