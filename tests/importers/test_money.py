"""Amounts as exports write them."""

from decimal import Decimal

import pytest

from clientfit.importers.arrays import create
from clientfit.importers.formats.raw_table import Column, Raw
from clientfit.importers.staging.money import decimal_comma, read_money
from clientfit.store import Store


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1.234", "1234"),
        ("1,234", "1.234"),
        ("1.234,56", "1234.56"),
        ("12,5", "12.5"),
        ("1.234.567", "1234567"),
        ("-12", "-12"),
        ("€ 1.234", "1234"),
    ],
)
def test_money_is_read_by_the_decimal_comma_of_the_rest_of_the_file(written: str, read: str) -> None:
    """Three digits after a lone mark are thousands or decimals, as the other amounts tell."""
    store = Store(threads=1)
    found = store.row(f"SELECT {read_money('t', comma=True)} FROM (SELECT $1 AS t)", [written])
    assert found == (Decimal(read),)
    store.close()


@pytest.mark.parametrize(
    ("amounts", "comma"),
    [
        (["1.234", "12,50"], True),
        (["1.234", "12,5 kr"], True),
        (["1.234", "12.50"], False),
        (["1.234", "1,234.50", "12,50"], False),
        (["1.234", "1,234", None], False),
    ],
)
def test_the_decimal_mark_is_found_from_all_amounts(amounts: list[str | None], comma: bool) -> None:  # noqa: FBT001
    """One amount with two last digits tells; amounts that contradict each other don't."""
    store = Store(threads=1)
    create(store, "amounts", {"n": "BIGINT", "c0": "VARCHAR"}, list(enumerate(amounts)))
    column = Column("Amount", "c0")
    raw = Raw(name="a", relation="amounts", columns=(column,), records=len(amounts), text="c0")
    assert decimal_comma(store, raw, [column]) is comma
    assert decimal_comma(store, raw, []) is False
    store.close()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("650", "650"),
        ("650.00", "650"),
        ("-650.5", "-650.5"),
        ("1580.9412", "1580.9412"),
        ("1,234.56", "1234.56"),
        ("1,500,000.00", "1500000"),
        ("1,284", "1284"),
        ("1.234,56", "1234.56"),
        ("1.500.000", "1500000"),
        ("0,25", "0.25"),
        ("0,250", "0.25"),
        ("-23,00", "-23"),
        ("20 160,0", "20160"),
        ("12 500,00", "12500"),
        ("12\u00a0500,00", "12500"),
        ("1'234.50", "1234.5"),
        ("12,34,567.00", "1234567"),
        ("20,00,000", "2000000"),
        ("\u2212 8,49", "-8.49"),
        ("$13.50", "13.5"),
        ("$13.50 ", "13.5"),
        ("$-142.85", "-142.85"),
        ("-$142.85", "-142.85"),
        ("€ 12,50", "12.5"),
        ("EUR 12.50", "12.5"),
        ("12.50 USD", "12.5"),
        ("(1,234.56)", "-1234.56"),
        ("($5.00)", "-5"),
        ("5.00-", "-5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("12 days", None),
        ("abc", None),
        ("1,2,3", None),
        ("1.2.3", None),
        ("--5", None),
        ("5%", None),
        ("1e5", None),
        ("-", None),
    ],
)
def test_money_is_read(written: str, read: str | None) -> None:
    """Signs, groups and either decimal mark; what isn't an amount is none."""
    store = Store(threads=1)
    expected = None if read is None else Decimal(read)
    assert store.row(f"SELECT {read_money('trim(t)')} FROM (SELECT $1 AS t)", [written]) == (expected,)
    store.close()
