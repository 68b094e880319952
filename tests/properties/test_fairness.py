"""The same facts get the same outcome, whoever the client is, whatever it is called, pays with or speaks."""

from collections.abc import Callable
from typing import Any

import pytest

from clientfit.screening import Screener
from tests.properties.book import CURRENCIES, Row
from tests.properties.screened import Json, assert_same, screened, verdicts

NOTE = "Клієнт просив зачекати / 客户要求等待 / العميل طلب الانتظار"
OTHERS = dict(zip(CURRENCIES, (*CURRENCIES[1:], CURRENCIES[0]), strict=True))
"""Each currency's stand-in; the order of their names is not kept."""


def rewritten(part: object, change: Callable[[str, Any], Any]) -> Any:  # noqa: ANN401 - JSON
    """A verdict with every named value changed; money is put in order again."""
    if isinstance(part, dict):
        told = {key: change(key, rewritten(value, change)) for key, value in part.items()}
        if "money" in told:
            told["money"] = sorted(told["money"], key=lambda money: str(money["currency"]))
        return told
    return [rewritten(each, change) for each in part] if isinstance(part, list) else part


@pytest.mark.slow
def test_swapping_clients_swaps_their_verdicts(
    screener: Screener, rows: list[Row], clients: list[Row], whole: dict[str, Json]
) -> None:
    """When the first and the last client change places, and all others likewise, so do their verdicts."""
    ids = sorted(whole)
    swapped = dict(zip(ids, reversed(ids), strict=True))

    def moved(row: Row) -> Row:
        return {**row, "client_id": swapped[str(row["client_id"])]}

    other = verdicts(screened(screener, [moved(row) for row in rows], [moved(row) for row in clients]))

    def back(key: str, value: object) -> object:
        return swapped[str(value)] if key in ("client_id", "client_name") else value

    assert_same(whole, {name: rewritten(other[swapped[name]], back) for name in ids})


def test_names_currencies_and_languages_are_of_no_account(
    screener: Screener, rows: list[Row], clients: list[Row], whole: dict[str, Json]
) -> None:
    """With other names, other currencies and notes in another language every verdict stays what it was."""
    changed: list[Row] = []
    for row in rows:
        words: Row = {"client_name": "Олена Ковальчук & Söhne", "text": NOTE}
        if row.get("currency") is not None:
            words["currency"] = OTHERS[str(row["currency"])]
        changed.append({**row, **words})
    back = {theirs: ours for ours, theirs in OTHERS.items()}

    def plain(key: str, value: object) -> object:
        if key in ("client_name", "text"):
            return None
        return back.get(str(value), value) if key == "currency" else value

    other = verdicts(screened(screener, changed, clients))

    def same(key: str, value: object) -> object:
        return None if key in ("client_name", "text") else value

    ours = {name: rewritten(verdict, same) for name, verdict in whole.items()}
    assert_same(ours, {name: rewritten(verdict, plain) for name, verdict in other.items()})
