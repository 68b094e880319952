"""Amounts as exports write them."""

from decimal import Decimal

import pytest

from clientfit.importers.money import read_money
from clientfit.store import Store


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
