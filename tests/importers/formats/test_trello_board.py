"""A board of Trello as JSON: the rows of the CSV export, however the file is laid out."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

BOARD = {
    "name": "Studio",
    "lists": [{"id": "l1", "name": "Complaints"}],
    "customFields": [{"id": "f1", "name": "Client", "type": "text"}, {"id": "f2", "name": "Firm"}],
    "cards": [
        {
            "id": "5a7f0e000000000000000001",
            "name": "Wrong colour",
            "idList": "l1",
            "customFieldItems": [
                {"idCustomField": "f1", "value": {"text": "Kiln & Co"}},
                {"idCustomField": "f2", "value": {"text": "Kiln Holding"}},
                {"idCustomField": "gone", "value": {"text": "?"}},
            ],
        },
        "no card",
    ],
}


def test_one_line_or_many(reading: Callable[..., Any], here: Path) -> None:
    """The same event; the users' own fields are columns, by their names."""
    (here / "a.json").write_text(json.dumps(BOARD))
    (here / "b.json").write_text(json.dumps(BOARD, indent=2))
    for name in ("a.json", "b.json"):
        assert reading(name).events("client_id", "kind", "text") == [
            ("Kiln & Co", "complaint", "Wrong colour")
        ]
    assert reading("a.json", client_column="Firm").events("client_id") == [("Kiln Holding",)]


def test_a_board_without_cards_has_no_rows(reading: Callable[..., Any], here: Path) -> None:
    """It is known as a board all the same."""
    (here / "a.json").write_text(json.dumps({**BOARD, "cards": []}))
    assert reading("a.json").input.rows == 0


def test_objects_that_are_no_board_are_events(reading: Callable[..., Any], here: Path) -> None:
    """One line of JSON Lines stays a row of the event table."""
    (here / "a.jsonl").write_text('{"client_id": "c1", "kind": "inquiry", "occurred_at": "2026-01-31"}\n')
    assert reading("a.jsonl").events("client_id", "kind") == [("c1", "inquiry")]
