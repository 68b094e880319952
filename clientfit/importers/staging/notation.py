"""The notation of a source's dates and amounts: as the user says, and as found for each column."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clientfit.importers.formats import Column, Raw
from clientfit.importers.staging.dates import (
    DateOrder,
    begins_with_year,
    date_orders,
    read_date,
    read_iso_date,
)
from clientfit.importers.staging.money import DecimalMark, decimal_commas, is_plain_amount, read_money
from clientfit.store import Store

_FIRST = 500
"""Number of rows that are looked at before all; most columns show in them that they are not plain."""


@dataclass(frozen=True)
class Notation:
    """The order of day and month and the decimal mark, for columns whose values leave them open."""

    date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    in_parts: bool = False
    """Whether the source is a part of a larger one, such as a partition or a feed's batch.

    The notation of a column can't be found from a part of its values: another part could show another one.
    """


AS_FOUND = Notation()
"""The notation is found from the values alone."""


@dataclass(frozen=True)
class ColumnNotations:
    """By column: the order of day and month of dates, and whether the decimal mark of amounts is a comma.

    A column of dates without an order has none of numbers such as 05/01/2026.
    """

    orders: Mapping[str, DateOrder] = field(default_factory=dict)
    commas: Mapping[str, bool] = field(default_factory=dict)
    plain: frozenset[str] = frozenset()
    """The columns of which every cell is a date in ISO 8601, or an amount without marks."""

    def read_date(self, name: str) -> str:
        """Return the SQL that reads the text `t_NAME` of a column as a moment."""
        if name in self.plain:
            return read_iso_date(f"t_{name}")
        return read_date(f"t_{name}", self.orders.get(name))

    def read_money(self, name: str) -> str:
        """Return the SQL that reads the text `t_NAME` of a column as an amount."""
        if name in self.plain:
            return f"try_cast(t_{name} AS DECIMAL(18,4))"
        return read_money(f"t_{name}", comma=self.commas.get(name, False))


def column_notations(
    store: Store, raw: Raw, dates: Mapping[str, Column], amounts: Mapping[str, Column], given: Notation
) -> ColumnNotations:
    """Find the notation of a source's columns of dates and amounts from all their values.

    Raises:
        ClientFitError: the order of day and month, or what a point means in amounts, is unknown.
    """
    plain = _plain(store, raw, dates, amounts)
    dates, amounts = (
        {name: column for name, column in columns.items() if name not in plain}
        for columns in (dates, amounts)
    )
    if given.in_parts:
        return ColumnNotations({}, {}, plain)
    return ColumnNotations(
        orders=date_orders(store, raw, dates, given.date_order) if dates else {},
        commas=decimal_commas(store, raw, amounts, given.decimal_mark) if amounts else {},
        plain=plain,
    )


def _plain(
    store: Store, raw: Raw, dates: Mapping[str, Column], amounts: Mapping[str, Column]
) -> frozenset[str]:
    """Return the columns of which every cell has the plain notation, which needs no finding."""
    tests = {
        **{name: begins_with_year(column.sql) for name, column in dates.items() if column.type == "VARCHAR"},
        **{name: is_plain_amount(column.sql) for name, column in amounts.items() if column.type == "VARCHAR"},
    }
    first = [f"(FROM {raw.relation} LIMIT {_FIRST})"] if raw.records > _FIRST else []
    for rows in (*first, raw.relation):
        if not tests:
            break
        selected = ", ".join(f"bool_and({test})" for test in tests.values())
        found = store.row(f"SELECT {selected} FROM {rows}")
        tests = {
            name: test for (name, test), every in zip(tests.items(), found, strict=True) if every is not False
        }
    return frozenset(tests)
