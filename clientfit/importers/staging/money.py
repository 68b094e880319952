"""Money as exports write it: currency signs, grouped thousands, either decimal mark, bracketed negatives."""

from collections.abc import Sequence

from clientfit.importers.formats.raw_table import Column, Raw
from clientfit.store import Store

_DECORATION = r"[\s\x{00a0}\x{202f}$€£¥₹'\x{2019}]|^[A-Za-z]{2,3}\b|\b[A-Za-z]{2,3}$"
_MINUS = r"[-\x{2212}]"
_COMMA_DECIMAL = r"(\d+|\d{1,3}(\.\d{3})+),\d{1,2}|0,\d+|\d{1,3}(\.\d{3})+,\d+"
_COMMA_GROUPS = r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?|[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?"
_POINT_GROUPS = r"[1-9]\d{0,2}(\.\d{3}){2,}"
_ONE_POINT_GROUP = r"[1-9]\d{0,2}\.\d{3}"
_ONE_COMMA_GROUP = r"[1-9]\d{0,2},\d{3}"


def decimal_comma(store: Store, raw: Raw, columns: Sequence[Column]) -> bool:
    """Whether the amounts of a file are written with a decimal comma, as far as any of them tells.

    They tell where a mark stands before one or two last digits; a file that has both tells nothing.
    """
    texts = [column for column in columns if column.type == "VARCHAR"]
    if not texts:
        return False
    # Few files have a decimal comma at all, so points are looked for only beside one.
    return _stands(store, raw, texts, ",") and not _stands(store, raw, texts, ".")


def _stands(store: Store, raw: Raw, columns: Sequence[Column], mark: str) -> bool:
    """Whether the mark stands before one or two last digits in any of the columns."""
    found = (
        f"bool_or(CASE WHEN contains({column.sql}, '{mark}')"
        f" THEN regexp_matches({column.sql}, '\\d[{mark}]\\d{{1,2}}\\D*$') END)"
        for column in columns
    )
    return any(store.row(f"SELECT {', '.join(found)} FROM {raw.relation}"))


def read_money(text: str, *, comma: bool = False) -> str:
    """The SQL that reads a text as an amount; NULL where it isn't one.

    A comma before three digits groups thousands, before one or two it is the decimal mark; a single point is
    the decimal mark. With `comma`, the decimal mark elsewhere in the file, it is the other way round.
    """
    bare = f"regexp_replace({text}, '{_DECORATION.replace(chr(39), chr(39) * 2)}', '', 'g')"
    digits = f"regexp_replace({bare}, '^{_MINUS}|^\\({_MINUS}?|\\)$|{_MINUS}$', '', 'g')"
    sign = f"CASE WHEN regexp_matches({bare}, '^{_MINUS}|^\\(.*\\)$|{_MINUS}$') THEN '-' ELSE '' END"
    other_way = (
        f" WHEN regexp_full_match({digits}, '{_ONE_POINT_GROUP}') THEN replace({digits}, '.', '')"
        f" WHEN regexp_full_match({digits}, '{_ONE_COMMA_GROUP}') THEN replace({digits}, ',', '.')"
        if comma
        else ""
    )
    number = (
        f"CASE WHEN regexp_full_match({digits}, '{_COMMA_DECIMAL}')"
        f" THEN replace(replace({digits}, '.', ''), ',', '.'){other_way}"
        f" WHEN regexp_full_match({digits}, '{_COMMA_GROUPS}') THEN replace({digits}, ',', '')"
        f" WHEN regexp_full_match({digits}, '{_POINT_GROUPS}') THEN replace({digits}, '.', '')"
        f" WHEN regexp_full_match({digits}, '\\d+(\\.\\d*)?|\\.\\d+') THEN {digits} END"
    )
    point = "" if comma else "(\\.\\d+)?"
    plain = f"regexp_full_match({text}, '-?\\d+{point}')"
    return f"try_cast(CASE WHEN {plain} THEN {text} ELSE concat({sign}, {number}) END AS DECIMAL(18,4))"
