"""How the cells of an export's columns are read, as its profile declares them."""

from dataclasses import replace

from clientfit.importers.cells import Cell, plain_text, unread
from clientfit.importers.dates import DateOrder, date_orders, read_date
from clientfit.importers.money import decimal_comma, read_money
from clientfit.importers.profile_format import Profile
from clientfit.importers.profile_parts import ProfileColumn
from clientfit.importers.raw import Column, Table
from clientfit.store import Store, quoted

_NULL_ID = r"0{10,}(AAA)?|0{8}(-0{4}){3}-0{12}"
"""What tools write for the id of nobody: zeros, with Salesforce's check letters, or a UUID of zeros."""

_ENTITIES = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&#39;": "'",
    "&#039;": "'",
    "&#x27;": "'",
    "&rsquo;": "\u2019",
    "&nbsp;": " ",
    "&amp;": "&",
}
"""The characters that tools escape in names as for HTML; `&amp;` last, for it is escaped first."""

_SHOWN = 24
"""Number of a column's known words that a hint lists."""

_FLAGS = {"true": ("true", "yes", "y", "t", "1", "x"), "false": ("false", "no", "n", "f", "0")}


def column_cells(store: Store, table: Table, profile: Profile, date_order: DateOrder | None) -> list[Cell]:
    """A cell for each of the profile's columns, in its order, and one for the headings above a row.

    Raises:
        ClientFitError: the order of day and month is unknown.
    """
    read_as = {name: profile.columns[name].read for name in table.columns}
    dates = {name: table.columns[name] for name, kind in read_as.items() if kind == "date"}
    orders = date_orders(store, table.raw, dates, date_order) if dates else {}
    money = [table.columns[name] for name, kind in read_as.items() if kind == "money"]
    comma = decimal_comma(store, table.raw, money)
    cells = []
    for name, declared in profile.columns.items():
        text = plain_text(table.columns.get(name, Column(name, "NULL")))
        if profile.blank:
            text = f"CASE WHEN {text} NOT IN ({', '.join(map(quoted, profile.blank))}) THEN {text} END"
        if declared.read == "date":
            value = read_date(f"t_{name}", orders.get(name, "dmy"))
            cells.append(Cell(name, text, value, (("row-bad-date", unread(name)),)))
        elif declared.read == "money":
            value = read_money(f"t_{name}", comma=comma)
            cells.append(Cell(name, text, value, (("row-bad-number", unread(name)),)))
        elif declared.read == "flag":
            cells.append(Cell(name, text, _flag(f"t_{name}"), (("row-bad-flag", unread(name)),)))
        elif declared.words:
            cells.append(_word(name, text, declared, profile.name))
        else:
            cells.append(Cell(name, text, _unescaped(f"t_{name}")))
    if profile.headings is not None:
        name = profile.headings.name
        cells.append(Cell(name, "CASE WHEN mark IS NULL THEN path END", _unescaped(f"t_{name}")))
    return [each if each.name in table.columns else replace(each, wrong=()) for each in cells]


def _unescaped(text: str) -> str:
    """The SQL of a text without HTML escapes, NULL for a null id; the cheap tests spare most texts both."""
    replaced = text
    for entity, character in _ENTITIES.items():
        replaced = f"replace({replaced}, {quoted(entity)}, {quoted(character)})"
    null_id = f"regexp_full_match({text}, {quoted(_NULL_ID)})"
    return (
        f"CASE WHEN contains({text}, '&') AND contains({text}, ';') THEN {replaced}"
        f" WHEN starts_with({text}, '00000000') AND {null_id} THEN NULL ELSE {text} END"
    )


def _flag(text: str) -> str:
    """The SQL of a yes or no."""
    cases = " ".join(
        f"WHEN lower({text}) IN ({', '.join(map(quoted, words))}) THEN {flag}"
        for flag, words in _FLAGS.items()
    )
    return f"CASE {cases} END"


def _word(name: str, text: str, declared: ProfileColumn, profile: str) -> Cell:
    """A status in our words."""
    pairs = {word: ours for ours, words in declared.words.items() for word in words}
    cases = " ".join(
        f"WHEN {_spoken(f'lower(t_{name})', word.lower())} THEN {quoted(ours)}"
        for word, ours in pairs.items()
    )
    hint = f"the profile knows {', '.join(list(pairs)[:_SHOWN])}"
    if len(pairs) > _SHOWN:
        hint += f" and {len(pairs) - _SHOWN} more; profiles show {profile} lists them"
    other = ""
    if declared.otherwise:
        other = f" ELSE CASE WHEN t_{name} IS NOT NULL THEN {quoted(declared.otherwise)} END"
    ours = f"CASE {cases}{other} END"
    return Cell(name, text, ours, (("row-bad-word", unread(name)),), hint)


def _spoken(text: str, word: str) -> str:
    """The condition that a text is a word, or begins as a word with a `*` at its end does."""
    return f"starts_with({text}, {quoted(word[:-1])})" if word.endswith("*") else f"{text} = {quoted(word)}"
