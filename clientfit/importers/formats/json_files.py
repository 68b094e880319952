"""JSON files: an array of objects, or objects one after the other, each on a line or not.

What an object inside a row holds are columns of the row, such as `customer.name`.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.raw_table import (
    MOST_COLUMNS,
    BrokenRow,
    BrokenRows,
    Raw,
    as_json,
    check_width,
)
from clientfit.importers.formats.records import named_columns, read_records
from clientfit.importers.formats.trello_board import is_board, read_board
from clientfit.model.cell_words import is_unicode
from clientfit.store import Store, file_path, quoted, tables

_NOT_AN_OBJECT = "not a JSON object"
_REPEATED = "a key stands twice"
_LONGEST_LINE = 1 << 24
_SHORTEST_PAIR = len('"":1,')
_DEEPEST = 4
"""Number of objects inside one another that are read as columns."""

_ENVELOPE = frozenset(
    "object has_more url data_type count total total_count size limit offset page pages per_page page_size"  # noqa: SIM905
    " current_page total_pages last_page next previous prev next_page cursor next_cursor meta metadata paging"
    " pagination links _links page_info pageinfo page_context status success ok code message generated"
    " generated_at exported_at id providername datetimeutc date timestamp version".split()
)
"""Keys beside a list of rows that describe the list, in lower case."""

_CONSTANT = r"(?i)[:\[,]\s*-?(nan|inf)"
_ARRAY_START = re.compile(r"\s*\[")
_BETWEEN_VALUES = re.compile(r"\s*")
_BETWEEN_ITEMS = re.compile(r"[\s,\]]*")


def read_json(store: Store, name: str, relation: str, path: Path) -> Raw:
    """Read the objects of a UTF-8 JSON file, each with the line on which it starts, or a board's cards.

    Raises:
        ClientFitError: the file stops being JSON on some line; the problem names it.
    """
    with path.open(encoding="utf-8") as file:
        first = next((line for line in file if line.strip()), "")
        second = next((line for line in file if line.strip()), "")
    if _is_object(first) and second:
        return _read_lines(store, name, relation, path)
    if _is_object(first) and not _enveloped_list(only := json.loads(first)):
        if is_board(only):
            return read_board(store, name, relation, only)
        return _read_lines(store, name, relation, path)
    text = path.read_text(encoding="utf-8")
    values = list(_enveloped(text, name)) or list(_values(text, name))
    if len(values) == 1 and is_board(values[0][1]):
        return read_board(store, name, relation, values[0][1])
    hint = "every item is an object whose keys are the columns"
    objects: list[tuple[int, dict[str, Any]]] = []
    broken = BrokenRows(store, relation)
    for line, value, text in values:
        if (fault := _fault(value, text)) is None:
            objects.append((line, value))
        else:
            broken.add(BrokenRow(line, fault, hint, text))
    rows = [dict(_flat(value)) for _, value in objects]
    raw = read_records(store, name, relation, rows, [line for line, _ in objects])
    return replace(raw, records=len(values), broken=broken)


def _flat(value: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Yield the values of an object by name, those of objects inside it too."""
    for key, each in value.items():
        if isinstance(each, dict) and each and len(path) < _DEEPEST:
            yield from _flat(each, (*path, key))
        else:
            yield ".".join((*path, key)), each


class _Object(dict[str, Any]):
    """A JSON object that knows the first key that stands twice in it."""

    repeated: str | None = None


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        found.repeated = next(key for key, times in counts.items() if times > 1)
    return found


class _Constant:
    """NaN or Infinity, which are no JSON."""

    def __init__(self, _: str) -> None:
        """Stand for the constant."""


def _fault(value: object, text: str) -> str | None:
    """Return what keeps a value from being a row, as JSON Lines are judged by the database."""
    is_text = "\\ud" not in text.lower() or is_unicode(value)
    if not isinstance(value, _Object) or _unlike_json(value) or not is_text:
        return _NOT_AN_OBJECT
    return None if value.repeated is None else _REPEATED


