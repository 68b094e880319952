"""Every function that rules may call, and every operator, gives on each engine what it gives at home."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import psycopg
import pytest

from clientfit.measures.check import FUNCTIONS
from clientfit.remote.postgres import Postgres
from clientfit.remote.translate import Translator
from clientfit.remote.warehouse import Warehouse
from clientfit.store import Store

COLUMNS = {
    "client": "INTEGER",
    "n": "INTEGER",
    "big": "BIGINT",
    "d": "DECIMAL(18,4)",
    "x": "DOUBLE",
    "b": "BOOLEAN",
    "s": "VARCHAR",
    "day": "DATE",
    "moment": "TIMESTAMP",
}
AT = datetime(2026, 1, 5, 23, 30)  # noqa: DTZ001 - stored without a zone
ROWS: list[tuple[Any, ...]] = [
    (1, 7, 5, Decimal("10.5000"), 2.5, True, " Late; Payer ", date(2026, 1, 31), AT),
    (1, -7, 12, Decimal("-0.3333"), -2.5, False, "late", date(2025, 12, 31), AT),
    (1, None, None, None, None, None, None, None, None),
    (2, 0, 255, Decimal("99999.9999"), 0.125, False, "Z_z%", date(2024, 2, 29), AT),
    (2, 3, 1, Decimal("0.0001"), 1e9, None, "", date(2026, 6, 30), AT),
]

EACH = {
    "+": "n + big, day + 3, day + n, d + n, x + d",
    "-": "n - big, day - 3, day - date '2025-12-25',"
    " date '2026-06-30' - coalesce(day, date '2026-01-01'), -x",
    "*": "n * big, d * 3, x * d, 0.98 * cast(d as decimal(28,4))",
    "/": "n / 2, n / nullif(big, 0), d / 3, x / 4, pow(0.5, n / 365)",
    "//": "n // 2, big // 4",
    "%": "n % 4, big % 7",
    "~~": "s like '%a%', s like '%_z%'",
    "!~~": "s not like '%a%'",
    "||": "s || '!', 'a' || coalesce(s, '')",
    "abs": "abs(n), abs(d), abs(x)",
    "ceil": "ceil(x), cast(ceil(d) as integer)",
    "concat": "concat(s, '-', 'b')",
    "date_trunc": "cast(date_trunc('month', day) as date), cast(date_trunc('year', moment) as date),"
    " date_trunc('month', day)",
    "floor": "floor(x), cast(floor(n / 4) as integer)",
    "greatest": "greatest(n, 0), greatest(day, date '2026-01-01'), greatest(0, day - date '2026-01-01'),"
    " greatest(d, x)",
    "least": "least(n, 3), least(day, date '2026-01-01'), least(d, 5)",
    "length": "length(s)",
    "lower": "lower(s)",
    "nullif": "nullif(n, 0), nullif(s, '')",
    "pow": "pow(2, n), pow(0.5, x / 1e8), pow(1.5, n)",
    "replace": "replace(s, 'a', 'e')",
    "round": "round(x), round(d), round(x, 1), round(d, 2), cast(x as integer), cast(d as integer)",
    "sqrt": "sqrt(abs(n)), sqrt(abs(d)), sqrt(abs(x))",
    "substr": "substr(s, 2, 3)",
    "to_days": "cast(day + to_days(n) as date)",
    "trim": "trim(s)",
    "trunc": "trunc(x), trunc(d)",
    "upper": "upper(s)",
    "": "day between date '2025-01-01' and date '2026-01-31', n in (7, 0), b is not distinct from false,"
    " n is null, coalesce(n > 0 and b, false), case when b then 1 when n > 0 then 2 end, cast(b as integer),"
    " cast(n as varchar), cast(x / 1e8 as decimal(9,6)), cast(day as varchar), bit_count(big),"
    " bit_count(big & -big), (big | 6) & 12",
}
ALL = {
    "count": "count(*), count(n), count(distinct b), count(*) filter (where n > 0)",
    "count_star": "count(*)",
    "sum": "sum(n), sum(d), sum(d) filter (where b), sum(case when n > 0 then d end)",
    "min": "min(n), min(day), min(s), min(b)",
    "max": "max(n), max(day), max(s), max(b), max(moment)",
    "avg": "avg(n), avg(d), avg(x)",
    "median": "median(n), median(x)",
    "bool_or": "bool_or(b)",
    "bool_and": "bool_and(b)",
    "": "bit_or(cast(1 as bigint) << abs(n)) filter (where n between 0 and 15)",
}
OVER = {
    "row_number": "row_number() over (partition by client order by n desc, big)",
    "rank": "rank() over (partition by client order by b, n)",
    "dense_rank": "dense_rank() over (partition by client order by s)",
    "lag": "lag(n) over (partition by client order by day)",
    "lead": "lead(n) over (partition by client order by day)",
    "first_value": "first_value(s) over (partition by client order by day desc)",
    "last_value": "last_value(n) over (partition by client order by day rows between unbounded preceding"
    " and unbounded following)",
    "": "count(*) filter (where n > 0) over (partition by client order by day range between interval 365 days"
    " preceding and current row), sum(d) over (partition by client order by day)",
}


def test_every_function_is_tried() -> None:
    """What rules may call is what is compared here."""
    assert {name for group in (EACH, ALL, OVER) for name in group} - {""} == FUNCTIONS


def queries() -> dict[str, str]:
    """A query for each group of expressions, its columns named by what they try."""
    asked = {}
    for group, told in {"each": EACH, "all": ALL, "over": OVER}.items():
        columns = _listed(told)
        asked[group] = f"SELECT client, big, {columns} FROM t"
        if group == "all":
            asked[group] = f"SELECT client, {columns} FROM t GROUP BY client"
    return asked


def _listed(told: Mapping[str, str]) -> str:
    columns: list[str] = []
    for at, expressions in enumerate(told.values()):
        depth, start = 0, 0
        for place, sign in enumerate(expressions + ","):
            depth += {"(": 1, ")": -1}.get(sign, 0)
            if sign == "," and depth == 0:
                columns.append(f"{expressions[start:place]} AS c{at}_{len(columns)}")
                start = place + 1
    return ", ".join(columns)


def home() -> Store:
    """The table at home."""
    store = Store(threads=1)
    store.run(f"CREATE TABLE t ({', '.join(f'{name} {kind}' for name, kind in COLUMNS.items())})")
    for row in ROWS:
        store.run(f"INSERT INTO t VALUES ({', '.join('?' * len(row))})", list(row))
    return store


def compared(warehouse: Warehouse) -> None:
    """Assert that each expression gives there what it gives at home, for every row."""
    translator, store = Translator(warehouse.dialect), home()
    translator.table("t", COLUMNS)
    warehouse.put("t", COLUMNS, ROWS)
    for group, sql in queries().items():
        names = [name for name, _ in store.columns(sql)]
        ours, theirs = store.rows(sql), warehouse.rows(translator.query("tried", sql, cast=True))
        told = dict(zip(names, sql.removeprefix("SELECT ").split(" AS "), strict=False))
        for mine, other in zip(*(sorted(rows, key=_key) for rows in (ours, theirs)), strict=True):
            for name, here, there in zip(names, mine, other, strict=True):
                assert _plain(there) == _plain(here), (group, name, told.get(name), mine[:2])
    translator.close()
    store.close()


def _key(row: tuple[Any, ...]) -> tuple[int, int]:
    """The client, and of its rows the column `big`."""
    return int(row[0]), row[1] if isinstance(row[1], int) else -1


def _plain(value: object) -> object:
    """A number to nine significant digits."""
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return f"{float(value):.8e}".replace("-0.0", "0.0")
    return value


@pytest.mark.postgres
def test_postgres_computes_as_home(database: psycopg.Connection, cluster: str) -> None:
    """Each function and operator, over values of each type, blanks included."""
    with psycopg.connect(cluster) as connection:
        warehouse = Postgres(connection)
        warehouse.settle()
        compared(warehouse)
    assert not database.closed


@pytest.mark.spark
@pytest.mark.filterwarnings("ignore")
def test_spark_computes_as_home(spark: Any) -> None:  # noqa: ANN401 - a session
    """Each function and operator, over values of each type, blanks included."""
    from clientfit.remote.spark import Spark  # noqa: PLC0415 - where Spark is

    compared(Spark(spark.newSession()))
