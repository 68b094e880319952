"""On a real invoice history: who is flagged pays late afterwards; how dates are written changes nothing."""

import csv
import os
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from clientfit.screening import screen
from tests.properties.screened import FLAG, RANKS, Json, assert_same, verdicts

DATA = os.environ.get("CLIENTFIT_DATA")
AS_OF = date(2013, 1, 1)
NAME = "WA_Fn-UseC_-Accounts-Receivable"

pytestmark = pytest.mark.skipif(not DATA, reason="CLIENTFIT_DATA names no folder with ibm_ar/")


@pytest.fixture(scope="module")
def history() -> Path:
    """The history of 2,466 invoices, with dates as day/month/year."""
    return Path(str(DATA)) / "ibm_ar" / f"{NAME}.csv"


@pytest.fixture(scope="module")
def missing(history: Path) -> Path:
    """The same invoices and 120 more, with dates as month/day/year and cells missing."""
    return history.with_name(f"{NAME}_with_missing.csv")


def invoices(path: Path) -> list[dict[str, str]]:
    """The rows of a file as they stand in it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> date:
    """A day of the first file."""
    return datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no zone


def late_share(rows: Iterable[dict[str, str]], clients: set[str], *, within: bool) -> float:
    """The share of undisputed invoices from the day on that are more than 5 days late."""
    days = [
        (day(row["SettledDate"]) - day(row["DueDate"])).days
        for row in rows
        if day(row["InvoiceDate"]) >= AS_OF
        and row["Disputed"] == "No"
        and (row["customerID"] in clients) == within
    ]
    return sum(late > 5 for late in days) / len(days)


def test_every_row_is_read(history: Path) -> None:
    """All 2,466 rows are used."""
    (source,) = screen(history, as_of=AS_OF).head.inputs
    assert (source.profile, source.rows, source.used, source.rejected) == ("ibm-ar", 2466, 2466, 0)


def test_who_is_flagged_pays_late_afterwards(history: Path) -> None:
    """From 2012 alone 8 to 35 % are flagged as late payers; in 2013 they are late six times as often."""
    told = verdicts(screen(history, as_of=AS_OF))
    flagged = {
        client for client, verdict in told.items() if RANKS[verdict["types"]["late_payer"]["level"]] >= FLAG
    }
    rows = invoices(history)
    assert len(told) == 100
    assert 0.08 <= len(flagged) / len(told) <= 0.35
    theirs, others = (late_share(rows, flagged, within=within) for within in (True, False))
    assert theirs >= 6 * others


def test_how_dates_are_written_changes_no_verdict(tmp_path: Path, history: Path, missing: Path) -> None:
    """The invoices that both files hold give the same verdicts from either."""
    common = {row["invoiceNumber"] for row in invoices(history)}
    common &= {row["invoiceNumber"] for row in invoices(missing)}
    assert len(common) > 2_000
    ours, theirs = (only(path, common, tmp_path) for path in (history, missing))
    assert_same(told(ours), told(theirs))


def only(path: Path, numbers: set[str], folder: Path) -> Path:
    """A file with those invoices only, each once."""
    rows = {row["invoiceNumber"]: row for row in invoices(path) if row["invoiceNumber"] in numbers}
    short = folder / path.name
    with short.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(next(iter(rows.values()))))
        writer.writeheader()
        writer.writerows(rows.values())
    return short


def told(path: Path) -> dict[str, Json]:
    """The verdicts without the places in the file."""
    found = verdicts(screen(path, as_of=AS_OF))
    return {client: placeless(verdict) for client, verdict in found.items()}


def placeless(part: Any) -> Any:  # noqa: ANN401 - JSON
    """A verdict without files and lines."""
    if isinstance(part, dict):
        return {key: placeless(value) for key, value in part.items() if key not in ("file", "line")}
    return [placeless(each) for each in part] if isinstance(part, list) else part
