"""What an export doesn't tell is not judged: neither as late nor as on time."""

from datetime import date
from pathlib import Path

import pytest

import clientfit

AS_OF = date(2026, 6, 30)

HARVEST = "Issue Date,Last Payment Date,ID,Client,Invoice Amount,Paid Amount,Balance,Currency\n" + "".join(
    f"2026-01-{day:02},2026-05-{day:02},{day},Kiln,100,100,0,Euro - EUR\n" for day in range(10, 16)
)
WRITTEN_OFF = HARVEST.replace("2026-05-", "2026-02-") + "".join(
    f"2026-01-{day},,{day},Kiln,500,0,0,Euro - EUR\n" for day in (20, 21)
)
AGING = "Num,Customer,Date,Due Date,Amount,Open Balance\n" + "".join(
    f"{day},Kiln,2026-01-{day},2026-02-{day},100,100\n" for day in range(10, 16)
)
NINJA = (
    "Client,Invoice Number,Amount,Paid,Status,Invoice Date,Due Date,PO Number\n"
    + "".join(f"Kiln,{day},100,100,Paid,2026-01-{day},2026-02-{day},\n" for day in range(10, 16))
    + "Kiln,20,100,0,Sent,2026-01-20,2026-02-20,\n"
)
NINJA_PAYMENTS = "Client,Invoice Number,Amount,Date\n" + "".join(
    f"Kiln,{day},100,2026-05-{day}\n" for day in range(10, 16)
)


def late(folder: Path, *files: str, terms: int | None = None) -> tuple[str, dict[str, str]]:
    """The level of the late payer and of each of its signals, read from these exports."""
    for number, text in enumerate(files):
        (folder / f"{number}.csv").write_text(text)
    clients = [{"client_id": "Kiln", "terms_days": terms}] if terms else None
    (verdict,) = clientfit.screen(folder, as_of=AS_OF, clients=clients)
    found = verdict.types["late_payer"]
    return found.level, {each.signal: each.level for each in found.signals}


def test_without_a_due_date_nobody_is_late(tmp_path: Path) -> None:
    """An export that has none says nothing of lateness, whatever the days until payment."""
    level, signals = late(tmp_path, HARVEST)
    assert level == "not_judged"
    assert set(signals.values()) <= {"not_judged"}


def test_with_the_client_s_terms_the_same_export_is_judged(tmp_path: Path) -> None:
    """Four months are late where 30 days are agreed."""
    assert late(tmp_path, HARVEST, terms=30)[0] in {"flag", "severe"}


def test_a_written_off_invoice_is_not_paid(tmp_path: Path) -> None:
    """With terms it is unpaid until today, beside six that were paid in time."""
    assert late(tmp_path, WRITTEN_OFF, terms=60)[1]["money_unpaid"] == "flag"


def test_a_list_of_what_is_owed_makes_no_share(tmp_path: Path) -> None:
    """What is overdue now is told, and how many were paid in time isn't known."""
    level, signals = late(tmp_path, AGING)
    assert signals["oldest_open"] == "severe"
    assert {
        signals.get(name, "not_judged") for name in ("late_share", "late_habit", "days_beyond_terms")
    } == {"not_judged"}
    assert level in {"watch", "not_judged"}


def test_payments_of_another_file_make_lateness_measurable(tmp_path: Path) -> None:
    """Invoices that are paid on an unknown day are not judged until their payments are read."""
    assert late(tmp_path, NINJA)[1].get("late_share", "not_judged") == "not_judged"
    level, signals = late(tmp_path, NINJA, NINJA_PAYMENTS)
    assert (level in {"flag", "severe"}, signals["late_share"] in {"flag", "severe"}) == (True, True)


@pytest.mark.parametrize("status", ["Awaiting Payment", "Paid"])
def test_a_paid_invoice_without_a_day_is_neither_late_nor_on_time(tmp_path: Path, status: str) -> None:
    """Nor do the open ones among them say how often the client is late."""
    header = "ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountDue,Type,Status\n"
    rows = "".join(
        f"Kiln,{day},{day}/01/2026,{day}/02/2026,100,0,Sales invoice,{status}\n" for day in range(10, 16)
    )
    assert late(tmp_path, header + rows)[1].get("late_share", "not_judged") == "not_judged"
