"""Money as exports write it: currency marks, grouped thousands, either decimal mark, bracketed negatives."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Column, Raw
from clientfit.store import Store, quoted

DecimalMark = Literal["comma", "point"]

CURRENCY_CODES = frozenset(
    "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HRK HUF IDR ILS INR ISK JOD JPY"  # noqa: SIM905
    " KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY"
    " TWD UAH UGX USD UYU VND XAF XOF ZAR".split()
)
"""Codes of currencies that are taken off an amount, with or without a space between."""

_WORDS = (
    "euro euros dollar dollars usdollar usdollars tl usd eur gbp us ca au nz hk nt sg mx r rp rs rm re"
    " kr kč kc zł zl ft lei leu лв s/ د.إ руб грн fr sfr frs dh dhs kn din birr ksh tsh ush gh"  # noqa: RUF001 - as rubles are written
)
"""Words of currencies, of which some are written with a full stop."""

_THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
_MARKS = sorted({*map(str.lower, CURRENCY_CODES), *_WORDS.split()}, key=lambda each: (-len(each), each))
_MARK = f"(?:{'|'.join(_MARKS)})"
_SIGNED = r"[\p{L}]{0,3}\p{Sc}[\p{L}]{0,3}"
_SPACE = "[\\s\\x{00a0}\\x{202f}\\x{2009}''\\x{2019}]"
_BEFORE = rf"(?i)^([-\x{{2212}}(]*)(?:{_SIGNED}|{_MARK})\.?([-\x{{2212}}(.,\d])"
_AFTER = rf"(?i)([\d.,\x{{2013}}\x{{2014}}-])(?:{_SIGNED}|{_MARK})\.?([-\x{{2212}})]*)$"
_NO_CENTS = r"([.,])[-\x{2013}\x{2014}]{1,2}$"
_MINUS = r"[-\x{2212}]"
_COMMA_DECIMAL = r"(\d+|\d{1,3}(\.\d{3})+),\d{1,2}|0,\d+|\d{1,3}(\.\d{3})+,\d+"
_COMMA_GROUPS = r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?|[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?"
_POINT_GROUPS = r"[1-9]\d{0,2}(\.\d{3}){2,}"
_ONE_POINT_GROUP = r"[1-9]\d{0,2}\.\d{3}"
_ONE_COMMA_GROUP = r"[1-9]\d{0,2},\d{3}"
_DECIMAL_POINT = r"\d\.\d{1,2}|\d\.\d{4,}|,\d{3}\.\d*|^0\.\d+|\d{4}\.\d{3}"
_DECIMAL_COMMA = r"\d,\d{1,2}|\d,\d{4,}|\.\d{3},\d*|^0,\d+|\d{4},\d{3}|[1-9]\d{0,2}(\.\d{3}){2,}"
_PLAIN = r"-?\d+"
_PLAIN_POINT = r"-?\d+(\.\d+)?"
_PLAIN_OR_CENTS = r"-?\d+(\.(\d{1,2}|\d{4,}))?"
_BARE = r"-?[\d.,]*\d"
_UNMARKED = r"[1-9]\d*"
_NO_THIRD_DECIMAL = r"(?i)[$€£₹₦₽¥₩₫]|eur|usd|gbp|chf|idr|\brp\b|jpy|krw|clp|vnd|cop"
_POINTED_DAY = r"\d{1,2}\.\d{1,2}\.\d{4}"


def decimal_commas(
    store: Store, raw: Raw, columns: Mapping[str, Column], given: DecimalMark | None = None
) -> dict[str, bool]:
    """Return for each money column of a source whether its decimal mark is a comma, so that points group.

    A column's own values tell: a mark before one, two or four last digits is the decimal mark, one that
    comes twice groups thousands. Where they don't, the other columns tell, if they agree. Where every mark of
    a column is a point before three digits, they group thousands if amounts without a mark stand among
    them, a currency has no three decimals, or the file's days are written with points. A column of
    currency codes beside them tells as a mark does. `given` decides where
    a column's own values don't. In sources with numbers of their own, such as JSON, a point that nothing
    speaks against is the decimal mark.

    Raises:
        ClientFitError: nothing tells whether points before three digits group thousands.
    """
    texts = {name: column for name, column in columns.items() if column.type == "VARCHAR"}
    marked = _marked(store, raw, texts)
    votes = {name: _votes(store, raw, texts[name]) for name in marked}
    if any(vote.doubtful for vote in votes.values()):
        votes |= {name: _votes(store, raw, column) for name, column in texts.items() if name not in votes}
    told = {name: vote.comma for name, vote in votes.items() if vote.comma is not None}
    styles = set(told.values())
    common = styles.pop() if len(styles) == 1 else None
    if given is not None:
        common = given == "comma"
    elif common is None and raw.has_numbers:
        common = False
    unclear = {name: vote for name, vote in votes.items() if vote.comma is None}
    for name, vote in unclear.items():
        told[name] = common if common is not None else vote.grouping
        if common is None and vote.doubtful and not vote.grouping:
            told[name] = _pointed_days(store, raw) or _currencies_without_third_decimal(store, raw)
            if not told[name]:
                raise ClientFitError(_unknown(raw, texts[name], vote.doubtful))
    # A point alone in any other column is the decimal mark.
    return {**dict.fromkeys(columns, common is True), **told}


@dataclass(frozen=True)
class _Vote:
    """What a column's values tell: numbers of values that have a decimal point, a decimal comma, and so on.

    `example` is a value with one point before three digits, `single_commas` are those with a comma there;
    `without_third_decimal` those of `example`'s form with a mark of a currency that has no three decimals.
    """

    decimal_points: int
    decimal_commas: int
    example: str | None
    single_commas: int
    unmarked: int
    without_third_decimal: int

    @property
    def comma(self) -> bool | None:
        """Whether the decimal mark is a comma; None where no value tells, or values differ."""
        points, commas = self.decimal_points > 0, self.decimal_commas > 0
        return None if points == commas else commas

    @property
    def doubtful(self) -> str | None:
        """A value whose point may group thousands, where no other value tells."""
        return None if self.decimal_points or self.decimal_commas or self.single_commas else self.example

    @property
    def grouping(self) -> bool:
        """Whether the points group thousands all the same."""
        return self.doubtful is not None and bool(self.unmarked or self.without_third_decimal)


def _marked(store: Store, raw: Raw, columns: Mapping[str, Column]) -> list[str]:
    """Return the columns of which a cell has a comma, or a point before three more characters.

    Amounts such as `1234.56` are the most frequent, and these two questions are cheap.
    """
    if not columns:
        return []
    asked = ", ".join(
        f"bool_or(contains({column.sql}, ',') OR {column.sql} LIKE '%.___%')" for column in columns.values()
    )
    return [
        name
        for name, found in zip(columns, store.row(f"SELECT {asked} FROM {raw.relation}"), strict=True)
        if found
    ]


def _votes(store: Store, raw: Raw, column: Column) -> _Vote:
    cells = (
        f"SELECT {column.sql} AS cell, {_digits(_bare(f'trim({column.sql})'))} AS digits"
        f" FROM {raw.relation} WHERE {column.sql} IS NOT NULL"
    )
    counted = store.row(
        f"SELECT count(*) FILTER (regexp_matches(digits, '(?:{_DECIMAL_POINT})$')),"
        f" count(*) FILTER (regexp_matches(digits, '(?:{_DECIMAL_COMMA})$')),"
        f" min(cell) FILTER (regexp_full_match(digits, '{_ONE_POINT_GROUP}')),"
        f" count(*) FILTER (regexp_full_match(digits, '{_ONE_COMMA_GROUP}')),"
        f" count(*) FILTER (regexp_full_match(digits, '{_UNMARKED}')),"
        f" count(*) FILTER (regexp_full_match(digits, '{_ONE_POINT_GROUP}')"
        f" AND regexp_matches(cell, '{_NO_THIRD_DECIMAL}')) FROM ({cells})"
    )
    return _Vote(*counted)


def _pointed_days(store: Store, raw: Raw) -> bool:
    """Whether days of the source are written with points, as where points group thousands."""
    texts = [column.sql for column in raw.columns if column.type == "VARCHAR"]
    asked = " OR ".join(f"regexp_full_match(trim({sql}), '{_POINTED_DAY}')" for sql in texts)
    return bool(store.row(f"SELECT bool_or({asked}) FROM {raw.all_cells()}")[0])


def _currencies_without_third_decimal(store: Store, raw: Raw) -> bool:
    """Whether a column holds codes of currencies, none of which has three decimals."""
    codes = ", ".join(quoted(code) for code in sorted(CURRENCY_CODES - _THREE_DECIMALS))
    tests = [
        f"bool_and(coalesce(upper(trim({column.sql})) IN ({codes}), true)) AND count({column.sql}) > 0"
        for column in raw.columns
        if column.type == "VARCHAR"
    ]
    return bool(store.row(f"SELECT {' OR '.join(f'({test})' for test in tests)} FROM {raw.all_cells()}")[0])


def _unknown(raw: Raw, column: Column, example: str) -> Problem:
    return Problem(
        code="number-style-unknown",
        message=f"{column.name}: no value tells whether the point groups thousands",
        file=raw.name,
        found=example,
        hint="say which is the decimal mark with --decimal-mark comma or --decimal-mark point",
    )


def read_money(text: str, *, comma: bool = False) -> str:
    """Return the SQL that reads a text as an amount; NULL where it isn't one.

    A comma before three digits groups thousands, before one or two it is the decimal mark; a single point is
    the decimal mark. With `comma`, the decimal mark of the column, it is the other way round.
    """
    sign = f"CASE WHEN regexp_matches(bare, '^{_MINUS}|^\\(.*\\)$|{_MINUS}$') THEN '-' ELSE '' END"
    other_way = (
        f" WHEN regexp_full_match(digits, '{_ONE_POINT_GROUP}') THEN replace(digits, '.', '')"
        f" WHEN regexp_full_match(digits, '{_ONE_COMMA_GROUP}') THEN replace(digits, ',', '.')"
        if comma
        else ""
    )
    number = (
        f"CASE WHEN regexp_full_match(digits, '{_COMMA_DECIMAL}')"
        f" THEN replace(replace(digits, '.', ''), ',', '.'){other_way}"
        f" WHEN regexp_full_match(digits, '{_COMMA_GROUPS}') THEN replace(digits, ',', '')"
        f" WHEN regexp_full_match(digits, '{_POINT_GROUPS}') THEN replace(digits, '.', '')"
        f" WHEN regexp_full_match(digits, '\\d+(\\.\\d*)?|\\.\\d+') THEN digits END"
    )
    number = f"list_transform([{_digits('bare')}], lambda digits: {number})[1]"
    # A lambda, so that what takes off the marks is evaluated once.
    written = f"list_transform([{_bare(text)}], lambda bare: concat({sign}, {number}))[1]"
    plain = f"regexp_full_match({text}, '{_PLAIN if comma else _PLAIN_POINT}')"
    return f"try_cast(CASE WHEN {plain} THEN {text} ELSE {written} END AS DECIMAL(18,4))"


def is_plain_amount(text: str) -> str:
    """Return the condition that a text is an amount for which `read_money` is a cast, whatever the mark."""
    return f"regexp_full_match({text}, '{_PLAIN_OR_CENTS}')"


def _bare(text: str) -> str:
    """Return the SQL of an amount without spaces and currency; `,-` in place of cents is `,00`."""
    bare = f"regexp_replace({text}, '{_SPACE}', '', 'g')"
    for pattern in (_BEFORE, _AFTER):
        bare = f"regexp_replace({bare}, '{pattern}', '\\1\\2')"
    bare = f"regexp_replace({bare}, '{_NO_CENTS}', '\\1' || '00')"
    # Most amounts have no mark, or one of these signs; taking off any mark costs thirty times as much.
    return (
        f"CASE WHEN regexp_full_match({text}, '{_BARE}') THEN {text}"
        f" WHEN regexp_full_match({text}, '[$€£] ?{_BARE}') THEN ltrim(substr({text}, 2))"
        f" WHEN regexp_full_match({text}, '{_BARE} ?[$€£]') THEN rtrim(left({text}, -1)) ELSE {bare} END"
    )


def _digits(bare: str) -> str:
    """Return the SQL of an amount's digits and marks, without its sign."""
    return f"regexp_replace({bare}, '^{_MINUS}|^\\({_MINUS}?|\\)$|{_MINUS}$', '', 'g')"
