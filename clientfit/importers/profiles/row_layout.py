"""The layout of an export's rows: the first filled cell of each, and the headings above it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clientfit.importers.formats import Table
from clientfit.importers.load_rows import create_table
from clientfit.importers.profiles.schema import FILLED_CELLS, FIRST_CELL, Headings, Profile
from clientfit.importers.staging import plain_text
from clientfit.store import Store, quoted, tables

HEADING, TOTAL = "heading", "total"

SKIPS = (("group-heading", f"mark = '{HEADING}'"), ("total-row", f"mark = '{TOTAL}'"))
"""Reasons and conditions to skip headings and closing rows."""


@dataclass(frozen=True)
class Line:
    """A row that may be a heading or a closing row: its record, its text, and whether it has other cells."""

    n: int
    text: str
    alone: bool


def laid_out(store: Store, table: Table, profile: Profile) -> Table:
    """Add the values of a row that the profile's conditions use.

    That is `first_cell` and `filled_cells`; and with headings `mark`, what a row is beside a record, and
    `path`, the headings that it is below.
    """
    raw = table.raw
    if profile.headings is None and not profile.asks_of_rows:
        return table
    view = tables.LAYOUT.named(f"{raw.relation}_layout")
    cells = ", ".join(plain_text(column) for column in raw.columns)
    filled = f"list_filter([{cells}], lambda cell: cell IS NOT NULL)"
    store.create(
        view,
        f"SELECT * EXCLUDE (filled_list), filled_list[1] AS {FIRST_CELL}, len(filled_list) AS {FILLED_CELLS}"
        f" FROM (SELECT *, {filled} AS filled_list FROM {raw.relation})",
    )
    made = [view]
    if profile.headings is not None:
        made = [*_under_headings(store, table, profile.headings, view), view]

    def release() -> None:
        store.drop(*made)

    return replace(table, raw=replace(raw, relation=str(made[0]), cells=raw.relation, release=release))


def _under_headings(store: Store, table: Table, headings: Headings, laid: tables.Table) -> list[tables.Table]:
    """Create the view that adds `mark` and `path`; return it, and the tables that it reads."""
    relation = table.raw.relation
    view = tables.HEADINGS.named(f"{relation}_headings")
    groups = tables.HEADING_PATH.named(f"{relation}_path")
    marks = tables.ROW_MARK.named(f"{relation}_mark")
    lines = _lines(store, table, headings, laid)
    walked = list(_walked(lines, headings.totals))
    create_table(store, groups, [(n, path) for n, path, _ in walked])
    create_table(store, marks, [(n, mark) for n, _, mark in walked])
    store.create(
        view,
        f"SELECT {laid}.*, path, mark FROM {laid}"
        f" ASOF LEFT JOIN {groups} ON {laid}.n >= {groups}.from_n LEFT JOIN {marks} ON {laid}.n = {marks}.n",
    )
    return [view, groups, marks]


def _lines(store: Store, table: Table, headings: Headings, laid: tables.Table) -> list[Line]:
    if headings.column not in table.columns:
        return []
    text = plain_text(table.columns[headings.column])
    starts = [
        f"starts_with(lower({text}), {quoted(total.split('{}')[0].lower())})" for total in headings.totals
    ]
    rows = store.rows(
        f"SELECT n, {text}, {FILLED_CELLS} = 1 FROM {laid} WHERE {text} IS NOT NULL"
        f" AND ({' OR '.join((f'{FILLED_CELLS} = 1', *starts))}) ORDER BY n"
    )
    return [Line(*row) for row in rows]


def _walked(lines: Sequence[Line], totals: Sequence[str]) -> Iterator[tuple[int, str | None, str]]:
    """Each heading and closing row: its record, the headings open from there on, and which of both it is.

    A text is a closing row only of a group that is open: a client may be called `Total Something`. A group
    that is never closed ends at the next heading.
    """
    ends = _ends(lines, totals)
    groups: list[tuple[str, int | None]] = []
    for line in lines:
        while groups and groups[-1][1] is not None and groups[-1][1] < line.n:
            groups.pop()
        closed = next((place for place, (_, end) in enumerate(groups) if end == line.n), None)
        if closed is not None:
            del groups[closed:]
            yield line.n, _path(groups), TOTAL
        elif line.alone:
            while groups and groups[-1][1] is None:
                groups.pop()
            groups.append((line.text, ends.get(line.n)))
            yield line.n, _path(groups), HEADING


def _ends(lines: Sequence[Line], totals: Sequence[str]) -> dict[int, int]:
    """The closing row of each heading that has one before its text comes again as a heading."""
    open_since: dict[str, int] = {}
    closing: dict[str, str] = {}
    ends: dict[int, int] = {}
    for line in lines:
        text = line.text.casefold()
        closed = closing.get(text)
        if closed in open_since:
            ends[open_since.pop(closed)] = line.n
        elif line.alone:
            open_since[text] = line.n
            closing |= {total.casefold().replace("{}", text): text for total in totals}
    return ends


def _path(groups: Sequence[tuple[str, int | None]]) -> str | None:
    return ":".join(name for name, _ in groups) or None