def _has_constant(text: str) -> bool:
    """Whether NaN or Infinity stands in a line that the database takes for JSON."""
    try:
        return _unlike_json(json.loads(text, parse_constant=_Constant, parse_int=str))
    except ValueError:
        return True


def _unlike_json(value: object) -> bool:
    """Whether a constant that is no JSON stands in the value, at any depth."""
    rest = [value]
    while rest:
        each = rest.pop()
        if isinstance(each, _Constant):
            return True
        if isinstance(each, (dict, list)):
            rest += each.values() if isinstance(each, dict) else each
    return False


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _values(text: str, name: str) -> Iterator[tuple[int, Any, str]]:
    """Yield each value of an array, or of values one after the other, with its line and its text.

    Numbers stay the text that was written.
    """
    decoder = json.JSONDecoder(
        parse_float=str, parse_int=str, parse_constant=_Constant, object_pairs_hook=_object
    )
    opening = _ARRAY_START.match(text)
    between = _BETWEEN_VALUES if opening is None else _BETWEEN_ITEMS
    end = 0 if opening is None else opening.end()
    line, counted = 1, 0
    while gap := between.match(text, end):
        place = gap.end()
        line += text.count("\n", counted, place)
        counted = place
        over = place == len(text)
        if opening is not None and over != ("]" in gap[0]):
            raise ClientFitError(
                _not_json(name, line, "the array is not closed" if over else "text after the array")
            )
        if over:
            return
        try:
            value, end = decoder.raw_decode(text, place)
        except json.JSONDecodeError as error:
            raise ClientFitError(_not_json(name, error.lineno, error.msg)) from error
        except RecursionError as error:
            raise ClientFitError(_not_json(name, line, "it is nested too deeply")) from error
        yield line, value, text[place:end]


def _enveloped_list(value: Any) -> str | None:  # noqa: ANN401 - any value of JSON
    """Return the key of the list of rows in an answer of a web service; None where the object is a row.

    Such an answer has one list of objects, under any name where nothing stands beside it, and else beside
    what only describes the list, such as `has_more` or `total`.
    """
    if not isinstance(value, dict):
        return None
    lists: list[str] = [
        key
        for key, each in value.items()
        if isinstance(each, list) and each and all(isinstance(item, dict) for item in each)
    ]
    if len(lists) != 1 or not {key.casefold() for key in value if key != lists[0]} <= _ENVELOPE:
        return None
    return lists[0]


def _enveloped(text: str, name: str) -> Iterator[tuple[int, Any, str]]:
    """Yield the rows of an answer of a web service as `_values` does; nothing where the text is none."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return
    if (key := _enveloped_list(value)) is None:
        return
    for opening in re.finditer(rf"{re.escape(json.dumps(key))}\s*:\s*(?=\[)", text):
        rows, end = json.JSONDecoder().raw_decode(text, opening.end())
        if rows == value[key]:
            above = text.count("\n", 0, opening.end())
            for line, row, written in _values(text[opening.end() : end], name):
                yield line + above, row, written
            return


def _not_json(name: str, line: int, found: str) -> Problem:
    return Problem(
        code="source-unreadable", message="the file is not JSON", file=name, line=line, found=found
    )


def _pointer(path: Sequence[str]) -> str:
    return "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in path)


def _paths(
    store: Store, name: str, objects: str, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield the path of each value that is no object, and whether it is one in other rows.

    Raises:
        ClientFitError: an object has more keys than a source may have columns.
    """
    above = quoted(_pointer(path))
    # The next statement parses a row again for each of its keys; a shorter row has fewer keys than that.
    (most,) = store.row(
        f"SELECT coalesce(max(len(json_keys(j, {above}))), 0) FROM ({objects})"
        f" WHERE length(j) > {MOST_COLUMNS * _SHORTEST_PAIR}"
    )
    check_width(name, most)
    keys = f"SELECT j, unnest(json_keys(j, {above})) AS key FROM ({objects})"
    escaped = "replace(replace(key, '~', '~0'), '/', '~1')"
    places = f"SELECT key, j, concat({above}, '/', {escaped}) AS place FROM ({keys})"
    kinds = store.rows(
        "SELECT key, bool_or(inside), bool_or(NOT inside) FROM (SELECT key, json_type(j, place) = 'OBJECT'"
        f" AND len(json_keys(j, place)) > 0 AS inside FROM ({places})) GROUP BY key ORDER BY key"
    )
    for key, inside, plain in kinds:
        deeper = inside and len(path) < _DEEPEST
        if plain or not deeper:
            yield (*path, key), deeper
        if deeper:
            yield from _paths(store, name, objects, (*path, key))


