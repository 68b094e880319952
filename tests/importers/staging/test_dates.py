"""Day-month or month-day, and the ways exports write dates."""

# ruff: noqa: DTZ001 - the moments of the event table are plain, in UTC

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from clientfit.errors import ClientFitError
from clientfit.importers import named
from clientfit.importers.staging import read_date
from clientfit.store import Store

PROFILE = """
name: two-dates
title: Two dates
about: An export with two date columns.
reference: made up
columns:
  client: {names: [Client], required: true}
  issued: {names: [Issued], required: true, read: date}
  due: {names: [Due], required: true, read: date}
events:
  - kind: invoice
    columns: {client_id: client, occurred_at: issued, due: due}
"""


@pytest.fixture
def export(here: Path) -> Callable[..., dict[str, Any]]:
    """Write rows of the two dates; returns what `read` needs to know of them."""
    (here / "two-dates.yml").write_text(PROFILE)

    def write(*rows: tuple[str, str]) -> dict[str, Any]:
        lines = [f"c{number},{issued},{due}" for number, (issued, due) in enumerate(rows)]
        (here / "a.csv").write_text("\n".join(["Client,Issued,Due", *lines, ""]))
        return {"profile": "two-dates.yml"}

    return write


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        (
            [("31/01/2026", "01/02/2026"), ("02/03/2026", "28/02/2026")],
            [("2026-01-31", "2026-02-01"), ("2026-03-02", "2026-02-28")],
        ),
        (
            [("01/31/2026", "02/28/2026"), ("03/02/2026", "04/05/2026")],
            [("2026-01-31", "2026-02-28"), ("2026-03-02", "2026-04-05")],
        ),
        # A column that doesn't tell follows the one that does.
        ([("31/01/2026", "01/02/2026")], [("2026-01-31", "2026-02-01")]),
        ([("1/2/2026", "2/13/2026")], [("2026-01-02", "2026-02-13")]),
        # Columns may differ, where both tell.
        ([("31/01/2026", "02/28/2026")], [("2026-01-31", "2026-02-28")]),
        # It doesn't matter where both numbers are the same, or dates are ISO 8601 or written out.
        ([("02/02/2026", "2026-03-04")], [("2026-02-02", "2026-03-04")]),
        ([("Jan 5 2026", "")], [("2026-01-05", None)]),
    ],
)
def test_the_order_is_found_from_the_values(
    reading: Callable[..., Any],
    export: Callable[..., dict[str, Any]],
    rows: list[tuple[str, str]],
    read: list[tuple[str, str]],
) -> None:
    """One value above 12 tells for its column, and for the columns that don't tell."""
    found = reading("a.csv", **export(*rows))
    assert found.events("CAST(day AS VARCHAR)", "CAST(due AS VARCHAR)") == read


def test_an_order_that_nothing_tells_is_asked_for(
    reading: Callable[..., Any], export: Callable[..., dict[str, Any]]
) -> None:
    """No guess: each doubtful column is named with a value of it, and how to say which."""
    options = export(("01/02/2026", "03/04/2026"), ("05/06/2026", "05/05/2026"))
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv", **options)
    assert [(each.code, each.message.split(":")[0], each.found) for each in raised.value.problems] == [
        ("date-order-unknown", "Issued", "01/02/2026"),
        ("date-order-unknown", "Due", "03/04/2026"),
    ]
    assert "--date-order" in str(raised.value.hint)
    assert reading("a.csv", **options, date_order="dmy").events("CAST(day AS VARCHAR)")[0] == ("2026-02-01",)
    assert reading("a.csv", **options, date_order="mdy").events("CAST(day AS VARCHAR)")[0] == ("2026-01-02",)


def test_columns_that_contradict_each_other_don_t_tell_for_a_third(
    here: Path, reading: Callable[..., Any]
) -> None:
    """With one column each way, a doubtful one stays doubtful."""
    profile = PROFILE.replace("  due:", "  paid: {names: [Paid], required: true, read: date}\n  due:")
    (here / "three.yml").write_text(profile.replace("due: due}", "due: due, settled: paid}"))
    (here / "a.csv").write_text("Client,Issued,Due,Paid\na,31/01/2026,01/31/2026,01/02/2026\n")
    with pytest.raises(ClientFitError) as raised:
        reading("a.csv", profile="three.yml")
    assert [each.found for each in raised.value.problems] == ["01/02/2026"]


