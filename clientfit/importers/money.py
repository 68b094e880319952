"""Money as exports write it: currency signs, grouped thousands, either decimal mark, bracketed negatives."""

_DECORATION = r"[\s\x{00a0}\x{202f}$€£¥₹'\x{2019}]|^[A-Za-z]{2,3}\b|\b[A-Za-z]{2,3}$"
_COMMA_DECIMAL = r"(\d+|\d{1,3}(\.\d{3})+),\d{1,2}|0,\d+|\d{1,3}(\.\d{3})+,\d+"
_COMMA_GROUPS = r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?"
_POINT_GROUPS = r"[1-9]\d{0,2}(\.\d{3}){2,}"


def read_money(text: str) -> str:
    """The SQL that reads a text as an amount; NULL where it isn't one.

    A comma before three digits groups thousands, before one or two it is the decimal mark; a single point is
    the decimal mark.
    """
    bare = f"regexp_replace({text}, '{_DECORATION.replace(chr(39), chr(39) * 2)}', '', 'g')"
    digits = f"regexp_replace({bare}, '^-|^\\(-?|\\)$|-$', '', 'g')"
    sign = f"CASE WHEN regexp_matches({bare}, '^-|^\\(.*\\)$|-$') THEN '-' ELSE '' END"
    number = (
        f"CASE WHEN regexp_full_match({digits}, '{_COMMA_DECIMAL}')"
        f" THEN replace(replace({digits}, '.', ''), ',', '.')"
        f" WHEN regexp_full_match({digits}, '{_COMMA_GROUPS}') THEN replace({digits}, ',', '')"
        f" WHEN regexp_full_match({digits}, '{_POINT_GROUPS}') THEN replace({digits}, '.', '')"
        f" WHEN regexp_full_match({digits}, '\\d+(\\.\\d*)?|\\.\\d+') THEN {digits} END"
    )
    plain = f"regexp_full_match({text}, '-?\\d+(\\.\\d+)?')"
    return f"try_cast(CASE WHEN {plain} THEN {text} ELSE concat({sign}, {number}) END AS DECIMAL(18,4))"