def _unless_object(path: Sequence[str], cell: str) -> str:
    place = quoted(_pointer(path))
    return f"CASE WHEN json_type(j, {place}) <> 'OBJECT' OR len(json_keys(j, {place})) = 0 THEN {cell} END"


def _read_lines(store: Store, name: str, relation: str, path: Path) -> Raw:
    """Read JSON Lines: an object on every line that isn't blank."""
    lines = tables.RAW_LINES.named(f"{relation}_lines")
    table = tables.RAW.named(relation)
    store.keep_in_order(
        lines,
        "SELECT j, coalesce(json_valid(j), false) AS valid, CAST(NULL AS VARCHAR) AS fault FROM read_csv("
        f"{file_path(path)}, auto_detect = false, header = false, compression = 'none',"
        " hive_partitioning = false, delim = '\x1f', quote = '', escape = '',"
        f" max_line_size = {_LONGEST_LINE}, columns = {{'j': 'VARCHAR'}})",
    )
    store.run(
        f"UPDATE {lines} SET fault = CASE WHEN NOT valid THEN {quoted(_NOT_AN_OBJECT)}"
        f" WHEN json_type(j) <> 'OBJECT' THEN {quoted(_NOT_AN_OBJECT)}"
        f" WHEN list_unique(json_keys(j)) < len(json_keys(j)) THEN {quoted(_REPEATED)} END"
    )
    constants = [
        row
        for row, text in store.rows(
            f"SELECT rowid, j FROM {lines} WHERE fault IS NULL AND regexp_matches(j, {quoted(_CONSTANT)})"
        )
        if _has_constant(text)
    ]
    store.run(
        f"UPDATE {lines} SET fault = {quoted(_NOT_AN_OBJECT)} WHERE list_contains(?, rowid)", [constants]
    )
    hint = "every line is an object whose keys are the columns"
    broken = BrokenRows(store, relation)
    broken.add_selected(
        f"SELECT rowid + 1, fault, {quoted(hint)}, j FROM {lines}"
        " WHERE trim(j) <> '' AND fault IS NOT NULL ORDER BY rowid"
    )
    objects = f"SELECT rowid AS n, j FROM {lines} WHERE fault IS NULL AND trim(j) <> ''"
    paths = list(_paths(store, name, objects))
    check_width(name, len(paths))
    columns = named_columns(".".join(path) for path, _ in paths)
    pointers = ", ".join(quoted(_pointer(path)) for path, _ in paths)
    cells = "".join(
        f", {_unless_object(path, f'o[{number}]') if mixed else f'o[{number}]'} AS {column.sql}"
        for number, (column, (path, mixed)) in enumerate(zip(columns, paths, strict=True), 1)
    )
    store.create(
        table,
        f"SELECT n, n + 1 AS line{cells}"
        f" FROM (SELECT n, j, json_extract_string(j, CAST([{pointers}] AS VARCHAR[])) AS o FROM ({objects}))",
    )
    (count,) = store.row(f"SELECT count(*) FROM {table}")
    store.drop(lines)
    return Raw(
        name=name,
        relation=relation,
        columns=columns,
        records=count + len(broken),
        broken=broken,
        text=as_json(columns),
        has_numbers=True,
        release=lambda: store.drop(table),
    )
