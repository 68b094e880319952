"""A board of Trello as JSON: its cards as the rows of Trello's CSV export, with the users' own fields."""

from collections.abc import Iterator, Mapping
from typing import Any

from clientfit.importers.formats.raw_table import Raw
from clientfit.importers.formats.records import read_records
from clientfit.store import Store

Board = Mapping[str, Any]


def is_board(value: object) -> bool:
    """Whether a JSON value is a board: an object with cards and lists."""
    return isinstance(value, dict) and all(isinstance(value.get(key), list) for key in ("cards", "lists"))


def read_board(store: Store, name: str, relation: str, board: Board) -> Raw:
    """The cards of a board; a card's line is its number, for the file is one line."""
    return read_records(store, name, relation, _cards(board))


def _cards(board: Board) -> Iterator[Mapping[str, str | None]]:
    """Each card in the columns of the CSV export, then a column for each of the board's own fields."""
    lists = _named(board["lists"])
    members = _named(board.get("members"), "fullName")
    fields = {each.get("id"): each for each in _objects(board.get("customFields"))}
    for card in _objects(board["cards"]):
        labels = [str(label.get("name") or "") for label in _objects(card.get("labels"))]
        own: dict[str, str | None] = {str(field.get("name") or ""): None for field in fields.values()}
        for item in _objects(card.get("customFieldItems")):
            if (field := fields.get(item.get("idCustomField"))) is not None:
                own[str(field.get("name") or "")] = _value(item, field)
        yield {
            "Card ID": card.get("id"),
            "Card Name": card.get("name"),
            "Card URL": card.get("shortUrl"),
            "Card Description": card.get("desc"),
            "Labels": ", ".join(filter(None, labels)),
            "Members": ", ".join(filter(None, map(members.get, card.get("idMembers") or ()))),
            "Due Date": card.get("due"),
            "List ID": card.get("idList"),
            "List Name": lists.get(card.get("idList")),
            "Board Name": board.get("name"),
            "Archived": "true" if card.get("closed") else "false",
            **{header: value for header, value in own.items() if header},
        }


def _value(item: Mapping[str, Any], field: Mapping[str, Any]) -> str | None:
    """Read a card's value in a custom field: a text, number, day or tick, or the chosen option."""
    if item.get("idValue"):
        options = {each.get("id"): each.get("value") for each in _objects(field.get("options"))}
        return _text(options.get(item["idValue"]))
    return _text(item.get("value"))


def _text(value: object) -> str | None:
    """The only value of `{"text": …}`, `{"number": …}`, `{"date": …}` or `{"checked": …}`."""
    return next((str(each) for each in value.values()), None) if isinstance(value, dict) else None


def _named(objects: object, key: str = "name") -> dict[Any, str]:
    """The objects' names by their ids."""
    return {each.get("id"): str(each.get(key) or "") for each in _objects(objects)}


def _objects(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list; none where there is no list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
