"""The notation of an event table's dates and amounts: found per column, or asked for."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from clientfit.cli import main
from clientfit.errors import ClientFitError
from clientfit.importers.event_stream import keep
from clientfit.screening import screen

HEADER = "client_id;event_id;kind;occurred_at;due;settled;amount\n"


def _table(here: Path, *rows: str) -> None:
    (here / "events.csv").write_text(HEADER + "".join(f"kiln;{row}\n" for row in rows))


@pytest.mark.parametrize(
    "written",
    [
        "13.01.2026;12.02.2026;5. März 2026;1.234,50",
        '1/13/2026;2/12/2026;Mar 5, 2026;"$1,234.50"',
        "13/01/2026;12/02/2026;5 mars 2026;1 234,50 €",
        "20260113;46065;5 de março de 2026;R$ 1.234,50",
    ],
)
def test_an_event_table_is_read_as_people_write(
    here: Path, reading: Callable[..., Any], written: str
) -> None:
    """The dates and amounts of an event table may be written as those of an export."""
    _table(here, f"A-1;invoice;{written}")
    found = reading("events.csv")
    assert found.problems == []
    assert found.events("day", "due", "settled", "amount") == [
        (date(2026, 1, 13), date(2026, 2, 12), date(2026, 3, 5), Decimal("1234.5000"))
    ]


def test_an_ambiguous_date_is_read_by_the_rest_of_its_column(here: Path, reading: Callable[..., Any]) -> None:
    """05/01/2026 is the fifth of January where another day of the column is the thirteenth."""
    _table(here, "A-1;invoice;05/01/2026;;;", "A-2;invoice;13/01/2026;;;")
    assert reading("events.csv").events("CAST(day AS VARCHAR)") == [("2026-01-05",), ("2026-01-13",)]


@pytest.mark.parametrize(("order", "day"), [("dmy", "2026-01-05"), ("mdy", "2026-05-01")], ids=["dmy", "mdy"])
def test_the_order_is_asked_for_where_no_date_shows_it(
    here: Path, reading: Callable[..., Any], order: str, day: str
) -> None:
    """An event table with ambiguous dates alone is refused, and --date-order answers."""
    _table(here, "A-1;invoice;05/01/2026;;;")
    with pytest.raises(ClientFitError) as refused:
        reading("events.csv")
    (problem,) = refused.value.problems
    assert (problem.code, problem.found) == ("date-order-unknown", "05/01/2026")
    assert reading("events.csv", date_order=order).events("CAST(day AS VARCHAR)") == [(day,)]


@pytest.mark.parametrize(("mark", "amount"), [("comma", 1500), ("point", Decimal("1.5"))])
def test_the_decimal_mark_is_asked_for_where_no_amount_shows_it(
    here: Path, reading: Callable[..., Any], mark: str, amount: Decimal
) -> None:
    """Points before three digits alone are refused, and --decimal-mark answers, in exports too."""
    _table(here, "A-1;invoice;2026-01-05;;;1.500")
    (here / "invoices.csv").write_text(
        "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Line Total,Currency\n"
        "Kiln & Co,1,2026-01-05,2026-02-04,sent,,1.500,\n"
    )
    for name in ("events.csv", "invoices.csv"):
        with pytest.raises(ClientFitError) as refused:
            reading(name)
        (problem,) = refused.value.problems
        assert (problem.code, problem.found) == ("number-style-unknown", "1.500")
        assert f"--decimal-mark {mark}" in (problem.hint or "")
        assert reading(name, decimal_mark=mark).events("amount") == [(amount,)]


def test_a_column_that_shows_its_decimal_mark_keeps_it(here: Path, reading: Callable[..., Any]) -> None:
    """The option answers for columns that are silent only."""
    _table(here, "A-1;invoice;2026-01-05;;;1.500,00", "A-2;invoice;2026-01-06;;;1.500")
    assert reading("events.csv", decimal_mark="point").events("amount") == [(1500,), (1500,)]


def test_the_commands_take_the_notation(here: Path) -> None:
    """`import` and `screen` have the options, and the library the arguments."""
    _table(here, "A-1;invoice;05/01/2026;;;1.500")
    options = ["events.csv", "--date-order", "dmy", "--decimal-mark", "comma"]
    result = CliRunner().invoke(main, ["import", *options, "-o", "out.csv"])
    assert result.exit_code == 0
    assert "invoice,2026-01-05" in Path("out.csv").read_text()
    assert ",1500.0000," in Path("out.csv").read_text()
    screened = screen("events.csv", as_of=date(2026, 6, 30), date_order="dmy", decimal_mark="comma")
    assert [verdict.client_id for verdict in screened] == ["kiln"]


@pytest.mark.parametrize("numbers", [[1.234, 5], ["1.234", "5"]], ids=["numbers", "texts"])
def test_numbers_of_records_have_a_decimal_point(reading: Callable[..., Any], numbers: list[object]) -> None:
    """A programme's numbers are what they are: nothing is asked, and no point groups thousands."""
    event = {"client_id": "kiln", "kind": "invoice", "occurred_at": "2026-01-05"}
    found = reading([{**event, "amount": number} for number in numbers])
    assert found.events("amount") == [(Decimal("1.2340"),), (5,)]


def test_the_clients_table_has_the_same_dates(here: Path, reading: Callable[..., Any]) -> None:
    """`since` is read as the dates of events are."""
    _table(here, "A-1;invoice;2026-01-05;;;")
    (here / "clients.csv").write_text("client_id,since\nkiln,31/01/2024\n")
    assert reading("events.csv", clients="clients.csv").clients("since") == [(date(2024, 1, 31),)]


def test_a_feed_finds_no_notation_in_its_batches() -> None:
    """A date in numbers is rejected in every batch, whatever else is in it: 31/01 would show the order."""
    event = {"client_id": "kiln", "kind": "invoice", "event_id": "A-1", "occurred_at": "05/01/2026"}
    other = {**event, "event_id": "A-2", "occurred_at": "31/01/2026"}
    for batch in ([event], [event, other]):
        kept = keep(batch)
        assert not kept.records
        assert {problem.code for problem in kept.rejected} == {"row-bad-date"}
