"""Dates as exports write them: day-month or month-day, found from the values of a whole column."""

from collections.abc import Mapping
from typing import Literal

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats.raw_table import Column, Raw
from clientfit.store import Store, quoted

DateOrder = Literal["dmy", "mdy"]

_NUMERIC = r"^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d"
_PLAIN = r"\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}"
_TIMES = ("", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", " %I:%M%p")
_DAYS: Mapping[DateOrder, tuple[str, ...]] = {
    "dmy": ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"),
    "mdy": ("%m/%d/%Y", "%m.%d.%Y", "%m-%d-%Y"),
}
_ZONE = r"\s*(GMT|UTC)\s*(([+-])(\d{1,2}):?(\d\d)?)?$"
_EPOCH = r"1\d{12}"
_SERIAL = r"[2-6]\d{4}(\.\d+)?"
_WORDED = ("%Y/%m/%d", "%d/%b/%Y", "%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y", "%d-%b-%Y")


def date_orders(
    store: Store, raw: Raw, columns: Mapping[str, Column], given: DateOrder | None
) -> dict[str, DateOrder]:
    """The order of day and month in each of a source's date columns.

    A column's own values tell where one of its numbers exceeds 12; else the other columns' order holds, if
    they agree. `given` decides where it is set.

    Raises:
        ClientFitError: no value tells, and it matters.
    """
    if given is not None:
        return dict.fromkeys(columns, given)
    votes = _votes(store, raw, columns)
    told: dict[str, DateOrder] = {
        name: "dmy" if days > months else "mdy" for name, (days, months, _) in votes.items() if days != months
    }
    orders = set(told.values())
    untold = [name for name in columns if name not in told]
    open_ones = [name for name in untold if votes[name][2] is not None]
    if open_ones and len(orders) != 1:
        raise ClientFitError(*(_unknown(raw, columns[name], votes[name][2]) for name in open_ones))
    common: DateOrder = orders.pop() if len(orders) == 1 else "dmy"
    return {**dict.fromkeys(untold, common), **told}


def read_date(text: str, order: DateOrder) -> str:
    """The SQL that reads a text as a moment: ISO 8601, numbers in that order, or a month's English name.

    A year of two digits is of this century. A number alone is a spreadsheet's serial day, or with 13 digits
    the milliseconds since 1970. A moment with a zone is converted to UTC.
    """
    formats = ", ".join(quoted(day + time) for day in (*_DAYS[order], *_WORDED) for time in _TIMES)
    written = f"try_strptime(replace(regexp_replace({text}, '{_ZONE}', ''), ',', ''), [{formats}])"
    plain = f"try_strptime({text}, [{', '.join(map(quoted, _DAYS[order]))}])"
    century = f"CASE WHEN year({written}) < 100 THEN {written} + INTERVAL 2000 YEAR ELSE {written} END"
    halves = ", ".join(quoted(f"%Y-%m-%d{time}") for time in _TIMES if time.endswith("%p"))
    iso = f"coalesce(timezone('UTC', try_cast({text} AS TIMESTAMPTZ)), try_strptime({text}, [{halves}]))"
    # The common forms first: what they are read by costs a tenth of what reads them all.
    return (
        f"CASE WHEN {text} LIKE '____-__-__' THEN try_cast({text} AS DATE)"
        f" WHEN {text} LIKE '____-__-__ __:__:__' THEN try_cast({text} AS TIMESTAMP)"
        f" WHEN regexp_matches({text}, '^\\d{{4}}-') THEN {iso}"
        f" WHEN regexp_full_match({text}, '{_PLAIN}') THEN {plain}"
        f" WHEN regexp_full_match({text}, '{_EPOCH}') THEN epoch_ms(try_cast({text} AS BIGINT))"
        f" WHEN regexp_full_match({text}, '{_SERIAL}') THEN {_of_serial(text)}"
        f" WHEN regexp_matches({text}, '{_ZONE}') THEN {century} - {_offset(text)} ELSE {century} END"
    )


def _of_serial(text: str) -> str:
    """The SQL of a spreadsheet's number of a moment: days since the end of 1899."""
    seconds = f"CAST(round(86400 * try_cast({text} AS DOUBLE)) AS BIGINT)"
    return f"TIMESTAMP '1899-12-30' + to_seconds({seconds})"


def _offset(text: str) -> str:
    """The SQL of how far the zone at a text's end is from UTC."""
    part = {name: f"regexp_extract({text}, '{_ZONE}', {group})" for name, group in (("h", 4), ("m", 5))}
    hours, minutes = (f"coalesce(try_cast({part[name]} AS INTEGER), 0)" for name in ("h", "m"))
    east = f"CASE WHEN regexp_extract({text}, '{_ZONE}', 3) = '-' THEN -1 ELSE 1 END"
    return f"to_minutes({east} * (60 * {hours} + {minutes}))"


def _votes(store: Store, raw: Raw, columns: Mapping[str, Column]) -> dict[str, tuple[int, int, str | None]]:
    """Per column: how often the first number must be a day, how often the second, and a doubtful value.

    The two numbers are among the first seven characters, and few texts differ in these.
    """
    first, second = (f"try_cast(regexp_extract(start, '{_NUMERIC}', {group}) AS INTEGER)" for group in (1, 2))
    select = (
        "SELECT coalesce(sum(times) FILTER (first > 12 AND second <= 12), 0),"
        " coalesce(sum(times) FILTER (second > 12 AND first <= 12), 0),"
        " min(example) FILTER (first <= 12 AND second <= 12 AND first <> second)"
        f" FROM (SELECT times, example, {first} AS first, {second} AS second FROM ("
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
