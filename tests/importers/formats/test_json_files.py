"""JSON files: arrays, lines, and objects one after the other."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError

KILN = '{"client_id": "kiln", "kind": "praise", "occurred_at": "2026-01-31"'


def test_an_array_gives_each_object_its_line(reading: Callable[..., Any], here: Path) -> None:
    """The line is that on which the object starts, however it is laid out."""
    (here / "a.json").write_text(f'[\n  {KILN},\n   "text": "a\\nb"}},\n\n  {KILN}, "amount": 1.50}}, 5\n]\n')
    found = reading("a.json")
    assert found.events("line", "event_id", "text", "CAST(amount AS VARCHAR)") == [
        (2, "a.json:2", "a\nb", None),
        (5, "a.json:5", None, "1.5000"),
    ]
    assert found.rejects("line", "code", "message") == [(5, "row-shape", "not a JSON object")]
    assert (found.input.rows, found.input.used, found.input.rejected) == (3, 2, 1)


def test_objects_that_share_a_line_have_ids_of_their_own(reading: Callable[..., Any], here: Path) -> None:
    """Where lines don't tell records apart, their numbers do."""
    (here / "a.json").write_text(f'[{KILN}, "text": "x"}}, {KILN}, "text": "y"}}]')
    assert reading("a.json").events("line", "event_id", "text") == [
        (1, "a.json:1", "x"),
        (1, "a.json:2", "y"),
    ]


def test_lines_of_objects_keep_their_lines(reading: Callable[..., Any], here: Path) -> None:
    """Blank lines are counted, not read; lines that are no objects are rejected whole."""
    (here / "a.jsonl").write_text(
        f'{KILN}, "tags": ["B", "a"]}}\n\n[1]\n{{oops\n{KILN}, "text": "x", "tags": "b;A"}}\n"x"\n'
    )
    found = reading("a.jsonl")
    assert found.events("line", "tags") == [(1, ";a;b;"), (5, ";a;b;")]
    assert found.rejects("line", "code", "raw") == [
        (3, "row-shape", "[1]"),
        (4, "row-shape", "{oops"),
        (6, "row-shape", '"x"'),
    ]


def test_objects_may_follow_each_other_over_lines(reading: Callable[..., Any], here: Path) -> None:
    """As a pretty printer writes them."""
    (here / "a.json").write_text(
        "".join(
            f'{{"client_id": "{name}",\n "kind": "praise",\n "occurred_at": "2026-01-31"}}\n' for name in "ab"
        )
    )
    assert reading("a.json").events("line", "client_id") == [(1, "a"), (4, "b")]


def test_what_stands_in_values_is_text(reading: Callable[..., Any], here: Path) -> None:
    """Numbers for ids, null for blanks, true for yes; keys in any case."""
    (here / "a.jsonl").write_text(
        '{"Client_ID": 7, "KIND": "praise", "occurred_at": "2026-01-31", "confirmed": true, "x/y~z": {}}'
    )
    found = reading("a.jsonl")
    assert found.events("client_id", "confirmed", "text") == [("7", True, None)]
    assert found.problems == [("column-unused", None, "x/y~z")]


def test_a_line_without_keys_is_nobody_s(here: Path, reading: Callable[..., Any]) -> None:
    """Objects without keys have no header."""
    (here / "a.jsonl").write_text("{}\n{}\n")
    with pytest.raises(ClientFitError) as raised:
        reading("a.jsonl")
    assert raised.value.code == "header-unknown"


def test_an_empty_array_has_no_rows(reading: Callable[..., Any], here: Path) -> None:
    """And that is no error."""
    (here / "a.json").write_text("[]")
    assert reading("a.json").problems == [("source-no-rows", None, None)]


@pytest.mark.parametrize(
    ("text", "line"), [("[\n{},\n{]", 3), ('[{"a": 1}\n', 2), ("[{}]\n{}", 2), ('{"a":\n\n oops}', 3)]
)
def test_broken_json_is_told_with_its_line(
    here: Path, reading: Callable[..., Any], text: str, line: int
) -> None:
    """Where the text stops being JSON, nothing after it can be trusted."""
    (here / "a.json").write_text(text)
    with pytest.raises(ClientFitError) as raised:
        reading("a.json")
    assert raised.value.code == "source-unreadable"
    assert raised.value.line == line
