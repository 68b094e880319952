"""Dates as exports write them: day-month or month-day, found from the values of a whole column."""

from collections.abc import Mapping, Sequence
from typing import Literal

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Column, Raw
from clientfit.store import Store, quoted

DateOrder = Literal["dmy", "mdy"]

_NUMERIC = r"^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d"
_PLAIN = r"\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}"
_TIMES = ("", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", " %I:%M%p")
_DAYS: Mapping[DateOrder, tuple[str, ...]] = {
    "dmy": ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"),
    "mdy": ("%m/%d/%Y", "%m.%d.%Y", "%m-%d-%Y"),
}
_YEAR_FIRST = ("%Y/%m/%d", "%Y.%m.%d")
_ISO = r"^\d{4}-\d"
_ISO_MIDNIGHT = r"\d{4}-\d\d-\d\d[T ]00:00(:00(\.0+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?(\d\d)?)"
_NO_ZONE = r"[+-](1[6-9]|[2-9]\d|\d\d:?[6-9]\d)"
"""The offset of no zone: 16 hours or more, or 60 minutes; the database takes it for one."""

_ZONE = (
    r"(:\d\d(?:\.\d+)?(?:\s*[AaPp]\.?[Mm]\.?)?)\s*(?:GMT|UTC|Z)?\s*(?:([+-])(\d{1,2}):?(\d\d)?)?"
    r"\s*(?:\([^)]*\))?$"
)
_NUMBER = r"\d+(\.\d+)?"
_COMPACT = r"((?:19|20)\d{6})(\.0+)?"
_COMPACT_TIME = r"(19|20)\d{12}"
_MILLISECONDS = r"1\d{12}"
_SECONDS = r"1\d{9}(\.\d+)?"
_SERIAL = r"[2-6]\d{4}(\.\d+)?"
_HAS_MONTH = r"^(\d{1,2}[^\d\s/-]*[\s/-]+)?\p{L}{2}"
_WORDED = (
    r"^(?:[a-z]{2,}(?:-feira)?\.?\s+)??(?:([a-z]{3,})\.?[\s/-]+)?"
    r"(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s/-]+(?:of\s+|de\s+)?"
    r"(?:([a-z]{3,})\.?[\s/-]+(?:de\s+|del\s+)?)?(\d{4}|\d{2})"
    r"(?:\s+(?:at\s+|um\s+|om\s+|alle\s+|a las\s+|as\s+|a\s+)?(\d[\d:.]*(?:\s*[ap]m)?))?$"
)
_MONTHS = (
    "january jan januar jaenner janner janvier janv enero ene janeiro januari gennaio gen",
    "february feb februar fevrier fevr fev febrero fevereiro februari febbraio",
    "march mar marz maerz mrz mars marzo marco maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio mei maggio mag",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug aout agosto ago augustus",
    "september sep sept septembre septiembre setiembre setembro set settembre",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dezembro dicembre",
)
"""The names of the months and their short forms, without accents: English, German, French, Spanish,
Portuguese, Dutch and Italian.
"""


def date_orders(
    store: Store, raw: Raw, columns: Mapping[str, Column], given: DateOrder | None
) -> dict[str, DateOrder]:
    """The order of day and month in each of a source's date columns.

    A column's own values tell where one of its numbers exceeds 12, or where points stand between them, for
    05.01.2026 is written in countries that write the day first; else the other columns' order holds, if they
    agree. `given` decides where it is set.

    Raises:
        ClientFitError: no value tells, and it matters.
    """
    if given is not None:
        return dict.fromkeys(columns, given)
    votes = _votes(store, raw, columns)
    told: dict[str, DateOrder] = {
        name: "dmy" if days > months or not months else "mdy"
        for name, (days, months, pointed, _) in votes.items()
        if days != months or (pointed and not months)
    }
    orders = set(told.values())
    untold = [name for name in columns if name not in told]
    open_ones = [name for name in untold if votes[name][-1] is not None]
    if open_ones and len(orders) != 1:
        raise ClientFitError(*(_unknown(raw, columns[name], votes[name][-1]) for name in open_ones))
    common: DateOrder = orders.pop() if len(orders) == 1 else "dmy"
    return {**dict.fromkeys(untold, common), **told}


def read_date(text: str, order: DateOrder | None) -> str:
    """Return the SQL that reads a text as a moment.

    Read are ISO 8601, numbers in that order (without one, none) or year first, and months by name in seven
    languages. A year of two digits is of this century. A number alone is a day without marks (`20260304`), a
    spreadsheet's serial day, or the seconds (10 digits) or milliseconds (13 digits) since 1970. A time with a
    zone is converted to UTC, but a midnight with a zone is that calendar day as written.
    """
    days = () if order is None else _DAYS[order]
    plain = f"try_strptime({text}, [{', '.join(map(quoted, days))}])" if days else "NULL"
    return (
        f"CASE {_iso_branches(text)}"
        f" WHEN regexp_full_match({text}, '{_PLAIN}') THEN {plain}"
        f" WHEN regexp_full_match({text}, '{_NUMBER}') THEN {_of_number(text)}"
        f" ELSE {_of_written(text, days)} END"
    )


def read_iso_date(text: str) -> str:
    """Return the SQL that reads a text as a moment in ISO 8601, as `read_date` does, in less SQL."""
    return f"CASE {_iso_branches(text)} END"


def begins_with_year(text: str) -> str:
    """Return the condition that a text can be no date but one in ISO 8601."""
    # No other date that begins with a digit has hyphens there, and seeing that costs a third of the pattern.
    common = f"{text} LIKE '____-__-__%' AND {text} >= '0' AND {text} < ':'"
    return f"CASE WHEN {common} THEN true ELSE regexp_matches({text}, '{_ISO}') END"


def _iso_branches(text: str) -> str:
    """Return the branches of a CASE for ISO 8601: first the common forms, which cost a tenth of the last."""
    return (
        f"WHEN {text} LIKE '____-__-__' THEN try_cast({text} AS DATE)"
        f" WHEN {text} LIKE '____-__-__ __:__:__' OR {text} LIKE '____-__-__ __:__'"
        f" THEN try_cast({text} AS TIMESTAMP)"
        f" WHEN regexp_matches({text}, '{_ISO}') THEN {_of_iso(text)}"
    )


def _of_iso(text: str) -> str:
    """Return the SQL of a moment in ISO 8601 with more than a day: a time in hours of 12 or 24, a zone."""
    halves = ", ".join(quoted(f"%Y-%m-%d{time}") for time in _TIMES if time.endswith("%p"))
    close = f"replace(replace({text}, ' +', '+'), ' -', '-')"
    return (
        f"CASE WHEN regexp_matches(substr({text}, 12), '{_NO_ZONE}') THEN NULL"
        f" WHEN substr({text}, 12, 5) = '00:00' AND regexp_full_match({text}, '{_ISO_MIDNIGHT}')"
        f" THEN try_cast(left({text}, 10) AS DATE)"
        f" ELSE coalesce(timezone('UTC', try_cast({close} AS TIMESTAMPTZ)), try_strptime({text}, [{halves}]))"
        " END"
    )


def _of_number(text: str) -> str:
    """Return the SQL of a moment that is written as one number."""
    return (
        f"CASE WHEN regexp_full_match({text}, '{_SERIAL}') THEN {_of_serial(text)}"
        f" WHEN regexp_full_match({text}, '{_COMPACT}') THEN try_strptime(left({text}, 8), '%Y%m%d')"
        f" WHEN regexp_full_match({text}, '{_MILLISECONDS}') THEN epoch_ms(try_cast({text} AS BIGINT))"
        f" WHEN regexp_full_match({text}, '{_SECONDS}')"
        f" THEN epoch_ms(CAST(round(1000 * try_cast({text} AS DOUBLE)) AS BIGINT))"
        f" WHEN regexp_full_match({text}, '{_COMPACT_TIME}') THEN try_strptime({text}, '%Y%m%d%H%M%S') END"
    )


def _of_written(text: str, days: Sequence[str]) -> str:
    """Return the SQL of a day in numbers with a time, a zone or a short year, or with a month's name."""
    formats = ", ".join(quoted(day + time) for day in (*days, *_YEAR_FIRST) for time in _TIMES)
    bare = f"replace(regexp_replace({text}, '{_ZONE}', '\\1'), ',', '')"
    moment = (
        f"CASE WHEN regexp_matches({text}, '{_HAS_MONTH}') THEN {_of_worded(bare)}"
        f" ELSE try_strptime({bare}, [{formats}]) END"
    )
    century = "CASE WHEN year(moment) < 100 THEN moment + INTERVAL 2000 YEAR ELSE moment END"
    midnight = "moment = date_trunc('day', moment)"
    read = f"CASE WHEN {midnight} THEN {century} ELSE {century} - {_offset(text)} END"
    return f"list_transform([{moment}], lambda moment: {read})[1]"


def _of_worded(text: str) -> str:
    """Return the SQL of a day whose month has a name; the day stands before or after it."""
    numbers = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
    months = f"MAP {{{', '.join(f'{quoted(name)}: {number}' for name, number in numbers.items())}}}"
    plain = f"regexp_replace(lower(strip_accents({text})), '([ap])\\.m\\.?$', '\\1m')"
    parts = f"regexp_extract({plain}, '{_WORDED}', ['before', 'day', 'after', 'year', 'time'])"
    month = f"{months}[coalesce(nullif(part['after'], ''), part['before'])]"
    formats = ", ".join(quoted(f"%Y-%m-%d{time}") for time in _TIMES)
    written = f"rtrim(part['year'] || '-' || {month} || '-' || part['day'] || ' ' || part['time'])"
    return f"list_transform([{parts}], lambda part: try_strptime({written}, [{formats}]))[1]"


def _of_serial(text: str) -> str:
    """The SQL of a spreadsheet's number of a moment: days since the end of 1899."""
    seconds = f"CAST(round(86400 * try_cast({text} AS DOUBLE)) AS BIGINT)"
    return f"TIMESTAMP '1899-12-30' + to_seconds({seconds})"


def _offset(text: str) -> str:
    """Return the SQL of how far the zone at a text's end is from UTC."""
    hours, minutes = (
        f"coalesce(try_cast(regexp_extract({text}, '{_ZONE}', {group}) AS INTEGER), 0)" for group in (3, 4)
    )
    east = f"CASE WHEN regexp_extract({text}, '{_ZONE}', 2) = '-' THEN -1 ELSE 1 END"
    return f"to_minutes({east} * (60 * {hours} + {minutes}))"


def _votes(
    store: Store, raw: Raw, columns: Mapping[str, Column]
) -> dict[str, tuple[int, int, int, str | None]]:
    """Count for each column the values whose first number must be a day, whose second, and those with points.

    The last one is a doubtful value.

    The two numbers are among the first seven characters, and few texts differ in these.
    """
    first, second = (f"try_cast(regexp_extract(start, '{_NUMERIC}', {group}) AS INTEGER)" for group in (1, 2))
    select = (
        "SELECT coalesce(sum(times) FILTER (first > 12 AND second <= 12), 0),"
        " coalesce(sum(times) FILTER (second > 12 AND first <= 12), 0),"
        " coalesce(sum(times) FILTER (first <= 12 AND second <= 12 AND contains(start, '.')), 0),"
        " min(example) FILTER (first <= 12 AND second <= 12 AND first <> second)"
        f" FROM (SELECT times, example, start, {first} AS first, {second} AS second FROM ("
        "SELECT left(ltrim({cell}), 7) AS start, count(*) AS times, min({cell}) AS example FROM {relation}"
        " GROUP BY start))"
    )
    return {
        name: store.row(
            select.replace("{cell}", f"CAST({column.sql} AS VARCHAR)").replace("{relation}", raw.relation)
        )
        for name, column in columns.items()
    }


def _unknown(raw: Raw, column: Column, example: str | None) -> Problem:
    return Problem(
        code="date-order-unknown",
        message=f"{column.name}: no value tells day-month from month-day",
        file=raw.name,
        found=example,
        hint="say which with --date-order dmy or --date-order mdy",
    )