def test_a_date_against_its_column_s_order_rejects_the_row(
    reading: Callable[..., Any], export: Callable[..., dict[str, Any]]
) -> None:
    """The order is the column's, not the row's: what doesn't fit is not turned around."""
    options = export(("31/01/2026", ""), ("30/01/2026", ""), ("01/31/2026", ""))
    found = reading("a.csv", **options)
    assert found.rejects("line", "code", "message", "found") == [
        (4, "row-bad-date", "Issued: a date can't be read", "01/31/2026")
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("31/01/2026", datetime(2026, 1, 31)),
        ("31.01.2026", datetime(2026, 1, 31)),
        ("31-01-2026", datetime(2026, 1, 31)),
        ("12-3-2026", datetime(2026, 3, 12)),
        ("2026/01/31", datetime(2026, 1, 31)),
        ("2026/1/31 14:30", datetime(2026, 1, 31, 14, 30)),
        ("31/01/2026 2:30pm", datetime(2026, 1, 31, 14, 30)),
        ("1/2/26", datetime(2026, 2, 1)),
        ("31/01/2026 14:30", datetime(2026, 1, 31, 14, 30)),
        ("31/01/2026 2:30 PM", datetime(2026, 1, 31, 14, 30)),
        ("31/01/2026, 2:30:15 PM", datetime(2026, 1, 31, 14, 30, 15)),
        ("12/Mar/24 9:41 AM", datetime(2024, 3, 12, 9, 41)),
        ("Jan 15, 2026", datetime(2026, 1, 15)),
        ("January 15, 2026 9:00 am", datetime(2026, 1, 15, 9)),
        ("15 Jan 2026", datetime(2026, 1, 15)),
        ("2026-01-31", datetime(2026, 1, 31)),
        ("2026-01-31T13:26:08.000+0000", datetime(2026, 1, 31, 13, 26, 8)),
        ("12/Mar/26 9:41 AM", datetime(2026, 3, 12, 9, 41)),
        ("Jan 28 2026", datetime(2026, 1, 28)),
        ("December 2, 2026 9:00 am", datetime(2026, 12, 2, 9)),
        ("23/9/2026, 12:51:40 PM GMT+5:30", datetime(2026, 9, 23, 7, 21, 40)),
        ("23/9/2026, 12:51:40 PM GMT-4", datetime(2026, 9, 23, 16, 51, 40)),
        ("23/9/2026 12:51 UTC", datetime(2026, 9, 23, 12, 51)),
        ("2026-01-31 21:24:33", datetime(2026, 1, 31, 21, 24, 33)),
        ("2026-01-31T21:24:33Z", datetime(2026, 1, 31, 21, 24, 33)),
        ("2026-01-31 09:14", datetime(2026, 1, 31, 9, 14)),
        ("1769894673000", datetime(2026, 1, 31, 21, 24, 33)),
        ("1769894673", datetime(2026, 1, 31, 21, 24, 33)),
        ("1769894673.0", datetime(2026, 1, 31, 21, 24, 33)),
        ("20260304", datetime(2026, 3, 4)),
        ("20260304.0", datetime(2026, 3, 4)),
        ("20260304083015", datetime(2026, 3, 4, 8, 30, 15)),
        ("2026.03.04", datetime(2026, 3, 4)),
        ("2026-03-06 08:58:42 +0000", datetime(2026, 3, 6, 8, 58, 42)),
        ("2026-03-07 08:58:42 -0400", datetime(2026, 3, 7, 12, 58, 42)),
        ("2026-03-07 08:58:42+02", datetime(2026, 3, 7, 6, 58, 42)),
        ("2026-03-07 08:58:42 UTC", datetime(2026, 3, 7, 8, 58, 42)),
        ("2026-05-20T00:00:00+05:00", datetime(2026, 5, 20)),
        ("2026-05-20 00:00:00 -0700", datetime(2026, 5, 20)),
        ("20/05/2026 00:00 GMT+5", datetime(2026, 5, 20)),
        ("March 4th, 2026", datetime(2026, 3, 4)),
        ("Wed, Mar 4, 2026", datetime(2026, 3, 4)),
        ("Wednesday, 4 March 2026", datetime(2026, 3, 4)),
        ("4th of March 2026", datetime(2026, 3, 4)),
        ("4 Sept 2026", datetime(2026, 9, 4)),
        ("Sep. 4, 2026 2:30 p.m.", datetime(2026, 9, 4, 14, 30)),
        ("Mar-04-2026", datetime(2026, 3, 4)),
        ("4. M\u00e4rz 2026", datetime(2026, 3, 4)),
        ("Mi., 4. M\u00e4rz 2026", datetime(2026, 3, 4)),
        ("4. Okt. 2026 um 14:30", datetime(2026, 10, 4, 14, 30)),
        ("1er f\u00e9vrier 2026", datetime(2026, 2, 1)),
        ("mar. 4 ao\u00fbt 2026", datetime(2026, 8, 4)),
        ("4 de marzo de 2026", datetime(2026, 3, 4)),
        ("4 ene 2026", datetime(2026, 1, 4)),
        ("quarta-feira, 4 de mar\u00e7o de 2026", datetime(2026, 3, 4)),
        ("4 mrt 2026", datetime(2026, 3, 4)),
        ("4 maggio 2026", datetime(2026, 5, 4)),
        ("4 March", None),
        ("4 Smarch 2026", None),
        ("31 Feb 2026", None),
        ("20261304", None),
        ("46053", datetime(2026, 1, 31)),
        ("46053.75", datetime(2026, 1, 31, 18)),
        ("460530", None),
        ("12 days", None),
        ("01/31/2026", None),
        ("31/02/2026", None),
        ("31/01", None),
    ],
)
def test_dates_are_read_as_exports_write_them(written: str, read: datetime | None) -> None:
    """Any separator, times of day, short years, months by name; what isn't a date is none."""
    store = Store(threads=1)
    assert store.row(f"SELECT {read_date('t', 'dmy')} FROM (SELECT $1 AS t)", [written]) == (read,)
    store.close()


def test_a_profile_of_a_file_is_checked(here: Path) -> None:
    """The profile used here is a good one."""
    (here / "two-dates.yml").write_text(PROFILE)
    assert named(Store(threads=1), "two-dates.yml").name == "two-dates"
