"""Amounts as exports write them."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers.formats import Column, Raw
from clientfit.importers.load_rows import create_table
from clientfit.importers.staging import decimal_commas, read_money
from clientfit.store import Store
from clientfit.store.tables import RAW


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


@pytest.fixture
def found() -> Iterator[Callable[..., dict[str, bool]]]:
    """Which columns of amounts have a decimal comma; each column is given as its texts."""
    store = Store(threads=1)

    def find(*columns: Sequence[str | None], days: Sequence[str] = ()) -> dict[str, bool]:
        given = [*columns, days] if days else columns
        types = {f"c{place}": "VARCHAR" for place in range(len(given))}
        rows = [(number, number, *cells) for number, cells in enumerate(zip(*given, strict=True))]
        create_table(store, RAW.named("amounts", types), rows)
        listed = tuple(Column(f"Amount {place}", name) for place, name in enumerate(types))
        raw = Raw(name="a", relation="amounts", columns=listed, records=len(rows), text="c0")
        money = {each.sql: each for each in listed[: len(columns)]}
        return decimal_commas(store, raw, money)

    yield find
    store.close()


@pytest.mark.parametrize(
    ("amounts", "comma"),
    [
        (["1.234", "12,50"], True),
        (["1.234", "12,5 kr"], True),
        (["1.234", "12.50"], False),
        (["1.234", "1,234.50", "12,50"], False),
        (["1.234", "1,234", None], False),
        (["Rp 1.500.000", "Rp 950.000", "\u20ac 1.500"], True),
        (["1.500", "250"], True),
        (["1.200,- \u20ac", "1.500"], True),
        (["\u20ac 1.500"], True),
        (["0.950", "1.500"], False),
        (["1500.000", "1.500"], False),
        (["1.234.567", "1.500"], True),
        (["1,234,567", "1,500"], False),
        (["1234.5678", "1.500"], False),
    ],
)
def test_the_decimal_mark_is_found_from_all_amounts(
    found: Callable[..., dict[str, bool]],
    amounts: list[str | None],
    comma: bool,  # noqa: FBT001
) -> None:
    """One amount with two last digits or two groups tells; amounts that contradict each other don't."""
    assert found(amounts) == {"c0": comma}
    assert found() == {}


def test_each_column_has_its_own_decimal_mark(found: Callable[..., dict[str, bool]]) -> None:
    """A column that doesn't tell follows the others where they agree; where they tell, they may differ."""
    assert found(["1.500"], ["12,50"]) == {"c0": True, "c1": True}
    assert found(["1.500"], ["12.50"]) == {"c0": False, "c1": False}
    assert found(["1.500", "1,5"], ["12.50", "1.500"]) == {"c0": True, "c1": False}


def test_points_that_may_group_are_asked_for(found: Callable[..., dict[str, bool]]) -> None:
    """Where each amount has one point before three digits and nothing else tells, no amount is guessed."""
    with pytest.raises(ClientFitError, match=r"Amount 0: no value tells .* thousands \u2014 1\.500"):
        found(["1.500", "2.250"])
    assert found(["1.500", "2.250"], days=["31.01.2026", "28.02.2026"]) == {"c0": True}


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
        ("R$ 1.500,00", "1500"),
        ("1 200,00 z\u0142", "1200"),
        ("A$500.00", "500"),
        ("US$ -5.50", "-5.5"),
        ("\u20a61,500.00", "1500"),
        ("1200EUR", "1200"),
        ("EUR1200.50", "1200.5"),
        ("1.200,- \u20ac", "1200"),
        ("1'200.-", "1200"),
        ("kr. 500,00", "500"),
        ("Rs. 1,500", "1500"),
        ("500,00 K\u010d", "500"),
        ("R 1 500.00", "1500"),
        ("CHF 1\u2019234.50", "1234.5"),
        ("(EUR 5.00)", "-5"),
        ("INV-1", None),
        ("A1", None),
        ("PO 12", None),
        ("12 hrs", None),
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
